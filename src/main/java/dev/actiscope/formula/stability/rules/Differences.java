package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.algebra.Growth;
import dev.actiscope.formula.algebra.Signs;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ZERO;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.quotient;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * Differences of exponentials and their kin, which cancel where the two are close.
 */
final class Differences {

    /** What a product of decimals may be off by. */
    private static final double ROUNDING = 0x1p-51;

    private Differences() {
    }

    /** c softplus(u) − c u is c softplus(−u). */
    static Expression softplusLessItsArgument(Pair pair) {
        Factors one = pair.one();
        for (int i = 0; i < one.count(); i++) {
            if (one.base(i).is(ElementaryFunction.SOFTPLUS) && one.power(i).is(1)) {
                Factors c = one.copy();
                c.remove(i);
                Expression u = one.base(i).operand(0);
                Coefficient ratio = pair.algebra().ratio(pair.other().expression(), product(c.expression(), u));
                if (ratio != null && Math.abs(ratio.value() + 1) <= ROUNDING) {
                    return Signs.times(c.expression(), call(ElementaryFunction.SOFTPLUS, pair.algebra().negated(u)));
                }
            }
        }
        return null;
    }

    /** e^u − e^(−u) is 2 sinh u. */
    static Expression sinh(Pair pair) {
        return isOfExponentials(pair) ? sinh(pair.one(), pair.quotient().power(0)) : null;
    }

    /** c (e^u − 1) is c expm1(u). */
    static Expression expm1(Pair pair) {
        return isOfExponentials(pair) ? expm1(pair.one(), pair.quotient().power(0)) : null;
    }

    /** b^u − 1 is expm1(u log b); a parameter may have a power but no logarithm. */
    static Expression powerLessOne(Pair pair) {
        Expression base = pair.isDifference() ? pair.base() : null;
        Expression u = (base == null) ? null : pair.quotient().power(0);
        if (base == null || base.equals(Expression.E) || base.varies() || !u.varies()
                || pair.one().indexOf(base) >= 0) {
            return null;
        }
        boolean positive = base.isNumber() ? base.value() > 0 : base.equals(Expression.PI);
        if (!positive && !base.isParameter()) {
            return null;
        }
        Expression exponent = Signs.times(u, call(ElementaryFunction.LOG, base));
        Expression sinh = sinh(pair.one(), exponent);
        Expression difference = (sinh == null) ? expm1(pair.one(), exponent) : sinh;
        return (positive || difference == null) ? difference
                : choice(comparison(Operator.GREATER, base, ZERO), difference, pair.sum());
    }

    private static boolean isOfExponentials(Pair pair) {
        return pair.isDifference() && Expression.E.equals(pair.base());
    }

    /** c (1 − e^u), where c is e^(−u/2) times something. */
    private static Expression sinh(Factors c, Expression u) {
        int place = c.indexOf(Expression.E);
        Coefficient times = (place < 0) ? null : c.algebra().ratio(c.power(place), u);
        if (times == null || times.value() != -0.5) {
            return null;
        }
        Factors others = c.copy();
        others.remove(place);
        Expression half = c.algebra().simplified(quotient(u, number(2)));
        return Signs.times(others.expression(),
                Signs.opposite(Signs.times(number(2), Signs.odd(ElementaryFunction.SINH, half))));
    }

    /** c (1 − e^u), where c does not vanish as e^u overflows. */
    private static Expression expm1(Factors c, Expression u) {
        int place = c.indexOf(Expression.E);
        Coefficient times = (place < 0) ? null : c.algebra().ratio(c.power(place), u);
        if (place >= 0 && (times == null || times.isNegative())) {
            return null;
        }
        for (int i = 0; i < c.count(); i++) {
            if (i != place && !Growth.isAlgebraic(c.base(i))) {
                return null;
            }
        }
        return Signs.times(c.algebra().negated(c.expression()), call(ElementaryFunction.EXPM1, u));
    }

}
