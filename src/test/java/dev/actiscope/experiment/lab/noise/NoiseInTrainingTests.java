package dev.actiscope.experiment.lab.noise;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.ExperimentWords;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.experiment.twins.Expectation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NoiseInTrainingTests {

    private static final NoiseInTraining NOISE = new NoiseInTraining();

    /** What has been run: the same query is asked by several tests. */
    private static final Map<String, Report> REPORTS = new ConcurrentHashMap<>();

    private static Settings settings(String query) {
        return Settings.require(NOISE.settings(), Query.parse(query));
    }

    private static Report report(String query) {
        return REPORTS.computeIfAbsent(query, (q) -> Run.whole(NOISE, settings(q), new Materials("")));
    }

    private static Verdict verdict(String query, String claim) {
        return report(query).verdicts().stream().filter((one) -> one.claim().equals(claim)).findFirst().orElseThrow();
    }

    private static double figure(String query, String f, String name) {
        return report(query).figures().get(Curve.parse(f), name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "|YES|draws-yes", "f=noisy-relu:sigma=5&steps=1|UNDECIDED|draws-open",
                    "f=nrelu&steps=1|YES|draws-yes", "f=rrelu&steps=1|UNDECIDED|choose-noisy",
                    "f=noisy-relu&steps=1&seeds=7|UNDECIDED|few-seeds" })
    void drawsOfNoisyReluHaveTheExpectationForTheirMean(String query, Holds holds, String code) {
        Verdict verdict = verdict((query != null) ? query : "", "6.2");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "f=rrelu&steps=200|YES|slope-yes", "f=rrelu:lower=-1,upper=1|NO|slope-no",
                    "f=rrelu:lower=-1,upper=1&steps=200|UNDECIDED|slope-open",
                    "f=rrelu&steps=1&rate=0.00001|UNDECIDED|slope-guessing", "f=nrelu&steps=1|UNDECIDED|choose-rrelu",
                    "f=rrelu&seeds=7&steps=1|UNDECIDED|few-seeds" })
    void slopesMayBeDrawnInTrainingAndFixedInUse(String query, Holds holds, String code) {
        Verdict verdict = verdict(query, "6.5");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    /** φ(0) is what noise of strength 1 adds to ReLU at 0. */
    @Test
    void atZeroNoiseAddsToRelu() {
        Statement statement = verdict("f=noisy-relu&steps=1", "6.2").statement();
        assertThat(statement.arguments().get(7).number()).isCloseTo(1 / Math.sqrt(2 * Math.PI), within(1e-12));
    }

    @Test
    void theErrorOfAUnitsMeanFallsAsTheRoot() {
        double ratio = figure("", "noisy-relu", "unitErrorOfMany") / figure("", "noisy-relu", "unitError");
        assertThat(ratio).isCloseTo(0.125, within(0.02));
    }

    /** Behind the last noise there is but a sum. */
    @Test
    void withOneHiddenLayerTheMeanOfTheNetworkIsTheNetworkOfMeans() {
        assertThat(report("f=noisy-relu&depth=1&steps=30").notes())
            .anyMatch((note) -> note.code().equals("network-agrees"));
    }

    @Test
    void withSeveralItIsNot() {
        assertThat(report("f=noisy-relu:sigma=2&depth=3&steps=30").notes())
            .anyMatch((note) -> note.code().equals("network-differs"));
    }

    /** max(0, x + Y), by sampling quantiles of Y evenly. */
    @Test
    void theExpectationIsThatOfTheDefinition() {
        Stochastic f = (Stochastic) Curve.parse("noisy-relu").activation();
        int n = 200_000;
        double sum = 0;
        double width = 16.0 / n;
        for (int i = 0; i < n; i++) {
            double y = -8 + (i + 0.5) * width;
            sum += Math.max(0, 0.7 + y) * Math.exp(-y * y / 2) / Math.sqrt(2 * Math.PI) * width;
        }
        assertThat(f.value(0.7)).isCloseTo(sum, within(1e-9));
        assertThat(Expectation.of(Curve.parse("noisy-relu")).activation().value(0.7)).isEqualTo(f.value(0.7));
    }

    @Test
    void noiseThatIsAlwaysTheSameIsNone() {
        String query = "f=rrelu:lower=0.2,upper=0.2&steps=10&seeds=2";
        String f = "rrelu:lower=0.2,upper=0.2";
        assertThat(figure(query, f, "heldOut")).isCloseTo(figure(query, f, "heldOutWithout"), within(1e-9));
        assertThat(figure(query, f, "unitError")).isCloseTo(0, within(1e-12));
    }

    @Test
    void withoutNoiseThereIsNothingToCompare() {
        Report report = report("f=relu&f=noisy-relu:sigma=0");
        assertThat(report.verdicts()).allMatch((verdict) -> verdict.holds() == Holds.UNDECIDED);
        assertThat(report.notes()).filteredOn((note) -> note.code().equals("no-noise")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "f=nrelu&steps=3&seeds=2&depth=6&width=5", "f=rrelu&batch=2&steps=3&seeds=1" })
    void noTrialCostsMoreThanItsShareOfWhatIsTold(String query) {
        Settings settings = settings(query);
        long done = 0;
        for (int trial = 0; trial < NOISE.trials(settings); trial++) {
            Trial one = NOISE.begin(settings, trial, new Materials(""));
            while (one.progress() < 1) {
                done += one.advance(Long.MAX_VALUE);
            }
            assertThat(one.advance(1)).isZero();
        }
        assertThat(done).isLessThanOrEqualTo(NOISE.work(settings));
        assertThat(NOISE.work(settings)).isLessThan(Run.MOST_FOR_A_STRANGER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "f=noisy-relu:sigma=5&steps=1", "f=rrelu&steps=200",
            "f=rrelu:lower=-1,upper=1&steps=200", "f=rrelu&steps=1&rate=0.00001", "f=relu&f=nrelu&steps=3&seeds=1",
            "f=noisy-relu:sigma=1000000&rate=10&optimiser=sgd&steps=30", "f=noisy-relu&depth=1&steps=30",
            "f=rrelu&f=rrelu&width=1&batch=2&steps=1&seeds=1&draws=64" })
    void allThatIsSaidHasWordsAndAllThatIsDrawnHasNames(String query) throws IOException {
        Report report = report(query);
        assertThat(ExperimentWords.missing(NOISE, report)).isEmpty();
        for (Chart chart : report.charts()) {
            assertThat(chart.series().stream().map(Series::name)).doesNotHaveDuplicates();
        }
    }

    @Test
    void beforeTheEndNothingIsDecided() {
        Settings settings = settings("steps=5");
        Report report = NOISE.report(settings, new double[NOISE.trials(settings)][], false);
        assertThat(report.verdicts()).allMatch((verdict) -> verdict.holds() == Holds.UNDECIDED);
    }

}
