package dev.actiscope.formula.digits;

import java.util.HashMap;
import java.util.Map;

import dev.actiscope.activation.math.Power;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.wide.Wide;

/**
 * Power series of a function near 0 and far out, one for all numbers from one power of
 * two to the next: where even wide numbers cancel, a picture has many points in a few of
 * these octaves. Whether there is one is decided at the end of an octave where x, or 1/x,
 * is largest, whatever was asked for before.
 */
final class OctaveSeries {

    /** Up to here powers of x are looked for, and from its inverse on those of 1/x. */
    static final double SMALL = 0.125;

    /**
     * What one costs, so many times what one number does; that there is none is as soon
     * seen.
     */
    static final int SERIES = 15;

    /** What its sum costs, in sums of wide numbers. */
    private static final int SUM = 100;

    /** What is added to the exponent in the bits of a double. */
    private static final int BIAS = 1023;

    private final WideForms forms;

    /** By twice the power of two, and one more on the left. */
    private final Map<Integer, PowerSeries> known = new HashMap<>();

    OctaveSeries(WideForms forms) {
        this.forms = forms;
    }

    /**
     * Value and slope, if they are told by a series and not as the function is written.
     * @param x finite
     * @param work counts what it costs
     */
    Moving at(double x, Work work) {
        double size = Math.abs(x);
        if (!(size > 0 && size < SMALL || size > 1 / SMALL)) {
            return Moving.ANY;
        }
        int octave = (int) (Double.doubleToRawLongBits(size) >>> 52) - BIAS;
        int key = 2 * octave + ((x < 0) ? 1 : 0);
        if (!this.known.containsKey(key)) {
            double end = Power.pow(2, (size < 1) ? octave + 1 : octave);
            this.known.put(key, find((x < 0) ? -end : end, work));
        }
        PowerSeries series = this.known.get(key);
        if (series == null) {
            return Moving.ANY;
        }
        work.spend(SUM);
        return series.at(x);
    }

    private PowerSeries find(double end, Work work) {
        if (isTold(this.forms.written(), end, work) || isTold(this.forms.stable(), end, work)) {
            return null;
        }
        PowerSeries series = this.forms.written().series(PowerSeries.of(end, Math.abs(end) > 1));
        work.spend((series.isNone() ? 1 : SERIES) * this.forms.written().cost());
        return PrecisePoint.isKnown(series.there(), end) ? series : null;
    }

    private static boolean isTold(WideGraph form, double x, Work work) {
        work.spend(form.cost());
        return PrecisePoint.isKnown(form.at(Wide.of(x), false), x);
    }

}
