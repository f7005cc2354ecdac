package dev.actiscope.formula.algebra;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * A sum taken apart: terms, each a number times something else.
 */
public final class Terms {

    private final List<Coefficient> coefficients = new ArrayList<>();

    /** What each coefficient multiplies, without a number of its own. */
    private final List<Expression> rests = new ArrayList<>();

    static Terms of(Expression sum) {
        Terms terms = new Terms();
        terms.add(sum, Coefficient.ONE);
        return terms;
    }

    int count() {
        return this.rests.size();
    }

    Coefficient coefficient(int index) {
        return this.coefficients.get(index);
    }

    Expression rest(int index) {
        return this.rests.get(index);
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
        put(coefficient, factors.withoutNumber().expression());
    }

    private void put(Coefficient coefficient, Expression rest) {
        for (int i = 0; i < count(); i++) {
            if (areSame(rest(i), rest)) {
                Coefficient sum = coefficient(i).plus(coefficient);
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
        for (int i = 0; i < terms.count(); i++) {
            if (terms.rest(i).is(1)) {
                rest = rest.plus(terms.coefficient(i).negated());
            }
            else if (u == null) {
                u = terms.rest(i);
                slope = terms.coefficient(i);
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
     * Whether two expressions are equal, be it sums with their terms, or products with
     * their factors, in another order.
     */
    static boolean areSame(Expression one, Expression other) {
        if (one.equals(other)) {
            return true;
        }
        boolean ordered = !one.is(Operator.SUM) && !one.is(Operator.PRODUCT);
        if (ordered || !other.is(one.operator()) || one.size() != other.size()) {
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
    public static Coefficient ratio(Expression one, Expression other) {
        Terms above = of(one);
        Terms below = of(other);
        Coefficient ratio = null;
        for (int i = 0; i < above.count(); i++) {
            int j = below.rests.indexOf(above.rest(i));
            Coefficient inverse = (j < 0) ? null : below.coefficient(j).inverse();
            Coefficient here = (inverse == null) ? null : above.coefficient(i).times(inverse);
            if (here == null || ratio != null && !ratio.equals(here)) {
                return null;
            }
            ratio = here;
        }
        return (above.count() == below.count()) ? ratio : null;
    }

    /** The sum again, beginning with what is added rather than subtracted. */
    Expression expression() {
        List<Expression> terms = new ArrayList<>();
        int first = -1;
        joinSquares();
        boolean polynomial = sortPolynomial();
        for (int i = 0; i < count(); i++) {
            Coefficient coefficient = coefficient(i);
            if (coefficient.is(0)) {
                continue;
            }
            terms.add(term(coefficient, rest(i)));
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
        for (int i = 0; i < count(); i++) {
            Factors factors = Factors.of(rest(i));
            for (int k = 0; k < factors.count(); k++) {
                Expression base = factors.base(k);
                ElementaryFunction other = base.is(ElementaryFunction.COS) ? ElementaryFunction.SIN
                        : base.is(ElementaryFunction.COSH) ? ElementaryFunction.SINH : null;
                if (other != null && factors.power(k).is(2)) {
                    factors.remove(k);
                    Expression rest = factors.expression();
                    factors.multiply(Expression.call(other, base.operand(0)), Expression.number(2));
                    int j = this.rests.indexOf(factors.expression());
                    Coefficient sign = Coefficient.of((other == ElementaryFunction.SIN) ? 1 : -1);
                    if (j >= 0 && coefficient(j).times(sign).equals(coefficient(i))) {
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
        for (int i = 0; i < terms.count(); i++) {
            minus += terms.coefficient(i).isNegative() ? 1 : 0;
            terms.coefficients.set(i, terms.coefficient(i).negated());
        }
        int plus = terms.count() - minus;
        return (saveOne ? minus > plus || minus == plus && terms.isPolynomial() : minus > plus + 1) ? terms.expression()
                : null;
    }

    /** Puts a polynomial of three terms or more into the order of falling powers of x. */
    private boolean sortPolynomial() {
        double[] degrees = new double[count()];
        int count = 0;
        for (int i = 0; i < degrees.length; i++) {
            degrees[i] = degree(rest(i));
            if (degrees[i] < 0) {
                return false;
            }
            count += coefficient(i).is(0) ? 0 : 1;
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

}
