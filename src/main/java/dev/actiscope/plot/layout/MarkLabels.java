package dev.actiscope.plot.layout;

import dev.actiscope.plot.svg.Text;

/**
 * Where the coordinates of marks are written: each beside its mark, none over another
 * mark or another's coordinates.
 */
public final class MarkLabels {

    /** Between a mark and its coordinates. */
    private static final double GAP = 8;

    /**
     * So near to coordinates there is no other mark, or they would seem to be that one's.
     */
    private static final double FAR = GAP + 4;

    /** How high a line of text is, from its top to below its baseline. */
    private static final double HEIGHT = 1.15 * Text.SIZE;

    /** Of the height, what is above the baseline. */
    private static final double ASCENT = 0.85 * Text.SIZE;

    private final Box panel;

    private final double[] x;

    private final double[] y;

    /** Of each label its left end and its baseline, NaN where there is none. */
    private final double[] places;

    private final double[] widths;

    private MarkLabels(double[] x, double[] y, double[] widths, Box panel) {
        this.x = x;
        this.y = y;
        this.widths = widths;
        this.panel = panel;
        this.places = new double[2 * x.length];
    }

    /** The coordinates of a mark as other words have them: (−1.2785, −0.2785). */
    public static String text(double x, double y) {
        return "(" + Numeral.measured(x) + ", " + Numeral.measured(y) + ")";
    }

    /**
     * Places the coordinates of the marks of a panel.
     * @param x where the marks are, in pixels
     * @param y the same, downwards
     * @param widths how wide the text of each is
     * @param panel within which all text is
     * @return the left end and the baseline of each, NaN where there is no room
     */
    public static double[] places(double[] x, double[] y, double[] widths, Box panel) {
        MarkLabels labels = new MarkLabels(x, y, widths, panel);
        for (int i = 0; i < x.length; i++) {
            if (labels.isFirst(i)) {
                labels.place(i);
            }
            else {
                labels.leaveOut(i);
            }
        }
        return labels.places;
    }

    /** Whether no mark before is at the same point: several curves may meet there. */
    private boolean isFirst(int i) {
        for (int k = 0; k < i; k++) {
            if (isSame(i, k)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(int i, int k) {
        return isSame(this.x[i], this.y[i], this.x[k], this.y[k]);
    }

    /** Whether two marks are seen as one, at places in pixels. */
    public static boolean isSame(double x, double y, double otherX, double otherY) {
        return Math.abs(otherX - x) < 1 && Math.abs(otherY - y) < 1;
    }

    private void leaveOut(int i) {
        this.places[2 * i] = Double.NaN;
        this.places[2 * i + 1] = Double.NaN;
    }

    private void place(int i) {
        double centred = this.x[i] - this.widths[i] / 2;
        double level = this.y[i] + ASCENT - HEIGHT / 2;
        double right = this.x[i] + GAP;
        double left = this.x[i] - GAP - this.widths[i];
        double above = this.y[i] - GAP;
        double below = this.y[i] + GAP + ASCENT;
        double[][] choices = { { centred, below }, { centred, above }, { right, below }, { left, below },
                { right, above }, { left, above }, { right, level }, { left, level } };
        leaveOut(i);
        for (double[] choice : choices) {
            if (isFree(i, choice[0], choice[1])) {
                this.places[2 * i] = choice[0];
                this.places[2 * i + 1] = choice[1];
                return;
            }
        }
    }

    private boolean isFree(int i, double left, double baseline) {
        double right = left + this.widths[i];
        double top = baseline - ASCENT;
        double bottom = top + HEIGHT;
        if (left < this.panel.left() || right > this.panel.right() || top < this.panel.top()
                || bottom > this.panel.bottom()) {
            return false;
        }
        for (int k = 0; k < this.x.length; k++) {
            if (!isSame(i, k) && this.x[k] > left - FAR && this.x[k] < right + FAR && this.y[k] > top - FAR
                    && this.y[k] < bottom + FAR) {
                return false;
            }
        }
        for (int k = 0; k < i; k++) {
            double otherLeft = this.places[2 * k];
            double otherTop = this.places[2 * k + 1] - ASCENT;
            if (otherLeft < right && otherLeft + this.widths[k] > left && otherTop < bottom
                    && otherTop + HEIGHT > top) {
                return false;
            }
        }
        return true;
    }

}
