package dev.actiscope.activation;

import java.util.List;

/**
 * Rectified linear unit, max(0, x). ReLU′(0) = 0.
 *
 * @see <a href="https://www.cs.toronto.edu/~hinton/absps/reluICML.pdf">Nair and Hinton,
 * 2010</a>
 */
public record Relu() implements Activation {

    @Override
    public double value(double x) {
        return Math.max(0, x);
    }

    @Override
    public double derivative(double x) {
        return Double.isNaN(x) ? x : x > 0 ? 1 : 0;
    }

    @Override
    public Interval range() {
        return new Interval(0, Double.POSITIVE_INFINITY);
    }

    @Override
    public List<Kink> kinks() {
        return List.of(Kink.corner(0, 0, 0, 1));
    }

}
