package dev.actiscope.network;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.optimiser.Penalty;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Large weights cost, biases do not.
 */
class PenaltyTests {

    @Test
    void weightsAreDrawnToZero() {
        LayerSpecification layer = LayerSpecification.of(2, Curve.parse("prelu"))
            .weights(Initialisers.constant(-0.5))
            .bias(3)
            .learning();
        NeuralNetwork network = new NeuralNetwork(1, List.of(layer), 1, 1);
        new Penalty(0.1, 0.4).differentiate(network.theta());
        assertThat(network.theta().gradients()).containsExactly(new double[] { -0.3, -0.3, 0, 0, 0 }, within(1e-15));
    }

}
