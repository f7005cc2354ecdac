package dev.actiscope.network.nonlinearity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.catalogue.Precise;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * On arrays a function is what it is on numbers.
 */
class NonlinearityTests {

    private static final double[] Z = { -800, -40, -19.5, -6, -2.75, -1, -0.3, -1e-9, 0, 1e-300, 0.01, 0.7, 1, 2.5, 3.5,
            7, 20, 750, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN, 4, 5 };

    /** The last two are not asked for. */
    private static final int COUNT = Z.length - 2;

    static Stream<Definition> definitions() {
        return Catalogue.definitions().stream();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aFunctionOfTheCatalogueIsTheSameOnArrays(Definition definition) {
        Activation f = definition.activation();
        Nonlinearity onArrays = Nonlinearities.of(f, new RandomSource(1));
        double[] used = new double[Z.length];
        double[] a = new double[Z.length];
        double[] slopes = new double[Z.length];
        onArrays.use(Z, used, COUNT);
        onArrays.inspect(Z, a, slopes, COUNT);
        for (int i = 0; i < COUNT; i++) {
            double value = f.value(Z[i]);
            if (onArrays instanceof Tanhs && Math.abs(value) < 1) {
                assertThat(used[i]).as("f(%s)", Z[i]).isCloseTo(value, within(4 * Math.ulp(value)));
            }
            else {
                assertThat(used[i] + 0.0).as("f(%s)", Z[i]).isEqualTo(Double.valueOf(value + 0.0));
            }
            assertThat(a[i]).as("f(%s)", Z[i]).isEqualTo(Double.valueOf(used[i]));
            double slope = f.derivative(Z[i]);
            assertThat(slopes[i]).as("f′(%s)", Z[i])
                .satisfiesAnyOf((other) -> assertThat(other + 0.0).isEqualTo(Double.valueOf(slope + 0.0)),
                        (other) -> assertThat(other).isCloseTo(slope, within(1e-12 * Math.abs(slope))));
        }
        assertThat(used).endsWith(0, 0);
    }

    /** On both sides of each place in its table, near 0, and where the table ends. */
    @Test
    void tanhAndItsSlopeHoldToThreeAndFourUnitsInTheLastPlace() {
        double[] z = new double[24_000];
        Arrays.setAll(z, (i) -> (i - 12_000) / 563.0 + 1e-5 * (i % 7));
        for (int i = 0; i < 600; i++) {
            z[20 * i] = Math.exp(i / 15.0 - 40) * (i % 2 * 2 - 1);
        }
        double[] a = new double[z.length];
        double[] slopes = new double[z.length];
        new Tanhs().train(z, a, slopes, z.length);
        for (int i = 0; i < z.length; i++) {
            BigDecimal exact = Precise.tanh(new BigDecimal(z[i]));
            assertThat(ulps(a[i], exact)).as("tanh %s", z[i]).isLessThan(3);
            assertThat(ulps(slopes[i], BigDecimal.ONE.subtract(exact.multiply(exact)))).as("tanh′ %s", z[i])
                .isLessThan(4);
        }
    }

    private static double ulps(double actual, BigDecimal exact) {
        BigDecimal unit = new BigDecimal(Math.ulp(exact.doubleValue()));
        return new BigDecimal(actual).subtract(exact).abs().divide(unit, MathContext.DECIMAL64).doubleValue();
    }

    /** What it gives for −z is what it gives for z, with the other sign. */
    @Test
    void tanhIsOddToTheLastBit() {
        double[] z = { 0.3, 1.0 / 256, 2.0 / 256, 0.999, 5, 19.999, 20, 1e-300 };
        double[] a = new double[z.length];
        double[] slopes = new double[z.length];
        new Tanhs().train(z, a, slopes, z.length);
        double[] others = new double[z.length];
        double[] otherSlopes = new double[z.length];
        new Tanhs().train(Arrays.stream(z).map((x) -> -x).toArray(), others, otherSlopes, z.length);
        assertThat(Arrays.stream(others).map((x) -> -x).toArray()).isEqualTo(a);
        assertThat(otherSlopes).isEqualTo(slopes);
    }

    @ParameterizedTest
    @ValueSource(strings = { "rrelu", "noisy-relu:sigma=0.5", "nrelu" })
    void aRandomFunctionDrawsWhatItsDefinitionDraws(String f) {
        Stochastic stochastic = (Stochastic) Curve.parse(f).activation();
        double[] z = new double[500];
        Arrays.setAll(z, (i) -> (i % 50 - 25) / 8.0);
        double[] a = new double[z.length];
        double[] slopes = new double[z.length];
        Nonlinearities.of(stochastic, new RandomSource(4)).train(z, a, slopes, z.length);
        RandomSource random = new RandomSource(4);
        for (int i = 0; i < z.length; i++) {
            assertThat(a[i] + 0.0).isEqualTo(stochastic.draw(z[i], random) + 0.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "rrelu", "noisy-relu:sigma=0.5", "nrelu" })
    void theSlopeOfADrawIsThatOfItsPath(String f) {
        double h = 1e-6;
        double[] z = { -1.3, -0.4, 0.2, 0.9, 1.7 };
        double[] slopes = new double[z.length];
        train(f, z, new double[z.length], slopes);
        double[] up = new double[z.length];
        double[] down = new double[z.length];
        train(f, Arrays.stream(z).map((x) -> x + h).toArray(), up, new double[z.length]);
        train(f, Arrays.stream(z).map((x) -> x - h).toArray(), down, new double[z.length]);
        for (int i = 0; i < z.length; i++) {
            assertThat(slopes[i]).isCloseTo((up[i] - down[i]) / (2 * h), within(1e-8));
        }
    }

    private static void train(String f, double[] z, double[] a, double[] slopes) {
        Nonlinearities.of(Curve.parse(f), new RandomSource(9)).train(z, a, slopes, z.length);
    }

    @Test
    void everyParameterOfTheCatalogueLearns() {
        for (Definition definition : Catalogue.definitions()) {
            Curve curve = Curve.of(definition, definition.defaults());
            Nonlinearity f = Nonlinearities.trainable(curve, new RandomSource(1));
            assertThat(f instanceof Trainable).as(definition.name()).isEqualTo(!definition.parameters().isEmpty());
            if (f instanceof Trainable trainable) {
                assertLearns(definition.name(), trainable);
            }
        }
    }

    /** The gradients of the parameters are the slopes of Σ f(z; p). */
    private static void assertLearns(String name, Trainable f) {
        double[] z = { -2.1, -0.6, 0.3, 1.9 };
        double[] ones = { 1, 1, 1, 1 };
        double[] p = f.start();
        double[] gradients = new double[p.length];
        f.set(p, 0);
        f.differentiate(z, ones, z.length, gradients, 0);
        for (int i = 0; i < p.length; i++) {
            double h = 1e-5;
            double slope = (sum(f, p, i, h, z) - sum(f, p, i, -h, z)) / (2 * h);
            assertThat(gradients[i]).as("%s, parameter %s", name, i).isCloseTo(slope, within(1e-8)).isNotZero();
        }
    }

    private static double sum(Trainable f, double[] p, int changed, double by, double[] z) {
        double[] other = p.clone();
        other[changed] += by;
        f.set(other, 0);
        double[] a = new double[z.length];
        f.use(z, a, z.length);
        return Arrays.stream(a).sum();
    }

    /** In training, too, it gives what is written. */
    @ParameterizedTest
    @MethodSource("randomDefinitions")
    void theFormulaOfAnExpectationDrawsNothing(Definition definition) {
        Curve typed = Curve.of(definition, definition.defaults()).asFormula();
        double[] z = { -1.5, -0.2, 0.4, 2 };
        double[] a = new double[z.length];
        Nonlinearities.of(typed, new RandomSource(1)).train(z, a, new double[z.length], z.length);
        for (int i = 0; i < z.length; i++) {
            assertThat(a[i]).isEqualTo(typed.activation().value(z[i]));
        }
    }

    static Stream<Definition> randomDefinitions() {
        return definitions().filter((definition) -> definition.activation() instanceof Stochastic);
    }

    @Test
    void aFormulaMayBeAskedForManyValues() {
        Activation f = Curve.parse("x*sigmoid(x)+sin(x)/(1+x^2)").activation();
        double[] z = new double[200_001];
        Arrays.setAll(z, (i) -> (i - 100_000) / 1e4);
        double[] a = new double[z.length];
        double[] slopes = new double[z.length];
        Nonlinearities.of(f, new RandomSource(1)).train(z, a, slopes, z.length - 1);
        assertThat(a[77_777]).isEqualTo(f.value(z[77_777]));
        assertThat(slopes[199_999]).isEqualTo(f.derivative(z[199_999]));
        assertThat(a[200_000]).isZero();
    }

    @Test
    void aFormulaBeginsAsItIsSet() {
        Trainable f = (Trainable) Nonlinearities.trainable(Curve.parse("b*x+max(0,a*x):a=3,b=0.5"),
                new RandomSource(1));
        assertThat(f.start()).containsExactly(0.5, 3);
        double[] a = new double[2];
        double[] slopes = new double[2];
        f.train(new double[] { -1, 2 }, a, slopes, 2);
        assertThat(List.of(a[0], a[1], slopes[0], slopes[1])).containsExactly(-0.5, 7.0, 0.5, 3.5);
    }

}
