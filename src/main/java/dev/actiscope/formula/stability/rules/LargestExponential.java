package dev.actiscope.formula.stability.rules;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.Exponentials;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.ZERO;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.difference;
import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * The logarithm of any sum of exponentials, however its terms are multiplied: as it is
 * written where nothing overflows, else with the largest taken out.
 */
final class LargestExponential {

    /** The exponent of what neither overflows nor is small beside anything usual. */
    private static final double HIGH = 300;

    private final Algebra algebra;

    private final Exponentials sum;

    private LargestExponential(Algebra algebra, Exponentials sum) {
        this.algebra = algebra;
        this.sum = sum;
    }

    /** log(a + e^u) is u + log1p(a e^−u) where e^u may overflow. */
    static Expression takenOut(Logarithm log) {
        Exponentials sum = (log.withCases() && log.base() != null && log.number().is(1)) ? log.exponentials() : null;
        return (sum == null || sum.isOfNumbers()) ? null : new LargestExponential(log.algebra(), sum).split();
    }

    private Expression split() {
        Expression unit = null;
        for (int i = 0; i < this.sum.size() && unit == null; i++) {
            unit = this.sum.exponent(i).varies() ? this.sum.exponent(i) : null;
        }
        unit = this.algebra.factors(unit).withoutNumber().expression();
        double[] multiples = this.sum.multiplesOf(unit);
        if (multiples == null) {
            return null;
        }
        double lowest = 0;
        double highest = 0;
        for (double multiple : multiples) {
            lowest = Math.min(lowest, multiple);
            highest = Math.max(highest, multiple);
        }
        return reduced(unit, highest, reduced(unit, lowest, nearOne()));
    }

    /** Where e^(extreme unit) may overflow, with that taken out, else otherwise. */
    private Expression reduced(Expression unit, double extreme, Expression otherwise) {
        if (extreme == 0) {
            return otherwise;
        }
        Expression large = this.algebra.simplified(product(number(extreme), unit));
        Expression log = logarithm(this.sum.shifted(negative(large)));
        return choice(this.algebra.simplified(comparison(Operator.GREATER, large, number(HIGH))), sum(large, log),
                otherwise);
    }

    /** With a parameter that may be 1 or close to it: then not through their sum. */
    private Expression nearOne() {
        Expression all = this.sum.shifted(ZERO);
        Expression log = logarithm(all);
        for (int i = 0; i < all.operands().size() && log.is(ElementaryFunction.LOG); i++) {
            Expression term = all.operand(i);
            if (!term.varies()) {
                List<Expression> terms = new ArrayList<>(all.operands());
                terms.remove(i);
                terms.add(negative(difference(ONE, term)));
                return choice(comparison(Operator.GREATER, term, Factors.HALF),
                        call(ElementaryFunction.LOG1P, sum(terms)), log);
            }
        }
        return log;
    }

    private static Expression logarithm(Expression sum) {
        Expression beside = LogarithmsOfSums.besideOne(sum);
        return (beside != null) ? beside : call(ElementaryFunction.LOG, sum);
    }

}
