package dev.actiscope.curve;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.View.Show;

/**
 * The vertical windows of the two charts of a view.
 *
 * @param value of the function: the view's own y where it has one, else what its visible
 * curves need
 * @param derivative of the derivative: what the visible curves need, and always 0
 */
public record Frame(Interval value, Interval derivative) {

    /** A chart does not need more samples than this to know how high it is. */
    private static final int ENOUGH_POINTS = 601;

    public static Frame of(View view) {
        Window window = new Window(view.window().x(), Math.min(view.window().points(), ENOUGH_POINTS));
        Extent value = new Extent();
        Extent derivative = new Extent();
        derivative.include(0);
        for (int i = 0; i < view.curves().size(); i++) {
            if (!view.hidden().contains(i)) {
                Curve curve = view.curves().get(i);
                Samples samples = Samples.of(curve.activation(), window);
                List<Kink> kinks = curve.activation().kinks(window.x());
                value.include(samples.value(), hasPole(kinks, Limit::value));
                derivative.include(samples.derivative(), hasPole(kinks, Limit::derivative));
                if (view.show().contains(Show.DRAWS) && curve.activation() instanceof Stochastic stochastic) {
                    Band band = Band.of(stochastic, window);
                    value.include(band.low());
                    value.include(band.high());
                }
            }
        }
        return new Frame(view.y().orElseGet(value::padded), derivative.padded());
    }

    /** Whether a curve leaves every window on its way to some x. */
    private static boolean hasPole(List<Kink> kinks, ToDoubleFunction<Limit> face) {
        for (Kink kink : kinks) {
            if (Math.abs(face.applyAsDouble(kink.left())) == Double.POSITIVE_INFINITY
                    || Math.abs(face.applyAsDouble(kink.right())) == Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    /** The smallest interval that holds what was included. */
    private static final class Extent {

        private static final double PADDING = 0.06;

        /**
         * Values farther out count as this far, so that a chart can compute with its
         * ends.
         */
        private static final double FARTHEST = 1e300;

        /** A spread below this share of the values themselves is rounding, not shape. */
        private static final double NOISE = 1e-9;

        private double low = Double.POSITIVE_INFINITY;

        private double high = Double.NEGATIVE_INFINITY;

        /** Of the samples of a curve with a pole, this share at either end may be cut. */
        private static final double TAIL = 0.1;

        void include(double[] values, boolean hasPole) {
            include(hasPole ? withoutPole(values) : values);
        }

        /**
         * The values that are no farther from the middle ones than these are from each
         * other: a pole is as high as its nearest sample is near, which tells nothing.
         */
        private static double[] withoutPole(double[] values) {
            double[] sorted = sortedFinite(values);
            if (sorted.length == 0) {
                return sorted;
            }
            int last = sorted.length - 1;
            int cut = (int) (TAIL * sorted.length);
            double low = sorted[cut];
            double high = sorted[last - cut];
            return new double[] { Math.max(sorted[0], low - (high - low)),
                    Math.min(sorted[last], high + (high - low)) };
        }

        /**
         * By Shell's method: the library's would cost a browser a kilobyte.
         */
        private static double[] sortedFinite(double[] values) {
            double[] sorted = new double[values.length];
            int size = 0;
            for (double value : values) {
                if (Math.abs(value) < Double.POSITIVE_INFINITY) {
                    sorted[size++] = value;
                }
            }
            for (int gap = size / 2; gap > 0; gap /= 2) {
                for (int i = gap; i < size; i++) {
                    double value = sorted[i];
                    int place = i;
                    for (; place >= gap && sorted[place - gap] > value; place -= gap) {
                        sorted[place] = sorted[place - gap];
                    }
                    sorted[place] = value;
                }
            }
            return Arrays.copyOf(sorted, size);
        }

        void include(double... values) {
            for (double value : values) {
                if (Math.abs(value) < Double.POSITIVE_INFINITY) {
                    this.low = Math.min(this.low, Math.max(value, -FARTHEST));
                    this.high = Math.max(this.high, Math.min(value, FARTHEST));
                }
            }
        }

        Interval padded() {
            if (this.low > this.high) {
                return new Interval(-1, 1);
            }
            double size = Math.max(Math.abs(this.low), Math.abs(this.high));
            double spread = this.high - this.low;
            double padding = (spread > NOISE * size) ? PADDING * spread : (size > 0) ? size / 2 : 0.5;
            return new Interval(this.low - padding, this.high + padding);
        }

    }

}
