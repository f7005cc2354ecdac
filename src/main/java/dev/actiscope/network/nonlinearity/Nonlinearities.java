package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.elementary.Linear;
import dev.actiscope.activation.gated.Swish;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.activation.rectified.LeakyRelu;
import dev.actiscope.activation.rectified.NRelu;
import dev.actiscope.activation.rectified.NoisyRelu;
import dev.actiscope.activation.rectified.PRelu;
import dev.actiscope.activation.rectified.RRelu;
import dev.actiscope.activation.rectified.Relu;
import dev.actiscope.activation.sigmoidal.Sigmoid;
import dev.actiscope.activation.sigmoidal.Tanh;
import dev.actiscope.curve.Curve;
import dev.actiscope.formula.Derivatives;
import dev.actiscope.formula.Formula;

/**
 * From a function at given parameters to the same on arrays.
 */
public final class Nonlinearities {

    private Nonlinearities() {
    }

    /**
     * A function whose parameters stay as they are. A formula that comes to a function of
     * the catalogue, in whatever words, is computed as that.
     * @param random what its draws in training come from, if it has any
     */
    public static Nonlinearity of(Curve curve, RandomSource random) {
        if (curve.function() instanceof Formula typed) {
            return typed.known(curve.settings())
                .map((f) -> of(f, random))
                .orElseGet(() -> new Pointwise(curve.activation(), true));
        }
        return of(curve.activation(), random);
    }

    /**
     * A function of the catalogue whose parameters stay as they are.
     * @param random what its draws in training come from, if it has any
     */
    public static Nonlinearity of(Activation f, RandomSource random) {
        if (f instanceof Tanh) {
            return new Tanhs();
        }
        if (f instanceof Sigmoid) {
            return new Sigmoids();
        }
        if (f instanceof NoisyRelu noisy) {
            return new NoisyRectifiers(f, noisy.sigma(), random);
        }
        if (f instanceof NRelu) {
            return new NoisyRectifiers(f, Double.NaN, random);
        }
        return (f instanceof RRelu wedge) ? new RandomLeaks(wedge, random) : withoutNoise(f);
    }

    private static Nonlinearity withoutNoise(Activation f) {
        if (f instanceof Relu) {
            return new Rectifiers(0);
        }
        if (f instanceof LeakyRelu leaky) {
            return new Rectifiers(leaky.leak());
        }
        if (f instanceof PRelu parametric) {
            return new Rectifiers(parametric.a());
        }
        if (f instanceof Swish gate) {
            return new Swishes(gate.beta());
        }
        return (f instanceof Linear line && line.slope() == 1) ? new Rectifiers(1) : new Pointwise(f, false);
    }

    /**
     * A function whose parameters learn, all of them, from where they are set; of a
     * random one those of its expectation. One without parameters has nothing to learn.
     * @param random as for {@link #of}
     */
    public static Nonlinearity trainable(Curve curve, RandomSource random) {
        if (curve.settings().isEmpty()) {
            return of(curve, random);
        }
        if (curve.activation() instanceof PRelu start) {
            return new PRelus(start.a());
        }
        if (curve.activation() instanceof Swish start) {
            return new LearningSwishes(start.beta());
        }
        Formula written = curve.written();
        Derivatives derivatives = curve.definition().map(CatalogueDerivatives::of).orElseGet(written::derivatives);
        return new TrainableFormula(derivatives, curve.settings(written));
    }

}
