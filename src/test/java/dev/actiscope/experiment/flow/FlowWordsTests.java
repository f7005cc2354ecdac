package dev.actiscope.experiment.flow;

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
class FlowWordsTests {

    private static final GradientFlow FLOW = new GradientFlow();

    private static final String WORDS = "lab-gradient-flow";

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Messages.assertSameInBothLanguages(WORDS);
        Messages.assertWithoutApostrophes(WORDS);
    }

    @Test
    void settingsHaveWords() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Setting<?> setting : FLOW.settings()) {
            keys.add("setting." + setting.name());
            for (String value : setting.values()) {
                keys.add("value." + value);
            }
        }
        keys.remove("setting.f");
        keys.remove("setting.seed");
        assertThat(missing(keys)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "rate=10&initialiser=he", "normalisation=batch&f=relu", "f=swish&biasDeviation=0.2",
            "f=exp(x)&f=log(x)&f=binary-step&initialiser=critical&depth=3", "f=swish&initialiser=gain&depth=50",
            "f=relu&initialiser=zeros", "f=relu&initialiser=he&biasDeviation=2", "normalisation=layer&f=relu&f=tanh",
            "f=relu&width=1", "f=relu&f=tanh&networks=2&depth=3" })
    void reportsHaveWords(String query) throws IOException {
        Settings settings = Settings.require(FLOW.settings(), Query.parse(query));
        Report report = Run.whole(FLOW, settings, new Materials(""));
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
        keys.removeIf((key) -> words.containsKey(FLOW.name() + "." + key));
        return keys;
    }

}
