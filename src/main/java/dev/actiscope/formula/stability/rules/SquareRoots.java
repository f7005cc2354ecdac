package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.ZERO;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.difference;
import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.quotient;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * Roots of what overflows where they do not, and sums with roots of which nearly nothing
 * is left.
 */
final class SquareRoots {

    private SquareRoots() {
    }

    /** √u² is |u|. */
    static Expression ofSquare(Part.Root root) {
        Expression u = root.radicand();
        if (u.varies() && u.size() <= Rewriter.LARGEST) {
            Factors factors = root.algebra().factors(u);
            if (factors.count() == 1 && factors.coefficient().is(1) && factors.degree(0) == 2) {
                return call(ElementaryFunction.ABS, factors.base(0));
            }
        }
        return null;
    }

    /** √(a + b u²) is |u| √(a/u² + b), which does not overflow. */
    static Expression besideSquare(Part.Root root) {
        Expression sum = root.radicand();
        if (!sum.is(Operator.SUM) || sum.operands().size() != 2 || sum.size() > Rewriter.LARGEST) {
            return null;
        }
        int place = sum.operand(0).varies() ? 0 : 1;
        Expression square = sum.operand(place);
        Expression constant = sum.operand(1 - place);
        Expression u = (constant.varies() || !square.varies()) ? null : squared(root.algebra().factors(square));
        if (u == null) {
            return null;
        }
        Expression scale = root.algebra().simplified(quotient(square, power(u, number(2))));
        Coefficient number = Coefficient.of(scale);
        if (number != null && number.isNegative()) {
            return null;
        }
        Expression inverse = quotient(constant, power(u, number(2)));
        Expression magnitude = call(ElementaryFunction.ABS, u);
        return choice(comparison(Operator.GREATER, magnitude, ONE),
                product(magnitude, call(ElementaryFunction.SQRT, sum(inverse, scale))),
                call(ElementaryFunction.SQRT, sum));
    }

    /** The only one of the factors that depends on x, if it is a square, else null. */
    private static Expression squared(Factors square) {
        Expression base = null;
        for (int i = 0; i < square.count(); i++) {
            if (square.base(i).varies()) {
                if (base != null || square.degree(i) != 2) {
                    return null;
                }
                base = square.base(i);
            }
        }
        return base;
    }

    /** c (v + √w), where w − v² is a constant, is c (w − v²) / (√w − v) for v below 0. */
    static Expression conjugate(Pair pair) {
        Factors quotient = pair.quotient();
        for (int i = 0; i < quotient.count() && quotient.count() > 1; i++) {
            Expression w = quotient.base(i);
            if (w.is(Operator.SUM) && quotient.degree(i) == 0.5) {
                Factors rest = quotient.copy();
                rest.remove(i);
                Expression v = fraction(pair, ONE, product(pair.ratio().expression(), rest.expression()));
                Expression constant = pair.algebra().simplified(difference(w, power(v, number(2))));
                if (v.varies() && !constant.varies()) {
                    Expression c = fraction(pair, pair.one().expression(), v);
                    Expression inverse = sum(call(ElementaryFunction.SQRT, w), pair.algebra().negated(v));
                    return choice(pair.algebra().simplified(comparison(Operator.LESS, v, ZERO)),
                            fraction(pair, product(c, constant), inverse), pair.sum());
                }
            }
        }
        return null;
    }

    private static Expression fraction(Pair pair, Expression numerator, Expression denominator) {
        return pair.algebra().product(quotient(numerator, denominator));
    }

    /** 1 − √(1+w) is −w / (1 + √(1+w)). */
    static Expression complement(Pair pair) {
        Expression radicand = pair.base(-1, 0.5);
        Expression w = (radicand == null) ? null : Pair.besideOne(radicand);
        return (w == null) ? null
                : pair.times(negative(quotient(w, sum(ONE, call(ElementaryFunction.SQRT, radicand)))));
    }

}
