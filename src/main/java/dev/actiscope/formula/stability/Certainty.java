package dev.actiscope.formula.stability;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.algebra.Algebra;
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

    /** As many numbers are added in the time of one step of algebra. */
    private static final int ADDITIONS_A_STEP = 16;

    /** What half of the digits of a number are. */
    private static final double HALF = 0x1p-26;

    private static final Estimate NONE = new Estimate(Double.NaN, Double.POSITIVE_INFINITY);

    private final Algebra algebra;

    private final Evaluation symbols;

    private final double x;

    /**
     * A result and how far it may be off, at most.
     */
    private record Estimate(double value, double error) {
    }

    private Certainty(Algebra algebra, Evaluation symbols, double x) {
        this.algebra = algebra;
        this.symbols = symbols;
        this.x = x;
    }

    /**
     * Whether an expression's computed value is off by so small a part of it at most.
     * @param symbols what gives the parameters their values
     */
    static boolean isWithin(Algebra algebra, double part, Expression e, Evaluation symbols, double x) {
        try {
            Estimate estimate = new Certainty(algebra, symbols, x).estimate(e);
            return estimate.error <= part * Math.abs(estimate.value);
        }
        catch (InvalidInputException ex) {
            if (algebra.isExceeded()) {
                throw ex;
            }
            // A setting on the edge of what a function of the catalogue takes.
            return false;
        }
    }

    /**
     * At how many of {@value #MOST_PLACES} places about half of the digits that are
     * computed for an expression can be trusted, if not more.
     */
    static int places(Algebra algebra, Expression e, Evaluation symbols) {
        int places = 0;
        for (double place : PLACES) {
            places += isWithin(algebra, HALF, e, symbols, place) ? 1 : 0;
            places += isWithin(algebra, HALF, e, symbols, -place) ? 1 : 0;
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

    private Estimate estimate(Expression e, List<Estimate> operands) {
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
    private double with(Expression e, List<Estimate> operands, int place, double off) {
        double[] numbers = new double[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i).value + ((i == place) ? off : 0);
            if (!(Math.abs(numbers[i]) < Double.POSITIVE_INFINITY)) {
                return Double.NaN;
            }
        }
        boolean chain = e.is(Operator.SUM) || e.is(Operator.PRODUCT);
        this.algebra.spend(chain ? 1 + numbers.length / ADDITIONS_A_STEP : numbers.length);
        return chain ? chain(e, numbers) : result(e, numbers);
    }

    private static double chain(Expression e, double[] numbers) {
        double all = numbers[0];
        for (int i = 1; i < numbers.length; i++) {
            all = e.is(Operator.SUM) ? all + numbers[i] : all * numbers[i];
        }
        return all;
    }

    private static double result(Expression e, double[] numbers) {
        List<Expression> operands = new ArrayList<>();
        for (double number : numbers) {
            operands.add(Expression.number(number));
        }
        return new Evaluation(List.of(), List.of()).of(e.with(operands)).applyAsDouble(0);
    }

}
