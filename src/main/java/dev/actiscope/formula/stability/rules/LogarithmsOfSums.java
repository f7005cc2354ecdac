package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.difference;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * Logarithms of sums that are lost in rounding beside 1, or cancel.
 */
final class LogarithmsOfSums {

    private LogarithmsOfSums() {
    }

    /** log(u + √(1+u²)), which cancels for negative u, is asinh u. */
    static Expression asinh(Logarithm log) {
        Expression sum = sumIn(log);
        for (int i = 0; i < 2 && sum != null && log.number().is(1) && sum.operands().size() == 2; i++) {
            Expression u = sum.operand(i);
            Factors other = log.algebra().factors(sum.operand(1 - i));
            if (other.count() == 1 && other.coefficient().is(1) && other.degree(0) == 0.5
                    && log.algebra().simplified(difference(other.base(0), sum(ONE, power(u, number(2))))).is(0)) {
                return call(ElementaryFunction.ASINH, u);
            }
        }
        return null;
    }

    /** The logarithm of a sum of two that is better computed as a product. */
    static Expression asProduct(Logarithm log) {
        Expression sum = sumIn(log);
        Expression product = (sum == null) ? null : log.asProduct(sum);
        return (product == null || isSquareOfCircle(product)) ? null
                : log.known(log.algebra().product(product(log.number().expression(), product)));
    }

    /**
     * log(1 + u) is log1p(u), though 1 + u is a product: of cos² and sin², which near 1
     * are no better than what they are 1 minus of, or of one whose logarithm is not
     * known.
     */
    static Expression besideProduct(Logarithm log) {
        Expression sum = (sumIn(log) != null && log.number().is(1)) ? sumIn(log) : null;
        return (sum != null && log.asProduct(sum) != null) ? besideOne(sum) : null;
    }

    private static boolean isSquareOfCircle(Expression e) {
        return e.is(Operator.POWER)
                && (e.operand(0).is(ElementaryFunction.COS) || e.operand(0).is(ElementaryFunction.SIN));
    }

    private static Expression sumIn(Logarithm log) {
        Expression base = log.simpleBase();
        return (base != null && base.is(Operator.SUM)) ? base : null;
    }

    /** log(1 + u) is log1p(u), if it is nothing else. */
    static Expression log1p(Logarithm log) {
        return log.isLast() ? besideOne(log.argument()) : null;
    }

    /** The logarithm of 1 and something, near 1 not through 1 itself, else null. */
    static Expression besideOne(Expression sum) {
        Expression rest = Pair.besideOne(sum);
        return (rest != null && sum.varies()) ? call(ElementaryFunction.LOG1P, rest) : null;
    }

}
