package dev.actiscope.plot.layout;

import java.util.List;

/**
 * One of the charts of a picture: where it is and what its axes say.
 *
 * @param face what it shows
 * @param x the axis that all panels share
 * @param y its own axis, pointing upwards
 * @param columns the ticks of x
 * @param rows the ticks of y
 */
public record Panel(Face face, Axis x, Axis y, List<Tick> columns, List<Tick> rows) {

    public double left() {
        return this.x.start();
    }

    public double right() {
        return this.x.end();
    }

    public double top() {
        return this.y.end();
    }

    public double bottom() {
        return this.y.start();
    }

    public double width() {
        return this.x.length();
    }

    public double height() {
        return this.y.length();
    }

    /** Whether a point is inside, pixels as well as numbers being finite. */
    public boolean shows(double x, double y) {
        return this.x.shows(x) && this.y.shows(y);
    }

}
