package dev.actiscope.plot.lab;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Text;
import dev.actiscope.plot.svg.Theme;

/**
 * What an experiment has to show as pictures. They have neither ids nor style sheets nor
 * inline styles, so that several can stand in one page under any content security policy,
 * and are the same text for the same arguments.
 *
 * @param labels what they say
 * @param hues whose which colour is
 * @param theme their colours
 */
public record LabPlot(LabLabels labels, Hues hues, Theme theme) {

    /** How opaque bars are, and bands. */
    static final double BAR = 0.55;

    static final double BAND = 0.18;

    /**
     * A chart, without a legend.
     * @param width in pixels, 200 to 2000
     * @param height in pixels, 120 to 2000
     * @return an {@code <svg>} element
     */
    public String chart(Chart chart, int width, int height) {
        Svg svg = open(width, height, title(chart), Description.of(chart, this.labels));
        new ChartPicture(chart, this, svg).draw(width, height);
        return svg.end().toString();
    }

    /** What a chart's legend says. */
    public List<Sample> legend(Chart chart) {
        ChartLegend legend = new ChartLegend(chart.series());
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            if (legend.names(i)) {
                Series series = chart.series().get(i);
                samples.add(new Sample(legend.name(series, this.labels), colour(series), series.style(), legend.dash(i),
                        legend.shape(i)));
            }
        }
        return samples;
    }

    /**
     * A map with the scale of its colours beside it, without a legend of its points.
     * @param width in pixels, 200 to 2000
     * @param height in pixels, 120 to 2000
     * @return an {@code <svg>} element
     */
    public String map(HeatMap map, int width, int height) {
        Svg svg = open(width, height, title(map), Description.of(map, this.labels));
        new MapPicture(map, this, svg).draw(width, height);
        return svg.end().toString();
    }

    /** What a chart shows, and under which terms. */
    public String title(Chart chart) {
        return this.labels.title(chart);
    }

    /** What a map shows, and of which function. */
    public String title(HeatMap map) {
        return this.labels.title(map);
    }

    /** What a map's legend says of the points over it. */
    public List<Sample> legend(HeatMap map) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < map.points().size(); i++) {
            Series points = map.points().get(i);
            samples.add(new Sample(this.labels.of("series." + points.role()), MapPicture.colour(map, i, this.theme),
                    Series.Style.POINTS, "", MapPicture.shape(map, i)));
        }
        return samples;
    }

    String colour(Series series) {
        return this.theme.curve(this.hues.of(series));
    }

    private Svg open(int width, int height, String title, String description) {
        return new Svg().start("svg")
            .attribute("xmlns", "http://www.w3.org/2000/svg")
            .attribute("viewBox", "0 0 " + width + ' ' + height)
            .attribute("role", "img")
            .attribute("font-size", Text.SIZE)
            .attribute("fill", this.theme.text())
            .start("title")
            .text(title)
            .end()
            .start("desc")
            .text(description)
            .end();
    }

}
