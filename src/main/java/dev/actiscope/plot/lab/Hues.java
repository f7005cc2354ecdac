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
 * report. First come the functions that are set, in their order, as in the explorer; then
 * the others, as the charts have them. What is no function's takes none of them: it has
 * the colour of the text.
 */
public final class Hues {

    private final List<Curve> functions;

    private Hues(List<Curve> functions) {
        this.functions = functions;
    }

    /**
     * The colours of a report.
     * @param set the functions that are set
     */
    public static Hues of(List<Curve> set, Report report) {
        List<Curve> functions = new ArrayList<>();
        set.forEach((function) -> add(function, functions));
        for (Chart chart : report.charts()) {
            for (Series series : chart.series()) {
                if (series.function() != null) {
                    add(series.function(), functions);
                }
            }
        }
        return new Hues(functions);
    }

    private static void add(Curve one, List<Curve> all) {
        if (!all.contains(one)) {
            all.add(one);
        }
    }

    /** The colour of a series, from 0; that of the text is one more than there are. */
    int of(Series series) {
        return (series.function() != null) ? this.functions.indexOf(series.function()) % Palette.size()
                : Palette.size();
    }

}
