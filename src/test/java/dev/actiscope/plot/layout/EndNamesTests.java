package dev.actiscope.plot.layout;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndNamesTests {

    @Test
    void aNameStandsJustAboveItsCurvesEnd() {
        assertThat(EndNames.baselines(new double[] { 100, 200 }, 20, 300)).containsExactly(95, 195);
    }

    @Test
    void namesOfCurvesThatEndTogetherStandOneBelowTheOther() {
        double[] baselines = EndNames.baselines(new double[] { 101, 100, 102 }, 20, 300);
        assertThat(baselines[1]).isLessThan(baselines[0] - 14);
        assertThat(baselines[0]).isLessThan(baselines[2] - 14);
    }

    @Test
    void theNameOfACurveThatLeavesThePanelStaysInIt() {
        double[] baselines = EndNames.baselines(new double[] { -5000, 9000 }, 20, 300);
        assertThat(baselines[0]).isBetween(20.0, 40.0);
        assertThat(baselines[1]).isBetween(280.0, 300.0);
    }

    @Test
    void aCurveThatIsNowhereHasNone() {
        assertThat(EndNames.baselines(new double[] { Double.NaN, 50 }, 20, 300)).containsExactly(Double.NaN, 45);
    }

    @Test
    void whereThereIsNotRoomForAllThereAreNone() {
        assertThat(EndNames.baselines(new double[8], 20, 100)).containsOnly(Double.NaN);
    }

    @Test
    void eightAreNeverOnTopOfEachOther() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            double[] ends = random.doubles(8, -100, 400).toArray();
            double[] baselines = EndNames.baselines(ends, 20, 300);
            Arrays.sort(baselines);
            for (int i = 1; i < 8; i++) {
                assertThat(baselines[i] - baselines[i - 1]).isGreaterThan(14.9);
            }
            assertThat(baselines[0]).isGreaterThanOrEqualTo(32);
            assertThat(baselines[7]).isLessThanOrEqualTo(295);
        }
    }

}
