package dev.actiscope.formula;

import static dev.actiscope.formula.Expression.ONE;
import static dev.actiscope.formula.Expression.call;
import static dev.actiscope.formula.Expression.choice;
import static dev.actiscope.formula.Expression.comparison;
import static dev.actiscope.formula.Expression.negative;
import static dev.actiscope.formula.Expression.number;
import static dev.actiscope.formula.Expression.power;
import static dev.actiscope.formula.Expression.product;
import static dev.actiscope.formula.Expression.quotient;
import static dev.actiscope.formula.Expression.sum;

/**
 * Logarithms and roots whose arguments overflow, or are lost in rounding, where they
 * themselves would not be.
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
            case LOG -> log(u, withCases);
            case LOG1P -> log1p(u);
            case SQRT -> root(u);
            default -> null;
        };
    }

    private static Expression log(Expression u, boolean mayBranch) {
        boolean withCases = mayBranch && u.size() <= StabilityOfProducts.LARGEST;
        Factors factors = Factors.of(u);
        if (factors.count() == 1 && factors.coefficient().value() > 0) {
            Expression log = logOfPower(factors.base(0), factors.power(0), withCases);
            return (log == null) ? null : factors.coefficient().is(1) ? log
                    : sum(log, Expression.call(Function.LOG, factors.coefficient().expression()));
        }
        return null;
    }

    private static Expression logOfPower(Expression base, Expression exponent, boolean withCases) {
        Expression log = base.is(Function.SIGMOID)
                ? negative(Expression.call(Function.SOFTPLUS, StabilityOfSums.negated(base.operand(0))))
                : base.equals(Expression.E) ? ONE
                        : base.is(Function.COSH) && withCases ? logOfCosh(base.operand(0)) : logOfSum(base, withCases);
        return (log == null) ? null : exponent.is(1) ? log : StabilityOfSums.times(exponent, log);
    }

    private static Expression logOfSum(Expression sum, boolean withCases) {
        Exponentials pair = Exponentials.of(sum);
        if (pair != null && pair.isPair(1) && pair.number(0).value() > 0) {
            Expression a = pair.exponent(0);
            Expression b = pair.exponent(1);
            Coefficient scale = pair.number(0);
            Expression log = (a.is(0) || b.is(0)) ? Expression.call(Function.SOFTPLUS, a.is(0) ? b : a)
                    : withCases && pair.total().is(0)
                            ? sum(logOfCosh(a), Expression.call(Function.LOG, number(2))) : sum(a,
                                    Expression.call(Function.SOFTPLUS, Simplification.of(Expression.difference(b, a))));
            return scale.is(1) ? log : sum(log, Expression.call(Function.LOG, scale.expression()));
        }
        Expression rest = StabilityOfSums.besideOne(sum);
        if (rest != null) {
            return Expression.call(Function.LOG1P, rest);
        }
        return logOfRoot(sum);
    }

    /** log(u + √(1+u²)), which cancels for negative u. */
    private static Expression logOfRoot(Expression sum) {
        for (int i = 0; i < 2 && sum.is(Operator.SUM) && sum.operands().size() == 2; i++) {
            Expression u = sum.operand(i);
            Expression root = Expression.sum(ONE, Expression.power(u, number(2)));
            Factors other = Factors.of(sum.operand(1 - i));
            if (other.count() == 1 && other.coefficient().is(1) && other.exponent(0) != null
                    && other.exponent(0).value() == 0.5
                    && Simplification.of(Expression.difference(other.base(0), root)).is(0)) {
                return Expression.call(Function.ASINH, u);
            }
        }
        return null;
    }

    private static Expression log1p(Expression u) {
        return u.is(Function.EXP) ? Expression.call(Function.SOFTPLUS, u.operand(0)) : null;
    }

    /** Near 0 not as a difference of logarithms, far out not through what overflows. */
    private static Expression logOfCosh(Expression u) {
        Expression magnitude = Expression.call(Function.ABS, u);
        Expression sinh = Expression.call(Function.SINH, quotient(u, number(2)));
        Expression near = Expression.call(Function.LOG1P, product(number(2), Expression.power(sinh, number(2))));
        Expression far = sum(magnitude, Expression.call(Function.SOFTPLUS, negative(product(number(2), magnitude))),
                negative(Expression.call(Function.LOG, number(2))));
        return choice(comparison(Operator.LESS, magnitude, ONE), near, far);
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
