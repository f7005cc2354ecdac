package dev.actiscope.activation.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.curve.Curve;
import dev.actiscope.listing.Listing;
import dev.actiscope.listing.Target;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.nn.LeakyRelu;
import org.tensorflow.types.TFloat64;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * PyTorch 2.7 and TensorFlow 2.18 compute and back-propagate what we do, at kinks as
 * well. Both keep some of their constants as 32-bit floats even when they compute with
 * doubles.
 */
@EnabledOnOs(value = OS.LINUX, architectures = { "amd64", "x86_64" })
class FrameworkTests {

    private static final double FLOAT_PRECISION = 1e-7;

    /** The places where functions have their kinks, and ordinary ones. */
    private static final double[] POINTS = DoubleStream
        .concat(DoubleStream.of(-6, -3, -1, -0.0, 0, 1, 3, 6),
                DoubleStream.iterate(-14.03, (x) -> x < 14.1, (x) -> x + 0.37))
        .toArray();

    private static final TensorFlow HARD_SIGMOID = (tf, x) -> tf.math.div(tf.nn.relu6(tf.math.add(x, tf.constant(3.0))),
            tf.constant(6.0));

    static Stream<Arguments> pyTorch() {
        return Stream.of(
        // @formatter:off
                arguments("sigmoid", List.of(), "torch.sigmoid(x)"),
                arguments("hard-sigmoid", List.of(), "torch.hardsigmoid(x)"),
                arguments("tanh", List.of(), "torch.tanh(x)"),
                arguments("hard-tanh", List.of(), "torch.hardtanh(x, -1., 1.)"),
                arguments("softsign", List.of(), "torch.div(x, torch.add(torch.abs(x), 1))"),
                arguments("arctan", List.of(), "torch.atan(x)"),
                arguments("relu", List.of(), "torch.relu(x)"),
                arguments("relu6", List.of(), "torch.relu6(x)"),
                arguments("leaky-relu", List.of(0.01), "torch.leaky_relu(x, 0.01)"),
                arguments("leaky-relu", List.of(-1.0), "torch.leaky_relu(x, -1.)"),
                arguments("prelu", List.of(0.25), "torch.prelu(x, torch.full([1], 0.25, dtype=7))"),
                arguments("rrelu", List.of(0.125, 1.0 / 3), "torch.rrelu(x, 0.125, 0.3333333333333333, False)"),
                arguments("softplus", List.of(1.0), "torch.softplus(x, 1., 20.)"),
                arguments("softplus", List.of(0.3), "torch.softplus(x, 0.3, 20.)"),
                arguments("log-sigmoid", List.of(), "torch.log_sigmoid(x)"),
                arguments("elu", List.of(1.0), "torch.elu(x, 1.)"),
                arguments("elu", List.of(2.5), "torch.elu(x, 2.5)"),
                arguments("selu", List.of(), "torch.selu(x)"),
                arguments("celu", List.of(1.0), "torch.celu(x, 1.)"),
                arguments("celu", List.of(2.5), "torch.celu(x, 2.5)"),
                arguments("swish", List.of(1.0), "torch.silu(x)"),
                arguments("hard-swish", List.of(), "torch.hardswish(x)"),
                arguments("gelu", List.of(), "torch.gelu(x)"),
                arguments("gelu-tanh", List.of(), "torch.gelu(x, approximate=\"tanh\")"),
                arguments("mish", List.of(), "torch.mish(x)"));
        // @formatter:on
    }

