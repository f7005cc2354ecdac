package dev.actiscope.formula.digits;

import dev.actiscope.formula.computing.RunningError;
import dev.actiscope.formula.wide.Wide;

/**
 * A point at which doubles cannot be trusted: what wide numbers say, of the formula as it
 * is written and, where that cancels, in its other forms.
 */
final class Hearing {

    /**
     * What the law allows of 8 ε (|f| + |x f′|), the rest being for the last rounding.
     */
    private static final double LAW = 4 * 0x1p-52;

    private static final double LEAST = Double.MIN_VALUE;

    /** What leaves one digit of a number. */
    private static final double DIGIT = 0.1;

    /** Up to here powers of x are looked for, and from its inverse on those of 1/x. */
    private static final double SMALL = 0.125;

    /** So many times what one number costs. */
    private static final int SERIES = 15;

    private final WideForms forms;

    private final double x;

    private final RunningError.Results plain;

    private final Moving written;

    private final Moving stable;

    private final Limits limits;

    /** Found when it is first needed. */
    private Moving series;

    private int work;

    /**
     * @param x finite
     * @param plain value and slope as doubles compute them
     */
    Hearing(WideForms forms, double x, RunningError.Results plain) {
        this.forms = forms;
        this.x = x;
        this.plain = plain;
        this.written = forms.written().at(Wide.of(x), false);
        boolean isClear = isValue(this.written) && isSlope(this.written.slope());
        this.stable = isClear ? this.written : forms.stable().at(Wide.of(x), false);
        this.limits = new Limits(forms);
        this.work = forms.written().cost() + (isClear ? 0 : forms.stable().cost());
    }

    /** How many operations on wide numbers it has taken so far. */
    int work() {
        return this.work + this.limits.work();
    }

    private boolean isValue(Moving function) {
        double slope = Math.abs(function.slope().toDouble()) - function.slope().error();
        double allowed = LAW * Math.abs(this.x) * slope;
        boolean isSlope = allowed > 0 && allowed < Double.POSITIVE_INFINITY;
        return function.value().vouches(LAW, LEAST + (isSlope ? allowed : 0));
    }

    private static boolean isSlope(Wide slope) {
        return slope.vouches(LAW, LEAST);
    }

    /** Where there is no value there is no slope. */
    ValueAndSlope verdict() {
        double value = value();
        return new ValueAndSlope(value, hasValue(value) ? slope() : Double.NaN);
    }

    /** What is too large for a double is a value, too. */
    private boolean hasValue(double value) {
        return Math.abs(value) < Double.POSITIVE_INFINITY || value == value && !this.written.value().isNone();
    }

    private double value() {
        if (isValue(this.written)) {
            return this.written.value().toDouble();
        }
        if (this.written.value().isNone()) {
            boolean isFinite = Math.abs(this.plain.first()) < Double.POSITIVE_INFINITY;
            return isFinite ? this.limits.valueBeside(this.x, this.plain.first()) : this.plain.first();
        }
        if (isValue(this.stable)) {
            return this.stable.value().toDouble();
        }
        Moving simplified = simplified();
        if (isValue(simplified)) {
            return simplified.value().toDouble();
        }
        Moving series = series();
        return isValue(series) ? series.value().toDouble()
                : best(this.written.value(), this.stable.value(), this.plain.first(), this.plain.firstError());
    }

    private double slope() {
        Wide one = this.written.slope();
        Wide other = this.stable.slope();
        if (isSlope(one) || isSlope(other)) {
            return (isSlope(one) ? one : other).toDouble();
        }
        Wide derivative = derivative();
        if (isSlope(derivative)) {
            return derivative.toDouble();
        }
        Wide simplified = simplified().slope();
        if (isSlope(simplified)) {
            return simplified.toDouble();
        }
        Wide ofSeries = series().slope();
        if (isSlope(ofSeries)) {
            return ofSeries.toDouble();
        }
        double slope = this.plain.second();
        if (one.isNone()) {
            return (Math.abs(slope) == Double.POSITIVE_INFINITY) ? slope : this.limits.slopeBeside(this.x, slope);
        }
        boolean isCorner = one.error() == Double.POSITIVE_INFINITY && other.error() == Double.POSITIVE_INFINITY;
        return isCorner ? known(slope, this.plain.secondError()) : best(one, other, slope, this.plain.secondError());
    }

    private Moving simplified() {
        this.work += this.forms.simplified().cost();
        return this.forms.simplified().at(Wide.of(this.x), false);
    }

    /** Value and slope by powers of x, or of 1/x. */
    private Moving series() {
        Moving known = this.series;
        if (known == null) {
            double size = Math.abs(this.x);
            boolean isOne = size > 0 && size < SMALL || size > 1 / SMALL;
            known = isOne ? this.forms.written().series(PowerSeries.of(this.x, size > 1)).there() : Moving.ANY;
            this.work += isOne ? SERIES * this.forms.written().cost() : 0;
            this.series = known;
        }
        return known;
    }

    private Wide derivative() {
        this.work += this.forms.derivative().cost();
        return this.forms.derivative().at(Wide.of(this.x), false).value();
    }

    private static double known(double number, double off) {
        return (off <= DIGIT * Math.abs(number)) ? number : Double.NaN;
    }

    /**
     * What is known best, though it is not within the law; nothing if not one digit is
     * known.
     */
    private static double best(Wide one, Wide other, double plain, double off) {
        double best = plain;
        double least = off;
        for (Wide wide : new Wide[] { one, other }) {
            if (!wide.isNone() && wide.error() < least) {
                best = wide.toDouble();
                least = wide.error();
            }
        }
        return (least <= DIGIT * Math.abs(best)) ? best : Double.NaN;
    }

}
