package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Signs;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.quotient;

/**
 * What a function lacks of 1, where that is another function.
 */
final class Complements {

    private Complements() {
    }

    /** 1 + tanh u is 2 σ(2u), and 1 − tanh u is 2 σ(−2u). */
    static Expression tanh(Pair pair) {
        Expression signed = signed(pair, ElementaryFunction.TANH);
        return (signed == null) ? null : pair.times(product(number(2),
                call(ElementaryFunction.SIGMOID, pair.algebra().simplified(product(number(2), signed)))));
    }

    /** 1 + erf u is erfc(−u), and 1 − erf u is erfc u. */
    static Expression erf(Pair pair) {
        Expression signed = signed(pair, ElementaryFunction.ERF);
        return (signed == null) ? null : pair.times(call(ElementaryFunction.ERFC, pair.algebra().negated(signed)));
    }

    /** u of 1 + f(u), and −u of 1 − f(u). */
    private static Expression signed(Pair pair, ElementaryFunction odd) {
        Expression negative = pair.argument(-1, odd);
        return (negative != null) ? pair.algebra().negated(negative) : pair.argument(1, odd);
    }

    /** 1 − erfc u is erf u. */
    static Expression erfc(Pair pair) {
        Expression u = pair.argument(-1, ElementaryFunction.ERFC);
        return (u == null) ? null : pair.times(call(ElementaryFunction.ERF, u));
    }

    /** 1 − erfc(u)/2 is erfc(−u)/2: the normal distribution's other tail. */
    static Expression halfOfErfc(Pair pair) {
        Expression u = pair.argument(-0.5, ElementaryFunction.ERFC);
        return (u == null) ? null
                : pair.times(quotient(call(ElementaryFunction.ERFC, pair.algebra().negated(u)), number(2)));
    }

    /** 1 − σ(u) is σ(−u). */
    static Expression sigmoid(Pair pair) {
        Expression u = pair.argument(-1, ElementaryFunction.SIGMOID);
        return (u == null) ? null : pair.times(call(ElementaryFunction.SIGMOID, pair.algebra().negated(u)));
    }

    /** 2 σ(u) − 1 is tanh(u/2). */
    static Expression twiceSigmoid(Pair pair) {
        Expression u = pair.argument(-2, ElementaryFunction.SIGMOID);
        return (u == null) ? null : pair.times(
                Signs.opposite(Signs.odd(ElementaryFunction.TANH, pair.algebra().simplified(quotient(u, number(2))))));
    }

    /** 1 + expm1(u) is e^u. */
    static Expression expm1(Pair pair) {
        Expression u = pair.argument(1, ElementaryFunction.EXPM1);
        return (u == null) ? null : pair.times(call(ElementaryFunction.EXP, u));
    }

    /** 1 − cosh u is −2 sinh²(u/2). */
    static Expression cosh(Pair pair) {
        Expression u = pair.argument(-1, ElementaryFunction.COSH);
        return (u == null) ? null : pair.times(negative(twiceSquareOfHalf(ElementaryFunction.SINH, u)));
    }

    /** 1 − cos u is 2 sin²(u/2). */
    static Expression cos(Pair pair) {
        Expression u = pair.argument(-1, ElementaryFunction.COS);
        return (u == null) ? null : pair.times(twiceSquareOfHalf(ElementaryFunction.SIN, u));
    }

    private static Expression twiceSquareOfHalf(ElementaryFunction f, Expression u) {
        return product(number(2), square(call(f, quotient(u, number(2)))));
    }

    /** 1 − tanh² u is 1/cosh² u. */
    static Expression squareOfTanh(Pair pair) {
        Expression u = pair.argument(-1, ElementaryFunction.TANH, 2);
        return (u == null) ? null : pair.times(square(quotient(ONE, call(ElementaryFunction.COSH, u))));
    }

    /** 1 − sin² u is cos² u. */
    static Expression squareOfSine(Pair pair) {
        Expression u = pair.argument(-1, ElementaryFunction.SIN, 2);
        return (u == null) ? null : pair.times(square(call(ElementaryFunction.COS, u)));
    }

    /** 1 − cos² u is sin² u. */
    static Expression squareOfCosine(Pair pair) {
        Expression u = pair.argument(-1, ElementaryFunction.COS, 2);
        return (u == null) ? null : pair.times(square(call(ElementaryFunction.SIN, u)));
    }

    private static Expression square(Expression e) {
        return power(e, number(2));
    }

}
