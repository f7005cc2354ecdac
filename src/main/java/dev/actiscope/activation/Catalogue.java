package dev.actiscope.activation;

import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.Parameter.Slider;

import static dev.actiscope.activation.Definition.of;
import static dev.actiscope.activation.Family.ELEMENTARY;
import static dev.actiscope.activation.Family.EXPONENTIAL;
import static dev.actiscope.activation.Family.GATED;
import static dev.actiscope.activation.Family.RECTIFIED;
import static dev.actiscope.activation.Family.SIGMOIDAL;

/**
 * Every function there is, in the order in which lists show them.
 */
public final class Catalogue {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    // @formatter:off
    private static final List<Definition> DEFINITIONS = List.of(
            of("identity", "Identity", ELEMENTARY, new Linear(1)).alias("linear"),
            of("binary-step", "Binary step", ELEMENTARY, new BinaryStep()).alias("step", "unit-step", "heaviside"),

            of("sigmoid", "Sigmoid", SIGMOIDAL, new Sigmoid()).alias("logistic", "logistic-sigmoid"),
            of("hard-sigmoid", "Hard sigmoid", SIGMOIDAL, new HardSigmoid())
                .alias("hardsigmoid", "hsigmoid", "h-sigmoid"),
            of("tanh", "Tanh", SIGMOIDAL, new Tanh()).alias("hyperbolic-tangent"),
            of("hard-tanh", "Hard tanh", SIGMOIDAL, new HardTanh()).alias("hardtanh", "htanh"),
            of("softsign", "Softsign", SIGMOIDAL, new Softsign()).alias("soft-sign"),
            of("arctan", "Arctan", SIGMOIDAL, new Arctan()).alias("atan", "arctangent"),

            of("relu", "ReLU", RECTIFIED, new Relu()).alias("rectifier"),
            of("relu6", "ReLU6", RECTIFIED, new Relu6()).alias("relu-6"),
            of("leaky-relu", "Leaky ReLU", RECTIFIED, (p) -> new LeakyRelu(p[0]),
                    new Parameter("leak", "a", 0.01, new Interval(-1, 1), Slider.linear(0, 1)))
                .alias("leakyrelu", "lrelu"),
            of("prelu", "PReLU", RECTIFIED, (p) -> new PRelu(p[0]),
                    new Parameter("a", "a", 0.25, new Interval(-1e6, 1e6), Slider.linear(-1, 1)))
                .alias("parametric-relu"),
            of("rrelu", "RReLU", RECTIFIED, (p) -> new RRelu(p[0], p[1]),
                    new Parameter("lower", "l", 1.0 / 8, new Interval(-1, 1), Slider.linear(0, 1)),
                    new Parameter("upper", "u", 1.0 / 3, new Interval(-1, 1), Slider.linear(0, 1)))
                .alias("randomized-relu", "randomised-relu"),
            of("noisy-relu", "Noisy ReLU", RECTIFIED, (p) -> NoisyRelu.of(p[0]),
                    new Parameter("sigma", "σ", 1, new Interval(0, 1e6), Slider.linear(0, 3)))
                .alias("noisyrelu"),
            of("nrelu", "NReLU", RECTIFIED, new NRelu()),

            of("softplus", "Softplus", EXPONENTIAL, (p) -> Softplus.of(p[0]),
                    new Parameter("beta", "β", 1, new Interval(1e-6, INFINITY), Slider.reciprocal(0.1)))
                .alias("soft-plus"),
            of("log-sigmoid", "Log-sigmoid", EXPONENTIAL, new LogSigmoid()).alias("logsigmoid"),
            of("elu", "ELU", EXPONENTIAL, (p) -> Elu.of(p[0]),
                    new Parameter("alpha", "α", 1, new Interval(0, 1e6), Slider.linear(0, 3))),
            of("selu", "SELU", EXPONENTIAL, new Selu()),
            of("celu", "CELU", EXPONENTIAL, (p) -> Celu.of(p[0]),
                    new Parameter("alpha", "α", 1, new Interval(0, INFINITY), Slider.reciprocal(0))),

            of("swish", "Swish", GATED, (p) -> Swish.of(p[0]),
                    new Parameter("beta", "β", 1, new Interval(-INFINITY, INFINITY), Slider.reciprocal(0)))
                .alias("silu"),
            of("hard-swish", "Hard swish", GATED, new HardSwish())
                .alias("hardswish", "hswish", "h-swish", "hard-silu", "hardsilu"),
            of("gelu", "GELU", GATED, new Gelu()),
            of("gelu-tanh", "GELU (tanh)", GATED, new GeluTanh())
                .alias("gelu-approximate", "gelu-new", "gelu-pytorch-tanh"),
            of("mish", "Mish", GATED, new Mish()));
    // @formatter:on

    private Catalogue() {
    }

    /**
     * All of them.
     * @return at least one, grouped by family
     */
    public static List<Definition> definitions() {
        return DEFINITIONS;
    }

    /**
     * Finds a function by its name or an alias, whatever the case, an underscore counting
     * as a hyphen.
     */
    public static Optional<Definition> find(String name) {
        String canonical = canonical(name);
        for (Definition definition : DEFINITIONS) {
            if (definition.isCalled(canonical)) {
                return Optional.of(definition);
            }
        }
        return Optional.empty();
    }

    /**
     * The form in which names are compared: A to Z in lower case, hyphens for
     * underscores. What the library takes for capitals beyond them would cost a browser a
     * table of Unicode.
     */
    public static String canonical(String name) {
        StringBuilder canonical = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            canonical.append(capital ? (char) (c + 'a' - 'A') : (c == '_') ? '-' : c);
        }
        return canonical.toString();
    }

}
