package dev.actiscope.experiment.lab.cost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Exercise;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What functions cost, by times that are given.
 */
class ExpenseTests {

    private static final Expense COST = new Expense();

    private static final Map<String, Double> USUAL = Map.of("identity", 0.5, "relu", 1.0, "sigmoid", 4.0, "tanh", 5.0,
            "softplus", 8.0, "gelu", 9.0, "softsign", 1.05, "swish", 4.2);

    private static final Clock QUIET = new Clock(USUAL, 50_000, 0.02);

    private static final Clock NOISY = new Clock(USUAL, 50_000, 0.95);

    static String times() throws IOException {
        try (var in = Objects.requireNonNull(ExpenseTests.class.getResourceAsStream("/data/cost.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Report recorded(String query) throws IOException {
        return Run.whole(COST, Clock.settings(query), new Materials("", times()));
    }

    @ParameterizedTest
    @CsvSource({ "2.8, sigmoid", "3.6, tanh", "5.1, softplus" })
    void whatTakesLongerThanReluIsDearer(String claim, String f) {
        Verdict verdict = QUIET.verdict("", claim);
        assertThat(verdict.holds()).isEqualTo(Holds.YES);
        assertThat(verdict.statement().arguments().get(0).text()).isEqualTo(f);
        assertThat(number(verdict, 2)).isCloseTo(USUAL.get(f), within(0.03 * USUAL.get(f)));
        assertThat(number(verdict, 3)).isBetween(0.95 * number(verdict, 2), number(verdict, 2));
        assertThat(number(verdict, 4)).isBetween(number(verdict, 2), 1.05 * number(verdict, 2));
    }

    private static double number(Verdict verdict, int place) {
        return verdict.statement().arguments().get(place).number();
    }

    /** 4 × 2048 of 58,192 nanoseconds beside 2048 of 52,048. */
    @Test
    void aStepTakesLongerByTheFunctionAlone() {
        assertThat(number(QUIET.verdict("", "2.8"), 8)).isCloseTo(58_192 / 52_048.0, within(0.01));
        assertThat(QUIET.report("").figures().get(Curve.parse("sigmoid"), "share")).isCloseTo(8192 / 58_192.0,
                within(0.005));
    }

    /** 4 × 32768 beside 32768 of ten times the rest. */
    @Test
    void itIsALargeNetworkThatIsJudged() {
        Verdict verdict = QUIET.verdict("", "2.8");
        assertThat(verdict.holds()).isEqualTo(Holds.YES);
        assertThat(number(verdict, 11)).isCloseTo(631_072 / 532_768.0, within(0.02));
        assertThat(QUIET.report("").figures().get(Curve.parse("sigmoid"), "largeShare")).isCloseTo(131_072 / 631_072.0,
                within(0.01));
    }

    @Test
    void dearAsItIsTheExponentialDoesNotCountWhereMultiplyingTakesTheTime() {
        Verdict verdict = new Clock(USUAL, 1_000_000, 0.01).verdict("", "2.8");
        assertThat(verdict.holds()).isEqualTo(Holds.NO);
        assertThat(verdict.statement().code()).isEqualTo("dearer-not-longer");
    }

    @Test
    void whatIsAsCheapIsNotDearer() {
        Clock clock = new Clock(Map.of("relu", 1.0, "sigmoid", 1.02, "tanh", 0.9, "softplus", 1.0), 50_000, 0.01);
        String query = "f=relu&f=sigmoid&f=tanh&f=softplus";
        for (String claim : COST.claims()) {
            assertThat(clock.verdict(query, claim).holds()).as(claim).isEqualTo(Holds.NO);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "2.8", "3.6", "4.3", "5.1" })
    void onAMachineThatIsBusyNothingIsDecided(String claim) {
        Clock clock = new Clock(Map.of("relu", 1.0, "sigmoid", 1.1, "tanh", 1.1, "softplus", 1.1), 50_000, 0.95);
        String query = "f=relu&f=sigmoid&f=tanh&f=softplus";
        assertThat(clock.verdict(query, claim).holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(NOISY.verdict("", "2.8").holds()).isEqualTo(Holds.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "laps=1", "laps=7" })
    void fewLapsDecideNothing(String query) {
        assertThat(QUIET.report(query).verdicts()).allMatch((verdict) -> verdict.holds() == Holds.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({ "f=sigmoid, choose", "f=relu, choose", "f=relu&f=swish, choose" })
    void aClaimOnTwoFunctionsNeedsBoth(String query, String code) {
        Verdict verdict = QUIET.verdict(query, "2.8");
        assertThat(verdict.holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({ "'', YES, cheap", "f=relu&f=softsign, NO, not-cheap-one", "f=relu&f=tanh, YES, cheap-one",
            "f=relu&f=identity, UNDECIDED, choose-bent", "f=sigmoid&f=tanh, UNDECIDED, choose-bent",
            "laps=4, UNDECIDED, few-laps" })
    void reluIsCheapBesideWhatBends(String query, Holds holds, String code) {
        Verdict verdict = QUIET.verdict(query, "4.3");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @Test
    void beforeAnythingWasMeasuredNothingIsSaid() {
        Settings settings = Clock.settings("");
        Report report = COST.report(settings, new double[1][], false);
        assertThat(report.verdicts()).allMatch((verdict) -> verdict.holds() == Holds.UNDECIDED)
            .allMatch((verdict) -> verdict.statement().code().equals("nothing-yet"));
        assertThat(report.charts()).isEmpty();
    }

    @Test
    void ofALapThatIsNotWholeNothingCounts() {
        Settings settings = Clock.settings("");
        double[] whole = COST.measured(QUIET.nanoseconds(settings, 3), 0.1);
        Report report = COST.report(settings, new double[][] { whole }, false);
        assertThat(report.figures().get("laps")).isEqualTo(3);
        assertThat(codes(report)).contains("measured").doesNotContain("recorded");
    }

    private static Iterable<String> codes(Report report) {
        return report.notes().stream().map(Statement::code).toList();
    }

    @Test
    void everyFunctionOfTheCatalogueIsRecorded() throws IOException {
        RecordedTimes times = new RecordedTimes(times());
        assertThat(times.laps()).isGreaterThanOrEqualTo(COST.laps(Clock.settings("")));
        assertThat(times.head(2)).isGreaterThanOrEqualTo(2026);
        for (Definition definition : Catalogue.definitions()) {
            for (Drill drill : List.of(Drill.VALUE, Drill.SLOPE, Drill.STEP)) {
                for (int lap = 0; lap < times.laps(); lap++) {
                    assertThat(times.nanoseconds(definition.name(), drill, lap)).as(definition.name())
                        .isBetween(1.0, 1e8);
                }
            }
        }
    }

    @Test
    void withoutAClockTheRecordIsTold() throws IOException {
        Report report = recorded("");
        assertThat(codes(report)).contains("recorded").doesNotContain("measured", "fewer-recorded", "no-record");
        for (String claim : new String[] { "3.6", "4.3", "5.1" }) {
            assertThat(report.verdicts()).filteredOn((verdict) -> verdict.claim().equals(claim))
                .allMatch((verdict) -> verdict.holds() == Holds.YES);
        }
        assertThat(codes(recorded("laps=100"))).contains("fewer-recorded");
    }

    /** As long as no large network is recorded it is not decided, and said to be so. */
    @Test
    void whatWasNotRecordedOfLargeNetworksIsNotGuessed() throws IOException {
        Report report = Run.whole(COST, Clock.settings("f=relu&f=sigmoid"), new Materials("", withoutLarge(times())));
        assertThat(report.verdicts().get(0).holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(report.verdicts().get(0).statement().code()).isEqualTo("dearer-large-unknown");
        assertThat(report.figures().get(Curve.parse("sigmoid"), "large")).isNaN();
    }

    private static String withoutLarge(String times) {
        return times.lines()
            .filter((line) -> !line.contains("," + Drill.LARGE.key() + ","))
            .collect(Collectors.joining("\n"));
    }

    /** What the hints on how it comes out otherwise say of the record. */
    @Test
    void theRecordIsAsTheWordsSay() throws IOException {
        Report report = recorded("f=relu&f=sigmoid&f=softsign&f=hard-swish");
        assertThat(value(report, "softsign") / value(report, "sigmoid")).isBetween(0.8, 1.25);
        assertThat(value(report, "hard-swish")).isGreaterThan(3 * value(report, "relu"));
    }

    private static double value(Report report, String f) {
        return report.figures().get(Curve.parse(f), "value");
    }

    @Test
    void aLapThatIsDisturbedDoesNotCount() {
        Settings settings = Clock.settings("laps=16");
        double[] times = QUIET.nanoseconds(settings, 16);
        for (int i = 0; i < 3 * COST.exercises(settings); i++) {
            times[i] *= (i % 7 == 0) ? 1000 : 1;
        }
        Report report = COST.report(settings, new double[][] { COST.measured(times, 0.1) }, true);
        assertThat(report.verdicts()).allMatch((verdict) -> verdict.holds() == Holds.YES);
    }

    @Test
    void aCoarseClockIsTold() {
        Settings settings = Clock.settings("");
        double[] times = QUIET.nanoseconds(settings, 8);
        assertThat(codes(COST.report(settings, new double[][] { COST.measured(times, 100) }, true))).contains("coarse");
        assertThat(codes(COST.report(settings, new double[][] { COST.measured(times, 0.1) }, true)))
            .doesNotContain("coarse");
    }

    @Test
    void aClockThatStandsStillIsTold() {
        Settings settings = Clock.settings("");
        double[] times = new double[8 * COST.exercises(settings)];
        Arrays.fill(times, Double.NaN);
        Report report = COST.report(settings, new double[][] { COST.measured(times, Double.POSITIVE_INFINITY) }, true);
        assertThat(report.verdicts()).allMatch((verdict) -> verdict.holds() == Holds.UNDECIDED);
        assertThat(codes(report)).contains("no-time").doesNotContain("no-record", "coarse");
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=relu&f=sigmoid(x)^2", "f=relu&f=elu:alpha=2" })
    void whatWasNotRecordedIsSaidToBeSo(String query) throws IOException {
        Report report = recorded(query);
        assertThat(codes(report)).contains("no-record");
        assertThat(report.verdicts()).allMatch((verdict) -> verdict.holds() == Holds.UNDECIDED);
        for (Chart chart : report.charts()) {
            assertThat(chart.series()).hasSize(1);
        }
    }

    @Test
    void withoutAClockAndARecordNothingIsKnown() {
        Report report = Run.whole(COST, Clock.settings(""), new Materials(""));
        assertThat(report.verdicts()).allMatch((verdict) -> verdict.holds() == Holds.UNDECIDED);
    }

    @ParameterizedTest
    @EnumSource(Drill.class)
    void anExerciseDoesTheSameEachTime(Drill drill) {
        boolean large = drill == Drill.LARGE;
        for (String f : large ? List.of("relu") : List.of("relu", "sigmoid", "rrelu", "x*sigmoid(2*x)")) {
            Exercise exercise = drill.of(Curve.parse(f));
            Exercise other = drill.of(Curve.parse(f));
            assertThat(exercise.repeat(1) + exercise.repeat(2)).as(f)
                .isCloseTo(other.repeat(3) + 0.0, within((large || drill == Drill.STEP) ? 1e-9 : 20.0))
                .isNotZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "log(x)", "1/0*x", "sqrt(x)" })
    void aFunctionWithGapsTakesItsTimeAndANetworkWithItCannotBeTrained(String f) {
        Curve curve = Curve.parse(f);
        assertThat(Drill.VALUE.of(curve).repeat(3)).isFinite();
        assertThat(Drill.SLOPE.of(curve).repeat(3)).isFinite();
        assertThat(Drill.STEP.of(curve).repeat(3)).isNaN();
    }

    /** A lap in which the machine did something else would flatten all others. */
    @Test
    void lapsAreDrawnByFactors() throws IOException {
        assertThat(recorded("").charts()).filteredOn((chart) -> chart.x().name().equals("lap"))
            .hasSize(2)
            .allMatch((chart) -> chart.y().logarithmic());
    }

    @Test
    void whatHasNoStepIsSaidToHaveNone() {
        Settings settings = Clock.settings("f=relu&f=gelu");
        double[] times = QUIET.nanoseconds(settings, 8);
        for (int i = 0; i < times.length; i++) {
            times[i] = (i % 8 >= 6) ? Double.NaN : times[i];
        }
        Report report = COST.report(settings, new double[][] { COST.measured(times, 0.1) }, true);
        assertThat(codes(report)).contains("no-step").doesNotContain("no-time");
        assertThat(report.charts().get(3).series()).hasSize(1);
        assertThat(report.charts().get(2).series()).hasSize(2);
    }

    @Test
    void manyFunctionsAndLapsAreAllMeasured() {
        Settings settings = Clock.settings("f=relu&f=relu&f=tanh&laps=100");
        assertThat(COST.exercises(settings)).isEqualTo(8);
        assertThat(COST.laps(settings)).isEqualTo(100);
        assertThat(COST.work(settings)).isBetween(1L, Run.MOST_FOR_A_STRANGER);
    }

}
