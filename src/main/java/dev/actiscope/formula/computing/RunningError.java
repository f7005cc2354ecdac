package dev.actiscope.formula.computing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.math.Power;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * How far the results of a tape may be off at most: what rounding does to each, carried
 * on through those that follow. x and the numbers of a formula are taken for exact.
 *
 * @see <a href="https://doi.org/10.1137/1.9780898718027">Higham, Accuracy and Stability
 * of Numerical Algorithms, 2002, section 3.3, running error analysis</a>
 */
public final class RunningError {

    /** What one operation's result is off by, as a part of it. */
    private static final double ROUNDING = 0x1p-53;

    /**
     * What a function's result is off by, as a part of it, and one of the catalogue as
     * its argument, too.
     */
    private static final double FUNCTION = 0x1p-51;

    private static final double ARGUMENT = 0x1p-50;

    /** Where an argument is off by more a sine may be anything. */
    private static final double FAR = 0x1p-6;

    private static final double NOTHING = Double.MIN_VALUE;

    private final Journal tape = new Journal();

    private final int first;

    private final int second;

    private final double[] constants;

    private final double[] constantErrors;

    private final ExactNumbers exact;

    /** A tape that knows what its constants may be off by. */
    private final class Journal extends Tape {

        private final Map<Integer, Double> errors = new HashMap<>();

        @Override
        void computed(int constant, Step how) {
            double[] values = { constantAt(how.first()), constantAt(how.second()), constantAt(how.third()) };
            double[] errors = { off(how.first()), off(how.second()), off(how.third()) };
            double off = RunningError.off(new Step(how.operator(), how.function(), 0, 1, 2), values, errors,
                    constantAt(constant));
            // Another number may happen to be the same.
            this.errors.merge(constant, off, Math::max);
        }

        double off(int constant) {
            return Math.max(ofNumber(constantAt(constant)), this.errors.getOrDefault(constant, 0.0));
        }

    }

    /**
     * Of two expressions at the same settings of their parameters.
     * @param written has all numbers that are meant as they are, as {@link ExactNumbers}
     * tells
     */
    public RunningError(Expression written, Expression first, Expression second, List<String> names,
            List<Double> settings) {
        this.exact = new ExactNumbers(written, settings);
        Evaluation evaluation = new Evaluation(names, settings, this.tape);
        this.first = evaluation.place(first);
        this.second = evaluation.place(second);
        int size = Math.max(this.first, this.second) + 1;
        this.constants = new double[size];
        this.constantErrors = new double[size];
        for (int i = 1; i < size; i++) {
            if (this.tape.isConstant(i)) {
                this.constants[i] = this.tape.constantAt(i);
                this.constantErrors[i] = this.tape.off(i);
            }
        }
    }

    /** What a number may be off by that stands in an expression. */
    private double ofNumber(double value) {
        if (Math.abs(value) == Math.PI || Math.abs(value) == Math.E) {
            return ROUNDING * Math.abs(value);
        }
        return this.exact.off(value);
    }

    /**
     * Two results and what they may be off by: at least 0, ∞ where nobody knows. One that
     * is NaN and not off certainly is none.
     */
    public record Results(double first, double firstError, double second, double secondError) {
    }

    /**
     * Computes both expressions.
     * @param x finite
     */
    public Results at(double x) {
        double[] values = this.constants.clone();
        double[] errors = this.constantErrors.clone();
        values[0] = x;
        for (int i = 1; i < values.length; i++) {
            if (!this.tape.isConstant(i)) {
                Tape.Step step = this.tape.step(i);
                Tape.run(step, values, i, 1);
                errors[i] = off(step, values, errors, values[i]);
            }
        }
        return new Results(values[this.first], errors[this.first], values[this.second], errors[this.second]);
    }

    private static double off(Tape.Step step, double[] values, double[] errors, double result) {
        if (result != result && isOutside(step, values, errors)) {
            return 0;
        }
        if (!(Math.abs(result) < Double.POSITIVE_INFINITY)) {
            return Double.POSITIVE_INFINITY;
        }
        double off = carried(step, values, errors, result);
        return (off == off) ? off : Double.POSITIVE_INFINITY;
    }

    /**
     * Whether there certainly is no result: an operand is outside of where the function
     * is defined, by more than it is off, or has no value itself.
     */
    private static boolean isOutside(Tape.Step step, double[] values, double[] errors) {
        double a = values[step.first()];
        double b = values[step.second()];
        double ofA = errors[step.first()];
        double ofB = errors[step.second()];
        if (step.operator() == Operator.IF) {
            int chosen = (a != 0) ? step.second() : step.third();
            return ofA == 0 && (isNone(a, ofA) || isNone(values[chosen], errors[chosen]));
        }
        if (isNone(a, ofA) || isNone(b, ofB)) {
            return true;
        }
        boolean bounded = Math.abs(a) < Double.POSITIVE_INFINITY && ofA <= FAR;
        return switch (step.operator()) {
            case POWER -> bounded && a + ofA < 0 && ofB == 0 && Math.abs(b) < Double.POSITIVE_INFINITY;
            case CALL -> bounded && isNone(step.function().applyAsDouble(a - ofA), 0)
                    && isNone(step.function().applyAsDouble(a + ofA), 0);
            default -> false;
        };
    }

