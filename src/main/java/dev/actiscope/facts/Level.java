package dev.actiscope.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Difference;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.stability.Stability;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * A function, or a derivative of one, with all that is asked in search of its zeros.
 *
 * @param value what it is at a point
 * @param slope its slope at a point, NaN where that is not known
 * @param expression what it is, in numbers, x and elementary functions
 * @param derivative the same of its slope; null where that would be too large
 * @param second the same of its second derivative, when it is needed
 * @param kinks where on its part of the axis it may jump, with the limits there
 * @param levels where on that part it may become another function
 * @param owned whether its value at a kink is its own and no convention
 */
record Level(DoubleUnaryOperator value, DoubleUnaryOperator slope, Expression expression, Expression derivative,
        Supplier<Expression> second, List<Kink> kinks, List<Double> levels, boolean owned) {

    private static final int AT_KINK = 4;

    /** What is so close to a kink, relative to its x, is the kink. */
    static final double BESIDE = 0x1p-50;

    /**
     * A function itself.
     */
    static Level function(Subject subject) {
        DoubleUnaryOperator value = subject.function()::value;
        DoubleUnaryOperator slope = subject.function()::derivative;
        return new Level(value, slope, subject.expression(0), subject.expression(1), () -> subject.expression(2),
                subject.kinks(), subject.levels(0, value, slope), true);
    }

    /**
     * The derivative of a function.
     */
    static Level derivative(Subject subject) {
        DoubleUnaryOperator value = subject.slope()::value;
        DoubleUnaryOperator slope = subject.slope()::besideKinks;
        return new Level(value, slope, subject.expression(1), subject.expression(2), subject.third(),
                subject.slopeKinks(), subject.levels(1, value, slope), false);
    }

    /**
     * The second derivative of a function.
     */
    static Level second(Subject subject) {
        DoubleUnaryOperator value = subject.slope()::besideKinks;
        DoubleUnaryOperator unknown = (x) -> Double.NaN;
        return new Level(value, unknown, subject.expression(2), subject.third().get(), () -> null,
                derivatives(subject.slopeKinks()), subject.levels(2, value, unknown), false);
    }

    /**
     * Where on a part of the axis it is put together of different pieces, its ends apart:
     * at its kinks, and where it goes over smoothly, in ascending order.
     */
    List<Kink> seams(Interval part) {
        List<Kink> seams = new ArrayList<>();
        for (Kink kink : this.kinks) {
            if (part.low() < kink.x() && kink.x() < part.high()) {
                seams.add(kink);
            }
        }
        int place = 0;
        for (double x : this.levels) {
            while (place < seams.size() && seams.get(place).x() < x - BESIDE * Math.abs(x)) {
                place++;
            }
            boolean known = place < seams.size() && seams.get(place).x() <= x + BESIDE * Math.abs(x);
            double y = (!known && part.low() < x && x < part.high()) ? this.value.applyAsDouble(x) : Double.NaN;
            if (y == y) {
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
     * What it takes to find which kinks the two have together, in nodes visited: value
     * and slope of both at each, with what they are off by.
     */
    long seamsWith(Level other) {
        int nodes = (this.expression != null && other.expression != null)
                ? this.expression.size() + other.expression.size() : 0;
        return (long) AT_KINK * nodes * (this.kinks.size() + other.kinks.size());
    }

    /**
     * What this is more than another on the same part of the axis.
     */
    Level minus(Level other) {
        Difference difference = new Difference(new Known(this), new Known(other));
        TreeSet<Double> levels = new TreeSet<>(this.levels);
        levels.addAll(other.levels);
        return new Level(difference::value, difference::derivative, minus(this.expression, other.expression),
                minus(this.derivative, other.derivative), new Later(() -> minus(this.second.get(), other.second.get())),
                difference.kinks(), List.copyOf(levels), this.owned && other.owned);
    }

    /**
     * The same, written so that nothing in it cancels where a way is known: of x·σ(x) − x
     * it can be told then that it is never 0 far out.
     */
    Level stable(Algebra algebra) {
        return new Level(this.value, this.slope, stable(algebra, factored(algebra, this.expression)),
                stable(algebra, this.derivative), new Later(() -> stable(algebra, this.second.get())), this.kinks,
                this.levels, this.owned);
    }

    /**
     * As a product, or as a shorter fraction, of which the zeros are those of its parts:
     * x³/(1+x²) − x is −x/(1+x²).
     */
    private static Expression factored(Algebra algebra, Expression e) {
        if (e == null || !e.is(Operator.SUM) || e.operands().size() != 2) {
            return e;
        }
        Expression fraction = e.operand(0);
        if (fraction.is(Operator.QUOTIENT) && fraction.operand(1).varies()) {
            Expression numerator = algebra.simplified(Expression.sum(fraction.operand(0),
                    Expression.product(List.of(fraction.operand(1), e.operand(1)))));
            if (numerator.size() < fraction.operand(0).size()) {
                return Expression.quotient(numerator, fraction.operand(1));
            }
        }
        Expression rest = e.operand(1).equals(Expression.negative(Expression.X)) ? withoutInput(fraction) : null;
        return (rest == null) ? e : Expression.product(Expression.X, Expression.difference(rest, Expression.ONE));
    }

    /** What x is multiplied by; null where it is no factor. */
    private static Expression withoutInput(Expression e) {
        if (e.is(Operator.QUOTIENT)) {
            Expression rest = withoutInput(e.operand(0));
            return (rest != null) ? Expression.quotient(rest, e.operand(1)) : null;
        }
        boolean square = e.is(Operator.POWER) && e.operand(0).equals(Expression.X) && e.operand(1).is(2);
        return square ? Expression.X : null;
    }

    private static Expression stable(Algebra algebra, Expression e) {
        return (e != null) ? algebra.rewritten(e, (u) -> Stability.of(algebra, u)) : null;
    }

    private static Expression minus(Expression one, Expression other) {
        return (one != null && other != null) ? Expression.difference(one, other) : null;
    }

    /** A level as a function: its kinks are those on its part of the axis. */
    private record Known(Level level) implements Activation {

        @Override
        public double value(double x) {
            return this.level.value.applyAsDouble(x);
        }

        @Override
        public double derivative(double x) {
            return this.level.slope.applyAsDouble(x);
        }

        @Override
        public Interval range() {
            return Interval.REALS;
        }

        @Override
        public List<Kink> kinks() {
            return this.level.kinks;
        }

    }

}
