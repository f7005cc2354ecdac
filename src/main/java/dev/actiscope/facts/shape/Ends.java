package dev.actiscope.facts.shape;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Power;
import dev.actiscope.activation.math.Rounding;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Sign;
import dev.actiscope.formula.tree.Expression;

/**
 * The ends of what was seen of a function, without what rounding did to them: next to π
 * the double's cosine plus 1 is 4e-32, and some other function is 0.9999999999999999 at
 * most.
 */
final class Ends {

    /** In nodes. */
    private static final long MOST_WORK = 2000;

    /** What is less than this of all that was seen may be what is left of 0. */
    private static final double NOTHING = 1e-25;

    /** A number with no more digits than these is round. */
    private static final int DIGITS = 8;

    /** A round number is meant if it is as near as this. */
    private static final double ROUNDING = 0x1p-51;

    private static final double LARGEST = 1e12;

    private Ends() {
    }

    /**
     * @param e what was seen, of which bounds tell on which side of 0 it stays
     */
    static Interval of(Interval seen, Expression e, Pieces pieces) {
        double low = round(seen.low());
        double high = round(seen.high());
        if (isNothing(low, high) || isNothing(high, low)) {
            Work work = new Work(MOST_WORK);
            Sign sign = Sign.of(e, Interval.REALS, work);
            pieces.spend(work.steps());
            boolean touches = sign.mayBeZero();
            low = (touches && isNothing(low, high) && sign.isNowhereNegative()) ? 0 : low;
            high = (touches && isNothing(high, low) && sign.isNowherePositive()) ? 0 : high;
        }
        return new Interval(low, high);
    }

    private static boolean isNothing(double end, double other) {
        return end != 0 && Math.abs(end) <= NOTHING * Math.min(Math.abs(other), LARGEST);
    }

    private static double round(double end) {
        double magnitude = Math.abs(end);
        if (!(magnitude < LARGEST && magnitude > 1 / LARGEST)) {
            return end;
        }
        double power = 1;
        while (magnitude * power < Power.pow(10, DIGITS - 1)) {
            power *= 10;
        }
        double round = Rounding.nearest(end * power) / power;
        return (Math.abs(round - end) <= ROUNDING * magnitude) ? round : end;
    }

}
