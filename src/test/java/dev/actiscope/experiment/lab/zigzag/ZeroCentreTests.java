package dev.actiscope.experiment.lab.zigzag;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.ReportJson;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What positive inputs do to gradient descent.
 */
class ZeroCentreTests {

    private static final ZeroCentre EXPERIMENT = new ZeroCentre();

    private static final Curve SIGMOID = Curve.parse("sigmoid");

    private static final Curve TANH = Curve.parse("tanh");

    private static final Curve RELU = Curve.parse("relu");

    private static final String SMALL = "seeds=10&steps=100";

    private static final Report FOUND = report(SMALL);

    private static Settings settings(String query) {
        return Settings.require(EXPERIMENT.settings(), Query.parse(query));
    }

    private static Report report(String query) {
        return Run.whole(EXPERIMENT, settings(query), new Materials(""));
    }

    private static Verdict verdict(Report report, String claim) {
        return report.verdicts().stream().filter((verdict) -> verdict.claim().equals(claim)).findFirst().orElseThrow();
    }

    private static List<String> notes(Report report) {
        return report.notes().stream().map(Statement::code).toList();
    }

    @Test
    void oneExampleAtATimeSigmoidZigZagsAndIsSlow() {
        Report report = FOUND;
        assertThat(verdict(report, "2.7").holds()).isEqualTo(Holds.YES);
        assertThat(report.figures().get(SIGMOID, "sameSign")).isEqualTo(1);
        assertThat(report.figures().get(SIGMOID, "path"))
            .isGreaterThan(2 * report.figures().get(SIGMOID, "pathCentred"));
        assertThat(report.figures().get(SIGMOID, "steps"))
            .isGreaterThan(4 * report.figures().get(SIGMOID, "stepsCentred"));
    }

    @Test
    void miniBatchesMixTheSignsAndAreSlowAllTheSame() {
        Report report = FOUND;
        assertThat(report.figures().get(SIGMOID, "sameSignBatch")).isBetween(0.05, 0.6);
        assertThat(report.figures().get(SIGMOID, "pathBatch")).isLessThan(1.6);
        assertThat(report.figures().get(SIGMOID, "stepsBatch"))
            .isGreaterThan(4 * report.figures().get(SIGMOID, "stepsBatchCentred"));
        Series shares = series(report, "signs", "same-sign", SIGMOID);
        assertThat(shares.y()[0]).isEqualTo(1);
        assertThat(shares.y()[shares.y().length - 1]).isLessThan(0.3);
    }

    @Test
    void inSmallStepsTheMeanCostsWhatTheorySays() {
        Report report = report("f=sigmoid&rate=0.1&batch=64&steps=350&seeds=2");
        double slowdown = report.figures().get(SIGMOID, "slowdown");
        assertThat(slowdown).isCloseTo(6.763, within(0.001));
        assertThat(report.figures().get(SIGMOID, "stepsBatch") / report.figures().get(SIGMOID, "stepsBatchCentred"))
            .isCloseTo(slowdown, within(0.3));
    }

    @Test
    void positiveInputsDoNoHarmWhereAllWeightsGoTheSameWay() {
        Report report = report(SMALL + "&goal=together");
        assertThat(verdict(report, "2.7").holds()).isEqualTo(Holds.NO);
        assertThat(verdict(report, "2.7").statement().code()).isEqualTo("zigzag-together");
        assertThat(verdict(report, "3.5").holds()).isEqualTo(Holds.NO);
        assertThat(report.figures().get(SIGMOID, "stepsBatch")).isLessThan(report.figures().get(TANH, "stepsBatch"));
    }

    @Test
    void atTheSameRateItZigZagsButIsNotSlower() {
        Verdict verdict = verdict(report("f=sigmoid&rates=same&steps=200"), "2.7");
        assertThat(verdict.holds()).isEqualTo(Holds.NO);
        assertThat(verdict.statement().code()).isEqualTo("zigzag-not-slower");
    }

    @Test
    void zeroMeanHelpsTanh() {
        Report report = FOUND;
        assertThat(verdict(report, "3.5").holds()).isEqualTo(Holds.YES);
        assertThat(report.figures().get(TANH, "mean")).isZero();
        assertThat(report.figures().get(TANH, "condition")).isEqualTo(1);
        assertThat(report.figures().get(SIGMOID, "steps")).isGreaterThan(4 * report.figures().get(TANH, "steps"));
        assertThat(report.figures().get(SIGMOID, "stepsBatchCentred"))
            .isCloseTo(report.figures().get(TANH, "stepsBatchCentred"), within(1.0));
    }

    @Test
    void reluIsNotCentred() {
        Report report = FOUND;
        double squared = 1 / (2 * Math.PI);
        assertThat(verdict(report, "4.5").holds()).isEqualTo(Holds.YES);
        assertThat(report.figures().get(RELU, "mean")).isCloseTo(Math.sqrt(squared), within(1e-9));
        assertThat(report.figures().get(RELU, "condition")).isCloseTo(1 + 2 * squared / (0.5 - squared), within(1e-8));
        assertThat(report.figures().get(RELU, "sameSign")).isEqualTo(1);
    }

