package dev.actiscope.experiment.lab.dying;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Units that die, come back or break, and what that says of the claims.
 */
class DyingUnitsTests {

    private static final DyingUnits EXPERIMENT = new DyingUnits();

    private static final Materials NONE = new Materials("");

    @Test
    void reluDiesButJustRightOfZeroItsSlopeIsOne() {
        Verdict verdict = verdict(run("f=relu", "networks=50", "steps=20"), "4.8");
        assertThat(verdict.holds()).isEqualTo(Holds.YES);
        List<Statement.Argument> said = verdict.statement().arguments();
        assertThat(said.get(4).number()).as("lower end of the share that is dead").isPositive();
        assertThat(said.get(6).number()).as("just right of zero").isEqualTo(0.001);
        assertThat(said.get(7).number()).as("slope there").isEqualTo(1);
        assertThat(said.get(8).number()).as("slope left of it").isZero();
    }

    @Test
    void moreUnitsEndUpAlwaysZeroThanWithALeakAndSomeComeBack() {
        Verdict verdict = verdict(run("f=relu", "f=leaky-relu", "networks=50", "steps=20"), "6.1");
        assertThat(verdict.holds()).isEqualTo(Holds.YES);
        List<Statement.Argument> said = verdict.statement().arguments();
        assertThat(said.get(1).number()).as("a negative weight hides a positive input").isZero();
        assertThat(said.get(2).number()).as("and lets a negative one through").isEqualTo(1);
        assertThat(said.get(4).number()).as("share that came back").isBetween(0.01, 0.5);
        assertThat(said.get(9).number()).as("lower end of the difference, in percentage points").isBetween(1.0, 100.0);
    }

    @Test
    void aLeakKeepsUnitsAliveButTradesDeathForDivergence() {
        Report report = run("f=relu", "f=leaky-relu", "networks=50", "data=sine", "seeds=8", "steps=20");
        Verdict verdict = verdict(report, "6.3");
        assertThat(verdict.holds()).isEqualTo(Holds.YES);
        assertThat(verdict.statement().code()).isEqualTo("shrink-trade");
        List<Statement.Argument> said = verdict.statement().arguments();
        assertThat(said.get(2).number()).as("dead with the leak").isZero();
        assertThat(said.get(8).number()).as("broken at ten times the rate").isGreaterThan(0.9);
        assertThat(said.get(9).number()).as("where ReLU is dead").isGreaterThan(0.5);
        assertThat(said.get(10).number()).as("and not broken").isLessThan(0.5);
    }

    /** What networks begin with is another matter: none is drawn but one. */
    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
    void theVerdictsAtTheDefaultsAreNotOwedToTheSeed(int seed) {
        Report report = run("networks=1", "seed=" + seed);
        assertThat(report.verdicts()).extracting(Verdict::holds).containsOnly(Holds.YES);
        assertThat(report.figures().get("died")).isBetween(0.05, 0.25);
        assertThat(report.figures().get("revived")).isPositive();
    }

