package dev.actiscope.activation.rectified;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;

/**
 * The negative part, min(0, x): ReLU turned half round. The slope at 0 is 0, as ReLU's.
 */
public record NegativePart() implements Activation {

    @Override
    public double value(double x) {
        return Math.min(0, x);
    }

    @Override
    public double derivative(double x) {
        return Double.isNaN(x) ? x : (x < 0) ? 1 : 0;
    }

    @Override
    public Interval range() {
        return new Interval(Double.NEGATIVE_INFINITY, 0);
    }

    @Override
    public List<Kink> kinks() {
        return List.of(Kink.corner(0, 0, 1, 0));
    }

}
