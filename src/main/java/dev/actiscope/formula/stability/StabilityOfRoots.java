package dev.actiscope.formula.stability;

import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.algebra.Simplification;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.ZERO;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.difference;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.quotient;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * Roots of what overflows where they do not, and sums with roots of which nearly nothing
 * is left.
 */
final class StabilityOfRoots {

    private StabilityOfRoots() {
    }

    /** √u² is |u|, and √(a + b u²) is |u| √(a/u² + b), which does not overflow. */
    static Expression rewritten(Expression u) {
        if (!u.varies() || u.size() > StabilityOfProducts.LARGEST) {
            return null;
        }
        Factors factors = Factors.of(u);
        if (factors.count() == 1 && factors.coefficient().is(1)) {
            Coefficient power = factors.exponent(0);
            if (power != null && power.value() == 2) {
                return call(ElementaryFunction.ABS, factors.base(0));
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
        Expression scale = Simplification.of(quotient(u.operand(place), power(base, number(2))));
        Coefficient number = Coefficient.of(scale);
        if (number != null && number.isNegative()) {
            return null;
        }
        Expression inverse = quotient(u.operand(1 - place), power(base, number(2)));
        Expression magnitude = call(ElementaryFunction.ABS, base);
        return choice(comparison(Operator.GREATER, magnitude, ONE),
                product(magnitude, call(ElementaryFunction.SQRT, sum(inverse, scale))),
                call(ElementaryFunction.SQRT, u));
    }

    /**
     * c (v + √w), where w − v² is a constant, as c (w − v²) / (√w − v) for v below 0.
     * @param one one of two terms
     * @param other the other
     * @param ratio the other's number over the one's
     * @param quotient the rest of the other over the rest of the one
     * @return null for other terms
     */
    static Expression together(Factors one, Factors other, Coefficient ratio, Factors quotient) {
        for (int i = 0; i < quotient.count() && quotient.count() > 1; i++) {
            Expression radicand = quotient.base(i);
            if (radicand.is(Operator.SUM) && quotient.exponent(i) != null && quotient.exponent(i).value() == 0.5) {
                Factors rest = quotient.copy();
                rest.remove(i);
                Expression v = expression(ONE, product(ratio.expression(), rest.expression()));
                Expression constant = Simplification.of(difference(radicand, power(v, number(2))));
                if (v.varies() && !constant.varies()) {
                    Expression c = expression(one.expression(), v);
                    Expression inverse = sum(call(ElementaryFunction.SQRT, radicand), StabilityOfSums.negated(v));
                    return choice(Simplification.of(comparison(Operator.LESS, v, ZERO)),
                            expression(product(c, constant), inverse), sum(one.expression(), other.expression()));
                }
            }
        }
        return null;
    }

    private static Expression expression(Expression numerator, Expression denominator) {
        return Factors.of(quotient(numerator, denominator)).expression();
    }

}
