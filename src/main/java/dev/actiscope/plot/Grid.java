package dev.actiscope.plot;

import java.util.List;

import dev.actiscope.plot.layout.Axis;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.layout.Panel;
import dev.actiscope.plot.layout.Tick;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Text;
import dev.actiscope.plot.svg.Theme;

/**
 * The background of a panel: lines at the ticks, stronger ones at zero, and the labels
 * beside it.
 */
record Grid(Panel panel, Theme theme, Svg svg) {

    void draw() {
        lines(false, this.theme.grid());
        lines(true, this.theme.axis());
        frame();
        this.svg.start("g").attribute("text-anchor", "end");
        for (Tick tick : this.panel.rows()) {
            this.svg.start("text")
                .attribute("x", this.panel.left() - Measures.LABEL_GAP)
                .attribute("y", this.panel.y().at(tick.value()) + Measures.BASELINE)
                .text(tick.label())
                .end();
        }
        this.svg.end();
    }

    /** The two axes themselves. */
    private void frame() {
        double left = Math.floor(this.panel.left()) + 0.5;
        double bottom = Math.floor(this.panel.bottom()) + 0.5;
        this.svg.start("path")
            .attribute("d",
                    Svg.line(left, this.panel.top(), left, bottom) + Svg.line(left, bottom, this.panel.right(), bottom))
            .attribute("fill", "none")
            .attribute("stroke", this.theme.axis())
            .end();
    }

    private void lines(boolean zero, String colour) {
        StringBuilder path = new StringBuilder();
        for (double x : pixels(this.panel.x(), this.panel.columns(), zero)) {
            path.append(Svg.line(x, this.panel.top(), x, this.panel.bottom()));
        }
        for (double y : pixels(this.panel.y(), this.panel.rows(), zero)) {
            path.append(Svg.line(this.panel.left(), y, this.panel.right(), y));
        }
        if (path.length() > 0) {
            this.svg.start("path").attribute("d", path.toString()).attribute("stroke", colour).end();
        }
    }

    /** Where the lines are, in the middle of pixels, so that they are crisp. */
    private static double[] pixels(Axis axis, List<Tick> ticks, boolean zero) {
        return ticks.stream()
            .mapToDouble(Tick::value)
            .filter((value) -> (value == 0) == zero)
            .map((value) -> Math.floor(axis.at(value)) + 0.5)
            .toArray();
    }

}
