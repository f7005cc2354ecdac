package dev.actiscope.formula;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Interval;

/**
 * A formula at fixed parameters.
 */
final class FormulaActivation implements Activation {

    /** Where a function is tried that has no value at infinity itself. */
    private static final double[] FAR = { 0x1p64, 0x1p128, 0x1p512 };

    private final Expression formula;

    private final List<Double> settings;

    private final Tape tape;

    private final int function;

    private final int slope;

    /**
     * @param stable the formula as it is computed
     * @param stableDerivative its derivative as it is computed
     */
    FormulaActivation(Expression formula, Expression stable, Expression stableDerivative, List<String> parameters,
            List<Double> settings) {
        this.formula = formula;
        this.settings = settings;
        Evaluation evaluation = new Evaluation(parameters, settings);
        this.tape = evaluation.tape();
        this.function = evaluation.place(stable);
        this.slope = evaluation.place(stableDerivative);
    }

    @Override
    public double value(double x) {
        return at(this.function, x);
    }

    @Override
    public double derivative(double x) {
        return at(this.slope, x);
    }

    @Override
    public void sample(double[] x, double[] values, double[] slopes) {
        this.tape.sample(x, this.function, values, this.slope, slopes);
    }

    /**
     * At infinity the limit, which for a product such as 0·∞ is looked for far out.
     */
    private double at(int place, double x) {
        double y = this.tape.at(place, x);
        if (y == y || !Double.isInfinite(x)) {
            return y;
        }
        double limit = this.tape.at(place, Math.copySign(FAR[0], x));
        for (double far : FAR) {
            if (this.tape.at(place, Math.copySign(far, x)) != limit) {
                return Double.NaN;
            }
        }
        return limit;
    }

    @Override
    public Interval range() {
        return Interval.REALS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormulaActivation activation && this.formula.equals(activation.formula)
                && this.settings.equals(activation.settings);
    }

    @Override
    public int hashCode() {
        return this.formula.hashCode();
    }

}
