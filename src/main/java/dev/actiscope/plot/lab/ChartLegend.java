package dev.actiscope.plot.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;

/**
 * Which series of a chart are told of, and what they are called beside each other.
 */
final class ChartLegend {

    /** What theory says is broken. */
    private static final String THEORY = "7 5";

    /** Of lines that have one colour the first is whole; more than these begin anew. */
    private static final List<String> DASHES = List.of("", "2 3", "9 3 2 3", "14 4");

    private final List<Series> all;

    private final List<String> roles = new ArrayList<>();

    private final List<Curve> functions = new ArrayList<>();

    ChartLegend(List<Series> all) {
        this.all = all;
        for (Series series : all) {
            if (!this.functions.contains(series.function())) {
                this.functions.add(series.function());
            }
        }
        boolean several = this.functions.size() > (this.functions.contains(null) ? 2 : 1);
        for (Series series : all) {
            boolean counts = !isAside(series) && !(several && series.function() == null);
            if (counts && !this.roles.contains(series.role())) {
                this.roles.add(series.role());
            }
        }
    }

    /** Whether a series is the lower edge of a band, which ends at the one after it. */
    boolean isLower(int index) {
        return this.all.get(index).style() == Style.BAND && !isUpper(index);
    }

    /** Whether a series is the upper edge of a band. */
    boolean isUpper(int index) {
        int bands = 0;
        while (index - bands > 0 && this.all.get(index - bands - 1).style() == Style.BAND) {
            bands++;
        }
        return bands % 2 == 1;
    }

    /** Bands and guides go with something else, and are told of by that. */
    private static boolean isAside(Series series) {
        return series.style() == Style.BAND || series.style() == Style.GUIDE;
    }

    /** Whether a series is told of: a band is by what runs in it, a guide by its path. */
    boolean names(int index) {
        Series series = this.all.get(index);
        if (series.style() == Style.BAND) {
            return !isUpper(index) && !runsIn(series);
        }
        return (series.style() == Style.GUIDE) ? !runsIn(series) : !isUpper(index) || series.style() != Style.LINE;
    }

    /**
     * What tells a line from others of the same function, dashes and gaps as SVG has
     * them; empty of a whole one.
     */
    String dash(int index) {
        Series series = this.all.get(index);
        if (series.style() == Style.THEORY) {
            return THEORY;
        }
        int before = 0;
        for (int i = 0; i < index && series.style() == Style.LINE; i++) {
            Series other = this.all.get(i);
            before += (other.style() == Style.LINE && Objects.equals(series.function(), other.function())
                    && !isUpper(i)) ? 1 : 0;
        }
        return DASHES.get(before % DASHES.size());
    }

    /** What tells points from others that are no function's either. */
    Shape shape(int index) {
        int before = 0;
        for (int i = 0; i < index && this.all.get(index).function() == null; i++) {
            Series other = this.all.get(i);
            before += (other.style() == Style.POINTS && other.function() == null) ? 1 : 0;
        }
        return Shape.values()[before % Shape.values().length];
    }

    private boolean runsIn(Series band) {
        for (Series other : this.all) {
            if (!isAside(other) && (band.function() == null ? other.function() == null
                    : band.function().equals(other.function()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a series is called: by its function, by its role, or by both where neither
     * tells alone. What is no function's does not count beside those of several.
     */
    String name(Series series, LabLabels labels) {
        String role = labels.of("series." + series.role());
        if (series.function() == null) {
            return role;
        }
        String function = labels.function().apply(series.function());
        return (this.roles.size() <= 1) ? function
                : (this.functions.size() <= 1) ? role : labels.of("live.series", function, role);
    }

}
