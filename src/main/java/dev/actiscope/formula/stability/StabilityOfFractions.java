package dev.actiscope.formula.stability;

import java.util.List;

import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.algebra.Simplification;
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
final class StabilityOfFractions {

    private final Factors factors;

    private final List<Expression> more;

    private StabilityOfFractions(Factors factors, List<Expression> more) {
        this.factors = factors;
        this.more = more;
    }

    /**
     * @param more further factors, which are to stay as they are
     * @param withSumAbove whether only fractions with a sum of exponentials in the
     * numerator are meant
     * @return null where nothing is to gain
     */
    static Expression rewritten(Factors factors, List<Expression> more, boolean withSumAbove) {
        return new StabilityOfFractions(factors, more).split(withSumAbove);
    }

    private Expression split(boolean withSumAbove) {
        Expression unit = null;
        boolean above = false;
        for (int i = 0; i < this.factors.count(); i++) {
            Exponentials sum = (this.factors.degree(i) != 0) ? Exponentials.of(this.factors.base(i)) : null;
            if (sum != null) {
                above |= this.factors.degree(i) > 0;
                unit = (this.factors.degree(i) < 0) ? sum.exponent(sum.exponent(0).varies() ? 0 : 1) : unit;
            }
        }
        int place = this.factors.indexOf(E);
        boolean needed = withSumAbove ? above : above || place >= 0;
        if (unit == null || !unit.varies() || !needed || size() > StabilityOfProducts.LARGEST) {
            return null;
        }
        unit = Factors.of(unit).withoutNumber().expression();
        Expression high = reduced(unit, true);
        Expression low = reduced(unit, false);
        return (high == null || low == null) ? null : choice(comparison(Operator.GREATER, unit, ZERO), high, low);
    }

    private Expression reduced(Expression unit, boolean byLargest) {
        Expression product = ONE;
        Expression outside = ZERO;
        for (int i = 0; i < this.factors.count(); i++) {
            Expression base = this.factors.base(i);
            Exponentials sum = (this.factors.degree(i) != 0) ? Exponentials.of(base) : null;
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
                outside = Expression.sum(outside, product(number(extreme * this.factors.degree(i)), unit));
            }
            product = product(product, power(base, this.factors.power(i)));
        }
        outside = Simplification.of(outside);
        Expression all = product(this.factors.coefficient().expression(), product,
                call(ElementaryFunction.EXP, outside));
        Expression whole = Factors.of(all).expression();
        return StabilityOfProducts.multiplied(whole, this.more);
    }

    private int size() {
        int size = 0;
        for (int i = 0; i < this.factors.count(); i++) {
            size += this.factors.base(i).size() + this.factors.power(i).size();
        }
        return size;
    }

}
