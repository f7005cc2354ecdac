package dev.actiscope.experiment.lab.nonlinearity;

import java.util.Arrays;

import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.Training;
import dev.actiscope.network.optimiser.Schedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What the playground does to the learning rate and to gradients.
 */
class RateAndClippingTests {

    private static Settings settings(String query) {
        return Settings.require(new Playground().settings(), Query.parse(query));
    }

    /** By how much each parameter is changed by a step, after some others. */
    private static double[] move(String query, int before) {
        Training training = PlaygroundPlan.of(settings(query), 0).begin();
        for (int i = 0; i < before; i++) {
            training.step();
        }
        double[] move = training.network().theta().values().clone();
        training.step();
        for (int i = 0; i < move.length; i++) {
            move[i] = training.network().theta().values()[i] - move[i];
        }
        return move;
    }

    private static double length(double[] move) {
        return Math.sqrt(Arrays.stream(move).map((each) -> each * each).sum());
    }

    @ParameterizedTest
    @CsvSource({ "constant, 0, 1", "constant, 89, 1", "step, 29, 1", "step, 30, 0.1", "step, 60, 0.01",
            "exponential, 0, 1", "exponential, 45, 0.1", "exponential, 90, 0.01", "cosine, 0, 1", "cosine, 45, 0.5",
            "cosine, 30, 0.75", "warm-up, 0, 0.1111111111111111", "warm-up, 8, 1", "warm-up, 9, 1",
            "warm-up, 36, 0.75" })
    void theRateFollowsItsSchedule(String schedule, int step, double share) {
        assertThat(Schedules.named(schedule, 90).at(step)).isCloseTo(share, within(1e-12));
    }

    @Test
    void aStepIsAsLongAsTheScheduleSays() {
        String query = "optimiser=sgd&steps=90&rate=0.0001";
        double constant = length(move(query, 60));
        assertThat(length(move(query + "&schedule=step", 60)) / constant).isCloseTo(0.01, within(1e-3));
    }

    @Test
    void theShortestRunHasARateToo() {
        for (String schedule : Schedules.NAMES) {
            assertThat(length(move("steps=1&schedule=" + schedule, 0))).isGreaterThan(0);
        }
    }

    @Test
    void gradientsAreClippedByTheirLengthTogether() {
        String query = "optimiser=sgd&rate=1&clip=0.001";
        assertThat(length(move(query, 0))).isGreaterThan(0.01);
        assertThat(length(move(query + "&clipping=norm", 0))).isCloseTo(0.001, within(2e-6));
    }

    @Test
    void gradientsAreClippedEachByItself() {
        double[] move = move("optimiser=sgd&rate=1&clip=0.001&clipping=value", 0);
        assertThat(Arrays.stream(move).map(Math::abs).max().orElseThrow()).isCloseTo(0.001, within(1e-12));
        assertThat(length(move)).isGreaterThan(0.002);
    }

}
