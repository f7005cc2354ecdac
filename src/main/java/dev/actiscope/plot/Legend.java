package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.View;
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Text;
import dev.actiscope.plot.svg.Theme;

/**
 * The names of the visible curves in rows and columns, as few rows as there is width for.
 * A picture that is too small for it has none.
 *
 * @param entries what it lists
 * @param height in pixels
 */
record Legend(List<Entry> entries, double height) {

    static final Legend NONE = new Legend(List.of(), 0);

    /** The length of the line beside a name. */
    static final double SAMPLE = 26;

    static final double ROW = 18;

    private static final double GAP = 6;

    private static final double BETWEEN_COLUMNS = 20;

    /** How much it may take of what a picture's height is above what charts need. */
    private static final double LARGEST_SHARE = 0.34;

    private static final double CHARTS = 140;

    /**
     * A name and where it is.
     *
     * @param curve which curve of the view, from 0
     * @param x the left end of its line
     * @param y the middle of its row
     */
    record Entry(int curve, String name, double x, double y) {

        double textX() {
            return this.x + SAMPLE + GAP;
        }

    }

    /** Draws the names, each beside a piece of its curve's line. */
    void draw(Theme theme, Svg svg) {
        for (Entry entry : this.entries) {
            svg.start("path")
                .attribute("d", Svg.line(entry.x, entry.y, entry.x + SAMPLE, entry.y))
                .attribute("stroke-width", Measures.CURVE);
            theme.stroke(svg, entry.curve).end();
            svg.start("text")
                .attribute("x", entry.textX())
                .attribute("y", entry.y + Measures.BASELINE)
                .text(entry.name)
                .end();
        }
    }

    /** Sets the visible curves of a view into rows, from a corner downwards. */
    static Legend of(View view, Labels labels, double left, double top, double width, double pictureHeight) {
        List<Integer> curves = view.visible();
        List<String> names = new ArrayList<>();
        for (int curve : curves) {
            names.add(labels.fit(view.curves().get(curve), width - SAMPLE - GAP));
        }
        view.minus().ifPresent((minus) -> {
            curves.add(SampledCurve.DIFFERENCE);
            names.add(Text.fit(labels.difference(view), width - SAMPLE - GAP));
        });
        int rows = rows(names, width);
        if (rows * ROW > LARGEST_SHARE * (pictureHeight - CHARTS)) {
            return NONE;
        }
        double[] columns = columns(names, rows);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            entries.add(new Entry(curves.get(i), names.get(i), left + columns[i % (columns.length - 1)],
                    top + ROW * (i / (columns.length - 1)) + ROW / 2));
        }
        return new Legend(entries, rows * ROW);
    }

    private static int rows(List<String> names, double width) {
        int rows = names.isEmpty() ? 0 : 1;
        while (rows < names.size()) {
            double[] columns = columns(names, rows);
            if (columns[columns.length - 1] - BETWEEN_COLUMNS <= width) {
                break;
            }
            rows++;
        }
        return rows;
    }

    /** Where each column begins, and where one more would. */
    private static double[] columns(List<String> names, int rows) {
        int count = (rows == 0) ? 1 : (names.size() + rows - 1) / rows;
        double[] starts = new double[count + 1];
        for (int column = 0; column < count; column++) {
            double widest = 0;
            for (int i = column; i < names.size(); i += count) {
                widest = Math.max(widest, Text.width(names.get(i)));
            }
            starts[column + 1] = starts[column] + SAMPLE + GAP + widest + BETWEEN_COLUMNS;
        }
        return starts;
    }

}
