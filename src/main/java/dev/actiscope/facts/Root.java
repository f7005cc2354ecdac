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

}
