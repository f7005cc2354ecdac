package dev.actiscope.activation.catalogue;

import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parameter.Slider;
import dev.actiscope.activation.elementary.BinaryStep;
import dev.actiscope.activation.elementary.Linear;
import dev.actiscope.activation.exponential.Celu;
import dev.actiscope.activation.exponential.Elu;
import dev.actiscope.activation.exponential.LogSigmoid;
import dev.actiscope.activation.exponential.Selu;
import dev.actiscope.activation.exponential.Softplus;
import dev.actiscope.activation.gated.Gelu;
import dev.actiscope.activation.gated.GeluTanh;
import dev.actiscope.activation.gated.HardSwish;
import dev.actiscope.activation.gated.Mish;
import dev.actiscope.activation.gated.Swish;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.rectified.LeakyRelu;
import dev.actiscope.activation.rectified.NRelu;
import dev.actiscope.activation.rectified.NoisyRelu;
import dev.actiscope.activation.rectified.PRelu;
import dev.actiscope.activation.rectified.RRelu;
import dev.actiscope.activation.rectified.Relu;
import dev.actiscope.activation.rectified.Relu6;
import dev.actiscope.activation.sigmoidal.Arctan;
import dev.actiscope.activation.sigmoidal.HardSigmoid;
import dev.actiscope.activation.sigmoidal.HardTanh;
import dev.actiscope.activation.sigmoidal.Sigmoid;
import dev.actiscope.activation.sigmoidal.Softsign;
import dev.actiscope.activation.sigmoidal.Tanh;
import dev.actiscope.text.Names;

import static dev.actiscope.activation.catalogue.Definition.of;
import static dev.actiscope.activation.catalogue.Family.ELEMENTARY;
import static dev.actiscope.activation.catalogue.Family.EXPONENTIAL;
import static dev.actiscope.activation.catalogue.Family.GATED;
import static dev.actiscope.activation.catalogue.Family.RECTIFIED;
import static dev.actiscope.activation.catalogue.Family.SIGMOIDAL;

/**
 * Every function there is, in the order in which lists show them.
 */
