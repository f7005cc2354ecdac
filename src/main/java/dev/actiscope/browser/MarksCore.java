package dev.actiscope.browser;

import dev.actiscope.formula.Formula;
import dev.actiscope.plot.layout.Box;
import dev.actiscope.plot.layout.MarkLabels;
import org.teavm.jso.JSExport;

/**
 * What is worth a mark in a chart: a module beside {@link Core} or {@link FormulaCore},
 * for a page that shows marks.
 */
public final class MarksCore {

    private static final FormulaDoor DOOR = new FormulaDoor(new Recent<>(Formula::parse));

    private MarksCore() {
    }

    /** TeaVM wants a program; this one has nothing to do. */
    public static void main(String[] args) {
    }

    /**
     * The extrema, zeros and intersections of what is visible in a view, in those of its
     * charts that are shown: of functions, and of derivatives.
     * @param query of the view
     * @return {@code {"marks": [{"kind", "chart", "x", "y", "label", "curves"}],
     * "undecided", "truncated"}}: the kind is maximum, minimum, zero or intersection, the
     * chart value or derivative, curves are counted from 0; last, whether some may be
     * missing since it could not be decided whether they are any, and whether there are
     * too many
     */
    @JSExport
    public static String marks(String query) {
        return DOOR.marks(query);
    }

    /**
     * Where the coordinates of the marks of a panel are written.
     * @param x where the marks are, in pixels
     * @param y the same, downwards
     * @param widths how wide the text of each is
     * @param panel its left, upper, right and lower edge
     * @return left end and baseline of each, NaN where there is no room
     */
    @JSExport
    public static double[] markLabels(double[] x, double[] y, double[] widths, double[] panel) {
        return MarkLabels.places(x, y, widths, new Box(panel[0], panel[1], panel[2], panel[3]));
    }

}
