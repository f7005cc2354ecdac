package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Exponentials;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.product;

/**
 * Logarithms of m e^a + n e^b with numbers m and n, of which the one is taken out before
 * it overflows.
 *
 * @see <a href="https://doi.org/10.1093/imanum/draa038">Blanchard, Higham and Higham,
 * Accurately computing the log-sum-exp and softmax functions, 2021</a>
 */
final class LogarithmsOfExponentials {

    private final Algebra algebra;

    private final Coefficient m;

    private final Expression a;

    private final Coefficient n;

    private final Expression b;

    private LogarithmsOfExponentials(Algebra algebra, Coefficient m, Expression a, Coefficient n, Expression b) {
        this.algebra = algebra;
        this.m = m;
        this.a = a;
        this.n = n;
        this.b = b;
    }

    /** log((e^a + e^−a)/2), the logarithm of cosh a. */
    static Expression mean(Logarithm log) {
        LogarithmsOfExponentials sum = log.withCases() ? sum(log) : null;
        boolean even = sum != null && sum.m.equals(sum.n) && log.exponentials().total().is(0);
        return even ? Logarithm.plusLog(LogarithmsOfFunctions.ofCosh(sum.a), sum.m.plus(sum.n)) : null;
    }

    /** log(m + n e^u), where m + n is about 1: 0 about where u is. */
    static Expression nearOne(Logarithm log) {
        LogarithmsOfExponentials sum = log.withCases() ? sum(log) : null;
        if (sum == null || !sum.a.is(0) || sum.m.is(1)) {
            return null;
        }
        double atZero = sum.m.value() + sum.n.value();
        if (atZero < 0.5 || atZero > 2) {
            return null;
        }
        Expression u = sum.b();
        Expression beside = Expression.sum(sum.m.plus(sum.n).plus(Coefficient.of(-1)).expression(),
                product(sum.n.expression(), call(ElementaryFunction.EXPM1, u)));
        return sum.choose(comparison(Operator.LESS, call(ElementaryFunction.ABS, u), ONE),
                call(ElementaryFunction.LOG1P, beside), sum.softplus());
    }

    /** log(m e^a + n e^b) is a + softplus(b − a + log(n/m)) + log m. */
    static Expression softplus(Logarithm log) {
        LogarithmsOfExponentials sum = sum(log);
        return (sum == null) ? null : sum.softplus();
    }

    private Expression softplus() {
        Expression u = Logarithm.plusLog(b(), ratio());
        Expression softplus = call(ElementaryFunction.SOFTPLUS, u);
        return Logarithm.plusLog(this.a.is(0) ? softplus : Expression.sum(this.a, softplus), this.m);
    }

    /** log(e^a − e^b) is a + log1p(−e^(b−a)) far out, and log(expm1(a)) near b = 0. */
    static Expression difference(Logarithm log) {
        LogarithmsOfExponentials sum = log.withCases() ? differenceOf(log) : null;
        if (sum == null || !sum.m.equals(sum.n)) {
            return null;
        }
        Expression d = sum.d();
        Expression near = sum.b.is(0) ? call(ElementaryFunction.LOG, call(ElementaryFunction.EXPM1, d)) : Expression
            .sum(sum.a, call(ElementaryFunction.LOG, negative(call(ElementaryFunction.EXPM1, negative(d)))));
        return sum.farOr(near);
    }

    /** log(m e^a − n e^b) is a + log1p(−n/m e^(b−a)) + log m far out. */
    static Expression unevenDifference(Logarithm log) {
        LogarithmsOfExponentials sum = log.withCases() ? differenceOf(log) : null;
        if (sum == null || sum.m.equals(sum.n) || sum.a.is(0)) {
            return null;
        }
        Expression other = sum.algebra.simplified(Expression.difference(sum.a, sum.d()));
        return sum.farOr(call(ElementaryFunction.LOG,
                Expression.difference(exponential(ONE, sum.a), exponential(sum.ratio().expression(), other))));
    }

    private Expression farOr(Expression near) {
        Expression vanishing = product(ratio().expression(), call(ElementaryFunction.EXP, negative(d())));
        Expression far = Expression.sum(this.a, call(ElementaryFunction.LOG1P, negative(vanishing)));
        return Logarithm.plusLog(choose(comparison(Operator.GREATER, d(), ONE), far, near), this.m);
    }

    private static Expression exponential(Expression c, Expression u) {
        return u.is(0) ? c : product(c, call(ElementaryFunction.EXP, u));
    }

    private Expression choose(Expression condition, Expression then, Expression otherwise) {
        return this.algebra.simplified(choice(condition, then, otherwise));
    }

    /** a − b. */
    private Expression d() {
        return this.algebra.simplified(Expression.difference(this.a, this.b));
    }

    /** b − a. */
    private Expression b() {
        return this.algebra.simplified(Expression.difference(this.b, this.a));
    }

    /** n/m. */
    private Coefficient ratio() {
        return this.n.times(this.m.inverse());
    }

    /** With m and n above 0, and a = 0 if there is one, else null. */
    private static LogarithmsOfExponentials sum(Logarithm log) {
        LogarithmsOfExponentials two = of(log);
        if (two == null || two.m.isNegative() || two.n.isNegative()) {
            return null;
        }
        return two.b.is(0) ? two.turned() : two;
    }

    /** With m above 0 and what is subtracted as n, else null. */
    private static LogarithmsOfExponentials differenceOf(Logarithm log) {
        LogarithmsOfExponentials two = of(log);
        if (two == null || two.m.isNegative() == two.n.isNegative()) {
            return null;
        }
        LogarithmsOfExponentials sorted = two.m.isNegative() ? two.turned() : two;
        return new LogarithmsOfExponentials(two.algebra, sorted.m, sorted.a, sorted.n.negated(), sorted.b);
    }

    private LogarithmsOfExponentials turned() {
        return new LogarithmsOfExponentials(this.algebra, this.n, this.b, this.m, this.a);
    }

    private static LogarithmsOfExponentials of(Logarithm log) {
        Exponentials sum = log.exponentials();
        if (sum == null || !sum.isOfNumbers()) {
            return null;
        }
        Coefficient m = sum.number(0).times(log.number());
        Coefficient n = sum.number(1).times(log.number());
        return areComparable(m, n) ? new LogarithmsOfExponentials(log.algebra(), m, sum.exponent(0), n, sum.exponent(1))
                : null;
    }

    /** Whether their sum, their inverses and their quotients are numbers. */
    private static boolean areComparable(Coefficient m, Coefficient n) {
        double ratio = Math.abs(m.value() / n.value());
        Coefficient[] all = { m.plus(n), m.inverse(), n.inverse() };
        for (Coefficient number : all) {
            if (number == null || !number.isFinite()) {
                return false;
            }
        }
        return ratio > 1e-300 && ratio < 1e300;
    }

}
