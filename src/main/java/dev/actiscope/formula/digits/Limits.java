package dev.actiscope.formula.digits;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Kink;
import dev.actiscope.formula.wide.Wide;

/**
 * What value and slope of a function tend to, far out or near to a point where it has
 * none itself.
 */
final class Limits {

    /** What a search may cost, in sums of wide numbers. */
    private static final long MOST = 120_000;

    /** How far out, or how near, in powers of two. */
    private static final int[] PLACES = { 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 23, 26, 29, 32, 35, 38, 41,
            44, 47, 50, 53, 56, 59, 62, 66, 70, 76, 83, 90, 96, 104, 114, 124, 136, 148, 160, 176 };

    /** And then so many times twice as far. */
    private static final int DOUBLINGS = 28;

    /** Beyond this power of two, what comes again and again may be anything. */
    private static final int ASYMPTOTIC = 62;

    /**
     * The first place, from 1 to 2: the plastic number, since a simple one may be just
     * where a function is special.
     */
    private static final double START = 1.3247179572447460;

    /** Any place does that tells one side of 0 from the other. */
    private static final double NEAR = 0x1p-30;

    private static final double SAME = 0x1p-49;

    private final WideForms forms;

    private int work;

    Limits(WideForms forms) {
        this.forms = forms;
    }

    /** How many operations on wide numbers it has taken so far. */
    int work() {
        return this.work;
    }

    /**
     * The limits at ±∞; none where it would take too long to find them.
     * @param plainValue what doubles say there, right or wrong
     * @param plainSlope and of the slope
     */
    ValueAndSlope atInfinity(double x, double plainValue, double plainSlope) {
        int places = PLACES.length + DOUBLINGS;
        if ((this.forms.written().cost() + this.forms.stable().cost()) * (long) places > MOST) {
            return ValueAndSlope.NONE;
        }
        List<Wide> values = new ArrayList<>();
        List<Wide> slopes = new ArrayList<>();
        Wide side = Wide.of((x > 0) ? START : -START);
        for (int i = 0; i < places; i++) {
            look(side.scaled(place(i)), place(i), values, slopes);
        }
        TrustedNumber value = TrustedNumber.accurate(limit(values, plainValue));
        return new ValueAndSlope(value, value.isNumber() ? TrustedNumber.accurate(limit(slopes, plainSlope)) : value);
    }

    /**
     * What the value is on both sides of a point, or on the only side where there is any.
     * @param plain what doubles say there, right or wrong
     */
    double valueBeside(double x, double plain) {
        return beside(x, plain, true);
    }

    /** The same of the slope. */
    double slopeBeside(double x, double plain) {
        return beside(x, plain, false);
    }

    /**
     * Those on one side of a point.
     * @param side −1 or 1
     * @param plain what doubles say, which stands where nothing is known
     */
    Kink.Limit oneSided(double x, int side, Kink.Limit plain) {
        boolean hasSeries = x == 0 && this.forms.isOne();
        Moving series = hasSeries ? this.forms.written().series(PowerSeries.of(side * NEAR, false)).atZero()
                : Moving.ANY;
        this.work += hasSeries ? OctaveSeries.SERIES * this.forms.written().cost() : 0;
        if (isKnown(series.value()) && isKnown(series.slope())) {
            return new Kink.Limit(series.value().toDouble(), series.slope().toDouble());
        }
        List<Wide> values = new ArrayList<>();
        List<Wide> slopes = new ArrayList<>();
        look(x, side, values, slopes);
        double value = limit(values, plain.value());
        double slope = limit(slopes, plain.derivative());
        return new Kink.Limit((value == value) ? value : plain.value(), (slope == slope) ? slope : plain.derivative());
    }

    private double beside(double x, double plain, boolean ofValue) {
        List<Wide> left = side(x, -1, ofValue);
        List<Wide> right = side(x, 1, ofValue);
        if (isNowhere(left) || isNowhere(right)) {
            return limit(isNowhere(left) ? right : left, plain);
        }
        double limit = limit(left, plain);
        double other = limit(right, plain);
        boolean isFinite = Math.abs(limit) < Double.POSITIVE_INFINITY;
        boolean isSame = limit == other || isFinite && Math.abs(limit - other) <= SAME * Math.abs(limit);
        return isSame ? limit : Double.NaN;
    }

    private List<Wide> side(double x, int side, boolean ofValue) {
        List<Wide> values = new ArrayList<>();
        List<Wide> slopes = new ArrayList<>();
        look(x, side, values, slopes);
        return ofValue ? values : slopes;
    }

    private void look(double x, int side, List<Wide> values, List<Wide> slopes) {
        Wide distance = Wide.of(side * START * ((x == 0) ? 1 : Math.abs(x)));
        for (int i = 0; i < PLACES.length + ((x == 0) ? DOUBLINGS : 0); i++) {
            look(Wide.of(x).plus(distance.scaled(-place(i))), place(i), values, slopes);
        }
    }

    private static long place(int index) {
        int more = index - PLACES.length + 1;
        return (more <= 0) ? PLACES[index] : (long) PLACES[PLACES.length - 1] << more;
    }

    /** Value and slope at a place, unless it is too near to tell what swings. */
    private void look(Wide x, long place, List<Wide> values, List<Wide> slopes) {
        if (this.forms.swings() && place < ASYMPTOTIC) {
            return;
        }
        Moving found = this.forms.written().at(x, place >= ASYMPTOTIC);
        this.work += this.forms.written().cost();
        boolean isKnown = found.value().isNone() || isKnown(found.value()) && isKnown(found.slope());
        Moving other = isKnown ? found : this.forms.stable().at(x, place >= ASYMPTOTIC);
        this.work += isKnown ? 0 : this.forms.stable().cost();
        values.add(better(found.value(), other.value()));
        slopes.add(better(found.slope(), other.slope()));
    }

    private static boolean isKnown(Wide number) {
        return number.vouches(SAME, Double.MIN_VALUE);
    }

    private static Wide better(Wide one, Wide other) {
        return (one.isNone() || isKnown(one) || other.isNone() || !(other.error() < one.error())) ? one : other;
    }

    private double limit(List<Wide> numbers, double expected) {
        return Tendency.of(numbers, expected, !this.forms.swings());
    }

    private static boolean isNowhere(List<Wide> numbers) {
        for (Wide number : numbers) {
            if (!number.isNone()) {
                return false;
            }
        }
        return true;
    }

}
