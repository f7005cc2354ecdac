package dev.actiscope.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.actiscope.activation.catalogue.PyTorch;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.layer.Pass;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.loss.SquaredError;
import dev.actiscope.network.optimiser.Adam;
import dev.actiscope.network.optimiser.Optimiser;
import dev.actiscope.network.optimiser.RmsProp;
import dev.actiscope.network.optimiser.Sgd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Losses, gradients and steps are PyTorch's own, but for RMSProp, which it has no kernel
 * of.
 */
class PyTorchNetworkTests {

    private static final int INPUTS = 3;

    private static final int UNITS = 5;

    private static final int OUTPUTS = 2;

    private static final int EXAMPLES = 6;

    /** A loss, what PyTorch calls it with outputs y and targets t, and targets for it. */
    private record Judged(Loss loss, String expression, double... t) {
    }

    private static final Judged SQUARED = new Judged(new SquaredError(), "torch.mse_loss(y, torch.reshape(t, [6, 2]))",
            1, 0.3, -2, 0.5, 0, -1, 0.25, 1, 0, 0, 2, 1);

    private static final Judged LOGISTIC = new Judged(new LogisticCrossEntropy(),
            "torch.binary_cross_entropy_with_logits(y, torch.reshape(t, [6, 2]))", 1, 0, 0, 1, 1, 1, 0, 0, 0.3, 0.6, 1,
            0);

    private static final Judged SOFTMAX = new Judged(new SoftmaxCrossEntropy(),
            "torch.cross_entropy_loss(y, torch.to(t, 4))", 1, 0, 0, 1, 1, 0);

