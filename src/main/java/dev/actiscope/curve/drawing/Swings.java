package dev.actiscope.curve.drawing;

import java.util.Arrays;

import dev.actiscope.activation.Activation;
import dev.actiscope.curve.Samples;
import dev.actiscope.formula.tree.Budget;

/**
 * What is drawn of a function that swings faster than its samples follow. Where a sample
 * lies between turning points that no sample has, the highest and the lowest value around
 * take turns in its place, so that a line through them fills the band that the function
 * fills, as on an oscilloscope; where there is one such point, it stands in the place of
 * the sample beside it. Elsewhere the samples are drawn as they are.
 *
 * @param samples as they are drawn
 * @param fills whether they fill a band anywhere
 */
public record Swings(Samples samples, boolean fills) {

    /** So many points are tried between two samples that do not tell what is between. */
    private static final int TRIED = 8;

    /** At so many points in all, for each sample, is a function computed. */
    private static final int COMPUTED = 2 + TRIED;

    /**
     * By how much of its spread about two samples a function may leave the cubic through
     * them: a sine does so from some sixteen samples a period downwards, of which
     * straight lines would miss one part in fifty of the height.
     */
    private static final double TOLERANCE = 6e-4;

    /** By how much numbers may be off, as a share: no swing is less. */
    private static final double ROUNDING = 0x1p-49;

    /** Beside what is open so many spaces are looked at as well. */
    private static final int PASSED = 2;

    /** On so many samples on either side a band has the same edges. */
    private static final int REACH = 4;

    /**
     * Multiples of these, less their whole parts, are as evenly spread as any: no period
     * agrees with all of them.
     *
     * @see <a href="https://doi.org/10.1016/0022-314X(77)90017-0">the plastic number, by
     * which Kronecker's sequence in two dimensions is best</a>
     */
    private static final double FIRST = 0.7548776662466927;

    private static final double SECOND = 0.5698402909980532;

    /**
     * What is drawn of a function. So many samples of a function so long that it would
     * take too much to look between them are drawn as they are.
     * @param samples those of the same function
     */
    public static Swings of(Activation activation, Samples samples) {
        return of(activation, samples, activation.operationsWithErrors());
    }

    /**
     * The same of one of several functions.
     * @param operations of all of them at each point: together they must not take too
     * much
     */
    static Swings of(Activation activation, Samples samples, int operations) {
        int most = Budget.points(Math.max(1, operations));
        if (!activation.maySwing() || COMPUTED * samples.x().length > most) {
            return new Swings(samples, false);
        }
        boolean[] open = spread(open(activation, samples), samples.x());
        int count = 0;
        for (boolean is : open) {
            count += is ? 1 : 0;
        }
        return (count == 0) ? new Swings(samples, false) : closed(activation, samples, open, count);
    }

    /** After which samples the function does not go to the next as they say. */
    private static boolean[] open(Activation activation, Samples samples) {
        double[] x = samples.x();
        double[] between = new double[x.length - 1];
        for (int i = 0; i < between.length; i++) {
            // Half-way is where it shows best that a cubic turns in another way.
            boolean turns = samples.derivative()[i] * samples.derivative()[i + 1] < 0;
            between[i] = x[i] + (turns ? 0.5 : part(FIRST * i)) * (x[i + 1] - x[i]);
        }
        double[] values = new double[between.length];
        activation.sample(between, values, new double[between.length]);
        boolean[] open = new boolean[between.length];
        for (int i = 0; i < open.length; i++) {
            open[i] = x[i] < between[i] && between[i] < x[i + 1] && leaves(samples, i, between[i], values[i]);
        }
        return open;
    }

    /** A swing may happen to pass through the cubic of two samples. */
    private static boolean[] spread(boolean[] open, double[] x) {
        boolean[] spread = new boolean[open.length];
        for (int i = 0; i < open.length; i++) {
            for (int k = Math.max(0, i - PASSED); open[i] && k <= i + PASSED && k < open.length; k++) {
                spread[k] = x[k] < x[k + 1];
            }
        }
        return spread;
    }

