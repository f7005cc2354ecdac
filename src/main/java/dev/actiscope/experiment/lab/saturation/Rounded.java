package dev.actiscope.experiment.lab.saturation;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.floats.FloatFormat;

/**
 * A function between numbers of a format.
 */
record Rounded(Curve f, FloatFormat format) {

    double value(double x) {
        return this.format.round(this.f.activation().value(this.format.round(x)));
    }

    double slope(double x) {
        return this.format.round(this.f.activation().derivative(this.format.round(x)));
    }

    /**
     * What it tends to.
     * @param side −1 for the left, 1 for the right
     * @return infinite or NaN where it does not come to rest at a number of the format
     */
    double limit(int side) {
        return this.format.round(this.f.activation().value(side * Double.POSITIVE_INFINITY));
    }

    /** How far its value is from what it tends to on that side of 0. */
    double distance(double x) {
        return (x == 0) ? Double.NaN : Math.abs(value(x) - limit((x < 0) ? -1 : 1));
    }

    /** The least |x| on a side from which on it gives its limit; NaN if it never does. */
    double lostFrom(int side) {
        double limit = limit(side);
        return Horizon.of(this.format, (size) -> value(side * size) == limit && Math.abs(limit) <= Double.MAX_VALUE);
    }

    /** The least |x| on a side from which on its slope is 0; NaN if it never is. */
    double flatFrom(int side) {
        return Horizon.of(this.format, (size) -> slope(side * size) == 0);
    }

}
