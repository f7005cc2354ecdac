package dev.actiscope.facts;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Sign;

/**
 * A zero to the last bit, between ends where a function has different signs: by Newton's
 * steps while they lead somewhere, else by halving.
 */
record Refinement(Factor function, Work work) {

    private static final int MOST_STEPS = 200;

    /** What is smaller may have lost its digits, and its sign. */
    private static final double SMALLEST = 1e-290;

    /**
     * @param direction 1 if the function is below 0 at the low end, −1 if it is above
     */
    double of(double low, double high, int direction) {
        double below = low;
        double above = high;
        double x = low + (high - low) / 2;
        for (int i = 0; i < MOST_STEPS; i++) {
            double y = value(x);
            if (y == 0) {
                return x;
            }
            if (y < 0 == direction > 0) {
                below = x;
            }
            else {
                above = x;
            }
            double next = x - y / this.function.rise().applyAsDouble(x);
            // After some steps that lead nowhere it is halved now and then.
            if (!(below < next && next < above) || i % 8 == 7) {
                next = below + (above - below) / 2;
            }
            if (next <= below || next >= above) {
                break;
            }
            x = next;
        }
        return nearer(below, above);
    }

    /** Of two as near the one farther out, so that what is even has its zeros alike. */
    private double nearer(double below, double above) {
        double less = Math.abs(value(below)) - Math.abs(value(above));
        boolean isBelow = (less != 0) ? less < 0 : Math.abs(below) > Math.abs(above);
        return isBelow ? below : above;
    }

    /** Of what is as good as 0 for doubles, 1 or −1 where the sign is certain. */
    private double value(double x) {
        this.work.spend(this.function.expression().size());
        double y = this.function.value().applyAsDouble(x);
        if (Math.abs(y) > SMALLEST) {
            return y;
        }
        Sign sign = Sign.of(this.function.expression(), new Interval(x, x), this.work);
        return sign.isPositive() ? 1 : sign.isNegative() ? -1 : 0;
    }

}
