package dev.actiscope.formula.algebra;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * A sum taken apart: terms, each a number times something else.
 */
final class Terms {

    private final Algebra algebra;

    private final List<Coefficient> coefficients = new ArrayList<>();

    /** What each coefficient multiplies, without a number of its own. */
    private final List<Expression> rests = new ArrayList<>();

    Terms(Algebra algebra, Expression sum) {
        this.algebra = algebra;
        add(sum, Coefficient.ONE);
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
        Factors factors = this.algebra.factors(e);
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
    Expression solved(Operator comparison, Expression sum, Coefficient limit) {
        Coefficient rest = limit;
        Expression u = null;
        Coefficient slope = null;
        for (int i = 0; i < count(); i++) {
            if (rest(i).is(1)) {
                rest = rest.plus(coefficient(i).negated());
            }
            else if (u == null) {
                u = rest(i);
                slope = coefficient(i);
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
        return u.is(Operator.SUM) ? this.algebra.terms(u).solved(turned, u, quotient)
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

    /** The number that this sum is times another, else null. */
    Coefficient ratio(Terms below) {
        Coefficient ratio = null;
        for (int i = 0; i < count(); i++) {
            int j = below.rests.indexOf(rest(i));
            Coefficient inverse = (j < 0) ? null : below.coefficient(j).inverse();
            Coefficient here = (inverse == null) ? null : coefficient(i).times(inverse);
            if (here == null || ratio != null && !ratio.equals(here)) {
                return null;
            }
            ratio = here;
        }
        return (count() == below.count()) ? ratio : null;
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
            Factors factors = this.algebra.factors(rest(i));
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
    Expression turned(boolean saveOne) {
        int minus = 0;
        for (int i = 0; i < count(); i++) {
            minus += coefficient(i).isNegative() ? 1 : 0;
            this.coefficients.set(i, coefficient(i).negated());
        }
        int plus = count() - minus;
        return (saveOne ? minus > plus || minus == plus && isPolynomial() : minus > plus + 1) ? expression() : null;
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
    private double degree(Expression term) {
        if (!term.varies()) {
            return 0;
        }
        Factors factors = this.algebra.factors(term);
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

    private Expression term(Coefficient coefficient, Expression rest) {
        return rest.is(1) ? coefficient.expression()
                : this.algebra.product(Expression.product(coefficient.expression(), rest));
    }

}
