package dev.actiscope.formula.algebra;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.Notation;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.ZERO;

/**
 * Which slope is meant at a corner: where a function of the catalogue is called, or
 * written out with min, max or clip, the one that this function has for everybody who
 * trains with it.
 */
final class Corners {

    /** PyTorch differentiates it so, and not as the product that it is. */
    private static final Expression HARD_SWISH = Notation.read("if(x<-3,0,if(x<=3,x*(x+3)/6,x))");

    private Corners() {
    }

    /**
     * A function of the catalogue as a formula that has the slopes of the function.
     */
    static Expression expanded(Expression application) {
        return application.definition().name().equals("hard-swish") ? HARD_SWISH.replace("x", application.operand(0))
                : Expansion.expand(application);
    }

    /**
     * What ReLU6, hard tanh or hard sigmoid are written with, as a clip; else null.
     */
    static Expression clipped(Expression e) {
        if (e.is(Operator.CLIP)) {
            return isKnown(e.operand(0), e.operand(1), e.operand(2)) ? e : null;
        }
        Operator opposite = e.is(Operator.MIN) ? Operator.MAX : Operator.MIN;
        for (int i = 0; i < 2; i++) {
            Expression inner = e.operand(i);
            Expression end = e.operand(1 - i);
            for (int j = 0; j < 2 && inner.is(opposite); j++) {
                Expression low = e.is(Operator.MIN) ? inner.operand(j) : end;
                Expression high = e.is(Operator.MIN) ? end : inner.operand(j);
                Expression u = inner.operand(1 - j);
                if (isKnown(u, low, high)) {
                    return Expression.clip(u, low, high);
                }
            }
        }
        return null;
    }

    private static boolean isKnown(Expression u, Expression low, Expression high) {
        return low.is(0) && (high.is(6) || high.is(1) && isOfHardSigmoid(u)) || low.is(-1) && high.is(1);
    }

    /** Whether it is (v + 3)/6, or v/6 + 1/2. */
    private static boolean isOfHardSigmoid(Expression u) {
        if (u.is(Operator.QUOTIENT)) {
            return u.operand(1).is(6) && hasTerm(u.operand(0), Expression.number(3));
        }
        return hasTerm(u, Expression.number(0.5)) || hasTerm(u, Expression.quotient(ONE, Expression.number(2)));
    }

    private static boolean hasTerm(Expression sum, Expression term) {
        return sum.is(Operator.SUM) && sum.operands().contains(term);
    }

    /**
     * The slope of a minimum or maximum of two that are equal.
     * @param first the slope of the first
     * @param second the slope of the second
     * @param mean of both: what it is of no function in particular
     */
    static Expression slope(Expression extreme, Expression first, Expression second, Expression mean) {
        Expression one = extreme.operand(0);
        Expression other = extreme.operand(1);
        if (extreme.is(Operator.MAX) && (one.is(0) || other.is(0))) {
            return ZERO;
        }
        Expression leak = factor(other, one);
        if (leak != null) {
            return leaky(extreme, leak, second, mean);
        }
        leak = factor(one, other);
        return (leak != null) ? leaky(extreme, leak, first, mean) : mean;
    }

    /** Leaky ReLU is a maximum as long as its leak is less than 1, then a minimum. */
    private static Expression leaky(Expression extreme, Expression leak, Expression slope, Expression mean) {
        Operator comparison = extreme.is(Operator.MAX) ? Operator.AT_MOST : Operator.AT_LEAST;
        return Expression.choice(Expression.comparison(comparison, leak, ONE), slope, mean);
    }

    /** What does not depend on x by which another expression is multiplied; else null. */
    private static Expression factor(Expression product, Expression of) {
        if (!product.is(Operator.PRODUCT) || !of.varies()) {
            return null;
        }
        List<Expression> rest = new ArrayList<>(product.operands());
        boolean found = rest.remove(of);
        Expression factor = Expression.product(rest);
        return (found && !factor.varies()) ? factor : null;
    }

}
