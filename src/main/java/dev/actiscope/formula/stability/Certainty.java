package dev.actiscope.formula.stability;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * How far what is computed for an expression may be from its value: what rounding does to
 * each operation's result, carried on through those that follow.
 *
 * @see <a href="https://doi.org/10.1137/1.9780898718027">Higham, Accuracy and Stability
 * of Numerical Algorithms, 2002, section 3.3, running error analysis</a>
 */
final class Certainty {

    /** More than an operation or function is off by, as a part of its result. */
    private static final double ROUNDING = 0x1p-50;

    /** Near 0, in the middle, and where functions have come to their limits. */
    private static final double[] PLACES = { 1e-3, 2.3, 25, 720 };

    static final int MOST_PLACES = 2 * PLACES.length;

    /** What half of the digits of a number are. */
    private static final double HALF = 0x1p-26;

    private static final Estimate NONE = new Estimate(Double.NaN, Double.POSITIVE_INFINITY);

    private final Evaluation symbols;

    private final double x;

    /**
     * A result and how far it may be off, at most.
     */
    private record Estimate(double value, double error) {
    }

    private Certainty(Evaluation symbols, double x) {
        this.symbols = symbols;
        this.x = x;
    }

    /**
     * Whether an expression's computed value is off by so small a part of it at most.
     * @param symbols what gives the parameters their values
     */
    static boolean isWithin(double part, Expression e, Evaluation symbols, double x) {
        try {
            Estimate estimate = new Certainty(symbols, x).estimate(e);
            return estimate.error <= part * Math.abs(estimate.value);
        }
        catch (InvalidInputException ex) {
            // A setting on the edge of what a function of the catalogue takes.
            return false;
        }
    }

    /**
     * At how many of {@value #MOST_PLACES} places about half of the digits that are
     * computed for an expression can be trusted, if not more.
     */
    static int places(Expression e, Evaluation symbols) {
        int places = 0;
        for (double place : PLACES) {
            places += isWithin(HALF, e, symbols, place) ? 1 : 0;
            places += isWithin(HALF, e, symbols, -place) ? 1 : 0;
        }
        return places;
    }

    private Estimate estimate(Expression e) {
        if (e.operands().isEmpty()) {
            double value = this.symbols.of(e).applyAsDouble(this.x);
            boolean exact = e.isNumber() || e.isParameter() || e.varies();
            return new Estimate(value, exact ? 0 : ROUNDING * value);
        }
        if (e.is(Operator.IF)) {
            Estimate condition = estimate(e.operand(0));
            return (condition.error == 0) ? estimate(e.operand((condition.value != 0) ? 1 : 2)) : NONE;
        }
        List<Estimate> operands = new ArrayList<>();
        for (Expression operand : e.operands()) {
            Estimate estimate = estimate(operand);
            if (!(estimate.error < Double.POSITIVE_INFINITY)
                    || !(Math.abs(estimate.value) < Double.POSITIVE_INFINITY)) {
                return NONE;
            }
            operands.add(estimate);
        }
        return estimate(e, operands);
    }

    private static Estimate estimate(Expression e, List<Estimate> operands) {
        double value = with(e, operands, -1, 0);
        double error = 0;
        double largest = Math.abs(value);
        for (int i = 0; i < operands.size(); i++) {
            double off = operands.get(i).error;
            if (off > 0) {
                error += Math.max(Math.abs(with(e, operands, i, off) - value),
                        Math.abs(with(e, operands, i, -off) - value));
            }
            if (e.is(Operator.SUM)) {
                error += off;
                largest += Math.abs(operands.get(i).value);
            }
        }
        boolean exact = e.is(Operator.NEGATIVE) || e.operator().isComparison();
        return new Estimate(value, exact ? error : error + ROUNDING * largest + Double.MIN_VALUE);
    }

    /** The result of one operation if one of its operands is off. */
    private static double with(Expression e, List<Estimate> operands, int place, double off) {
        List<Expression> numbers = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            double number = operands.get(i).value + ((i == place) ? off : 0);
            if (!(Math.abs(number) < Double.POSITIVE_INFINITY)) {
                return Double.NaN;
            }
            numbers.add(Expression.number(number));
        }
        return new Evaluation(List.of(), List.of()).of(e.with(numbers)).applyAsDouble(0);
    }

}
