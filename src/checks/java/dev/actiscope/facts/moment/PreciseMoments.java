package dev.actiscope.facts.moment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Stated;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.PreciseEvaluation;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;

/**
 * Moments under a standard normal input in high precision: tanh-sinh quadrature between
 * given points, of the formula itself. It shares nothing with what it is held against but
 * the formula.
 *
 * @see <a href="https://doi.org/10.2977/prims/1195192451">Takahasi and Mori, Double
 * exponential formulas for numerical integration, 1974</a>
 */
final class PreciseMoments {

    private static final int DIGITS = 50;

    private static final MathContext CONTEXT = new MathContext(DIGITS);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final BigDecimal ROOT_TWO_PI = TWO.multiply(BigDecimalMath.pi(CONTEXT)).sqrt(CONTEXT);

    /** Beyond, a density is 1e-50. */
    private static final double FARTHEST = 15;

    /** Between the points of the rule. */
    private static final BigDecimal STEP = new BigDecimal("0.09375");

    private static final List<Node> RULE = rule();

    private BigDecimal mean = BigDecimal.ZERO;

    private BigDecimal secondMoment = BigDecimal.ZERO;

    private BigDecimal slopeSecondMoment = BigDecimal.ZERO;

    /**
     * @param seams where the function bends or jumps, or is steep
     */
    PreciseMoments(Curve curve, List<Double> seams) {
        Stated stated = Stated.of(curve, Formula::parse);
        Algebra algebra = new Algebra(Budget.ofFormula());
        TreeSet<Double> all = new TreeSet<>(seams);
        all.addAll(List.of(-FARTHEST, -5.0, -2.0, 0.0, 2.0, 5.0, FARTHEST));
        List<BigDecimal> ends = all.stream().map(BigDecimal::new).toList();
        for (int i = 1; i < ends.size(); i++) {
            add(stated.expression(0, algebra), stated.expression(1, algebra), ends.get(i - 1), ends.get(i));
        }
    }

    private void add(Expression value, Expression slope, BigDecimal low, BigDecimal high) {
        BigDecimal half = high.subtract(low).divide(TWO, CONTEXT);
        for (Node node : RULE) {
            BigDecimal x = low.add(half).add(half.multiply(node.place, CONTEXT), CONTEXT);
            BigDecimal share = BigDecimalMath.exp(x.multiply(x, CONTEXT).divide(TWO, CONTEXT).negate(), CONTEXT)
                .divide(ROOT_TWO_PI, CONTEXT)
                .multiply(half, CONTEXT)
                .multiply(node.weight, CONTEXT);
            BigDecimal y = at(value, x);
            BigDecimal rise = at(slope, x);
            this.mean = this.mean.add(y.multiply(share, CONTEXT), CONTEXT);
            this.secondMoment = this.secondMoment.add(y.multiply(y, CONTEXT).multiply(share, CONTEXT), CONTEXT);
            this.slopeSecondMoment = this.slopeSecondMoment.add(rise.multiply(rise, CONTEXT).multiply(share, CONTEXT),
                    CONTEXT);
        }
    }

    /**
     * What is too far out to be computed is e to less than −100,000, which is nothing.
     */
    private static BigDecimal at(Expression e, BigDecimal x) {
        BigDecimal y = PreciseEvaluation.at(e, x, BigDecimal.ONE, BigDecimal.ONE, DIGITS);
        return (y != null) ? y : BigDecimal.ZERO;
    }

    /** E f(z). */
    BigDecimal mean() {
        return this.mean;
    }

    /** E f(z)². */
    BigDecimal secondMoment() {
        return this.secondMoment;
    }

    /** E f′(z)². */
    BigDecimal slopeSecondMoment() {
        return this.slopeSecondMoment;
    }

    private record Node(BigDecimal place, BigDecimal weight) {
    }

    /** tanh(π/2 sinh t), at equal steps of t. */
    private static List<Node> rule() {
        List<Node> nodes = new ArrayList<>();
        BigDecimal halfPi = BigDecimalMath.pi(CONTEXT).divide(TWO, CONTEXT);
        int count = (int) Math.round(4.2 / STEP.doubleValue());
        for (int i = -count; i <= count; i++) {
            BigDecimal t = BigDecimal.valueOf(i).multiply(STEP, CONTEXT);
            BigDecimal u = halfPi.multiply(BigDecimalMath.sinh(t, CONTEXT), CONTEXT);
            BigDecimal cosh = BigDecimalMath.cosh(u, CONTEXT);
            BigDecimal weight = halfPi.multiply(BigDecimalMath.cosh(t, CONTEXT), CONTEXT)
                .divide(cosh.multiply(cosh, CONTEXT), CONTEXT)
                .multiply(STEP, CONTEXT);
            nodes.add(new Node(BigDecimalMath.sinh(u, CONTEXT).divide(cosh, CONTEXT), weight));
        }
        return nodes;
    }

}