    private static boolean isNone(double value, double off) {
        return value != value && off == 0;
    }

    private static double carried(Tape.Step step, double[] values, double[] errors, double result) {
        double a = values[step.first()];
        double b = values[step.second()];
        double ofA = errors[step.first()];
        double ofB = errors[step.second()];
        double own = ROUNDING * Math.abs(result);
        return switch (step.operator()) {
            case NEGATIVE -> ofA;
            case SUM -> ofA + ofB + own;
            case PRODUCT -> Math.abs(a) * ofB + Math.abs(b) * ofA + ofA * ofB + own
                    + tiny(result, a == 0 && ofA == 0 || b == 0 && ofB == 0);
            case QUOTIENT ->
                (ofB < Math.abs(b)) ? ofA / (Math.abs(b) - ofB) + Math.abs(result) * (ofB / (Math.abs(b) - ofB)) + own
                        + tiny(result, a == 0 && ofA == 0) : Double.POSITIVE_INFINITY;
            case POWER -> ofPower(a, b, ofA, ofB, result);
            case MIN, MAX -> (Math.abs(a - b) > ofA + ofB) ? errors[(result == a) ? step.first() : step.second()]
                    : Math.max(ofA, ofB);
            case IF -> (ofA == 0) ? errors[(a != 0) ? step.second() : step.third()] : Double.POSITIVE_INFINITY;
            case CALL -> ofCall(step.function(), a, ofA, result);
            default -> (ofA + ofB == 0 || Math.abs(a - b) > ofA + ofB) ? 0 : Double.POSITIVE_INFINITY;
        };
    }

    /** What underflow takes. */
    private static double tiny(double result, boolean exact) {
        return (exact || Math.abs(result) > 1e-290) ? 0 : NOTHING;
    }

    /** At the corners of what base and exponent may be is what they are in between. */
    private static double ofPower(double a, double b, double ofA, double ofB, double result) {
        boolean isUnknown = !(ofA < Double.POSITIVE_INFINITY);
        boolean mayBePole = ofA >= Math.abs(a) && ofA > 0 && b - ofB < 0;
        // Below 0 only whole powers have a value.
        boolean mayBeNone = a - ofA < 0 && ofB > 0;
        if (isUnknown || mayBePole || mayBeNone) {
            return Double.POSITIVE_INFINITY;
        }
        double change = 0;
        for (int i = 0; i < 4 && ofA + ofB > 0; i++) {
            double power = Power.pow((i % 2 == 0) ? a - ofA : a + ofA, (i < 2) ? b - ofB : b + ofB);
            change = Math.max(change, Math.abs(power - result));
        }
        return change + FUNCTION * Math.abs(result) + tiny(result, a == 0 && ofA == 0);
    }

    /**
     * The functions are smooth, or have corners, or jump, over much more than an argument
     * is off: at both ends is what they are in between.
     */
    private static double ofCall(DoubleUnaryOperator function, double u, double off, double result) {
        if (off > FAR) {
            return Double.POSITIVE_INFINITY;
        }
        ElementaryFunction elementary = ElementaryFunction.of(function);
        double rounding = (elementary != null) ? rounding(elementary) : FUNCTION;
        double near = (elementary == null) ? Math.max(off, ARGUMENT * Math.abs(u)) : off;
        // What is off by less than a place of a double may be beyond a step.
        boolean jumps = rounding == 0 && near > 0;
        double high = jumps ? Math.nextUp(u + near) : u + near;
        double low = jumps ? Math.nextDown(u - near) : u - near;
        double change = (near > 0) ? Math.max(Math.abs(function.applyAsDouble(high) - result),
                Math.abs(function.applyAsDouble(low) - result)) : 0;
        return change + rounding * Math.abs(result) + tiny(result, rounding == 0 || u == 0 && off == 0);
    }

    /** What an elementary function's result is off by, as a part of it. */
    private static double rounding(ElementaryFunction function) {
        return switch (function) {
            case ABS, SIGN, FLOOR, CEIL, ROUND, RELU -> 0;
            case SQRT -> ROUNDING;
            case EXP, LOG, SIN, COS, ATAN -> FUNCTION / 2;
            case TANH, ERF, ERFC, ERFINV, ERFCINV -> 2 * FUNCTION;
            default -> FUNCTION;
        };
    }

}
