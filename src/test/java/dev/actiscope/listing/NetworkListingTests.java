package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.actiscope.activation.Activation;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.NetworkTrial;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.lab.nonlinearity.PlainNetwork;
import dev.actiscope.experiment.lab.nonlinearity.Playground;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.text.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Networks as programs.
 */
class NetworkListingTests {

    private final Playground playground = new Playground();

    private NeuralNetwork network;

    private PlainNetwork plain(String query) {
        Settings settings = Settings.require(this.playground.settings(), Query.parse(query));
        Run run = new Run(this.playground, settings, new Materials(""));
        run.advance(0, Long.MAX_VALUE);
        this.network = ((NetworkTrial) run.trial(0)).network();
        return PlainNetwork.of(settings, this.network);
    }

    @ParameterizedTest
    @EnumSource(value = Target.class, names = { "TENSORFLOW", "PYTORCH", "NUMPY" })
    void aProgramHasEveryFunctionOnceAndEveryWeight(Target target) {
        String code = NetworkListing.of(plain("layers=3,2,2&f=swish&f=swish&f=relu&steps=3"), target);
        for (double weight : this.network.theta().values()) {
            assertThat(code).contains(Decimal.print(weight));
        }
        assertThat(code.split("def swish", -1)).hasSize(2);
        assertThat(code).contains("x1, x2");
    }

    /**
     * Unequal widths, so that a matrix that is turned does not fit. NumPy's program has
     * the normalisation's numbers after all weights.
     */
    @ParameterizedTest
    @CsvSource({ "TENSORFLOW, none", "PYTORCH, none", "NUMPY, none", "TENSORFLOW, layer", "PYTORCH, layer",
            "NUMPY, layer" })
    void theMatricesOfAProgramMakeTheNetworksOutputs(Target target, String normalisation) {
        PlainNetwork plain = plain("layers=4,3&f=swish&features=x1,x2,x1-x2&steps=40&normalisation=" + normalisation);
        List<List<?>> arrays = arrays(NetworkListing.of(plain, target));
        if (target == Target.NUMPY && normalisation.equals("layer")) {
            arrays = List.of(arrays.get(0), arrays.get(1), arrays.get(6), arrays.get(7), arrays.get(2), arrays.get(3),
                    arrays.get(8), arrays.get(9), arrays.get(4), arrays.get(5));
        }
        double[] x = { 0.7, -1.3, -0.91, 2.5, 0.4, 1 };
        double[] y = this.network.outputs(x);
        for (int example = 0; example < 2; example++) {
            double[] inputs = Arrays.copyOfRange(x, 3 * example, 3 * example + 3);
            assertThat(output(arrays, inputs, target == Target.TENSORFLOW, normalisation.equals("layer")))
                .isCloseTo(y[example], within(1e-12));
        }
    }

    /**
     * What a reader makes of them: Keras has a row for each input, the others one for
     * each unit.
     */
    private static double output(List<List<?>> arrays, double[] inputs, boolean turned, boolean normalised) {
        Activation f = Curve.parse("swish").activation();
        double[] a = inputs;
        for (int at = 0; at < arrays.size();) {
            List<?> w = arrays.get(at++);
            double[] z = numbers(arrays.get(at++));
            for (int unit = 0; unit < z.length; unit++) {
                for (int i = 0; i < a.length; i++) {
                    z[unit] += a[i] * (turned ? numbers((List<?>) w.get(i))[unit] : numbers((List<?>) w.get(unit))[i]);
                }
            }
            if (at == arrays.size()) {
                return z[0];
            }
            if (normalised) {
                normalise(z, numbers(arrays.get(at++)), numbers(arrays.get(at++)));
            }
            a = Arrays.stream(z).map(f::value).toArray();
        }
        throw new AssertionError("no layers");
    }

    private static void normalise(double[] z, double[] scales, double[] shifts) {
        double mean = Arrays.stream(z).average().orElseThrow();
        double variance = Arrays.stream(z).map((each) -> (each - mean) * (each - mean)).average().orElseThrow();
        for (int unit = 0; unit < z.length; unit++) {
            z[unit] = (z[unit] - mean) / Math.sqrt(variance + 1e-5) * scales[unit] + shifts[unit];
        }
    }

    private static double[] numbers(List<?> list) {
        return list.stream().mapToDouble((each) -> (Double) each).toArray();
    }

    /** The lists of numbers in a program, in their order, as matrices and vectors. */
    private static List<List<?>> arrays(String code) {
        List<List<?>> found = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\[{1,2}-?\\d[^\\[\\]]*(\\],\\s*\\[-?\\d[^\\[\\]]*)*\\]{1,2}").matcher(code);
        while (matcher.find()) {
            String text = matcher.group();
            if (text.startsWith("[[")) {
                found.add(Arrays.stream(text.split("\\],\\s*\\[")).map(NetworkListingTests::list).toList());
            }
            else {
                for (String vector : text.split("\\],\\s*\\[")) {
                    found.add(list(vector));
                }
            }
        }
        return found;
    }

    private static List<Double> list(String text) {
        return Arrays.stream(text.replaceAll("[\\[\\]]", "").split(",\\s*")).map(Double::valueOf).toList();
    }

    @Test
    void aSmallNetworkIsReadable() {
        PlainNetwork plain = plain("layers=1&f=tanh&steps=1&rate=1e-6&initialiser=zeros&data=sine");
        assertThat(NetworkListing.of(plain, Target.NUMPY)).contains("import numpy as np\n")
            .contains("# Inputs: x1, x2. Output: the number.\n")
            .contains("W1 = np.array([[0.0, 0.0]])\n")
            .contains("def network(a):\n    z = a @ W1.T + b1\n    a = tanh(z)\n    z = a @ W2.T + b2\n    return z\n");
    }

    @Test
    void batchNormalisationIsMultipliedIntoTheWeights() {
        PlainNetwork plain = plain("layers=3&f=identity&normalisation=batch&steps=20");
        double[] x = { 0.7, -1.3 };
        double y = plain.layers().get(1).b()[0];
        for (int unit = 0; unit < 3; unit++) {
            double[] w = plain.layers().get(0).w();
            double a = plain.layers().get(0).b()[unit] + w[2 * unit] * x[0] + w[2 * unit + 1] * x[1];
            y += plain.layers().get(1).w()[unit] * a;
        }
        assertThat(y).isCloseTo(this.network.outputs(x)[0], within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(value = Target.class, names = { "TENSORFLOW", "PYTORCH", "NUMPY" })
    void aProgramSaysThatBatchNormalisationIsInItsWeights(Target target) {
        String said = "# Batch normalisation, linear once it has learned, is multiplied into the weights.\n";
        String query = "layers=2&f=tanh&steps=2&normalisation=";
        assertThat(NetworkListing.of(plain(query + "batch"), target)).contains(said);
        assertThat(NetworkListing.of(plain(query + "none"), target)).doesNotContain("ormalisation");
    }

    @Test
    void learnedParametersAreNumbers() {
        PlainNetwork plain = plain("layers=2&f=prelu&learns=yes&steps=30");
        assertThat(plain.layers().get(0).f().settings().get(0)).isNotEqualTo(0.25);
    }

}
