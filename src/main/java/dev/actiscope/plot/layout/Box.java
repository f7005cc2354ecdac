package dev.actiscope.plot.layout;

/**
 * A rectangle in a picture, in pixels from its top left corner.
 *
 * @param left edge
 * @param top edge
 * @param right edge, beyond the left one
 * @param bottom edge, below the top one
 */
public record Box(double left, double top, double right, double bottom) {

    public double width() {
        return this.right - this.left;
    }

    double height() {
        return this.bottom - this.top;
    }

}
