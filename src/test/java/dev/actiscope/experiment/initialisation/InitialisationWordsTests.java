package dev.actiscope.experiment.initialisation;

import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import dev.actiscope.Messages;
import dev.actiscope.curve.query.Query;
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
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the experiment says has words.
 */
class InitialisationWordsTests {

    private static final Initialisation INITIALISATION = new Initialisation();

    private static final String WORDS = "lab-initialisation";

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Messages.assertSameInBothLanguages(WORDS);
        Messages.assertWithoutApostrophes(WORDS);
    }

    @Test
    void settingsHaveWords() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Setting<?> setting : INITIALISATION.settings()) {
            keys.add("setting." + setting.name());
            for (String value : setting.values()) {
                keys.add("value." + value);
            }
        }
        assertThat(missing(keys)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "seeds=1", "depth=1", "f=relu", "f=relu&large=1", "f=tanh&f=rrelu&f=relu",
            "width=64&large=30&steps=1", "large=100&rate=10", "f=log(x)&f=0*x&f=relu", "f=relu&f=tanh&large=1.6",
            "f=relu&large=1.6", "large=1" })
    void reportsHaveWords(String query) throws IOException {
        Settings settings = Settings.require(INITIALISATION.settings(),
                Query.parse(query.contains("steps") ? query : query + (query.isEmpty() ? "" : "&") + "steps=4"));
        Report report = Run.whole(INITIALISATION, settings, new Materials(""));
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
        keys.removeIf(
                (key) -> words.containsKey(INITIALISATION.name() + "." + key) || shared.containsKey("lab." + key));
        return keys;
    }

}
