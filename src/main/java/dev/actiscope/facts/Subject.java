package dev.actiscope.facts;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Slope;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Kinks;
import dev.actiscope.formula.tree.Expression;

/**
 * A function on a part of the axis, with where it may bend, jump or become another, and
 * its derivatives: that is looked for once, however often it is asked for.
 */
final class Subject {

    private final Slope slope;

    private final Interval part;

    private final Work work;

    private final Expression[] expressions = new Expression[3];

    private final Later third;

    private final List<Kink> kinks;

    private final List<Kink> slopeKinks;

    private boolean certain = true;

    /**
     * @param slope the function and its derivative
     * @param part both ends finite
     * @param work what may be done to find where parts of it pass levels
     * @param algebra works out its third derivative
     */
    Subject(Slope slope, Interval part, Work work, Algebra algebra) {
        this.slope = slope;
        this.part = part;
        this.work = work;
        for (int order = 0; order < this.expressions.length; order++) {
            this.expressions[order] = slope.stated().expression(order, algebra);
        }
        this.third = new Later(() -> slope.stated().expression(this.expressions.length, algebra));
        this.kinks = slope.function().kinks(part);
        this.slopeKinks = slope.kinks(part);
    }

    /** The function itself. */
    Activation function() {
        return this.slope.function();
    }

    /** Its derivative. */
    Slope slope() {
        return this.slope;
    }

    /**
     * The function or a derivative of it.
     * @param order 0 to 2
     */
    Expression expression(int order) {
        return this.expressions[order];
    }

    /** Its third derivative, null where that would be too large. */
    Supplier<Expression> third() {
        return this.third;
    }

    List<Kink> kinks() {
        return this.kinks;
    }

    /** Those of its derivative. */
    List<Kink> slopeKinks() {
        return this.slopeKinks;
    }

    /**
     * Where some part of the function or of a derivative passes a level, in ascending
     * order.
     * @param order 0 to 2
     */
    List<Double> levels(int order, DoubleUnaryOperator value, DoubleUnaryOperator slope) {
        Kinks.Seams seams = new Kinks(this.expressions[order], value, slope).levels(this.part, this.work);
        this.certain &= seams.certain();
        return seams.x();
    }

    /** Whether none of the levels that were asked for is there for doubles alone. */
    boolean isCertain() {
        return this.certain;
    }

}
