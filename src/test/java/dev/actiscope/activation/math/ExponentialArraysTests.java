package dev.actiscope.activation.math;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of many numbers each is as it is alone.
 */
class ExponentialArraysTests {

    private static final double[] EDGES = { 0, -0.0, 1e-300, -1e-17, 0x1p-54, 708, -708, 709.9, -745, 1000, -1000,
            Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN };

    @Test
    void manyAreToTheLastBitAsEachIs() {
        RandomSource random = new RandomSource(1);
        double[] x = Arrays.copyOf(EDGES, 3000);
        for (int i = EDGES.length; i < x.length; i++) {
            x[i] = random.nextGaussian() * ((i % 2 == 0) ? 1 : 100);
        }
        double[] powers = new double[x.length];
        ExponentialArrays.exp(x, powers, x.length - 1);
        assertThat(powers[x.length - 1]).isZero();
        double[] less = x.clone();
        ExponentialArrays.expm1(less, less, x.length);
        for (int i = 0; i < x.length - 1; i++) {
            assertThat(Double.doubleToLongBits(powers[i])).as("exp %s", x[i])
                .isEqualTo(Double.doubleToLongBits(Exponential.exp(x[i])));
            assertThat(Double.doubleToLongBits(less[i])).as("expm1 %s", x[i])
                .isEqualTo(Double.doubleToLongBits(Exponential.expm1(x[i])));
        }
    }

}
