package dev.actiscope.experiment;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import dev.actiscope.Messages;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Figures.Figure;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.setting.Setting;

/**
 * Which words an experiment needs, and has not got.
 */
public final class ExperimentWords {

    private ExperimentWords() {
    }

    /** Words of its settings that are missing. */
    public static Set<String> missing(Experiment experiment) throws IOException {
        Set<String> keys = new TreeSet<>(Set.of("title", "question", "look", "otherwise"));
        for (Setting<?> setting : experiment.settings()) {
            keys.add("setting." + setting.name());
            for (String value : setting.values()) {
                keys.add("value." + value);
            }
        }
        return missing(experiment, keys);
    }

    /** Words of a report that are missing. */
    public static Set<String> missing(Experiment experiment, Report report) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Verdict verdict : report.verdicts()) {
            add(verdict.statement(), keys);
            verdict.terms().forEach((term) -> keys.add("term." + term.value()));
        }
        for (Statement note : report.notes()) {
            add(note, keys);
        }
        for (Figure figure : report.figures().all()) {
            keys.add("figure." + figure.name());
        }
        for (Chart chart : report.charts()) {
            keys.addAll(List.of("chart." + chart.name(), "axis." + chart.x().name(), "axis." + chart.y().name()));
            for (Series series : chart.series()) {
                keys.add("series." + series.role());
            }
        }
        for (HeatMap map : report.maps()) {
            keys.addAll(List.of("map." + map.name(), "axis." + map.x().name(), "axis." + map.y().name()));
        }
        return missing(experiment, keys);
    }

    private static void add(Statement statement, Set<String> keys) {
        keys.add("says." + statement.code());
        for (Statement.Argument argument : statement.arguments()) {
            if (argument.kind() == Statement.Kind.WORD) {
                keys.add("value." + argument.text());
            }
        }
    }

    private static Set<String> missing(Experiment experiment, Set<String> keys) throws IOException {
        Properties words = Messages.read("lab/" + experiment.name());
        Properties common = Messages.read("lab");
        keys.removeIf((key) -> words.containsKey(experiment.name() + "." + key) || common.containsKey("lab." + key));
        return keys;
    }

}
