package dev.actiscope.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

import dev.actiscope.curve.Curve;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.optimiser.Adam;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A well-known network on well-known data comes out as well as elsewhere.
 */
class DigitsTests {

    private static final int BATCH = 32;

    @Test
    void readsHandwrittenDigits() throws IOException {
        Dataset digits = digits();
        assertThat(digits.size()).isEqualTo(1797).isEqualTo(HandwrittenDigits.IMAGES);
        Dataset.Split split = digits.split(1 / 3.0, 1);
        List<LayerSpecification> layers = List.of(
                LayerSpecification.of(32, Curve.parse("relu")).weights(Initialisers.heNormal()),
                LayerSpecification.of(10, Curve.parse("identity")));
        NeuralNetwork network = new NeuralNetwork(HandwrittenDigits.PIXELS, layers, BATCH, 1);
        SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
        Training training = new Training(network, split.training(), Hyperparameters.of(loss, Adam::new, 0.003, BATCH),
                1);
        for (int step = 0; step < 1500; step++) {
            training.step();
        }
        assertThat(Examination.of(network, split.test(), loss).accuracy()).isBetween(0.965, 0.99);
        assertThat(Examination.of(network, split.training(), loss).accuracy()).isGreaterThan(0.995);
    }

    /** The digits that the product ships. */
    static Dataset digits() throws IOException {
        try (InputStream file = DigitsTests.class.getResourceAsStream("/data/digits.csv.gz");
                InputStream text = new GZIPInputStream(file)) {
            return HandwrittenDigits.read(new String(text.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

}
