package dev.actiscope.plot;

import java.util.List;

import dev.actiscope.activation.Kink;
import dev.actiscope.curve.Samples;
import dev.actiscope.plot.layout.Face;
import dev.actiscope.plot.layout.Panel;
import dev.actiscope.plot.svg.Pen;

/**
 * A curve in a panel: cut off at the panel's edges, with corners where it has corners and
 * gaps where it jumps or is not finite. On its way to a pole it leaves the panel.
 */
final class Trace {

    /** In pixels. */
    private static final double OUTSIDE = 10;

    private final Panel panel;

    private final Pen pen = new Pen();

    private double x;

    private double y = Double.NaN;

    private Trace(Panel panel) {
        this.panel = panel;
    }

    /** The path data of a sampled curve. */
    static String path(Panel panel, Samples samples) {
        Trace trace = new Trace(panel);
        double[] x = samples.x();
        double[] y = panel.face().of(samples);
        int last = x.length - 1;
        double[] across = panel.x().at(x);
        double[] down = panel.y().at(y);
        down[0] = panel.y().at(inner(panel.face(), samples.kinks(), x[0], y[0], true));
        down[last] = panel.y().at(inner(panel.face(), samples.kinks(), x[last], y[last], false));
        trace.bound(x, down);
        int next = 0;
        while (next <= last) {
            int end = trace.insideUntil(next, x, down);
            if (end > next) {
                trace.through(across, down, next, end);
                next = end;
            }
            else if (next > 0 && x[next] == x[next - 1]) {
                trace.turn(down[next++]);
            }
            else {
                trace.to(across[next], down[next++]);
            }
        }
        return trace.pen.path();
    }

    /** At a pole just outside; elsewhere what is infinite is too large for a number. */
    private void bound(double[] x, double[] down) {
        for (int i = 0; i < x.length; i++) {
            if (Double.isInfinite(down[i])) {
                boolean pole = i == 0 || i == x.length - 1 || x[i] == x[i - 1] || x[i] == x[i + 1];
                double outside = (down[i] < 0) ? this.panel.top() - OUTSIDE : this.panel.bottom() + OUTSIDE;
                down[i] = pole ? outside : Double.NaN;
            }
        }
    }

    /**
     * Where the line would next leave the panel or turn, from a point of it on; there if
     * it is not in the panel now.
     */
    private int insideUntil(int from, double[] x, double[] down) {
        double top = this.panel.top();
        double bottom = this.panel.bottom();
        int end = from;
        if (top <= this.y && this.y <= bottom) {
            while (end < x.length && top <= down[end] && down[end] <= bottom && x[end] != x[end - 1]) {
                end++;
            }
        }
        return end;
    }

    /** Draws what is inside, which is most of most curves. */
    private void through(double[] across, double[] down, int from, int end) {
        this.pen.to(this.x, this.y);
        this.pen.to(across, down, from, end);
        this.x = across[end - 1];
        this.y = down[end - 1];
    }

    /** At an end of the window the limit from inside, since nothing beyond is drawn. */
    private static double inner(Face face, List<Kink> kinks, double x, double y, boolean first) {
        for (Kink kink : kinks) {
            if (kink.x() == x) {
                return face.limit(first ? kink.right() : kink.left());
            }
        }
        return y;
    }

    private void to(double x, double y) {
        if (Double.isNaN(y) || Double.isNaN(this.y)) {
            this.pen.lift();
        }
        else {
            segment(x, y);
        }
        this.x = x;
        this.y = y;
    }

    private void turn(double y) {
        if (y == this.y) {
            this.pen.corner();
        }
        else {
            this.pen.lift();
            this.y = y;
        }
    }

    private void segment(double x, double y) {
        double top = this.panel.top();
        double bottom = this.panel.bottom();
        if (top <= y && y <= bottom && top <= this.y && this.y <= bottom) {
            this.pen.to(this.x, this.y);
            this.pen.to(x, y);
        }
        else {
            cut(x, y, top, bottom);
        }
    }

    /** Draws that part of a line that is inside. */
    private void cut(double x, double y, double top, double bottom) {
        if (Math.max(y, this.y) < top || Math.min(y, this.y) > bottom) {
            this.pen.lift();
            return;
        }
        double from = Math.min(bottom, Math.max(top, this.y));
        double to = Math.min(bottom, Math.max(top, y));
        if (from != this.y) {
            this.pen.lift();
        }
        this.pen.to((from == this.y) ? this.x : across(x, y, from), from);
        this.pen.to((to == y) ? x : across(x, y, to), to);
        if (to != y) {
            this.pen.lift();
        }
    }

    /** Where the line to a point has a height. */
    private double across(double x, double y, double height) {
        return this.x + (height - this.y) / (y - this.y) * (x - this.x);
    }

}
