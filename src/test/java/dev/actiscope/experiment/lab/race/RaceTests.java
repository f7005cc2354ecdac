package dev.actiscope.experiment.lab.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.layer.Theta;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A race is the same for all who run in it, however it is run.
 */
class RaceTests {

    static final Race RACE = new Race();

    private static final Curve TANH = Curve.parse("tanh");

    /** Small, with everything in it. */
    private static final String ALL = "data=moons&width=4&steps=20&rates=both&normalisation=with-and-without";

    private static final Materials NONE = new Materials("");

    static Settings settings(String query) {
        List<Query.Entry> entries = new ArrayList<>();
        for (String entry : query.split("&")) {
            int equals = entry.indexOf('=');
            entries.add(new Query.Entry(entry.substring(0, equals), entry.substring(equals + 1)));
        }
        return Settings.require(RACE.settings(), new Query(entries));
    }

    private static Report report(String query) {
        return Run.whole(RACE, settings(query), NONE);
    }

    private static Verdict verdict(Report report, String claim) {
        return report.verdicts().get(Race.CLAIMS.indexOf(claim));
    }

    private static List<String> notes(Report report) {
        return report.notes().stream().map(Statement::code).toList();
    }

    @Test
    void theDefaultsFitWhatAHostDoesForAStranger() {
        assertThat(RACE.work(Settings.standard(RACE.settings()))).isLessThan(Run.MOST_FOR_A_STRANGER);
        assertThat(RACE.work(settings("normalisation=batch"))).isLessThan(Run.MOST_FOR_A_STRANGER);
    }

