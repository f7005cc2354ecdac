package dev.actiscope.formula.stability;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.algebra.Simplification;
import dev.actiscope.formula.algebra.Terms;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.E;
import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.ZERO;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.difference;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.quotient;

/**
 * Products and quotients of exponentials and their sums, of which one part overflows
 * where another vanishes.
 */
final class StabilityOfProducts {

    /** What is larger is not written twice. */
    static final int LARGEST = 80;

    private final Factors factors;

    /** Further factors, which are to stay as they are. */
    private final List<Expression> more = new ArrayList<>();

    private boolean changed;

    private StabilityOfProducts(Expression e) {
        this.factors = Factors.of(e);
        this.changed = exponentials(e) > 1;
    }

    /**
     * @param e a product, quotient or power
     * @return null where nothing is to gain
     */
    static Expression rewritten(Expression e) {
        if (!e.varies()) {
            return null;
        }
        StabilityOfProducts product = new StabilityOfProducts(e);
        product.findTangents();
        product.findHyperbolicTangents();
        Expression tail = Tails.ofProduct(product.factors, e);
        if (tail != null) {
            return tail;
        }
        Expression split = StabilityOfFractions.rewritten(product.factors, product.more, true);
        if (split != null) {
            return split;
        }
        product.findSigmoids();
        product.balanceSigmoids();
        split = StabilityOfFractions.rewritten(product.factors, product.more, false);
        if (split != null) {
            return split;
        }
        product.distribute();
        product.findFractions();
        product.findDeepPowers(e);
        return product.changed ? product.expression() : product.guarded(e);
    }

    /** How many factors are powers of e. */
    private static int exponentials(Expression e) {
        if (e.is(Operator.PRODUCT) || e.is(Operator.QUOTIENT)) {
            int count = 0;
            for (Expression operand : e.operands()) {
                count += exponentials(operand);
            }
            return count;
        }
        return (e.varies() && (e.is(ElementaryFunction.EXP) || e.is(Operator.POWER) && e.operand(0).equals(E))) ? 1 : 0;
    }

    private Expression expression() {
        return multiplied(this.factors.expression(), this.more);
    }

    static Expression multiplied(Expression product, List<Expression> more) {
        Expression all = product;
        for (Expression factor : more) {
            all = StabilityOfSums.times(all, factor);
        }
        return all;
    }

    private static Expression raised(Expression base, double exponent) {
        return (exponent == 1) ? base : power(base, number(exponent));
    }

    private static Expression half(Expression u) {
        return Simplification.of(quotient(u, number(2)));
    }

    /** The same without a minus before it. */
    private static Expression magnitude(Expression u) {
        return u.is(Operator.NEGATIVE) ? u.operand(0) : u;
    }

    private void raise(Expression base, double exponent) {
        this.factors.multiply(base, number(exponent));
    }

    /** (e^a − e^b) / (e^a + e^b) is tanh((a − b)/2). */
    private void findTangents() {
        for (int i = 0; i < this.factors.count(); i++) {
            Exponentials top = (this.factors.degree(i) > 0) ? Exponentials.of(this.factors.base(i)) : null;
            for (int j = 0; j < this.factors.count() && top != null && top.isPair(-1); j++) {
                Exponentials bottom = (this.factors.degree(j) < 0) ? Exponentials.of(this.factors.base(j)) : null;
                if (bottom != null && bottom.isPair(1)) {
                    Coefficient ratio = Terms.ratio(top.difference(), bottom.difference());
                    if (ratio != null && Math.abs(ratio.value()) == 1) {
                        divide(i, j, top, bottom);
                        return;
                    }
                }
            }
        }
    }

    private void divide(int i, int j, Exponentials top, Exponentials bottom) {
        double times = Math.min(this.factors.degree(i), -this.factors.degree(j));
        Expression dividend = this.factors.base(i);
        Expression divisor = this.factors.base(j);
        raise(dividend, -times);
        raise(divisor, times);
        raise(top.number(0).expression(), times);
        raise(bottom.number(0).expression(), -times);
        Expression rest = half(difference(top.total(), bottom.total()));
        if (!rest.is(0)) {
            this.factors.multiply(call(ElementaryFunction.EXP, rest), number(times));
        }
        this.more.add(raised(StabilityOfSums.odd(ElementaryFunction.TANH, half(top.difference())), times));
        this.changed = true;
    }

    /** sinh u / cosh u is tanh u, and cosh u / sinh u is 1 / tanh u. */
    private void findHyperbolicTangents() {
        for (int i = 0; i < this.factors.count(); i++) {
            Expression base = this.factors.base(i);
            int j = base.is(ElementaryFunction.SINH)
                    ? this.factors.indexOf(call(ElementaryFunction.COSH, base.operand(0))) : -1;
            double times = (j < 0) ? 0 : Math.min(Math.abs(this.factors.degree(i)), Math.abs(this.factors.degree(j)));
            if (times > 0 && this.factors.degree(i) * this.factors.degree(j) < 0) {
                Expression tanh = call(ElementaryFunction.TANH, base.operand(0));
                boolean above = this.factors.degree(i) > 0;
                Expression cosh = this.factors.base(j);
                raise(base, above ? -times : times);
                raise(cosh, above ? times : -times);
                this.more.add(raised(above ? tanh : quotient(ONE, tanh), times));
                this.changed = true;
                return;
            }
        }
    }

