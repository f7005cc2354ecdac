package dev.actiscope.web.lab;

import java.util.List;
import java.util.stream.Collectors;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.plot.lab.Hues;
import dev.actiscope.plot.lab.LabLabels;
import dev.actiscope.plot.lab.LabPlot;
import dev.actiscope.plot.lab.Sample;
import dev.actiscope.plot.svg.Theme;

import org.springframework.web.util.HtmlUtils;

/**
 * A report as pictures, in the elements in which the page's script has its own.
 */
public final class LabPictures {

    private static final int SMALL_WIDTH = 320;

    private static final int SMALL_HEIGHT = 180;

    private static final int MAP_WIDTH = 360;

    private static final int MAP_HEIGHT = 333;

    /** The sizes that a chart is there in; the style sheet shows the one that fits. */
    private enum Size {

        MEDIUM(530, 360), NARROW(330, 240), WIDE(940, 360), LARGE(700, 440), PLANE(600, 720);

        private final int width;

        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

    }

    private final Report report;

    private final LabWords.Of words;

    private final LabPlot plot;

    LabPictures(Report report, Settings settings, LabWords.Of words) {
        this.report = report;
        this.words = words;
        this.plot = new LabPlot(new LabLabels(words::word, words::function), Hues.of(functions(settings), report),
                Theme.PAGE);
    }

    /** The first picture of a report, small. */
    String small() {
        if (!this.report.charts().isEmpty()) {
            return this.plot.chart(this.report.charts().get(0), SMALL_WIDTH, SMALL_HEIGHT);
        }
        return this.report.maps().isEmpty() ? "" : this.plot.map(this.report.maps().get(0), SMALL_WIDTH, SMALL_HEIGHT);
    }

    /** The picture that a page begins with: the first chart, or else the first map. */
    public String first() {
        if (!this.report.charts().isEmpty()) {
            Chart first = this.report.charts().get(0);
            return figure(first, first.equal() ? Size.PLANE : Size.LARGE);
        }
        return this.report.maps().isEmpty() ? "" : figure(this.report.maps().get(0));
    }

    /** The other charts, one after the other. */
    public String charts() {
        return this.report.charts()
            .stream()
            .skip(1)
            .map((chart) -> figure(chart, Size.WIDE))
            .collect(Collectors.joining());
    }

    /** The other maps, one after the other. */
    public String maps() {
        int shown = this.report.charts().isEmpty() ? 1 : 0;
        return this.report.maps().stream().skip(shown).map(this::figure).collect(Collectors.joining());
    }

    private String figure(Chart chart, Size widest) {
        StringBuilder pictures = new StringBuilder();
        for (Size size : List.of(Size.MEDIUM, Size.NARROW, widest)) {
            pictures.append(this.plot.chart(chart, size.width, size.height));
        }
        return figure("chart", chart.equal() ? " is-plane" : "", chart.name(), this.plot.title(chart),
                pictures.toString(), this.plot.legend(chart));
    }

    private String figure(HeatMap map) {
        String key = map.name() + ((map.function() != null) ? ' ' + map.function().notation() : "");
        return figure("map", "", key, this.plot.title(map), this.plot.map(map, MAP_WIDTH, MAP_HEIGHT),
                this.plot.legend(map));
    }

    private static List<Curve> functions(Settings settings) {
        return settings.known()
            .stream()
            .filter(Functions.class::isInstance)
            .flatMap((setting) -> settings.get((Functions) setting).stream())
            .toList();
    }

    /**
     * @param looks further classes of the element
     * @param key by which the page finds it when it draws the picture anew
     */
    private static String figure(String kind, String looks, String key, String title, String pictures,
            List<Sample> legend) {
        String entries = legend.stream()
            .map((sample) -> "<li>" + sample.svg() + HtmlUtils.htmlEscape(Marked.name(sample.label())) + "</li>")
            .collect(Collectors.joining());
        return "<figure class=\"lab-still is-" + kind + looks + "\" data-picture=\"" + kind + " "
                + HtmlUtils.htmlEscape(key) + "\"><figcaption>" + HtmlUtils.htmlEscape(title)
                + "</figcaption><div class=\"picture\">" + pictures + "</div><ul class=\"legend\""
                + (legend.isEmpty() ? " hidden" : "") + ">" + entries + "</ul></figure>";
    }

}
