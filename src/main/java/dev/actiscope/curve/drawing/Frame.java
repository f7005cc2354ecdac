package dev.actiscope.curve.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.Power;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.View;

/**
 * The vertical windows of the charts of a view.
 *
 * @param value of the function: the view's own y where it has one, else what its visible
 * curves need
 * @param derivative of the derivative: the view's own dy where it has one, else what the
 * visible curves need, and 0
 * @param second of the second derivative: what the visible curves need, and 0, if the
 * view shows it
 */
public record Frame(Interval value, Interval derivative, Interval second) {

    /**
     * The windows of a view whose curves are sampled for nothing else.
     */
    public static Frame of(View view) {
        return of(view, SampledCurve.visible(view));
    }

    /**
     * The windows of a view.
     * @param visible its visible curves
     */
    public static Frame of(View view, List<SampledCurve> visible) {
        List<Needed> needed = new ArrayList<>();
        for (SampledCurve curve : visible) {
            needed.add(Needed.of(curve));
        }
        return of(needed, view.y(), view.dy());
    }

    /**
     * The windows in which curves are seen whole, or those that were asked for.
     * @param visible what they need
     * @param y the function's vertical window, if somebody chose it
     * @param dy the derivative's
     */
    public static Frame of(List<Needed> visible, Optional<Interval> y, Optional<Interval> dy) {
        Extent value = Extent.NONE;
        Extent derivative = Extent.NONE;
        Extent second = Extent.NONE;
        for (Needed curve : visible) {
            value = value.and(curve.value).and(curve.band);
            derivative = derivative.and(curve.derivative);
            second = second.and(curve.second);
        }
        return new Frame(y.orElse(value.padded()), dy.orElse(derivative.with(0).padded()), second.with(0).padded());
    }

    /**
     * The height in which functions are first seen: the first view's for exactly its
     * functions; others have none of their own, and the chart chooses.
     * @param functions their canonical notations, in their order
     */
    public static Optional<Interval> first(List<String> functions) {
        return isFirst(functions) ? View.FIRST.y() : Optional.empty();
    }

    /**
     * Whether functions have been changed whose height nobody has chosen, so that it
     * would stay behind: it is the first view's own as long as its functions are, and
     * theirs alone.
     * @param former the notations of the functions before
     * @param y their vertical window
     * @param functions the notations of the functions in their place
     */
    public static boolean isOutgrown(List<String> former, Optional<Interval> y, List<String> functions) {
        return y.isPresent() && y.get().equals(View.FIRST.y().get()) && isFirst(former) && !isFirst(functions);
    }

    private static boolean isFirst(List<String> functions) {
        List<Curve> first = View.FIRST.curves();
        boolean same = functions.size() == first.size();
        for (int i = 0; same && i < functions.size(); i++) {
            same = functions.get(i).equals(first.get(i).notation());
        }
        return same;
    }

    /**
     * What has to be seen of a curve.
     *
     * @param value of the function itself
     * @param derivative of its derivative
     * @param band of its draws, if they are shown
     * @param second of its second derivative, if that is shown
     */
    public record Needed(Extent value, Extent derivative, Extent band, Extent second) {

        static Needed of(SampledCurve curve) {
            boolean fills = curve.function().fills();
            return new Needed(Extent.ofValues(curve.samples(), fills), Extent.ofSlopes(curve.samples(), fills),
                    curve.band().map(Extent::of).orElse(Extent.NONE),
                    curve.slope().map((slope) -> Extent.ofSlopes(slope.samples(), slope.fills())).orElse(Extent.NONE));
        }

    }

    /**
     * The smallest interval that holds certain finite numbers; infinities and NaN take no
     * room.
     *
     * @param low +∞ if there are none
     * @param high −∞ if there are none
     */
    public record Extent(double low, double high) {

        /** That of no numbers. */
        public static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

        private static final double PADDING = 0.03;

        /** A window has at least so many steps from end to end. */
        private static final int STEPS = 10;

        /** Steps of 10 to a higher or lower power than this are not counted in. */
        private static final int FARTHEST_STEP = 290;

        /**
         * Numbers farther out count as this far, so that a chart can compute with its
         * ends and its width.
         */
        private static final double FARTHEST = 5e307;

        /** A spread below this share of the numbers themselves is rounding, not shape. */
        private static final double NOISE = 1e-9;

