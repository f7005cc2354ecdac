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
 * Reports as pictures, in the elements in which the page's script has its own.
 */
final class LabPictures {

    private static final int SMALL_WIDTH = 320;

    private static final int SMALL_HEIGHT = 180;

    private static final int MAP_WIDTH = 360;

    private static final int MAP_HEIGHT = 333;

    /** The sizes that a chart is there in; the style sheet shows the one that fits. */
    private enum Size {

        MEDIUM(530, 360), NARROW(330, 240), WIDE(940, 360);

        private final int width;

        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

    }

    private LabPictures() {
    }

    /** The first picture of a report, small. */
    static String small(Report report, Settings settings, LabWords.Of words) {
        LabPlot plot = plot(report, settings, words);
        if (!report.charts().isEmpty()) {
            return plot.chart(report.charts().get(0), SMALL_WIDTH, SMALL_HEIGHT);
        }
        return report.maps().isEmpty() ? "" : plot.map(report.maps().get(0), SMALL_WIDTH, SMALL_HEIGHT);
    }

    /** The charts of a report, one after the other. */
    static String charts(Report report, Settings settings, LabWords.Of words) {
        LabPlot plot = plot(report, settings, words);
        StringBuilder html = new StringBuilder();
        for (Chart chart : report.charts()) {
            StringBuilder pictures = new StringBuilder();
            for (Size size : Size.values()) {
                pictures.append(plot.chart(chart, size.width, size.height));
            }
            html.append(figure("chart", chart.name(), words.word("chart." + chart.name()), pictures.toString(),
                    plot.legend(chart)));
        }
        return html.toString();
    }

    /** The maps of a report, one after the other. */
    static String maps(Report report, Settings settings, LabWords.Of words) {
        LabPlot plot = plot(report, settings, words);
        StringBuilder html = new StringBuilder();
        for (HeatMap map : report.maps()) {
            String key = map.name() + ((map.function() != null) ? ' ' + map.function().notation() : "");
            html.append(figure("map", key, plot.title(map), plot.map(map, MAP_WIDTH, MAP_HEIGHT), plot.legend(map)));
        }
        return html.toString();
    }

    private static LabPlot plot(Report report, Settings settings, LabWords.Of words) {
        return new LabPlot(new LabLabels(words::word, words::function), Hues.of(functions(settings), report),
                Theme.PAGE);
    }

    private static List<Curve> functions(Settings settings) {
        return settings.known()
            .stream()
            .filter(Functions.class::isInstance)
            .flatMap((setting) -> settings.get((Functions) setting).stream())
            .toList();
    }

    /**
     * @param key by which the page finds it when it draws the picture anew
     */
    private static String figure(String kind, String key, String title, String pictures, List<Sample> legend) {
        String entries = legend.stream()
            .map((sample) -> "<li>" + sample.svg() + HtmlUtils.htmlEscape(sample.label()) + "</li>")
            .collect(Collectors.joining());
        return "<figure class=\"lab-still is-" + kind + "\" data-picture=\"" + kind + " " + HtmlUtils.htmlEscape(key)
                + "\"><figcaption>" + HtmlUtils.htmlEscape(title) + "</figcaption><div class=\"picture\">" + pictures
                + "</div><ul class=\"legend\"" + (legend.isEmpty() ? " hidden" : "") + ">" + entries + "</ul></figure>";
    }

}
