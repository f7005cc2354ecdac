package dev.actiscope.plot.lab;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.plot.svg.Palette;

/**
 * Which colour of the palette is whose: a function has the same in all charts of a
 * report.
 */
public final class Hues {

    private final List<Curve> functions;

    /** How many functions are set. */
    private final int set;

    private Hues(List<Curve> functions, int set) {
        this.functions = functions;
        this.set = set;
    }

    /**
     * The colours of a report.
     * @param set the functions that are set, which come first, in their order; then come
     * the others as the charts have them
     */
    public static Hues of(List<Curve> set, Report report) {
        List<Curve> functions = new ArrayList<>(set);
        for (Chart chart : report.charts()) {
            for (Series series : chart.series()) {
                if (series.function() != null && !functions.contains(series.function())) {
                    functions.add(series.function());
                }
            }
        }
        return new Hues(functions, set.size());
    }

    /** The colour of a series of a chart, from 0. */
    int of(Series series, Chart chart) {
        int place = (series.function() != null) ? this.functions.indexOf(series.function())
                : this.set + roles(chart).indexOf(series.role());
        return place % Palette.size();
    }

    /** What there is in a chart that is no function's. */
    private static List<String> roles(Chart chart) {
        List<String> roles = new ArrayList<>();
        for (Series series : chart.series()) {
            if (series.function() == null && !roles.contains(series.role())) {
                roles.add(series.role());
            }
        }
        return roles;
    }

}
