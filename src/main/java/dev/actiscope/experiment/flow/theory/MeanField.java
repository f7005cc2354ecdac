package dev.actiscope.experiment.flow.theory;

import dev.actiscope.curve.Curve;
import dev.actiscope.facts.moment.Expectations;
import dev.actiscope.facts.moment.Moments;
import dev.actiscope.facts.moment.NormalInput;

/**
 * What the theory of wide random networks says of an activation function f. In a layer
 * whose pre-activations z are normal of variance q, E f(z)² is how large the activations
 * are, and E f′(z)² what the slopes leave of a gradient; with weights of deviation
 * σ<sub>w</sub>/√n and biases of deviation σ<sub>b</sub> the next layer has q′ =
 * σ<sub>w</sub>² E f(z)² + σ<sub>b</sub>², and a gradient's variance is multiplied by χ =
 * σ<sub>w</sub>² E f′(z)².
 *
 * @see <a href="https://arxiv.org/abs/1606.05340">Poole, Lahiri, Raghu, Sohl-Dickstein
 * and Ganguli, 2016</a>
 * @see <a href="https://arxiv.org/abs/1611.01232">Schoenholz, Gilmer, Ganguli and
 * Sohl-Dickstein, 2017</a>
 */
public final class MeanField {

    /** What a quadrature costs, measured on functions of the catalogue. */
    private static final long QUADRATURE = 12_000;

    /** So many operations more cost as much again. */
    private static final long OPERATIONS = 16;

    /** Of q: a change so small is none. */
    private static final double AT_REST = 1e-9;

    private static final int MOST_LAYERS = 60;

    private static final Response NONE = new Response(Double.NaN, Double.NaN, Double.NaN);

    private final Curve f;

    private final Expectations expectations;

    /**
     * What f makes of the pre-activations of a layer.
     *
     * @param secondMoment E f(z)²
     * @param variance Var f(z)
     * @param slopeSecondMoment E f′(z)²
     */
    public record Response(double secondMoment, double variance, double slopeSecondMoment) {

        /** The σ<sub>w</sub> that keeps a second moment of 1. */
        public double gain() {
            return 1 / Math.sqrt(this.secondMoment);
        }

    }

    /**
     * @param f any function, named or typed
     */
    public MeanField(Curve f) {
        this.f = f;
        this.expectations = Expectations.of(f);
    }

    /**
     * The response of f in a layer.
     * @param q the variance of its pre-activations
     * @return NaN where there is none, as where q is not finite
     */
    public Response at(double q) {
        if (q == 0) {
            double value = this.f.activation().value(0);
            double slope = this.f.activation().derivative(0);
            return new Response(value * value, 0, slope * slope);
        }
        if (!(q > 0 && q < Double.POSITIVE_INFINITY)) {
            return NONE;
        }
        Moments moments = this.expectations.moments(NormalInput.ofVariance(q));
        return new Response(moments.secondMoment(), moments.variance(), moments.slopeSecondMoment());
    }

    /**
     * The variance to which layers come without biases, where the map is stable.
     * @param deviation σ<sub>w</sub>
     */
    public double rest(double deviation) {
        double q = 1;
        double last = 0;
        for (int i = 0; i < MOST_LAYERS && Math.abs(q - last) > AT_REST * q; i++) {
            last = q;
            q = deviation * deviation * at(q).secondMoment();
        }
        return q;
    }

    /** What {@link #at} costs, in multiplications with an addition each. */
    public static long work(Curve f) {
        return f.definition().isPresent() ? QUADRATURE : QUADRATURE * (1 + f.activation().operations() / OPERATIONS);
    }

}
