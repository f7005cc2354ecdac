package dev.actiscope.experiment.cost;

import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.actiscope.Messages;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Figures.Figure;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.setting.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the experiment says has words.
 */
class ExpenseWordsTests {

    private static final Expense COST = new Expense();

    private static final String WORDS = "lab-cost";

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Messages.assertSameInBothLanguages(WORDS);
        Messages.assertWithoutApostrophes(WORDS);
    }

    @Test
    void settingsHaveWords() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Setting<?> setting : COST.settings()) {
            keys.add("setting." + setting.name());
            for (String value : setting.values()) {
                keys.add("value." + value);
            }
        }
        assertThat(missing(keys)).isEmpty();
    }

    private static Stream<Report> reports() throws IOException {
        Map<String, Double> usual = Map.of("identity", 0.5, "relu", 1.0, "sigmoid", 4.0, "tanh", 5.0, "softplus", 8.0,
                "gelu", 9.0, "softsign", 1.0);
        Map<String, Double> alike = Map.of("relu", 1.0, "sigmoid", 1.0, "tanh", 1.0, "softplus", 1.0);
        String four = "f=relu&f=sigmoid&f=tanh&f=softplus";
        Clock quiet = new Clock(usual, 50_000, 0.02);
        return Stream.of(quiet.report(""), quiet.report("f=relu&f=softsign"), quiet.report("f=gelu"),
                quiet.report("laps=1"), new Clock(usual, 1e6, 0.01).report(""), new Clock(usual, 5e4, 0.3).report(""),
                new Clock(alike, 5e4, 0.01).report(four), new Clock(alike, 5e4, 0.9).report(four),
                COST.report(Clock.settings(""), new double[1][], false),
                Run.whole(COST, Clock.settings("f=relu&f=x^2&laps=100"),
                        new Materials("", "17,2,2026,1,1\nrelu,value,1")),
                Run.whole(COST, Clock.settings(""), new Materials("")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportsHaveWords(Report report) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Verdict verdict : report.verdicts()) {
            add(verdict.statement(), keys);
        }
        for (Statement note : report.notes()) {
            add(note, keys);
        }
        for (Figure figure : report.figures().all()) {
            keys.add("figure." + figure.name());
        }
        for (Chart chart : report.charts()) {
            keys.addAll(Set.of("chart." + chart.name(), "axis." + chart.x().name(), "axis." + chart.y().name()));
            for (Series series : chart.series()) {
                keys.add("series." + series.role());
            }
        }
        for (HeatMap map : report.maps()) {
            keys.addAll(Set.of("map." + map.name(), "axis." + map.x().name(), "axis." + map.y().name()));
        }
        assertThat(missing(keys)).isEmpty();
    }

    private static void add(Statement statement, Set<String> keys) {
        keys.add("says." + statement.code());
        for (Statement.Argument argument : statement.arguments()) {
            if (argument.kind() == Statement.Kind.WORD) {
                keys.add("value." + argument.text());
            }
        }
    }

    private static Set<String> missing(Set<String> keys) throws IOException {
        Properties words = Messages.read(WORDS);
        keys.removeIf((key) -> words.containsKey(COST.name() + "." + key));
        return keys;
    }

}
