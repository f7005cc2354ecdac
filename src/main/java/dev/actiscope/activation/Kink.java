package dev.actiscope.activation;

/**
 * A point where value or derivative jumps, with the limits of both from either side.
 *
 * @param x where it is, finite
 * @param left the limits as x is approached from below
 * @param right the limits as x is approached from above
 */
public record Kink(double x, Limit left, Limit right) {

    /**
     * What a function tends to.
     *
     * @param value the limit of f
     * @param derivative the limit of f′
     */
    public record Limit(double value, double derivative) {
    }

    /**
     * A continuous function that changes its slope.
     */
    public static Kink corner(double x, double value, double slopeBefore, double slopeAfter) {
        return new Kink(x, new Limit(value, slopeBefore), new Limit(value, slopeAfter));
    }

    /**
     * A function that changes its value from one constant to another.
     */
    public static Kink jump(double x, double before, double after) {
        return new Kink(x, new Limit(before, 0), new Limit(after, 0));
    }

    /**
     * Whether the value itself jumps, not its slope alone.
     */
    public boolean isJump() {
        return this.left.value != this.right.value;
    }

}
