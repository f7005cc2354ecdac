package dev.actiscope.formula.stability;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.algebra.Simplification;
import dev.actiscope.formula.algebra.Terms;
import dev.actiscope.formula.stability.Stability.Rewriting;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.quotient;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * Differences that cancel, such as e<sup>u</sup> − 1 and 1 − tanh²u. Each is a term times
 * 1 + r g, with a number r and a power g of a function for which 1 + r g is known.
 */
final class StabilityOfSums {

    /** In longer sums nothing is looked for. */
    private static final int MOST_TERMS = 16;

    private StabilityOfSums() {
    }

    /**
     * The first two terms of a sum that are better computed together, else null.
     */
    static Rewriting rewriting(Expression sum) {
        List<Factors> terms = new ArrayList<>();
        for (Expression term : sum.operands()) {
            if (terms.size() == MOST_TERMS) {
                return null;
            }
            terms.add(Factors.of(term));
        }
        for (int i = 0; i < terms.size(); i++) {
            for (int j = 0; j < terms.size(); j++) {
                Expression computed = (i == j) ? null : together(terms.get(i), terms.get(j));
                if (computed != null) {
                    return new Rewriting(written(sum, Math.min(i, j), Math.max(i, j)), computed);
                }
            }
        }
        return null;
    }

    /** A sum of two terms as a product, else null. */
    static Expression asProduct(Expression sum) {
        Rewriting whole = (sum.operands().size() == 2) ? rewriting(sum) : null;
        return (whole == null) ? null : whole.computed();
    }

    private static Expression written(Expression sum, int i, int j) {
        return (sum.operands().size() == 2) ? sum : sum(sum.operand(i), sum.operand(j));
    }

    private static Expression together(Factors one, Factors other) {
        Coefficient inverse = one.coefficient().inverse();
        if (inverse == null) {
            return null;
        }
        Coefficient ratio = other.coefficient().times(inverse);
        if (!ratio.isFinite() || ratio.is(0)) {
            return null;
        }
        Factors g = other.withoutNumber();
        for (int i = 0; i < one.count(); i++) {
            g.multiply(one.base(i), negative(one.power(i)));
        }
        Expression special = ratio.is(-1) ? softplus(one, other) : null;
        special = (special == null) ? StabilityOfRoots.together(one, other, ratio, g) : special;
        if (special != null || other.count() == 0) {
            return special;
        }
        if (g.count() != 1 || !g.coefficient().is(1)) {
            return null;
        }
        Expression base = g.base(0);
        if (base.equals(Expression.E)) {
            return ratio.is(-1) ? exponentials(one, g.power(0)) : null;
        }
        if (ratio.is(-1) && !base.varies() && g.power(0).varies()) {
            return powers(one, other, base, g.power(0));
        }
        Coefficient exponent = g.exponent(0);
        Expression known = (exponent == null) ? null
                : exponent.is(1) ? plus(base, ratio) : (exponent.is(2) && ratio.is(-1)) ? withoutSquare(base)
                        : (exponent.value() == 0.5 && ratio.is(-1)) ? withoutRoot(base) : null;
        return (known != null) ? times(one.expression(), known) : null;
    }

    /** c softplus(u) − c u is c softplus(−u). */
    private static Expression softplus(Factors one, Factors other) {
        for (int i = 0; i < one.count(); i++) {
            if (one.base(i).is(ElementaryFunction.SOFTPLUS) && one.power(i).is(1)) {
                Factors c = one.copy();
                c.remove(i);
                Expression u = one.base(i).operand(0);
                if (Simplification.of(sum(other.expression(), product(c.expression(), u))).is(0)) {
                    return times(c.expression(), call(ElementaryFunction.SOFTPLUS, negated(u)));
                }
            }
        }
        return null;
    }

    /** c (1 − base^u), where a parameter may have a power but no logarithm. */
    private static Expression powers(Factors c, Factors other, Expression base, Expression u) {
        boolean positive = base.isNumber() ? base.value() > 0 : base.equals(Expression.PI);
        if (c.indexOf(base) >= 0 || !positive && !base.isParameter()) {
            return null;
        }
        Expression difference = exponentials(c, times(u, call(ElementaryFunction.LOG, base)));
        return (positive || difference == null) ? difference
                : Expression.choice(Expression.comparison(Operator.GREATER, base, Expression.ZERO), difference,
                        sum(c.expression(), other.expression()));
    }

