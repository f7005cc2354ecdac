package dev.actiscope.formula.stability.rules;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.algebra.Signs;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.negative;

/**
 * Two terms of a sum as c (1 + r g): the one is c, the other c r g, with a number r.
 */
final class Pair implements Part {

    private final Factors one;

    private final Factors other;

    private final Coefficient ratio;

    private final Factors quotient;

    private final Expression base;

    private final double exponent;

    private Pair(Factors one, Factors other, Coefficient ratio) {
        this.one = one;
        this.other = other;
        this.ratio = ratio;
        this.quotient = other.withoutNumber();
        for (int i = 0; i < one.count(); i++) {
            this.quotient.multiply(one.base(i), negative(one.power(i)));
        }
        boolean power = other.count() > 0 && this.quotient.count() == 1 && this.quotient.coefficient().is(1);
        this.base = power ? this.quotient.base(0) : null;
        this.exponent = power ? this.quotient.degree(0) : 0;
    }

    /**
     * @return null where the terms' numbers have no ratio
     */
    static Pair of(Factors one, Factors other) {
        Coefficient inverse = one.coefficient().inverse();
        Coefficient ratio = (inverse == null) ? null : other.coefficient().times(inverse);
        return (ratio == null || !ratio.isFinite() || ratio.is(0)) ? null : new Pair(one, other, ratio);
    }

    @Override
    public Kind kind() {
        return Kind.PAIR;
    }

    Algebra algebra() {
        return this.one.algebra();
    }

    /** c. */
    Factors one() {
        return this.one;
    }

    /** c r g. */
    Factors other() {
        return this.other;
    }

    /** r. */
    Coefficient ratio() {
        return this.ratio;
    }

    /** g. */
    Factors quotient() {
        return this.quotient;
    }

    /** Whether they are c (1 − g). */
    boolean isDifference() {
        return this.ratio.is(-1);
    }

    /** The base of g, if it is a power of but one, else null. */
    Expression base() {
        return this.base;
    }

    /** The base of g, if r and the exponent are these, else null. */
    Expression base(double r, double exponent) {
        return (this.base != null && this.ratio.value() == r && this.exponent == exponent) ? this.base : null;
    }

    /** u if this is c (1 + r f(u)), else null. */
    Expression argument(double r, ElementaryFunction f) {
        return argument(r, f, 1);
    }

    /** u if this is c (1 + r f(u)<sup>n</sup>), else null. */
    Expression argument(double r, ElementaryFunction f, double n) {
        Expression base = base(r, n);
        return (base != null && base.is(f)) ? base.operand(0) : null;
    }

    /** What they are together, where 1 + r g is known. */
    Expression times(Expression known) {
        return Signs.times(this.one.expression(), known);
    }

    /** The two as they are. */
    Expression sum() {
        return Expression.sum(this.one.expression(), this.other.expression());
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
                return Expression.sum(others);
            }
        }
        return null;
    }

}
