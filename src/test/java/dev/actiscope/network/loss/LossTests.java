package dev.actiscope.network.loss;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Losses at the ends of the numbers.
 */
class LossTests {

    @ParameterizedTest
    @CsvSource({ "Infinity, 1, 0, 0", "-Infinity, 0, 0, 0", "Infinity, 0, Infinity, 1", "-Infinity, 1, Infinity, -1",
            "Infinity, 0.5, Infinity, 0.5", "-Infinity, 0.5, Infinity, -0.5", "NaN, 1, NaN, NaN", "NaN, 0, NaN, NaN",
            "NaN, 0.5, NaN, NaN", "1e9, 1, 0, 0", "-1e9, 0.25, 2.5e8, -0.25", "1e9, 0.25, 7.5e8, 0.75" })
    void theLogisticLossOfAnInfiniteOutputIsItsLimit(double y, double t, Double loss, double slope) {
        double[] dy = new double[1];
        assertThat(new LogisticCrossEntropy().differentiate(new double[] { y }, new double[] { t }, 1, 1, dy))
            .isEqualTo(loss);
        assertThat(dy).containsExactly(slope);
    }

    @ParameterizedTest
    @CsvSource({ "1, -Infinity, 0, 0, 0", "1, -Infinity, 1, Infinity, -1", "Infinity, 1, 0, 0, 0",
            "Infinity, 1, 1, Infinity, -1", "NaN, 1, 0, NaN, NaN", "NaN, 1, 1, NaN, NaN", "1e9, 0, 0, 0, 0",
            "1e9, 0, 1, 1e9, -1" })
    void theSoftmaxLossOfAnInfiniteOutputIsItsLimit(double first, double second, double c, Double loss, Double slope) {
        double[] dy = new double[2];
        assertThat(
                new SoftmaxCrossEntropy().differentiate(new double[] { first, second }, new double[] { c }, 1, 2, dy))
            .isEqualTo(loss);
        assertThat(dy[(int) c]).isEqualTo(slope);
    }

    @Test
    void outputsThatAreAlikeShareEquallyInfiniteOrNot() {
        for (double y : new double[] { 0, 1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY }) {
            double[] dy = new double[2];
            assertThat(new SoftmaxCrossEntropy().differentiate(new double[] { y, y }, new double[1], 1, 2, dy))
                .isCloseTo(Math.log(2), within(1e-15));
            assertThat(dy).containsExactly(-0.5, 0.5);
        }
    }

    @Test
    void anExampleIsToldRightlyOnTheSideOfItsTarget() {
        double[] y = { 3, -2 };
        assertThat(new SquaredError().isCorrect(y, 0, new double[] { 1, -1 }, 0, 2)).isTrue();
        assertThat(new LogisticCrossEntropy().isCorrect(y, 0, new double[] { 1, 0 }, 0, 2)).isTrue();
        assertThat(new SoftmaxCrossEntropy().isCorrect(y, 0, new double[] { 0 }, 0, 2)).isTrue();
        assertThat(Stream.of(new SquaredError(), new LogisticCrossEntropy(), new SoftmaxCrossEntropy())
            .filter((loss) -> loss.isCorrect(y, 0, new double[] { 1, 1 }, 0, 2))).isEmpty();
    }

}
