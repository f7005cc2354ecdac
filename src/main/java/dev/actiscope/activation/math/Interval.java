package dev.actiscope.activation.math;

/**
 * A closed interval of the extended real line.
 *
 * @param low the lower end, −∞ if there is none
 * @param high the upper end, ∞ if there is none
 */
public record Interval(double low, double high) {

    /** The whole line. */
    public static final Interval REALS = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("the ends of an interval are in order");
        }
    }

    /**
     * Whether x lies between the ends, or is one of them; NaN does not.
     */
    public boolean contains(double x) {
        return this.low <= x && x <= this.high;
    }

}
