package dev.actiscope.web.api.experiments;

import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.SeriesNames;
import dev.actiscope.text.Decimal;

/**
 * The series of an experiment as a table.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class SeriesCsv {

    private static final String LINE_END = "\r\n";

    private SeriesCsv() {
    }

    static String of(Report report) {
        StringBuilder csv = new StringBuilder("series,x,y").append(LINE_END);
        SeriesNames names = new SeriesNames(report.charts());
        for (Chart chart : report.charts()) {
            chart.series().forEach((series) -> add(names.of(chart, series), series, csv));
        }
        return csv.toString();
    }

    private static void add(String name, Series series, StringBuilder csv) {
        boolean quoted = name.contains(",") || name.contains("\"");
        String field = quoted ? '"' + name.replace("\"", "\"\"") + '"' : name;
        for (int i = 0; i < series.x().length; i++) {
            csv.append(field).append(',');
            Decimal.print(series.x()[i], csv);
            csv.append(',');
            Decimal.print(series.y()[i], csv);
            csv.append(LINE_END);
        }
    }

}