    @Test
    void whatWasDeadBeforeTheFirstStepHasNotDied() {
        Report report = run("f=relu", "f=leaky-relu", "depth=3", "width=8", "rate=0.01", "networks=1", "data=sine",
                "seeds=8", "steps=50");
        assertThat(report.figures().get("deadAtStart")).isGreaterThan(0.1);
        assertThat(report.figures().get("died")).isLessThan(0.05);
        assertThat(verdict(report, "4.8").holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(verdict(report, "6.1").holds()).isEqualTo(Holds.UNDECIDED);
    }

    @Test
    void deadUnitsAreThoseThatWereSoAndStayedSoAndThoseThatDied() {
        Report report = run("f=relu", "networks=1", "steps=1");
        Figures figures = report.figures();
        assertThat(figures.get("deadAtStart") - figures.get("revived") + figures.get("died"))
            .isCloseTo(figures.get("dead"), within(1e-12));
    }

    @Test
    void whereNoUnitDiedItIsNotSaidThatNoneDies() {
        Report report = run("f=relu", "f=leaky-relu", "depth=2", "width=1", "rate=0.01", "networks=1");
        for (String claim : List.of("4.8", "6.1")) {
            assertThat(verdict(report, claim).holds()).isEqualTo(Holds.UNDECIDED);
            assertThat(verdict(report, claim).statement().code()).isEqualTo("none-died");
        }
    }

    /** More layers would kill more before the first step, and leave fewer to die. */
    @Test
    void whereMostAreDeadBeforeNoMoreLayersAreAdvised() {
        Report report = run("f=relu", "depth=10", "width=2", "bias=-0.5", "rate=10", "steps=200");
        assertThat(report.figures().get("deadAtStart")).isGreaterThan(0.5);
        assertThat(verdict(report, "4.8").statement().code()).isEqualTo("none-died-of-few");
    }

    @Test
    void withOneHiddenLayerNoUnitComesBackAndNoneIsSaidTo() {
        Report report = run("f=relu", "f=leaky-relu", "depth=2", "width=8", "rate=0.15", "networks=1", "data=sine",
                "seeds=8", "steps=50");
        assertThat(report.figures().get("revived")).isZero();
        assertThat(report.figures().get("died")).isPositive();
        assertThat(verdict(report, "6.1").statement().code()).isEqualTo("refuse-for-good");
        Report alone = run("f=relu", "depth=2", "width=8", "rate=0.15", "networks=1", "data=sine", "seeds=8",
                "steps=50");
        assertThat(verdict(alone, "6.1").statement().code()).isEqualTo("refuse-alone-for-good");
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=max(0,x)^2", "f=relu" })
    void ofNetworksThatBrokeNobodyKnowsWhatWouldHaveDied(String f) {
        Report report = run(f, "rate=100", "networks=1", "data=sine", "seeds=8", "steps=50");
        assertThat(report.figures().get("broken")).isPositive();
        for (String claim : List.of("4.8", "6.1")) {
            assertThat(verdict(report, claim).holds()).isEqualTo(Holds.UNDECIDED);
            assertThat(verdict(report, claim).statement().code()).isEqualTo("broke");
        }
    }

    @Test
    void aLeakIsNotFoundToKeepUnitsAliveIfAnyBrokeOrSeedsAreFew() {
        Report some = run("f=leaky-relu", "seed=2", "networks=1", "data=sine", "seeds=8", "steps=50");
        assertThat(some.figures().get("broken")).isBetween(0.01, 0.5);
        assertThat(verdict(some, "6.3").holds()).isEqualTo(Holds.UNDECIDED);
        Report few = run("f=leaky-relu", "rate=0.01", "seeds=1", "networks=1");
        assertThat(few.figures().get("broken")).isZero();
        assertThat(verdict(few, "6.3").holds()).isEqualTo(Holds.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({ "relu, die", "'max(0,x)*1.2', die-slower", "'max(0,x-0.1)', die-right" })
    void howMuchIsLearnedRightOfZeroIsSaidOfTheFunction(String f, String code) {
        Report report = run("f=" + f, "networks=1", "rate=0.1");
        assertThat(verdict(report, "4.8").statement().code()).isEqualTo(code);
    }

    @Test
    void aStepIsFlatAndNotDead() {
        Report report = run("f=binary-step", "networks=1", "steps=5");
        assertThat(verdict(report, "4.8").statement().code()).isEqualTo("none-refuses");
        assertThat(verdict(report, "6.1").statement().code()).isEqualTo("none-refuses");
        assertThat(codes(report.notes())).contains("steps").doesNotContain("flat");
    }

    @Test
    void aDeadUnitThatMayBeHighIsNotAlwaysZero() {
        assertThat(verdict(run("f=relu6", "networks=1"), "6.1").statement().code()).isEqualTo("refuse-flat");
    }

    @Test
    void neighbouringSeedsShareNoNetworks() {
        assertThat(Seeds.nth(7, 0)).isEqualTo(7);
        Set<Integer> seeds = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            for (int i = 0; i < 40; i++) {
                int nth = Seeds.nth(seed, i);
                assertThat(nth).isBetween(0, Seeds.GREATEST);
                seeds.add(nth);
            }
        }
        assertThat(seeds).hasSize(4000);
    }

    @Test
    void theMaximumIsLeakyReluUpToOneAndNotAbove() {
        Verdict verdict = verdict(run("f=relu", "networks=1", "steps=0", "seeds=1"), "6.4");
        assertThat(verdict.holds()).isEqualTo(Holds.YES);
        assertThat(verdict.statement().arguments()).extracting(Statement.Argument::number)
            .containsExactly(7.0, 0.0, 1.5, -1.5, -1.0);
    }

    @Test
    void preluLearnsItsLeakAndRreluUsesTheMean() {
        Verdict verdict = verdict(run("f=relu", "networks=1", "steps=0", "seeds=1"), "6.5");
        assertThat(verdict.holds()).isEqualTo(Holds.YES);
        List<Statement.Argument> said = verdict.statement().arguments();
        assertThat(said.get(0).number()).isEqualTo(0.25);
        assertThat(said.get(2).number() - said.get(1).number()).as("what layers have learned").isGreaterThan(0.01);
        assertThat(said.get(3).number()).as("from draw to draw").isGreaterThan(0.01);
        assertThat(said.get(4).number()).as("in use").isZero();
    }

    @Test
    void preluLearnsInTheExperimentToo() {
        Figures figures = run("f=prelu", "networks=1", "rate=0.03").figures();
        assertThat(figures.get("leastLeak")).isLessThan(0.25);
        assertThat(figures.get("greatestLeak")).isGreaterThan(0.25);
        assertThat(run("f=relu", "networks=1", "steps=1").figures().get("leastLeak")).isNaN();
    }

    @Test
    void withASmallRateMoreComeBackThanDie() {
        Report report = run("f=relu", "data=circle", "width=12", "rate=0.03", "networks=1");
        assertThat(report.figures().get("dead")).isLessThan(report.figures().get("deadAtStart"));
        assertThat(report.figures().get("revived")).isPositive();
        assertThat(codes(report.notes())).contains("fewer");
    }

    @Test
    void aLoweredBiasKillsAndARaisedOneSavesBeforeTheFirstStep() {
        double none = run("f=relu", "networks=1", "steps=0").figures().get("deadAtStart");
        assertThat(run("f=relu", "bias=-0.5", "networks=1", "steps=0").figures().get("deadAtStart"))
            .isGreaterThan(none + 0.1);
        assertThat(run("f=relu", "bias=0.5", "networks=1", "steps=0").figures().get("deadAtStart"))
            .isLessThan(none - 0.1);
    }

    @Test
    void eluDiesTooWhereItsSlopeIsTooSmallForADouble() {
        Report report = run("f=elu", "networks=1", "data=sine", "seeds=8", "steps=20");
        assertThat(report.figures().get("dead")).isPositive();
        assertThat(codes(report.notes())).contains("flat");
    }

    @Test
    void aDivergenceIsANoteThatSaysWhenAndWhere() {
        Report report = run("f=elu", "networks=1", "seed=3", "data=sine", "seeds=8", "steps=50");
        List<Statement.Argument> said = note(report, "diverged").arguments();
        assertThat(said.get(1).number()).as("networks").isBetween(1.0, 7.0);
        assertThat(said.get(2).number()).as("of all").isEqualTo(8);
        assertThat(said.get(3).number()).as("step").isBetween(2.0, 50.0);
        assertThat(said.get(4).number()).as("layer").isBetween(1.0, 10.0);
        assertThat(report.figures().get("broken")).isEqualTo(said.get(1).number() / 8);
    }

    @Test
    void whatIsBrokenIsNotDeadAndNothingIsKnownOfIt() {
        Report report = run("f=leaky-relu", "rate=10", "networks=1", "data=sine", "seeds=8", "steps=20");
        assertThat(note(report, "diverged-loss").arguments().get(1).number()).as("networks").isEqualTo(8);
        assertThat(report.figures().get("broken")).isEqualTo(1);
        assertThat(report.figures().get("dead")).isZero();
        assertThat(verdict(report, "6.3").holds()).isEqualTo(Holds.UNDECIDED);
    }

    @Test
    void aFunctionWithGapsSaysWhereItHasNoValue() {
        Report report = run("f=log(x)", "networks=5", "steps=5", "seeds=2");
        List<Statement.Argument> said = note(report, "no-value").arguments();
        assertThat(said.get(3).number()).as("step").isEqualTo(1);
        assertThat(said.get(4).number()).as("layer").isEqualTo(1);
        assertThat(said.get(5).number()).as("input").isNegative();
        assertThat(report.figures().get("broken")).isEqualTo(1);
        assertThat(report.figures().get("bornDead")).isZero();
    }

    @Test
    void aTypedReluIsRelu() {
        Report typed = run("f=max(0,x)", "networks=100", "steps=10", "seeds=2");
        Report named = run("f=relu", "networks=100", "steps=10", "seeds=2");
        assertThat(values(typed)).isEqualTo(values(named));
    }

    @Test
    void figuresOfOneFunctionStandForTheWholeToo() {
        Report report = run("f=relu", "f=elu", "f=relu", "networks=20", "steps=2", "seeds=2");
        Curve relu = Curve.parse("relu");
        for (String name : List.of("bornDead", "dead", "revived", "broken")) {
            assertThat(report.figures().get(name)).isEqualTo(report.figures().get(relu, name));
        }
        assertThat(report.figures()
            .all()
            .stream()
            .filter((figure) -> relu.equals(figure.function()) && figure.name().equals("dead")))
            .as("a function that is named twice counts once")
            .hasSize(1);
    }

    @Test
    void slicesComeToTheSame() {
        String[] query = { "f=relu", "f=rrelu", "f=prelu", "networks=30", "steps=7", "seeds=3", "data=xor" };
        Settings settings = settings(query);
        Run run = new Run(EXPERIMENT, settings, NONE);
        while (!run.hasEnded()) {
            run.advance(997);
            assertThat(run.report().verdicts()).hasSize(5);
        }
        assertThat(values(run.report())).isEqualTo(values(run(query)));
        assertThat(run.report().notes()).isEqualTo(run(query).notes());
    }

    @Test
    void nothingIsDecidedBeforeAllIsDone() {
        Run run = new Run(EXPERIMENT, settings(), NONE);
        run.advance(1);
        assertThat(run.report().verdicts()).extracting(Verdict::holds).containsOnly(Holds.UNDECIDED);
        assertThat(run.report().figures().get("dead")).isNaN();
    }

    @Test
    void withFewSeedsNothingIsDecidedThatChanceHasAPartIn() {
        Report report = run("networks=10", "steps=3", "seeds=7");
        assertThat(verdict(report, "4.8").holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(verdict(report, "6.1").holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(codes(report.notes())).contains("few-seeds");
    }

    @Test
    void withoutReluOrALeakThereIsNothingToJudge() {
        Report report = run("f=tanh", "networks=10", "steps=3");
        assertThat(verdict(report, "4.8").statement().code()).isEqualTo("none-refuses");
        assertThat(verdict(report, "6.3").statement().code()).isEqualTo("none-leaks");
    }

    @Test
    void aDeadUnitLearnsNoMore() {
        NeuralNetwork network = TrainingSetup.network(Curve.parse("relu"), 1, 3, 4, -20, 1);
        Dataset examples = TrainingSetup.examples("sine", 1);
        Training training = TrainingSetup.training(network, "sine", examples, 0.1, 1);
        double[] before = network.theta().values().clone();
        for (int i = 0; i < 5; i++) {
            training.step();
        }
        double[] after = network.theta().values();
        int last = before.length - 1;
        for (int i = 0; i < last; i++) {
            assertThat(after[i]).isEqualTo(before[i]);
        }
        assertThat(after[last]).as("the output's bias").isNotEqualTo(before[last]);
    }

    @Test
    void theDefaultsAreWithinWhatAHostDoesForAStranger() {
        assertThat(EXPERIMENT.work(settings())).isLessThan(Run.MOST_FOR_A_STRANGER);
        assertThat(EXPERIMENT.work(settings("f=relu", "width=8", "networks=4000"))).as("Lu and others' widest networks")
            .isLessThan(Run.MOST_FOR_A_STRANGER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=x*tanh(log(1+exp(x)))", "f=relu&f=leaky-relu&f=elu&f=selu&f=gelu", "f=noisy-relu",
            "f=relu6", "f=binary-step", "f=hard-tanh", "bias=-0.5", "bias=0.5", "sweep=bias", "data=sine", "width=8",
            "f=relu6&bias=-1", "f=prelu&f=rrelu&f=relu" })
    void aHostTriesOneThingAnotherWayForAStranger(String query) {
        assertThat(EXPERIMENT.work(settings(query.split("&")))).isLessThan(Run.MOST_FOR_A_STRANGER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=relu", "f=elu", "f=prelu", "f=x*sigmoid(1.7*x)", "data=spiral", "depth=2", "steps=1" })
    void workIsRatherTooMuchThanTooLittle(String setting) {
        Settings settings = settings(setting, "rate=0.01", "networks=1");
        Run run = new Run(EXPERIMENT, settings, NONE);
        long done = run.advance(Long.MAX_VALUE);
        assertThat(EXPERIMENT.work(settings)).isBetween(done, done + done / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = { "sine", "circle", "xor", "gaussians", "spiral", "moons" })
    void examplesLieAroundSquareRootOfThree(String data) {
        Dataset examples = TrainingSetup.examples(data, 3);
        assertThat(examples.size()).isEqualTo(TrainingSetup.EXAMPLES);
        assertThat(examples.inputs()).isEqualTo(TrainingSetup.inputs(data));
        for (double x : examples.x()) {
            assertThat(Math.abs(x)).isLessThan(2 * Math.sqrt(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "_zh" })
    void allThatIsShownHasWords(String language) throws IOException {
        Properties words = new Properties();
        String file = "/messages/lab/dying-units" + language + ".properties";
        try (Reader reader = new InputStreamReader(DyingUnits.class.getResourceAsStream(file),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        List<String> keys = new ArrayList<>();
        for (Report report : List.of(run("networks=20", "steps=20"), run("f=prelu", "sweep=bias", "networks=2"),
                run("f=log(x)", "f=relu", "width=2", "networks=20", "steps=1", "seeds=2"),
                run("f=relu", "data=circle", "width=12", "rate=0.03", "networks=1"),
                run("f=relu", "depth=2", "rate=0.15", "width=8", "networks=1", "data=sine"),
                run("f=relu", "f=leaky-relu", "depth=2", "rate=0.15", "width=8", "networks=1", "data=sine"),
                run("f=relu", "depth=2", "rate=0.01", "width=1", "networks=1"), run("f=relu6", "networks=1"),
                run("f=relu", "rate=100", "networks=1", "data=sine"), run("f=binary-step", "networks=1", "steps=5"),
                run("f=max(0,x)*1.2", "networks=1", "rate=0.1"), run("f=max(0,x-0.1)", "networks=1"))) {
            keys.addAll(keys(report));
        }
        assertThat(words.stringPropertyNames()).containsAll(keys);
    }

    private static List<String> keys(Report report) {
        List<String> keys = new ArrayList<>();
        for (Verdict verdict : report.verdicts()) {
            keys.add("dying-units.says." + verdict.statement().code());
        }
        for (String code : codes(report.notes())) {
            keys.add("dying-units.says." + code);
        }
        for (Figures.Figure figure : report.figures().all()) {
            keys.add("dying-units.figure." + figure.name());
        }
        for (Chart chart : report.charts()) {
            keys.addAll(List.of("dying-units.chart." + chart.name(), "dying-units.axis." + chart.x().name(),
                    "dying-units.axis." + chart.y().name()));
            for (Series series : chart.series()) {
                keys.add("dying-units.series." + series.role());
            }
        }
        return keys;
    }

    private static List<Double> values(Report report) {
        List<Double> values = new ArrayList<>();
        for (Figures.Figure figure : report.figures().all()) {
            values.add(figure.value());
        }
        for (Chart chart : report.charts()) {
            for (Series series : chart.series()) {
                for (int i = 0; i < series.x().length; i++) {
                    values.addAll(List.of(series.x()[i], series.y()[i]));
                }
            }
        }
        return values;
    }

    private static List<String> codes(List<Statement> statements) {
        return statements.stream().map(Statement::code).toList();
    }

    private static Statement note(Report report, String code) {
        return report.notes().stream().filter((note) -> note.code().equals(code)).findFirst().orElseThrow();
    }

    private static Verdict verdict(Report report, String claim) {
        return report.verdicts().stream().filter((verdict) -> verdict.claim().equals(claim)).findFirst().orElseThrow();
    }

    private static Report run(String... query) {
        return Run.whole(EXPERIMENT, settings(query), NONE);
    }

    private static Settings settings(String... query) {
        List<Query.Entry> entries = new ArrayList<>();
        for (String entry : query) {
            int equals = entry.indexOf('=');
            entries.add(new Query.Entry(entry.substring(0, equals), entry.substring(equals + 1)));
        }
        return Settings.require(EXPERIMENT.settings(), new Query(entries));
    }

}
