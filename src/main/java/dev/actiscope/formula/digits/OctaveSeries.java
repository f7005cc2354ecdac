package dev.actiscope.formula.digits;

import java.util.HashMap;
import java.util.Map;

import dev.actiscope.activation.math.Power;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.wide.Wide;

/**
 * Power series of a function near 0 and far out, one for all numbers from one power of
 * two to the next: where even wide numbers cancel, a picture has many points in a few of
 * these octaves. Whether there is one is decided near that end of an octave where most
 * cancels, whatever was asked for before.
 */
final class OctaveSeries {

    /** Up to here powers of x are looked for, and from its inverse on those of 1/x. */
    static final double SMALL = 0.125;

    /**
     * What one costs, so many times what one number does; that there is none is as soon
     * seen.
     */
    static final int SERIES = 30;

    /** What its sum costs, in sums of wide numbers. */
    private static final int SUM = 80;

    /** Where most cancels but at a power of two, at which rounding may be less. */
    private static final double WORST = 1.0398;

    /** What is added to the exponent in the bits of a double. */
    private static final int BIAS = 1023;

    private final WideForms forms;

    /** By twice the power of two, and one more on the left. */
    private final Map<Integer, PowerSeries> known = new HashMap<>();

    OctaveSeries(WideForms forms) {
        this.forms = forms;
    }

    /**
     * Value and slope, if they are told by a series and not as the function is written;
     * they may not be accurate.
     * @param x finite
     * @param work counts what it costs
     */
    Moving at(double x, Work work) {
        double size = Math.abs(x);
        if (!this.forms.isOne() || !(size > 0 && size < SMALL || size > 1 / SMALL)) {
            return Moving.ANY;
        }
        int octave = (int) (Double.doubleToRawLongBits(size) >>> 52) - BIAS;
        int key = 2 * octave + ((x < 0) ? 1 : 0);
        if (!this.known.containsKey(key)) {
            double low = (x < 0) ? -Power.pow(2, octave) : Power.pow(2, octave);
            this.known.put(key, (size < 1) ? find(2 * low, WORST * low, work) : find(low, 2 / WORST * low, work));
        }
        PowerSeries series = this.known.get(key);
        if (series == null) {
            return Moving.ANY;
        }
        work.spend(SUM);
        return series.at(x);
    }

    /**
     * @param end of the octave where x, or 1/x, is largest
     * @param worst a place near the other end
     */
    private PowerSeries find(double end, double worst, Work work) {
        boolean isFar = Math.abs(end) > 1;
        WideGraph written = this.forms.written();
        // Far out a stable form does for most, and an octave seldom has more than one
        // point.
        if (isTold(written, worst, work) || isFar && isTold(this.forms.stable(), worst, work)) {
            return null;
        }
        PowerSeries series = written.series(PowerSeries.of(end, isFar));
        work.spend((series.isNone() ? 1 : SERIES) * written.cost());
        return series;
    }

    private static boolean isTold(WideGraph form, double x, Work work) {
        work.spend(form.cost());
        return PrecisePoint.isKnown(form.at(Wide.of(x), false), x);
    }

}