    /** 1 / (e^a + e^b) is e^−a σ(a − b), and 1/(2 cosh a) where b = −a. */
    private void findSigmoids() {
        for (int i = this.factors.count() - 1; i >= 0; i--) {
            Expression base = this.factors.base(i);
            Exponentials pair = (this.factors.degree(i) < 0) ? Exponentials.of(base) : null;
            if (pair != null && pair.isPair(1)) {
                double times = -this.factors.degree(i);
                this.factors.remove(i);
                raise(pair.number(0).expression(), -times);
                if (pair.total().is(0) && this.factors.indexOf(E) < 0) {
                    raise(number(2), -times);
                    Expression cosh = call(ElementaryFunction.COSH, magnitude(pair.exponent(0)));
                    this.more.add(raised(quotient(ONE, cosh), times));
                }
                else {
                    int zero = pair.exponent(1).is(0) ? 1 : 0;
                    Expression a = pair.exponent(zero);
                    this.factors.multiply(call(ElementaryFunction.EXP, a), number(-times));
                    raise(call(ElementaryFunction.SIGMOID, Simplification.of(difference(a, pair.exponent(1 - zero)))),
                            times);
                }
                this.changed = true;
            }
        }
    }

    /** e^−u σ(u) is σ(−u). */
    private void balanceSigmoids() {
        for (int i = 0; i < this.factors.count(); i++) {
            int place = this.factors.indexOf(E);
            Expression base = this.factors.base(i);
            Coefficient ratio = (place >= 0 && base.is(ElementaryFunction.SIGMOID) && this.factors.degree(i) > 0)
                    ? Terms.ratio(this.factors.power(place), base.operand(0)) : null;
            if (ratio != null && ratio.isNegative()) {
                double times = Math.min(this.factors.degree(i), -ratio.value());
                Expression u = base.operand(0);
                raise(call(ElementaryFunction.EXP, u), times);
                raise(base, -times);
                raise(call(ElementaryFunction.SIGMOID, StabilityOfSums.negated(u)), times);
                this.changed = true;
                i = -1;
            }
        }
    }

    /** e^a (e^b + e^c) is e^(a+b) + e^(a+c). */
    private void distribute() {
        int place = this.factors.indexOf(E);
        for (int i = 0; i < this.factors.count() && place >= 0; i++) {
            Exponentials sum = (this.factors.degree(i) == 1) ? Exponentials.of(this.factors.base(i)) : null;
            if (sum != null) {
                this.more.add(sum.shifted(this.factors.power(place)));
                this.factors.remove(Math.max(i, place));
                this.factors.remove(Math.min(i, place));
                this.changed = true;
                return;
            }
        }
    }

    /** u^n/v^n, of which both vanish before their quotient does, is (u/v)^n. */
    private void findFractions() {
        for (int i = this.factors.count() - 1; i >= 0; i--) {
            double power = this.factors.base(i).equals(Expression.X) ? this.factors.degree(i) : 0;
            for (int j = this.factors.count() - 1; j >= 0 && power >= 2; j--) {
                if (this.factors.degree(j) == -power && this.factors.base(j).isParameter()) {
                    this.more.add(raised(quotient(this.factors.base(i), this.factors.base(j)), power));
                    this.factors.remove(Math.max(i, j));
                    this.factors.remove(Math.min(i, j));
                    this.changed = true;
                    return;
                }
            }
        }
    }

    /** 1/u^n, where u^n overflows before 1/u^n vanishes, is (1/u)^n. */
    private void findDeepPowers(Expression e) {
        boolean alone = e.is(Operator.POWER);
        for (int i = this.factors.count() - 1; i >= 0; i--) {
            Expression base = this.factors.base(i);
            if (this.factors.degree(i) <= -2 && base.varies() && (!base.equals(Expression.X) || !alone)
                    && (base.is(Operator.SUM) || base.is(ElementaryFunction.COSH))) {
                this.more.add(raised(quotient(ONE, base), -this.factors.degree(i)));
                this.factors.remove(i);
                this.changed = true;
            }
        }
    }

    /**
     * Where what vanishes as an exponential does is 0, the product is, whatever power of
     * x it is multiplied by.
     */
    private Expression guarded(Expression e) {
        double degree = 0;
        Expression vanishing = ONE;
        for (int i = 0; i < this.factors.count(); i++) {
            Expression base = this.factors.base(i);
            if (base.equals(E) || this.factors.degree(i) > 0
                    && (base.is(ElementaryFunction.SIGMOID) || base.is(ElementaryFunction.ERFC))) {
                vanishing = StabilityOfSums.times(vanishing,
                        base.equals(E) ? call(ElementaryFunction.EXP, this.factors.power(i)) : base);
            }
            else {
                degree += Math.max(0, this.factors.degree(i) * Growth.degree(base));
            }
        }
        return (vanishing.size() <= LARGEST && degree > 1 && degree < Double.POSITIVE_INFINITY && vanishing.varies())
                ? choice(comparison(Operator.EQUAL, vanishing, ZERO), ZERO, e) : null;
    }

}
