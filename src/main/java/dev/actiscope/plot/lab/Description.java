package dev.actiscope.plot.lab;

import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Series;

/**
 * What can be seen, told to who cannot.
 */
final class Description {

    private Description() {
    }

    static String of(Chart chart, LabLabels labels) {
        ChartLegend legend = new ChartLegend(chart.series());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < chart.series().size(); i++) {
            if (legend.names(i)) {
                Series series = chart.series().get(i);
                text.append(text.isEmpty() ? "" : " ")
                    .append(of(series, legend.name(series, labels), chart.x().name(), labels));
            }
        }
        return text.toString();
    }

    private static String of(Series series, String name, String axis, LabLabels labels) {
        int first = -1;
        int last = -1;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < series.y().length; i++) {
            if (Math.abs(series.y()[i]) < Double.POSITIVE_INFINITY) {
                first = (first < 0) ? i : first;
                last = i;
                least = Math.min(least, series.y()[i]);
                greatest = Math.max(greatest, series.y()[i]);
            }
        }
        if (first < 0) {
            return labels.of("live.nothing", name);
        }
        String from = at(series.x()[first], axis, labels);
        String start = LabLabels.number(series.y()[first]);
        if (first == last) {
            return labels.of("live.point", name, from, start);
        }
        return labels.of("live.course", name, from, start, at(series.x()[last], axis, labels),
                LabLabels.number(series.y()[last]), LabLabels.number(least), LabLabels.number(greatest));
    }

    /** A place of an axis, by its name if it has one. */
    private static String at(double x, String axis, LabLabels labels) {
        String name = labels.tick(axis, x);
        return (name != null) ? name : LabLabels.number(x);
    }

    static String of(HeatMap map, LabLabels labels) {
        double[] values = map.values();
        int least = -1;
        int greatest = -1;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                least = (least < 0 || values[i] < values[least]) ? i : least;
                greatest = (greatest < 0 || values[i] > values[greatest]) ? i : greatest;
            }
        }
        if (least < 0) {
            return labels.of("live.nothing", labels.title(map));
        }
        return labels.of("live.map", x(map, least), y(map, least), LabLabels.number(values[least]), x(map, greatest),
                y(map, greatest), LabLabels.number(values[greatest]));
    }

    private static String x(HeatMap map, int cell) {
        return LabLabels.number(middle(map.x(), cell % map.columns(), map.columns()));
    }

    private static String y(HeatMap map, int cell) {
        return LabLabels.number(middle(map.y(), cell / map.columns(), map.rows()));
    }

    /** The middle of a cell of some along an axis. */
    static double middle(Chart.Axis axis, int cell, int cells) {
        return axis.low() + (axis.high() - axis.low()) * (cell + 0.5) / cells;
    }

}
