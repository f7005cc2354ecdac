package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.listing.Listing.Remark;

/**
 * The functions that the libraries have themselves.
 * <p>
 * Signatures and defaults are those of TensorFlow 2.8 to 2.21 with Keras 3, PyTorch 2,
 * JAX 0.5 to 0.8, NumPy 1 and 2, and Java.
 *
 * @see <a href="https://www.tensorflow.org/api_docs/python/tf/nn">tf.nn</a>
 * @see <a href="https://keras.io/api/layers/activations/">keras.activations</a>
 * @see <a href=
 * "https://docs.pytorch.org/docs/stable/nn.functional.html">torch.nn.functional</a>
 * @see <a href="https://docs.jax.dev/en/latest/jax.nn.html">jax.nn</a>
 */
final class Own {

    /**
     * The calls of each function: of several the first that takes the parameters, and one
     * that does not name a parameter is right at its default alone. After a # follow the
     * remarks.
     */
    // @formatter:off
    private static final String[][] CALLS = {
        { "identity", "tf.identity(x)", "", "jax.nn.identity(x)", "", "" },
        { "binary-step", "", "torch.heaviside(x, torch.ones_like(x)) # heaviside", "jnp.heaviside(x, 1.0) # heaviside", "np.heaviside(x, 1.0) # heaviside", "" },
        { "sigmoid", "tf.math.sigmoid(x)", "torch.sigmoid(x)", "jax.nn.sigmoid(x)", "", "" },
        { "hard-sigmoid", "tf.keras.activations.hard_sigmoid(x) # hard-sigmoid-keras", "F.hardsigmoid(x)", "jax.nn.hard_sigmoid(x)", "", "" },
        { "tanh", "tf.math.tanh(x)", "torch.tanh(x)", "jnp.tanh(x)", "np.tanh(x)", "Math.tanh(x)" },
        { "hard-tanh", "tf.clip_by_value(x, -1.0, 1.0) # hard-tanh-slope", "F.hardtanh(x) # hard-tanh-slope", "jax.nn.hard_tanh(x) # hard-tanh-slope", "np.clip(x, -1.0, 1.0)", "" },
        { "softsign", "tf.nn.softsign(x)", "F.softsign(x)", "jax.nn.soft_sign(x)", "", "" },
        { "arctan", "tf.math.atan(x)", "torch.atan(x)", "jnp.arctan(x)", "np.arctan(x)", "Math.atan(x)" },
        { "relu", "tf.nn.relu(x) # relu-slope", "F.relu(x) # relu-slope", "jax.nn.relu(x) # relu-slope", "", "" },
        { "relu6", "tf.nn.relu6(x)", "F.relu6(x)", "jax.nn.relu6(x)", "", "" },
        { "leaky-relu", "tf.nn.leaky_relu(x, alpha={leak}) # leak-default leak-maximum", "F.leaky_relu(x, negative_slope={leak}) # leak-default", "jax.nn.leaky_relu(x, negative_slope={leak}) # leak-default leak-slope", "", "" },
        { "prelu", "tf.nn.leaky_relu(x, alpha={a}) # prelu-layer", "F.prelu(x, torch.tensor([{a}], dtype=x.dtype)) # prelu-layer", "jax.nn.leaky_relu(x, negative_slope={a}) # leak-slope", "", "" },
        { "rrelu", "", "F.rrelu(x, lower={lower}, upper={upper}) # rrelu-training", "", "", "" },
        { "softplus", "tf.math.softplus(x)", "F.softplus(x) | F.softplus(x, beta={beta}) # softplus-threshold", "jax.nn.softplus(x)", "", "" },
        { "log-sigmoid", "tf.math.log_sigmoid(x)", "F.logsigmoid(x)", "jax.nn.log_sigmoid(x)", "", "" },
        { "elu", "tf.nn.elu(x) | tf.keras.activations.elu(x, alpha={alpha}) # elu-alpha", "F.elu(x) | F.elu(x, alpha={alpha})", "jax.nn.elu(x) | jax.nn.elu(x, alpha={alpha})", "", "" },
        { "selu", "tf.nn.selu(x) # selu-slope", "F.selu(x) # selu-slope", "jax.nn.selu(x)", "", "" },
        { "celu", "", "F.celu(x) | F.celu(x, alpha={alpha})", "jax.nn.celu(x) | jax.nn.celu(x, alpha={alpha})", "", "" },
        { "swish", "tf.nn.silu(x) | tf.nn.silu(x, beta={beta}) # silu-beta", "F.silu(x)", "jax.nn.silu(x)", "", "" },
        { "hard-swish", "tf.keras.activations.hard_silu(x) # hard-swish-keras", "F.hardswish(x)", "jax.nn.hard_silu(x)", "", "" },
        { "gelu", "tf.nn.gelu(x) # gelu-default", "F.gelu(x) # gelu-default", "jax.nn.gelu(x, approximate=False) # gelu-default", "", "" },
        { "gelu-tanh", "tf.nn.gelu(x, approximate=True) # gelu-default", "F.gelu(x, approximate=\"tanh\") # gelu-default", "jax.nn.gelu(x, approximate=True) # gelu-default", "", "" },
        { "mish", "tf.keras.activations.mish(x)", "F.mish(x)", "jax.nn.mish(x)", "", "" },
    };
    // @formatter:on

