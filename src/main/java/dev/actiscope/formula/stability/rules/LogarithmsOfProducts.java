package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Exponentials;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.E;
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
 * Logarithms of products and powers that overflow or vanish where they themselves do not,
 * and to other bases.
 */
final class LogarithmsOfProducts {

    private LogarithmsOfProducts() {
    }

    /** log2(u) is log(u)/log(2), where log(u) has another form. */
    static Expression toAnotherBase(Logarithm log) {
        Expression natural = (log.function() == ElementaryFunction.LOG1P) ? null : log.natural();
        Expression base = number((log.function() == ElementaryFunction.LOG2) ? 2 : 10);
        return (natural == null) ? null : quotient(natural, call(ElementaryFunction.LOG, base));
    }

    /** log1p(u) is log(1 + u), where that has another form. */
    static Expression ofOneMore(Logarithm log) {
        return (log.function() == ElementaryFunction.LOG1P) ? log.ofOneMore() : null;
    }

    /** log(e^u v) is u + log(v), whatever the sign of v. */
    static Expression exponentialTimes(Logarithm log) {
        Factors factors = log.factors();
        int place = (factors.count() == 1) ? -1 : factors.indexOf(E);
        if (place < 0) {
            return null;
        }
        Factors others = factors.copy();
        others.remove(place);
        return hasSumOfExponentials(others) ? null : sum(factors.power(place), log.of(others.expression()));
    }

    private static boolean hasSumOfExponentials(Factors factors) {
        for (int i = 0; i < factors.count(); i++) {
            if (factors.algebra().exponentials(factors.base(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /** log(a u) is log(u) + log(a), if u is above 0, whatever the sign of a. */
    static Expression constantTimes(Logarithm log) {
        Factors factors = log.factors();
        for (int i = 0; i < factors.count() && factors.count() != 1; i++) {
            Factors others = factors.copy();
            others.remove(i);
            Expression rest = others.expression();
            if (!rest.varies() && isPositive(log, factors.base(i))) {
                Expression known = log.known(power(factors.base(i), factors.power(i)));
                return (known == null) ? null : sum(known, log.of(rest));
            }
        }
        return null;
    }

    /** log(c e^u) is u + log(c). */
    static Expression ofExponential(Logarithm log) {
        boolean exponential = E.equals(log.base()) && log.number().value() > 0;
        return exponential ? Logarithm.plusLog(log.power(), log.number()) : null;
    }

    /** log((1 + u)^n) with an even n is n log1p(u) near u = 0. */
    static Expression ofEvenPowerNearOne(Logarithm log) {
        Expression rest = (isEvenPower(log) && log.withCases()) ? Pair.besideOne(log.base()) : null;
        return (rest == null) ? null
                : times(log,
                        log.algebra()
                            .simplified(choice(comparison(Operator.GREATER, rest, negative(Factors.HALF)),
                                    call(ElementaryFunction.LOG1P, rest), logOfMagnitude(log.base()))));
    }

    /** log(u^n) with an even n is n log|u|. */
    static Expression ofEvenPower(Logarithm log) {
        return isEvenPower(log) ? times(log, logOfMagnitude(log.base())) : null;
    }

    private static Expression logOfMagnitude(Expression u) {
        return call(ElementaryFunction.LOG, call(ElementaryFunction.ABS, u));
    }

    private static boolean isEvenPower(Logarithm log) {
        Coefficient exponent = isPower(log) ? Coefficient.of(log.power()) : null;
        return exponent != null && exponent.value() % 2 == 0 && !isPositive(log, log.base());
    }

    /** log(u^n) is n log(u). */
    static Expression ofPower(Logarithm log) {
        if (!isPower(log)) {
            return null;
        }
        Expression known = isPositive(log, log.base()) ? log.known(log.base()) : null;
        if (known == null && Coefficient.of(log.power()) == null) {
            return null;
        }
        return times(log, (known == null) ? log.of(log.base()) : known);
    }

    private static boolean isPower(Logarithm log) {
        Expression base = log.base();
        return base != null && !base.equals(E) && !log.power().is(1) && log.number().value() > 0;
    }

    /** log(c) + n log(b) for the logarithm of c b^n. */
    private static Expression times(Logarithm log, Expression logOfBase) {
        return Logarithm.plusLog(log.algebra().product(product(log.power(), logOfBase)), log.number());
    }

    private static boolean isPositive(Logarithm log, Expression e) {
        Exponentials pair = log.algebra().exponentials(e);
        return e.is(ElementaryFunction.SIGMOID) || e.is(ElementaryFunction.COSH) || e.is(ElementaryFunction.ERFC)
                || pair != null && pair.isOfNumbers() && pair.number(0).value() > 0 && pair.number(1).value() > 0;
    }

}
