package dev.actiscope.curve;

import dev.actiscope.activation.Interval;

/**
 * The part of the x axis that is looked at.
 *
 * @param x from where to where, both finite, each |x| ≤ 1e6, at least 1e-6 wide
 * @param points how many evenly spaced samples, both ends included: 2 to 5001
 */
public record Window(Interval x, int points) {

    public static final Window DEFAULT = new Window(new Interval(-6, 6), 601);

}
