package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.Formula;

/**
 * The derivative of a function as a function of its own: its value is f′, its derivative
 * f″, its kinks are where f, f′ or f″ jumps. Where f has a kink, or f″ jumps, there is no
 * f″: it is NaN.
 * <p>
 * f′ is the function's own, f″ that of its formula, to within 8 ε (|f″| + |x f‴|) where
 * nothing cancels in the form in which it is computed.
 */
public final class Slope implements Activation {

    /** Kinks so near to each other, relative to their x, are one. */
    private static final double SAME = 0x1p-50;

    private final Activation function;

    private final Stated stated;

    private final Activation formula;

    private Slope(Activation function, Stated stated) {
        this.function = function;
        this.stated = stated;
        this.formula = stated.formula().slope(stated.settings());
    }

    /**
     * The derivative of a curve.
     * @throws InvalidInputException if the second derivative of its formula would be too
     * large, with the parameter {@code f}
     */
    public static Slope of(Curve curve) {
        return of(curve, Formula::parse);
    }

    /**
     * The derivative of a curve.
     * @param formulas how the text of a formula is read
     * @throws InvalidInputException as {@link #of(Curve)} does
     */
    public static Slope of(Curve curve, Function<String, Formula> formulas) {
        return new Slope(curve.activation(), Stated.of(curve, formulas));
    }

    /** The function. */
    public Activation function() {
        return this.function;
    }

    /** The function as a formula. */
    public Stated stated() {
        return this.stated;
    }

    @Override
    public boolean maySwing() {
        return this.function.maySwing();
    }

    @Override
    public int operations() {
        return this.function.operations() + this.formula.operations();
    }

    @Override
    public int operationsWithErrors() {
        return this.function.operationsWithErrors() + this.formula.operationsWithErrors();
    }

    @Override
    public double value(double x) {
        return this.function.derivative(x);
    }

    @Override
    public double derivative(double x) {
        return isKink(x) ? Double.NaN : besideKinks(x);
    }

    /**
     * The second derivative, without a look whether there is a kink: there it is that of
     * some side.
     */
    public double besideKinks(double x) {
        return Double.isNaN(this.function.derivative(x)) ? Double.NaN : this.formula.derivative(x);
    }

    /**
     * Both at many points. At a kink the second derivative is that of some side.
     */
    @Override
    public void sample(double[] x, double[] values, double[] slopes) {
        double[] others = new double[x.length];
        this.formula.sample(x, others, slopes);
        this.function.sample(x, others, values);
        for (int i = 0; i < x.length; i++) {
            slopes[i] = (values[i] == values[i]) ? slopes[i] : Double.NaN;
        }
    }

    @Override
    public void compute(double[] x, double[] values, double[] slopes) {
        double[] others = new double[x.length];
        this.formula.compute(x, others, slopes);
        this.function.compute(x, others, values);
        for (int i = 0; i < x.length; i++) {
            slopes[i] = (values[i] == values[i]) ? slopes[i] : Double.NaN;
        }
    }

    /**
     * The second derivative at many points.
     * @throws InvalidInputException if that would be too much work, with the parameter
     * {@code f}
     */
    public double[] second(double[] x) {
        double[] slopes = new double[x.length];
        this.function.compute(x, new double[x.length], slopes);
        return second(x, slopes);
    }

    /**
     * The same where the slopes are known.
     * @param slopes f′ at each x
     * @throws InvalidInputException if that would be too much work, with the parameter
     * {@code f}
     */
    public double[] second(double[] x, double[] slopes) {
        double[] second = new double[x.length];
        this.formula.compute(x, new double[x.length], second);
        boolean[] corners = this.function.areKinks(x);
        boolean[] others = this.formula.areKinks(x);
        for (int i = 0; i < x.length; i++) {
            if (Double.isInfinite(x[i])) {
                second[i] = derivative(x[i]);
            }
            else if (corners[i] || others[i] || slopes[i] != slopes[i]) {
                second[i] = Double.NaN;
            }
        }
        return second;
    }

    /**
     * The second derivative where the function was sampled: at both samples of a kink the
     * limits, and NaN where it alone jumps.
     */
    public double[] second(Samples samples) {
        double[] x = samples.x();
        double[] second = new double[x.length];
        this.formula.compute(x, new double[x.length], second);
        for (int k = 0; k < x.length; k++) {
            second[k] = Double.isNaN(samples.derivative()[k]) ? Double.NaN : second[k];
        }
        int i = 0;
        for (Kink kink : kinks(new Interval(x[0], x[x.length - 1]))) {
            while (i < x.length && x[i] < kink.x()) {
                i++;
            }
            boolean twice = i + 1 < x.length && x[i] == kink.x() && x[i + 1] == kink.x();
            if (twice) {
                second[i] = kink.left().derivative();
                second[i + 1] = kink.right().derivative();
            }
            else if (i < x.length && x[i] == kink.x()) {
                second[i] = Double.NaN;
            }
        }
        return second;
    }

    @Override
    public Interval range() {
        return this.formula.range();
    }

    @Override
    public List<Kink> kinks(Interval part) {
        List<Kink> corners = this.function.kinks(part);
        List<Kink> others = new ArrayList<>(this.formula.kinks(part));
        List<Kink> kinks = new ArrayList<>();
        for (Kink corner : corners) {
            while (!others.isEmpty() && others.get(0).x() < corner.x() && !isSame(others.get(0), corner)) {
                kinks.add(others.remove(0));
            }
            boolean same = !others.isEmpty() && isSame(others.get(0), corner);
            kinks.add(at(corner, same ? others.remove(0) : null));
        }
        kinks.addAll(others);
        return kinks;
    }

    private static boolean isSame(Kink one, Kink other) {
        return Math.abs(one.x() - other.x()) <= SAME * Math.abs(other.x());
    }

    /** A kink of the function as one of its derivative. */
    private Kink at(Kink corner, Kink formula) {
        double between = this.formula.derivative(corner.x());
        return new Kink(corner.x(), limit(corner.left(), (formula != null) ? formula.left().derivative() : between),
                limit(corner.right(), (formula != null) ? formula.right().derivative() : between));
    }

    /** Where the function has a kink its derivative has one, too. */
    @Override
    public boolean isKink(double x) {
        return this.function.isKink(x) || Activation.super.isKink(x);
    }

    private static Limit limit(Limit side, double second) {
        return new Limit(side.derivative(), Double.isNaN(side.derivative()) ? Double.NaN : second);
    }

}
