package dev.actiscope.browser.lab;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.network.Hyperparameters;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.initialiser.Initialiser;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.optimiser.Optimisers;

/**
 * A training as {@link TrainingDoor} is asked for it, such as
 * {@code data=spiral&noise=0.1&f=tanh&units=8&units=8&optimiser=adam&rate=0.03}. What is
 * not understood is refused, with the name of the parameter. The bounds keep a step short
 * enough to be waited for.
 */
final class TrainingOrder {

    private static final Set<String> NAMES = Set.of("data", "size", "noise", "distance", "seed", "f", "learns", "units",
            "output", "normalisation", "dropout", "weights", "gain", "bias", "loss", "optimiser", "rate", "batch");

    /** All digits are learned, as they are. */
    private static final Set<String> NAMES_WITH_DIGITS = without("size", "noise", "distance");

    private static final List<String> OPTIMISERS = List.of("sgd", "momentum", "nesterov", "rmsprop", "adam", "adamw");

    private static final List<String> SCHEMES = List.of("xavier-normal", "xavier-uniform", "he-normal", "he-uniform",
            "lecun-normal", "lecun-uniform", "gain", "orthogonal", "normal", "uniform", "constant", "zeros");

    /** Layers before the last. */
    private static final int MOST_STAGES = 8;

    private static final int MOST_UNITS = 128;

    private static final int MOST_OF_A_BATCH = 256;

    /** More would leave next to nothing in. */
    private static final double MOST_DROPOUT = 0.95;

    private static final double GREATEST = 1e6;

    private final OrderReader order;

    private final int seed;

    private final OrderedTask task;

    private final NeuralNetwork network;

    private final Hyperparameters hyperparameters;

    /**
     * @param digits the text of the handwritten digits, should they be asked for
     * @throws InvalidInputException for what is not understood or out of bounds
     */
    TrainingOrder(String query, String digits) {
        Query parsed = Query.parse(query);
        this.order = new OrderReader(parsed);
        parsed.refuseOthers(OrderedTask.isOfDigits(this.order) ? NAMES_WITH_DIGITS : NAMES);
        this.seed = this.order.whole("seed", 0, Seeds.GREATEST, 1);
        this.task = OrderedTask.of(this.order, this.seed, digits);
        int batch = this.order.whole("batch", 1, MOST_OF_A_BATCH, 10);
        if (normalisation() == Normalisation.BATCH && batch == 1) {
            throw new InvalidInputException("batch", "batch-of-one");
        }
        this.hyperparameters = Hyperparameters.of(this.task.loss(),
                Optimisers.named(this.order.choice("optimiser", OPTIMISERS)),
                this.order.number("rate", 0, GREATEST, 0.03), batch);
        this.network = new NeuralNetwork(data().inputs(), layers(), batch, this.seed);
    }

    private static Set<String> without(String... some) {
        Set<String> others = new HashSet<>(NAMES);
        others.removeAll(List.of(some));
        return others;
    }

    /** A training of its own. */
    Training training() {
        return new Training(this.network, data(), this.hyperparameters, this.seed);
    }

    /** What is learned from, with targets as the loss takes them. */
    Dataset data() {
        return this.task.examples();
    }

    Loss loss() {
        return this.task.loss();
    }

    private List<LayerSpecification> layers() {
        Curve f = this.order.curve("f", "tanh");
        boolean learns = this.order.choice("learns", List.of("no", "yes")).equals("yes");
        double dropout = this.order.number("dropout", 0, MOST_DROPOUT, 0);
        double bias = this.order.number("bias", -GREATEST, GREATEST, 0);
        List<LayerSpecification> layers = new ArrayList<>();
        for (int units : this.order.wholes("units", 1, MOST_UNITS, MOST_STAGES)) {
            layers.add(new LayerSpecification(units, f, learns, normalisation(), dropout, weights(), bias));
        }
        layers
            .add(LayerSpecification.of(this.task.outputs(), this.order.curve("output", "identity")).weights(weights()));
        return layers;
    }

    private Normalisation normalisation() {
        return switch (this.order.choice("normalisation", List.of("none", "batch", "layer"))) {
            case "batch" -> Normalisation.BATCH;
            case "layer" -> Normalisation.LAYER;
            default -> Normalisation.NONE;
        };
    }

    /** Gain is a factor of the scheme, or the constant. */
    private Initialiser weights() {
        double gain = this.order.number("gain", 0, GREATEST, 1);
        String scheme = this.order.choice("weights", SCHEMES);
        return scheme.equals("gain") ? Initialisers.gain(gain) : Initialisers.named(scheme, gain);
    }

}
