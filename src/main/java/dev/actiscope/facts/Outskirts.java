package dev.actiscope.facts;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Sign;

/**
 * What a function does far out, where its doubles may be 0 though it is not.
 */
record Outskirts(Factor function, Work work) {

    /** Where functions have come to their limits. */
    private static final double OUT = 2000;

    /** As far out as matters. */
    private static final double FAR = 1e300;

    /**
     * Whether on a part of the axis the function only comes from 0, or goes to 0.
     * @param direction 1 where it rises, −1 where it falls
     */
    boolean areReached(double low, double high, int direction) {
        double infinity = Double.POSITIVE_INFINITY;
        return this.function.value().applyAsDouble(-infinity) == 0 && goes(direction, low, -1)
                || this.function.value().applyAsDouble(infinity) == 0 && goes(direction, high, 1);
    }

    /** Whether from a point outwards the function rises all along, or falls. */
    private boolean goes(int direction, double from, int side) {
        double near = from;
        while (side * near < FAR) {
            double far = (side * near > OUT) ? side * FAR : near + side * Math.max(1, Math.abs(near));
            Sign rise = Sign.of(this.function.slope(), new Interval(Math.min(near, far), Math.max(near, far)),
                    this.work);
            if (!((direction > 0) ? rise.isPositive() : rise.isNegative())) {
                return false;
            }
            near = far;
        }
        return true;
    }

}
