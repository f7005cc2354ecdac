package dev.actiscope.experiment.lab.flow;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Held;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FlowHoldingTests {

    /** It is held only while signals flow through it. */
    @ParameterizedTest
    @CsvSource({ "f=relu&width=100&depth=50&examples=2", "f=gelu&width=20&depth=50&examples=64",
            "f=sin(x)/x&width=30&depth=9&examples=40&normalisation=batch",
            "f=rrelu&width=40&depth=3&normalisation=layer", "f=tanh&width=1&depth=1" })
    void aNetworkAndItsWeightsAreNoMoreThanIsSaid(String query) {
        Settings settings = Settings.require(FlowSettings.ALL, Query.parse(query));
        int width = settings.get(FlowSettings.WIDTH);
        int depth = settings.get(FlowSettings.DEPTH);
        int examples = settings.get(FlowSettings.EXAMPLES);
        DeepNetwork network = new DeepNetwork(depth, width, FlowSettings.functions(settings).get(0),
                FlowSettings.normalisation(settings.get(FlowSettings.NORMALISATION)), examples, new RandomSource(0));
        double[] weights = InitialWeights.weights(settings, new RandomSource(1));
        double[] biases = new double[depth * width];
        double[] x = new double[examples * width];
        double[] da = new double[examples * width];
        network.begin(weights, 1, biases);
        network.flow(x, da, examples);
        long held = Held.by(network, weights, biases, x, da);
        assertThat(new GradientFlow().held(settings)).isBetween(held, 2 * held + 100_000);
    }

}
