package dev.actiscope.experiment.lab.nonlinearity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.NetworkTrial;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Trainable;
import dev.actiscope.text.Decimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.within;

/**
 * What a network can do, and cannot do without its activation functions.
 */
class PlaygroundTests {

    private static final Playground PLAYGROUND = new Playground();

    private static final Materials NONE = new Materials("");

    private static Settings settings(String query) {
        return Settings.require(PLAYGROUND.settings(), Query.parse(query));
    }

    private static Report report(String query) {
        return Run.whole(PLAYGROUND, settings(query), NONE);
    }

    private static Verdict verdict(Report report, String claim) {
        return report.verdicts().stream().filter((verdict) -> verdict.claim().equals(claim)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = { "data=circle", "data=xor", "data=spiral&f=sin(x)&steps=800", "data=sine",
            "data=multi-gaussian" })
    void aStackWithoutActivationFunctionsCannotDoWhatOneWithThemDoes(String query) {
        Report report = report(query + "&layers=8,8");
        Verdict verdict = verdict(report, "1.2");
        assertThat(verdict.holds()).isEqualTo(Holds.YES);
        assertThat(verdict.statement().code()).isEqualTo("line-loses");
        assertThat(verdict(report, "1.3").holds()).isEqualTo(Holds.YES);
        assertThat(report.maps()).extracting(HeatMap::name)
            .isEqualTo(query.equals("data=sine") ? List.of() : List.of("boundary", "line"));
    }

    @Test
    void aStackOfIdentitiesStaysNearChanceOnTheCircle() {
        Report report = report("f=identity&data=circle");
        assertThat(report.figures().get("accuracy")).isBetween(0.35, 0.65);
        assertThat(report.maps()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "data=gaussians,line-does", "data=plane,line-does", "data=spiral&steps=100,neither-learned",
            "data=moons&noise=0.4&size=60&layers=32&f=relu&steps=600,memorised", "seeds=7,few-seeds",
            "normalisation=layer,layers-bend" })
    void whereALineIsNotSeenToFailNothingIsDecided(String query, String code) {
        Verdict verdict = verdict(report(query), "1.2");
        assertThat(verdict.holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @Test
    void layerNormalisationBendsByItself() {
        Verdict verdict = verdict(report("normalisation=layer&f=identity"), "1.3");
        assertThat(verdict.holds()).isEqualTo(Holds.NO);
        assertThat(verdict.statement().code()).isEqualTo("bends-without");
    }

    @Test
    void aLineWithBentInputsIsBentInThePlane() {
        Report report = report("f=identity&features=x1-squared,x2-squared");
        assertThat(report.figures().get("accuracy")).isGreaterThan(0.9);
        assertThat(report.figures().get("slope")).isNaN();
        assertThat(verdict(report, "1.2").holds()).isEqualTo(Holds.UNDECIDED);
    }

    /** The line is where the network is undecided, whatever its layers. */
    @ParameterizedTest
    @ValueSource(strings = { "layers=8,8", "layers=none", "layers=3,5,2,4", "layers=6&normalisation=batch",
            "layers=5&optimiser=sgd&regularisation=l2", "f=x", "f=2*x%2B1", "f=2*x%2B1&normalisation=batch",
            "f=0.5*x&f=2-3*x", "f=swish:beta=0", "f=leaky-relu:leak=1", "f=prelu:a=1", "f=a*x%2Bb:b=-1&learns=yes" })
    void aStackOfLinesEqualsTheLineOfItsFigures(String query) {
        String f = query.contains("f=") ? "" : "f=identity&";
        Run run = new Run(PLAYGROUND, settings("data=moons&seeds=1&steps=200&" + f + query), NONE);
        run.advance(Long.MAX_VALUE);
        NeuralNetwork network = ((NetworkTrial) run.trial(0)).network();
        Report report = run.report();
        double slope = report.figures().get("slope");
        double intercept = report.figures().get("intercept");
        for (double x1 : new double[] { -3, 0, 0.5, 2 }) {
            double[] y = network.outputs(new double[] { x1, slope * x1 + intercept });
            assertThat(y[0]).isCloseTo(0, within(1e-12));
            double further = network.outputs(new double[] { x1, 1 })[0];
            double sum = report.figures().get("w1") * x1 + report.figures().get("w2") + report.figures().get("b");
            assertThat(further).isCloseTo(sum, within(1e-12));
        }
    }

    @Test
    void anyStackOfLinesEqualsALine() {
        RandomSource random = new RandomSource(5);
        Curve line = Curve.parse("1-2*x");
        for (int i = 0; i < 50; i++) {
            LayerSpecification hidden = LayerSpecification.of(1 + (int) (random.nextDouble() * 7), line);
            NeuralNetwork network = new NeuralNetwork(3,
                    List.of(hidden, hidden, LayerSpecification.of(2, Curve.parse("identity"))), 4, i);
            for (int j = 0; j < network.theta().values().length; j++) {
                network.theta().values()[j] = random.nextGaussian();
            }
            EquivalentLine f = EquivalentLine.of(line.activation());
            double[] x = { random.nextGaussian(), random.nextGaussian(), random.nextGaussian() };
            for (int output = 0; output < 2; output++) {
                double y = network.outputs(x)[output];
                assertThat(EquivalentLine.of(network, List.of(f, f), output).at(x, 0)).isCloseTo(y,
                        within(1e-12 * Math.max(1, Math.abs(y))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "1/x", "log(x)", "log(abs(x))", "1/x^2", "x+1/x" })
    void whatHasAPoleAtZeroIsNoLine(String f) {
        assertThat(EquivalentLine.of(Curve.parse(f).activation())).isSameAs(EquivalentLine.NONE);
        assertThat(PlaygroundSettings.isStraight(settings("f=" + f.replace("+", "%2B")))).isFalse();
    }

    @Test
    void overOneInputTheLineIsItsSlopeAndIntercept() {
        Run run = new Run(PLAYGROUND, settings("f=identity&data=sine&seeds=1"), NONE);
        run.advance(Long.MAX_VALUE);
        NeuralNetwork network = ((NetworkTrial) run.trial(0)).network();
        double intercept = network.outputs(new double[] { 0, 0 })[0];
        assertThat(run.report().figures().get("intercept")).isCloseTo(intercept, within(1e-12));
        assertThat(run.report().figures().get("slope")).isCloseTo(network.outputs(new double[] { 1, 0 })[0] - intercept,
                within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "f=relu&normalisation=batch&dropout=0.2", "f=rrelu&learns=yes&data=plane" })
    void inSlicesItComesOutTheSameToTheLastBit(String query) {
        Settings settings = settings(query + "&steps=60&seeds=2");
        Run sliced = new Run(PLAYGROUND, settings, NONE);
        while (!sliced.hasEnded()) {
            sliced.advance(1);
            sliced.report();
        }
        Run whole = new Run(PLAYGROUND, settings, NONE);
        whole.advance(Long.MAX_VALUE);
        for (int trial = 0; trial < whole.trials(); trial++) {
            assertThat(sliced.result(trial)).containsExactly(whole.result(trial));
        }
        assertThat(sliced.report().maps().get(0).values()).containsExactly(whole.report().maps().get(0).values());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "f=identity", "f=relu&layers=32,32&steps=50", "batch=32&steps=50&data=sine",
            "f=x*tanh(x)&learns=yes&steps=50", "normalisation=layer&dropout=0.5&steps=100" })
    void theWorkIsNoMoreThanWasSaidAndNotMuchLess(String query) {
        Settings settings = settings(query);
        long done = new Run(PLAYGROUND, settings, NONE).advance(Long.MAX_VALUE);
        assertThat(PLAYGROUND.work(settings)).isBetween(done, 2 * done);
    }

    @Test
    void theDefaultsAreCheapEnoughForAStranger() {
        assertThat(PLAYGROUND.work(settings(""))).isLessThan(Run.MOST_FOR_A_STRANGER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=2*x%2B1", "f=log(x)", "f=gelu", "f=x*tanh(x)", "f=exp(x)-erf(x)", "f=x^3",
            "initialiser=by-gain" })
    void aSimpleFunctionIsCheapEnoughForAStrangerToo(String query) {
        assertThat(PLAYGROUND.work(settings(query))).isLessThan(Run.MOST_FOR_A_STRANGER);
    }

    /** They are written anew for every layer in every step. */
    @Test
    void formulasWithManyParametersThatLearnAreDear() {
        String query = "f=a^b*c^d*p^q*r^s*x&layers=1,1,1,1,1,1&learns=yes&batch=1&seeds=1&size=10&steps=";
        assertThat(PLAYGROUND.work(settings(query + "30719"))).isGreaterThan(5 * Run.MOST_FOR_A_STRANGER);
        Settings few = settings(query + "30");
        long done = new Run(PLAYGROUND, few, NONE).advance(Long.MAX_VALUE);
        assertThat(PLAYGROUND.work(few)).isGreaterThanOrEqualTo(done);
    }

    @Test
    void aFunctionWithGapsIsSaidToHaveThem() {
        Report report = report("f=log(x)&seeds=2&steps=5");
        assertThat(report.notes()).extracting(Statement::code).containsExactly("gap-throughout", "met-a-gap");
        Statement met = report.notes().get(1);
        assertThat(met.arguments().get(4).number()).as("z").isNegative();
        assertThat(verdict(report, "1.2").holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(report.figures().get("accuracy")).isNaN();
    }

    @Test
    void aNetworkThatDivergesSaysWhenAndWhere() {
        Report report = report("rate=100&optimiser=sgd&f=exp(x)&seeds=2&steps=50");
        assertThat(report.notes()).extracting(Statement::code)
            .contains("diverged-in-layer")
            .doesNotContain("met-a-gap");
        assertThat(verdict(report, "1.3").statement().code()).isEqualTo("some-diverged");
    }

    @Test
    void pointsOfOnesOwnAreLearned() {
        String points = "-1,0,1/-1.5,0.5,1/1,0,1/1.5,0.5,1/0,0,-1/0.1,0.1,-1/-0.1,-0.5,-1/0,0.7,-1";
        Settings settings = settings("data=" + points + "&test=0");
        assertThat(settings.query().print()).isEqualTo("data=" + points + "&test=0");
        Report report = Run.whole(PLAYGROUND, settings, NONE);
        assertThat(report.figures().get("accuracy")).isGreaterThan(0.95);
        assertThat(report.maps().get(0).points()).extracting((series) -> series.x().length).containsExactly(4, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = { "problem=regression&data=1,2,1/3,4,-1/5,6,0/7,8,2", "data=1,2,1/3,4,-1/5,6,0.5/7,8,2",
            "data=1,2,1/3,4,-1/5,6,-2/7,8,2", "data=1,2,1/3,4,2/5,6,0/7,8,2" })
    void whatIsClearlyMeantIsTaken(String query) {
        assertThatNoException().isThrownBy(() -> PLAYGROUND.check(settings("test=0&" + query)));
    }

    @Test
    void pointsWithNumbersAreFitted() {
        Report report = report("data=0,0,0/1,0,0.5/0,1,0.5/1,1,1/0.5,0.5,0.5&test=0&f=identity");
        assertThat(report.figures().get("explained")).isGreaterThan(0.99);
        assertThat(report.figures().all()).extracting(Figures.Figure::name).doesNotContain("accuracy");
    }

    /** Each is half a unit off, and their variance is 1/2. */
    @Test
    void aNetworkOfNumbersIsScoredByTheVarianceThatItExplains() {
        Settings settings = settings(
                "data=0,0,0/1,0,1/0,1,1/1,1,2&problem=regression&test=0&layers=none&features=x1&seeds=1");
        Run run = new Run(PLAYGROUND, settings, NONE);
        run.advance(1);
        NeuralNetwork network = ((NetworkTrial) run.trial(0)).network();
        network.theta().values()[network.denses().get(0).weights()] = 1;
        network.theta().values()[network.denses().get(0).biases()] = 0.5;
        assertThat(NetworkJson.of(settings, 0, (NetworkTrial) run.trial(0)))
            .contains("\"score\":\"explained\",\"scores\":[0.5,0.5]");
    }

    @Test
    void theTwoSidesOfATypedFunctionAreData() {
        Settings settings = settings("data=above:2*sin(x)&seeds=1");
        assertThat(settings.query().print()).isEqualTo("data=above:2*sin(x)&seeds=1");
        HeatMap map = Run.whole(PLAYGROUND, settings, NONE).maps().get(0);
        assertThat(map.points()).extracting((series) -> series.role())
            .containsExactly("negative", "negative-test", "positive-test", "positive");
        double[] x = map.points().get(3).x();
        for (int i = 0; i < x.length; i++) {
            assertThat(map.points().get(3).y()[i]).isGreaterThan(2 * Math.sin(x[i]));
        }
    }

    /** What the page's presets say of themselves. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "f=relu&data=xor&layers=4|accuracy|0.9|1",
            "f=sigmoid&data=circle&layers=4,4,4,4,4,4&optimiser=sgd&rate=0.03|accuracy|0.3|0.65",
            "f=relu&data=circle&optimiser=sgd&rate=10|trainingAccuracy|0.3|0.75",
            "f=tanh&data=three-gaussians&layers=none|accuracy|0.97|1",
            "f=relu&data=three-arms&layers=16,16&size=300&steps=1000&rate=0.03|accuracy|0.9|1",
            "f=relu&data=three-gaussians&layers=1|accuracy|0.4|0.9", "f=identity&data=three-arms|accuracy|0.25|0.45",
            "f=tanh&data=xor&initialiser=zeros|trainingLoss|0.69|0.7",
            "f=identity&normalisation=layer&data=circle|accuracy|0.95|1",
            "f=relu&data=moons&noise=0.4&size=60&layers=32,32&steps=700|trainingAccuracy|0.97|1",
            "f=relu&data=moons&noise=0.4&size=60&layers=32,32&steps=700|loss|1|100" })
    void presetsShowWhatTheySay(String query, String figure, double low, double high) {
        Report report = report(query + "&seeds=3");
        assertThat(report.figures().get(figure)).isBetween(low, high);
    }

    @Test
    void theUnitsOfANetworkCanBeLookedAtAndChanged() {
        Settings settings = settings("layers=3,2&seeds=1&steps=5");
        Run run = new Run(PLAYGROUND, settings, NONE);
        run.advance(1);
        NeuralNetwork network = ((NetworkTrial) run.trial(0)).network();
        double[] maps = NetworkJson.maps(settings, 0, network, 10);
        assertThat(maps).hasSize((3 + 2 + 1) * 100);
        network.theta().values()[network.denses().get(2).biases()] += 1;
        double[] changed = NetworkJson.maps(settings, 0, network, 10);
        for (int i = 0; i < maps.length; i++) {
            assertThat(changed[i] - maps[i]).isCloseTo((i < 500) ? 0 : 1, within(1e-12));
        }
        String json = NetworkJson.of(settings, 0, (NetworkTrial) run.trial(0));
        assertThat(json).startsWith("{\"inputs\":[\"x1\",\"x2\"],\"side\":6,\"steps\":1,\"losses\":[")
            .contains("],\"layers\":[{\"f\":\"tanh\",\"units\":3,\"w\":[");
    }

    @Test
    void whatGivesNoNumberHasNoAccuracy() {
        Settings settings = settings("f=sqrt(x)&seeds=1");
        Run run = new Run(PLAYGROUND, settings, NONE);
        run.advance(1);
        assertThat(NetworkJson.of(settings, 0, (NetworkTrial) run.trial(0)))
            .contains("\"losses\":[null,null],\"score\":\"accuracy\",\"scores\":[null,null]");
    }

    @Test
    void aChangedWeightIsSeenInTheLossOfTheNetworkButNotInWhatWasFound() {
        Settings settings = settings("layers=3&seeds=1&steps=20");
        Run run = new Run(PLAYGROUND, settings, NONE);
        run.advance(Long.MAX_VALUE);
        NetworkTrial trial = (NetworkTrial) run.trial(0);
        Figures found = run.report().figures();
        assertThat(NetworkJson.of(settings, 0, trial)).contains("\"steps\":20,\"losses\":["
                + Decimal.print(found.get("trainingLoss")) + "," + Decimal.print(found.get("loss")) + "]");
        double[] before = NetworkJson.output(settings, 0, trial.network());
        trial.network().theta().values()[trial.network().denses().get(1).biases()] += 3;
        assertThat(NetworkJson.output(settings, 0, trial.network())[0]).isGreaterThan(before[0]);
        assertThat(NetworkJson.of(settings, 0, trial)).doesNotContain(Decimal.print(found.get("loss")));
        assertThat(run.report().figures().get("loss")).isEqualTo(found.get("loss"));
    }

    @Test
    void aSketchOfADataSetHasEachOfItsClasses() {
        assertThat(targets("circle")).containsOnly(-1.0, 1.0);
        assertThat(targets("three-arms")).containsOnly(0.0, 1.0, 2.0);
        assertThat(targets("plane")).hasSizeGreaterThan(50);
    }

    private static Set<Double> targets(String data) {
        Set<Double> targets = new HashSet<>();
        double[] sketch = NetworkJson.sketch(data);
        for (int i = 2; i < sketch.length; i += 3) {
            targets.add(sketch[i]);
        }
        return targets;
    }

    @Test
    void theExamplesSayWhichOfThemAreHeldOut() {
        double[] examples = NetworkJson.examples(settings("data=1,2,1/-1,2,-1/3,4,1/5,6,-1&test=0.5"), 0);
        assertThat(examples).hasSize(16);
        assertThat(examples[3] + examples[7]).isZero();
        assertThat(examples[11] + examples[15]).isEqualTo(2);
        assertThat(examples[0]).isIn(1.0, -1.0, 3.0, 5.0);
        assertThat(examples[2]).isIn(0.0, 1.0);
    }

    /** With one example at a time each other normalisation is as it is with more. */
    @ParameterizedTest
    @ValueSource(strings = { "batch=2&normalisation=batch", "batch=1&normalisation=layer", "batch=1" })
    void smallBatchesAreTakenWhereTheyCanBe(String query) {
        assertThatNoException().isThrownBy(() -> new Run(PLAYGROUND, settings(query), NONE));
    }

    /** Of three seeds the middle one has not begun, and the last one diverged. */
    @Test
    void aNetworkThatDivergedIsNamedByItsNumber() {
        Settings settings = settings("seeds=3&f=identity&steps=3");
        double[][] results = new double[3][];
        for (int seed : new int[] { 0, 2 }) {
            results[seed] = PLAYGROUND.begin(settings, seed, NONE).result();
        }
        results[2][0] = 1;
        Statement told = PLAYGROUND.report(settings, results, false)
            .notes()
            .stream()
            .filter((note) -> note.code().equals("diverged"))
            .findFirst()
            .orElseThrow();
        assertThat(told.arguments().get(0).number()).isEqualTo(3);
    }

    @Test
    void whereNothingIsHeldOutTheExamplesAreJudgedThatAreLearned() {
        PlaygroundPlan plan = PlaygroundPlan.of(settings("test=0"), 0);
        assertThat(plan.test()).isSameAs(plan.training());
        assertThat(PlaygroundPlan.of(settings(""), 0).test().size()).isEqualTo(150);
    }

    @Test
    void eachLayerMayHaveItsOwnFunction() {
        Report report = report("f=relu&f=tanh&layers=6,4");
        assertThat(verdict(report, "1.2").holds()).isEqualTo(Holds.YES);
        assertThat(report.figures().get("accuracy")).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "f=relu&f=tanh&layers=3,3,3|f|functions-and-layers",
            "data=1,2/3,4|data|number-of-points", "data=1,2,1/3,4,-1/5,6,0/7,8,2|data|mixed-targets",
            "data=1,2,1/3,4,-1/5,6,1/7,8,3|data|mixed-targets", "data=1,2/1,1,1/2,2,1/3,3,1|data|not-a-point",
            "data=above:sinn(x)|data|", "data=squares|data|unknown-examples", "data=above:|data|missing-boundary",
            "data=above: |data|missing-boundary", "features=x3|features|unknown-choice",
            "data=1,2,1/1,1,1/2,2,1/3,3,1&test=0.9|test|too-few-examples", "noise=3|noise|out-of-range",
            "batch=1&normalisation=batch|batch|batch-of-one" })
    void whatCannotBeHadIsRefusedByName(String query, String parameter, String code) {
        assertThatExceptionOfType(InvalidInputException.class)
            .isThrownBy(() -> new Run(PLAYGROUND, settings(query), NONE))
            .satisfies((problem) -> assertThat(problem.parameter()).isEqualTo(parameter))
            .satisfies((problem) -> assertThat(problem.code()).startsWith((code != null) ? code : ""));
    }

    /** Each layer of each network writes its function down, and does so in a step. */
    @Test
    void whatLearnsCostsSomethingBeforeItDoes() {
        String formula = "f=tanh(a*x)%2Bb*sin(c*x)&steps=1&size=10&layers=1,1,1,1";
        long fixed = PLAYGROUND.work(settings(formula + "&seeds=16")) - PLAYGROUND.work(settings(formula + "&seeds=8"));
        long learning = PLAYGROUND.work(settings(formula + "&seeds=16&learns=yes"))
                - PLAYGROUND.work(settings(formula + "&seeds=8&learns=yes"));
        Curve f = Curve.parse("tanh(a*x)+b*sin(c*x)");
        int written = ((Trainable) Nonlinearities.trainable(f, new RandomSource(0))).workOfSetting();
        assertThat(learning - fixed).isGreaterThan(8 * 4 * 2 * written);
    }

}
