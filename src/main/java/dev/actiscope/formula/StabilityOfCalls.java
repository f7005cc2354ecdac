package dev.actiscope.formula;

import static dev.actiscope.formula.Expression.ONE;
import static dev.actiscope.formula.Expression.choice;
import static dev.actiscope.formula.Expression.comparison;
import static dev.actiscope.formula.Expression.number;
import static dev.actiscope.formula.Expression.product;
import static dev.actiscope.formula.Expression.quotient;
import static dev.actiscope.formula.Expression.sum;

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
            return root(base);
        }
        // (1 + e^u)^-n, and overflow on the way to 0.
        return (number != null && number.isNegative()) ? StabilityOfProducts.rewritten(Expression.power(base, exponent))
                : null;
    }

    static Expression call(Function function, Expression u, boolean withCases) {
        return switch (function) {
            case LOG -> StabilityOfLogarithms.of(u, withCases);
            case LOG2, LOG10 -> inBase(function, StabilityOfLogarithms.of(u, withCases));
            case LOG1P -> StabilityOfLogarithms.of(sum(ONE, u), withCases);
            case SQRT -> root(u);
            default -> null;
        };
    }

    /** What is left to gain once everything within is as it is computed. */
    static Expression afterwards(Function function, Expression u) {
        return switch (function) {
            case LOG -> StabilityOfLogarithms.besideOne(u);
            case LOG2, LOG10 -> inBase(function, StabilityOfLogarithms.besideOne(u));
            default -> null;
        };
    }

    private static Expression inBase(Function function, Expression log) {
        Expression base = number((function == Function.LOG2) ? 2 : 10);
        return (log == null) ? null : quotient(log, Expression.call(Function.LOG, base));
    }

    /** √u² is |u|, and √(a + b u²) is |u| √(a/u² + b), which does not overflow. */
    private static Expression root(Expression u) {
        if (!u.varies() || u.size() > StabilityOfProducts.LARGEST) {
            return null;
        }
        Factors factors = Factors.of(u);
        if (factors.count() == 1 && factors.coefficient().is(1)) {
            Coefficient power = factors.exponent(0);
            if (power != null && power.value() == 2) {
                return Expression.call(Function.ABS, factors.base(0));
            }
        }
        if (!u.is(Operator.SUM) || u.operands().size() != 2) {
            return null;
        }
        int place = u.operand(0).varies() ? 0 : 1;
        Factors square = Factors.of(u.operand(place));
        if (u.operand(1 - place).varies()) {
            return null;
        }
        Expression base = null;
        for (int i = 0; i < square.count(); i++) {
            if (square.base(i).varies()) {
                if (base != null || square.exponent(i) == null || !square.exponent(i).is(2)) {
                    return null;
                }
                base = square.base(i);
            }
        }
        if (base == null) {
            return null;
        }
        Expression scale = Simplification.of(quotient(u.operand(place), Expression.power(base, number(2))));
        Expression inverse = quotient(u.operand(1 - place), Expression.power(base, number(2)));
        Expression magnitude = Expression.call(Function.ABS, base);
        return choice(comparison(Operator.GREATER, magnitude, ONE),
                product(magnitude, Expression.call(Function.SQRT, sum(inverse, scale))),
                Expression.call(Function.SQRT, u));
    }

}
