package dev.actiscope.activation.math;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    /** As above, after the papers. */
    @Test
    void theUniformAndNormalNumbersOfASeedNeverChange() {
        assertThat(DoubleStream.of(uniform(7)).limit(3)).containsExactly(0.04900959380809, 0.9298532151003275,
                0.3972365653419224);
        assertThat(DoubleStream.of(gaussian(7)).limit(5)).containsExactly(0.04900959380809, 1.0291782047967941,
                2.340996577512697, 0.38132865197988475, -1.1194599090288526);
    }

    @Test
    void aUniformNumberIsTheMiddleOfACellThatFiftyTwoRandomBitsChoose() {
        int[] ones = new int[52];
        for (double u : uniform(5)) {
            double cell = u * 0x1p52 - 0.5;
            assertThat(cell).isEqualTo(Math.floor(cell));
            for (int bit = 0; bit < 52; bit++) {
                ones[bit] += (int) ((long) cell >> bit & 1);
            }
        }
        for (int bit = 0; bit < 52; bit++) {
            assertThat(ones[bit] / (double) COUNT).as("bit %s", bit).isCloseTo(0.5, within(2.2 / Math.sqrt(COUNT)));
        }
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
        assertThat(deviation(gaussian(4), Normal::distribution)).isLessThan(KOLMOGOROV);
    }

    private static double[] gaussian(int seed) {
        RandomSource random = new RandomSource(seed);
        return DoubleStream.generate(random::nextGaussian).limit(COUNT).toArray();
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
