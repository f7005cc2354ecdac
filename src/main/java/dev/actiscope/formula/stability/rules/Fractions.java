package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Exponentials;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.E;
import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.ZERO;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;
import static dev.actiscope.formula.tree.Expression.product;

/**
 * Fractions of sums of exponentials of multiples of u: for u &gt; 0 one is reduced by the
 * largest exponential, so that only vanishing ones are left, else by the smallest.
 */
final class Fractions {

    private final Product product;

    private Fractions(Product product) {
        this.product = product;
    }

    /** One with such a sum above as well as below. */
    static Expression ofSums(Product product) {
        return new Fractions(product).split(false);
    }

    /** One with an exponential above, if not a sum of them. */
    static Expression bySum(Product product) {
        return new Fractions(product).split(product.factors().indexOf(E) >= 0);
    }

    private Expression split(boolean exponentialAbove) {
        Expression unit = null;
        boolean above = exponentialAbove;
        for (int i = 0; i < this.product.count(); i++) {
            Exponentials sum = sum(i);
            if (sum != null) {
                above |= this.product.degree(i) > 0;
                unit = (this.product.degree(i) < 0) ? sum.exponent(sum.exponent(0).varies() ? 0 : 1) : unit;
            }
        }
        if (unit == null || !unit.varies() || !above || size() > Rewriter.LARGEST) {
            return null;
        }
        unit = this.product.algebra().factors(unit).withoutNumber().expression();
        Expression high = reduced(unit, true);
        Expression low = reduced(unit, false);
        return (high == null || low == null) ? null : choice(comparison(Operator.GREATER, unit, ZERO), high, low);
    }

    private Exponentials sum(int place) {
        return (this.product.degree(place) != 0) ? this.product.exponentials(place) : null;
    }

    private Expression reduced(Expression unit, boolean byLargest) {
        Factors factors = this.product.factors();
        Expression all = ONE;
        Expression outside = ZERO;
        for (int i = 0; i < factors.count(); i++) {
            Expression base = factors.base(i);
            Exponentials sum = sum(i);
            if (sum != null) {
                double[] multiples = sum.multiplesOf(unit);
                if (multiples == null) {
                    return null;
                }
                double extreme = multiples[0];
                for (double multiple : multiples) {
                    extreme = byLargest ? Math.max(extreme, multiple) : Math.min(extreme, multiple);
                }
                base = sum.shifted(product(number(-extreme), unit));
                outside = Expression.sum(outside, product(number(extreme * factors.degree(i)), unit));
            }
            all = product(all, power(base, factors.power(i)));
        }
        all = product(factors.coefficient().expression(), all,
                call(ElementaryFunction.EXP, this.product.algebra().simplified(outside)));
        return this.product.with(this.product.algebra().product(all));
    }

    private int size() {
        int size = 0;
        for (int i = 0; i < this.product.count(); i++) {
            size += this.product.base(i).size() + this.product.factors().power(i).size();
        }
        return size;
    }

}
