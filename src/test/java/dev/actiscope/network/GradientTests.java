package dev.actiscope.network;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.layer.Pass;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.loss.SquaredError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Every gradient is the slope of the loss, as differences with forty digits tell it.
 */
class GradientTests {

    private static final BigDecimal STEP = new BigDecimal("1e-13");

    private static final int INPUTS = 3;

    private static final int EXAMPLES = 4;

    private record Precisely(Loss loss, BiFunction<List<BigDecimal[]>, double[], BigDecimal> precise, double... t) {
    }

    private static final Precisely SQUARED = new Precisely(new SquaredError(), PreciseNetwork::squaredError, 1, 0.3, -2,
            0.5, 0, -1, 0.25, 1);

    private static final Precisely LOGISTIC = new Precisely(new LogisticCrossEntropy(),
            PreciseNetwork::logisticCrossEntropy, 1, 0, 0.3, 1, 0, 0, 1, 0.5);

    private static final Precisely SOFTMAX = new Precisely(new SoftmaxCrossEntropy(),
            PreciseNetwork::softmaxCrossEntropy, 1, 0, 0, 1);

    private static LayerSpecification layer(int units, String f) {
        return LayerSpecification.of(units, Curve.parse(f)).weights(Initialisers.normal(0.8)).bias(0.1);
    }

    static Stream<Arguments> networks() {
        return Stream.of(argumentSet("squared error", List.of(layer(5, "tanh"), layer(2, "identity")), SQUARED),
                argumentSet("logistic", List.of(layer(5, "sigmoid"), layer(2, "identity")), LOGISTIC),
                argumentSet("softmax", List.of(layer(4, "relu"), layer(2, "identity")), SOFTMAX),
                argumentSet("deep",
                        List.of(layer(5, "gelu"), layer(6, "elu"), layer(3, "leaky-relu:leak=0.2"),
                                layer(2, "softsign")),
                        SQUARED),
                argumentSet("batch normalisation",
                        List.of(layer(5, "tanh").normalisation(Normalisation.BATCH), layer(2, "identity")), SQUARED),
                argumentSet("layer normalisation",
                        List.of(layer(5, "tanh").normalisation(Normalisation.LAYER), layer(4, "mish"),
                                layer(2, "identity")),
                        SOFTMAX),
                argumentSet("PReLU", List.of(layer(5, "prelu").learning(), layer(2, "identity")), SQUARED),
                argumentSet("Swish", List.of(layer(5, "swish").learning(), layer(2, "identity")), LOGISTIC),
                argumentSet("typed",
                        List.of(layer(4, "a*x+max(0,x)*sin(b*x):a=0.5,b=1.5").learning(),
                                layer(2, "x*sigmoid(a*x)").learning()),
                        SQUARED),
                argumentSet("typed, not learning", List.of(layer(4, "x/(1+abs(x)^a):a=1.5"), layer(2, "identity")),
                        SQUARED));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyGradientIsTheSlopeOfTheLoss(List<LayerSpecification> layers, Precisely losses) {
        NeuralNetwork network = new NeuralNetwork(INPUTS, layers, EXAMPLES, 7);
        double[] theta = network.theta().values();
        RandomSource random = new RandomSource(3);
        for (int i = 0; i < theta.length; i++) {
            theta[i] += 0.1 * random.nextGaussian();
        }
        double[] x = new double[EXAMPLES * INPUTS];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextGaussian();
        }
        double[] dy = new double[EXAMPLES * network.outputs()];
        double[] y = network.forward(x, EXAMPLES, Pass.TRAIN);
        double loss = losses.loss.differentiate(y, losses.t, EXAMPLES, network.outputs(), dy);
        network.backward(dy, EXAMPLES);
        assertThat(loss).isCloseTo(precise(layers, losses, PreciseNetwork.exactly(theta), x).doubleValue(),
                within(1e-13));
        for (int i = 0; i < theta.length; i++) {
            double slope = slope(layers, losses, theta, x, i);
            assertThat(network.theta().gradients()[i]).as("gradient %s", i)
                .isCloseTo(slope, within(1e-13 + 1e-12 * Math.abs(slope)));
        }
    }

    private static double slope(List<LayerSpecification> layers, Precisely losses, double[] theta, double[] x, int i) {
        BigDecimal[] up = PreciseNetwork.exactly(theta);
        BigDecimal[] down = PreciseNetwork.exactly(theta);
        up[i] = up[i].add(STEP);
        down[i] = down[i].subtract(STEP);
        return precise(layers, losses, up, x).subtract(precise(layers, losses, down, x))
            .divide(STEP.multiply(BigDecimal.valueOf(2)), MathContext.DECIMAL64)
            .doubleValue();
    }

    private static BigDecimal precise(List<LayerSpecification> layers, Precisely losses, BigDecimal[] theta,
            double[] x) {
        return losses.precise.apply(new PreciseNetwork(INPUTS, layers, theta).outputs(x), losses.t);
    }

}
