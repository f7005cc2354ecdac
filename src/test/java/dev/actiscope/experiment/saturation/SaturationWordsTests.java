package dev.actiscope.experiment.saturation;

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
class SaturationWordsTests {

    private static final FarInputs SATURATION = new FarInputs();

    private static final String WORDS = "lab-saturation";

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Messages.assertSameInBothLanguages(WORDS);
        Messages.assertWithoutApostrophes(WORDS);
    }

    @Test
    void settingsHaveWords() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Setting<?> setting : SATURATION.settings()) {
            keys.add("setting." + setting.name());
            for (String value : setting.values()) {
                keys.add("value." + value);
            }
        }
        assertThat(missing(keys)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x=10,20", "f=relu", "f=sigmoid&x=1", "precision=float8-e4m3",
            "precision=float16&x=1,100000", "precision=float8-e5m2&x=1,2.1", "f=tanh&x=-1,1", "share=0.1",
            "weight=2&from=0.1&against=-0.1", "from=1&against=1", "f=tanh&weight=1.0001&times=1&from=0.001&against=0",
            "f=exp(x)&f=log(x)&x=-1,1000", "precision=float64" })
    void reportsHaveWords(String query) throws IOException {
        Settings settings = Settings.require(SATURATION.settings(), Query.parse(query));
        Report report = Run.whole(SATURATION, settings, new Materials(""));
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
        keys.removeIf((key) -> words.containsKey(SATURATION.name() + "." + key));
        return keys;
    }

}
