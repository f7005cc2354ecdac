package dev.actiscope.experiment.twins;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;

/**
 * A random function without its noise: what it is on average, in training too.
 */
public record Expectation(Stochastic f) implements Activation {

    /** A curve with the same words and colour; the same curve if it is not random. */
    public static Curve of(Curve curve) {
        return !(curve.activation() instanceof Stochastic) ? curve
                : new Curve(curve.function(), curve.settings(), new Expectation((Stochastic) curve.activation()));
    }

    @Override
    public double value(double x) {
        return this.f.value(x);
    }

    @Override
    public double derivative(double x) {
        return this.f.derivative(x);
    }

    @Override
    public Interval range() {
        return this.f.range();
    }

}
