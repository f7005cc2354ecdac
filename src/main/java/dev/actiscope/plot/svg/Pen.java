package dev.actiscope.plot.svg;

/**
 * Draws lines with as few points as the eye needs: it goes straight on for as long as no
 * point on the way is left further aside than a tolerance. A line goes to the right, or
 * to the left, or turns at a corner.
 */
public final class Pen {

    /** In pixels. */
    private static final double TOLERANCE = 0.05;

    private final StringBuilder path = new StringBuilder();

    private boolean down;

    private double anchorX;

    private double anchorY;

    private double lastX;

    private double lastY;

    /** The slopes from the anchor that pass every point since. */
    private double lowest;

    private double highest;

    /** Goes on to a point, or begins there. */
    public void to(double x, double y) {
        if (!this.down) {
            this.down = true;
            this.path.append('M');
            anchor(x, y);
            return;
        }
        if (x == this.lastX && y == this.lastY) {
            return;
        }
        double perRun = 1 / (x - this.anchorX);
        double slope = (y - this.anchorY) * perRun;
        if (this.lastX != this.anchorX && !(this.lowest <= slope && slope <= this.highest)) {
            corner();
            perRun = 1 / (x - this.anchorX);
            slope = (y - this.anchorY) * perRun;
        }
        this.lastX = x;
        this.lastY = y;
        if (x != this.anchorX) {
            narrow(slope, TOLERANCE * Math.abs(perRun));
        }
        else {
            corner();
        }
    }

    /**
     * Goes on to some of many points, one after the other.
     * @param from the first of them
     * @param end that behind the last
     */
    public void to(double[] x, double[] y, int from, int end) {
        for (int i = from; i < end; i++) {
            to(x[i], y[i]);
        }
    }

    /** Passes exactly through the point where it is. */
    public void corner() {
        if (this.down && (this.lastX != this.anchorX || this.lastY != this.anchorY)) {
            this.path.append(' ');
            anchor(this.lastX, this.lastY);
        }
    }

    /** Ends the line: the next point begins another. */
    public void lift() {
        corner();
        this.down = false;
    }

    /** What was drawn, as SVG's path data, in absolute coordinates. */
    public String path() {
        lift();
        return this.path.toString();
    }

    private void anchor(double x, double y) {
        Svg.number(this.path, x);
        this.path.append(' ');
        Svg.number(this.path, y);
        this.anchorX = x;
        this.anchorY = y;
        this.lastX = x;
        this.lastY = y;
        this.lowest = Double.NEGATIVE_INFINITY;
        this.highest = Double.POSITIVE_INFINITY;
    }

    /**
     * Leaves the slopes that pass a point near enough.
     * @param across what they may be off for a line that is level
     */
    private void narrow(double slope, double across) {
        double leeway = across * Math.sqrt(1 + slope * slope);
        if (slope - leeway > this.lowest) {
            this.lowest = slope - leeway;
        }
        if (slope + leeway < this.highest) {
            this.highest = slope + leeway;
        }
    }

}