    @Test
    void withoutTheFunctionOrEnoughSeedsNothingIsDecided() {
        Report softplus = report("f=softplus&seeds=2");
        assertThat(softplus.verdicts()).allMatch((verdict) -> verdict.holds() == Holds.UNDECIDED);
        assertThat(softplus.figures().get(Curve.parse("softplus"), "sameSign")).isEqualTo(1);
        assertThat(verdict(softplus, "2.7").statement().code()).isEqualTo("choose-sigmoid");
        Report few = report("seeds=4&steps=100");
        assertThat(verdict(few, "2.7").holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(verdict(few, "3.5").holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(notes(few)).contains("few-seeds");
    }

    @Test
    void nothingIsSaidToBeAsFastWhereItNeverArrived() {
        Report report = report("f=sigmoid&rates=same&steps=20&seeds=8");
        assertThat(verdict(report, "2.7").holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(notes(report)).contains("not-near");
    }

    @Test
    void nothingIsSaidToBeFasterWhereItHasNotArrivedEither() {
        Report report = report("steps=25&noise=0.5");
        assertThat(notes(report)).contains("not-near");
        assertThat(report.figures().get(SIGMOID, "steps")).isCloseTo(25, within(1e-9));
        assertThat(verdict(report, "3.5").holds()).isEqualTo(Holds.UNDECIDED);
    }

    @Test
    void withManyInputsTheMeanWeighsMore() {
        Report report = report("f=sigmoid&inputs=8&seeds=2&steps=10");
        double condition = report.figures().get(SIGMOID, "condition");
        assertThat(condition - 1)
            .isCloseTo(4 * (report("f=sigmoid&seeds=1&steps=1").figures().get(SIGMOID, "condition") - 1), within(1e-8));
        assertThat(report.charts()).extracting(Chart::name).containsExactly("signs", "loss-one", "loss-batch");
        assertThat(notes(report)).contains("no-paths");
    }

    @Test
    void contoursGoThroughTheStartAndPathsFromThereToTheGoal() {
        Report report = report(SMALL + "&f=sigmoid");
        Series path = series(report, "path-batch", "path-batch", SIGMOID);
        int last = path.x().length - 1;
        assertThat(path.x()[0]).isZero();
        assertThat(path.x()[last]).isCloseTo(1, within(0.1));
        assertThat(path.y()[last]).isCloseTo(-1, within(0.1));
        Series contours = series(report, "path-batch", "contours-batch", SIGMOID);
        double nearest = 9;
        for (int i = 0; i < contours.x().length; i++) {
            double away = Math.sqrt(contours.x()[i] * contours.x()[i] + contours.y()[i] * contours.y()[i]);
            nearest = Math.min(nearest, Double.isNaN(away) ? 9 : away);
        }
        assertThat(nearest).isLessThan(1e-4);
    }

    private static Series series(Report report, String chart, String role, Curve f) {
        return report.charts()
            .stream()
            .filter((one) -> one.name().equals(chart))
            .flatMap((one) -> one.series().stream())
            .filter((one) -> one.role().equals(role) && f.equals(one.function()))
            .findFirst()
            .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=log(x)&seeds=2", "f=x^0&seeds=2", "f=exp(x^2)&seeds=1", "rate=10&seeds=2&steps=500",
            "f=1/x&f=binary-step&seeds=1&steps=1&batch=1&noise=2", "f=x^3&goal=any&inputs=3&seeds=2",
            "f=relu&inputs=64&batch=512&steps=1&seeds=1" })
    void extremesAreResultsToo(String query) {
        Report report = report(query);
        assertThat(report.charts()).isNotEmpty();
        assertThat(ReportJson.of(report)).isNotEmpty();
        assertThat(report.notes()).isNotEmpty();
    }

    @Test
    void whoDivergesIsNotJudgedByTheFortunate() {
        Report report = report("f=relu&rate=3&seeds=8");
        assertThat(report.figures().get(RELU, "steps")).isNaN();
        assertThat(report.figures().get(RELU, "path")).isNaN();
        assertThat(notes(report)).contains("diverged");
    }

    @Test
    void whatHasNoValueHasNoSign() {
        Curve log = Curve.parse("log(x)");
        Report report = report("f=log(x)&seeds=1");
        assertThat(report.figures().get(log, "sameSign")).isNaN();
        assertThat(series(report, "signs", "same-sign", log).y()).containsOnly(Double.NaN);
    }

    @Test
    void whatGoesWrongIsSaid() {
        assertThat(notes(report("f=log(x)&seeds=1"))).contains("no-moments");
        assertThat(notes(report("f=x^0&seeds=1"))).contains("constant");
        assertThat(notes(report("rate=10&seeds=1&steps=500"))).contains("diverged");
        assertThat(verdict(report("rate=10&steps=500"), "2.7").holds()).isEqualTo(Holds.UNDECIDED);
    }

    @Test
    void comesOutTheSameInPieces() {
        Settings settings = settings("seeds=1&steps=20");
        DescentTrial whole = (DescentTrial) EXPERIMENT.begin(settings, 0, new Materials(""));
        whole.advance(Long.MAX_VALUE);
        DescentTrial pieces = (DescentTrial) EXPERIMENT.begin(settings, 0, new Materials(""));
        while (pieces.progress() < 1) {
            assertThat(pieces.advance(1)).isPositive();
        }
        assertThat(pieces.result()).containsExactly(whole.result());
    }

    @Test
    void aStrangerMayHaveTheDefaults() {
        assertThat(EXPERIMENT.work(settings(""))).isLessThan(Run.MOST_FOR_A_STRANGER);
    }

    /** They take three milliseconds for each seed. */
    @Test
    void momentsOfFunctionsWithManyStepsHaveTheirPrice() {
        String steps = "f=floor(4000*x)%2B0.1&f=floor(4000*x)%2B0.2&f=floor(4000*x)%2B0.3";
        assertThat(EXPERIMENT.work(settings(steps + "&seeds=10&steps=1&batch=1"))).isGreaterThan(10 * 3 * 3_000_000);
    }

    @Test
    void aStrangerMayHaveFormulas() {
        String formulas = "f=tanh(x)%2B1&f=sigmoid(x)-0.5&f=relu(x)-0.4";
        assertThat(EXPERIMENT.work(settings(formulas))).isLessThan(Run.MOST_FOR_A_STRANGER);
    }

}
