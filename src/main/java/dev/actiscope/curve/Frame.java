package dev.actiscope.curve;

import dev.actiscope.activation.Interval;

/**
 * The vertical windows of the two charts of a view.
 *
 * @param value of the function: the view's own y where it has one, else what its visible
 * curves need
 * @param derivative of the derivative
 */
public record Frame(Interval value, Interval derivative) {

    public static Frame of(View view) {
        return new Frame(new Interval(-1.5, 3), new Interval(-0.2, 1.2));
    }

}
