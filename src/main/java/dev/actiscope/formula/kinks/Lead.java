package dev.actiscope.formula.kinks;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Sums that have the sign of a simpler expression, though next to 0 nothing is left of
 * their digits: u − tanh(u) is above 0 where u is, and 0 where u is. Far out as little is
 * left of u·σ(v) − u, which is below 0 where u is above, and of softplus(u) − u, which is
 * above 0 everywhere.
 */
final class Lead {

    private Lead() {
    }

    /**
     * What has the sign of a sum.
     * @return null if nothing is known that has
     */
    static Expression of(Expression sum) {
        for (int i = 0; i < sum.operands().size(); i++) {
            Expression term = sum.operand(i);
            boolean negative = term.is(Operator.NEGATIVE);
            Expression call = negative ? term.operand(0) : term;
            if (!negative && term.is(ElementaryFunction.SOFTPLUS) && isRest(sum, i, term.operand(0), true)) {
                return Expression.ONE;
            }
            Expression whole = call.is(Operator.PRODUCT) ? whole(call) : null;
            if (whole != null && isRest(sum, i, whole, !negative)) {
                return negative ? whole : Expression.negative(whole);
            }
            int growth = call.is(Operator.CALL) ? growth(call.function()) : 0;
            if (growth != 0 && isRest(sum, i, call.operand(0), !negative)) {
                return (negative == growth < 0) ? call.operand(0) : Expression.negative(call.operand(0));
            }
        }
        return null;
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
        boolean less = factors.removeIf(Lead::isShare);
        return (less && !factors.isEmpty()) ? Expression.product(factors) : null;
    }

    /** What is between −1 and 1, and never comes to either. */
    private static boolean isShare(Expression factor) {
        return factor.is(ElementaryFunction.SIGMOID) || factor.is(ElementaryFunction.TANH)
                || factor.is(ElementaryFunction.ERF);
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
