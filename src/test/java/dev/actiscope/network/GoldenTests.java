package dev.actiscope.network;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.SquaredError;
import dev.actiscope.network.optimiser.Adam;
import dev.actiscope.network.optimiser.Clipping;
import dev.actiscope.network.optimiser.Penalty;
import dev.actiscope.network.optimiser.Schedules;
import dev.actiscope.network.optimiser.Sgd;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a seed has given once it gives for ever: an address of the lab shows the same
 * tomorrow.
 */
class GoldenTests {

    @Test
    void aPlainNetworkIsWhatItWas() {
        NeuralNetwork network = new NeuralNetwork(2,
                List.of(LayerSpecification.of(4, Curve.parse("tanh")), LayerSpecification.of(1, Curve.parse("tanh"))),
                10, 1);
        Training training = new Training(network, Planar.spiral(200, 0.1, 1),
                Hyperparameters.of(new SquaredError(), Sgd::new, 0.03, 10), 1);
        training.advance(100 * training.workOfStep());
        assertThat(hash(network.theta().values())).isEqualTo("dd376d2de4980403");
    }

    @Test
    void aNetworkWithEverythingIsWhatItWas() {
        LayerSpecification hidden = LayerSpecification.of(6, Curve.parse("swish:beta=1.5"))
            .learning()
            .normalisation(Normalisation.BATCH)
            .dropout(0.1)
            .weights(Initialisers.orthogonal(1.2))
            .bias(0.1);
        LayerSpecification noisy = LayerSpecification.of(5, Curve.parse("noisy-relu"))
            .normalisation(Normalisation.LAYER);
        NeuralNetwork network = new NeuralNetwork(2,
                List.of(hidden, noisy, LayerSpecification.of(1, Curve.parse("identity"))), 16, 7);
        Hyperparameters hyperparameters = Hyperparameters
            .of(new LogisticCrossEntropy(), () -> Adam.withDecay(0.01), 0.01, 16)
            .schedule(Schedules.warmUp(5, Schedules.cosine(100)))
            .penalty(new Penalty(1e-4, 1e-3))
            .clipping(new Clipping(1, 2));
        Training training = new Training(network, Planar.moons(200, 0.1, 3).probabilities(), hyperparameters, 7);
        training.advance(100 * training.workOfStep());
        assertThat(hash(network.theta().values())).isEqualTo("8be258a04588be6e");
    }

    /** Of all bits, in hexadecimal digits. */
    private static String hash(double[] numbers) {
        long hash = 0;
        for (double number : numbers) {
            hash = 31 * hash + Double.doubleToLongBits(number);
        }
        return Long.toHexString(hash);
    }

}
