package dev.actiscope.formula.algebra;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Moves what stands before the brackets of a sum: common factors out of them, and others
 * into them.
 */
final class Brackets {

    /** More terms than this are not multiplied out. */
    static final int MOST_TERMS = 24;

    private final Algebra algebra;

    Brackets(Algebra algebra) {
        this.algebra = algebra;
    }

    /**
     * A product with the common factors of its sums pulled out, which may cancel others.
     * @return null where its sums have none
     */
    Expression reduced(Factors product) {
        Factors reduced = product.copy();
        for (int i = product.count() - 1; i >= 0; i--) {
            if (product.base(i).is(Operator.SUM)) {
                reduced.remove(i);
            }
        }
        boolean changed = false;
        for (int i = 0; i < product.count(); i++) {
            Expression base = product.base(i);
            if (base.is(Operator.SUM)) {
                Expression factored = product.power(i).is(1) ? factored(this.algebra.terms(base)) : null;
                changed |= factored != null;
                reduced.multiply((factored != null) ? factored : base, product.power(i));
            }
        }
        return changed ? reduced.expression() : null;
    }

    /**
     * A sum with its common factors before brackets, or null if there are none.
     */
    Expression factored(Terms sum) {
        List<Factors> all = new ArrayList<>();
        Coefficient number = null;
        for (int i = 0; i < sum.count(); i++) {
            Coefficient coefficient = sum.coefficient(i);
            if (!coefficient.is(0)) {
                all.add(this.algebra.factors(sum.rest(i)));
                number = (number == null) ? coefficient.magnitude() : number.common(coefficient);
            }
        }
        if (all.size() < 2) {
            return null;
        }
        Expression outside = number.expression();
        Factors first = all.get(0);
        for (int i = 0; i < first.count(); i++) {
            Expression exponent = common(all, i);
            if (exponent != null) {
                outside = Expression.product(outside, Expression.power(first.base(i), exponent));
            }
        }
        return outside.is(1) ? null : factored(sum, outside);
    }

    /** The exponent that all terms have a factor of the first with, else null. */
    private static Expression common(List<Factors> all, int place) {
        Factors first = all.get(0);
        Expression base = first.base(place);
        Expression common = first.power(place);
        for (Factors factors : all) {
            int index = factors.indexOf(base);
            Expression power = (index < 0) ? null : factors.power(index);
            if (power == null) {
                return null;
            }
            if (!power.equals(common)) {
                Coefficient one = Coefficient.of(common);
                Coefficient other = Coefficient.of(power);
                if (one == null || other == null) {
                    return null;
                }
                common = lesser(one, other).expression();
            }
        }
        return common;
    }

    private static Coefficient lesser(Coefficient one, Coefficient other) {
        return (one.numerator() * other.denominator() <= other.numerator() * one.denominator()) ? one : other;
    }

    private Expression factored(Terms sum, Expression outside) {
        List<Expression> inside = new ArrayList<>();
        for (int i = 0; i < sum.count(); i++) {
            if (!sum.coefficient(i).is(0)) {
                Expression term = Expression.product(sum.coefficient(i).expression(), sum.rest(i));
                inside.add(this.algebra.product(Expression.quotient(term, outside)));
            }
        }
        Expression rest = this.algebra.terms(Expression.sum(inside)).expression();
        if (rest.is(Operator.SUM)) {
            rest = Simplification.shorter(rest, this.algebra.expanded(rest));
        }
        return this.algebra.product(Expression.product(outside, rest));
    }

    /**
     * A sum with its products of sums multiplied out, or null if there are none or too
     * many terms.
     */
    Expression expanded(Expression sum) {
        List<Expression> all = new ArrayList<>();
        boolean changed = false;
        for (Expression term : sum.operands()) {
            List<Expression> parts = expandedTerm(term);
            changed |= parts.size() > 1;
            all.addAll(parts);
            if (all.size() > MOST_TERMS) {
                return null;
            }
        }
        return changed ? this.algebra.terms(Expression.sum(all)).expression() : null;
    }

    private List<Expression> expandedTerm(Expression term) {
        Factors factors = this.algebra.factors(term);
        List<Expression> products = new ArrayList<>();
        Factors others = factors.copy();
        List<Expression> sums = new ArrayList<>();
        for (int i = factors.count() - 1; i >= 0; i--) {
            Coefficient exponent = factors.exponent(i);
            if (factors.base(i).is(Operator.SUM) && exponent != null && (exponent.is(1) || exponent.is(2))) {
                for (int n = 0; n < exponent.numerator(); n++) {
                    sums.add(factors.base(i));
                }
                others.remove(i);
            }
        }
        products.add(others.expression());
        for (Expression sum : sums) {
            List<Expression> next = new ArrayList<>();
            for (Expression product : products) {
                for (Expression summand : sum.operands()) {
                    next.add(this.algebra.product(Expression.product(product, summand)));
                }
            }
            if (next.size() > MOST_TERMS) {
                return List.of(term);
            }
            products = next;
        }
        return products;
    }

}
