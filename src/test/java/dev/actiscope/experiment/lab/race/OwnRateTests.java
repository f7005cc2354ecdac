package dev.actiscope.experiment.lab.race;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.lab.race.Standing.Edge;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.LayerSpecification.Normalisation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each candidate's own best rate is chosen from heats; whoever is behind may take the
 * second best.
 */
class OwnRateTests {

    private static final Curve TANH = Curve.parse("tanh");

    private static final String QUERY = "data=moons&f=tanh&heats=2&tried=0.1,0.5,2";

    private static final Settings SETTINGS = RaceTests.settings(QUERY);

    private static final Standing FOUND = standing(Edge.NONE);

    private static Standing standing(Edge edge) {
        return new Standing(new Candidate(TANH, Normalisation.NONE, true, true), 0.5, edge, new double[0], List.of(),
                SETTINGS, null);
    }

    private static Paired paired(double value) {
        return new Paired(new Confidence(value, value - 0.05, value + 0.05), Paired.LEAST_SEEDS, 0);
    }

    private static OwnRateResult heats(double... losses) {
        OwnRateResult result = OwnRateResult.unknown(SETTINGS);
        for (int i = 0; i < losses.length; i++) {
            result.heat(i / 2, i % 2, losses[i]);
        }
        return result;
    }

    @Test
    void theBestRateHasTheLowestLossOfAllHeats() {
        OwnRateResult result = heats(0.5, 0.7, 0.3, 0.5, 0.6, 0.4);
        assertThat(result.best()).isEqualTo(1);
        assertThat(result.second()).isEqualTo(2);
        assertThat(result.heats(0)).isEqualTo(0.6);
    }

    @Test
    void aRateIsChosenWhenAllHeatsAreRun() {
        OwnRateResult result = heats(0.5, 0.7, 0.3, 0.5, 0.6);
        assertThat(result.best()).isNegative();
        assertThat(result.second()).isNegative();
    }

    @Test
    void aRateAtWhichAHeatDivergesIsNotSecondBest() {
        OwnRateResult result = heats(0.5, Double.NaN, 0.9, 0.9, 0.6, Double.NaN);
        assertThat(result.best()).isEqualTo(1);
        assertThat(result.second()).isNegative();
        double nan = Double.NaN;
        assertThat(heats(nan, nan, nan, nan, nan, nan).best()).as("all diverged").isZero();
    }

    @Test
    void bothRatesAreJudgedOnTheSameSeeds() {
        Run run = new Run(RaceTests.RACE, SETTINGS, new Materials(""));
        run.advance(Long.MAX_VALUE);
        OwnRateResult result = new OwnRateResult(SETTINGS, run.result(0));
        for (int rate : new int[] { result.best(), result.second() }) {
            String common = QUERY + "&rates=common&rate=" + Race.tried(SETTINGS).get(rate);
            Settings settings = RaceTests.settings(common);
            Run other = new Run(RaceTests.RACE, settings, new Materials(""));
            other.advance(Long.MAX_VALUE);
            for (int seed = 0; seed < 8; seed++) {
                RaceResult judged = (rate == result.best()) ? result.judged(seed) : result.judgedAtSecond(seed);
                assertThat(judged.logLoss()).isEqualTo(new RaceResult(other.result(seed), 0).logLoss());
            }
        }
    }

    /** A single rate has no second, and takes half of the judged networks. */
    @Test
    void whereOneRateIsTriedThereIsNoSecond() {
        Settings settings = RaceTests.settings("data=moons&f=tanh&tried=0.2");
        Run run = new Run(RaceTests.RACE, settings, new Materials(""));
        run.advance(Long.MAX_VALUE);
        assertThat(Standings.of(settings, new double[][] { run.result(0) }).find(TANH, true, true).second()).isNull();
        assertThat(RaceTests.RACE.work(settings))
            .isLessThan(RaceTests.RACE.work(RaceTests.settings("data=moons&f=tanh&tried=0.2,0.3")) * 2 / 3);
    }

    @Test
    void whoIsBehindMustBeSoAtItsSecondBestRateToo() {
        assertThat(lead(0.3, 9, 0.2).holds()).as("behind at both").isEqualTo(Holds.YES);
        assertThat(lead(0.3, 9, 0.01).holds()).as("at its second it catches up").isEqualTo(Holds.UNDECIDED);
        assertThat(lead(0.3, 9, 0.01).hangsOnRate()).isTrue();
        assertThat(lead(-0.3, -0.2, 9).holds()).as("the one is behind at both").isEqualTo(Holds.NO);
        assertThat(lead(-0.3, 0.2, 9).holds()).as("at its second it is ahead").isEqualTo(Holds.UNDECIDED);
        assertThat(lead(0.08, -9, -9).hangsOnRate()).as("nobody is behind").isFalse();
    }

    @Test
    void atASecondRateThatDivergesNobodyCatchesUp() {
        Paired lucky = new Paired(paired(-1).difference(), 7, 1);
        Lead lead = new Lead(FOUND, FOUND, paired(0.3), lucky, lucky, Paired.WORTH);
        assertThat(lead.holds()).isEqualTo(Holds.YES);
        assertThat(new Lead(FOUND, FOUND, paired(0.3), null, null, Paired.WORTH).holds()).as("has none")
            .isEqualTo(Holds.YES);
    }

    /** At a rate beyond, whoever is behind may do better, and whoever is ahead too. */
    @Test
    void whoIsBehindMustHaveFoundItsBestRate() {
        for (Edge edge : List.of(Edge.LOWEST, Edge.HIGHEST, Edge.ONLY)) {
            Standing edged = standing(edge);
            assertThat(new Lead(FOUND, edged, paired(0.3), null, null, Paired.WORTH).holds())
                .isEqualTo(Holds.UNDECIDED);
            assertThat(new Lead(edged, FOUND, paired(0.3), null, null, Paired.WORTH).holds()).isEqualTo(Holds.YES);
            assertThat(new Lead(edged, FOUND, paired(0.02), null, null, Paired.WORTH).holds())
                .isEqualTo(Holds.UNDECIDED);
            assertThat(new Lead(FOUND, edged, paired(-0.3), null, null, Paired.WORTH).holds()).isEqualTo(Holds.NO);
        }
        assertThat(List.of(Edge.of(0, 3), Edge.of(1, 3), Edge.of(2, 3), Edge.of(0, 1))).containsExactly(Edge.LOWEST,
                Edge.NONE, Edge.HIGHEST, Edge.ONLY);
    }

    private static Lead lead(double atBest, double oneAtSecond, double otherAtSecond) {
        return new Lead(FOUND, FOUND, paired(atBest), paired(oneAtSecond), paired(otherAtSecond), Paired.WORTH);
    }

}
