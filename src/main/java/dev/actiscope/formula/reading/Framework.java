package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.reading.tokens.Token;

/**
 * What functions of frameworks have for settings that are left out, where the catalogue
 * has other ones.
 *
 * @param qualifier what stands before the name, such as {@code tf.nn.}; empty if nothing
 * does
 * @see <a href="https://www.tensorflow.org/api_docs/python/tf/nn/leaky_relu">TensorFlow:
 * leaky_relu</a>
 * @see <a href="https://keras.io/api/ops/nn/">Keras: ops</a>
 * @see <a href="https://docs.jax.dev/en/latest/_autosummary/jax.nn.gelu.html">JAX:
 * gelu</a>
 */
record Framework(String qualifier) {

    private static final double LEAK_OF_TENSORFLOW = 0.2;

    private static final double LEAK_OF_KERAS_LAYERS = 0.3;

    /** The settings of Keras' ReLU as a layer. */
    private static final String[] LAYER = { "max_value", "negative_slope", "threshold" };

    /** Settings that make no difference to the function. */
    private static final String IGNORED = " inplace name dtype out training true false none float float32 float64 ";

    /** Whether a setting by this name says nothing of the function. */
    static boolean ignores(String setting) {
        return Token.has(IGNORED, setting);
    }

    /**
     * What a parameter of a function has unless it is set.
     * @param usual the catalogue's default
     */
    double standard(String function, String parameter, double usual) {
        boolean keras = hasPart("keras") || hasPart("layers") || hasPart("ops");
        if (function.equals("leaky-relu") && parameter.equals("leak") && (keras || hasPart("tf"))) {
            return hasPart("layers") ? LEAK_OF_KERAS_LAYERS : LEAK_OF_TENSORFLOW;
        }
        return (function.equals("prelu") && hasPart("layers")) ? 0 : usual;
    }

    /**
     * Those settings of a layer that are the function's: a PReLU is told how many slopes
     * it has, and Keras' ReLU first how great it may be.
     */
    static List<Call.Argument> ofLayer(Token layer, List<Call.Argument> settings) {
        boolean count = layer.text().equals("prelu") && !settings.isEmpty() && settings.get(0).name() == null
                && settings.get(0).value().is(1);
        boolean keras = layer.text().equals("relu") && new Framework(layer.qualifier()).isKeras();
        List<Call.Argument> own = new ArrayList<>();
        for (int i = count ? 1 : 0; i < settings.size(); i++) {
            Call.Argument setting = settings.get(i);
            own.add((keras && setting.name() == null && i < LAYER.length)
                    ? new Call.Argument(layer.as("", LAYER[i]), setting.value()) : setting);
        }
        return own;
    }

    /** Which setting of Keras' ReLU it is, from 0, as its function has them; or −1. */
    static int settingOfRelu(String name) {
        return switch (name) {
            case "negative_slope", "alpha" -> 0;
            case "max_value" -> 1;
            case "threshold" -> 2;
            default -> -1;
        };
    }

    /** Whether it is Keras, of itself or in TensorFlow. */
    boolean isKeras() {
        return hasPart("keras") || hasPart("layers") || hasPart("activations");
    }

    /** Whether GELU is approximated by a tanh unless it is said. */
    boolean approximates() {
        return hasPart("jax") || hasPart("flax") || hasPart("linen") || hasPart("ops") || this.qualifier.equals("nn.");
    }

    /** Whether what it calls by capitals are layers. */
    boolean hasLayers() {
        return hasPart("nn") || hasPart("layers") || hasPart("keras");
    }

    private boolean hasPart(String part) {
        return ("." + this.qualifier).contains("." + part + ".");
    }

}
