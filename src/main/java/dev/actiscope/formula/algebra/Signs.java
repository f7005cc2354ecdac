package dev.actiscope.formula.algebra;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.call;

/**
 * Products and functions with the minus signs of their operands before them.
 */
public final class Signs {

    private Signs() {
    }

    /** A product, without ones. */
    public static Expression times(Expression one, Expression other) {
        if (one.is(Operator.NEGATIVE) || one.is(-1)) {
            return opposite(one.is(-1) ? other : times(one.operand(0), other));
        }
        if (other.is(Operator.NEGATIVE)) {
            return opposite(times(one, other.operand(0)));
        }
        return one.is(1) ? other : other.is(1) ? one : Expression.product(one, other);
    }

    /** −u, and u for −u; within u nothing changes. */
    public static Expression opposite(Expression u) {
        return u.is(Operator.NEGATIVE) ? u.operand(0) : Expression.negative(u);
    }

    /** An odd function of u, with a minus before rather than in it. */
    public static Expression odd(ElementaryFunction function, Expression u) {
        return u.is(Operator.NEGATIVE) ? Expression.negative(call(function, u.operand(0))) : call(function, u);
    }

}