    /** c (1 − e^u). */
    private static Expression exponentials(Factors c, Expression u) {
        int place = c.indexOf(Expression.E);
        if (place >= 0) {
            Coefficient times = Terms.ratio(c.power(place), u);
            if (times != null && times.value() == -0.5) {
                Factors others = c.copy();
                others.remove(place);
                return times(others.expression(), minus(
                        times(number(2), odd(ElementaryFunction.SINH, Simplification.of(quotient(u, number(2)))))));
            }
            if (times == null || times.isNegative()) {
                return null;
            }
        }
        for (int i = 0; i < c.count(); i++) {
            if (i != place && !Growth.isAlgebraic(c.base(i))) {
                return null;
            }
        }
        return times(negated(c.expression()), call(ElementaryFunction.EXPM1, u));
    }

    /** 1 + r g, or null. */
    private static Expression plus(Expression g, Coefficient r) {
        if (!g.is(Operator.CALL)) {
            return null;
        }
        Expression u = g.operand(0);
        boolean minus = r.is(-1);
        if (r.is(1) || minus) {
            Expression signed = minus ? negated(u) : u;
            Expression half = quotient(u, number(2));
            return switch (g.function()) {
                case TANH ->
                    product(number(2), call(ElementaryFunction.SIGMOID, Simplification.of(product(number(2), signed))));
                case ERF -> call(ElementaryFunction.ERFC, negated(signed));
                case SIGMOID -> minus ? call(ElementaryFunction.SIGMOID, signed) : null;
                case ERFC -> minus ? call(ElementaryFunction.ERF, u) : null;
                case EXPM1 -> minus ? null : call(ElementaryFunction.EXP, u);
                case COSH ->
                    minus ? negative(product(number(2), power(call(ElementaryFunction.SINH, half), number(2)))) : null;
                case COS -> minus ? product(number(2), power(call(ElementaryFunction.SIN, half), number(2))) : null;
                default -> null;
            };
        }
        if (r.is(-2) && g.is(ElementaryFunction.SIGMOID)) {
            return minus(odd(ElementaryFunction.TANH, Simplification.of(quotient(u, number(2)))));
        }
        return (r.value() == -0.5 && g.is(ElementaryFunction.ERFC))
                ? quotient(call(ElementaryFunction.ERFC, negated(u)), number(2)) : null;
    }

    /** 1 − g², or null. */
    private static Expression withoutSquare(Expression g) {
        if (g.is(ElementaryFunction.TANH)) {
            return power(quotient(ONE, call(ElementaryFunction.COSH, g.operand(0))), number(2));
        }
        return g.is(ElementaryFunction.SIN) ? power(call(ElementaryFunction.COS, g.operand(0)), number(2))
                : g.is(ElementaryFunction.COS) ? power(call(ElementaryFunction.SIN, g.operand(0)), number(2)) : null;
    }

    /** 1 − √(1+w), or null. */
    private static Expression withoutRoot(Expression radicand) {
        Expression w = besideOne(radicand);
        return (w == null) ? null : negative(quotient(w, sum(ONE, call(ElementaryFunction.SQRT, radicand))));
    }

    /** What is added to 1 in a sum, else null. */
    static Expression besideOne(Expression sum) {
        if (!sum.is(Operator.SUM)) {
            return null;
        }
        List<Expression> others = new ArrayList<>(sum.operands());
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).is(1)) {
                others.remove(i);
                return sum(others);
            }
        }
        return null;
    }

    static Expression times(Expression one, Expression other) {
        if (one.is(Operator.NEGATIVE) || one.is(-1)) {
            return minus(one.is(-1) ? other : times(one.operand(0), other));
        }
        if (other.is(Operator.NEGATIVE)) {
            return minus(times(one, other.operand(0)));
        }
        return one.is(1) ? other : other.is(1) ? one : product(one, other);
    }

    private static Expression minus(Expression u) {
        return u.is(Operator.NEGATIVE) ? u.operand(0) : negative(u);
    }

    /** An odd function of u, with a minus before rather than in it. */
    static Expression odd(ElementaryFunction function, Expression u) {
        return u.is(Operator.NEGATIVE) ? negative(call(function, u.operand(0))) : call(function, u);
    }

    static Expression negated(Expression u) {
        return Simplification.of(negative(u));
    }

}
