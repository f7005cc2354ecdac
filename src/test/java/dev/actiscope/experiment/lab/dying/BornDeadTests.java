package dev.actiscope.experiment.lab.dying;

import java.util.List;

import dev.actiscope.activation.math.NormalSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Networks that are constant from the start, as often as Lu, Shin, Su and Karniadakis
 * (2019) found, and never more often than their bound says.
 */
@Tag("slow")
class BornDeadTests {

    private static final int LAYERS = 9;

    private static final int NETWORKS = 6000;

    @ParameterizedTest
    @CsvSource({ "2, 0.88", "3, 0.57", "5, 0.12", "8, 0.01" })
    void tenLayersOfReluDieAsOftenAsLuAndOthersFound(int width, double share) {
        Confidence born = born("relu", LAYERS, width, 0);
        assertThat(born.value()).isCloseTo(share, within(0.015));
        assertThat(born.high()).isLessThan(DyingEvidence.bound(LAYERS, width));
    }

    @Test
    void lessThanOneInAHundredOfWidthEightIsBornDead() {
        assertThat(born("relu", LAYERS, 8, 0).value()).isBetween(0.0, 0.0099999);
    }

    @ParameterizedTest
    @ValueSource(strings = { "max(0,x)", "relu", "max(x,0)" })
    void howReluIsWrittenMakesNoDifference(String f) {
        assertThat(born(f, LAYERS, 3, 0)).isEqualTo(born("relu", LAYERS, 3, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "leaky-relu", "elu", "tanh", "sigmoid", "gelu", "rrelu", "x*x*x+x" })
    void whatHasASlopeAlmostEverywhereIsNeverConstant(String f) {
        assertThat(births(f, 49, 2, 0, 50)[49]).isEqualTo(50);
    }

    @Test
    void ofADeepNarrowNetworkHardlyAnyIsAlive() {
        assertThat(born("relu", 49, 2, 0).value()).isGreaterThan(0.999);
    }

    @Test
    void aLoweredBiasKillsAndARaisedOneSaves() {
        double none = born("relu", LAYERS, 4, 0).value();
        assertThat(born("relu", LAYERS, 4, -0.2).low()).isGreaterThan(none);
        assertThat(born("relu", LAYERS, 4, 0.2).high()).isLessThan(none);
    }

    @ParameterizedTest
    @CsvSource({ "relu, -0.2", "relu, 0.3", "relu6, -0.1", "abs(x), -0.5", "'max(0,x)-max(0,x-0.5)', -0.1",
            "'max(0,abs(x)-0.5)', -0.1", "hard-tanh, 3" })
    void whatIsDecidedAtFewInputsIsSoAtVeryMany(String f, double bias) {
        int width = 3;
        int layers = 5;
        Nonlinearity function = Nonlinearities.of(Curve.parse(f), Seeds.NOISE.of(1));
        double[] decided = births(f, layers, width, bias, 200);
        double[] seen = new double[layers + 1];
        NormalSource normals = new NormalSource(Seeds.WEIGHTS.of(1));
        for (int network = 0; network < 200; network++) {
            seen[firstConstant(weights(layers, width, normals), width, bias, function)]++;
        }
        assertThat(decided).isEqualTo(seen);
    }

    private static double[][] weights(int layers, int width, NormalSource normals) {
        double[][] w = new double[layers][];
        for (int l = 0; l < layers; l++) {
            w[l] = new double[(l == 0) ? width : width * width];
            for (int i = 0; i < w[l].length; i++) {
                w[l][i] = normals.next() * Math.sqrt(2.0 * width / w[l].length);
            }
        }
        return w;
    }

    private static int firstConstant(double[][] w, int width, double bias, Nonlinearity f) {
        int points = 2001;
        double[][] a = new double[points][];
        for (int p = 0; p < points; p++) {
            a[p] = new double[] { OneInputNetwork.REACH * (2.0 * p / (points - 1) - 1) };
        }
        for (int l = 0; l < w.length; l++) {
            boolean constant = true;
            for (int p = 0; p < points; p++) {
                a[p] = layer(w[l], a[p], width, bias, f);
                constant &= List.of(a[p][0], a[p][1], a[p][2]).equals(List.of(a[0][0], a[0][1], a[0][2]));
            }
            if (constant) {
                return l;
            }
        }
        return w.length;
    }

    private static double[] layer(double[] w, double[] x, int width, double bias, Nonlinearity f) {
        double[] z = new double[width];
        for (int j = 0; j < width; j++) {
            z[j] = bias;
            for (int i = 0; i < x.length; i++) {
                z[j] += w[j * x.length + i] * x[i];
            }
        }
        double[] a = new double[width];
        f.use(z, a, width);
        for (int j = 0; j < width; j++) {
            a[j] += 0.0;
        }
        return a;
    }

    @ParameterizedTest
    @CsvSource({ "relu, 0", "leaky-relu, 0", "elu, 0", "relu6, 0", "hard-tanh, 0", "leaky-relu, -0.5", "gelu, -3",
            "relu, 1", "relu, -10" })
    void networksCostAtMostWhatIsCountedForThem(String f, double bias) {
        for (int width : new int[] { 1, 3, 5, 16 }) {
            for (int layers : new int[] { 1, 4, 9, 30 }) {
                assertThat(cost(f, layers, width, bias)).as("width %s, layers %s", width, layers)
                    .isLessThanOrEqualTo(1);
            }
        }
    }

    /** As many as that make up for how few others need. */
    @ParameterizedTest
    @CsvSource({ "relu, 19, 8, -0.05", "relu6, 9, 32, -0.5", "binary-step, 19, 8, -0.05",
            "'max(0,x)-max(0,x-0.5)', 2, 64, -1.5", "'clip(abs(abs(abs(x)-2)-1),0.3,0.7)', 19, 5, -3" })
    void thoseThatDieLateAndWithManyKinksCostAFewTimesAsMuchAndNoMore(String f, int layers, int width, double bias) {
        assertThat(cost(f, layers, width, bias)).isBetween(1.0, 4.5);
    }

    private static double cost(String f, int layers, int width, double bias) {
        int networks = 50;
        BornDeadTrial drawn = new BornDeadTrial(List.of(Curve.parse(f)), layers, width, bias, networks, 1);
        double done = drawn.advance(Long.MAX_VALUE);
        return done / (networks * BornDeadTrial.work(List.of(Curve.parse(f)), layers, width, bias));
    }

    @Test
    void theBoundIsThatOfThePaper() {
        assertThat(DyingEvidence.bound(9, 2)).isCloseTo(1 - Math.pow(0.75, 9), within(1e-15));
        assertThat(DyingEvidence.bound(1, 5)).isEqualTo(1.0 / 32);
    }

    private static Confidence born(String f, int layers, int width, double bias) {
        double[] counts = births(f, layers, width, bias, NETWORKS);
        return Confidence.share(NETWORKS - (int) counts[layers], NETWORKS);
    }

    private static double[] births(String f, int layers, int width, double bias, int networks) {
        BornDeadTrial drawn = new BornDeadTrial(List.of(Curve.parse(f)), layers, width, bias, networks, 1);
        drawn.advance(Long.MAX_VALUE);
        return drawn.result();
    }

}