    /** Whether a point is not on the cubic with the values and slopes of two samples. */
    private static boolean leaves(Samples samples, int i, double x, double y) {
        double width = samples.x()[i + 1] - samples.x()[i];
        double t = (x - samples.x()[i]) / width;
        double first = samples.value()[i];
        double rise = samples.value()[i + 1] - first;
        double out = width * samples.derivative()[i];
        double in = width * samples.derivative()[i + 1];
        double cubic = first + t * (out + t * (3 * rise - 2 * out - in + t * (out + in - 2 * rise)));
        double spread = Math.max(Math.max(Math.abs(rise), Math.abs(y - first)), Math.max(Math.abs(out), Math.abs(in)));
        return Math.abs(y - cubic) > TOLERANCE * spread + ROUNDING * Math.abs(y);
    }

    private static Swings closed(Activation activation, Samples samples, boolean[] open, int count) {
        double[] x = new double[TRIED * count];
        int next = 0;
        for (int i = 0; i < open.length; i++) {
            for (int k = 0; open[i] && k < TRIED; k++) {
                x[next++] = samples.x()[i]
                        + (k + part(FIRST * i + SECOND * k)) / TRIED * (samples.x()[i + 1] - samples.x()[i]);
            }
        }
        double[] values = new double[x.length];
        double[] slopes = new double[x.length];
        activation.sample(x, values, slopes);
        Row value = new Row(samples.value(), values, open);
        Row slope = new Row(samples.derivative(), slopes, open);
        Samples drawn = new Samples(samples.x(), value.drawn(), slope.drawn(), samples.kinks());
        return new Swings(drawn, value.fills || slope.fills);
    }

    private static double part(double number) {
        return number - Math.floor(number);
    }

    /**
     * The values, or the slopes, at the samples and between.
     */
    private static final class Row {

        private final double[] drawn;

        private final double[] low;

        private final double[] high;

        /** How often it turns about a sample. */
        private final int[] turns;

        /** Whether it rises towards a sample. */
        private final boolean[] rising;

        private boolean fills;

        /**
         * @param between at the points that were tried after each sample that is open
         */
        Row(double[] samples, double[] between, boolean[] open) {
            this.drawn = samples.clone();
            this.low = samples.clone();
            this.high = samples.clone();
            this.turns = new int[samples.length];
            this.rising = new boolean[samples.length];
            int next = 0;
            for (int i = 1; i < open.length; i++) {
                next += open[i - 1] ? TRIED : 0;
                if (open[i - 1] && open[i]) {
                    around(i, between, next);
                }
            }
        }

        /**
         * Looks for turning points about a sample, as near to it as to its neighbours.
         * @param next the first point after it
         */
        private void around(int i, double[] between, int next) {
            double last = between[next - TRIED / 2 - 1];
            boolean rises = between[next - TRIED / 2] > last;
            this.rising[i] = rises;
            for (int k = -TRIED / 2; k <= TRIED / 2; k++) {
                double y = between[next + k];
                boolean higher = y > last;
                this.turns[i] += (higher != rises) ? 1 : 0;
                rises = higher;
                last = y;
                if (k < TRIED / 2) {
                    this.low[i] = Math.min(this.low[i], y);
                    this.high[i] = Math.max(this.high[i], y);
                }
            }
        }

        double[] drawn() {
            for (int i = 0; i < this.drawn.length; i++) {
                turned(i);
            }
            return this.drawn;
        }

        private void turned(int i) {
            int from = Math.max(0, i - REACH);
            int to = Math.min(this.turns.length - 1, i + REACH);
            int all = 0;
            double low = this.low[i];
            double high = this.high[i];
            for (int k = from; k <= to; k++) {
                all += this.turns[k];
                low = Math.min(low, this.low[k]);
                high = Math.max(high, this.high[k]);
            }
            if (all >= to - from) {
                this.fills = true;
                this.drawn[i] = (i % 2 == 0) ? low : high;
            }
            else if (this.turns[i] == 1) {
                this.drawn[i] = this.rising[i] ? this.high[i] : this.low[i];
            }
        }

    }

}
