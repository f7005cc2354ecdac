package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Exponentials;
import dev.actiscope.formula.algebra.Signs;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.E;
import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.difference;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.quotient;

/**
 * Fractions of e^a and e^b that are a logistic or a hyperbolic function, where one part
 * of them overflows.
 */
final class Logistics {

    private Logistics() {
    }

    /** (e^a − e^b) / (e^a + e^b) is tanh((a − b)/2). */
    static boolean tanh(Product product) {
        for (int i = 0; i < product.count(); i++) {
            Exponentials top = (product.degree(i) > 0) ? product.exponentials(i) : null;
            for (int j = 0; j < product.count() && top != null && top.isPair(-1); j++) {
                Exponentials bottom = (product.degree(j) < 0) ? product.exponentials(j) : null;
                if (bottom != null && bottom.isPair(1)) {
                    Coefficient ratio = product.algebra().ratio(top.difference(), bottom.difference());
                    if (ratio != null && Math.abs(ratio.value()) == 1) {
                        divide(product, i, j, top, bottom);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void divide(Product product, int i, int j, Exponentials top, Exponentials bottom) {
        double times = Math.min(product.degree(i), -product.degree(j));
        Expression dividend = product.base(i);
        Expression divisor = product.base(j);
        product.raise(dividend, -times);
        product.raise(divisor, times);
        product.raise(top.number(0).expression(), times);
        product.raise(bottom.number(0).expression(), -times);
        Expression rest = half(product, difference(top.total(), bottom.total()));
        if (!rest.is(0)) {
            product.raise(call(ElementaryFunction.EXP, rest), times);
        }
        product.keep(Signs.odd(ElementaryFunction.TANH, half(product, top.difference())), times);
    }

    private static Expression half(Product product, Expression u) {
        return product.algebra().simplified(quotient(u, number(2)));
    }

    /** sinh u / cosh u is tanh u, and cosh u / sinh u is 1 / tanh u. */
    static boolean ratioOfSinhAndCosh(Product product) {
        for (int i = 0; i < product.count(); i++) {
            Expression sinh = product.base(i);
            int j = sinh.is(ElementaryFunction.SINH)
                    ? product.factors().indexOf(call(ElementaryFunction.COSH, sinh.operand(0))) : -1;
            double times = (j < 0) ? 0 : Math.min(Math.abs(product.degree(i)), Math.abs(product.degree(j)));
            if (times > 0 && product.degree(i) * product.degree(j) < 0) {
                Expression tanh = call(ElementaryFunction.TANH, sinh.operand(0));
                boolean above = product.degree(i) > 0;
                Expression cosh = product.base(j);
                product.raise(sinh, above ? -times : times);
                product.raise(cosh, above ? times : -times);
                product.keep(above ? tanh : quotient(ONE, tanh), times);
                return true;
            }
        }
        return false;
    }

    /** 1 / (e^a + e^b) is e^−a σ(a − b). */
    static boolean sigmoid(Product product) {
        boolean found = false;
        for (int i = product.count() - 1; i >= 0; i--) {
            Exponentials pair = sumBelow(product, i);
            if (pair != null && !isSech(product, pair)) {
                double times = -product.degree(i);
                product.factors().remove(i);
                product.raise(pair.number(0).expression(), -times);
                int zero = pair.exponent(1).is(0) ? 1 : 0;
                Expression a = pair.exponent(zero);
                product.raise(call(ElementaryFunction.EXP, a), -times);
                product.raise(call(ElementaryFunction.SIGMOID,
                        product.algebra().simplified(difference(a, pair.exponent(1 - zero)))), times);
                found = true;
            }
        }
        return found;
    }

    /** 1 / (e^a + e^−a) is 1 / (2 cosh a). */
    static boolean sech(Product product) {
        boolean found = false;
        for (int i = product.count() - 1; i >= 0; i--) {
            Exponentials pair = sumBelow(product, i);
            if (pair != null && isSech(product, pair)) {
                double times = -product.degree(i);
                Expression a = pair.exponent(0);
                product.factors().remove(i);
                product.raise(pair.number(0).expression(), -times);
                product.raise(number(2), -times);
                product.keep(quotient(ONE, call(ElementaryFunction.COSH, a.is(Operator.NEGATIVE) ? a.operand(0) : a)),
                        times);
                found = true;
            }
        }
        return found;
    }

    /** A factor e^a + e^b by which is divided, else null. */
    private static Exponentials sumBelow(Product product, int place) {
        Exponentials pair = (product.degree(place) < 0) ? product.exponentials(place) : null;
        return (pair != null && pair.isPair(1)) ? pair : null;
    }

    /** With another exponential it could overflow before 1/cosh vanishes. */
    private static boolean isSech(Product product, Exponentials pair) {
        return pair.total().is(0) && product.factors().indexOf(E) < 0;
    }

    /** e^−u σ(u) is σ(−u). */
    static boolean reflection(Product product) {
        boolean found = false;
        for (int i = 0; i < product.count(); i++) {
            int place = product.factors().indexOf(E);
            Expression sigmoid = product.base(i);
            Coefficient ratio = (place >= 0 && sigmoid.is(ElementaryFunction.SIGMOID) && product.degree(i) > 0)
                    ? product.algebra().ratio(product.factors().power(place), sigmoid.operand(0)) : null;
            if (ratio != null && ratio.isNegative()) {
                double times = Math.min(product.degree(i), -ratio.value());
                Expression u = sigmoid.operand(0);
                product.raise(call(ElementaryFunction.EXP, u), times);
                product.raise(sigmoid, -times);
                product.raise(call(ElementaryFunction.SIGMOID, product.algebra().negated(u)), times);
                found = true;
                i = -1;
            }
        }
        return found;
    }

}
