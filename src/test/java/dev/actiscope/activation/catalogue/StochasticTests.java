package dev.actiscope.activation.catalogue;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.activation.rectified.NRelu;
import dev.actiscope.activation.rectified.NoisyRelu;
import dev.actiscope.activation.rectified.RRelu;
import dev.actiscope.activation.rectified.Relu;
import dev.actiscope.activation.sigmoidal.Sigmoid;
import dev.actiscope.curve.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StochasticTests {

    private static final int DRAWS = 20_000;

    static Stream<Stochastic> stochastics() {
        return Catalogue.definitions()
            .stream()
            .flatMap(AccuracySuite::curves)
            .map(Curve::activation)
            .filter(Stochastic.class::isInstance)
            .map(Stochastic.class::cast)
            .filter(StochasticTests::isOfOrdinarySize);
    }

    /** Where the variance of the draws is a double with all its digits. */
    private static boolean isOfOrdinarySize(Stochastic activation) {
        double size = activation.value(0);
        return size == 0 || size > 1e-9;
    }

    @Test
    void theRandomFunctionsOfTheCatalogueAreRandom() {
        assertThat(Catalogue.definitions()).filteredOn((definition) -> definition.activation() instanceof Stochastic)
            .extracting(Definition::name)
            .contains("rrelu", "noisy-relu", "nrelu");
    }

    @ParameterizedTest
    @MethodSource("stochastics")
    void theMeanOfTheDrawsIsTheValue(Stochastic activation) {
        double rare = 1e-4 * activation.value(0);
        for (double x : new double[] { -2, -0.5, 0, 0.5, 3 }) {
            double[] draws = draws(activation, x);
            double mean = DoubleStream.of(draws).average().orElseThrow();
            double variance = DoubleStream.of(draws).map((y) -> (y - mean) * (y - mean)).average().orElseThrow();
            double standardError = Math.sqrt(variance / DRAWS);
            assertThat(mean).isCloseTo(activation.value(x),
                    within(4.5 * standardError + 1e-12 * Math.abs(mean) + rare));
        }
    }

    @ParameterizedTest
    @MethodSource("stochastics")
    void theBandHoldsNineDrawsInTenOrAll(Stochastic activation) {
        for (double x : new double[] { -2, -0.5, 0, 0.5, 3 }) {
            Interval band = activation.band(x);
            double share = DoubleStream.of(draws(activation, x)).filter(band::contains).count() / (double) DRAWS;
            assertThat(share).isGreaterThan(0.885);
            assertThat(band.contains(activation.value(x)) || activation.value(x) == 0 || band.high() == 0).isTrue();
        }
    }

    @Test
    void rreluDrawsFillTheWedgeBetweenItsSlopes() {
        Stochastic rrelu = new RRelu(0.1, 0.3);
        assertThat(rrelu.band(-10)).isEqualTo(new Interval(-3, -1));
        assertThat(rrelu.band(10)).isEqualTo(new Interval(10, 10));
        assertThat(DoubleStream.of(draws(rrelu, -10))).allMatch(rrelu.band(-10)::contains)
            .anyMatch((y) -> y < -2.9)
            .anyMatch((y) -> y > -1.1);
        assertThat(draws(rrelu, 10)).containsOnly(10);
    }

    @Test
    void noisyReluHasItsQuantilesAtFiveAndNinetyFivePercent() {
        Stochastic noisy = new NoisyRelu(2);
        Interval band = noisy.band(5);
        double[] draws = draws(noisy, 5);
        assertThat(share(draws, (y) -> y < band.low())).isCloseTo(0.05, within(0.007));
        assertThat(share(draws, (y) -> y > band.high())).isCloseTo(0.05, within(0.007));
        assertThat(noisy.band(-10)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void nreluIsNoisyReluWithTheVarianceThatTheLogisticOfItsInputGives() {
        for (double x : new double[] { -3, -0.1, 0, 2 }) {
            Stochastic constant = new NoisyRelu(Math.sqrt(new Sigmoid().value(x)));
            assertThat(new NRelu().value(x)).isEqualTo(constant.value(x));
            assertThat(new NRelu().band(x)).isEqualTo(constant.band(x));
        }
    }

    @Test
    void aDrawIsWhatIsLeftAboveZeroOfTheInputAndItsNoise() {
        for (double x : new double[] { -1, 0, 0.5 }) {
            double sigma = Math.sqrt(new Sigmoid().value(x));
            for (int seed = 0; seed < 20; seed++) {
                double noise = new RandomSource(seed).nextGaussian();
                assertThat(new NoisyRelu(2).draw(x, new RandomSource(seed))).isEqualTo(Math.max(0, x + 2 * noise));
                assertThat(new NRelu().draw(x, new RandomSource(seed))).isCloseTo(Math.max(0, x + sigma * noise),
                        within(1e-15));
            }
        }
    }

    @Test
    void noiseWithoutStrengthIsRelu() {
        assertThat(Catalogue.find("noisy-relu").orElseThrow().activation(List.of(0.0))).isEqualTo(new Relu());
    }

    private static double[] draws(Stochastic activation, double x) {
        RandomSource random = new RandomSource(11);
        return DoubleStream.generate(() -> activation.draw(x, random)).limit(DRAWS).toArray();
    }

    private static double share(double[] draws, DoublePredicate condition) {
        return DoubleStream.of(draws).filter(condition).count() / (double) DRAWS;
    }

}
