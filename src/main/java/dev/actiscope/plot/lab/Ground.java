package dev.actiscope.plot.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.layout.Numeral;
import dev.actiscope.plot.layout.Tick;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Text;
import dev.actiscope.plot.svg.Theme;

/**
 * What a picture stands on: two axes with round numbers, lines through these, and titles.
 */
record Ground(Scale x, Scale y, List<Tick> columns, List<Tick> rows) {

    /** What a title takes beside an axis. */
    private static final double TITLE = 20;

    private static final double X_LABELS = Measures.LABEL_GAP + Text.SIZE;

    /** Half a label above, and something on the right. */
    private static final double EDGE = 8;

    /** What a label takes along y, and along x beside itself. */
    private static final double ROW = 34;

    private static final double BETWEEN = 24;

    /** What of the width the labels of y may take. */
    private static final double LABELS_SHARE = 0.3;

    /** What the axes' titles may take of their length; of longer ones the end is cut. */
    private static final double BESIDE_TITLE = 4;

    /**
     * @param aside what is kept free on the right
     */
    static Ground of(Reach x, boolean xLogarithmic, Reach y, boolean yLogarithmic, double width, double height,
            double aside) {
        double bottom = height - X_LABELS - TITLE;
        Interval range = y.range(bottom - EDGE);
        Scale vertical = Scale.of(range, yLogarithmic, bottom, EDGE);
        List<Tick> rows = vertical.ticks((label) -> ROW);
        double widest = widest(rows);
        if (widest > LABELS_SHARE * width) {
            rows = List.of();
            widest = 0;
        }
        double left = Math.ceil(TITLE + widest + Measures.LABEL_GAP);
        double right = width - aside - EDGE;
        Scale horizontal = Scale.of(x.range(right - left), xLogarithmic, left, right);
        List<Tick> columns = columns(horizontal, x.isWhole());
        if (!columns.isEmpty()) {
            Tick last = columns.get(columns.size() - 1);
            double over = horizontal.at(last.value()) + Text.width(last.label()) / 2 - (width - aside);
            horizontal = horizontal.between(left, right - Math.max(0, Math.ceil(over)));
        }
        return new Ground(horizontal, vertical, columns, rows);
    }

    /**
     * The same with a unit as long on both axes: the one that has room to spare goes
     * further, to both sides.
     */
    Ground equal() {
        double across = span(this.x) / this.x.length();
        double up = span(this.y) / this.y.length();
        Scale wide = this.x.widened(Math.max(1, up / across));
        Scale high = this.y.widened(Math.max(1, across / up));
        List<Tick> fitting = new ArrayList<>();
        for (Tick tick : columns(wide, false)) {
            if (wide.at(tick.value()) + Text.width(tick.label()) / 2 <= wide.axis().end() + EDGE) {
                fitting.add(tick);
            }
        }
        return new Ground(wide, high, fitting, high.ticks((label) -> ROW));
    }

    /** The same with other words at whole numbers of x; null for none. */
    Ground named(DoubleFunction<String> names) {
        List<Tick> named = new ArrayList<>();
        for (Tick tick : this.columns) {
            String name = names.apply(tick.value());
            named.add((name != null) ? new Tick(tick.value(), name) : tick);
        }
        return new Ground(this.x, this.y, named, this.rows);
    }

    private static double span(Scale scale) {
        return scale.axis().window().high() - scale.axis().window().low();
    }

    private static List<Tick> columns(Scale x, boolean whole) {
        List<Tick> columns = new ArrayList<>();
        for (Tick tick : x.ticks((label) -> Text.width(label) + BETWEEN)) {
            if (!whole) {
                columns.add(tick);
            }
            else if (tick.value() == Math.floor(tick.value())) {
                columns.add(new Tick(tick.value(), Numeral.of(tick.value())));
            }
        }
        return columns;
    }

    private static double widest(List<Tick> ticks) {
        double widest = 0;
        for (Tick tick : ticks) {
            widest = Math.max(widest, Text.width(tick.label()));
        }
        return widest;
    }

    double left() {
        return this.x.axis().start();
    }

    double right() {
        return this.x.axis().end();
    }

    double top() {
        return this.y.axis().end();
    }

    double bottom() {
        return this.y.axis().start();
    }

    /** Draws the lines through round numbers. */
    void lines(Theme theme, Svg svg) {
        StringBuilder path = new StringBuilder();
        for (Tick tick : this.columns) {
            double at = crisp(this.x.at(tick.value()));
            path.append(Svg.line(at, top(), at, bottom()));
        }
        for (Tick tick : this.rows) {
            double at = crisp(this.y.at(tick.value()));
            path.append(Svg.line(left(), at, right(), at));
        }
        if (path.length() > 0) {
            svg.start("path").attribute("d", path.toString()).attribute("stroke", theme.grid()).end();
        }
    }

    /** Draws the axes and what they say. */
    void axes(String xTitle, String yTitle, Theme theme, Svg svg) {
        double left = crisp(left());
        double bottom = crisp(bottom());
        svg.start("path")
            .attribute("d", Svg.line(left, top(), left, bottom) + Svg.line(left, bottom, right(), bottom))
            .attribute("fill", "none")
            .attribute("stroke", theme.axis())
            .end();
        svg.start("g").attribute("text-anchor", "end");
        for (Tick tick : this.rows) {
            text(left() - Measures.LABEL_GAP, this.y.at(tick.value()) + Measures.BASELINE, tick.label(), svg);
        }
        svg.end().start("g").attribute("text-anchor", "middle");
        for (Tick tick : this.columns) {
            text(this.x.at(tick.value()), bottom() + Measures.LABEL_GAP + Text.SIZE - 2, tick.label(), svg);
        }
        text((left() + right()) / 2, bottom() + X_LABELS + TITLE - BESIDE_TITLE, Text.fit(xTitle, right()), svg);
        StringBuilder turned = new StringBuilder("translate(");
        Svg.number(turned, Text.SIZE);
        turned.append(' ');
        Svg.number(turned, (top() + bottom()) / 2);
        svg.start("text")
            .attribute("transform", turned.append(")rotate(-90)").toString())
            .text(Text.fit(yTitle, bottom()))
            .end()
            .end();
    }

    private static void text(double x, double y, String text, Svg svg) {
        svg.start("text").attribute("x", x).attribute("y", y).text(text).end();
    }

    /** In the middle of a pixel. */
    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }

    /**
     * Opens what is seen of something only as far as the axes go, give or take a line's
     * width.
     */
    Svg inside(Svg svg) {
        double x = left() - 1;
        double y = top() - 1;
        double width = right() + 1 - x;
        double height = bottom() + 1 - y;
        StringBuilder box = new StringBuilder();
        Svg.number(box, x);
        Svg.number(box.append(' '), y);
        Svg.number(box.append(' '), width);
        Svg.number(box.append(' '), height);
        return svg.start("svg")
            .attribute("x", x)
            .attribute("y", y)
            .attribute("width", width)
            .attribute("height", height)
            .attribute("viewBox", box.toString());
    }

}
