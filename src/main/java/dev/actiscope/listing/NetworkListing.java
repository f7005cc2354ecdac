package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.lab.nonlinearity.PlainNetwork;
import dev.actiscope.experiment.lab.nonlinearity.PlainNetwork.PlainLayer;

/**
 * A network with its weights as a program in Python: a Keras model, a PyTorch module or a
 * NumPy function of an array with a row for each example.
 */
public final class NetworkListing {

    private static final String FOLDED = "# Batch normalisation, linear once it has learned, is multiplied into the weights.\n";

    private final PlainNetwork network;

    private final Source source;

    /** What the function of each hidden layer is called. */
    private final List<String> functions = new ArrayList<>();

    private NetworkListing(PlainNetwork network, Target target) {
        this.network = network;
        this.source = new Source(target);
        for (PlainLayer layer : network.layers()) {
            if (layer.f() != null) {
                Curve f = layer.f();
                this.functions.add(this.source.define(f.function(), f.activation(), f.settings()));
            }
        }
    }

    /**
     * The program.
     * @param target TensorFlow for Keras, PyTorch; NumPy for any other
     */
    public static String of(PlainNetwork network, Target target) {
        NetworkListing listing = new NetworkListing(network, target);
        return listing.source.python(listing.inputs() + switch (target) {
            case TENSORFLOW -> listing.keras();
            case PYTORCH -> listing.pytorch();
            default -> listing.numpy();
        });
    }

    /** What the columns of the input are. */
    private String inputs() {
        List<String> columns = new ArrayList<>();
        for (String feature : this.network.features()) {
            columns.add(switch (feature) {
                case "x1-squared" -> "x1**2";
                case "x2-squared" -> "x2**2";
                case "x1-x2" -> "x1*x2";
                case "sin-x1" -> "sin(x1)";
                case "sin-x2" -> "sin(x2)";
                default -> feature;
            });
        }
        return "# Inputs: " + String.join(", ", columns) + ". " + switch (this.network.classes()) {
            case 0 -> "Output: the number.\n";
            case 2 -> "Output: the logit of the class; above 0 it is the positive one.\n";
            default -> "Outputs: the logits of the classes, in order; the greatest one wins.\n";
        } + (this.network.folded() ? FOLDED : "");
    }

    private List<PlainLayer> layers() {
        return this.network.layers();
    }

    private String numpy() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < layers().size(); i++) {
            text.append("W" + (i + 1) + " = np.array(" + rows(layers().get(i)) + ")\n");
            text.append("b" + (i + 1) + " = np.array(" + list(layers().get(i).b()) + ")\n");
        }
        text.append("\n\ndef network(a):\n");
        for (int i = 0; i < layers().size(); i++) {
            text.append("    z = a @ W" + (i + 1) + ".T + b" + (i + 1) + "\n");
            normalise(text, i, "    ", "np.array(", "z.mean(-1, keepdims=True)",
                    "np.sqrt(z.var(-1, keepdims=True) + 1e-5)");
            if (i < this.functions.size()) {
                text.append("    a = " + this.functions.get(i) + "(z)\n");
            }
        }
        return text.append("    return z\n").toString();
    }

    private void normalise(StringBuilder text, int layer, String indent, String array, String mean, String root) {
        PlainLayer normal = layers().get(layer);
        if (normal.scales().length > 0) {
            text.append(indent + "z = (z - " + mean + ") / " + root + "\n");
            text.append(indent + "z = z * " + array + list(normal.scales()) + ") + " + array + list(normal.shifts())
                    + ")\n");
        }
    }

    private String keras() {
        StringBuilder text = new StringBuilder("tf.keras.backend.set_floatx(\"float64\")\n");
        text.append("model = tf.keras.Sequential([\n    tf.keras.Input((" + this.network.features().size() + ",)),\n");
        StringBuilder weights = new StringBuilder("model.set_weights([np.array(each) for each in [\n");
        for (int i = 0; i < layers().size(); i++) {
            PlainLayer layer = layers().get(i);
            boolean normal = layer.scales().length > 0;
            String f = (i < this.functions.size()) ? this.functions.get(i) : "";
            String activation = (f.isEmpty() || normal) ? "" : ", activation=" + f;
            text.append("    tf.keras.layers.Dense(" + layer.b().length + activation + "),\n");
            weights.append("    " + columns(layer) + ",\n    " + list(layer.b()) + ",\n");
            if (normal) {
                text.append("    tf.keras.layers.LayerNormalization(epsilon=1e-5),\n");
                text.append("    tf.keras.layers.Activation(" + f + "),\n");
                weights.append("    " + list(layer.scales()) + ",\n    " + list(layer.shifts()) + ",\n");
            }
        }
        return text.append("])\n").append(weights).append("]])\n").toString();
    }

    private String pytorch() {
        StringBuilder text = new StringBuilder("class Network(torch.nn.Module):\n    def __init__(self):\n");
        text.append("        super().__init__()\n");
        StringBuilder forward = new StringBuilder("\n    def forward(self, a):\n");
        StringBuilder weights = new StringBuilder("model = Network().double()\nwith torch.no_grad():\n");
        for (int i = 0; i < layers().size(); i++) {
            PlainLayer layer = layers().get(i);
            int number = i + 1;
            text.append("        self.layer" + number + " = torch.nn.Linear(" + layer.inputs() + ", " + layer.b().length
                    + ")\n");
            forward.append("        z = self.layer" + number + "(a)\n");
            set(weights, "layer" + number, rows(layer), list(layer.b()));
            if (layer.scales().length > 0) {
                text.append("        self.norm" + number + " = torch.nn.LayerNorm(" + layer.b().length + ")\n");
                forward.append("        z = self.norm" + number + "(z)\n");
                set(weights, "norm" + number, list(layer.scales()), list(layer.shifts()));
            }
            if (i < this.functions.size()) {
                forward.append("        a = " + this.functions.get(i) + "(z)\n");
            }
        }
        return text.toString() + forward + "        return z\n\n\n" + weights;
    }

    private static void set(StringBuilder text, String name, String weight, String bias) {
        text.append("    model." + name + ".weight.copy_(torch.tensor(" + weight + ", dtype=torch.float64))\n");
        text.append("    model." + name + ".bias.copy_(torch.tensor(" + bias + ", dtype=torch.float64))\n");
    }

    /** A row for each unit. */
    private static String rows(PlainLayer layer) {
        return matrix(layer, layer.b().length, layer.inputs(), false);
    }

    /** A row for each input, as Keras has it. */
    private static String columns(PlainLayer layer) {
        return matrix(layer, layer.inputs(), layer.b().length, true);
    }

    private static String matrix(PlainLayer layer, int rows, int columns, boolean transposed) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double[] numbers = new double[columns];
            for (int column = 0; column < columns; column++) {
                numbers[column] = layer.w()[transposed ? column * layer.inputs() + row : row * layer.inputs() + column];
            }
            lines.add(list(numbers));
        }
        return "[" + String.join(",\n    ", lines) + "]";
    }

    private static String list(double[] numbers) {
        List<String> texts = new ArrayList<>();
        for (double number : numbers) {
            texts.add(Source.literal(number));
        }
        return "[" + String.join(", ", texts) + "]";
    }

}
