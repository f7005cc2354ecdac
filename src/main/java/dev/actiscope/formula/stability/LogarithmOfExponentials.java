package dev.actiscope.formula.stability;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.algebra.Simplification;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.difference;
import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.quotient;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * The logarithm of a sum of exponentials, of which the largest is taken out before it
 * overflows.
 */
final class LogarithmOfExponentials {

    /** The exponent of what neither overflows nor is small beside anything usual. */
    private static final double HIGH = 300;

    private final Exponentials sum;

    private final boolean withCases;

    LogarithmOfExponentials(Exponentials sum, boolean withCases) {
        this.sum = sum;
        this.withCases = withCases;
    }

    /**
     * The logarithm of the sum times a number, or null if no form of it is known.
     */
    Expression times(Coefficient number) {
        if (!this.sum.isOfNumbers()) {
            return (this.withCases && number.is(1)) ? split() : null;
        }
        Coefficient first = this.sum.number(0).times(number);
        Coefficient second = this.sum.number(1).times(number);
        if (first.isNegative() && second.isNegative() || !areComparable(first, second)) {
            return null;
        }
        int zero = this.sum.exponent(1).is(0) ? 1 : 0;
        if (!first.isNegative() && !second.isNegative()) {
            return (zero == 0) ? added(first, 0, second, 1) : added(second, 1, first, 0);
        }
        return first.isNegative() ? subtracted(second, 1, first.negated(), 0)
                : subtracted(first, 0, second.negated(), 1);
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

    /** log(m e^a + n e^b). */
    private Expression added(Coefficient m, int one, Coefficient n, int other) {
        Expression a = this.sum.exponent(one);
        Expression u = Simplification.of(difference(this.sum.exponent(other), a));
        if (this.withCases && m.equals(n) && this.sum.total().is(0)) {
            return StabilityOfLogarithms.plusLog(StabilityOfLogarithms.ofCosh(a), m.plus(n));
        }
        Coefficient ratio = n.times(m.inverse());
        Expression softplus = call(ElementaryFunction.SOFTPLUS, StabilityOfLogarithms.plusLog(u, ratio));
        Expression log = StabilityOfLogarithms.plusLog(a.is(0) ? softplus : sum(a, softplus), m);
        double atZero = m.value() + n.value();
        if (!this.withCases || !a.is(0) || m.is(1) || atZero < 0.5 || atZero > 2) {
            return log;
        }
        // Near u = 0 the logarithm may be 0.
        Expression beside = sum(m.plus(n).plus(Coefficient.of(-1)).expression(),
                product(n.expression(), call(ElementaryFunction.EXPM1, u)));
        return StabilityOfLogarithms.either(comparison(Operator.LESS, call(ElementaryFunction.ABS, u), ONE),
                call(ElementaryFunction.LOG1P, beside), log);
    }

    /** log(m e^a - n e^b). */
    private Expression subtracted(Coefficient m, int one, Coefficient n, int other) {
        Expression a = this.sum.exponent(one);
        Expression d = Simplification.of(difference(a, this.sum.exponent(other)));
        boolean even = m.equals(n);
        if (!this.withCases || !even && a.is(0)) {
            return null;
        }
        Coefficient ratio = n.times(m.inverse());
        Expression vanishing = product(ratio.expression(), call(ElementaryFunction.EXP, negative(d)));
        Expression far = sum(a, call(ElementaryFunction.LOG1P, negative(vanishing)));
        Expression near = !even
                ? call(ElementaryFunction.LOG,
                        difference(exponential(ONE, a), exponential(ratio.expression(), minus(a, d))))
                : this.sum.exponent(other).is(0) ? call(ElementaryFunction.LOG, call(ElementaryFunction.EXPM1, d))
                        : sum(a, call(ElementaryFunction.LOG, negative(call(ElementaryFunction.EXPM1, negative(d)))));
        return StabilityOfLogarithms
            .plusLog(StabilityOfLogarithms.either(comparison(Operator.GREATER, d, ONE), far, near), m);
    }

    private static Expression minus(Expression a, Expression d) {
        return Simplification.of(difference(a, d));
    }

    private static Expression exponential(Expression c, Expression u) {
        return u.is(0) ? c : product(c, call(ElementaryFunction.EXP, u));
    }

    /** However its terms are multiplied: as it is written where nothing overflows. */
    private Expression split() {
        Expression unit = null;
        for (int i = 0; i < this.sum.size() && unit == null; i++) {
            unit = this.sum.exponent(i).varies() ? this.sum.exponent(i) : null;
        }
        unit = Factors.of(unit).withoutNumber().expression();
        double[] multiples = this.sum.multiplesOf(unit);
        if (multiples == null) {
            return null;
        }
        double lowest = 0;
        double highest = 0;
        for (double multiple : multiples) {
            lowest = Math.min(lowest, multiple);
            highest = Math.max(highest, multiple);
        }
        return reduced(unit, highest, reduced(unit, lowest, nearOne()));
    }

    /** Where e^(extreme unit) may overflow, with that taken out, else otherwise. */
    private Expression reduced(Expression unit, double extreme, Expression otherwise) {
        if (extreme == 0) {
            return otherwise;
        }
        Expression large = Simplification.of(product(number(extreme), unit));
        Expression log = logarithm(this.sum.shifted(negative(large)));
        return choice(Simplification.of(comparison(Operator.GREATER, large, number(HIGH))), sum(large, log), otherwise);
    }

    /** With a parameter that may be 1 or close to it: then not through their sum. */
    private Expression nearOne() {
        Expression all = this.sum.shifted(Expression.ZERO);
        Expression log = logarithm(all);
        for (int i = 0; i < all.operands().size() && log.is(ElementaryFunction.LOG); i++) {
            Expression term = all.operand(i);
            if (!term.varies()) {
                List<Expression> terms = new ArrayList<>(all.operands());
                terms.remove(i);
                terms.add(negative(difference(ONE, term)));
                return choice(comparison(Operator.GREATER, term, Factors.HALF),
                        call(ElementaryFunction.LOG1P, sum(terms)), log);
            }
        }
        return log;
    }

    private static Expression logarithm(Expression sum) {
        Expression beside = StabilityOfLogarithms.besideOne(sum);
        return (beside != null) ? beside : call(ElementaryFunction.LOG, sum);
    }

}
