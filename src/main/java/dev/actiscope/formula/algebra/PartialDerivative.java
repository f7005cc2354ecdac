package dev.actiscope.formula.algebra;

import dev.actiscope.formula.tree.Expression;

/**
 * The derivative of an expression by one of its parameters: with the two exchanged, the
 * one by x.
 */
public final class PartialDerivative {

    /** No name that anybody can write. */
    private static final String ASIDE = "x as it was";

    private PartialDerivative() {
    }

    /**
     * How an expression changes with a parameter, as it is computed.
     */
    public static Expression of(Algebra algebra, Expression e, String parameter) {
        Expression exchanged = e.replace("x", Expression.symbol(ASIDE)).replace(parameter, Expression.X);
        return algebra.derivativeForEvaluation(exchanged)
            .replace("x", Expression.symbol(parameter))
            .replace(ASIDE, Expression.X);
    }

}