public final class Catalogue {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    // @formatter:off
    private static final List<Definition> DEFINITIONS = List.of(
            of("identity", "Identity", ELEMENTARY, new Linear(1))
                .formula("x").alias("linear"),
            of("binary-step", "Binary step", ELEMENTARY, new BinaryStep())
                .formula("if(x>=0,1,0)").alias("step", "unit-step", "heaviside"),

            of("sigmoid", "Sigmoid", SIGMOIDAL, new Sigmoid())
                .formula("1/(1+exp(-x))").alias("logistic", "logistic-sigmoid"),
            of("hard-sigmoid", "Hard sigmoid", SIGMOIDAL, new HardSigmoid())
                .formula("max(0,min(1,(x+3)/6))")
                .alias("hardsigmoid", "hsigmoid", "h-sigmoid"),
            of("tanh", "Tanh", SIGMOIDAL, new Tanh())
                .formula("(exp(x)-exp(-x))/(exp(x)+exp(-x))").alias("hyperbolic-tangent"),
            of("hard-tanh", "Hard tanh", SIGMOIDAL, new HardTanh())
                .formula("max(-1,min(1,x))").alias("hardtanh", "htanh"),
            of("softsign", "Softsign", SIGMOIDAL, new Softsign())
                .formula("x/(1+abs(x))").alias("soft-sign"),
            of("arctan", "Arctan", SIGMOIDAL, new Arctan())
                .formula("atan(x)").alias("atan", "arctangent"),

            of("relu", "ReLU", RECTIFIED, new Relu())
                .formula("max(0,x)").alias("rectifier"),
            of("relu6", "ReLU6", RECTIFIED, new Relu6())
                .formula("min(max(0,x),6)").alias("relu-6"),
            of("leaky-relu", "Leaky ReLU", RECTIFIED, (p) -> new LeakyRelu(p[0]),
                    new Parameter("leak", "a", 0.01, new Interval(-1, 1), Slider.linear(0, 1))
                        .alias("alpha", "negative-slope", "slope"))
                .formula("if(x>0,x,leak*x)").example(0.1)
                .alias("leakyrelu", "lrelu"),
            of("prelu", "PReLU", RECTIFIED, (p) -> new PRelu(p[0]),
                    new Parameter("a", "a", 0.25, new Interval(-1e6, 1e6), Slider.linear(-1, 1))
                        .alias("alpha", "negative-slope", "slope", "weight", "init"))
                .formula("if(x>0,x,a*x)")
                .alias("parametric-relu"),
            of("rrelu", "RReLU", RECTIFIED, (p) -> new RRelu(p[0], p[1]),
                    new Parameter("lower", "l", 1.0 / 8, new Interval(-1, 1), Slider.linear(0, 1)),
                    new Parameter("upper", "u", 1.0 / 3, new Interval(-1, 1), Slider.linear(0, 1)))
                .formula("if(x>0,x,(lower+upper)/2*x)")
                .alias("randomized-relu", "randomised-relu"),
            of("noisy-relu", "Noisy ReLU", RECTIFIED, (p) -> NoisyRelu.of(p[0]),
                    new Parameter("sigma", "σ", 1, new Interval(0, 1e6), Slider.linear(0, 3))
                        .alias("stddev", "std"))
                .formula("x/2*erfc(-x/(sigma*sqrt(2)))+sigma/sqrt(2*pi)*exp(-x^2/(2*sigma^2))")
                .alias("noisyrelu"),
            of("nrelu", "NReLU", RECTIFIED, new NRelu())
                .formula("x/2*erfc(-x/sqrt(2*sigmoid(x)))+sqrt(sigmoid(x)/(2*pi))*exp(-x^2/(2*sigmoid(x)))"),

            of("softplus", "Softplus", EXPONENTIAL, (p) -> Softplus.of(p[0]),
                    new Parameter("beta", "β", 1, new Interval(1e-6, INFINITY), Slider.reciprocal(0.1)))
                .formula("log(1+exp(beta*x))/beta")
                .alias("soft-plus"),
            of("log-sigmoid", "Log-sigmoid", EXPONENTIAL, new LogSigmoid())
                .formula("log(sigmoid(x))").alias("logsigmoid"),
            of("elu", "ELU", EXPONENTIAL, (p) -> Elu.of(p[0]),
                    new Parameter("alpha", "α", 1, new Interval(0, 1e6), Slider.linear(0, 3)))
                .formula("if(x>0,x,alpha*(exp(x)-1))"),
            of("selu", "SELU", EXPONENTIAL, new Selu())
                .formula("1.0507009873554805*if(x>0,x,1.6732632423543772*(exp(x)-1))"),
            of("celu", "CELU", EXPONENTIAL, (p) -> Celu.of(p[0]),
                    new Parameter("alpha", "α", 1, new Interval(0, INFINITY), Slider.reciprocal(0)))
                .formula("if(x>0,x,alpha*(exp(x/alpha)-1))"),

            of("swish", "Swish", GATED, (p) -> Swish.of(p[0]),
                    new Parameter("beta", "β", 1, new Interval(-INFINITY, INFINITY), Slider.reciprocal(0)))
                .formula("x*sigmoid(beta*x)")
                .alias("silu"),
            of("hard-swish", "Hard swish", GATED, new HardSwish())
                .formula("x*relu6(x+3)/6")
                .alias("hardswish", "hswish", "h-swish", "hard-silu", "hardsilu"),
            of("gelu", "GELU", GATED, new Gelu())
                .formula("x/2*(1+erf(x/sqrt(2)))"),
            of("gelu-tanh", "GELU (tanh)", GATED, new GeluTanh())
                .formula("x/2*(1+tanh(sqrt(2/pi)*(x+0.044715*x^3)))")
                .alias("gelu-approximate", "gelu-new", "gelu-pytorch-tanh"),
            of("mish", "Mish", GATED, new Mish())
                .formula("x*tanh(softplus(x))"));
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
        String canonical = Names.canonical(name);
        for (Definition definition : DEFINITIONS) {
            if (definition.isCalled(canonical)) {
                return Optional.of(definition);
            }
        }
        return Optional.empty();
    }

}
