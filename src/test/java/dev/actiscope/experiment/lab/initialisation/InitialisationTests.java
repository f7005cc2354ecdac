package dev.actiscope.experiment.lab.initialisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What becomes of networks by how their weights begin.
 */
class InitialisationTests {

    private static final Initialisation INITIALISATION = new Initialisation();

    private static final Map<String, Report> REPORTS = new ConcurrentHashMap<>();

    private static Settings settings(String query) {
        return Settings.require(INITIALISATION.settings(), Query.parse(query));
    }

    private static Report report(String query) {
        return REPORTS.computeIfAbsent(query, (one) -> Run.whole(INITIALISATION, settings(one), new Materials("")));
    }

    private static Verdict verdict(String query, String claim) {
        return report(query).verdicts().get(Initialisation.CLAIMS.indexOf(claim));
    }

    private static double figure(String query, String f, String name) {
        return report(query).figures().get(Curve.parse(f), name);
    }

    @Test
    void thePictureInWhichNetworksLearnComesFirst() {
        assertThat(report("").charts()).extracting(Chart::name)
            .startsWith("losses-right", "losses-zeros", "losses-small", "losses-large");
    }

    /** No sigmoid does it: beyond 5.5 times they would, by theory, and in wide layers. */
    @Test
    void whereGradientsExplodedAtWeightsThatPeopleUseItWouldNotBeRare() {
        Settings settings = settings("steps=1");
        double[][] results = new double[INITIALISATION.trials(settings)][];
        BeginningResult places = BeginningResult.of(settings);
        for (int seed = 0; seed < results.length; seed++) {
            Trial trial = INITIALISATION.begin(settings, seed, new Materials(""));
            while (trial.progress() < 1) {
                trial.advance(Long.MAX_VALUE);
            }
            results[seed] = trial.result().clone();
            results[seed][places.gradientGrowth(0, Beginning.LARGE.scale())] = Math.log(10) + 0.01 * seed;
        }
        Verdict verdict = INITIALISATION.report(settings, results, true).verdicts().get(0);
        assertThat(verdict.holds()).isEqualTo(Holds.NO);
        assertThat(verdict.statement().code()).isEqualTo("explodes-as-well");
        List<Double> numbers = verdict.statement().arguments().stream().map(Statement.Argument::number).toList();
        assertThat(numbers.get(10)).as("sizes at which they explode").isOne();
        assertThat(numbers.get(11)).as("from so many times the right weights on").isCloseTo(3, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({ "'',YES,vanishes", "depth=12&steps=1,YES,vanishes", "depth=2&steps=1,YES,vanishes-at-most",
            "width=64&large=30&steps=1,YES,vanishes-mostly", "large=1.5&steps=1,UNDECIDED,vanishes-so-far",
            "f=relu&steps=1,UNDECIDED,missing", "depth=1&steps=1,UNDECIDED,shallow",
            "seeds=7&steps=1,UNDECIDED,few-seeds" })
    void sigmoidLetsGradientsVanishAtAlmostAnySizeOfTheWeights(String query, Holds holds, String code) {
        assertThat(verdict(query, "2.6").holds()).isEqualTo(holds);
        assertThat(verdict(query, "2.6").statement().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({ "'',YES,grows-beside", "f=relu&large=10&steps=1,YES,grows", "f=relu&large=1&steps=1,NO,grows-not",
            "large=1&steps=1,NO,grows-not-beside", "f=sigmoid&steps=1,UNDECIDED,missing",
            "depth=1&steps=1,UNDECIDED,shallow" })
    void whereWeightsAreTooLargeReluGrowsFromLayerToLayer(String query, Holds holds, String code) {
        assertThat(verdict(query, "4.7").holds()).isEqualTo(holds);
        assertThat(verdict(query, "4.7").statement().code()).isEqualTo(code);
    }

    /** What is twice as large goes through ReLU twice as large. */
    @Test
    void reluGrowsByTheFactorOfTheWeightsInEachLayer() {
        double right = figure("", "relu", "signalRight");
        assertThat(figure("", "relu", "signalLarge") / right).isCloseTo(Math.pow(3, 5), within(1e-8));
        assertThat(figure("", "relu", "signalSmall") / right).isCloseTo(Math.pow(0.3, 5), within(1e-12));
        assertThat(figure("", "tanh", "signalLarge")).isLessThan(2);
        assertThat(figure("", "sigmoid", "signalLarge")).isLessThan(2);
    }

    @Test
    void theGainIsTheOneThatKeepsTheSecondMoment() {
        assertThat(figure("", "relu", "gain")).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(figure("f=x&steps=1", "x", "gain")).isCloseTo(1, within(1e-9));
    }

    /** What is 0 in the last layer has no logarithm, and is told as 0. */
    @ParameterizedTest
    @CsvSource({ "f=0*x&steps=1&seeds=2, 0*x", "f=relu&width=1&depth=6&data=circle&steps=1, relu" })
    void whatHasVanishedIsToldAsNothing(String query, String f) {
        for (String end : new String[] { "Small", "Right", "Large" }) {
            assertThat(figure(query, f, "signal" + end)).isZero();
            assertThat(figure(query, f, "gradient" + end)).isZero();
        }
    }

    @Test
    void unitsThatBeginAlikeStayAlikeButForChance() {
        for (String f : new String[] { "sigmoid", "tanh", "relu" }) {
            assertThat(figure("", f, "difference")).isZero();
        }
        assertThat(figure("f=noisy-relu&optimiser=adam&steps=20", "noisy-relu", "difference")).isPositive();
        assertThat(report("").notes()).extracting(Statement::code).contains("alike");
    }

    @Test
    void fromZerosReluAndTanhLearnNothingButTheOutputsBias() {
        assertThat(figure("", "relu", "lossZeros")).isCloseTo(Math.log(2), within(0.02));
        assertThat(figure("", "tanh", "lossZeros")).isEqualTo(figure("", "relu", "lossZeros"));
    }

    /** The others alone would be the lucky ones. */
    @Test
    void theMeanLossEndsWhereTheFirstNetworkHasDiverged() {
        String query = "f=relu&rate=10&large=100";
        assertThat(report(query).notes()).extracting(Statement::code).contains("diverged");
        double[] losses = report(query).charts()
            .stream()
            .filter((chart) -> chart.name().equals("losses-large"))
            .flatMap((chart) -> chart.series().stream())
            .filter((series) -> series.role().equals("loss"))
            .findFirst()
            .map(Series::y)
            .orElse(new double[] { Double.NaN });
        assertThat(losses[losses.length - 1]).isNaN();
    }

    @Test
    void theRightWeightsLearnFasterThanThoseThatAreTooSmall() {
        for (String f : new String[] { "tanh", "relu" }) {
            assertThat(figure("", f, "lossRight")).isLessThan(figure("", f, "lossSmall") / 4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "depth=50&large=100&steps=2&small=0.001", "width=1&batch=1&steps=3", "rate=10&large=100",
            "f=log(x)&f=1/x&f=x^9&steps=3", "seeds=1&steps=1", "small=1&large=1&steps=1" })
    void extremesAreResultsAndDrawn(String query) {
        assertThat(report(query).charts()).isNotEmpty().noneMatch(Chart::isBlank);
        for (Chart chart : report(query).charts()) {
            for (Series series : chart.series()) {
                assertThat(Arrays.stream(series.y())).noneMatch((y) -> Double.isInfinite(y));
            }
        }
    }

    /** Whatever the loss makes of outputs: ReLU takes as much off each way. */
    @Test
    void gradientsAreDrawnRelativeToTheLastLayer() {
        for (Series series : report("").charts().get(5).series()) {
            assertThat(series.y()[5]).isCloseTo(1, within(1e-12));
        }
        Series large = report("").charts()
            .get(5)
            .series()
            .stream()
            .filter((series) -> series.name().equals("gradient-large relu"))
            .findFirst()
            .orElseThrow();
        assertThat(large.y()[0]).isCloseTo(figure("", "relu", "gradientLarge"), within(1e-6 * large.y()[0]));
    }

    @Test
    void lossesFarAstrayAreDrawnAtTheEdgeOfOneAxisForAllBeginnings() {
        Report report = report("");
        double edge = report.charts().get(0).y().high();
        assertThat(report.charts().subList(0, 4)).allSatisfy((chart) -> assertThat(chart.y().high()).isEqualTo(edge));
        assertThat(report.charts().get(3).series()).allSatisfy((series) -> assertThat(series.y())
            .satisfies((y) -> assertThat(Arrays.stream(y).filter((one) -> one > edge)).isEmpty()));
        assertThat(report.notes()).extracting(Statement::code).contains("astray");
    }

    @Test
    void whereNothingCameOfItThereIsAWordInsteadOfABlankChart() {
        Report report = report("f=log(x)&steps=3");
        assertThat(report.charts()).isEmpty();
        assertThat(report.notes()).extracting(Statement::code).contains("diverged", "no-gain");
    }

    @Test
    void divergenceIsToldOf() {
        assertThat(report("rate=10&large=100").notes()).extracting(Statement::code).contains("diverged");
    }

    @Test
    void thePieceOfWorkFitsAStranger() {
        assertThat(INITIALISATION.work(settings(""))).isLessThanOrEqualTo(Run.MOST_FOR_A_STRANGER);
    }

    @Test
    void aTrialMayBeLeftOffAtAnyTime() {
        Run run = new Run(INITIALISATION, settings("steps=3"), new Materials(""));
        while (!run.hasEnded()) {
            assertThat(run.advance(1)).isPositive();
            assertThat(run.report().verdicts()).hasSize(2);
        }
        assertThat(run.report().verdicts()).isEqualTo(report("steps=3").verdicts());
    }

}
