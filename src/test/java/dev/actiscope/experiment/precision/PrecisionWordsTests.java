package dev.actiscope.experiment.precision;

import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import dev.actiscope.Messages;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Figures.Figure;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the experiment says has words.
 */
class PrecisionWordsTests {

    private static final Precision PRECISION = new Precision();

    private static final String WORDS = "lab-precision";

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Messages.assertSameInBothLanguages(WORDS);
        Messages.assertWithoutApostrophes(WORDS);
    }

    @Test
    void settingsHaveWords() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Setting<?> setting : PRECISION.settings()) {
            keys.add("setting." + setting.name());
            for (String value : setting.values()) {
                keys.add("value." + value);
            }
        }
        assertThat(missing(keys)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "steps=20", "seeds=1&steps=2", "f=relu&steps=2", "bits=4", "bits=6&depth=2",
            "bits=7&steps=2", "range=bounds&steps=9", "stored=float8-e4m3&steps=20",
            "stored=float8-e5m2&scale=100&steps=9", "rate=10&scale=100", "f=log(x)&f=relu6&f=relu&steps=2" })
    void reportsHaveWords(String query) throws IOException {
        Settings settings = Settings.require(PRECISION.settings(), Query.parse(query));
        Report report = Run.whole(PRECISION, settings, PrecisionTests.MATERIALS);
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
        Properties shared = Messages.read("lab");
        keys.removeIf((key) -> words.containsKey(PRECISION.name() + "." + key) || shared.containsKey("lab." + key));
        return keys;
    }

}
