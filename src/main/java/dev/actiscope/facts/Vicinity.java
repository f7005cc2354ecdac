package dev.actiscope.facts;

import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Sign;
import dev.actiscope.formula.tree.Expression;

/**
 * A function's own values at a point and on either side of it, to tell a point of its
 * graph from one that only its limits have: a hole, a jump, a value by itself.
 *
 * @param value at the point
 * @param noise how much rounding may leave of it
 * @param left close by on the left
 * @param right close by on the right
 * @param before less close on the left
 * @param after less close on the right
 */
record Vicinity(double value, double noise, double left, double right, double before, double after) {

    /** At so many the function is looked at. */
    private static final long PLACES = 5;

    /** So far off are the sides, relative to x. */
    private static final double NEAR = 0x1p-46;

    private static final double FAR = 0x1p-24;

    /** And so far from 0. */
    private static final double NEAR_ZERO = 1e-40;

    private static final double FAR_FROM_ZERO = 1e-12;

    /** What is continuous comes so much closer from the one distance to the other. */
    private static final double CLOSER = 0.75;

    /** Rounding is less, for numbers about 1. */
    private static final double MOST_NOISE = 1e-6;

    /** What differs by more differs for certain. */
    private static final double CLEAR = 1e-9;

    /**
     * @param expression what the function is, so that its rounding can be told
     * @param work counts what is done
     */
    static Vicinity of(DoubleUnaryOperator function, Expression expression, double x, Work work) {
        work.spend(PLACES * expression.size());
        double near = (x != 0) ? NEAR * Math.abs(x) : NEAR_ZERO;
        double far = (x != 0) ? FAR * Math.abs(x) : FAR_FROM_ZERO;
        double y = function.applyAsDouble(x);
        double noise = Sign.of(expression, new Interval(x, x), work).width();
        double most = MOST_NOISE * (1 + Math.abs(y));
        return new Vicinity(y, (noise <= most) ? noise : most, function.applyAsDouble(x - near),
                function.applyAsDouble(x + near), function.applyAsDouble(x - far), function.applyAsDouble(x + far));
    }

    /** Whether there is a value. */
    boolean isDefined() {
        return Math.abs(this.value) < Double.POSITIVE_INFINITY;
    }

    /** Whether the value is the limit from both sides. */
    boolean isContinuous() {
        return isDefined() && goesTo(this.left, this.before) && goesTo(this.right, this.after);
    }

    private boolean goesTo(double near, double far) {
        double gap = Math.abs(near - this.value);
        return gap <= this.noise || gap <= CLOSER * Math.abs(far - this.value);
    }

    /** Whether the function goes through 0 here, or touches it. */
    boolean isZero() {
        double low = Math.min(0, Math.min(this.left, this.right)) - this.noise;
        double high = Math.max(0, Math.max(this.left, this.right)) + this.noise;
        return isContinuous() && low <= this.value && this.value <= high;
    }

    /** Whether it is 0 itself, and not at this one point only. */
    boolean isExactlyZero() {
        return this.value == 0 && (this.left == this.left || this.right == this.right);
    }

    /**
     * Whether no value close by is less, or greater.
     * @param direction 1 for a minimum, −1 for a maximum
     */
    boolean isExtreme(int direction) {
        return isContinuous() && direction * (this.left - this.value) >= -this.noise
                && direction * (this.right - this.value) >= -this.noise;
    }

    /**
     * Whether it is certain that the value is not the limit from both sides, or that
     * there is none.
     */
    boolean isClear() {
        double off = Math.max(Math.abs(this.left - this.value), Math.abs(this.right - this.value));
        return !isDefined() || off > CLEAR * (1 + Math.abs(this.value));
    }

}
