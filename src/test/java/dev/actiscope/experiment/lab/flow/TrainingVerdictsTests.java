package dev.actiscope.experiment.lab.flow;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

import dev.actiscope.Messages;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.ExperimentWords;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What trainings tell is said, and no more.
 */
class TrainingVerdictsTests {

    private static final GradientFlow FLOW = new GradientFlow();

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "depth=10&networks=8|NO|relu-explodes|learns-fast",
                    "rate=0.0001&depth=10&networks=8&steps=5|NO|relu-explodes|learns-fast-not",
                    "depth=2&width=1&networks=8&steps=10|UNDECIDED|relu-explodes-unclear|learns-fast-unclear",
                    "depth=10&networks=2&steps=2|UNDECIDED|relu-explodes-unclear|learns-fast-unclear",
                    "f=relu&depth=10&networks=2|UNDECIDED|relu-explodes-unclear-alone|speed-unasked",
                    "depth=2&width=2&networks=100&steps=2|UNDECIDED|relu-explodes-not|learns-fast-not",
                    "f=relu&depth=2&width=2&networks=100&steps=2|UNDECIDED|relu-explodes-not-alone|speed-unasked",
                    "depth=10&networks=8&steps=0|NO|relu-explodes-alone|speed-untrained",
                    "depth=10&initialiser=normal&gain=10&rate=10|NO|relu-explodes-alone|speed-left-out" })
    void reluExplodesAndLearnsFastOnlyWhereThatIsFound(String query, Holds holds, String code, String speed)
            throws IOException {
        Report report = report(query);
        Verdict verdict = verdict(report, "4.2");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
        List<Statement.Argument> arguments = verdict.statement().arguments();
        assertThat(arguments.get(arguments.size() - 1).text()).isEqualTo(speed);
        hasWords(report);
    }

    /** One network of eight diverges. */
    @ParameterizedTest
    @CsvSource({ "3.4,tanh,left-out", "3.4,sigmoid-faster,left-out", "4.6,relu-centred,left-out",
            "4.9,relu6-large,left-out" })
    void theFortunateAloneDecideNothing(String claim, String training, String code) throws IOException {
        Report report = diverged("depth=2&steps=3", training);
        Verdict verdict = verdict(report, claim);
        assertThat(verdict.holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(verdict.statement().code()).isEqualTo(code);
        assertThat(verdict.statement().arguments().subList(2, 4)).extracting(Statement.Argument::number)
            .containsExactly(1.0, 8.0);
        hasWords(report);
    }

    @Test
    void thatGradientsOfRelu6ExplodeNoTrainingHasToTell() throws IOException {
        Report report = diverged("steps=3", "relu6-large");
        assertThat(verdict(report, "4.9").holds()).isEqualTo(Holds.NO);
        assertThat(verdict(report, "4.9").statement().code()).isEqualTo("relu6-explodes-alone");
        hasWords(report);
    }

    @Test
    void norThatReluHardlyShifts() {
        Settings settings = settings("depth=3&steps=3");
        FlowResults results = new FlowResults(settings, diverged(settings, "relu-centred"));
        Verdict verdict = new TrainingVerdicts(results).shift(0.01, 0.1);
        assertThat(verdict.holds()).isEqualTo(Holds.NO);
        assertThat(verdict.statement().code()).isEqualTo("relu-shifts-hardly-alone");
    }

    private static void hasWords(Report report) throws IOException {
        assertThat(ExperimentWords.missing(FLOW, report)).isEmpty();
        for (String language : List.of("", "_zh")) {
            Properties words = Messages.read("lab/gradient-flow" + language);
            for (Verdict verdict : report.verdicts()) {
                Statement statement = verdict.statement();
                String text = words.getProperty("gradient-flow.says." + statement.code());
                assertThat(PLACE.matcher(text).results().mapToInt((place) -> Integer.parseInt(place.group(1))))
                    .as(statement.code())
                    .allMatch((place) -> place < statement.arguments().size());
            }
        }
    }

    /** The report where one training diverged in one network. */
    private static Report diverged(String query, String training) {
        Settings settings = settings(query);
        return FLOW.report(settings, diverged(settings, training), true);
    }

    private static double[][] diverged(Settings settings, String training) {
        Run run = new Run(FLOW, settings, new Materials(""));
        run.advance(Long.MAX_VALUE);
        double[][] results = new double[run.trials()][];
        for (int trial = 0; trial < results.length; trial++) {
            results[trial] = run.result(trial);
        }
        List<String> names = ShortTraining.of(FlowSettings.functions(settings))
            .stream()
            .map(ShortTraining::name)
            .toList();
        int steps = settings.get(FlowSettings.STEPS);
        int from = 2 * steps * names.indexOf(training);
        Arrays.fill(results[results.length - 1], from + 1, from + steps, Double.NaN);
        Arrays.fill(results[results.length - 1], from + steps + 1, from + 2 * steps, Double.NaN);
        return results;
    }

    private static Verdict verdict(Report report, String claim) {
        return report.verdicts().get(GradientFlow.CLAIMS.indexOf(claim));
    }

    private static Report report(String query) {
        return Run.whole(FLOW, settings(query), new Materials(""));
    }

    private static Settings settings(String query) {
        return Settings.require(FLOW.settings(), Query.parse(query));
    }

}
