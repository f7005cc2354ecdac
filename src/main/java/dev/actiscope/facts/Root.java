package dev.actiscope.facts;

/**
 * A point where something is 0.
 *
 * @param x where
 * @param direction 1 where it rises through 0, −1 where it falls, 0 where it only
 * touches, {@link #UNKNOWN} where that cannot be told
 */
record Root(double x, int direction) {

    static final int UNKNOWN = 2;

    /** Of the same point found twice, relative to its x. */
    private static final double SAME = 0x1p-44;

    /** Whether the sign changes here. */
    boolean isCrossing() {
        return Math.abs(this.direction) == 1;
    }

    /** Whether this is where what is 0 at a point touches 0. */
    boolean isTouchedAt(double x) {
        return !isCrossing() && Math.abs(this.x - x) <= SAME * Math.abs(x);
    }

}