    @Test
    void withoutScaleGammaStays() {
        Settings settings = settings("data=moons&normalisation=without-scale");
        RaceSetup setup = new RaceSetup(settings, NONE);
        NeuralNetwork network = setup.network(new Candidate(TANH, Normalisation.BATCH_WITHOUT_SCALE, false, false), 1);
        Training training = new Training(network, setup.data(1).training(), setup.hyperparameters(0.1), 1);
        training.advance(1_000_000);
        for (Theta.Block block : network.theta().blocks()) {
            double[] part = Arrays.copyOfRange(network.theta().values(), block.from(), block.to());
            switch (block.kind()) {
                case SCALES -> throw new AssertionError("γ learns");
                case SHIFTS -> assertThat(part).doesNotContain(0);
                default -> assertThat(part).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { ALL, "data=xor", "data=circle&depth=5&normalisation=layer&rates=common",
            "data=spiral&f=tanh&f=mish&optimiser=adam&rates=common&rate=0.01&initialiser=he",
            "data=gaussians&normalisation=without-scale&heats=2" })
    void theWorkIsKnownBefore(String query) {
        Settings settings = settings(query);
        long done = new Run(RACE, settings, NONE).advance(Long.MAX_VALUE);
        assertThat(RACE.work(settings)).isBetween(done, 2 * done);
    }

    /** It has to be derived, and the gain of one with steps may have a corner at each. */
    @Test
    void aTypedFunctionIsTakenForDear() {
        long named = RACE.work(settings("data=moons&f=tanh"));
        assertThat(RACE.work(settings("data=moons&f=2*sigmoid(2*x)-1"))).isGreaterThan(named);
        assertThat(RACE.work(settings("data=moons&f=floor(3*x)"))).isGreaterThan(3 * named / 2);
        assertThat(RACE.work(settings("data=moons&f=tanh&initialiser=he"))).isLessThan(named);
    }

    /** What a step costs nobody knows before the first. */
    @Test
    void whoHasNotBegunHasNoPlaceInTheChartOfWork() {
        Run run = new Run(RACE, settings("data=moons&width=4&steps=20&f=tanh&f=relu&rates=common&seeds=1"), NONE);
        assertThat(work(run)).isEmpty();
        run.advance(1);
        assertThat(work(run)).singleElement().satisfies((series) -> assertThat(series.function()).isEqualTo(TANH));
        run.advance(Long.MAX_VALUE);
        assertThat(work(run)).hasSize(2);
    }

    private static List<Series> work(Run run) {
        List<Chart> charts = run.report().charts();
        for (Chart chart : charts) {
            chart.series().forEach((series) -> assertThat(series.x()).doesNotContain(Double.NaN));
        }
        return charts.stream().filter((chart) -> chart.name().equals("work")).findFirst().orElseThrow().series();
    }

    @Test
    void whatWasLeftOffIsTakenUpToTheLastBit() {
        Settings settings = settings(ALL);
        Run whole = new Run(RACE, settings, NONE);
        whole.advance(Long.MAX_VALUE);
        Run sliced = new Run(RACE, settings, NONE);
        while (!sliced.hasEnded()) {
            sliced.advance(5000);
        }
        Run shared = new Run(RACE, settings, NONE);
        for (int trial = 0; trial < whole.trials(); trial++) {
            assertThat(sliced.result(trial)).isEqualTo(whole.result(trial));
            shared.take(trial, 1, sliced.result(trial).clone());
        }
        assertThat(shared.report().figures().all()).isEqualTo(whole.report().figures().all());
    }

    @Test
    void theSameFunctionWrittenOtherwiseRunsTheSameRace() {
        Report report = report("data=moons&f=tanh&f=2*sigmoid(2*x)-1&f=sigmoid");
        Curve other = Curve.parse("2*sigmoid(2*x)-1");
        for (String figure : List.of("loss", "low", "high", "accuracy", "rate")) {
            assertThat(report.figures().get(other, figure)).as(figure)
                .isCloseTo(report.figures().get(TANH, figure), Offset.offset(1e-8));
        }
        assertThat(report.figures().get(Curve.parse("sigmoid"), "loss"))
            .isNotCloseTo(report.figures().get(TANH, "loss"), Offset.offset(1e-3));
    }

    @Test
    void startsDifferByTheGainAlone() {
        RaceSetup setup = new RaceSetup(settings("data=moons"), NONE);
        NeuralNetwork one = setup.network(new Candidate(TANH, Normalisation.NONE, true, false), 7);
        NeuralNetwork other = setup.network(new Candidate(Curve.parse("relu"), Normalisation.BATCH, false, true), 7);
        double ratio = Math.sqrt(2) / setup.gain(TANH);
        for (int layer = 0; layer < 3; layer++) {
            int first = one.denses().get(layer).weights();
            int second = other.denses().get(layer).weights();
            assertThat(other.theta().values()[second])
                .isCloseTo(one.theta().values()[first] * ((layer < 2) ? ratio : 1), Offset.offset(1e-12));
        }
    }

    @Test
    void ratesAreChosenOnOtherSeedsThanThoseJudged() {
        Settings settings = settings("data=moons&f=tanh&seeds=64&heats=16&seed=3");
        RaceSetup setup = new RaceSetup(settings, NONE);
        List<Integer> seeds = new ArrayList<>();
        for (int number = 0; number < 64; number++) {
            seeds.add(setup.seed(number));
        }
        for (int heat = 0; heat < 16; heat++) {
            seeds.add(setup.seed(OwnRateTrial.FIRST_HEAT + heat));
        }
        assertThat(seeds).doesNotHaveDuplicates();
        assertThat(new RaceSetup(settings("seed=4"), NONE).seed(0)).isNotIn(seeds);
    }

    @Test
    void atItsOwnRateACandidateRunsAsIfAllHadIt() {
        Report own = report("data=moons&f=tanh&f=relu");
        double rate = own.figures().get(TANH, "rate");
        Report common = report("data=moons&f=tanh&f=relu&rates=common&rate=" + rate);
        assertThat(common.figures().get(TANH, "loss")).isEqualTo(own.figures().get(TANH, "loss"));
    }

    /** By gain the scale of the weights goes with the function, and it is said. */
    @Test
    void howWeightsBeginIsSaid() {
        for (String initialiser : List.of("gain", "lecun")) {
            boolean gain = initialiser.equals("gain");
            Report report = report("data=moons&f=tanh&f=tanh(x)+1&steps=10&rates=common&initialiser=" + initialiser);
            assertThat(texts(report.notes().get(0))).contains(gain ? "scaled-starts" : "same-starts");
        }
    }

    private static List<String> texts(Statement statement) {
        return statement.arguments().stream().map(Statement.Argument::text).filter(Objects::nonNull).toList();
    }

    @Test
    void aBestRateAtTheEdgeIsSaid() {
        assertThat(notes(report("data=moons&f=sigmoid&f=tanh&tried=0.01,0.02"))).contains("edge");
        assertThat(notes(report("data=circle&f=tanh&tried=0.01,0.3,3"))).doesNotContain("edge");
    }

    @Test
    void aLossThatWentAstrayLeavesTheChartOfRatesToTheOthersAndIsSaid() {
        Report astray = report("data=moons&f=elu&f=tanh&tried=0.01,0.1,100&depth=8");
        assertThat(notes(astray)).contains("astray");
        assertThat(rates(astray).y().high()).isCloseTo(6.93, Offset.offset(0.01));
        Report calm = report("data=moons&f=elu&f=tanh&tried=0.01,0.1");
        assertThat(notes(calm)).doesNotContain("astray");
        assertThat(rates(calm).y().high()).isNaN();
    }

    @Test
    void underEachOfSeveralTermsThereIsAChartOverOneRange() {
        String query = "data=moons&f=tanh&f=elu&steps=5&seeds=2&tried=0.1,0.2";
        assertThat(report(query).charts()).extracting(Chart::name)
            .containsExactly("losses", "work", "rates", "accuracies", "zeros");
        List<Chart> charts = report(query + "&rates=both&normalisation=with-and-without").charts();
        assertThat(charts).extracting(Chart::name)
            .containsExactly("losses at-common not-normalised", "losses at-common by-batch",
                    "losses at-own not-normalised", "losses at-own by-batch", "work at-common not-normalised",
                    "rates not-normalised", "rates by-batch", "accuracies at-common not-normalised",
                    "zeros at-common not-normalised");
        assertThat(charts.subList(0, 4)).extracting(Chart::y).containsOnly(charts.get(0).y());
        assertThat(charts.get(3).series()).extracting(Series::name)
            .containsExactly("low-at-own-rate-compared tanh", "high-at-own-rate-compared tanh",
                    "loss-at-own-rate-compared tanh", "low-at-own-rate-compared elu", "high-at-own-rate-compared elu",
                    "loss-at-own-rate-compared elu");
    }

    private static Chart rates(Report report) {
        return report.charts().stream().filter((chart) -> chart.name().equals("rates")).findFirst().orElseThrow();
    }

    @Test
    void ratesAreTriedOnceEachFromTheLowestOn() {
        Settings typed = settings("data=moons&f=tanh&tried=0.8,0.05,0.8,0.2");
        assertThat(Race.tried(typed)).containsExactly(0.05, 0.2, 0.8);
        Report report = Run.whole(RACE, typed, NONE);
        assertThat(report.figures().all()).isEqualTo(report("data=moons&f=tanh&tried=0.05,0.2,0.8").figures().all());
        assertThat(report("data=moons&f=log(x)&tried=0.2,0.05").figures().get(Curve.parse("log(x)"), "rate"))
            .as("all diverged")
            .isNaN();
    }

    @Test
    void howARateIsChosenIsSaid() {
        Report report = report("data=moons&f=tanh&heats=3&tried=0.1,0.2");
        Statement note = report.notes().get(notes(report).indexOf("own-rates"));
        assertThat(note.arguments().get(0).number()).isEqualTo(2);
        assertThat(note.arguments().get(1).number()).isEqualTo(3);
        assertThat(notes(report("data=moons&f=tanh&rates=common"))).doesNotContain("own-rates");
    }

    /** The first one typed diverges: the others are compared all the same. */
    @Test
    void whoDivergesIsNotAhead() {
        Report report = report("data=moons&f=log(x)&f=tanh&f=sigmoid&rates=common");
        Statement pair = report.notes().get(notes(report).indexOf("pair"));
        assertThat(pair.arguments().get(1).text()).isEqualTo("tanh");
    }

    /** At its second best, 0.3, tanh does as well as ReLU. */
    @Test
    void whoMayCatchUpAtItsSecondBestRateIsBehindByChance() {
        Report report = report("data=moons&f=tanh&f=relu&tried=0.003,0.3,3,30&seed=17");
        List<Statement.Argument> pair = report.notes().get(notes(report).indexOf("pair")).arguments();
        assertThat(pair.get(0).text()).isEqualTo("tanh");
        assertThat(pair.get(3).number()).as("where the interval begins").isGreaterThan(1.1);
        assertThat(pair.get(5).text()).isEqualTo("may-be-chance");
    }

    @Test
    void ofFewSeedsNoDifferenceIsMoreThanChance() {
        String query = "data=moons&f=tanh&f=sigmoid&rates=common&seeds=";
        assertThat(report(query + 4).notes()).noneMatch(RaceTests::isMoreThanChance);
        assertThat(report(query + 8).notes()).anyMatch(RaceTests::isMoreThanChance);
    }

    private static boolean isMoreThanChance(Statement note) {
        return note.arguments().stream().anyMatch((argument) -> "more-than-chance".equals(argument.text()));
    }

    @Test
    void allCandidatesAreSeenSideBySide() {
        assertThat(RACE.together(settings("f=tanh"))).isGreaterThanOrEqualTo(RACE.trials(settings("f=relu&f=elu")));
    }

    @Test
    void whoDivergesIsSaidToHave() {
        Report report = report("data=moons&f=elu&f=relu&rates=common&rate=100&depth=8&steps=100");
        assertThat(report.figures().get(Curve.parse("elu"), "diverged")).isPositive();
        assertThat(notes(report)).contains("diverged");
        Verdict verdict = verdict(report, "6.6");
        assertThat(verdict.holds()).isEqualTo(Holds.UNDECIDED);
    }

    @Test
    void whereAFunctionHasNoValueIsSaid() {
        Report report = report("data=moons&f=log(x)&f=tanh&rates=common");
        assertThat(report.figures().get(Curve.parse("log(x)"), "diverged")).isEqualTo(1);
        assertThat(report.figures().get(Curve.parse("log(x)"), "loss")).isNaN();
        Statement note = report.notes().get(notes(report).indexOf("no-value"));
        assertThat(note.arguments().get(1).number()).isNotPositive();
        assertThat(report.figures().get(TANH, "loss")).as("of the other").isBetween(0.1, 0.6);
    }

    @Test
    void fewSeedsDecideNothing() {
        Verdict verdict = verdict(report("data=xor&f=tanh&f=sigmoid&seeds=7"), "3.4");
        assertThat(verdict.holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(verdict.statement().code()).isEqualTo("few-seeds");
    }

    /** Of what may be refuted without it nothing is lacking as long as that may come. */
    @ParameterizedTest
    @CsvSource({ "f=relu&f=tanh, 4.2", "f=relu&f=sigmoid, 4.2", "f=elu&f=relu, 6.6" })
    void whatOneRivalMayRefuteLacksNothingBeforeItHasRun(String query, String claim) {
        Run run = new Run(RACE, settings(query + "&data=circle&steps=1&seeds=1&rates=common"), NONE);
        assertThat(verdict(run.report(), claim).isLacking()).isFalse();
    }

    @Test
    void onTheWayNothingIsDecided() {
        Run run = new Run(RACE, settings(ALL), NONE);
        assertThat(run.report().verdicts()).allMatch((verdict) -> verdict.holds() == Holds.UNDECIDED);
        run.advance(200_000);
        Report report = run.report();
        assertThat(report.verdicts()).hasSize(RACE.claims().size())
            .allMatch((verdict) -> verdict.isLacking() || verdict.statement().code().equals("running"))
            .allMatch((verdict) -> verdict.holds() == Holds.UNDECIDED);
        Trial trial = run.trial(0);
        assertThat(trial.progress()).isEqualTo(run.progress(0));
    }

    @Test
    void eachFunctionRunsOnce() {
        assertThat(RACE.trials(settings("f=relu&f=relu&f=tanh"))).isEqualTo(2);
        assertThat(RACE.trials(settings("rates=both&normalisation=with-and-without&seeds=10"))).isEqualTo(3 * 2 * 11);
    }

}
