package dev.actiscope.experiment.lab.saturation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
 * What becomes of inputs far out.
 */
class FarInputsTests {

    private static final FarInputs SATURATION = new FarInputs();

    private static final double LN2 = Math.log(2);

    private static final Map<String, Report> REPORTS = new HashMap<>();

    private static Settings settings(String query) {
        return Settings.require(SATURATION.settings(), Query.parse(query));
    }

    private static Report report(String query) {
        return REPORTS.computeIfAbsent(query, (one) -> Run.whole(SATURATION, settings(one), new Materials("")));
    }

    private static Verdict verdict(String query, String claim) {
        return report(query).verdicts()
            .stream()
            .filter((verdict) -> verdict.claim().equals(claim))
            .findFirst()
            .orElseThrow();
    }

    private static double figure(String query, String f, String name) {
        return report(query).figures().get(Curve.parse(f), name);
    }

    private static double number(Verdict verdict, int argument) {
        return verdict.statement().arguments().get(argument).number();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "|YES|same", "precision=float64|YES|same", "precision=float16|YES|same",
                    "x=10,20&precision=float8-e5m2|YES|same", "x=-100,-1000|NO|told-apart", "x=10,20|NO|told-apart",
                    "x=100|UNDECIDED|one-input", "x=97,100&precision=float8-e4m3|UNDECIDED|one-input",
                    "precision=float8-e4m3|UNDECIDED|no-input", "x=1,100000&precision=float16|UNDECIDED|no-input",
                    "f=tanh|UNDECIDED|choose-sigmoid" })
    void farOutSigmoidGivesTheSameAnswer(String query, Holds holds, String code) {
        Verdict verdict = verdict((query != null) ? query : "", "2.2");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @Test
    void sigmoidTendsToOneAndZeroAndNotToMinusOne() {
        Verdict verdict = verdict("", "2.2");
        assertThat(number(verdict, 4)).isEqualTo(1);
        assertThat(number(verdict, 9)).isEqualTo(1);
        assertThat(number(verdict, 10)).isEqualTo(0);
        assertThat(figure("x=-1000,1000", "sigmoid", "valueAtLeast")).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "|YES|useful", "precision=float8-e4m3|YES|useful", "share=0.012|YES|useful",
            "share=0.1|NO|useful-elsewhere", "share=0.0001|NO|useful-elsewhere", "f=relu|UNDECIDED|choose-sigmoid" })
    void sigmoidIsUsefulUpToSix(String query, Holds holds, String code) {
        Verdict verdict = verdict((query != null) ? query : "", "2.3");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    /** σ′ is a quarter of 1/cosh²(x/2). */
    @Test
    void whereTheSlopeIsAShareOfTheGreatestIsKnown() {
        Verdict verdict = verdict("share=0.05", "2.3");
        double end = 2 * Math.log(Math.sqrt(1 / 0.05) + Math.sqrt(1 / 0.05 - 1));
        assertThat(number(verdict, 2)).isCloseTo(-end, within(1e-9));
        assertThat(number(verdict, 3)).isCloseTo(end, within(1e-9));
        assertThat(number(verdict, 4)).isCloseTo(Math.tanh(1.5), within(1e-12));
        assertThat(figure("share=0.05", "tanh", "usefulTo")).isCloseTo(end / 2, within(1e-9));
        assertThat(figure("", "relu", "usefulTo")).isInfinite();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "|NO|shrinks", "precision=float16&times=100|NO|shrinks", "from=100&against=-100|NO|shrinks",
                    "f=tanh&weight=0.5|NO|shrinks", "weight=1.0001&times=1&from=0.001&against=0|NO|stays",
                    "weight=2&from=0.1&against=-0.1|YES|grows", "from=1&against=1|UNDECIDED|no-difference",
                    "precision=float8-e4m3&from=1000|UNDECIDED|no-difference", "f=sigmoid|UNDECIDED|choose-tanh" })
    void appliedAgainAndAgainTanhShrinksAndOnlyAWeightMakesADifferenceGrow(String query, Holds holds, String code) {
        Verdict verdict = verdict((query != null) ? query : "", "3.2");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @Test
    void twentyTimesFromTwoTanhGivesAboutAQuarter() {
        double x = 2;
        double y = 0.5;
        for (int i = 0; i < 20; i++) {
            x = Math.tanh(x);
            y = Math.tanh(y);
        }
        assertThat(x).isCloseTo(0.27, within(0.005));
        assertThat(figure("precision=float64", "tanh", "repeated")).isCloseTo(x, within(1e-14));
        assertThat(figure("precision=float64", "tanh", "difference")).isCloseTo(x - y, within(1e-14));
        assertThat(figure("", "tanh", "repeated")).isCloseTo(x, within(1e-6))
            .isEqualTo((float) figure("", "tanh", "repeated"));
        assertThat(figure("", "relu", "repeated")).isEqualTo(2);
    }

    @Test
    void sigmoidExpressesTheSameAsTanh() {
        assertThat(number(verdict("", "3.2"), 10)).isBetween(0.0, 1e-15);
        assertThat(figure("f=2*sigmoid(2*x)-1&precision=float64", "2*sigmoid(2*x)-1", "repeated"))
            .isCloseTo(figure("precision=float64", "tanh", "repeated"), within(1e-13));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "|YES|tanh-saturates", "precision=float8-e5m2&f=tanh|YES|tanh-saturates",
            "x=-1,2.9|UNDECIDED|tanh-small", "f=sigmoid|UNDECIDED|choose-tanh" })
    void tanhSaturatesToo(String query, Holds holds, String code) {
        Verdict verdict = verdict((query != null) ? query : "", "3.3");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    /**
     * 1 − e<sup>−x</sup> is rounded to 1 from e<sup>−x</sup> = 2<sup>−p−1</sup> on, a tie
     * that goes to the even 1; for tanh it is 1 − 2e<sup>−2x</sup>. The inputs are
     * rounded as well.
     */
    @ParameterizedTest
    @CsvSource({ "Float32, 24", "Float16, 11", "Bfloat16, 8", "Float8E4m3, 4", "Float8E5m2, 3" })
    void theDifferenceIsLostAfterAsManyDigitsAsTheFormatHas(String format, int digits) {
        double sigmoid = (digits + 1) * LN2;
        double tanh = (digits + 2) * LN2 / 2;
        assertThat(figure("", "sigmoid", "lostFrom" + format)).isCloseTo(sigmoid, within(spacing(sigmoid, digits)));
        assertThat(figure("", "tanh", "lostFrom" + format)).isCloseTo(tanh, within(spacing(tanh, digits)));
    }

    /** e<sup>−x</sup> is rounded to 0 from half of the least number on. */
    @ParameterizedTest
    @CsvSource({ "Float64, 1075, 53", "Float32, 150, 24", "Float16, 25, 11", "Bfloat16, 134, 8", "Float8E4m3, 10, 4",
            "Float8E5m2, 17, 3" })
    void theGradientIsLostBelowHalfOfTheLeastNumber(String format, int exponent, int digits) {
        double sigmoid = exponent * LN2;
        assertThat(figure("", "sigmoid", "flatFrom" + format)).isCloseTo(sigmoid, within(spacing(sigmoid, digits)));
    }

    /** Half of what two neighbours of a format are apart. */
    private static double spacing(double x, int digits) {
        return 1e-9 * x + Math.scalb(1.0, Math.getExponent(x) - digits);
    }

    @Test
    void inDoublesOneIsReachedLastOfAll() {
        assertThat(figure("", "sigmoid", "lostFromFloat64")).isBetween(36.5, 37.5);
        assertThat(figure("", "tanh", "lostFromFloat64")).isBetween(18.5, 19.5);
    }

    @Test
    void whatHasNoFiniteLimitLosesNothingThere() {
        assertThat(figure("f=identity", "identity", "lostFromFloat32")).isNaN();
        assertThat(figure("f=identity", "identity", "flatFromFloat32")).isNaN();
        assertThat(figure("f=sin(x)", "sin(x)", "lostFromFloat32")).isNaN();
        assertThat(figure("", "relu", "lostFromFloat32")).as("all negative inputs").isEqualTo(0);
        assertThat(figure("f=softplus", "softplus", "lostFromFloat32")).as("on the left")
            .isCloseTo(150 * LN2, within(1e-5));
    }

    /** What is kept near 0 is lost near 1. */
    @Test
    void nearZeroFarMoreIsToldApartThanNearOne() {
        Report report = report("f=sigmoid");
        Series distance = series(report, "distances", "distance sigmoid");
        int left = 0;
        int right = 0;
        for (int i = 0; i < distance.x().length; i++) {
            if (distance.y()[i] > 0) {
                left += (distance.x()[i] < 0) ? 1 : 0;
                right += (distance.x()[i] > 0) ? 1 : 0;
            }
        }
        assertThat((double) left / right).isBetween(5.5, 6.5);
    }

    private static Series series(Report report, String chart, String name) {
        return chart(report, chart).series()
            .stream()
            .filter((one) -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    }

    private static Chart chart(Report report, String name) {
        return report.charts().stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /** ReLU would go up to 8, and press sigmoid flat. */
    @Test
    void ofWhatIsNotBoundedAsMuchIsSeenAsLeavesTheOthersTheirHeight() {
        assertThat(chart(report("f=sigmoid&f=swish"), "near").y()).isEqualTo(Chart.Axis.linear("y", -1, 2));
        assertThat(chart(report("f=sigmoid&f=tanh"), "near").y().low()).isNaN();
    }

    @Test
    void aFormatOfThreeDigitsHasFewSteps() {
        Series rounded = series(report("f=sigmoid&precision=float8-e5m2"), "near", "rounded sigmoid");
        Series exact = series(report("f=sigmoid&precision=float8-e5m2"), "near", "exact sigmoid");
        assertThat(Arrays.stream(rounded.y()).filter((y) -> y >= 0.5).distinct()).containsExactly(0.5, 0.625, 0.75,
                0.875, 1.0);
        assertThat(Arrays.stream(exact.y()).distinct().count()).isGreaterThan(200);
    }

    @Test
    void inFloat64ThereIsNothingElseToCompareWith() {
        assertThat(chart(report("f=sigmoid&precision=float64"), "slopes").series()).hasSize(1);
        assertThat(chart(report("f=sigmoid"), "slopes").series()).hasSize(2);
    }

    @Test
    void ofWhatIsNowhereToBeSeenThereIsNoChart() {
        assertThat(report("f=identity").charts()).extracting(Chart::name)
            .containsExactly("near", "slopes", "repeated", "differences");
        assertThat(chart(report(""), "distances").series()).as("sigmoid and tanh, not ReLU").hasSize(4);
    }

    @Test
    void aValueComesToRestWhereTheFormatCannotTellTheNextStep() {
        Statement stuck = report("f=tanh&precision=float8-e4m3").notes()
            .stream()
            .filter((note) -> note.code().equals("stuck"))
            .findFirst()
            .orElseThrow();
        assertThat(stuck.arguments().get(3).number()).isEqualTo(0.34375);
        assertThat(stuck.arguments().get(4).number()).isCloseTo(0.2672, within(1e-4));
        assertThat(report("f=relu&precision=float8-e4m3").notes()).noneMatch((note) -> note.code().equals("stuck"));
        assertThat(report("").notes()).noneMatch((note) -> note.code().equals("stuck"));
    }

    /** y(1 − y) is 0 as soon as y is 1. */
    @Test
    void fromTheRoundedValueTheSlopeIsLostLongBeforeItIsTooSmall() {
        List<Statement.Argument> told = report("").verdicts().get(1).statement().arguments();
        assertThat(told.get(7).number()).isCloseTo(25 * LN2, within(1e-5));
        assertThat(told.get(6).number()).isCloseTo(150 * LN2, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=exp(x)&f=log(x)&f=1/x&x=-1000000000,0,1000000000&from=1000&times=1000&weight=10",
            "f=binary-step&f=sin(x)&f=tan(x)&precision=float8-e4m3&share=0.5&from=-1000&against=1000&weight=-10",
            "f=0*x&f=x*x&f=sqrt(x)&precision=float8-e5m2&share=0.000001&times=1", "f=swish&f=gelu&weight=0&x=0",
            "f=arctan&f=softsign&precision=bfloat16&x=-0.000001,0.000001", "f=sigmoid&f=sigmoid&f=tanh&f=tanh" })
    void extremesAreReportedToo(String query) {
        Report report = report(query);
        assertThat(report.verdicts()).hasSize(4);
        for (Chart chart : report.charts()) {
            assertThat(chart.series()).isNotEmpty();
            assertThat(chart.series().stream().map(Series::name)).doesNotHaveDuplicates();
        }
        assertThat(SATURATION.work(settings(query))).isBetween(1L, Run.MOST_FOR_A_STRANGER);
    }

}
