package dev.actiscope.activation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.actiscope.activation.Parameter.Scale;
import dev.actiscope.activation.Parameter.Slider;

/**
 * Every function there is, in the order in which lists show them.
 */
public final class Catalogue {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static final List<Definition> DEFINITIONS = List.of(
            Definition.of("identity", "Identity", Family.ELEMENTARY, new Identity()).alias("linear"),
            Definition.of("sigmoid", "Sigmoid", Family.SIGMOIDAL, new Sigmoid()).alias("logistic"),
            Definition.of("tanh", "Tanh", Family.SIGMOIDAL, new Tanh()),
            Definition.of("relu", "ReLU", Family.RECTIFIED, new Relu()),
            Definition.of("leaky-relu", "Leaky ReLU", Family.RECTIFIED, (p) -> new LeakyRelu(p[0]),
                    new Parameter("leak", "a", 0.01, new Interval(-1, 1), new Slider(0, 1, Scale.LINEAR))),
            Definition
                .of("swish", "Swish", Family.GATED, (p) -> new Swish(p[0]),
                        new Parameter("beta", "β", 1, new Interval(-INFINITY, INFINITY),
                                new Slider(0, INFINITY, Scale.RECIPROCAL)))
                .alias("silu"));

    private Catalogue() {
    }

    public static List<Definition> definitions() {
        return DEFINITIONS;
    }

    /**
     * Finds a function by its name or an alias, whatever the case, an underscore counting
     * as a hyphen.
     */
    public static Optional<Definition> find(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace('_', '-');
        for (Definition definition : DEFINITIONS) {
            if (definition.name().equals(key) || definition.aliases().contains(key)) {
                return Optional.of(definition);
            }
        }
        return Optional.empty();
    }

}
