package dev.actiscope.experiment.lab.zigzag;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.facts.moment.Expectations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What theory says of the squares of errors.
 */
class MeanSquaresTests {

    private static final InputLaw NORMAL = new InputLaw(0, 1, 0, 3);

    private static InputLaw law(String f) {
        Expectations expectations = Expectations.of(Curve.parse(f));
        return InputLaw.of(expectations).complete(expectations);
    }

    /** By the rule of trapezoids, which is exact enough for smooth functions. */
    private static double expectation(Activation f, int power) {
        double sum = 0;
        for (int i = -4000; i <= 4000; i++) {
            double z = i / 400.0;
            sum += Math.pow(f.value(z), power) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / 400;
        }
        return sum;
    }

    @Test
    void momentsAreThoseOfTheFunction() {
        Activation sigmoid = Curve.parse("sigmoid").activation();
        InputLaw law = law("sigmoid");
        assertThat(law.mean()).isCloseTo(0.5, within(1e-10));
        assertThat(law.second()).isCloseTo(expectation(sigmoid, 2), within(1e-9));
        assertThat(law.third()).isCloseTo(expectation(sigmoid, 3), within(1e-9));
        assertThat(law.fourth()).isCloseTo(expectation(sigmoid, 4), within(1e-9));
        assertThat(law.condition(2)).isCloseTo(1 + 2 * 0.25 / (expectation(sigmoid, 2) - 0.25), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({ "sigmoid, 2, 1, 0.5, 0", "sigmoid, 3, 4, 0.8, 0.5", "relu, 2, 1, 0.3, 0", "relu, 5, 2, 0.5, 1",
            "tanh, 2, 1, 0.5, 0.3" })
    void expectedLossesAreTheMeanOfManyPaths(String f, int n, int batch, double share, double noise) {
        InputLaw law = law(f);
        double[] goal = Goals.of(Goals.OPPOSITE, n, 1);
        goal[0] += 0.5;
        double rate = share * law.rate(n);
        int paths = 1200;
        int steps = 6;
        double[] mean = new double[steps + 1];
        RandomSource random = new RandomSource(7);
        for (int path = 0; path < paths; path++) {
            Descent descent = new Descent(goal, law, rate, steps, false);
            for (int step = 0; step < steps; step++) {
                descent.step(inputs(f, n * batch, random), normal(batch, noise, random), batch);
            }
            double[] losses = descent.path().losses();
            for (int step = 0; step <= steps; step++) {
                mean[step] += losses[step] * law.loss(goal) / paths;
            }
        }
        double sum = 0;
        double squares = 0;
        for (double part : goal) {
            sum += part;
            squares += part * part;
        }
        double p = sum * sum / n;
        double[] expected = new MeanSquares(law, n, batch).losses(p, squares - p, rate, noise, steps);
        for (int step = 0; step <= steps; step++) {
            assertThat(mean[step]).isCloseTo(expected[step], within(0.12 * expected[step]));
        }
    }

    private static double[] inputs(String f, int count, RandomSource random) {
        Activation activation = Curve.parse(f).activation();
        double[] h = normal(count, 1, random);
        for (int i = 0; i < count; i++) {
            h[i] = activation.value(h[i]);
        }
        return h;
    }

    private static double[] normal(int count, double deviation, RandomSource random) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = deviation * random.nextGaussian();
        }
        return numbers;
    }

    @Test
    void normalInputsBearTwoDividedByTheirNumberAndTwo() {
        for (int n = 2; n < 10; n++) {
            assertThat(new MeanSquares(NORMAL, n, 1).greatestRate()).isCloseTo(2.0 / (n + 2), within(1e-12));
        }
    }

    @Test
    void largeBatchesBearTwoDividedByTheSteepestDirection() {
        InputLaw law = law("sigmoid");
        assertThat(new MeanSquares(law, 2, 100_000).greatestRate()).isCloseTo(2 / law.along(2), within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({ "sigmoid, 2, 1", "relu, 3, 4", "tanh, 2, 1" })
    void squaresShrinkBelowTheGreatestRateAndGrowAbove(String f, int n, int batch) {
        MeanSquares squares = new MeanSquares(law(f), n, batch);
        double[] below = squares.losses(0, 1, 0.97 * squares.greatestRate(), 0, 2000);
        double[] above = squares.losses(0, 1, 1.03 * squares.greatestRate(), 0, 2000);
        assertThat(below[2000]).isLessThan(0.1 * below[0]);
        assertThat(above[2000]).isGreaterThan(10 * above[0]);
    }

    @Test
    void ofAConstantThereIsNoGreatestRate() {
        assertThat(new MeanSquares(new InputLaw(1, 0, 1, 1), 2, 1).greatestRate()).isNaN();
    }

}
