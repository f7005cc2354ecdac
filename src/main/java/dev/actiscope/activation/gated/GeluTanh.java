package dev.actiscope.activation.gated;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Interval;

/**
 * The usual approximation of GELU, x/2·(1 + tanh u) with u = √(2/π)·(x + 0.044715 x³). It
 * is computed as x·σ(2u), which does not cancel.
 *
 * @see <a href="https://arxiv.org/abs/1606.08415">Hendrycks and Gimpel, 2016</a>
 */
public record GeluTanh() implements Activation {

    private static final double SCALE = 2 * Math.sqrt(2 / Math.PI);

    private static final double CUBIC = 0.044715;

    @Override
    public double value(double x) {
        return Elementary.timesLogistic(x, gate(x));
    }

    @Override
    public double derivative(double x) {
        double gate = gate(x);
        double slope = SCALE * x * (1 + 3 * CUBIC * x * x);
        return Elementary.timesLogistic(1 + Elementary.timesLogistic(slope, -gate), gate);
    }

    @Override
    public Interval range() {
        return new Interval(-0.17004075057125412, Double.POSITIVE_INFINITY);
    }

    private static double gate(double x) {
        return SCALE * x * (1 + CUBIC * x * x);
    }

}
