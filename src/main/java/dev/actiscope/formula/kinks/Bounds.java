package dev.actiscope.formula.kinks;

import dev.actiscope.activation.math.Power;
import dev.actiscope.formula.tree.ElementaryFunction;

/**
 * What a number lies between, both ends included and infinite ones allowed; NaN where
 * there is no number.
 */
public record Bounds(double low, double high) {

    public static final Bounds ALL = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private static final double ROUNDING = 0x1p-50;

    static final Bounds NONE = new Bounds(Double.NaN, Double.NaN);

    static final Bounds ZERO = only(0);

    static final Bounds TRUTH = new Bounds(0, 1);

    static Bounds only(double number) {
        return new Bounds(number, number);
    }

    private static Bounds between(double one, double other) {
        return new Bounds(Math.min(one, other), Math.max(one, other));
    }

    public boolean isNone() {
        return this.low != this.low || this.high != this.high;
    }

    boolean isOne() {
        return this.low == this.high;
    }

    boolean contains(double number) {
        return this.low <= number && number <= this.high;
    }

    /**
     * A little wider than what was computed, so that it holds what was to be computed:
     * rounding is less than four units in the last place, and what overflows is finite.
     */
    Bounds outward() {
        if (isNone()) {
            return this;
        }
        double least = (this.low == ALL.high) ? Double.MAX_VALUE
                : this.low - ROUNDING * Math.abs(this.low) - Double.MIN_VALUE;
        double most = (this.high == ALL.low) ? -Double.MAX_VALUE
                : this.high + ROUNDING * Math.abs(this.high) + Double.MIN_VALUE;
        return new Bounds((least == least) ? least : ALL.low, (most == most) ? most : ALL.high);
    }

    Bounds hull(Bounds other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        return new Bounds(Math.min(this.low, other.low), Math.max(this.high, other.high));
    }

    Bounds negative() {
        return new Bounds(-this.high, -this.low);
    }

    Bounds plus(Bounds other) {
        if (isNone() || other.isNone()) {
            return NONE;
        }
        double least = this.low + other.low;
        double most = this.high + other.high;
        return new Bounds((least == least) ? least : ALL.low, (most == most) ? most : ALL.high);
    }

    Bounds times(Bounds other) {
        return corners(times(this.low, other.low), times(this.low, other.high), times(this.high, other.low),
                times(this.high, other.high));
    }

    /** Infinity is never reached, so that 0 times it is 0. */
    private static double times(double one, double other) {
        return (one == 0 && other == other || other == 0 && one == one) ? 0 : one * other;
    }

    private static Bounds corners(double a, double b, double c, double d) {
        return new Bounds(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    Bounds over(Bounds other) {
        if (isNone() || other.isNone()) {
            return NONE;
        }
        if (other.low < 0 && other.high > 0 || other.isOne() && other.low == 0) {
            return ALL;
        }
        if (other.low == 0 || other.high == 0 || Math.max(-other.low, other.high) == ALL.high) {
            return times(new Bounds((other.high == 0) ? ALL.low : 1 / other.high,
                    (other.low == 0) ? ALL.high : 1 / other.low));
        }
        return corners(this.low / other.low, this.low / other.high, this.high / other.low, this.high / other.high);
    }

    Bounds to(Bounds exponent) {
        if (isNone() || exponent.isNone()) {
            return NONE;
        }
        if (exponent.isOne() && exponent.low == Math.floor(exponent.low)) {
            return to(exponent.low);
        }
        if (this.low < 0 && !exponent.isOne()) {
            return ALL;
        }
        if (this.high < 0) {
            return NONE;
        }
        double least = Math.max(0, this.low);
        Bounds powers = corners(Power.pow(least, exponent.low), Power.pow(least, exponent.high),
                Power.pow(this.high, exponent.low), Power.pow(this.high, exponent.high));
        // Of 1 to the power of infinity Java says that it is not a number.
        return powers.isNone() ? new Bounds(0, ALL.high) : powers;
    }

    private Bounds to(double whole) {
        if (whole < 0) {
            return only(1).over(to(-whole));
        }
        Bounds powers = between(Power.pow(this.low, whole), Power.pow(this.high, whole));
        boolean even = whole / 2 == Math.floor(whole / 2);
        return (even && whole != 0 && contains(0)) ? powers.hull(ZERO) : powers;
    }

    Bounds least(Bounds other) {
        return (isNone() || other.isNone()) ? NONE
                : new Bounds(Math.min(this.low, other.low), Math.min(this.high, other.high));
    }

    Bounds most(Bounds other) {
        return negative().least(other.negative()).negative();
    }

    /** What a function makes of it. */
    Bounds through(ElementaryFunction function) {
        if (isNone()) {
            return NONE;
        }
        return switch (function) {
            case SIN -> wave(function, Math.PI / 2);
            case COS -> wave(function, 0);
            case TAN -> meets(Math.PI / 2, Math.PI) ? ALL : ends(function);
            case ABS, COSH ->
                contains(0) ? ends(function).hull(only(function.value().applyAsDouble(0))) : ends(function);
            case LOG, LOG2, LOG10, SQRT -> within(0, ALL.high).ends(function);
            case LOG1P -> within(-1, ALL.high).ends(function);
            case ASIN, ACOS, ERFINV -> within(-1, 1).ends(function);
            case ERFCINV -> within(0, 2).ends(function);
            default -> ends(function);
        };
    }

    private Bounds ends(ElementaryFunction function) {
        return between(function.value().applyAsDouble(this.low), function.value().applyAsDouble(this.high));
    }

    private Bounds within(double least, double most) {
        return (this.high < least || this.low > most) ? NONE
                : new Bounds(Math.max(this.low, least), Math.min(this.high, most));
    }

    private Bounds wave(ElementaryFunction function, double crest) {
        if (!(this.high - this.low < 2 * Math.PI)) {
            return new Bounds(-1, 1);
        }
        Bounds wave = ends(function);
        if (meets(crest, 2 * Math.PI)) {
            wave = wave.hull(only(1));
        }
        return meets(crest + Math.PI, 2 * Math.PI) ? wave.hull(only(-1)) : wave;
    }

    /** Whether it holds one of these evenly spaced numbers. */
    private boolean meets(double first, double step) {
        return !(first + step * Math.ceil((this.low - first) / step) > this.high);
    }

}
