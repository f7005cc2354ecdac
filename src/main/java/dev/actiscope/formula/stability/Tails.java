package dev.actiscope.formula.stability;

import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.algebra.Simplification;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.PI;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.quotient;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * The complementary error function where it becomes too small to be a double.
 *
 * @see <a href="https://dlmf.nist.gov/7.12">Digital Library of Mathematical Functions,
 * 7.12.1</a>
 */
final class Tails {

    /** From here on a few terms of the expansion are exact to all digits. */
    static final double FROM = 25;

    private static final double[] TERMS = { -1.0 / 2, 3.0 / 4, -15.0 / 8, 105.0 / 16, -945.0 / 32, 10395.0 / 64 };

    private Tails() {
    }

    /** log(erfc(u)) for large u. */
    static Expression logOfErfc(Expression u) {
        return sum(negative(power(u, number(2))),
                negative(call(ElementaryFunction.LOG, product(u, call(ElementaryFunction.SQRT, PI)))),
                call(ElementaryFunction.LOG1P, correction(u)));
    }

    /** A product with e^(-u²) / erfc(u), which far out is 0 / 0; null for others. */
    static Expression ofProduct(Factors factors, Expression written) {
        int exponential = factors.indexOf(Expression.E);
        for (int i = 0; i < factors.count() && exponential >= 0; i++) {
            Expression u = factors.base(i).is(ElementaryFunction.ERFC) ? factors.base(i).operand(0) : null;
            if (u != null && factors.power(i).is(-1)
                    && Simplification.of(sum(factors.power(exponential), power(u, number(2)))).is(0)) {
                Factors others = factors.copy();
                others.remove(Math.max(i, exponential));
                others.remove(Math.min(i, exponential));
                Expression far = quotient(product(others.expression(), call(ElementaryFunction.SQRT, PI), u),
                        sum(Expression.ONE, correction(u)));
                return Simplification.of(choice(comparison(Operator.LESS, u, number(FROM)), written, far));
            }
        }
        return null;
    }

    /** What erfc(u) √π u e^(u²) is more than 1, for large u. */
    private static Expression correction(Expression u) {
        Expression inverse = power(quotient(Expression.ONE, u), number(2));
        Expression series = number(TERMS[TERMS.length - 1]);
        for (int i = TERMS.length - 2; i >= 0; i--) {
            series = sum(number(TERMS[i]), product(inverse, series));
        }
        return product(inverse, series);
    }

}
