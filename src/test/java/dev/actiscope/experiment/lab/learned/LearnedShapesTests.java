package dev.actiscope.experiment.lab.learned;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.ExperimentWords;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LearnedShapesTests {

    private static final LearnedShapes LEARNED = new LearnedShapes();

    /** What has been run: the same query is asked by several tests. */
    private static final Map<String, Report> REPORTS = new ConcurrentHashMap<>();

    private static Settings settings(String query) {
        return Settings.require(LEARNED.settings(), Query.parse(query));
    }

    private static Report report(String query) {
        return REPORTS.computeIfAbsent(query, (q) -> Run.whole(LEARNED, settings(q), new Materials("")));
    }

    private static Verdict verdict(String query, String claim) {
        return report(query).verdicts().stream().filter((one) -> one.claim().equals(claim)).findFirst().orElseThrow();
    }

    private static double number(Verdict verdict, int argument) {
        return verdict.statement().arguments().get(argument).number();
    }

    private static double figure(String query, String f, String name) {
        return report(query).figures().get(Curve.parse(f), name);
    }

    private static Series series(Report report, String chart, String name) {
        return report.charts()
            .stream()
            .filter((one) -> one.name().equals(chart))
            .flatMap((one) -> one.series().stream())
            .filter((one) -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "|YES|slope-yes", "f=prelu&rate=0.0001&normalisation=none|UNDECIDED|slope-no",
                    "f=prelu&normalisation=none&data=spiral&steps=20|UNDECIDED|slope-open",
                    "f=prelu&seeds=7&steps=5|UNDECIDED|few-seeds", "f=swish&steps=5&seeds=2|UNDECIDED|choose-prelu" })
    void theSlopeOfPReluIsLearned(String query, Holds holds, String code) {
        Verdict verdict = verdict((query != null) ? query : "", "6.5");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "|NO|adjusting-compared-no", "f=swish:beta=0.1&normalisation=batch|UNDECIDED|adjusting-elsewhere",
                    "f=swish&normalisation=batch&rate=0.0001|UNDECIDED|adjusting-early",
                    "f=swish&normalisation=batch|NO|adjusting-no",
                    "f=swish&normalisation=none&steps=5|UNDECIDED|choose-swish-normalised",
                    "f=swish&normalisation=batch&seeds=3&steps=5|UNDECIDED|few-seeds" })
    void betaOneNeedsNoAdjustingBehindBatchNormalisation(String query, Holds holds, String code) {
        Verdict verdict = verdict((query != null) ? query : "", "7.1");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    /** The paper's condition: networks do better with the scale of the normalisation. */
    @Test
    void ofTheLearnedBetasTheLeastTheMiddleAndTheGreatestAreDrawn() {
        Chart between = report("").charts()
            .stream()
            .filter((one) -> one.name().equals("between"))
            .findFirst()
            .orElseThrow();
        assertThat(between.series()).filteredOn((one) -> one.style() == Series.Style.POINTS)
            .hasSize(3)
            .allSatisfy((points) -> {
                assertThat(points.x()).hasSize(3).isSorted();
                assertThat(points.x()[0]).isLessThan(points.x()[2]);
            });
        double[] told = { 0.8123, 1.761 };
        assertThat(between.series()
            .stream()
            .filter((one) -> one.style() == Series.Style.POINTS)
            .flatMapToDouble((one) -> Arrays.stream(one.x()))
            .summaryStatistics()).satisfies((all) -> {
                assertThat(all.getMin()).as("as the verdict tells").isCloseTo(told[0], within(1e-4));
                assertThat(all.getMax()).isCloseTo(told[1], within(1e-3));
            });
    }

    @Test
    void whatMattersIsTheScaleOfTheNormalisation() {
        Verdict verdict = verdict("", "7.1");
        assertThat(number(verdict, 6)).isGreaterThan(1.05);
        assertThat(number(verdict, 7)).as("95 %, from").isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "|YES|between", "f=swish:beta=-1&normalisation=none&steps=20|NO|outside",
            "f=prelu&steps=5&seeds=2|UNDECIDED|choose-swish" })
    void learnedSwishLiesBetweenALineAndReluUnlessBetaIsNegative(String query, Holds holds, String code) {
        Verdict verdict = verdict((query != null) ? query : "", "7.5");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @Test
    void whereAllNetworksDivergedNothingLiesAnywhere() {
        Settings settings = settings("f=swish");
        Report report = LEARNED.report(settings, new double[LEARNED.trials(settings)][], true);
        assertThat(report.verdicts().get(2).holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(report.verdicts().get(2).statement().code()).isEqualTo("nothing-learned");
    }

    /** W(1/e), where W e^W = 1/e, by Newton's method. */
    @Test
    void swishIsAtMostAQuarterOrSoByBetaFromRelu() {
        double w = 0.3;
        for (int i = 0; i < 50; i++) {
            w -= (w * Math.exp(w) - 1 / Math.E) / (Math.exp(w) * (1 + w));
        }
        assertThat(w).isCloseTo(0.2785, within(5e-5));
        for (double beta : new double[] { 0.1, 1, 10, 1000 }) {
            assertThat(SwishLimits.greatest(beta) * beta).isCloseTo(w, within(1e-9));
        }
    }

    /** √E(|x|/2)² = 1/2. */
    @Test
    void theLimitsAreTheLineAndRelu() {
        assertThat(SwishLimits.fromLine(0)).isEqualTo(0);
        assertThat(SwishLimits.fromRelu(0)).isCloseTo(0.5, within(1e-6));
        assertThat(SwishLimits.fromRelu(Double.POSITIVE_INFINITY)).isEqualTo(0);
        assertThat(SwishLimits.fromLine(Double.POSITIVE_INFINITY)).isCloseTo(0.5, within(1e-6));
        assertThat(SwishLimits.isBetween(0.01)).isTrue();
        assertThat(SwishLimits.isBetween(-0.01)).isFalse();
    }

    @Test
    void whatDoesNotLearnIsTheSameAsItsTwin() {
        String query = "f=relu&normalisation=none&steps=10&seeds=2";
        assertThat(figure(query, "relu", "loss")).isEqualTo(figure(query, "relu", "lossFixed"));
        assertThat(report(query).notes()).anyMatch((note) -> note.code().equals("nothing-to-learn"));
    }

    /** Chance adds to the one or to the other, and what both have in common stays. */
    @Test
    void whatComesAgainIsTheMeanProductOfBothShifts() {
        Shifts one = new Shifts(new double[][] { { 1, -2, 0.5 }, { 0, 1, 2 } });
        Shifts other = new Shifts(new double[][] { { 2, -1, -0.5 }, { 5, 1, 1 } });
        assertThat(one.repeated(other).difference().value()).isCloseTo((1 + 1.5 + 0.875) / 3, within(1e-12));
        assertThat(one.size()).isCloseTo(Math.sqrt(10.25 / 6), within(1e-12));
        assertThat(one.grown()).isEqualTo(4);
        assertThat(one.agreement(one)).isCloseTo(1, within(1e-12));
        assertThat(one.agreement(new Shifts(new double[][] { { -1, 2, -0.5 }, { 0, -1, -2 } }))).isCloseTo(-1,
                within(1e-12));
    }

    /** In any order they would come to the same if there were but one batch of all. */
    @Test
    void theSecondRunDiffersInTheOrderOfTheExamplesAlone() {
        Series again = series(report("f=prelu&normalisation=none"), "again", "again prelu");
        assertThat(again.x()).hasSize(16).isNotEqualTo(again.y());
        assertThat(figure("f=prelu&normalisation=none", "prelu", "agreement")).isBetween(0.5, 1.0);
    }

    /** It is random in training, which would make twins differ in that as well. */
    @Test
    void twinsOfARandomFunctionDifferInNothingButWhatLearns() {
        String query = "f=rrelu&normalisation=none&rate=0.00001&steps=10&seeds=2";
        assertThat(figure(query, "rrelu", "ratio")).isCloseTo(1, within(1e-3));
        assertThat(report(query).notes()).anyMatch((note) -> note.code().equals("expectation"));
    }

    @Test
    void theCurveAtTheEndHasAllItsParametersAndMayBeOneThatTheCatalogueRefuses() {
        Report report = report("f=rrelu:lower=0.3&normalisation=none&steps=30&seeds=2");
        double end = report.figures().get(Curve.parse("rrelu:lower=0.3"), "firstLayer");
        Series curve = series(report, "curves-none", "layer-1 rrelu:lower=0.3");
        double upper = 1.0 / 3 + end - 0.3;
        assertThat(curve.y()[0]).isCloseTo((end + upper) / 2 * -4, within(1e-9));
    }

    @Test
    void aTypedFormulaLearnsAsTheCataloguesDoes() {
        String query = "f=if(x>0,x,a*x):a=0.25&f=prelu&normalisation=none&steps=10&seeds=2";
        assertThat(figure(query, "if(x>0,x,a*x):a=0.25", "firstLayer"))
            .isCloseTo(figure(query, "prelu", "firstLayer"), within(1e-9))
            .isNotCloseTo(0.25, within(1e-3));
    }

    @Test
    void theCourseOfAParameterBeginsAtItsStart() {
        Series layer = series(report(""), "parameters-none", "layer-1 prelu");
        assertThat(layer.x()[0]).isEqualTo(0);
        assertThat(layer.y()[0]).isEqualTo(0.25);
        assertThat(layer.y()[layer.y().length - 1]).isEqualTo(figure("", "prelu", "firstLayer"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "f=elu&f=a*x%2Btanh(b*x)&steps=3&seeds=2", "data=digits&depth=6&width=64&seeds=1",
            "f=swish:beta=inf&f=swish:beta=0&steps=3&seeds=1" })
    void noTrialCostsMoreThanItsShareOfWhatIsTold(String query) {
        Settings settings = settings(query);
        if (query.contains("digits")) {
            assertThat(LEARNED.takesDigits(settings)).isTrue();
            assertThat(LEARNED.work(settings)).isGreaterThan(10_000_000);
            return;
        }
        long done = 0;
        for (int trial = 0; trial < LEARNED.trials(settings); trial++) {
            Trial one = LEARNED.begin(settings, trial, new Materials(""));
            while (one.progress() < 1) {
                done += one.advance(Long.MAX_VALUE);
            }
        }
        assertThat(done).isLessThanOrEqualTo(LEARNED.work(settings));
        assertThat(LEARNED.work(settings)).isLessThan(Run.MOST_FOR_A_STRANGER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "f=prelu&rate=0.0001&normalisation=none", "f=prelu&normalisation=none",
            "f=swish:beta=0.1&normalisation=batch", "f=swish&normalisation=batch",
            "f=swish:beta=-1&normalisation=none&steps=20", "f=relu&f=rrelu&steps=3&seeds=2&depth=6",
            "f=exp(a*x^2)&f=log(x)&f=a*x^3&f=1/x&rate=10&optimiser=sgd&steps=30&seeds=8&depth=3",
            "f=swish:beta=inf&f=softplus:beta=inf&steps=3&seeds=1&width=1&depth=1&batch=128",
            "f=swish&f=swish&steps=1&seeds=1" })
    void allThatIsSaidHasWordsAndAllThatIsDrawnHasNames(String query) throws IOException {
        Report report = report(query);
        assertThat(ExperimentWords.missing(LEARNED, report)).isEmpty();
        assertThat(report.verdicts()).hasSize(3);
        for (Chart chart : report.charts()) {
            assertThat(chart.isBlank()).as(chart.name()).isFalse();
            assertThat(chart.series().stream().flatMapToDouble((series) -> Arrays.stream(series.y())))
                .noneMatch((y) -> Double.isInfinite(y));
            assertThat(chart.series().stream().map(Series::name)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({ "f=swish&normalisation=none,,normalisation", "f=prelu&normalisation=none,swish,normalisation",
            "f=prelu,swish," })
    void whatSwishLacksToBeJudgedIsTold(String query, String function, String setting) {
        Settings settings = settings(query + "&steps=5&seeds=2");
        Verdict verdict = new Run(LEARNED, settings, new Materials("")).report().verdicts().get(1);
        assertThat(verdict.lacks()).extracting(Curve::notation)
            .isEqualTo((function != null) ? List.of(function) : List.of());
        assertThat(verdict.terms())
            .isEqualTo((setting != null) ? List.of(new Query.Entry(setting, "batch")) : List.of());
    }

    @Test
    void beforeTheEndNothingIsDecided() {
        Settings settings = settings("steps=5");
        Report report = LEARNED.report(settings, new double[LEARNED.trials(settings)][], false);
        assertThat(report.verdicts()).allMatch((verdict) -> verdict.holds() == Holds.UNDECIDED);
    }

}
