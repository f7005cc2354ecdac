package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;

/**
 * The difference of two functions as a function of its own. Where both are infinite in
 * the same sense, or one has no value, it has none.
 */
public final class Difference implements Activation {

    private final Activation minuend;

    private final Activation subtrahend;

    /**
     * @param minuend the function from which the other is taken
     */
    public Difference(Activation minuend, Activation subtrahend) {
        this.minuend = minuend;
        this.subtrahend = subtrahend;
    }

    @Override
    public double value(double x) {
        return this.minuend.value(x) - this.subtrahend.value(x);
    }

    @Override
    public double derivative(double x) {
        return this.minuend.derivative(x) - this.subtrahend.derivative(x);
    }

    @Override
    public void sample(double[] x, double[] values, double[] slopes) {
        double[] otherValues = new double[x.length];
        double[] otherSlopes = new double[x.length];
        this.minuend.sample(x, values, slopes);
        this.subtrahend.sample(x, otherValues, otherSlopes);
        for (int i = 0; i < x.length; i++) {
            values[i] -= otherValues[i];
            slopes[i] -= otherSlopes[i];
        }
    }

    @Override
    public boolean maySwing() {
        return this.minuend.maySwing() || this.subtrahend.maySwing();
    }

    @Override
    public int operations() {
        return this.minuend.operations() + this.subtrahend.operations();
    }

    @Override
    public int operationsWithErrors() {
        return this.minuend.operationsWithErrors() + this.subtrahend.operationsWithErrors();
    }

    /**
     * An interval that holds every value. It may be larger than it need be.
     */
    @Override
    public Interval range() {
        double low = this.minuend.range().low() - this.subtrahend.range().high();
        double high = this.minuend.range().high() - this.subtrahend.range().low();
        return new Interval(low, high);
    }

    @Override
    public List<Kink> kinks() {
        return united(this.minuend.kinks(), this.subtrahend.kinks());
    }

    /**
     * The kinks of both, but for those that cancel out.
     */
    @Override
    public List<Kink> kinks(Interval part) {
        return united(this.minuend.kinks(part), this.subtrahend.kinks(part));
    }

    private List<Kink> united(List<Kink> ones, List<Kink> others) {
        List<Kink> kinks = new ArrayList<>();
        int one = 0;
        int other = 0;
        while (one < ones.size() || other < others.size()) {
            double x = Math.min(x(ones, one), x(others, other));
            boolean first = x(ones, one) == x;
            boolean second = x(others, other) == x;
            Kink kink = less(first ? ones.get(one++) : smooth(this.minuend, x),
                    second ? others.get(other++) : smooth(this.subtrahend, x));
            if (!isSmooth(kink)) {
                kinks.add(kink);
            }
        }
        return kinks;
    }

    /** Where a kink is, or the end of the line. */
    private static double x(List<Kink> kinks, int index) {
        return (index < kinks.size()) ? kinks.get(index).x() : Double.POSITIVE_INFINITY;
    }

    /** Sampled, since a slope that is asked for one point looks for kinks around it. */
    private static Kink smooth(Activation activation, double x) {
        double[] value = new double[1];
        double[] slope = new double[1];
        activation.sample(new double[] { x }, value, slope);
        return Kink.corner(x, value[0], slope[0], slope[0]);
    }

    /**
     * Whether what the two functions do there cancels out, to the point's own slope.
     * Slopes have none of their own there.
     */
    private boolean isSmooth(Kink kink) {
        if (this.minuend instanceof Slope) {
            return false;
        }
        Limit left = kink.left();
        Limit right = kink.right();
        return left.value() == right.value() && left.derivative() == right.derivative()
                && value(kink.x()) == left.value() && derivative(kink.x()) == left.derivative();
    }

    private static Kink less(Kink one, Kink other) {
        return new Kink(one.x(), less(one.left(), other.left()), less(one.right(), other.right()));
    }

    private static Limit less(Limit one, Limit other) {
        return new Limit(one.value() - other.value(), one.derivative() - other.derivative());
    }

}
