package dev.actiscope.formula.kinks;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Sums that have the sign of a simpler expression, though next to 0 nothing is left of
 * their digits: u − tanh(u) is above 0 where u is, and 0 where u is. Far out as little is
 * left of u·σ(v) − u, which is below 0 where u is above, of softplus(u) − u, which is
 * above 0 everywhere as 1 − σ(u) is, and of exp(u) − exp(v), which has the sign of u − v.
 */
final class Excess {

    private Excess() {
    }

    /**
     * What has the sign of a sum.
     * @return null if nothing is known that has
     */
    static Expression of(Expression sum) {
        for (int i = 0; i < sum.operands().size(); i++) {
            Expression term = sum.operand(i);
            boolean negative = term.is(Operator.NEGATIVE);
            Expression simpler = of(sum, i, negative ? term.operand(0) : term, negative);
            if (simpler != null) {
                return simpler;
            }
        }
        return null;
    }

    /** What has the sign of a sum, told by one of its terms. */
    private static Expression of(Expression sum, int place, Expression term, boolean negative) {
        Expression other = (sum.operands().size() == 2) ? sum.operand(1 - place) : sum;
        if (isShare(term) && other.isNumber() && Math.abs(other.value()) >= 1) {
            return other;
        }
        if (!negative && term.is(ElementaryFunction.EXP) && other.is(Operator.NEGATIVE)
                && other.operand(0).is(ElementaryFunction.EXP)) {
            return Expression.difference(term.operand(0), other.operand(0).operand(0));
        }
        if (isRootOfMore(term, other)
                || term.is(ElementaryFunction.SOFTPLUS) && isRest(sum, place, term.operand(0), !negative)) {
            return Expression.number(negative ? -1 : 1);
        }
        if (isLogarithmOfShare(term) && isRest(sum, place, term.operand(0).operand(0), !negative)) {
            return Expression.number(negative ? 1 : -1);
        }
        Expression whole = term.is(Operator.PRODUCT) ? whole(term) : null;
        int growth = (whole != null) ? -1 : term.is(Operator.CALL) ? growth(term.function()) : 0;
        Expression u = (whole != null) ? whole : (growth != 0) ? term.operand(0) : null;
        return (u == null || !isRest(sum, place, u, !negative)) ? null
                : (negative == growth < 0) ? u : Expression.negative(u);
    }

    /** Whether an expression is √(u² + c), with c above 0, of another that is u or −u. */
    private static boolean isRootOfMore(Expression e, Expression other) {
        if (!e.is(ElementaryFunction.SQRT) || !e.operand(0).is(Operator.SUM) || e.operand(0).operands().size() != 2) {
            return false;
        }
        int number = e.operand(0).operand(0).isNumber() ? 0 : 1;
        Expression c = e.operand(0).operand(number);
        return c.isNumber() && c.value() > 0
                && isSquare(e.operand(0).operand(1 - number), other.is(Operator.NEGATIVE) ? other.operand(0) : other);
    }

    private static boolean isSquare(Expression square, Expression u) {
        boolean power = u.is(Operator.POWER) && u.operand(1).isNumber();
        return square.equals(Expression.power(u, Expression.number(2)))
                || power && square.equals(Expression.power(u.operand(0), Expression.number(2 * u.operand(1).value())));
    }

    /**
     * As a sigmoid is less than 1, its logarithm is below 0, and that of σ(u) below u.
     */
    static boolean isLogarithmOfShare(Expression e) {
        return e.is(ElementaryFunction.LOG) && e.operand(0).is(ElementaryFunction.SIGMOID);
    }

    /**
     * 1 for a function that is everywhere farther from 0 than its input, −1 for nearer.
     */
    private static int growth(ElementaryFunction function) {
        return switch (function) {
            case TANH, ATAN, ASINH, SIN -> -1;
            case SINH -> 1;
            default -> 0;
        };
    }

    /** Of what a product is less than all; null if it need not be. */
    private static Expression whole(Expression product) {
        List<Expression> factors = new ArrayList<>(product.operands());
        boolean less = factors.removeIf(Excess::isShare);
        return (less && !factors.isEmpty()) ? Expression.product(factors) : null;
    }

    /** What is between −1 and 1, and never comes to either. */
    private static boolean isShare(Expression factor) {
        return factor.is(ElementaryFunction.SIGMOID) || factor.is(ElementaryFunction.TANH)
                || factor.is(ElementaryFunction.ERF);
    }

    /**
     * A logarithm of a sigmoid whose digits do not underflow: log σ(u) is −softplus(−u).
     */
    static Expression softplus(Expression logarithm) {
        Expression u = logarithm.operand(0).operand(0);
        return Expression.negative(Expression.call(ElementaryFunction.SOFTPLUS, Expression.negative(u)));
    }

    /** Whether the other terms are an expression, or its negative. */
    private static boolean isRest(Expression sum, int place, Expression u, boolean negative) {
        List<Expression> rest = new ArrayList<>(sum.operands());
        rest.remove(place);
        for (Expression term : u.is(Operator.SUM) ? u.operands() : List.of(u)) {
            if (!rest.remove(negative ? opposite(term) : term)) {
                return false;
            }
        }
        return rest.isEmpty();
    }

    private static Expression opposite(Expression term) {
        return term.is(Operator.NEGATIVE) ? term.operand(0) : Expression.negative(term);
    }

}