    static Stream<Arguments> tensorFlow() {
        return Stream.of(
        // @formatter:off
                tensorFlow("sigmoid", (tf, x) -> tf.math.sigmoid(x)),
                tensorFlow("hard-sigmoid", HARD_SIGMOID),
                tensorFlow("tanh", (tf, x) -> tf.math.tanh(x)),
                tensorFlow("hard-tanh", (tf, x) -> tf.clipByValue(x, tf.constant(-1.0), tf.constant(1.0))),
                tensorFlow("softsign", (tf, x) -> tf.nn.softsign(x)),
                tensorFlow("arctan", (tf, x) -> tf.math.atan(x)),
                tensorFlow("relu", (tf, x) -> tf.nn.relu(x)),
                tensorFlow("relu6", (tf, x) -> tf.nn.relu6(x)),
                tensorFlow("leaky-relu", (tf, x) -> tf.nn.leakyRelu(x, LeakyRelu.alpha(0.01f))),
                tensorFlow("softplus", (tf, x) -> tf.math.softplus(x)),
                tensorFlow("log-sigmoid", (tf, x) -> tf.math.neg(tf.math.softplus(tf.math.neg(x)))),
                tensorFlow("elu", (tf, x) -> tf.nn.elu(x)),
                tensorFlow("selu", (tf, x) -> tf.nn.selu(x)),
                tensorFlow("swish", (tf, x) -> tf.math.mul(x, tf.math.sigmoid(x))),
                tensorFlow("hard-swish", (tf, x) -> tf.math.mul(x, HARD_SIGMOID.apply(tf, x))),
                tensorFlow("gelu", FrameworkTests::gelu),
                tensorFlow("mish", (tf, x) -> tf.math.mul(x, tf.math.tanh(tf.math.softplus(x)))));
        // @formatter:on
    }

    private static Arguments tensorFlow(String name, TensorFlow function) {
        return arguments(name, function);
    }

    private static Operand<TFloat64> gelu(Ops tf, Operand<TFloat64> x) {
        Operand<TFloat64> erf = tf.math.erf(tf.math.div(x, tf.constant(Math.sqrt(2))));
        return tf.math.mul(tf.math.mul(x, tf.constant(0.5)), tf.math.add(tf.constant(1.0), erf));
    }

    /** Where TensorFlow's slope at a kink is not PyTorch's, and which it is. */
    private static final Map<String, Map<Double, Double>> TENSORFLOW_ALONE = Map.ofEntries(
            entry("hard-tanh", Map.of(-1.0, 1.0, 1.0, 1.0)), entry("selu", Map.of(0.0, 1.0507009873554805)),
            entry("hard-swish", Map.of(-3.0, 0.0, 3.0, 1.0)));

    @ParameterizedTest
    @MethodSource("pyTorch")
    void pyTorchComputesTheSame(String name, List<Double> settings, String expression) {
        Activation activation = Catalogue.find(name).orElseThrow().activation(settings);
        double[][] expected = PyTorch.evaluate(expression, POINTS);
        for (int i = 0; i < POINTS.length; i++) {
            assertSame(activation, POINTS[i], expected[0][i], expected[1][i]);
        }
    }

    @ParameterizedTest
    @MethodSource("tensorFlow")
    void tensorFlowComputesTheSameExceptAtSomeKinks(String name, TensorFlow function) {
        Activation activation = Catalogue.find(name).orElseThrow().activation();
        Map<Double, Double> alone = TENSORFLOW_ALONE.getOrDefault(name, Map.of());
        double[][] expected = function.evaluate(POINTS);
        for (int i = 0; i < POINTS.length; i++) {
            Double own = alone.get(POINTS[i] + 0.0);
            if (own == null) {
                assertSame(activation, POINTS[i], expected[0][i], expected[1][i]);
            }
            else {
                assertThat(expected[1][i]).isEqualTo(own).isNotEqualTo(activation.derivative(POINTS[i]));
            }
        }
    }

    /** What PyTorch has not got is a convention of its record alone. */
    @Test
    void everySlopeAtACornerOfWhatPyTorchHasIsCheckedAgainstIt() {
        List<Object> checked = pyTorch().map((arguments) -> arguments.get()[0]).toList();
        for (Definition definition : Catalogue.definitions()) {
            boolean pyTorchHasIt = !Listing.of(Curve.parse(definition.name()), Target.PYTORCH).own().isEmpty();
            for (Kink kink : definition.activation().kinks()) {
                if (pyTorchHasIt && !kink.isJump()) {
                    assertThat(checked).contains(definition.name());
                    assertThat(POINTS).as(definition.name()).contains(kink.x());
                }
            }
        }
    }

    private static void assertSame(Activation activation, double x, double value, double derivative) {
        assertThat(activation.value(x)).as("value of %s at %s", activation, x).isCloseTo(value, tolerance(value));
        assertThat(activation.derivative(x)).as("derivative of %s at %s", activation, x)
            .isCloseTo(derivative, tolerance(derivative));
    }

    private static Offset<Double> tolerance(double expected) {
        return within(FLOAT_PRECISION * (1 + Math.abs(expected)));
    }

}
