package dev.actiscope.experiment.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names by which a program knows the series of a report: role and function, after the
 * name of the chart where several charts have the same.
 */
public final class SeriesNames {

    private final Set<String> shared = new HashSet<>();

    /** The names in these charts. */
    public SeriesNames(List<Chart> charts) {
        Set<String> all = new HashSet<>();
        for (Chart chart : charts) {
            for (Series series : chart.series()) {
                if (!all.add(series.name())) {
                    this.shared.add(series.name());
                }
            }
        }
    }

    /** The name of a series of a chart. */
    public String of(Chart chart, Series series) {
        String name = series.name();
        return this.shared.contains(name) ? chart.name() + " " + name : name;
    }

}
