package dev.actiscope.curve;

import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Power;
import dev.actiscope.curve.Saturation.Tail;
import dev.actiscope.curve.query.Field;

/**
 * How steep a function is, |f′|, over the whole line: at 0, at both infinities, at its
 * kinks, at four points an octave from 2<sup>−64</sup> to 2<sup>64</sup> on either side,
 * and wherever else the function itself tells to look.
 */
final class Steepness {

    private static final int OCTAVES = 64;

    private static final int POINTS_AN_OCTAVE = 4;

    /** How many points there are from 0, not counted, to ∞. */
    private static final int FARTHEST = 2 * OCTAVES * POINTS_AN_OCTAVE + 2;

    /** Of a slope that swings ever faster, as many points tell that it grows. */
    private static final int LAST = 2 * POINTS_AN_OCTAVE;

    /** Of more peaks that may reach a level only the outermost are climbed. */
    private static final int MOST_PEAKS = 64;

    /** Powers of what is less are too small for a double. */
    private static final double NEAR_ZERO = 1e-100;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /**
     * Enough to shrink an interval to the square root of the precision, where a peak is
     * flat.
     */
    private static final int GOLDEN_STEPS = 40;

    private final Activation activation;

    private final List<Kink> kinks;

    private final double[] x;

    private final double[] slope;

    /** Which point has the largest finite slope, −1 if none has. */
    private final int steepest;

    Steepness(Activation activation) {
        this.activation = activation;
        this.kinks = activation.kinks();
        this.x = activation.refined(grid(this.kinks));
        this.slope = new double[this.x.length];
        for (int i = 0; i < this.x.length; i++) {
            this.slope[i] = slope(this.x[i]);
        }
        for (Kink kink : this.kinks) {
            double steeper = Math.max(outward(kink, -1), outward(kink, 1));
            for (int i = 0; i < this.x.length; i++) {
                if (this.x[i] == kink.x()) {
                    this.slope[i] = Math.max(this.slope[i], steeper);
                }
            }
        }
        this.steepest = steepest(this.slope);
    }

    private static int steepest(double[] slopes) {
        int steepest = -1;
        for (int i = 0; i < slopes.length; i++) {
            if (slopes[i] < Double.POSITIVE_INFINITY && (steepest < 0 || slopes[i] > slopes[steepest])) {
                steepest = i;
            }
        }
        return steepest;
    }

    private static double[] grid(List<Kink> kinks) {
        double[] x = new double[2 * FARTHEST + 1 + kinks.size()];
        int size = 0;
        int next = 0;
        for (int i = -FARTHEST; i <= FARTHEST; i++) {
            for (; next < kinks.size() && kinks.get(next).x() < place(i); next++) {
                x[size++] = kinks.get(next).x();
            }
            x[size++] = place(i);
        }
        return x;
    }

    /** The points of the grid in ascending order: 0 at 0, the infinities at the ends. */
    private static double place(int index) {
        int magnitude = Math.abs(index);
        if (magnitude == 0 || magnitude == FARTHEST) {
            return (magnitude == 0) ? 0 : index * Double.POSITIVE_INFINITY;
        }
        return Math.copySign(Power.pow(2, (magnitude - 1.0) / POINTS_AN_OCTAVE - OCTAVES), index);
    }

    /** Infinite where it is unknown, so that nothing unknown counts as flat. */
    private double slope(double x) {
        double slope = Math.abs(this.activation.derivative(x));
        return (slope == slope) ? slope : Double.POSITIVE_INFINITY;
    }

    /** The slope just beyond a kink, on its left (−1) or right (1). */
    private static double outward(Kink kink, int side) {
        double slope = Math.abs(((side < 0) ? kink.left() : kink.right()).derivative());
        return (slope == slope) ? slope : Double.POSITIVE_INFINITY;
    }

