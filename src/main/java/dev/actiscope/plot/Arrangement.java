package dev.actiscope.plot;

import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.View;
import dev.actiscope.curve.drawing.Frame;
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.plot.layout.Box;
import dev.actiscope.plot.layout.Face;
import dev.actiscope.plot.layout.Layout;
import dev.actiscope.plot.svg.Text;

/**
 * Where the parts of a picture are: its panels, and the names of its curves beside them
 * or in a legend.
 *
 * @param view what it shows
 * @param curves which curves are drawn
 * @param frame the vertical windows
 * @param strips how many strips of saturation there would be
 * @param labels the names
 */
record Arrangement(View view, List<SampledCurve> curves, Frame frame, int strips, Labels labels) {

    /** Between the edge of a picture that stands alone and everything in it. */
    static final double MARGIN = 10;

    /** What of the height the names of curves may take together. */
    private static final double NAMES_SHARE = 0.3;

    /** Of a picture that stands alone, with its legend. */
    Layout alone(Legend legend, int width, int height) {
        double top = (legend.height() > 0) ? MARGIN + legend.height() : MARGIN / 2;
        return within(new Box(MARGIN, top, width - MARGIN, height - MARGIN), legend.entries().isEmpty());
    }

    /**
     * That of a picture that stands alone; none where whole names stand at the curves.
     */
    Legend legend(int width, int height) {
        if (areNamedBeside(width - 2 * MARGIN, height)) {
            return Legend.NONE;
        }
        return Legend.of(this.view, this.labels, MARGIN, MARGIN, width - 2 * MARGIN, height);
    }

    /**
     * Of a picture within a box.
     * @param names whether curves are named at their ends
     */
    Layout within(Box box, boolean names) {
        double margin = names ? Layout.margin(names(box.width())) : 0;
        List<Face> faces = Face.shown(this.view);
        List<Interval> rows = faces.stream().map((face) -> face.window(this.frame)).toList();
        return Layout.of(this.view.window().x(), faces, rows, this.strips, margin, box);
    }

    private boolean areNamedBeside(double width, int height) {
        double room = Layout.room(width);
        return Layout.isRoomy(width) && this.curves.size() * Legend.ROW <= NAMES_SHARE * height
                && this.curves.stream()
                    .allMatch((curve) -> curve.index() != SampledCurve.DIFFERENCE
                            && this.labels.fit(this.view, curve, room).equals(this.labels.name(this.view, curve)));
    }

    /** How wide the widest name is that stands at the end of a curve. */
    private double names(double width) {
        double widest = 0;
        for (SampledCurve curve : this.curves) {
            widest = Math.max(widest, Text.width(this.labels.fit(this.view, curve, Layout.room(width))));
        }
        return widest;
    }

}
