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
 * report, and so has what is no function's. First come the functions that are set, in
 * their order, as in the explorer; then the others, and then the rest, as the charts have
 * them.
 */
public final class Hues {

    private final List<Curve> functions;

    private final List<String> roles;

    private Hues(List<Curve> functions, List<String> roles) {
        this.functions = functions;
        this.roles = roles;
    }

    /**
     * The colours of a report.
     * @param set the functions that are set
     */
    public static Hues of(List<Curve> set, Report report) {
        List<Curve> functions = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        set.forEach((function) -> add(function, functions));
        for (Chart chart : report.charts()) {
            for (Series series : chart.series()) {
                if (series.function() != null) {
                    add(series.function(), functions);
                }
                else {
                    add(series.role(), roles);
                }
            }
        }
        return new Hues(functions, roles);
    }

    private static <T> void add(T one, List<T> all) {
        if (!all.contains(one)) {
            all.add(one);
        }
    }

    /** The colour of a series, from 0. */
    int of(Series series) {
        int place = (series.function() != null) ? this.functions.indexOf(series.function())
                : this.functions.size() + this.roles.indexOf(series.role());
        return place % Palette.size();
    }

}
