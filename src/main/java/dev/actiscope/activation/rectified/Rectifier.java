package dev.actiscope.activation.rectified;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;

/**
 * A line with a bend at 0: x above, a share of x below. ReLU and its leaky relatives
 * differ in where that share comes from. The slope at 0 is the one below.
 */
interface Rectifier extends Activation {

    /**
     * The slope below 0.
     */
    double slopeBelow();

    @Override
    default double value(double x) {
        return bend(x, slopeBelow());
    }

    @Override
    default double derivative(double x) {
        return Double.isNaN(x) ? x : (x > 0) ? 1 : slopeBelow();
    }

    @Override
    default Interval range() {
        return (slopeBelow() > 0) ? Interval.REALS : new Interval(0, Double.POSITIVE_INFINITY);
    }

    @Override
    default List<Kink> kinks() {
        return (slopeBelow() != 1) ? List.of(Kink.corner(0, 0, slopeBelow(), 1)) : List.of();
    }

    /** A slope of 0 is set apart since 0·∞ is not a number. */
    static double bend(double x, double slopeBelow) {
        return (x > 0 || slopeBelow == 0) ? Math.max(0, x) : slopeBelow * x;
    }

}
