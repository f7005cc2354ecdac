package dev.actiscope.network.layer;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.network.Hyperparameters;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.loss.SquaredError;
import dev.actiscope.network.optimiser.Adam;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Each unit over the mini-batch.
 */
class BatchNormalisationTests {

    private static double scaleAfterDecay(Normalisation normalisation) {
        LayerSpecification hidden = LayerSpecification.of(3, Curve.parse("tanh")).normalisation(normalisation);
        NeuralNetwork network = new NeuralNetwork(2, List.of(hidden, LayerSpecification.of(1, Curve.parse("identity"))),
                8, 1);
        Hyperparameters hyperparameters = Hyperparameters.of(new SquaredError(), () -> Adam.withDecay(0.1), 0.1, 8);
        new Training(network, Planar.circle(32, 0, 1), hyperparameters, 1).advance(50_000);
        BatchNormalisation layer = network.normalisations().get(0);
        return layer.factor(0) * Math.sqrt(layer.runningVariances()[0] + 1e-5);
    }

    @Test
    void aScaleThatDoesNotLearnDoesNotDecayEither() {
        assertThat(scaleAfterDecay(Normalisation.BATCH_WITHOUT_SCALE)).isCloseTo(1, within(1e-12));
        assertThat(scaleAfterDecay(Normalisation.BATCH)).isNotCloseTo(1, within(1e-3));
    }

}
