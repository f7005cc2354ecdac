package dev.actiscope.activation.math;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RandomSourceTests {

    private static final int COUNT = 100_000;

    /**
     * The largest deviation of an empirical distribution that 1 in 1,000 samples shows
     * (Kolmogorov).
     */
    private static final double KOLMOGOROV = 1.95 / Math.sqrt(COUNT);

    @Test
    void theSameSeedGivesTheSameSequence() {
        RandomSource one = new RandomSource(7);
        RandomSource other = new RandomSource(7);
        for (int i = 0; i < 100; i++) {
            assertThat(one.nextInt()).isEqualTo(other.nextInt());
            assertThat(one.nextGaussian()).isEqualTo(other.nextGaussian());
        }
    }

    /**
     * The draws of a shared address stay what they are; computed apart, after the
     * reference code in C.
     */
    @Test
    void theSequenceOfASeedNeverChanges() {
        RandomSource random = new RandomSource(7);
        assertThat(IntStream.generate(random::nextInt).limit(4)).containsExactly(210494603, 711084892, -301278176,
                -205597406);
    }

    @Test
    void neighbouringSeedsGiveOtherSequences() {
        List<Double> other = DoubleStream.of(uniform(8)).limit(1000).boxed().toList();
        assertThat(DoubleStream.of(uniform(7)).limit(1000)).doesNotContainAnyElementsOf(other);
    }

    @Test
    void uniformNumbersLieBetweenTheEndsAndFillAllTheirDigits() {
        assertThat(DoubleStream.of(uniform(1))).doesNotHaveDuplicates().allMatch((u) -> u > 0 && u < 1);
    }

    @Test
    void uniformNumbersAreUniform() {
        assertThat(deviation(uniform(2), (u) -> u)).isLessThan(KOLMOGOROV);
    }

    @Test
    void successiveUniformNumbersAreIndependent() {
        double[] u = uniform(3);
        double sum = 0;
        for (int i = 1; i < u.length; i++) {
            sum += (u[i - 1] - 0.5) * (u[i] - 0.5);
        }
        double correlation = 12 * sum / u.length;
        assertThat(Math.abs(correlation)).isLessThan(3.3 / Math.sqrt(COUNT));
    }

    @Test
    void gaussianNumbersAreNormal() {
        RandomSource random = new RandomSource(4);
        double[] z = DoubleStream.generate(random::nextGaussian).limit(COUNT).toArray();
        assertThat(deviation(z, Normal::distribution)).isLessThan(KOLMOGOROV);
    }

    private static double[] uniform(int seed) {
        RandomSource random = new RandomSource(seed);
        return DoubleStream.generate(random::nextDouble).limit(COUNT).toArray();
    }

    private static double deviation(double[] sample, DoubleUnaryOperator distribution) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double largest = 0;
        for (int i = 0; i < sorted.length; i++) {
            double expected = distribution.applyAsDouble(sorted[i]);
            largest = Math.max(largest, Math.max(expected - i / (double) COUNT, (i + 1) / (double) COUNT - expected));
        }
        return largest;
    }

}
