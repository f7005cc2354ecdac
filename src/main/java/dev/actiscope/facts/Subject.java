package dev.actiscope.facts;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Slope;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Kinks;
import dev.actiscope.formula.tree.Expression;

/**
 * A function on a part of the axis, with where it may bend, jump or become another: that
 * is looked for once, however often it is asked for.
 *
 * @param slope the function and its derivative
 * @param part both ends finite
 * @param kinks those of the function
 * @param slopeKinks those of its derivative
 * @param levels where some part of the function passes a level, in ascending order
 * @param work what may be done to find such levels
 */
record Subject(Slope slope, Interval part, List<Kink> kinks, List<Kink> slopeKinks, List<Double> levels, Work work) {

    static Subject of(Slope slope, Interval part, Work work) {
        Activation function = slope.function();
        return new Subject(slope, part, function.kinks(part), slope.kinks(part),
                levels(slope.stated().expression(0), function::value, function::derivative, part, work), work);
    }

    static List<Double> levels(Expression e, DoubleUnaryOperator value, DoubleUnaryOperator slope, Interval part,
            Work work) {
        return new Kinks(e, value, slope).levels(part, work);
    }

}
