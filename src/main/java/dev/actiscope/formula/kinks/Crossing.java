package dev.actiscope.formula.kinks;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Where a formula may bend, jump or end: wherever a part of it passes one of these
 * levels.
 *
 * @param of the part
 * @param level one of the levels
 * @param step from one to the next, 0 if there is only the one
 * @param singular whether the formula need not be finite there
 */
record Crossing(Expression of, double level, double step, boolean singular) {

    private Crossing(Expression of) {
        this(of, 0, 0, false);
    }

    /**
     * All of an expression, those of a part before those of the whole.
     */
    static List<Crossing> all(Expression e) {
        List<Crossing> crossings = new ArrayList<>();
        collect(e, crossings);
        return crossings;
    }

    private static void collect(Expression e, List<Crossing> crossings) {
        if (!e.varies()) {
            return;
        }
        for (Expression operand : e.operands()) {
            collect(operand, crossings);
        }
        Expression u = e.operands().isEmpty() ? e : e.operand(0);
        switch (e.operator()) {
            case MIN, MAX, LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> add(crossings, u, e.operand(1));
            case CLIP -> {
                add(crossings, u, e.operand(1));
                add(crossings, u, e.operand(2));
                add(crossings, e.operand(1), e.operand(2));
            }
            case IF -> {
                if (!u.operator().isComparison()) {
                    add(crossings, new Crossing(u));
                }
            }
            case QUOTIENT -> add(crossings, new Crossing(e.operand(1), 0, 0, true));
            case POWER -> {
                Expression exponent = e.operand(1);
                if (!exponent.isNumber() || exponent.value() < 0 || exponent.value() != Math.floor(exponent.value())) {
                    add(crossings, new Crossing(u, 0, 0, true));
                }
            }
            case CALL -> call(e.function(), u, crossings);
            default -> {
            }
        }
    }

    private static void call(ElementaryFunction function, Expression u, List<Crossing> crossings) {
        switch (function) {
            case ABS, SIGN, RELU -> add(crossings, new Crossing(u));
            case FLOOR, CEIL -> add(crossings, new Crossing(u, 0, 1, false));
            case ROUND -> add(crossings, new Crossing(u, 0.5, 1, false));
            case LOG, LOG2, LOG10, SQRT -> add(crossings, new Crossing(u, 0, 0, true));
            case LOG1P -> add(crossings, new Crossing(u, -1, 0, true));
            case ASIN, ACOS, ERFINV -> {
                add(crossings, new Crossing(u, -1, 0, true));
                add(crossings, new Crossing(u, 1, 0, true));
            }
            case ERFCINV -> {
                add(crossings, new Crossing(u, 0, 0, true));
                add(crossings, new Crossing(u, 2, 0, true));
            }
            case TAN -> add(crossings, new Crossing(u, Math.PI / 2, Math.PI, true));
            default -> {
            }
        }
    }

    /** Where the one passes the other. */
    private static void add(List<Crossing> crossings, Expression one, Expression other) {
        Expression rest = cancelled(other);
        if (rest != other) {
            add(crossings, one, rest);
        }
        else if (other.isNumber()) {
            add(crossings, new Crossing(one, other.value(), 0, false));
        }
        else if (one.isNumber()) {
            add(crossings, new Crossing(other, one.value(), 0, false));
        }
        else {
            add(crossings, new Crossing(Expression.difference(one, other)));
        }
    }

    /** A sum without what it subtracts again: 0 for x − x. */
    private static Expression cancelled(Expression e) {
        if (!e.is(Operator.SUM)) {
            return e;
        }
        List<Expression> terms = new ArrayList<>();
        for (Expression term : e.operands()) {
            if (!terms.remove(term.is(Operator.NEGATIVE) ? term.operand(0) : Expression.negative(term))) {
                terms.add(term);
            }
        }
        return (terms.size() == e.operands().size()) ? e : terms.isEmpty() ? Expression.ZERO : Expression.sum(terms);
    }

    /** A product is 0 where one of its factors is. */
    private static void add(List<Crossing> crossings, Crossing crossing) {
        Expression u = crossing.of;
        if (!u.varies()) {
            return;
        }
        if (u.is(Operator.IF) && isNever(u.operand(0))) {
            add(crossings, new Crossing(u.operand(2), crossing.level, crossing.step, crossing.singular));
            return;
        }
        boolean isZero = crossing.level == 0 && crossing.step == 0;
        Expression simpler = (isZero && u.is(Operator.SUM)) ? Excess.of(u) : null;
        if (simpler != null) {
            add(crossings, new Crossing(simpler, 0, 0, crossing.singular));
        }
        else if (isZero && u.is(Operator.PRODUCT)) {
            for (Expression factor : u.operands()) {
                add(crossings, new Crossing(factor, 0, 0, crossing.singular));
            }
        }
        else if (isZero && (u.is(Operator.QUOTIENT) || u.is(Operator.NEGATIVE) || isPositivePower(u)
                || u.is(ElementaryFunction.ABS) || u.is(ElementaryFunction.SQRT))) {
            add(crossings, new Crossing(u.operand(0), 0, 0, crossing.singular));
        }
        else {
            crossings.add(crossing);
        }
    }

    /** What is there for doubles alone, as exp(x) = 0. */
    private static boolean isNever(Expression condition) {
        return condition.is(Operator.EQUAL) && Sign.of(condition, Interval.REALS, new Work(Work.ALL)).isZero();
    }

    private static boolean isPositivePower(Expression u) {
        return u.is(Operator.POWER) && u.operand(1).isNumber() && u.operand(1).value() > 0;
    }

    /** Whether a function is constant from one jump to the next. */
    static boolean isStep(ElementaryFunction function) {
        return switch (function) {
            case SIGN, FLOOR, CEIL, ROUND -> true;
            default -> false;
        };
    }

    /**
     * How many of the levels there are between these bounds.
     */
    double count(Bounds bounds) {
        if (this.step == 0) {
            return bounds.contains(this.level) ? 1 : 0;
        }
        return Math.max(0, Math.floor((bounds.high() - this.level) / this.step) - first(bounds) + 1);
    }

    /** The number, counted from 0 at the level that is named, of the lowest. */
    private double first(Bounds bounds) {
        return Math.ceil((bounds.low() - this.level) / this.step);
    }

    /**
     * One of the levels between the bounds.
     * @param index from 0 to their count, not included
     */
    double level(Bounds bounds, int index) {
        return (this.step == 0) ? this.level : this.level + this.step * (first(bounds) + index);
    }

}