    /**
     * Whether it has no steepest place: it becomes infinitely steep, as beside a pole,
     * where a root begins or far out, or swings ever faster.
     */
    boolean isUnbounded() {
        if (this.steepest >= 0 && (growsTowards(-1) || growsTowards(1))) {
            return true;
        }
        for (Kink kink : this.kinks) {
            if (Math.abs(kink.left().derivative()) == Double.POSITIVE_INFINITY
                    || Math.abs(kink.right().derivative()) == Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the steepest point is among the last before one whose slope is infinite or
     * unknown, and no kink between the two tells what the slope tends to.
     */
    private boolean growsTowards(int side) {
        int last = this.steepest + side * LAST;
        for (int i = this.steepest + side; i != last && i >= 0 && i < this.x.length && !isTold(i, side); i += side) {
            if (this.slope[i] == Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the slope is 0 on a tail since the function is level there, and not since
     * it is too small to be told from 0, as it may be where no window reaches.
     */
    boolean isLevel(Tail tail, int side) {
        double edge = (side < 0) ? tail.x().high() : tail.x().low();
        double before = slope((side < 0) ? Math.nextUp(edge) : Math.nextDown(edge));
        return tail.x().contains(side * place(FARTHEST - 1)) && Math.abs(edge) <= Window.FARTHEST
                && (before >= Double.MIN_NORMAL || Math.abs(edge) < NEAR_ZERO);
    }

    /** Whether there is a kink that the slope comes to with a limit. */
    private boolean isTold(int index, int side) {
        for (Kink kink : this.kinks) {
            if (kink.x() == this.x[index] && outward(kink, -side) < Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    /**
     * The largest finite slope.
     */
    double steepest() {
        if (this.steepest < 0) {
            return 0;
        }
        double slope = this.slope[this.steepest];
        double peak = slope(peak(this.steepest));
        return (peak < Double.POSITIVE_INFINITY) ? Math.max(slope, peak) : slope;
    }

    /**
     * Where the slope is largest between the neighbours of a point, by golden section.
     */
    private double peak(int index) {
        double low = this.x[Math.max(index - 1, 0)];
        double high = this.x[Math.min(index + 1, this.x.length - 1)];
        if (high - low == Double.POSITIVE_INFINITY) {
            return this.x[index];
        }
        for (int i = 0; i < GOLDEN_STEPS; i++) {
            double step = GOLDEN * (high - low);
            if (slope(high - step) < slope(low + step)) {
                low = high - step;
            }
            else {
                high = low + step;
            }
        }
        return (low + high) / 2;
    }

    /**
     * The tail on one side on which the slope stays below a level that it reaches
     * elsewhere.
     * @param side −1 for the left, 1 for the right
     */
    Optional<Tail> tail(double level, int side) {
        int end = (side < 0) ? 0 : this.x.length - 1;
        boolean off = true;
        int peaks = 0;
        for (int i = end; i >= 0 && i < this.x.length; i -= side) {
            double steep = (this.slope[i] >= level) ? this.x[i] : Double.NaN;
            if (steep != steep && isBump(i, level) && peaks++ < MOST_PEAKS) {
                double peak = peak(i);
                steep = (slope(peak) >= level) ? peak : steep;
            }
            if (steep == steep) {
                return (i == end) ? Optional.empty() : Optional.of(tail(level, side, steep, this.x[i + side], off));
            }
            off &= this.slope[i] == 0;
        }
        return Optional.empty();
    }

    /**
     * Whether the slope may reach the level beside a point, since it is largest there
     * among its neighbours. Only the steepest point of all is expected to be beside a
     * peak more than twice as high.
     */
    private boolean isBump(int index, double level) {
        boolean low = this.slope[index] < level / 2 && index != this.steepest;
        if (index == 0 || index == this.x.length - 1 || low) {
            return false;
        }
        double before = this.slope[index - 1];
        double after = this.slope[index + 1];
        return this.slope[index] >= Math.max(before, after) && (before != after || before != this.slope[index]);
    }

    private Tail tail(double level, int side, double steep, double flat, boolean flatIsOff) {
        double edge = edge(level, steep, flat);
        double slope = slope(edge);
        for (Kink kink : this.kinks) {
            if (kink.x() == steep && outward(kink, side) < level) {
                edge = Field.unsigned(steep);
                slope = outward(kink, side);
            }
        }
        Interval x = (side < 0) ? new Interval(Double.NEGATIVE_INFINITY, edge)
                : new Interval(edge, Double.POSITIVE_INFINITY);
        return new Tail(x, flatIsOff && slope == 0);
    }

    /**
     * The double nearest to a steep point, on the way to a flat one, at which the slope
     * is below the level.
     */
    private double edge(double level, double steep, double flat) {
        long above = order(steep);
        long below = order(flat);
        while (Math.abs(below - above) > 1) {
            long middle = above + (below - above) / 2;
            if (slope(number(middle)) < level) {
                below = middle;
            }
            else {
                above = middle;
            }
        }
        return number(below);
    }

    /** The place of a double in the ascending order of all of them, counted from 0. */
    private static long order(double number) {
        long magnitude = Double.doubleToLongBits(Math.abs(number));
        return (number < 0) ? -magnitude : magnitude;
    }

    private static double number(long order) {
        double magnitude = Double.longBitsToDouble(Math.abs(order));
        return (order < 0) ? -magnitude : magnitude;
    }

}
