package dev.actiscope.experiment.lab.flow.theory;

import dev.actiscope.curve.Curve;
import dev.actiscope.facts.moment.Expectations;
import dev.actiscope.facts.moment.Moments;
import dev.actiscope.facts.moment.NormalInput;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.shape.Extent;

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

    /**
     * What it costs to cut a function into pieces, and for each of the steps that are
     * counted there; measured, as all that follows.
     */
    private static final long CUTTING = 70_000;

    private static final long STEP = 35;

    /** What a quadrature costs for each piece, step, and cell. */
    private static final long PIECE = 600;

    private static final long STEP_OF_QUADRATURE = 70;

    private static final long CELL = 400;

    /**
     * What it costs to compute the function at all points of a cell, for an operation.
     */
    private static final long OPERATION = 14;

    /** What it costs to find the steepest slope, and for an operation. */
    private static final long EXTENT = 140_000;

    private static final long OPERATION_OF_EXTENT = 7_000;

    /**
     * Variances at which it is tried what a quadrature costs: large weights, and whatever
     * grows fast, lead far out.
     */
    private static final double[] TRIED = { 1, 30, 1e3, 1e6 };

    /** Of q: a change so small is none. */
    private static final double AT_REST = 1e-9;

    /** How many layers it takes at most to come to {@linkplain #rest rest}. */
    public static final int MOST_LAYERS = 60;

    private static final Response NONE = new Response(Double.NaN, Double.NaN, Double.NaN);

    private final Curve f;

    private final Pieces pieces;

    private final Expectations expectations;

    private long spent;

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
     * What theory costs for a function, in multiplications with an addition each.
     *
     * @param beginning once
     * @param quadrature each time that it is asked for a {@link Response}
     * @param steepest to find the steepest slope
     */
    public record Cost(long beginning, long quadrature, long steepest) {
    }

    /**
     * @param f any function, named or typed
     */
    public MeanField(Curve f) {
        this.f = f;
        this.pieces = Pieces.of(f);
        this.expectations = Expectations.of(this.pieces);
        this.spent = CUTTING + STEP * this.pieces.steps();
    }

    /**
     * What theory costs for a function, which is tried: how many pieces it has and how
     * fine they are cut cannot be told from its formula.
     */
    public static Cost cost(Curve f) {
        MeanField field = new MeanField(f);
        long beginning = field.spent;
        long dearest = 0;
        for (double q : TRIED) {
            long before = field.spent;
            field.at(q);
            dearest = Math.max(dearest, field.spent - before);
        }
        return new Cost(beginning, dearest, EXTENT + OPERATION_OF_EXTENT * f.activation().operations());
    }

    /** What it has cost so far, as counted by {@link Cost}. */
    public long spent() {
        return this.spent;
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
        long steps = this.pieces.steps();
        long cells = this.expectations.cells();
        Moments moments = this.expectations.moments(NormalInput.ofVariance(q));
        this.spent += PIECE * this.pieces.all().size() + STEP_OF_QUADRATURE * (this.pieces.steps() - steps)
                + (OPERATION * this.f.activation().operations() + CELL) * (this.expectations.cells() - cells);
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

    /** The largest |f′|; NaN if it cannot be told. */
    public double steepest() {
        Extent extent = Extent.of(this.pieces, this.pieces.function(), null);
        this.spent += EXTENT + OPERATION_OF_EXTENT * this.f.activation().operations();
        double steepest = Math.max(Math.abs(extent.slope().low()), Math.abs(extent.slope().high()));
        return extent.slopeKnown() ? steepest : Double.NaN;
    }

}