    static Stream<Arguments> networks() {
        return Stream.of(argumentSet("squared error", "tanh", Normalisation.NONE, "torch.tanh(z)", SQUARED),
                argumentSet("logistic", "sigmoid", Normalisation.NONE, "torch.sigmoid(z)", LOGISTIC),
                argumentSet("softmax", "relu", Normalisation.NONE, "torch.relu(z)", SOFTMAX),
                argumentSet("batch normalisation", "elu", Normalisation.BATCH, "torch.elu(z)", SQUARED),
                argumentSet("batch normalisation without a scale", "elu", Normalisation.BATCH_WITHOUT_SCALE,
                        "torch.elu(z)", SQUARED),
                argumentSet("layer normalisation", "gelu", Normalisation.LAYER, "torch.gelu(z)", SOFTMAX),
                argumentSet("PReLU", "prelu", Normalisation.NONE, "torch.prelu(z, a)", LOGISTIC), argumentSet("Swish",
                        "swish:beta=1.3", Normalisation.NONE, "torch.mul(z, torch.sigmoid(torch.mul(z, a)))", SQUARED));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void lossAndGradientsArePyTorchs(String f, Normalisation normalisation, String expression, Judged judged) {
        LayerSpecification hidden = LayerSpecification.of(UNITS, Curve.parse(f))
            .normalisation(normalisation)
            .weights(Initialisers.normal(1));
        NeuralNetwork network = new NeuralNetwork(INPUTS,
                List.of(expression.contains("a)") ? hidden.learning() : hidden,
                        LayerSpecification.of(OUTPUTS, Curve.parse("identity"))),
                EXAMPLES, 1);
        double[] theta = network.theta().values();
        RandomSource random = new RandomSource(2);
        double[] x = new double[EXAMPLES * INPUTS];
        Arrays.setAll(x, (i) -> random.nextGaussian());
        for (int i = 0; i < theta.length; i++) {
            theta[i] += 0.2 * random.nextGaussian();
        }
        double[] dy = new double[EXAMPLES * OUTPUTS];
        double[] y = network.forward(x, EXAMPLES, Pass.TRAIN);
        double loss = judged.loss.differentiate(y, judged.t, EXAMPLES, OUTPUTS, dy);
        network.backward(dy, EXAMPLES);
        double[][] expected = PyTorch.execute(statements(theta.length, normalisation, expression, judged),
                joined(theta, x, judged.t));
        assertThat(loss).isCloseTo(expected[0][0], within(1e-14));
        assertThat(network.theta().gradients()).containsExactly(Arrays.copyOf(expected[1], theta.length),
                within(1e-13));
    }

    private static double[] joined(double[]... parts) {
        return Stream.of(parts).flatMapToDouble(Arrays::stream).toArray();
    }

    /** The same network in TorchScript, of all its numbers in a row. */
    private static List<String> statements(int parameters, Normalisation normalisation, String f, Judged judged) {
        Script script = new Script();
        script.take("w", UNITS * INPUTS);
        script.take("b", UNITS);
        boolean normal = normalisation != Normalisation.NONE;
        if (normal) {
            if (normalisation != Normalisation.BATCH_WITHOUT_SCALE) {
                script.take("gamma", UNITS);
            }
            script.take("beta", UNITS);
        }
        if (f.contains("a)")) {
            script.take("a", 1);
        }
        script.take("v", OUTPUTS * UNITS);
        script.take("c", OUTPUTS);
        assertThat(script.at).isEqualTo(parameters);
        script.take("numbers", EXAMPLES * INPUTS);
        script.take("t", judged.t.length);
        script.lines.add("z0 = torch.linear(torch.reshape(numbers, [6, 3]), torch.reshape(w, [5, 3]), b)");
        script.lines.add("z = " + switch (normalisation) {
            case NONE -> "torch.mul(z0, 1)";
            case BATCH -> "torch.batch_norm(z0, gamma, beta, None, None, True, 0.1, 1.0e-05, False)";
            case BATCH_WITHOUT_SCALE -> "torch.batch_norm(z0, None, beta, None, None, True, 0.1, 1.0e-05, False)";
            case LAYER -> "torch.layer_norm(z0, [5], gamma, beta, 1.0e-05)";
        });
        script.lines.add("y = torch.linear(" + f + ", torch.reshape(v, [2, 5]), c)");
        script.lines.add("return " + judged.expression);
        return script.lines;
    }

    private static final class Script {

        private final List<String> lines = new ArrayList<>();

        private int at;

        /** The next numbers of x by a name. */
        void take(String name, int count) {
            this.lines.add("%s = torch.slice(x, 0, %s, %s)".formatted(name, this.at, this.at + count));
            this.at += count;
        }

    }

    /**
     * Steps of PyTorch's own kernels; it has none of RMSProp, whose formula stands here
     * in its tensors.
     */
    static Stream<Arguments> optimisers() {
        Supplier<Optimiser> sgd = Sgd::new;
        Supplier<Optimiser> momentum = () -> new Sgd(0.9, false);
        Supplier<Optimiser> nesterov = () -> new Sgd(0.9, true);
        Supplier<Optimiser> rmsProp = RmsProp::new;
        Supplier<Optimiser> adam = Adam::new;
        Supplier<Optimiser> adamW = () -> Adam.withDecay(0.01);
        return Stream.of(argumentSet("SGD", sgd, sgd(0, false)), argumentSet("momentum", momentum, sgd(0.9, false)),
                argumentSet("Nesterov", nesterov, sgd(0.9, true)),
                argumentSet("RMSProp", rmsProp,
                        List.of("v = torch.add_(torch.mul_(v, 0.99), torch.mul(torch.mul(g, g), 0.01))",
                                "p = torch.sub_(p, torch.div(torch.mul(g, 0.1), torch.add(torch.sqrt(v), 1.0e-08)))")),
                argumentSet("Adam", adam, adam("_fused_adam", 0)),
                argumentSet("AdamW", adamW, adam("_fused_adamw", 0.01)));
    }

    private static List<String> sgd(double momentum, boolean nesterov) {
        boolean remembers = momentum > 0;
        List<String> step = new ArrayList<>(List.of(
                ("ps, gs, ms = torch._fused_sgd([p], [g], %s, weight_decay=0., "
                        + "momentum=%s, lr=0.1, dampening=0., nesterov=%s, maximize=False, is_first_step=FIRST)")
                    .formatted(remembers ? "[m]" : "annotate(List[Tensor], [])", momentum, nesterov ? "True" : "False"),
                "p = ps[0]"));
        if (remembers) {
            step.add("m = ms[0]");
        }
        return step;
    }

    private static List<String> adam(String kernel, double decay) {
        return List.of("s = torch.add(s, 1)",
                ("ps, gs, ms, vs, us = torch.%s([p], [g], [m], [v], annotate(List[Tensor], []), [s], lr=0.1, "
                        + "beta1=0.9, beta2=0.999, weight_decay=%s, eps=1.0e-08, amsgrad=False, maximize=False)")
                    .formatted(kernel, decay),
                "p = ps[0]", "m = ms[0]", "v = vs[0]");
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void stepsArePyTorchs(Supplier<Optimiser> optimiser, List<String> step) {
        int count = 8;
        int steps = 5;
        RandomSource random = new RandomSource(3);
        double[] numbers = new double[count * (1 + steps)];
        Arrays.setAll(numbers, (i) -> random.nextGaussian());
        List<String> script = new ArrayList<>(List.of("first = torch.slice(x, 0, 0, 8)",
                "p = torch.clone(torch.detach(first))", "m = torch.zeros_like(p)", "v = torch.zeros_like(p)",
                "s = torch.to(torch.sum(torch.zeros_like(p)), 6)"));
        Optimiser ours = optimiser.get();
        double[] theta = Arrays.copyOf(numbers, count);
        for (int i = 1; i <= steps; i++) {
            ours.step(theta, Arrays.copyOfRange(numbers, i * count, (i + 1) * count), 0.1);
            script.add("g = torch.detach(torch.slice(x, 0, %s, %s))".formatted(i * count, (i + 1) * count));
            for (String line : step) {
                script.add(line.replace("FIRST", (i == 1) ? "True" : "False"));
            }
        }
        script.add("return torch.add(p, torch.mul(first, 0.))");
        assertThat(theta).containsExactly(PyTorch.execute(script, numbers)[0], within(1e-13));
    }

}
