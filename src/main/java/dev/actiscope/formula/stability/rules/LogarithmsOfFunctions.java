package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
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
 * Logarithms of functions that overflow, vanish or are nearly 1.
 */
final class LogarithmsOfFunctions {

    private LogarithmsOfFunctions() {
    }

    /** log(2 σ(u)) is log1p(tanh(u/2)), which is 0 at 0. */
    static Expression twiceSigmoid(Logarithm log) {
        Expression u = log.withCases() ? log.argument(ElementaryFunction.SIGMOID) : null;
        if (u == null || !log.number().is(2)) {
            return null;
        }
        Expression tanh = call(ElementaryFunction.TANH, log.algebra().simplified(quotient(u, number(2))));
        return choose(log, comparison(Operator.GREATER, u, number(-1)), call(ElementaryFunction.LOG1P, tanh),
                sigmoid(log));
    }

    /** log(c σ(u)) is log(c) − softplus(−u). */
    static Expression sigmoid(Logarithm log) {
        Expression u = log.argument(ElementaryFunction.SIGMOID);
        return (u == null) ? null : Logarithm
            .plusLog(negative(call(ElementaryFunction.SOFTPLUS, log.algebra().negated(u))), log.number());
    }

    /** log(erf u) is log1p(−erfc u) far out. */
    static Expression erf(Logarithm log) {
        Expression u = log.argument(ElementaryFunction.ERF);
        return (u == null) ? null : saturating(log, call(ElementaryFunction.ERFC, u));
    }

    /** log(tanh u) is log1p(−2 σ(−2u)) far out. */
    static Expression tanh(Logarithm log) {
        Expression u = log.argument(ElementaryFunction.TANH);
        return (u == null) ? null
                : saturating(log, product(number(2), call(ElementaryFunction.SIGMOID, product(number(-2), u))));
    }

    /** The logarithm of what is nearly 1 far out, where this is known to lack so much. */
    private static Expression saturating(Logarithm log, Expression lack) {
        Expression f = log.base();
        return (log.withCases() && log.number().is(1))
                ? choose(log, comparison(Operator.GREATER, f.operand(0), Factors.HALF),
                        call(ElementaryFunction.LOG1P, negative(lack)), call(ElementaryFunction.LOG, f))
                : null;
    }

    /** log(cosh u) is |u| + softplus(−2|u|) − log 2 far out. */
    static Expression cosh(Logarithm log) {
        Expression u = log.withCases() ? log.argument(ElementaryFunction.COSH) : null;
        return (u == null) ? null : Logarithm.plusLog(ofCosh(u), log.number());
    }

    /** Near 0 not as a difference of logarithms, far out not through what overflows. */
    static Expression ofCosh(Expression u) {
        Expression magnitude = call(ElementaryFunction.ABS, u);
        Expression sinh = call(ElementaryFunction.SINH, quotient(u, number(2)));
        Expression near = call(ElementaryFunction.LOG1P, product(number(2), power(sinh, number(2))));
        Expression far = sum(magnitude, call(ElementaryFunction.SOFTPLUS, negative(product(number(2), magnitude))),
                negative(call(ElementaryFunction.LOG, number(2))));
        return choice(comparison(Operator.LESS, magnitude, ONE), near, far);
    }

    /** log(sinh u) is u + log1p(−e^(−2u)) − log 2 far out. */
    static Expression sinh(Logarithm log) {
        Expression u = log.withCases() ? log.argument(ElementaryFunction.SINH) : null;
        if (u == null) {
            return null;
        }
        Expression far = sum(u,
                call(ElementaryFunction.LOG1P, negative(call(ElementaryFunction.EXP, product(number(-2), u)))),
                negative(call(ElementaryFunction.LOG, number(2))));
        Expression either = choose(log, comparison(Operator.GREATER, u, ONE), far,
                call(ElementaryFunction.LOG, call(ElementaryFunction.SINH, u)));
        return Logarithm.plusLog(either, log.number());
    }

    private static Expression choose(Logarithm log, Expression condition, Expression then, Expression otherwise) {
        return log.algebra().simplified(choice(condition, then, otherwise));
    }

}
