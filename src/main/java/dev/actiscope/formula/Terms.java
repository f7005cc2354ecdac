package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum taken apart: terms, each a number times something else.
 */
final class Terms {

    /** More terms than this are not multiplied out. */
    static final int MOST_TERMS = 24;

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

    /** a u + b compared with a number, as u compared with another. */
    static Expression solved(Operator comparison, Expression sum, Coefficient limit) {
        Terms terms = of(sum);
        Coefficient rest = limit;
        Expression u = null;
        Coefficient slope = null;
        for (int i = 0; i < terms.rests.size(); i++) {
            if (terms.rests.get(i).is(1)) {
                rest = rest.plus(terms.coefficients.get(i).negated());
            }
            else if (u == null) {
                u = terms.rests.get(i);
                slope = terms.coefficients.get(i);
            }
            else {
                return Expression.comparison(comparison, sum, limit.expression());
            }
        }
        Coefficient inverse = (slope == null) ? null : slope.inverse();
        if (inverse == null || !rest.times(inverse).isExact()) {
            return Expression.comparison(comparison, sum, limit.expression());
        }
        Operator turned = slope.isNegative() ? comparison.mirrored() : comparison;
        Coefficient quotient = rest.times(inverse);
        return u.is(Operator.SUM) ? solved(turned, u, quotient)
                : Expression.comparison(turned, u, quotient.expression());
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
        joinSquares();
        boolean polynomial = sortPolynomial();
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
        if (first > 0 && !polynomial) {
            terms.add(0, terms.remove(first));
        }
        return Expression.sum(terms);
    }

    /** cos² + sin² is 1, and so is cosh² − sinh². */
    private void joinSquares() {
        for (int i = 0; i < this.rests.size(); i++) {
            Factors factors = Factors.of(this.rests.get(i));
            for (int k = 0; k < factors.count(); k++) {
                Expression base = factors.base(k);
                Function other = base.is(Function.COS) ? Function.SIN : base.is(Function.COSH) ? Function.SINH : null;
                if (other != null && factors.power(k).is(2)) {
                    factors.remove(k);
                    Expression rest = factors.expression();
                    factors.multiply(Expression.call(other, base.operand(0)), Expression.number(2));
                    int j = this.rests.indexOf(factors.expression());
                    Coefficient sign = Coefficient.of((other == Function.SIN) ? 1 : -1);
                    if (j >= 0 && this.coefficients.get(j).times(sign).equals(this.coefficients.get(i))) {
                        this.rests.set(i, rest);
                        this.rests.remove(j);
                        this.coefficients.remove(j);
                        joinSquares();
                        return;
                    }
                    break;
                }
            }
        }
    }

    /**
     * The same with every sign turned, where that leaves fewer of them; else null.
     * @param saveOne whether there is another before the sum that would go too
     */
    static Expression turned(Expression sum, boolean saveOne) {
        Terms terms = of(sum);
        int minus = 0;
        for (int i = 0; i < terms.rests.size(); i++) {
            minus += terms.coefficients.get(i).isNegative() ? 1 : 0;
            terms.coefficients.set(i, terms.coefficients.get(i).negated());
        }
        int plus = terms.rests.size() - minus;
        return (saveOne ? minus > plus || minus == plus && terms.isPolynomial() : minus > plus + 1) ? terms.expression()
                : null;
    }

    /** Puts a polynomial of three terms or more into the order of falling powers of x. */
    private boolean sortPolynomial() {
        double[] degrees = new double[this.rests.size()];
        int count = 0;
        for (int i = 0; i < degrees.length; i++) {
            degrees[i] = degree(this.rests.get(i));
            if (degrees[i] < 0) {
                return false;
            }
            count += this.coefficients.get(i).is(0) ? 0 : 1;
        }
        if (count < 3) {
            return false;
        }
        for (int i = 1; i < degrees.length; i++) {
            for (int j = i; j > 0 && degrees[j] > degrees[j - 1]; j--) {
                double degree = degrees[j];
                degrees[j] = degrees[j - 1];
                degrees[j - 1] = degree;
                this.rests.add(j - 1, this.rests.remove(j));
                this.coefficients.add(j - 1, this.coefficients.remove(j));
            }
        }
        return true;
    }

    /** The power of x in a term without sums and functions of it, negative for others. */
    private static double degree(Expression term) {
        if (!term.varies()) {
            return 0;
        }
        Factors factors = Factors.of(term);
        double degree = -1;
        for (int i = 0; i < factors.count(); i++) {
            if (factors.base(i).varies() || factors.power(i).varies()) {
                Coefficient power = factors.base(i).equals(Expression.X) ? factors.exponent(i) : null;
                if (power == null) {
                    return -1;
                }
                degree = power.value();
            }
        }
        return degree;
    }

    /** Whether this is a polynomial in x. */
    boolean isPolynomial() {
        for (Expression rest : this.rests) {
            if (degree(rest) < 0) {
                return false;
            }
        }
        return true;
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
        Coefficient number = null;
        for (int i = 0; i < this.rests.size(); i++) {
            Coefficient coefficient = this.coefficients.get(i);
            if (!coefficient.is(0)) {
                all.add(Factors.of(this.rests.get(i)));
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
        return outside.is(1) ? null : factored(outside);
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

    private Expression factored(Expression outside) {
        List<Expression> inside = new ArrayList<>();
        for (int i = 0; i < this.rests.size(); i++) {
            if (!this.coefficients.get(i).is(0)) {
                Expression term = Expression.product(this.coefficients.get(i).expression(), this.rests.get(i));
                inside.add(Factors.of(Expression.quotient(term, outside)).expression());
            }
        }
        Expression sum = Terms.of(Expression.sum(inside)).expression();
        if (sum.is(Operator.SUM)) {
            Expression expanded = expanded(sum, MOST_TERMS);
            sum = (expanded != null && expanded.size() < sum.size()) ? expanded : sum;
        }
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
