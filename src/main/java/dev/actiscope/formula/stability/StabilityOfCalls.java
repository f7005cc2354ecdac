package dev.actiscope.formula.stability;

import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.quotient;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * Powers, roots and logarithms whose arguments overflow, or are lost in rounding, where
 * they themselves would not be.
 */
final class StabilityOfCalls {

    private StabilityOfCalls() {
    }

    static Expression power(Expression base, Expression exponent) {
        Coefficient number = Coefficient.of(exponent);
        if (number != null && number.value() == 0.5) {
            return StabilityOfRoots.rewritten(base);
        }
        // (1 + e^u)^-n, and overflow on the way to 0.
        return (number != null && number.isNegative()) ? StabilityOfProducts.rewritten(Expression.power(base, exponent))
                : null;
    }

    static Expression call(ElementaryFunction function, Expression u, boolean withCases) {
        return switch (function) {
            case LOG -> StabilityOfLogarithms.of(u, withCases);
            case LOG2, LOG10 -> inBase(function, StabilityOfLogarithms.of(u, withCases));
            case LOG1P -> StabilityOfLogarithms.of(sum(ONE, u), withCases);
            case SQRT -> StabilityOfRoots.rewritten(u);
            default -> null;
        };
    }

    /** What is left to gain once everything within is as it is computed. */
    static Expression afterwards(ElementaryFunction function, Expression u) {
        return switch (function) {
            case LOG -> StabilityOfLogarithms.besideOne(u);
            case LOG2, LOG10 -> inBase(function, StabilityOfLogarithms.besideOne(u));
            default -> null;
        };
    }

    private static Expression inBase(ElementaryFunction function, Expression log) {
        Expression base = number((function == ElementaryFunction.LOG2) ? 2 : 10);
        return (log == null) ? null : quotient(log, Expression.call(ElementaryFunction.LOG, base));
    }

}
