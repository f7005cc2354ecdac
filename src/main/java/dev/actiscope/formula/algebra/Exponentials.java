package dev.actiscope.formula.algebra;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ZERO;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * A sum taken apart into c e<sup>u</sup>, of which at least one u depends on x, and no c
 * grows or vanishes as an exponential does.
 */
public final class Exponentials {

    private final Algebra algebra;

    private final List<Factors> factors = new ArrayList<>();

    private final List<Expression> exponents = new ArrayList<>();

    private Exponentials(Algebra algebra) {
        this.algebra = algebra;
    }

    /**
     * @return null for any other expression
     */
    static Exponentials of(Algebra algebra, Expression e) {
        Exponentials exponentials = new Exponentials(algebra);
        if (e.is(ElementaryFunction.EXPM1)) {
            exponentials.add(call(ElementaryFunction.EXP, e.operand(0)));
            exponentials.add(Expression.number(-1));
        }
        else if (!e.is(Operator.SUM) || e.operands().size() > Brackets.MOST_TERMS) {
            return null;
        }
        else {
            Expression expanded = algebra.expanded(e);
            for (Expression term : ((expanded != null && expanded.is(Operator.SUM)) ? expanded : e).operands()) {
                exponentials.add(term);
            }
        }
        return exponentials.isVarying() ? exponentials : null;
    }

    private void add(Expression term) {
        Factors others = this.algebra.factors(term);
        int place = others.indexOf(Expression.E);
        Expression exponent = (place < 0) ? ZERO : others.power(place);
        for (int i = others.count() - 1; i >= 0; i--) {
            Expression base = others.base(i);
            if (i == place || base.isNumber() && base.value() > 0 && others.power(i).varies()) {
                exponent = (i == place) ? exponent
                        : sum(exponent, product(others.power(i), call(ElementaryFunction.LOG, base)));
                others.remove(i);
            }
        }
        this.exponents.add(this.algebra.simplified(exponent));
        this.factors.add(others);
    }

    private boolean isVarying() {
        boolean varies = false;
        for (int i = 0; i < size(); i++) {
            varies |= exponent(i).varies();
            for (int j = 0; j < this.factors.get(i).count(); j++) {
                if (!Growth.isAlgebraic(this.factors.get(i).base(j))) {
                    return false;
                }
            }
        }
        return varies;
    }

    public int size() {
        return this.exponents.size();
    }

    public Expression exponent(int index) {
        return this.exponents.get(index);
    }

    /** Of a sum of two: the number by which one is multiplied. */
    public Coefficient number(int index) {
        return this.factors.get(index).coefficient();
    }

    /** Whether this is m e^a + n e^b with numbers m and n. */
    public boolean isOfNumbers() {
        return size() == 2 && this.factors.get(0).count() + this.factors.get(1).count() == 0
                && number(0).inverse() != null && number(1).inverse() != null;
    }

    /**
     * Whether this is c (e^a + sign e^b) with a number c.
     */
    public boolean isPair(int sign) {
        return isOfNumbers() && number(0).value() == sign * number(1).value();
    }

    /** a − b of a pair. */
    public Expression difference() {
        return this.algebra.simplified(Expression.difference(exponent(0), exponent(1)));
    }

    /** a + b of a pair. */
    public Expression total() {
        return this.algebra.simplified(Expression.sum(exponent(0), exponent(1)));
    }

    /**
     * The exponents as multiples of an expression, or null if they are none.
     */
    public double[] multiplesOf(Expression unit) {
        double[] multiples = new double[size()];
        for (int i = 0; i < multiples.length; i++) {
            Coefficient multiple = exponent(i).is(0) ? Coefficient.of(0) : this.algebra.ratio(exponent(i), unit);
            if (multiple == null) {
                return null;
            }
            multiples[i] = multiple.value();
        }
        return multiples;
    }

    /** The sum times e^(shift). */
    public Expression shifted(Expression shift) {
        List<Expression> terms = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Expression exponent = this.algebra.simplified(Expression.sum(exponent(i), shift));
            Expression c = this.factors.get(i).expression();
            terms.add(exponent.is(0) ? c : this.algebra.product(product(c, call(ElementaryFunction.EXP, exponent))));
        }
        return Expression.sum(terms);
    }

}
