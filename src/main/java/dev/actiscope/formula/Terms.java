package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum taken apart: terms, each a number times something else.
 */
final class Terms {

    private final List<Coefficient> coefficients = new ArrayList<>();

    /** What each coefficient multiplies, without a number of its own. */
    private final List<Expression> rests = new ArrayList<>();

    static Terms of(Expression sum) {
        Terms terms = new Terms();
        terms.add(sum, Coefficient.ONE);
        return terms;
    }

    private void add(Expression e, Coefficient times) {
        if (e.is(Operator.SUM)) {
            for (Expression term : e.operands()) {
                add(term, times);
            }
            return;
        }
        if (e.is(Operator.NEGATIVE)) {
            add(e.operand(0), times.negated());
            return;
        }
        Factors factors = Factors.of(e);
        Coefficient coefficient = factors.coefficient().times(times);
        if (factors.count() == 1 && factors.base(0).is(Operator.SUM) && factors.exponent(0) != null
                && factors.exponent(0).is(1) && (coefficient.is(1) || coefficient.is(-1))) {
            add(factors.base(0), coefficient);
            return;
        }
        put(coefficient, rest(factors));
    }

    private static Expression rest(Factors factors) {
        return factors.withoutNumber().expression();
    }

    private void put(Coefficient coefficient, Expression rest) {
        for (int i = 0; i < this.rests.size(); i++) {
            if (this.rests.get(i).equals(rest)) {
                Coefficient sum = this.coefficients.get(i).plus(coefficient);
                if (sum.isFinite()) {
                    this.coefficients.set(i, sum);
                    return;
                }
            }
        }
        this.coefficients.add(coefficient);
        this.rests.add(rest);
    }

    /**
     * Whether two expressions are equal, be it sums with their terms in another order.
     */
    static boolean areSame(Expression one, Expression other) {
        if (one.equals(other)) {
            return true;
        }
        if (!one.is(Operator.SUM) || !other.is(Operator.SUM) || one.size() != other.size()) {
            return false;
        }
        List<Expression> left = new ArrayList<>(other.operands());
        for (Expression term : one.operands()) {
            if (!left.remove(term)) {
                return false;
            }
        }
        return left.isEmpty();
    }

    /** The number that one expression is times another, else null. */
    static Coefficient ratio(Expression one, Expression other) {
        Terms above = of(one);
        Terms below = of(other);
        Coefficient ratio = null;
        for (int i = 0; i < above.rests.size(); i++) {
            int j = below.rests.indexOf(above.rests.get(i));
            Coefficient inverse = (j < 0) ? null : below.coefficients.get(j).inverse();
            Coefficient here = (inverse == null) ? null : above.coefficients.get(i).times(inverse);
            if (here == null || ratio != null && !ratio.equals(here)) {
                return null;
            }
            ratio = here;
        }
        return (above.rests.size() == below.rests.size()) ? ratio : null;
    }

    /** The sum again, beginning with what is added rather than subtracted. */
    Expression expression() {
        List<Expression> terms = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < this.rests.size(); i++) {
            Coefficient coefficient = this.coefficients.get(i);
            if (coefficient.is(0)) {
                continue;
            }
            terms.add(term(coefficient, this.rests.get(i)));
            if (first < 0 && !coefficient.isNegative()) {
                first = terms.size() - 1;
            }
        }
        if (first > 0) {
            terms.add(0, terms.remove(first));
        }
        return Expression.sum(terms);
    }

    private static Expression term(Coefficient coefficient, Expression rest) {
        return rest.is(1) ? coefficient.expression()
                : Factors.of(Expression.product(coefficient.expression(), rest)).expression();
    }

    /**
     * The sum with its common factors before brackets, or null if there are none.
     */
    Expression factored() {
        List<Factors> all = new ArrayList<>();
        for (int i = 0; i < this.rests.size(); i++) {
            if (!this.coefficients.get(i).is(0)) {
                all.add(Factors.of(this.rests.get(i)));
            }
        }
        if (all.size() < 2) {
            return null;
        }
        Factors first = all.get(0);
        Expression outside = Expression.ONE;
        for (int i = 0; i < first.count(); i++) {
            Coefficient least = first.exponent(i);
            for (Factors factors : all) {
                int index = factors.indexOf(first.base(i));
                Coefficient exponent = (index < 0) ? null : factors.exponent(index);
                least = (least == null || exponent == null) ? null : lesser(least, exponent);
            }
            if (least != null) {
                outside = Expression.product(outside, Expression.power(first.base(i), least.expression()));
            }
        }
        if (outside.is(1)) {
            return null;
        }
        List<Expression> inside = new ArrayList<>();
        for (int i = 0; i < this.rests.size(); i++) {
            if (!this.coefficients.get(i).is(0)) {
                Expression term = Expression.product(this.coefficients.get(i).expression(), this.rests.get(i));
                inside.add(Factors.of(Expression.quotient(term, outside)).expression());
            }
        }
        Expression sum = Terms.of(Expression.sum(inside)).expression();
        return Factors.of(Expression.product(outside, sum)).expression();
    }

    private static Coefficient lesser(Coefficient one, Coefficient other) {
        return (one.numerator() * other.denominator() <= other.numerator() * one.denominator()) ? one : other;
    }

    /**
     * A sum with its products of sums multiplied out, or null if there are none or too
     * many terms.
     */
    static Expression expanded(Expression sum, int mostTerms) {
        List<Expression> all = new ArrayList<>();
        boolean changed = false;
        for (Expression term : sum.operands()) {
            List<Expression> parts = expandedTerm(term, mostTerms);
            changed |= parts.size() > 1;
            all.addAll(parts);
            if (all.size() > mostTerms) {
                return null;
            }
        }
        return changed ? Terms.of(Expression.sum(all)).expression() : null;
    }

    private static List<Expression> expandedTerm(Expression term, int mostTerms) {
        Factors factors = Factors.of(term);
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
                    next.add(Factors.of(Expression.product(product, summand)).expression());
                }
            }
            if (next.size() > mostTerms) {
                return List.of(term);
            }
            products = next;
        }
        return products;
    }

}
