package dev.actiscope.experiment.precision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
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
        return report(query).verdicts().get(0);
    }

    private static double figure(String query, String f, String name) {
        return report(query).figures().get(Curve.parse(f), name);
    }

    @ParameterizedTest
    @CsvSource({ "'',NO,integers-no", "bits=4,YES,integers-yes", "bits=4&outlier=100,YES,integers-yes",
            "bits=4&outlier=1,NO,integers-no", "bits=16&f=relu&f=relu6,NO,integers-no",
            "stored=float8-e4m3&f=relu&f=relu6,NO,floats-no", "f=relu&steps=2,UNDECIDED,missing",
            "seeds=7&steps=2,UNDECIDED,few-seeds" })
    void aFixedRangeSuitsFewBitsWhereAnOutlierStretchesTheOther(String query, Holds holds, String code) {
        assertThat(verdict(query).claim()).isEqualTo("4.9");
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
        String query = "stored=float64&steps=20&f=relu";
        assertThat(figure(query, "relu", "accuracyStored")).isEqualTo(figure(query, "relu", "accuracy"));
        assertThat(figure(query, "relu", "rise")).isEqualTo(1);
    }

    @Test
    void anOutlierStretchesReluAndNotRelu6() {
        assertThat(figure("", "relu", "greatestWithOutlier")).isGreaterThan(5 * figure("", "relu", "greatest"));
        assertThat(figure("", "relu6", "greatestWithOutlier")).isLessThanOrEqualTo(6);
        assertThat(figure("bits=4", "relu", "riseWithOutlier"))
            .isGreaterThan(1.2 * figure("bits=4", "relu6", "riseWithOutlier"));
    }

    @Test
    void manyBitsLoseNothingWorthSpeakingOf() {
        assertThat(figure("bits=16&f=relu&f=relu6", "relu", "riseWithOutlier")).isCloseTo(1, within(1e-3));
    }

    @Test
    void theBitsAskedForAreAmongThoseDrawn() {
        for (Series series : report("f=relu&bits=7&steps=2").charts().get(0).series()) {
            assertThat(series.x()).containsExactly(2, 3, 4, 5, 6, 7, 8);
        }
        assertThat(report("f=relu&bits=16&steps=2").charts().get(0).series().get(0).x()).endsWith(8, 16);
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
        return Arrays.stream(levels)
            .boxed()
            .min((one, other) -> Double.compare(Math.abs(one - x), Math.abs(other - x)))
            .orElseThrow();
    }

    @Test
    void aRangeOfNothingAndWhatIsNoNumberAreTaken() {
        assertThat(Quantisation.of(0, 0, 8).round(0)).isZero();
        assertThat(Quantisation.of(0, 6, 8).round(Double.NaN)).isNaN();
        assertThat(Quantisation.of(0, 6, 8).round(Double.POSITIVE_INFINITY)).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = { "scale=100&rate=10&outlier=1000&steps=5", "depth=10&width=1&batch=1&steps=2&examples=1",
            "f=log(x)&f=1/x&f=0*x&steps=3", "seeds=1&steps=1&examples=500&f=tanh", "scale=0.01&steps=2&bits=2" })
    void extremesAreResultsAndDrawn(String query) {
        assertThat(report(query).charts()).hasSize(4).allSatisfy((chart) -> assertThat(chart.series()).isNotEmpty());
    }

    @Test
    void divergenceIsToldOf() {
        assertThat(report("f=log(x)&f=1/x&f=0*x&steps=3").notes()).extracting(Statement::code).contains("diverged");
    }

    @Test
    void thePieceOfWorkFitsAStranger() {
        assertThat(PRECISION.work(settings(""))).isLessThanOrEqualTo(Run.MOST_FOR_A_STRANGER);
        assertThat(PRECISION.work(settings("stored=float8-e4m3"))).isLessThanOrEqualTo(Run.MOST_FOR_A_STRANGER);
    }

    @Test
    void aTrialMayBeLeftOffAtAnyTime() {
        Run run = new Run(PRECISION, settings("steps=3&f=relu&f=relu6"), MATERIALS);
        while (!run.hasEnded()) {
            assertThat(run.advance(1)).isPositive();
            assertThat(run.report().verdicts()).hasSize(1);
        }
        assertThat(run.report().verdicts()).isEqualTo(report("steps=3&f=relu&f=relu6").verdicts());
    }

}
