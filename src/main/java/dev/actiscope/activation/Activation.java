package dev.actiscope.activation;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Interval;

/**
 * An activation function: what a neuron makes of the weighted sum of its inputs, y =
 * f(x). Its parameters are fixed.
 * <p>
 * Both methods are defined for every double. NaN gives NaN, ±∞ gives the limit, and
 * finite arguments are answered to within a few units in the last place of x: |error| ≤ 8
 * ε (|f(x)| + |x f′(x)|) + 2<sup>−1074</sup>, and likewise for the derivative with f′ and
 * f″.
 */
public interface Activation {

    /**
     * The function at x. Of a function that is random this is the expectation.
     * @param x the pre-activation, any double
     * @return f(x), infinite only where the function itself exceeds the doubles
     */
    double value(double x);

    /**
     * The slope at x. At a kink it is what TensorFlow and PyTorch back-propagate where
     * they agree, else what PyTorch does, else the limit from the right.
     * @param x the pre-activation, any double
     * @return f′(x)
     */
    double derivative(double x);

    /**
     * The function and its slope at many points, as accurate as {@link #value} and
     * {@link #derivative} are.
     * @param x where, any doubles
     * @param values takes f at each x
     * @param slopes takes f′ at each x
     */
    default void compute(double[] x, double[] values, double[] slopes) {
        sample(x, values, slopes);
        for (int i = 0; i < x.length; i++) {
            if (Double.isInfinite(x[i])) {
                values[i] = value(x[i]);
                slopes[i] = derivative(x[i]);
            }
        }
    }

    /**
     * The function and its slope at many points, for a picture: quickly, and of a formula
     * only as well as doubles can.
     * @param x where, all finite
     * @param values takes f at each x
     * @param slopes takes f′ at each x
     */
    default void sample(double[] x, double[] values, double[] slopes) {
        for (int i = 0; i < x.length; i++) {
            values[i] = value(x[i]);
            slopes[i] = derivative(x[i]);
        }
    }

    /**
     * Whether it may rise and fall so often that no samples follow it, as a sine does.
     */
    default boolean maySwing() {
        return false;
    }

    /**
     * Points at which to look how steep it is: those given, and more where these do not
     * tell.
     * @param x in ascending order
     * @return in ascending order
     */
    default double[] refined(double[] x) {
        return x;
    }

    /**
     * How many operations on numbers it takes, about, to compute value and slope at a
     * point.
     */
    default int operations() {
        return 8;
    }

    /**
     * The same with what it takes to know how many digits of them are right, where that
     * is looked at.
     */
    default int operationsWithErrors() {
        return operations();
    }

    /**
     * The smallest closed interval that holds every value.
     * @return the infimum and the supremum of f
     */
    Interval range();

    /**
     * The points where value or derivative jumps.
     * @return the kinks in ascending order, empty for a smooth function
     */
    default List<Kink> kinks() {
        return List.of();
    }

    /**
     * The kinks of a part of the axis.
     * @param part both ends included
     * @return in ascending order
     */
    default List<Kink> kinks(Interval part) {
        List<Kink> kinks = new ArrayList<>();
        for (Kink kink : kinks()) {
            if (part.contains(kink.x())) {
                kinks.add(kink);
            }
        }
        return kinks;
    }

    /**
     * Whether there is a kink at a point.
     */
    default boolean isKink(double x) {
        boolean is = false;
        if (Math.abs(x) < Double.POSITIVE_INFINITY) {
            for (Kink kink : kinks(around(x))) {
                is |= kink.x() == x;
            }
        }
        return is;
    }

    /**
     * Whether there is a kink, at each of many points.
     */
    default boolean[] areKinks(double[] x) {
        boolean[] are = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            are[i] = isKink(x[i]);
        }
        return are;
    }

    /** How much of the axis is searched for a kink at a finite point. */
    static Interval around(double x) {
        double near = Math.max(1e-6, 0x1p-44 * Math.abs(x));
        return new Interval(x - near, x + near);
    }

}
