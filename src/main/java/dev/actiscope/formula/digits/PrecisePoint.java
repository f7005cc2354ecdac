package dev.actiscope.formula.digits;

import dev.actiscope.formula.computing.RunningError;
import dev.actiscope.formula.wide.Wide;

/**
 * A point at which doubles cannot be trusted: what wide numbers say, of the formula as it
 * is written and, where that cancels, in its other forms.
 */
final class PrecisePoint {

    /**
     * What the law allows of 8 ε (|f| + |x f′|), the rest being for the last rounding.
     */
    private static final double LAW = 4 * 0x1p-52;

    private static final double LEAST = Double.MIN_VALUE;

    /** How far away other slopes tell how the slope changes. */
    private static final double NEAR = 0x1p-20;

    /** Numbers that differ by more are not the same but for rounding. */
    private static final double OTHER = 1e-6;

    private final WideForms forms;

    private final double x;

    private final RunningError.Results plain;

    private final Moving written;

    private final Moving stable;

    private final Limits limits;

    /** Found when they are first needed. */
    private Moving simplified;

    private Moving series;

    private int work;

    /**
     * @param x finite
     * @param plain value and slope as doubles compute them
     */
    PrecisePoint(WideForms forms, double x, RunningError.Results plain) {
        this.forms = forms;
        this.x = x;
        this.plain = plain;
        this.written = forms.written().at(Wide.of(x), false);
        boolean isClear = isKnown(this.written, x);
        this.stable = isClear ? this.written : forms.stable().at(Wide.of(x), false);
        this.limits = new Limits(forms);
        this.work = forms.written().cost() + (isClear ? 0 : forms.stable().cost());
    }

    /** How many operations on wide numbers it has taken so far. */
    int work() {
        return this.work + this.limits.work();
    }

    /** Whether value and slope hold the law. */
    static boolean isKnown(Moving function, double x) {
        return isValue(function, x) && isSlope(function.slope());
    }

    private boolean isValue(Moving function) {
        return isValue(function, this.x);
    }

    private static boolean isValue(Moving function, double x) {
        double slope = Math.abs(function.slope().toDouble()) - function.slope().error();
        double allowed = LAW * Math.abs(x) * slope;
        boolean isSlope = allowed > 0 && allowed < Double.POSITIVE_INFINITY;
        return function.value().vouches(LAW, LEAST + (isSlope ? allowed : 0));
    }

    private static boolean isSlope(Wide slope) {
        return slope.vouches(LAW, LEAST);
    }

    /**
     * Where there is no value there is no slope. Where it depends on rounding which step
     * or which choice is taken, that of doubles is.
     */
    ValueAndSlope results() {
        TrustedNumber value = value();
        TrustedNumber slope = hasValue(value) ? slope() : new TrustedNumber(Double.NaN, value.off());
        boolean isOther = isOther(value, this.plain.first()) || isOther(slope, this.plain.second());
        if (isOther && isOpen()) {
            return new ValueAndSlope(TrustedNumber.accurate(this.plain.first()),
                    TrustedNumber.accurate(this.plain.second()));
        }
        return new ValueAndSlope(value, slope);
    }

    private static boolean isOther(TrustedNumber number, double plain) {
        return Math.abs(plain) < Double.POSITIVE_INFINITY
                && !(Math.abs(number.number() - plain) <= OTHER * Math.abs(plain));
    }

    /** Whether rounding decides just there, and not of all that is as near to a step. */
    private boolean isOpen() {
        double near = (this.x == 0) ? NEAR : NEAR * this.x;
        return this.forms.mayBeOpen() && isOpenAt(this.x) && !isOpenAt(this.x - near) && !isOpenAt(this.x + near);
    }

    private boolean isOpenAt(double x) {
        this.work += 3 * this.forms.written().cost();
        return this.forms.isOpen(Wide.of(x));
    }

    /** What is too large for a double is a value, too. */
    private boolean hasValue(TrustedNumber value) {
        return Math.abs(value.number()) < Double.POSITIVE_INFINITY
                || value.isNumber() && !this.written.value().isNone();
    }

    private TrustedNumber value() {
        double plain = this.plain.first();
        if (this.written.value().isNone()) {
            boolean isFinite = Math.abs(plain) < Double.POSITIVE_INFINITY;
            return TrustedNumber.accurate(isFinite ? this.limits.valueBeside(this.x, plain) : plain);
        }
        if (isValue(this.written) || isValue(this.stable)) {
            return accurate((isValue(this.written) ? this.written : this.stable).value());
        }
        if (isValue(simplified()) || isValue(series())) {
            return accurate((isValue(simplified()) ? simplified() : series()).value());
        }
        return TrustedNumber.of(plain, this.plain.firstError())
            .or(this.written.value())
            .or(this.stable.value())
            .or(series().value());
    }

    private TrustedNumber slope() {
        Wide one = this.written.slope();
        Wide other = this.stable.slope();
        if (isSlope(one) || isSlope(other)) {
            return accurate(isSlope(one) ? one : other);
        }
        Wide derivative = value(this.forms.derivative());
        if (isSlope(derivative) || isSlope(simplified().slope())) {
            return accurate(isSlope(derivative) ? derivative : simplified().slope());
        }
        if (isSlope(series().slope())) {
            return accurate(series().slope());
        }
        Wide computed = value(this.forms.stableDerivative());
        if (isSlope(computed) || !this.forms.swings() && derivative.error() <= LAW * turn(derivative)) {
            return accurate(isSlope(computed) ? computed : derivative);
        }
        double slope = this.plain.second();
        if (one.isNone()) {
            boolean isPole = Math.abs(slope) == Double.POSITIVE_INFINITY;
            return TrustedNumber.accurate(isPole ? slope : this.limits.slopeBeside(this.x, slope));
        }
        return TrustedNumber.of(slope, this.plain.secondError()).or(one).or(other).or(derivative).or(series().slope());
    }

    /** About |x f″| or less, told by slopes near by. */
    private double turn(Wide slope) {
        double least = Double.POSITIVE_INFINITY;
        for (double near : new double[] { this.x * (1 - NEAR), this.x * (1 + NEAR) }) {
            this.work += this.forms.derivative().cost();
            Wide off = this.forms.derivative().at(Wide.of(near), false).value().minus(slope);
            least = Math.min(least, Math.abs(off.toDouble()) - off.error());
        }
        return least / NEAR;
    }

    private static TrustedNumber accurate(Wide number) {
        return TrustedNumber.accurate(number.toDouble());
    }

    private Moving simplified() {
        Moving known = this.simplified;
        if (known == null) {
            this.work += this.forms.simplified().cost();
            known = this.forms.simplified().at(Wide.of(this.x), false);
            this.simplified = known;
        }
        return known;
    }

    /** Value and slope by powers of x, or of 1/x. */
    private Moving series() {
        Moving known = this.series;
        if (known == null) {
            double size = Math.abs(this.x);
            boolean isOne = size > 0 && size < OctaveSeries.SMALL || size > 1 / OctaveSeries.SMALL;
            known = isOne ? this.forms.written().series(PowerSeries.of(this.x, size > 1)).there() : Moving.ANY;
            this.work += isOne ? OctaveSeries.SERIES * this.forms.written().cost() : 0;
            this.series = known;
        }
        return known;
    }

    private Wide value(WideGraph form) {
        this.work += form.cost();
        return form.at(Wide.of(this.x), false).value();
    }

}
