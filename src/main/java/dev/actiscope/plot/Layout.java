package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Frame;
import dev.actiscope.curve.View;
import dev.actiscope.plot.svg.Text;

/**
 * Where the parts of a picture are.
 *
 * @param legend above the panels
 * @param panels from top to bottom
 * @param strips below the panels
 * @param named whether there is room for the panels' names
 */
record Layout(Legend legend, List<Panel> panels, List<Strip> strips, boolean named) {

    /** Between the picture's edge and everything else. */
    static final double MARGIN = 10;

    /** Between tick labels and what they label. */
    static final double LABEL_GAP = 7;

    /** From a panel's name down to the panel. */
    static final double NAME_GAP = 12;

    private static final double NAME_HEIGHT = 26;

    private static final double BETWEEN_PANELS = 11;

    private static final double X_LABELS = LABEL_GAP + Text.SIZE;

    /** A panel without a name has half a tick label above it. */
    private static final double HALF_LABEL = 6;

    /** What of the height the function takes, where there is the derivative too. */
    private static final double UPPER_SHARE = 0.57;

    private static final double SMALLEST_NAMED = 240;

    /** What of the height the strips may take. */
    private static final double STRIPS_SHARE = 0.15;

    /** What of the width the labels of y may take; longer ones are left out. */
    private static final double LABELS_SHARE = 0.4;

    private static final double LABEL_SPACING = 10;

    static Layout of(View view, Frame frame, int width, int height, Labels labels) {
        Legend legend = Legend.of(view, labels, MARGIN, MARGIN, width - 2 * MARGIN, height);
        boolean named = height >= SMALLEST_NAMED;
        double top = MARGIN + ((legend.height() > 0) ? legend.height() + LABEL_GAP : 0);
        List<Face> faces = faces(view);
        List<Strip> strips = strips(view, height);
        double bottom = height - MARGIN - X_LABELS - stripsHeight(strips);
        List<Axis> rows = rows(faces, frame, named, top, bottom);
        return new Layout(legend, panels(view.window().x(), faces, rows, width), strips, named);
    }

    /** The middle of a strip. */
    double stripY(int index) {
        return lowest().bottom() + Strip.PITCH * (index + 1);
    }

    /** The baseline of the labels of x. */
    double labelY() {
        return lowest().bottom() + stripsHeight(this.strips) + LABEL_GAP + 0.8 * Text.SIZE;
    }

    Panel lowest() {
        return this.panels.get(this.panels.size() - 1);
    }

    private static double stripsHeight(List<Strip> strips) {
        return strips.isEmpty() ? 0 : Strip.PITCH * (strips.size() + 0.5);
    }

    private static List<Strip> strips(View view, int height) {
        List<Strip> strips = Strip.of(view);
        return (strips.size() * Strip.PITCH <= STRIPS_SHARE * height) ? strips : List.of();
    }

    private static List<Face> faces(View view) {
        List<Face> faces = new ArrayList<>();
        for (Face face : Face.values()) {
            if (face.isShown(view)) {
                faces.add(face);
            }
        }
        return faces.isEmpty() ? List.of(Face.VALUE) : faces;
    }

    private static List<Axis> rows(List<Face> faces, Frame frame, boolean named, double top, double bottom) {
        double heading = named ? NAME_HEIGHT : HALF_LABEL;
        double room = bottom - top - faces.size() * heading - (faces.size() - 1) * BETWEEN_PANELS;
        List<Axis> rows = new ArrayList<>();
        double y = top;
        for (int i = 0; i < faces.size(); i++) {
            double share = (faces.size() == 1) ? 1 : (i == 0) ? UPPER_SHARE : 1 - UPPER_SHARE;
            double start = Math.round(y + heading);
            double end = Math.round(start + share * room);
            rows.add(new Axis(faces.get(i).window(frame), Math.min(end, bottom), start));
            y = end + BETWEEN_PANELS;
        }
        return rows;
    }

    private static List<Panel> panels(Interval x, List<Face> faces, List<Axis> rows, int width) {
        List<List<Tick>> rowTicks = new ArrayList<>();
        double widest = 0;
        for (Axis row : rows) {
            List<Tick> ticks = Tick.within(row.window(), 2 + (int) (row.length() / 50));
            List<Tick> fitting = (widest(ticks) <= LABELS_SHARE * width) ? ticks : List.of();
            widest = Math.max(widest, widest(fitting));
            rowTicks.add(fitting);
        }
        double left = Math.ceil(MARGIN + widest + LABEL_GAP);
        double half = Math.ceil(MARGIN + widest(columns(x, width - left - MARGIN)) / 2);
        left = Math.max(left, half);
        double right = width - half;
        List<Tick> columns = columns(x, right - left);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            panels.add(new Panel(faces.get(i), new Axis(x, left, right), rows.get(i), columns, rowTicks.get(i)));
        }
        return panels;
    }

    private static List<Tick> columns(Interval x, double width) {
        int most = 4 + (int) (width / 100);
        List<Tick> ticks = Tick.within(x, most);
        while (most > 1 && ticks.size() > 1 && (widest(ticks) + LABEL_SPACING) > spacing(x, ticks, width)) {
            most--;
            ticks = Tick.within(x, most);
        }
        return ticks;
    }

    private static double spacing(Interval x, List<Tick> ticks, double width) {
        return (ticks.get(1).value() - ticks.get(0).value()) / (x.high() - x.low()) * width;
    }

    private static double widest(List<Tick> ticks) {
        double widest = 0;
        for (Tick tick : ticks) {
            widest = Math.max(widest, Text.width(tick.label()));
        }
        return widest;
    }

}