        /** Of the samples of a curve with a pole, this share at either end may be cut. */
        private static final double TAIL = 0.1;

        /**
         * How high a chart has to be for a function, its poles cut off.
         * @param fills whether it swings so fast that there may be poles between samples
         */
        public static Extent ofValues(Samples samples, boolean fills) {
            return of(samples.value(), fills || hasPole(samples.kinks(), Limit::value));
        }

        /**
         * How high a chart has to be for a derivative, its poles cut off.
         * @param fills as above
         */
        public static Extent ofSlopes(Samples samples, boolean fills) {
            return of(samples.derivative(), fills || hasPole(samples.kinks(), Limit::derivative));
        }

        /**
         * How high a chart has to be for the draws of a random function.
         */
        public static Extent of(Band band) {
            return NONE.with(band.low()).with(band.high());
        }

        private static Extent of(double[] numbers, boolean hasPole) {
            return NONE.with(hasPole ? withoutPole(numbers) : numbers);
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

        /**
         * The numbers that are no farther from the middle ones than these are from each
         * other: a pole is as high as its nearest sample is near, which tells nothing.
         */
        private static double[] withoutPole(double[] numbers) {
            double[] sorted = sortedFinite(numbers);
            if (sorted.length == 0) {
                return sorted;
            }
            int last = sorted.length - 1;
            int cut = (int) (TAIL * sorted.length);
            double low = sorted[cut];
            double high = sorted[last - cut];
            return new double[] { Math.max(sorted[0], low - (high - low)),
                    Math.min(sorted[last], high - (low - high)) };
        }

        /**
         * By Shell's method: the library's would cost a browser a kilobyte.
         */
        private static double[] sortedFinite(double[] numbers) {
            double[] sorted = new double[numbers.length];
            int size = 0;
            for (double number : numbers) {
                if (Math.abs(number) < Double.POSITIVE_INFINITY) {
                    sorted[size++] = number;
                }
            }
            for (int gap = size / 2; gap > 0; gap /= 2) {
                for (int i = gap; i < size; i++) {
                    double number = sorted[i];
                    int place = i;
                    for (; place >= gap && sorted[place - gap] > number; place -= gap) {
                        sorted[place] = sorted[place - gap];
                    }
                    sorted[place] = number;
                }
            }
            return Arrays.copyOf(sorted, size);
        }

        /**
         * The extent of these numbers too.
         */
        public Extent with(double... numbers) {
            double low = this.low;
            double high = this.high;
            for (double number : numbers) {
                // The library's least and greatest take longer, for NaN and −0.
                if (Math.abs(number) < Double.POSITIVE_INFINITY) {
                    low = (number < low) ? number : low;
                    high = (number > high) ? number : high;
                }
            }
            return new Extent(Math.max(low, -FARTHEST), Math.min(high, FARTHEST));
        }

        Extent and(Extent other) {
            return with(other.low, other.high);
        }

        /**
         * The window in which it is seen whole: with a little room, and its ends at
         * multiples of a round step, so that it stays the same while a curve changes a
         * little.
         */
        Interval padded() {
            if (this.low > this.high) {
                return new Interval(-1, 1);
            }
            double size = Math.max(Math.abs(this.low), Math.abs(this.high));
            double spread = this.high - this.low;
            double padding = (spread > NOISE * size) ? PADDING * spread : (size > 0) ? size / 2 : 0.5;
            return rounded(this.low - padding, this.high + padding);
        }

        private static Interval rounded(double low, double high) {
            int exponent = (int) Math.floor(Logarithms.log10((high - low) / STEPS));
            double power = Power.pow(10, Math.abs(exponent));
            if (Math.abs(exponent) > FARTHEST_STEP) {
                return new Interval(low, high);
            }
            double unit = (high - low) / STEPS * ((exponent < 0) ? power : 1 / power);
            int step = (unit >= 5) ? 5 : (unit >= 2) ? 2 : 1;
            return new Interval(multiple(Math.floor(count(low, step, exponent, power)), step, exponent, power),
                    multiple(Math.ceil(count(high, step, exponent, power)), step, exponent, power));
        }

        private static double count(double number, int step, int exponent, double power) {
            return ((exponent < 0) ? number * power : number / power) / step;
        }

        private static double multiple(double count, int step, int exponent, double power) {
            return ((exponent < 0) ? count * step / power : count * step * power) + 0;
        }

    }

}
