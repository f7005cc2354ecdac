package dev.actiscope.network.optimiser;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Steps downhill, by hand.
 */
class OptimiserTests {

    /** Two steps from 1 at a rate of 0.1, with the gradients 2 and then −1. */
    static Stream<Arguments> optimisers() {
        double m = (0.9 * 0.2 - 0.1) / (1 - 0.81);
        double v = (0.999 * 0.004 + 0.001) / (1 - 0.998001);
        double second = 0.1 * m / Math.sqrt(v);
        return Stream.of(argumentSet("SGD", "sgd", 0.8, 0.9), argumentSet("momentum", "momentum", 0.8, 0.72),
                argumentSet("Nesterov", "nesterov", 1 - 0.1 * 3.8, 0.62 - 0.1 * (-1 + 0.9 * 0.8)),
                argumentSet("RMSProp", "rmsprop", 0, 0.1 / Math.sqrt(0.99 * 0.04 + 0.01)),
                argumentSet("Adam", "adam", 0.9, 0.9 - second),
                argumentSet("AdamW", "adamw", 0.999 - 0.1, 0.899 * 0.999 - second));
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void stepsDownhill(String optimiser, double first, double second) {
        Optimiser steps = Optimisers.named(optimiser).get();
        double[] theta = { 1 };
        steps.step(theta, new double[] { 2 }, 0.1);
        assertThat(theta[0]).isCloseTo(first, within(1e-7));
        steps.step(theta, new double[] { -1 }, 0.1);
        assertThat(theta[0]).isCloseTo(second, within(1e-7));
    }

    @Test
    void whereTheGradientIsZeroOnlyDecayMoves() {
        for (Optimiser steps : List.of(new Sgd(), new Sgd(0.9, true), new RmsProp(), new Adam())) {
            assertThat(restedFrom(1, steps)).isEqualTo(1);
        }
        assertThat(restedFrom(1, Adam.withDecay(0.01))).isCloseTo(0.999 * 0.999, within(1e-15));
    }

    /** After two steps without a slope. */
    private static double restedFrom(double start, Optimiser steps) {
        double[] theta = { start };
        steps.step(theta, new double[1], 0.1);
        steps.step(theta, new double[1], 0.1);
        return theta[0];
    }

    static Stream<ThrowingCallable> outOfRange() {
        return Stream.of(() -> new Sgd(0, true), () -> new Sgd(1, false), () -> new Sgd(-0.1, false),
                () -> new RmsProp(1), () -> new RmsProp(Double.NaN), () -> Adam.withDecay(-1),
                () -> Schedules.step(0, 0.5), () -> Schedules.step(1, 2), () -> Schedules.cosine(0),
                () -> Schedules.warmUp(0, Schedules.constant()), () -> new Clipping(0, 1), () -> new Clipping(1, -1),
                () -> new Penalty(-1, 0));
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void whatIsOutOfRangeIsRefused(ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made);
    }

    private static double[] rates(Schedule schedule, int... steps) {
        return IntStream.of(steps).mapToDouble(schedule::at).toArray();
    }

    @Test
    void schedulesChangeTheRate() {
        assertThat(rates(Schedules.constant(), 0, 99)).containsExactly(1, 1);
        assertThat(rates(Schedules.step(10, 0.5), 0, 9, 10, 25)).containsExactly(1, 1, 0.5, 0.25);
        assertThat(rates(Schedules.exponential(0.5), 0, 1, 3)).containsExactly(1, 0.5, 0.125);
        assertThat(rates(Schedules.cosine(8), 0, 2, 4, 8, 99))
            .containsExactly(new double[] { 1, (1 + Math.sqrt(0.5)) / 2, 0.5, 0, 0 }, within(1e-15));
        assertThat(rates(Schedules.warmUp(4, Schedules.step(2, 0.5)), 0, 1, 3, 4, 6)).containsExactly(0.25, 0.5, 1, 1,
                0.5);
    }

    @Test
    void gradientsAreClippedOneByOneOrTogether() {
        double[] each = { 3, -4, 0.5 };
        new Clipping(1, Double.POSITIVE_INFINITY).apply(each);
        assertThat(each).containsExactly(1, -1, 0.5);
        double[] all = { 3, -4 };
        new Clipping(Double.POSITIVE_INFINITY, 1).apply(all);
        assertThat(all).containsExactly(new double[] { 0.6, -0.8 }, within(1e-6));
        double[] small = { 0.3, -0.4 };
        new Clipping(1, 1).apply(small);
        assertThat(small).containsExactly(0.3, -0.4);
    }

}
