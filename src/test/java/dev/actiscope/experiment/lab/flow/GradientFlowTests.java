package dev.actiscope.experiment.lab.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/**
 * Signals and gradients in deep networks do what theory says, and what the article says
 * where it is right.
 */
class GradientFlowTests {

    private static final GradientFlow FLOW = new GradientFlow();

    @ParameterizedTest
    @CsvSource({ "2.6,YES,gradient-vanishes", "3.4,UNDECIDED,tanh-faster", "3.6,YES,gradient-vanishes",
            "4.2,NO,relu-explodes", "4.6,UNDECIDED,relu-shifts", "4.7,NO,signal-shrinks", "4.9,NO,relu6-explodes" })
    void eachClaimIsJudgedAtTheDefaults(String claim, Holds holds, String code) {
        Verdict verdict = verdict("", claim);
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "f=sigmoid&initialiser=critical&width=200&networks=100&steps=0|2.6|NO|gradient-stays",
                    "f=sigmoid&initialiser=critical&networks=100&steps=0|2.6|YES|gradient-vanishes",
                    "f=sigmoid&gain=9&width=40&initialiser=gain&depth=40&biasDeviation=0|2.6|YES|gradient-vanishes",
                    "f=tanh&initialiser=gain|3.6|NO|gradient-grows", "f=relu&initialiser=he|4.7|NO|signal-stays",
                    "f=relu&initialiser=he&gain=2|4.7|YES|signal-grows", "f=relu&steps=0|4.9|UNDECIDED|no-training",
                    "f=tanh&networks=4|3.6|UNDECIDED|gradient-unclear", "f=tanh&depth=1|3.6|UNDECIDED|shallow",
                    "f=tanh|4.7|UNDECIDED|missing", "f=relu&initialiser=zeros|4.6|UNDECIDED|zero-weights",
                    "f=sigmoid&initialiser=zeros|2.6|UNDECIDED|zero-weights",
                    "f=tanh&initialiser=zeros|3.6|UNDECIDED|zero-weights",
                    "f=relu&initialiser=he&biasDeviation=2|4.7|YES|signal-grows-here",
                    "f=relu&initialiser=he&normalisation=layer|4.7|NO|signal-stays-here",
                    "f=sigmoid&normalisation=batch|2.6|NO|gradient-grows-here",
                    "f=sigmoid&initialiser=critical&networks=7|2.6|UNDECIDED|gradient-unclear",
                    "f=relu&width=4&networks=100&steps=0|4.2|NO|relu-explodes-alone-some",
                    "f=relu&f=tanh&f=sigmoid&width=4&networks=100&steps=2|4.2|NO|relu-explodes-some",
                    "f=relu&depth=1|4.2|UNDECIDED|shallow" })
    void aClaimComesOutOtherwiseAtOtherSettings(String query, String claim, Holds holds, String code) {
        Verdict verdict = verdict(query, claim);
        assertThat(verdict.statement().code()).isEqualTo(code);
        assertThat(verdict.holds()).isEqualTo(holds);
    }

    /** Where no steps are set it is steps that are lacking. */
    @ParameterizedTest
    @CsvSource({ "f=tanh&f=sigmoid, 3.4", "f=relu, 4.6", "f=relu, 4.9" })
    void whatNeedsTrainingsOffersThem(String query, String claim) {
        String rest = "&depth=2&width=4&networks=1&steps=";
        assertThat(verdict(query + rest + 0, claim).terms()).containsExactly(new Query.Entry("steps", "40"));
        assertThat(verdict(query + rest + 40, claim).isLacking()).isFalse();
    }

    /** Of 100 networks of four units many have a layer in which all are off. */
    @Test
    void inHowManyNetworksAGradientComesThroughIsSaid() {
        Report report = report("f=relu&width=4&networks=100&steps=0");
        List<Statement.Argument> told = report.verdicts().get(3).statement().arguments();
        assertThat(told.get(4).number()).isBetween(20.0, 80.0);
        assertThat(told.get(5).number()).isEqualTo(100);
        Statement note = report.notes()
            .stream()
            .filter((one) -> one.code().equals("large-some"))
            .findFirst()
            .orElseThrow();
        assertThat(note.arguments()).extracting(Statement.Argument::number)
            .containsExactly(told.get(4).number(), note.arguments().get(1).number(), 100.0);
        assertThat(notes("")).as("the defaults lose none").doesNotContain("large-some");
    }

    @Test
    void networksThatDifferByRoundingAloneDecideNothing() {
        Verdict verdict = verdict("initialiser=constant&networks=8&depth=10&width=16&steps=0&f=sigmoid&f=relu", "4.7");
        assertThat(verdict.statement().code()).isEqualTo("no-interval");
        assertThat(verdict.holds()).isEqualTo(Holds.UNDECIDED);
    }

    /**
     * These seeds are 2³²/10 apart, and those of other experiments have nothing in
     * common.
     */
    @Test
    void everySeedDrawsNetworksOfItsOwn() {
        String query = "f=relu&depth=2&width=4&networks=3&steps=0&seed=";
        assertThat(report(query + 0).figures().get("signalLast"))
            .isNotEqualTo(report(query + 429496728).figures().get("signalLast"));
    }

    /**
     * 4.9: its bound makes steps shorter and the loss calmer, by a quarter at least;
     * eight networks are too few to tell.
     */
    @Test
    void whereOutputsAreLargeReluTakesLongerStepsThanRelu6AndJittersMore() {
        List<Statement.Argument> arguments = verdict("f=relu&networks=32", "4.9").statement().arguments();
        assertThat(arguments.get(0).number()).as("steps").isGreaterThan(1.25);
        assertThat(arguments.get(1).number()).as("the interval's low end").isGreaterThan(1);
        assertThat(arguments.get(3).number()).as("jitter").isGreaterThan(1.25);
        assertThat(arguments.get(4).number()).as("ReLU's activations").isGreaterThan(1000);
        assertThat(arguments.get(5).number()).as("ReLU6's activations").isLessThan(6);
    }

    @Test
    void pyTorchsGainLetsLayersOfTanhRestHigherThanTheExactOne() {
        Statement note = report("f=tanh&depth=2&width=4&networks=1").notes()
            .stream()
            .filter((one) -> one.code().equals("tanh-gains"))
            .findFirst()
            .orElseThrow();
        double[] numbers = note.arguments().stream().skip(1).mapToDouble(Statement.Argument::number).toArray();
        assertThat(numbers).containsExactly(new double[] { 5.0 / 3, 1.1785, 1.2098, 1.5925, 1.1778 }, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({ "3.4,4", "4.2,6", "4.6,5", "4.9,10" })
    void aVerdictOfTrainingsNamesTheirTerms(String claim, int first) {
        List<Statement.Argument> arguments = verdict("steps=30&rate=0.2", claim).statement().arguments();
        assertThat(arguments.subList(first, first + 4)).extracting(Statement.Argument::number)
            .containsExactly(4.0, 30.0, claim.equals("4.9") ? 0.2 / 30 : 0.2, 8.0);
    }

    @Test
    void aFunctionHasOneNameInAllChartsAndMaps() {
        Report report = report("f=sigmoid&f=max(0,x)&f=tanh&depth=3&width=6&networks=2&steps=3");
        Set<String> functions = new TreeSet<>();
        for (Chart chart : report.charts()) {
            for (Series series : chart.series()) {
                functions.add(series.function().notation());
            }
        }
        assertThat(functions).containsExactly("max(0,x)", "max(0,x)-1/sqrt(2*pi)", "relu6", "sigmoid", "tanh");
        assertThat(report.maps()).extracting((map) -> map.function().notation())
            .containsExactly("sigmoid", "max(0,x)", "tanh");
    }

    /** All that lies beyond the map is in its outermost rows, which are dark. */
    @Test
    void thePaletteReachesToTheGreatestShare() {
        Report report = report(
                "f=relu&f=tanh&depth=20&width=30&networks=2&initialiser=normal&gain=4&biasDeviation=1&steps=0");
        for (HeatMap map : report.maps()) {
            assertThat(map.high()).isEqualTo(report.maps().get(0).high()).isGreaterThan(0.3);
            assertThat(Arrays.stream(map.values()).max().orElseThrow()).isLessThanOrEqualTo(map.high());
        }
    }

    @Test
    void theSameFunctionAtAnotherRateHasABrokenLine() {
        Chart losses = report("f=sigmoid&f=tanh&depth=3&width=6&networks=2&steps=3").charts()
            .stream()
            .filter((chart) -> chart.name().equals("losses"))
            .findFirst()
            .orElseThrow();
        assertThat(losses.series()).extracting(Series::name, Series::style)
            .containsExactly(tuple("loss sigmoid", Style.LINE), tuple("loss-faster sigmoid", Style.THEORY),
                    tuple("loss tanh", Style.LINE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=relu&initialiser=he", "f=tanh&initialiser=gain", "f=sigmoid&initialiser=lecun",
            "f=x*sigmoid(1.702*x)&biasDeviation=0.3", "f=selu&initialiser=orthogonal", "f=tanh&initialiser=critical",
            "f=relu&normalisation=layer&initialiser=he" })
    void whatIsMeasuredIsWhatTheorySays(String query) {
        Figures figures = report(query + "&width=160&depth=8&networks=8&examples=4&steps=0").figures();
        assertThat(figures.get("signalLast")).isCloseTo(figures.get("signalLastInTheory"),
                within(share(figures, "signalLast")));
        assertThat(figures.get("gradientFirst")).isCloseTo(figures.get("gradientFirstInTheory"),
                within(share(figures, "gradientFirst")));
    }

    private static double share(Figures figures, String name) {
        return 0.2 * figures.get(name);
    }

    /** Yang et al., 2019: ReLU's gradients grow by √(π/(π − 1)) at each layer. */
    @Test
    void batchNormalisationMakesGradientsExplodeAsTheorySays() {
        Figures figures = report("f=relu&normalisation=batch&depth=8&width=100&networks=2&examples=64&steps=0")
            .figures();
        double theory = Math.sqrt(0.5 * Math.pow(Math.PI / (Math.PI - 1), 7));
        assertThat(figures.get("gradientFirstInTheory")).isCloseTo(theory, within(1e-3));
        assertThat(figures.get("gradientFirst")).isCloseTo(theory, within(0.25 * theory));
    }

    @Test
    void tenLayersOfSigmoidLeaveAMillionthAtMost() {
        Figures figures = report("f=sigmoid&depth=10&width=8&networks=1&steps=0").figures();
        assertThat(figures.get("slopeProduct")).isCloseTo(Math.pow(0.25, 10), within(1e-18));
    }

    @Test
    void theFiguresOfOneFunctionAreThoseOfTheWholeAndSeveralHaveTheirOwn() {
        Figures one = report("f=tanh&biasDeviation=0.2&depth=3&width=8&networks=1").figures();
        assertThat(one.get("criticalWeightDeviation")).isCloseTo(1.3041, within(5e-5));
        assertThat(one.get(Curve.parse("tanh"), "criticalWeightDeviation"))
            .isEqualTo(one.get("criticalWeightDeviation"));
        Figures two = report("f=tanh&f=elu&biasDeviation=0.2&depth=3&width=8&networks=1").figures();
        assertThat(two.get("signalLast")).isNaN();
        assertThat(two.get(Curve.parse("elu"), "criticalWeightDeviation")).isCloseTo(1.2293, within(5e-5));
    }

    @Test
    void aFunctionGivenTwiceCountsOnceAndItsAddressKeepsBoth() {
        String rest = "&depth=2&width=4&networks=1&steps=0";
        Settings twice = settings("f=tan(x)&f=tan(x)" + rest);
        assertThat(Run.whole(FLOW, twice, new Materials("")).figures().all())
            .isEqualTo(report("f=tan(x)" + rest).figures().all());
        assertThat(FLOW.work(twice)).isEqualTo(FLOW.work(settings("f=tan(x)" + rest)));
        assertThat(twice.texts(FlowSettings.F)).containsExactly("tan(x)", "tan(x)");
    }

    @Test
    void anUnstableFixedPointIsSaidToBeOne() {
        assertThat(notes("f=swish&biasDeviation=0.2&depth=2&width=4&networks=1")).contains("unstable-edge");
        assertThat(notes("f=relu&biasDeviation=0.2&depth=2&width=4&networks=1&steps=0")).contains("no-edge");
        assertThat(notes("f=relu&depth=2&width=4&networks=1&steps=0")).contains("edge-everywhere");
    }

    @Test
    void ofWhatAClaimSpeaksOfNoNoteSaysThatNoneDoes() {
        String rest = "&depth=3&width=6&networks=8&steps=0";
        assertThat(notes("f=1/(1%2Bexp(-x))&f=tanh(x)" + rest)).doesNotContain("own-flow");
        assertThat(notes("f=softsign" + rest)).contains("own-flow");
    }

    @Test
    void whereTheMapIsUnstableTheGainDoesNotKeepTheSecondMoment() {
        assertThat(notes("f=swish&initialiser=gain&depth=50")).contains("gain-loses");
        assertThat(notes("f=tanh&initialiser=gain&depth=50")).doesNotContain("gain-loses");
    }

    @ParameterizedTest
    @CsvSource({ "exp(x),not-finite", "log(x),not-finite", "binary-step,no-gradient" })
    void whatIsNoNumberIsAResult(String f, String code) {
        String query = "f=" + f + "&depth=12&width=10&networks=2";
        assertThat(notes(query)).contains(code);
        for (Verdict verdict : report(query).verdicts()) {
            assertThat(verdict.holds()).isEqualTo(Holds.UNDECIDED);
        }
    }

    @Test
    void slicesAndSharesMakeNoDifference() {
        Settings settings = settings("f=tanh&f=relu&depth=4&width=6&networks=3&examples=3&steps=5");
        Run whole = new Run(FLOW, settings, new Materials(""));
        long done = whole.advance(Long.MAX_VALUE);
        assertThat(done).isBetween(FLOW.work(settings) / 3, FLOW.work(settings));
        Run sliced = new Run(FLOW, settings, new Materials(""));
        while (!sliced.hasEnded()) {
            sliced.advance(1);
        }
        Run shared = new Run(FLOW, settings, new Materials(""));
        for (int trial = sliced.trials() - 1; trial >= 0; trial--) {
            assertThat(sliced.result(trial)).as("trial %d", trial).isEqualTo(whole.result(trial));
            shared.take(trial, 1, sliced.result(trial));
        }
        assertThat(shared.report().figures().all()).isEqualTo(whole.report().figures().all());
        assertThat(shared.report().verdicts()).isEqualTo(whole.report().verdicts());
    }

    @Test
    void aReportOfWhatHasBegunIsUndecided() {
        Run run = new Run(FLOW, settings(""), new Materials(""));
        while (run.progress() < 0.9) {
            run.advance(1_000_000);
        }
        assertThat(run.hasEnded()).isFalse();
        for (Verdict verdict : run.report().verdicts()) {
            assertThat(verdict.statement().code()).isEqualTo("running");
            assertThat(verdict.holds()).isEqualTo(Holds.UNDECIDED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=relu&width=1", "f=relu&initialiser=constant&gain=2", "f=relu&initialiser=zeros",
            "f=relu&width=2", "f=relu&f=tanh&f=sigmoid&initialiser=constant" })
    void noSentenceCountsInNaN(String query) {
        for (Verdict verdict : report(query).verdicts()) {
            for (Statement.Argument argument : verdict.statement().arguments()) {
                assertThat(argument.kind() == Statement.Kind.NUMBER && argument.number() != argument.number())
                    .as(verdict.claim() + " " + verdict.statement().code())
                    .isFalse();
            }
        }
    }

    @Test
    void aTypedFormulaFlowsAsItsTwin() {
        String rest = "&depth=5&width=8&networks=2&initialiser=he";
        Figures named = report("f=sigmoid" + rest).figures();
        Figures typed = report("f=1/(1%2Bexp(-x))" + rest).figures();
        assertThat(typed.get("signalLast")).isEqualTo(named.get("signalLast"));
        assertThat(typed.get("gradientFirst")).isEqualTo(named.get("gradientFirst"));
        assertThat(typed.get("signalLastInTheory")).isCloseTo(named.get("signalLastInTheory"), within(1e-9));
    }

    @Test
    void tanhIsSteeperThanSigmoidOnlyBelowOnePointSixSix() {
        assertThat(TrainingVerdicts.crossing()).isCloseTo(1.6629, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "depth=50", "initialiser=orthogonal", "initialiser=critical", "initialiser=gain",
            "f=relu&initialiser=he&width=128", "f=tanh&depth=50&width=90", "normalisation=batch&depth=40",
            "f=relu&f=elu&f=swish&f=gelu" })
    void theHostDoesItForAStranger(String query) {
        assertThat(FLOW.work(settings(query))).isLessThanOrEqualTo(Run.MOST_FOR_A_STRANGER);
    }

    /** Their pieces and the fineness of their quadratures are counted, each time anew. */
    @ParameterizedTest
    @ValueSource(
            strings = { "f=asin(sin(x))&initialiser=gain&networks=100", "f=abs(sin(x))&initialiser=gain&networks=100",
                    "f=round(tan(tan(x)))&initialiser=critical&networks=20", "f=x%2Bsin(50*x)&f=sin(50*x)-x&depth=50" })
    void functionsWithManyPiecesAreTooDearForAStranger(String query) {
        assertThat(FLOW.work(settings(query + "&width=1&examples=2&steps=0"))).isGreaterThan(Run.MOST_FOR_A_STRANGER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=relu&f=elu&f=swish&f=gelu&initialiser=critical", "f=abs(sin(x))&depth=10",
            "f=x%2Bsin(50*x)&initialiser=gain", "f=1/(1%2Btan(x))", "f=tanh&f=sigmoid&biasDeviation=0.2" })
    void whatIsDoneIsWhatWasCountedAboutAndSeldomMore(String query) {
        Settings settings = settings(query + "&width=10&networks=2&steps=3");
        long done = new Run(FLOW, settings, new Materials("")).advance(Long.MAX_VALUE);
        assertThat(done).isLessThan(FLOW.work(settings) * 5 / 4);
    }

    private static Verdict verdict(String query, String claim) {
        return report(query).verdicts()
            .stream()
            .filter((verdict) -> verdict.claim().equals(claim))
            .findFirst()
            .orElseThrow();
    }

    private static List<String> notes(String query) {
        List<String> codes = new ArrayList<>();
        for (Statement note : report(query).notes()) {
            codes.add(note.code());
        }
        return codes;
    }

    private static Report report(String query) {
        return Run.whole(FLOW, settings(query), new Materials(""));
    }

    private static Settings settings(String query) {
        return Settings.require(FLOW.settings(), Query.parse(query));
    }

}
