package dev.actiscope.formula.algebra;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.X;
import static dev.actiscope.formula.tree.Expression.ZERO;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;

/**
 * Simplifies distinctions of cases: conditions begin with x and name it alone, cases
 * follow each other along the axis, and within a case what it implies is known.
 */
public final class Cases {

    private final Algebra algebra;

    Cases(Algebra algebra) {
        this.algebra = algebra;
    }

    /**
     * A comparison, its operands simplified, with x before the number that it is compared
     * with: 0 &gt; x is x &lt; 0, and (x+3)/6 &lt; 1 is x &lt; 3.
     */
    Expression condition(Operator operator, Expression left, Expression right) {
        if (right.varies() && !left.varies()) {
            return condition(operator.mirrored(), right, left);
        }
        Coefficient limit = Coefficient.of(right);
        if (limit == null) {
            return comparison(operator, left, right);
        }
        Coefficient number = Coefficient.of(left);
        if (number != null) {
            return holds(operator, number, limit) ? ONE : ZERO;
        }
        if ((left.is(Operator.MIN) || left.is(Operator.MAX)) && operator.isInequality()) {
            Expression decided = ofExtreme(operator, left, right);
            return (decided != null) ? decided : comparison(operator, left, right);
        }
        return this.algebra.terms(left).solved(operator, left, limit);
    }

    private static boolean holds(Operator comparison, Coefficient one, Coefficient other) {
        double a = one.value();
        double b = other.value();
        return switch (comparison) {
            case LESS -> a < b;
            case AT_MOST -> a <= b;
            case GREATER -> a > b;
            case AT_LEAST -> a >= b;
            case EQUAL -> a == b;
            default -> a != b;
        };
    }

    /** min(1, u) &gt; 0 is u &gt; 0, and max(1, u) &gt; 0 always is. */
    private Expression ofExtreme(Operator operator, Expression extreme, Expression limit) {
        for (int i = 0; i < 2; i++) {
            Coefficient fixed = Coefficient.of(extreme.operand(i));
            if (fixed != null) {
                boolean settles = extreme.is(Operator.MIN) == operator.isBelow();
                boolean holds = holds(operator, fixed, Coefficient.of(limit));
                return (holds == settles) ? (holds ? ONE : ZERO) : condition(operator, extreme.operand(1 - i), limit);
            }
        }
        return null;
    }

    /**
     * A choice of simplified operands.
     */
    Expression simplified(Expression condition, Expression first, Expression second) {
        Coefficient known = Coefficient.of(condition);
        if (known != null) {
            return known.is(0) ? second : first;
        }
        Expression then = assuming(condition, true, first);
        Expression otherwise = assuming(condition, false, second);
        if (then.equals(otherwise)) {
            return then;
        }
        if (!isOrdered(condition)) {
            return choice(condition, then, otherwise);
        }
        if (condition.operator().isBelow() && isChain(then) && !then.operand(0).operator().isBelow()) {
            // x < b, and in it x > a: first what is below a.
            Expression inner = then.operand(0);
            return choice(opposite(inner), then.operand(2), simplified(condition, then.operand(1), otherwise));
        }
        if (!condition.operator().isBelow() && isChain(then)) {
            return simplified(opposite(condition), otherwise, then);
        }
        if (condition.operator().isBelow() && isChain(otherwise) && !otherwise.operand(0).operator().isBelow()) {
            Expression inner = otherwise;
            return choice(condition, then, choice(opposite(inner.operand(0)), inner.operand(2), inner.operand(1)));
        }
        return choice(condition, then, otherwise);
    }

    private static boolean isChain(Expression e) {
        return e.is(Operator.IF) && isOrdered(e.operand(0));
    }

    /** Whether x is compared with a number. */
    private static boolean isOrdered(Expression condition) {
        return condition.operator().isInequality() && condition.operand(0).equals(X)
                && Coefficient.of(condition.operand(1)) != null;
    }

    /** The comparison that holds where this one does not. */
    public static Expression opposite(Expression comparison) {
        return comparison(comparison.operator().opposite(), comparison.operand(0), comparison.operand(1));
    }

    /** An expression where a condition is known to hold, or not to. */
    private Expression assuming(Expression condition, boolean holds, Expression e) {
        if (!isOrdered(condition) || !hasCases(e)) {
            return e;
        }
        Operator operator = holds ? condition.operator() : condition.operator().opposite();
        Expression decided = decided(operator, condition.operand(1), e);
        if (decided != e) {
            return assuming(condition, holds, decided);
        }
        Expression inner = e.map((operand) -> assuming(condition, holds, operand));
        return (inner == e) ? e : this.algebra.outer(inner);
    }

    private static boolean hasCases(Expression e) {
        if (isCase(e)) {
            return true;
        }
        for (Expression operand : e.operands()) {
            if (hasCases(operand)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCase(Expression e) {
        return e.is(Operator.MIN) || e.is(Operator.MAX) || e.is(Operator.IF) || e.is(ElementaryFunction.ABS)
                || e.is(ElementaryFunction.SIGN) || e.is(ElementaryFunction.RELU);
    }

    /** Where x is above or below a limit. */
    private static Expression decided(Operator operator, Expression limit, Expression e) {
        double known = Coefficient.of(limit).value();
        if (isChain(e)) {
            return decidedChain(operator, known, e);
        }
        if (e.is(Operator.MIN) || e.is(Operator.MAX)) {
            return decidedExtreme(operator.isBelow(), known, e);
        }
        return (e.is(Operator.CALL) && e.operand(0).equals(X) && isCase(e)) ? decidedCall(operator, known, e) : e;
    }

    private static Expression decidedCall(Operator operator, double known, Expression call) {
        boolean below = operator.isBelow();
        if (below ? known > 0 : known < 0) {
            return call;
        }
        boolean zero = !isStrict(operator) && known == 0;
        return switch (call.function()) {
            case ABS -> below ? Expression.negative(X) : X;
            case RELU -> below ? ZERO : X;
            default -> zero ? call : Expression.number(below ? -1 : 1);
        };
    }

    private static Expression decidedExtreme(boolean below, double known, Expression extreme) {
        for (int i = 0; i < 2; i++) {
            Coefficient other = extreme.operand(1 - i).equals(X) ? Coefficient.of(extreme.operand(i)) : null;
            if (other != null && (below ? known <= other.value() : known >= other.value())) {
                return extreme.operand((extreme.is(Operator.MIN) == below) ? 1 - i : i);
            }
        }
        return extreme;
    }

    private static Expression decidedChain(Operator operator, double known, Expression chain) {
        Operator inner = chain.operand(0).operator();
        double other = Coefficient.of(chain.operand(0).operand(1)).value();
        boolean below = operator.isBelow();
        boolean same = below == inner.isBelow();
        boolean beyond = below ? known < other : known > other;
        boolean touches = known == other && (isStrict(operator) || same != isStrict(inner));
        return (beyond || touches) ? chain.operand(same ? 1 : 2) : chain;
    }

    /** Whether its limit is left out. */
    private static boolean isStrict(Operator inequality) {
        return inequality == Operator.LESS || inequality == Operator.GREATER;
    }

}
