package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.PI;
import static dev.actiscope.formula.tree.Expression.ZERO;
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
    private static final double FROM = 25;

    private static final double[] TERMS = { -1.0 / 2, 3.0 / 4, -15.0 / 8, 105.0 / 16, -945.0 / 32, 10395.0 / 64 };

    private Tails() {
    }

    /** e^(u²) erfc(u), which far out is ∞·0: Mills' ratio. */
    static Expression millsRatio(Product product) {
        return ofMills(product, 1);
    }

    /** e^(−u²) / erfc(u), which far out is 0/0. */
    static Expression inverseOfMillsRatio(Product product) {
        return ofMills(product, -1);
    }

    private static Expression ofMills(Product product, int power) {
        Factors factors = product.factors();
        int exponential = factors.indexOf(Expression.E);
        for (int i = 0; i < factors.count() && exponential >= 0; i++) {
            Expression u = factors.base(i).is(ElementaryFunction.ERFC) ? factors.base(i).operand(0) : null;
            if (u != null && factors.power(i).is(power)
                    && product.algebra()
                        .simplified(sum(factors.power(exponential), product(number(-power), power(u, number(2)))))
                        .is(0)) {
                Factors others = factors.copy();
                others.remove(Math.max(i, exponential));
                others.remove(Math.min(i, exponential));
                Expression more = sum(ONE, correction(u));
                Expression line = product(call(ElementaryFunction.SQRT, PI), u);
                Expression far = product(others.expression(),
                        (power < 0) ? quotient(line, more) : quotient(more, line));
                return product.algebra().simplified(choice(isNear(u), product.written(), product.with(far)));
            }
        }
        return null;
    }

    /** log(erfc(u)), which is 0 at 0. */
    static Expression logErfc(Logarithm log) {
        Expression u = log.withCases() ? log.argument(ElementaryFunction.ERFC) : null;
        return (u == null || !log.number().is(1)) ? null
                : besideOne(log, comparison(Operator.LESS, u, Factors.HALF), negative(call(ElementaryFunction.ERF, u)));
    }

    /** log(erfc(u)/2), which is nearly 0 far below 0. */
    static Expression logHalfOfErfc(Logarithm log) {
        Expression u = log.withCases() ? log.argument(ElementaryFunction.ERFC) : null;
        return (u == null || log.number().value() != 0.5) ? null : besideOne(log, comparison(Operator.LESS, u, ZERO),
                negative(quotient(call(ElementaryFunction.ERFC, negative(u)), number(2))));
    }

    private static Expression besideOne(Logarithm log, Expression near, Expression beside) {
        return log.algebra().simplified(choice(near, call(ElementaryFunction.LOG1P, beside), logOf(log)));
    }

    /** log(c erfc(u)). */
    static Expression logMultipleOfErfc(Logarithm log) {
        Expression u = log.withCases() ? log.argument(ElementaryFunction.ERFC) : null;
        return (u == null) ? null : log.algebra().simplified(logOf(log));
    }

    /** log(c erfc(u)), for large u by its expansion. */
    private static Expression logOf(Logarithm log) {
        Expression u = log.argument(ElementaryFunction.ERFC);
        Coefficient c = log.number();
        Expression far = sum(negative(power(u, number(2))),
                negative(call(ElementaryFunction.LOG, product(u, call(ElementaryFunction.SQRT, PI)))),
                call(ElementaryFunction.LOG1P, correction(u)));
        Expression erfc = log.algebra().product(product(c.expression(), call(ElementaryFunction.ERFC, u)));
        return choice(isNear(u), call(ElementaryFunction.LOG, erfc), Logarithm.plusLog(far, c));
    }

    private static Expression isNear(Expression u) {
        return comparison(Operator.LESS, u, number(FROM));
    }

    /** What erfc(u) √π u e^(u²) is more than 1, for large u. */
    private static Expression correction(Expression u) {
        Expression inverse = power(quotient(ONE, u), number(2));
        Expression series = number(TERMS[TERMS.length - 1]);
        for (int i = TERMS.length - 2; i >= 0; i--) {
            series = sum(number(TERMS[i]), product(inverse, series));
        }
        return product(inverse, series);
    }

}
