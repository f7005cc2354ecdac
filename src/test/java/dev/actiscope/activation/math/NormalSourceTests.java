package dev.actiscope.activation.math;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The numbers are normal, in the tails too, and those of a seed stay.
 */
class NormalSourceTests {

    private static final int COUNT = 400_000;

    private static final double[] NUMBERS = numbers(5).limit(COUNT).toArray();

    @ParameterizedTest
    @ValueSource(doubles = { -3.6, -3, -1, -0.2, 0, 0.5, 1.7, 2.5, 3.3, 3.5, 4 })
    void theShareBelowAnyNumberIsRight(double x) {
        double share = Normal.distribution(x);
        double below = DoubleStream.of(NUMBERS).filter((number) -> number < x).count();
        assertThat(below / COUNT).isCloseTo(share, within(4.5 * Math.sqrt(share * (1 - share) / COUNT)));
    }

    @Test
    void theFourthMomentIsThree() {
        double fourth = DoubleStream.of(NUMBERS).map((x) -> x * x * x * x).average().orElseThrow();
        assertThat(fourth).isCloseTo(3, within(0.07));
    }

    /** The networks of a shared address stay what they are. */
    @Test
    void theNumbersOfASeedNeverChange() {
        assertThat(numbers(7).limit(4)).containsExactly(-1.2804115220065437, -0.6257560715257264, -0.9750897217519062,
                -0.9584161670162714);
    }

    private static DoubleStream numbers(int seed) {
        return DoubleStream.generate(new NormalSource(new RandomSource(seed))::next);
    }

}
