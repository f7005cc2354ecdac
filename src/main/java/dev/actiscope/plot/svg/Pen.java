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
            double leeway = leeway(slope, perRun);
            this.lowest = higher(this.lowest, slope - leeway);
            this.highest = lower(this.highest, slope + leeway);
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
        int next = from;
        while (next < end) {
            to(x[next], y[next]);
            next = straightOn(x, y, next + 1, end);
        }
    }

    /**
     * Goes on for as long as no corner is needed, which is most of the way.
     * @param from the point behind that where it is
     * @return the point that needs one, or the end
     */
    private int straightOn(double[] x, double[] y, int from, int end) {
        double fromX = this.anchorX;
        double fromY = this.anchorY;
        double low = this.lowest;
        double high = this.highest;
        int next = from;
        for (; next < end && x[next] != fromX; next++) {
            double perRun = 1 / (x[next] - fromX);
            double slope = (y[next] - fromY) * perRun;
            if (!(low <= slope && slope <= high)) {
                break;
            }
            double leeway = leeway(slope, perRun);
            low = higher(low, slope - leeway);
            high = lower(high, slope + leeway);
        }
        this.lastX = x[next - 1];
        this.lastY = y[next - 1];
        this.lowest = low;
        this.highest = high;
        return next;
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

    /** By how much a slope may be off to pass a point near enough. */
    private static double leeway(double slope, double perRun) {
        return TOLERANCE * Math.abs(perRun) * Math.sqrt(1 + slope * slope);
    }

    /** Neither is NaN or −0, and the library's takes longer for that it asks. */
    private static double higher(double one, double other) {
        return (other > one) ? other : one;
    }

    private static double lower(double one, double other) {
        return (other < one) ? other : one;
    }

}
