package dev.actiscope.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Difference;
import dev.actiscope.curve.Slope;
import dev.actiscope.formula.kinks.Kinks;
import dev.actiscope.formula.tree.Expression;

/**
 * A function, or a derivative of one, with all that is asked in search of its zeros.
 *
 * @param value what it is at a point
 * @param slope its slope at a point, NaN where that is not known
 * @param expression what it is, in numbers, x and elementary functions
 * @param derivative the same of its slope; null where that would be too large
 * @param second the same of its second derivative
 * @param kinks where on a part of the axis it may jump, with the limits there
 * @param owned whether its value at a kink is its own and no convention
 */
record Level(DoubleUnaryOperator value, DoubleUnaryOperator slope, Expression expression, Expression derivative,
        Expression second, Function<Interval, List<Kink>> kinks, boolean owned) {

    /** What is so close to a kink, relative to its x, is the kink. */
    static final double BESIDE = 0x1p-50;

    /**
     * A function itself.
     */
    static Level function(Slope slope) {
        return new Level(slope.function()::value, slope.function()::derivative, slope.stated().expression(0),
                slope.stated().expression(1), slope.stated().expression(2), slope.function()::kinks, true);
    }

    /**
     * The derivative of a function.
     */
    static Level derivative(Slope slope) {
        return new Level(slope::value, (x) -> second(slope, x), slope.stated().expression(1),
                slope.stated().expression(2), third(slope), slope::kinks, false);
    }

    /**
     * The second derivative of a function.
     */
    static Level second(Slope slope) {
        return new Level((x) -> second(slope, x), (x) -> Double.NaN, slope.stated().expression(2), third(slope), null,
                (part) -> derivatives(slope.kinks(part)), false);
    }

    /**
     * Where on a part of the axis it is put together of different pieces, its ends apart:
     * at its kinks, and where it goes over smoothly, in ascending order.
     */
    List<Kink> seams(Interval part) {
        List<Kink> seams = new ArrayList<>();
        for (Kink kink : this.kinks.apply(part)) {
            if (part.low() < kink.x() && kink.x() < part.high()) {
                seams.add(kink);
            }
        }
        for (double x : new Kinks(this.expression, this.value, this.slope).levels(part)) {
            int place = 0;
            while (place < seams.size() && seams.get(place).x() < x - BESIDE * Math.abs(x)) {
                place++;
            }
            boolean known = place < seams.size() && seams.get(place).x() <= x + BESIDE * Math.abs(x);
            double y = this.value.applyAsDouble(x);
            if (!known && y == y && part.low() < x && x < part.high()) {
                double rise = this.slope.applyAsDouble(x);
                seams.add(place, Kink.corner(x, y, rise, rise));
            }
        }
        return seams;
    }

    /** Kinks of a function as those of its derivative. */
    private static List<Kink> derivatives(List<Kink> kinks) {
        List<Kink> derivatives = new ArrayList<>();
        for (Kink kink : kinks) {
            derivatives.add(new Kink(kink.x(), new Limit(kink.left().derivative(), Double.NaN),
                    new Limit(kink.right().derivative(), Double.NaN)));
        }
        return derivatives;
    }

    /**
     * What a function is more than another.
     */
    static Level difference(Slope one, Slope other) {
        Difference difference = new Difference(one.function(), other.function());
        return new Level(difference::value, difference::derivative,
                Expression.difference(one.stated().expression(0), other.stated().expression(0)),
                Expression.difference(one.stated().expression(1), other.stated().expression(1)),
                Expression.difference(one.stated().expression(2), other.stated().expression(2)), difference::kinks,
                true);
    }

    /** Without a look whether there is a kink. */
    private static double second(Slope slope, double x) {
        double[] second = new double[1];
        slope.sample(new double[] { x }, new double[1], second);
        return second[0];
    }

    private static Expression third(Slope slope) {
        try {
            return slope.stated().expression(3);
        }
        catch (InvalidInputException tooLarge) {
            return null;
        }
    }

}
