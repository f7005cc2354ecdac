package dev.actiscope.experiment.lab.precision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
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
 * What is left of networks whose activations are stored in few bits.
 */
class PrecisionTests {

    private static final String DIVERGING = "f=log(x)&f=1/x&f=0*x&steps=3&seeds=2";

    static final Materials MATERIALS = materials();

    private static final Precision PRECISION = new Precision();

    private static final Map<String, Report> REPORTS = new ConcurrentHashMap<>();

    private static Materials materials() {
        try (InputStream file = PrecisionTests.class.getResourceAsStream("/data/digits.csv.gz");
                InputStream text = new GZIPInputStream(file)) {
            Materials materials = new Materials(new String(text.readAllBytes(), StandardCharsets.US_ASCII));
            materials.digits();
            return materials;
        }
        catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static Settings settings(String query) {
        return Settings.require(PRECISION.settings(), Query.parse(query));
    }

    private static Report report(String query) {
        return REPORTS.computeIfAbsent(query, (one) -> Run.whole(PRECISION, settings(one), MATERIALS));
    }

    private static Verdict verdict(String query) {
        return report(query).verdicts().stream().filter((one) -> one.claim().equals("4.9b")).findFirst().orElseThrow();
    }

    private static double figure(String query, String f, String name) {
        return report(query).figures().get(Curve.parse(f), name);
    }

    @Test
    void whatTheArticleClaimsIsAnsweredFirst() {
        assertThat(new Precision().claims()).containsExactly("4.9", "4.9b");
        assertThat(report("").verdicts()).extracting(Verdict::claim).containsExactly("4.9", "4.9b");
    }

    @ParameterizedTest
    @CsvSource({ "'',NO,integers-no", "f=relu&f=relu6&bits=4,YES,integers-yes",
            "f=relu&f=relu6&bits=4&outlier=100,YES,integers-yes", "f=relu&f=relu6&bits=4&outlier=1,NO,plain-no",
            "f=relu&f=relu6&bits=16&steps=20,NO,integers-no", "f=relu&f=relu6&stored=float8-e4m3,NO,floats-no",
            "f=relu&f=relu6&stored=float64&steps=2,NO,nothing-lost", "f=relu&steps=2,UNDECIDED,missing",
            "seeds=7&steps=2&examples=2,UNDECIDED,few-seeds" })
    void aFixedRangeSuitsFewBitsWhereAnOutlierStretchesTheOther(String query, Holds holds, String code) {
        assertThat(verdict(query).claim()).isEqualTo("4.9b");
        assertThat(verdict(query).holds()).isEqualTo(holds);
        assertThat(verdict(query).statement().code()).isEqualTo(code);
    }

    @Test
    void networksHaveLearnedBeforeTheyAreStored() {
        for (String f : new String[] { "relu", "relu6", "swish" }) {
            assertThat(figure("", f, "accuracy")).isBetween(0.7, 1.0);
        }
    }

    @Test
    void inDoublesNothingIsLost() {
        String query = "stored=float64&steps=20&f=relu&seeds=2";
        assertThat(figure(query, "relu", "accuracyStored")).isEqualTo(figure(query, "relu", "accuracy"));
        assertThat(figure(query, "relu", "rise")).isEqualTo(1);
    }

    @Test
    void anOutlierStretchesReluAndNotRelu6() {
        assertThat(figure("", "relu", "greatestWithOutlier")).isGreaterThan(5 * figure("", "relu", "greatest"));
        assertThat(figure("", "relu6", "greatestWithOutlier")).isLessThanOrEqualTo(6);
        assertThat(figure("f=relu&f=relu6&bits=4", "relu", "riseWithOutlier"))
            .isGreaterThan(1.2 * figure("f=relu&f=relu6&bits=4", "relu6", "riseWithOutlier"));
    }

    @Test
    void manyBitsLoseNothingWorthSpeakingOf() {
        assertThat(figure("f=relu&f=relu6&bits=16&steps=20", "relu", "riseWithOutlier")).isCloseTo(1, within(1e-3));
    }

    @Test
    void theBitsAskedForAreAmongThoseDrawn() {
        for (Series series : report("f=relu&bits=7&steps=2&seeds=1").charts().get(0).series()) {
            assertThat(series.x()).containsExactly(2, 3, 4, 5, 6, 7, 8);
        }
        assertThat(report("f=relu&bits=16&steps=2&seeds=1").charts().get(0).series().get(0).x()).endsWith(8, 16);
    }

    @ParameterizedTest
    @CsvSource({ "0,6,8", "-0.3,9,8", "-1,1,2", "0,6,2", "2,5,4", "-7,-1,3", "0,1000,16" })
    void whatIsStoredIsTheNearestOfTheLevels(double low, double high, int bits) {
        Quantisation quantisation = Quantisation.of(low, high, bits);
        int count = 1 << bits;
        double from = Math.min(low, 0);
        double step = (Math.max(high, 0) - from) / (count - 1);
        double zero = Math.rint(-from / step);
        double[] levels = new double[count];
        for (int q = 0; q < count; q++) {
            levels[q] = step * (q - zero);
        }
        for (double x = low - 1; x <= high + 1; x += (high - low + 2) / 97) {
            double nearest = nearest(levels, x);
            assertThat(Math.abs(quantisation.round(x) - x)).isCloseTo(Math.abs(nearest - x), within(1e-9 * count));
            assertThat(quantisation.round(quantisation.round(x))).isEqualTo(quantisation.round(x));
        }
        assertThat(quantisation.round(0)).isZero();
    }

    private static double nearest(double[] levels, double x) {
        double nearest = levels[0];
        for (double level : levels) {
            nearest = (Math.abs(level - x) < Math.abs(nearest - x)) ? level : nearest;
        }
        return nearest;
    }

    @Test
    void aRangeOfNothingAndWhatIsNoNumberAreTaken() {
        assertThat(Quantisation.of(0, 0, 8).round(0)).isZero();
        assertThat(Quantisation.of(0, 6, 8).round(Double.NaN)).isNaN();
        assertThat(Quantisation.of(0, 6, 8).round(Double.POSITIVE_INFINITY)).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = { "scale=100&rate=10&outlier=1000&steps=5&seeds=2",
            "depth=10&width=1&batch=1&steps=2&examples=1&seeds=2", DIVERGING, "seeds=1&steps=1&examples=500&f=tanh",
            "scale=0.01&steps=2&bits=2&seeds=2", "f=identity&depth=10&range=bounds&seeds=1&steps=2" })
    void extremesAreResultsAndDrawn(String query) {
        assertThat(report(query).charts()).hasSize(4).allSatisfy((chart) -> assertThat(chart.series()).isNotEmpty());
    }

    /** Of as many as there are, with the outlier those that the ordinary ones reach. */
    @Test
    void theStepsThatAreLeftAreCounted() {
        List<Series> levels = levels("f=relu&f=relu6&bits=4&depth=2&seeds=2&steps=20");
        for (Series series : levels) {
            String f = series.function().notation();
            assertThat(series.x()).containsExactly(1, 2);
            assertThat(series.y()[0]).as(f).isBetween(0.01, 15.01);
        }
        assertThat(levels.get(0).y()[0]).as("ReLU").isLessThan(2);
        assertThat(levels.get(1).y()[0]).as("ReLU6").isGreaterThan(10);
        assertThat(levels("f=relu&bits=4&outlier=1&seeds=2&steps=20").get(0).y()[0]).isCloseTo(15, within(1e-9));
    }

    private static List<Series> levels(String query) {
        Chart last = report(query).charts().get(3);
        assertThat(last.name()).isEqualTo("levels");
        return last.series();
    }

    @Test
    void whereThereIsNoRangeNoStepsAreCounted() {
        assertThat(report("f=relu&stored=bfloat16&seeds=1&steps=2").charts()).hasSize(3);
    }

    /**
     * A range goes below 0 as far as activations do, also of a function without bounds.
     */
    @Test
    void storingIsDrawnAsItIsDone() {
        Series stored = report("f=identity&bits=8&outlier=1&seeds=1&steps=2&examples=2").charts()
            .get(2)
            .series()
            .get(0);
        double least = stored.y()[0];
        double greatest = stored.y()[stored.y().length - 1];
        assertThat(least).isNegative();
        assertThat(greatest + least).isNotCloseTo(0, within(1e-3));
    }

    @Test
    void divergenceIsToldOf() {
        assertThat(report(DIVERGING).notes()).extracting(Statement::code).contains("diverged");
    }

    @Test
    void thePieceOfWorkFitsAStranger() {
        assertThat(PRECISION.work(settings(""))).isLessThanOrEqualTo(Run.MOST_FOR_A_STRANGER);
        assertThat(PRECISION.work(settings("stored=float8-e4m3"))).isLessThanOrEqualTo(Run.MOST_FOR_A_STRANGER);
    }

    @Test
    void aTrialMayBeLeftOffAtAnyTime() {
        String query = "steps=3&f=relu&f=relu6&seeds=2&examples=20";
        Run run = new Run(PRECISION, settings(query), MATERIALS);
        while (!run.hasEnded()) {
            assertThat(run.advance(1)).isPositive();
            assertThat(run.report().verdicts()).hasSize(2);
        }
        assertThat(run.report().verdicts()).isEqualTo(report(query).verdicts());
    }

}
