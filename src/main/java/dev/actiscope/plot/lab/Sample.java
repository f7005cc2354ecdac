package dev.actiscope.plot.lab;

import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.svg.Svg;

/**
 * What stands in a legend beside a name: a piece of what it is the name of.
 *
 * @param label the name
 * @param colour as CSS has it
 * @param style how it is drawn
 * @param dash of a line, empty if it is whole
 * @param shape of points
 */
public record Sample(String label, String colour, Style style, String dash, Shape shape) {

    private static final double WIDTH = 24;

    private static final double HEIGHT = 12;

    private static final double DOT = 8;

    /** The piece, as an {@code <svg>} element that says nothing. */
    public String svg() {
        double width = (this.style == Style.POINTS) ? DOT
                : (this.style == Style.LINE || this.style == Style.THEORY) ? WIDTH : HEIGHT;
        Svg svg = new Svg().start("svg")
            .attribute("class", "sample")
            .attribute("aria-hidden", "true")
            .attribute("width", width)
            .attribute("height", HEIGHT);
        switch (this.style) {
            case POINTS -> {
                StringBuilder path = new StringBuilder();
                this.shape.add(path, width / 2, HEIGHT / 2, DOT);
                svg.start("path").attribute("d", path.toString()).attribute("fill", this.colour).end();
            }
            case BARS,
                    BAND ->
                svg.start("rect")
                    .attribute("width", width)
                    .attribute("height", HEIGHT)
                    .attribute("fill", this.colour)
                    .attribute("opacity", LabPlot.BAR)
                    .end();
            default -> {
                svg.start("path")
                    .attribute("d", Svg.line(0, HEIGHT / 2, width, HEIGHT / 2))
                    .attribute("stroke", this.colour)
                    .attribute("stroke-width", Measures.CURVE);
                if (!this.dash.isEmpty()) {
                    svg.attribute("stroke-dasharray", this.dash);
                }
                svg.end();
            }
        }
        return svg.end().toString();
    }

}