    private Own() {
    }

    /**
     * @param code empty if there is none that takes the parameters
     */
    record Call(String code, List<Remark> remarks) {
    }

    static Call of(Curve curve, Target target) {
        if (curve.function() instanceof Definition definition) {
            for (String[] row : CALLS) {
                if (row[0].equals(definition.name())) {
                    return of(row[1 + target.ordinal()], definition, curve.settings(), target);
                }
            }
        }
        return new Call("", List.of());
    }

    private static Call of(String cell, Definition definition, List<Double> settings, Target target) {
        int end = cell.indexOf(" # ");
        String calls = (end < 0) ? cell : cell.substring(0, end);
        List<Remark> remarks = new ArrayList<>();
        String call = "";
        for (int start = 0; start < calls.length() && call.isEmpty();) {
            int next = calls.indexOf(" | ", start);
            call = filled(calls.substring(start, (next < 0) ? calls.length() : next), definition, settings, remarks);
            start = (next < 0) ? calls.length() : next + 3;
        }
        if (call.isEmpty()) {
            return new Call("", remarks);
        }
        remarks.clear();
        for (int start = end + 3; end >= 0 && start < cell.length();) {
            int next = cell.indexOf(' ', start);
            int stop = (next < 0) ? cell.length() : next;
            remarks.add(new Remark(cell.substring(start, stop), List.of()));
            start = stop + 1;
        }
        String statement = (target == Target.JAVA) ? "double y = " + call + ";\n" : "y = " + call + "\n";
        String imports = Dialect.imports(statement, target);
        return new Call(imports + (imports.isEmpty() ? "" : "\n") + statement, remarks);
    }

    /** The call with its settings; empty, and a remark, if it does not take one. */
    private static String filled(String call, Definition definition, List<Double> settings, List<Remark> remarks) {
        String filled = call;
        for (int i = 0; i < settings.size(); i++) {
            Parameter parameter = definition.parameters().get(i);
            String place = "{" + parameter.name() + "}";
            int at = filled.indexOf(place);
            if (at >= 0 && Double.isInfinite(settings.get(i))) {
                return "";
            }
            if (at >= 0) {
                filled = filled.substring(0, at) + Source.literal(settings.get(i))
                        + filled.substring(at + place.length());
            }
            else if (settings.get(i) != parameter.defaultValue()) {
                remarks.add(new Remark("no-parameter", List.of(full(call.substring(0, call.indexOf('('))),
                        parameter.symbol(), Source.literal(parameter.defaultValue()))));
                return "";
            }
        }
        return filled;
    }

    private static String full(String name) {
        return name.startsWith("F.") ? "torch.nn.functional" + name.substring(1) : name;
    }

}
