package dev.actiscope.experiment.lab.race;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a race says, there are words for it in both languages.
 */
class WordsTests {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private final Properties english = words("lab/race");

    /** What all experiments share. */
    private final Properties shared = words("lab");

    private final Properties chinese = words("lab/race_zh");

    private static Properties words(String file) {
        Properties words = new Properties();
        try (InputStream in = WordsTests.class.getResourceAsStream("/messages/" + file + ".properties");
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(text);
        }
        catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
        return words;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(this.chinese.keySet()).isEqualTo(this.english.keySet());
        for (String key : this.english.stringPropertyNames()) {
            assertThat(places(this.chinese.getProperty(key))).as(key).isEqualTo(places(this.english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "rates=both&normalisation=with-and-without&f=relu&f=elu&f=tanh&f=sigmoid",
            "f=swish&f=swish:beta=0.3&normalisation=without-scale", "f=log(x)&f=relu&rates=common&normalisation=layer",
            "f=tanh&f=sigmoid&f=sigmoid(x)-0.5&f=sigmoid(4*x)&f=tanh(x)%2B1", "f=swish&f=relu&depth=8&rates=common",
            "f=sigmoid&f=relu&seeds=3&tried=0.1,0.2" })
    void thereAreWordsForAllThatIsSaid(String query) {
        Settings settings = RaceTests.settings("data=moons&width=4&steps=20&" + query.replace("%2B", "+"));
        Report report = Run.whole(RaceTests.RACE, settings, new Materials(""));
        report.verdicts().forEach((verdict) -> told(verdict.statement()));
        report.notes().forEach(this::told);
        report.figures().all().forEach((figure) -> known("figure." + figure.name()));
        for (Chart chart : report.charts()) {
            String[] name = chart.name().split(" ");
            known("chart." + name[0]);
            Arrays.stream(name).skip(1).forEach((term) -> known("value." + term));
            known("axis." + chart.x().name());
            known("axis." + chart.y().name());
            assertThat(chart.series().stream().map(Series::role)).allSatisfy((role) -> known("series." + role));
        }
    }

    /** What no small race comes to. */
    @ParameterizedTest
    @ValueSource(strings = { "second-best", "second-best-compared", "deep-second-best", "deep-yes", "deep-no",
            "few-heats", "best-may-be-lower", "best-may-be-higher", "best-of-one", "neither-learned", "no-best",
            "depends-on-rate", "left-out", "sparse-diverged", "scale-yes", "reason-yes", "reason-at-common-no",
            "faster-hardly", "rectifier-hardly", "steeper-hardly", "centred-hardly", "shifted-hardly", "shifted-no",
            "clear-hardly", "subtle-hardly" })
    void thereAreWordsForWhatIsSeldom(String code) {
        known("says." + code);
    }

    @Test
    void thereAreWordsForAllThatMayBeSet() {
        for (Setting<?> setting : RaceTests.RACE.settings()) {
            known("setting." + setting.name());
            setting.values().forEach((value) -> known("value." + value));
        }
    }

    /** It has places for all that the sentence names, but for what says the same. */
    private void told(Statement statement) {
        known("says." + statement.code());
        String text = this.english.getProperty("race.says." + statement.code());
        places(text).forEach(
                (place) -> assertThat(Integer.parseInt(place.substring(1, place.length() - 1))).as(statement.code())
                    .isLessThan(statement.arguments().size()));
        for (Statement.Argument argument : statement.arguments()) {
            if (argument.kind() == Statement.Kind.WORD) {
                known("value." + argument.text());
            }
        }
    }

    private void known(String key) {
        assertThat(this.english.containsKey("race." + key) || this.shared.containsKey("lab." + key)).as(key).isTrue();
    }

}
