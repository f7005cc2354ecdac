package dev.actiscope.listing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.NetworkTrial;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.nonlinearity.PlainNetwork;
import dev.actiscope.experiment.nonlinearity.Playground;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.text.Decimal;

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

    @Test
    void learnedParametersAreNumbers() {
        PlainNetwork plain = plain("layers=2&f=prelu&learns=yes&steps=30");
        assertThat(plain.layers().get(0).f().settings().get(0)).isNotEqualTo(0.25);
    }

}
