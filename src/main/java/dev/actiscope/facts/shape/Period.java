package dev.actiscope.facts.shape;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * After how much a function comes back, f(x + length) = f(x), or comes back higher, f(x +
 * length) = f(x) + rise: what is put together of waves and steps, as x − floor(x) or x +
 * sin²(x).
 *
 * @param length above 0; infinite where none is seen
 * @param rise 0 if it comes back as it was
 */
record Period(double length, double rise) {

    private static final Period NONE = new Period(Double.POSITIVE_INFINITY, 0);

    private static final double ROUNDING = 1e-12;

    /** Of waves of different lengths together. */
    private static final int MOST_TIMES = 12;

    /** More are not tried. */
    private static final int MOST_LENGTHS = 8;

    /**
     * The least of those that are seen.
     * @param e in numbers, x and elementary functions
     */
    static Period of(Expression e) {
        List<Double> lengths = new ArrayList<>();
        collect(e, lengths);
        Period least = NONE;
        for (double length : lengths) {
            for (int times = 1; times <= MOST_TIMES && times * length < least.length; times++) {
                double rise = rise(e, times * length);
                if (rise == rise) {
                    least = new Period(times * length, rise);
                }
            }
        }
        return least;
    }

    /** Whether there is one. */
    boolean isKnown() {
        return this.length < Double.POSITIVE_INFINITY;
    }

    /** The lengths of the waves and steps in an expression. */
    private static void collect(Expression e, List<Double> lengths) {
        if (!e.varies() || lengths.size() >= MOST_LENGTHS) {
            return;
        }
        double turn = e.is(Operator.CALL) ? turn(e.function()) : 0;
        double rate = (turn > 0) ? Math.abs(rise(e.operand(0), 1)) : 0;
        if (rate > 0 && rate < Double.POSITIVE_INFINITY && !lengths.contains(turn / rate)) {
            lengths.add(turn / rate);
        }
        for (Expression operand : e.operands()) {
            collect(operand, lengths);
        }
    }

    /** By how much an input grows until a function is as before; 0 for most. */
    private static double turn(ElementaryFunction function) {
        return switch (function) {
            case SIN, COS -> 2 * Math.PI;
            case TAN -> Math.PI;
            case FLOOR, CEIL -> 1;
            // Halves are rounded to even numbers.
            case ROUND -> 2;
            default -> 0;
        };
    }

    /**
     * By how much an expression is higher after a length, wherever that begins.
     * @return NaN where it is not the same everywhere, as far as one can see
     */
    private static double rise(Expression e, double length) {
        if (!e.varies()) {
            return 0;
        }
        if (e.is(Operator.SYMBOL)) {
            return length;
        }
        double[] rises = new double[e.operands().size()];
        for (int i = 0; i < rises.length; i++) {
            rises[i] = rise(e.operand(i), length);
        }
        return switch (e.operator()) {
            case NEGATIVE -> -rises[0];
            case SUM -> sum(rises);
            case PRODUCT -> product(e.operands(), rises);
            case QUOTIENT -> e.operand(1).isNumber() ? rises[0] / e.operand(1).value() : none(rises);
            case MIN, MAX -> common(rises, 0);
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> isNumber(common(rises, 0)) ? 0 : Double.NaN;
            case IF -> (rises[0] == 0) ? common(rises, 1) : Double.NaN;
            case CALL -> call(e.function(), rises[0]);
            default -> none(rises);
        };
    }

    private static boolean isNumber(double rise) {
        return rise == rise;
    }

    private static double sum(double[] rises) {
        double rise = 0;
        double size = 0;
        for (double one : rises) {
            rise += one;
            size = Math.max(size, Math.abs(one));
        }
        return (Math.abs(rise) <= ROUNDING * size) ? 0 : rise;
    }

    private static double product(List<Expression> factors, double[] rises) {
        double factor = 1;
        double rise = 0;
        int varying = 0;
        for (int i = 0; i < rises.length; i++) {
            Expression one = factors.get(i);
            varying += one.varies() ? 1 : 0;
            rise = one.varies() ? rises[i] : rise;
            factor *= one.varies() ? 1 : one.isNumber() ? one.value() : Double.NaN;
        }
        return (varying == 1 && factor == factor) ? factor * rise : none(rises);
    }

    /** The rise that all have from one of them on. */
    private static double common(double[] rises, int from) {
        double rise = rises[from];
        for (int i = from + 1; i < rises.length; i++) {
            rise = (Math.abs(rises[i] - rise) <= ROUNDING * Math.abs(rise)) ? rise : Double.NaN;
        }
        return rise;
    }

    /** 0 if none rises. */
    private static double none(double[] rises) {
        for (double rise : rises) {
            if (rise != 0) {
                return Double.NaN;
            }
        }
        return 0;
    }

    private static double call(ElementaryFunction function, double rise) {
        double turn = turn(function);
        if (rise == 0 || turn == 0) {
            return (rise == 0) ? 0 : Double.NaN;
        }
        double turns = Math.floor(rise / turn + 0.5);
        boolean whole = Math.abs(rise / turn - turns) <= ROUNDING * Math.abs(turns);
        boolean step = function == ElementaryFunction.FLOOR || function == ElementaryFunction.CEIL
                || function == ElementaryFunction.ROUND;
        return !whole ? Double.NaN : step ? turns * turn : 0;
    }

}
