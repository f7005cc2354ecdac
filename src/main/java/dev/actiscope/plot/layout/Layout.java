package dev.actiscope.plot.layout;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Rounding;
import dev.actiscope.plot.svg.Text;

/**
 * Where the parts of a chart are, in pixels: panels one above the other, a caption above
 * each, one x axis at the foot with strips of saturation over its labels. The picture and
 * the live chart are laid out by this alike.
 *
 * @param panels from top to bottom
 * @param strips how many strips are drawn
 * @param named whether there is room for captions
 * @param beside whether the names of curves stand beside the panels, and not in them
 */
public record Layout(List<Panel> panels, int strips, boolean named, boolean beside) {

    /** Between the top of a caption and its panel. */
    private static final double CAPTION = 26;

    private static final double X_LABELS = Measures.LABEL_GAP + Text.SIZE;

    /** A panel without a caption has half a tick label above it. */
    private static final double HALF_LABEL = 6;

    /** What of the height each panel takes, by how many there are. */
    private static final double[][] SHARES = { { 1 }, { 0.58, 0.42 }, { 0.44, 0.28, 0.28 } };

    private static final double SMALLEST_NAMED = 220;

    /** What of the height the strips may take; more are left out, all of them. */
    private static final double STRIPS_SHARE = 0.15;

    /** The letter of the x axis stands so far beside its end. */
    private static final double X_LETTER = 12;

    /** What of the width the labels of y may take; longer ones are left out. */
    private static final double LABELS_SHARE = 0.4;

    /**
     * The margin for the labels of y is a multiple of this, so that curves do not move
     * sideways while labels change.
     */
    private static final double MARGIN_STEP = 8;

    /** In a chart at least so wide the names of curves stand beside the panels. */
    private static final double ROOMY = 600;

    /**
     * What of the chart's width a name may take beside its panel, or in it; a longer one
     * is cut short.
     */
    private static final double BESIDE_SHARE = 0.2;

    private static final double INSIDE_SHARE = 0.4;

    /**
     * The margin for names is a multiple of this, so that it stays while a parameter
     * changes.
     */
    private static final double NAMES_STEP = 40;

    /**
     * Along y a label takes so many pixels; fewer where there would be one label alone,
     * which tells no scale.
     */
    private static final double[] ROWS = { 38, 18, 13 };

    /** In the lowest panels labels have room only at the ends, if at steps as small. */
    private static final double ENDS = 3;

    /** Along x as many as it is wide, and so many more; at least so many. */
    private static final double COLUMN_SPACING = 20;

    private static final double COLUMN = 50;

    /**
     * Lays out a chart.
     * @param x what all panels show of the x axis
     * @param faces what the panels show, from top to bottom, at least one
     * @param rows the vertical window of each
     * @param strips how many strips of saturation there would be
     * @param margin for the names of curves, where there is room beside the panels; 0 if
     * they are not written
     * @param box within which everything is
     */
    public static Layout of(Interval x, List<Face> faces, List<Interval> rows, int strips, double margin, Box box) {
        boolean named = box.height() >= SMALLEST_NAMED;
        int shown = (stripsHeight(strips) <= STRIPS_SHARE * box.height()) ? strips : 0;
        List<Axis> axes = rows(rows, named, box.top(), box.bottom() - X_LABELS - stripsHeight(shown));
        boolean beside = margin > 0 && isRoomy(box.width());
        return new Layout(panels(x, faces, axes, box, beside ? margin : X_LETTER), shown, named, beside);
    }

    /** Whether a chart of this width has the names of curves beside its panels. */
    public static boolean isRoomy(double width) {
        return width >= ROOMY;
    }

    /** How wide the name of a curve may be in a chart of this width. */
    public static double room(double width) {
        return (isRoomy(width) ? BESIDE_SHARE : INSIDE_SHARE) * width;
    }

    /**
     * The margin that the names of curves need beside the panels.
     * @param widest how wide the widest of them is
     */
    public static double margin(double widest) {
        return NAMES_STEP * Math.ceil((widest + 2 * Measures.NAME_GAP) / NAMES_STEP);
    }

    /** The middle of a strip. */
    public double stripY(int index) {
        return lowest().bottom() + Measures.STRIP_PITCH * (index + 1);
    }

    /** The baseline of the labels of x. */
    public double labelY() {
        return lowest().bottom() + stripsHeight(this.strips) + Measures.LABEL_GAP + 0.8 * Text.SIZE;
    }

    public Panel lowest() {
        return this.panels.get(this.panels.size() - 1);
    }

    /** How high so many strips are together, with room above and below. */
    private static double stripsHeight(int strips) {
        return (strips == 0) ? 0 : Measures.STRIP_PITCH * (strips + 0.5);
    }

    private static List<Axis> rows(List<Interval> windows, boolean named, double top, double bottom) {
        double heading = named ? CAPTION : HALF_LABEL;
        double room = Math.max(bottom - top - windows.size() * heading, windows.size());
        List<Axis> rows = new ArrayList<>();
        double y = top;
        for (int i = 0; i < windows.size(); i++) {
            double start = Rounding.nearest(y + heading);
            double end = Rounding.nearest(start + SHARES[windows.size() - 1][i] * room);
            rows.add(new Axis(windows.get(i), Math.min(end, Math.max(bottom, start + 1)), start));
            y = end;
        }
        return rows;
    }

    private static List<Panel> panels(Interval x, List<Face> faces, List<Axis> rows, Box box, double margin) {
        List<List<Tick>> rowTicks = new ArrayList<>();
        double widest = 0;
        for (Axis row : rows) {
            List<Tick> ticks = along(row);
            List<Tick> fitting = (widest(ticks) <= LABELS_SHARE * box.width()) ? ticks : List.of();
            widest = Math.max(widest, widest(fitting));
            rowTicks.add(fitting);
        }
        double left = box.left() + MARGIN_STEP * Math.ceil((widest + Measures.LABEL_GAP) / MARGIN_STEP);
        double right = box.right() - margin;
        List<Tick> columns = Tick.along(x, right - left,
                (label) -> Math.max(Text.width(label) + COLUMN_SPACING, COLUMN));
        left = Math.max(left, Math.ceil(box.left() + widest(columns) / 2));
        right = Math.min(right, Math.floor(box.right() - widest(columns) / 2));
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            panels.add(new Panel(faces.get(i), new Axis(x, left, right), rows.get(i), columns, rowTicks.get(i)));
        }
        return panels;
    }

    private static List<Tick> along(Axis row) {
        List<Tick> ticks = List.of();
        for (int i = 0; i < ROWS.length && ticks.size() < 2; i++) {
            double room = ROWS[i];
            ticks = Tick.along(row.window(), row.length(), (label) -> room);
        }
        return (ticks.size() < 2) ? ends(Tick.along(row.window(), row.length(), (label) -> ENDS)) : ticks;
    }

    private static List<Tick> ends(List<Tick> ticks) {
        return (ticks.size() < 2) ? ticks : List.of(ticks.get(0), ticks.get(ticks.size() - 1));
    }

    private static double widest(List<Tick> ticks) {
        double widest = 0;
        for (Tick tick : ticks) {
            widest = Math.max(widest, Text.width(tick.label()));
        }
        return widest;
    }

}
