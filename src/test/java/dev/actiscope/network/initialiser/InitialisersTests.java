package dev.actiscope.network.initialiser;

import java.util.Arrays;
import java.util.stream.Stream;

import dev.actiscope.activation.math.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Weights begin as large as their scheme says.
 */
class InitialisersTests {

    private static final int INPUTS = 200;

    private static final int OUTPUTS = 100;

    static Stream<Arguments> schemes() {
        return Stream.of(argumentSet("normal", Initialisers.normal(0.3), 0.3, false),
                argumentSet("uniform", Initialisers.uniform(0.3), 0.3 / Math.sqrt(3), true),
                argumentSet("Xavier normal", Initialisers.xavierNormal(5 / 3.0), 5 / 3.0 * Math.sqrt(2 / 300.0), false),
                argumentSet("Xavier uniform", Initialisers.xavierUniform(1), Math.sqrt(2 / 300.0), true),
                argumentSet("He normal", Initialisers.heNormal(), Math.sqrt(2 / 200.0), false),
                argumentSet("He uniform", Initialisers.named("he-uniform", 1), Math.sqrt(2 / 200.0), true),
                argumentSet("LeCun normal", Initialisers.lecunNormal(), Math.sqrt(1 / 200.0), false),
                argumentSet("LeCun uniform", Initialisers.named("lecun-uniform", 1), Math.sqrt(1 / 200.0), true),
                argumentSet("gain", Initialisers.gain(1.6), 1.6 / Math.sqrt(200), false));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void weightsSpreadAsTheSchemeSays(Initialiser scheme, double deviation, boolean bounded) {
        double[] w = fill(scheme, INPUTS, OUTPUTS);
        assertThat(Arrays.stream(w).average().orElseThrow()).isCloseTo(0, within(0.03 * deviation));
        assertThat(deviation(w)).isCloseTo(deviation, within(0.02 * deviation));
        double most = Arrays.stream(w).map(Math::abs).max().orElseThrow();
        assertThat(most <= deviation * Math.sqrt(3)).isEqualTo(bounded);
    }

    private static double deviation(double[] w) {
        return Math.sqrt(Arrays.stream(w).map((x) -> x * x).average().orElseThrow());
    }

    private static double[] fill(Initialiser scheme, int inputs, int outputs) {
        double[] w = new double[inputs * outputs + 1];
        w[0] = 7;
        scheme.fill(w, 1, inputs, outputs, new RandomSource(1));
        assertThat(w[0]).isEqualTo(7);
        return Arrays.copyOfRange(w, 1, w.length);
    }

    @ParameterizedTest
    @CsvSource({ "8, 8", "12, 5", "5, 12" })
    void orthogonalWeightsAreAtRightAngles(int inputs, int outputs) {
        double[] w = fill(Initialisers.orthogonal(1.5), inputs, outputs);
        boolean rows = inputs >= outputs;
        int vectors = rows ? outputs : inputs;
        for (int u = 0; u < vectors; u++) {
            for (int v = 0; v <= u; v++) {
                double dot = 0;
                for (int i = 0; i < Math.max(inputs, outputs); i++) {
                    dot += rows ? w[u * inputs + i] * w[v * inputs + i] : w[i * inputs + u] * w[i * inputs + v];
                }
                assertThat(dot).isCloseTo((u == v) ? 2.25 : 0, within(1e-14));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "xavier-normal", "xavier-uniform", "he-normal", "he-uniform", "lecun-normal",
            "lecun-uniform", "orthogonal", "normal", "uniform", "constant" })
    void aGainIsAFactorOfEveryScheme(String scheme) {
        double[] one = fill(Initialisers.named(scheme, 1), 6, 4);
        double[] three = fill(Initialisers.named(scheme, 3), 6, 4);
        for (int i = 0; i < one.length; i++) {
            assertThat(three[i]).isCloseTo(3 * one[i], within(1e-13)).isNotZero();
        }
    }

    @Test
    void aSchemeOfNoNameIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Initialisers.named("glorious", 1));
    }

    @Test
    void withoutChanceAllAreTheSame() {
        assertThat(fill(Initialisers.zeros(), 3, 2)).containsOnly(0);
        assertThat(fill(Initialisers.constant(0.4), 3, 2)).containsOnly(0.4);
    }

}
