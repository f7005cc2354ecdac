package dev.actiscope.experiment.lab.race;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.lab.race.Standing.Edge;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.LayerSpecification.Normalisation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A claim must hold at one rate for all and at each one's own, and there at the
 * second-best rate of whoever is behind too.
 */
class ContestTests {

    private static final Curve ONE = Curve.parse("relu");

    private static final Settings SETTINGS = RaceTests.settings("data=moons");

    private static final Curve OTHER = Curve.parse("tanh");

    private static Paired paired(double value) {
        return new Paired(new Confidence(value, value - 0.05, value + 0.05), Paired.LEAST_SEEDS, 0);
    }

    private static Standing standing(Curve f, Normalisation normalisation) {
        Candidate candidate = new Candidate(f, normalisation, true, true);
        Standing second = new Standing(candidate, 0.2, Edge.NONE, new double[0], List.of(), SETTINGS, null);
        return new Standing(candidate, 0.8, Edge.NONE, new double[0], List.of(), SETTINGS, second);
    }

    /** By so much the one is ahead, and with whoever is behind at its second best. */
    private static Lead lead(double atBest, double atSecond) {
        return lead(atBest, atSecond, Normalisation.NONE);
    }

    private static Lead lead(double atBest, double atSecond, Normalisation other) {
        return new Lead(standing(ONE, Normalisation.NONE), standing(OTHER, other), paired(atBest), paired(atSecond),
                paired(atSecond), Paired.WORTH);
    }

    private static void expect(Lead common, Lead own, Holds holds, String code) {
        Verdict verdict = new Contest(ONE, OTHER, common, own).verdict("4.2", "faster");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @Test
    void aClaimMustHoldInEachView() {
        expect(lead(0.3, 0.3), lead(0.3, 0.3), Holds.YES, "faster-yes");
        expect(lead(0.3, 0.3), lead(-0.3, -0.3), Holds.NO, "depends-on-rate");
        expect(lead(-0.3, -0.3), lead(0.3, 0.3), Holds.NO, "faster-no");
        expect(lead(0.3, 0.3), lead(0.08, 0.3), Holds.UNDECIDED, "faster-open");
        expect(null, lead(0.04, 0.04), Holds.NO, "faster-hardly");
        expect(null, lead(-0.02, -0.02), Holds.NO, "faster-hardly");
        expect(null, lead(0.3, 0.3), Holds.YES, "faster-yes");
        expect(lead(0.3, 0.3), null, Holds.YES, "faster-yes");
    }

    @Test
    void aVerdictThatHangsOnTheChoiceOfARateIsNone() {
        expect(null, lead(0.3, 0.01), Holds.UNDECIDED, "second-best");
        expect(null, lead(-0.3, 0.2), Holds.UNDECIDED, "second-best");
        expect(lead(0.3, 0.3), lead(0.3, 0.01), Holds.UNDECIDED, "second-best");
        expect(null, lead(0.3, 0.01, Normalisation.BATCH), Holds.UNDECIDED, "second-best-compared");
    }

    @Test
    void whoWouldCatchUpAndAtWhichRateIsSaid() {
        List<Statement.Argument> said = new Contest(ONE, OTHER, null, lead(0.3, 0.01)).reason().arguments();
        assertThat(said.get(5).text()).isEqualTo("tanh");
        assertThat(said.get(6).number()).as("the best rate").isEqualTo(0.8);
        assertThat(said.get(7).number()).as("the second best").isEqualTo(0.2);
        assertThat(said.get(8).number()).as("times the loss there").isBetween(1.0, 1.02);
        assertThat(new Contest(ONE, OTHER, null, lead(-0.3, 0.2)).reason().arguments().get(5).text()).isEqualTo("relu");
    }

}
