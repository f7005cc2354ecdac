package dev.actiscope.browser.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Field;
import dev.actiscope.curve.query.Query;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Recipe;
import dev.actiscope.network.Stage;
import dev.actiscope.network.Stage.Normalisation;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.data.Regressions;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.initialiser.Initialiser;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.loss.SquaredError;
import dev.actiscope.network.optimiser.Optimisers;

/**
 * A training as a page asks for it, such as
 * {@code data=spiral&noise=0.1&f=tanh&units=8&units=8&outputs=1&optimiser=adam&rate=0.03}.
 * What is not understood is refused, with the name of the parameter. The bounds keep a
 * step short enough to be waited for.
 */
final class TrainingOrder {

    private static final Set<String> NAMES = Set.of("data", "size", "noise", "distance", "seed", "f", "learns", "units",
            "outputs", "output", "normalisation", "dropout", "weights", "gain", "bias", "loss", "optimiser", "rate",
            "batch");

    private static final List<String> TWO_CLASSES = List.of("circle", "xor", "gaussians", "spiral", "moons");

    private static final List<String> DATA = List.of("circle", "xor", "gaussians", "spiral", "moons", "plane",
            "multi-gaussian", "sine", "digits");

    private static final List<String> OPTIMISERS = List.of("sgd", "momentum", "nesterov", "rmsprop", "adam", "adamw");

    private static final List<String> SCHEMES = List.of("xavier-normal", "xavier-uniform", "he-normal", "he-uniform",
            "lecun-normal", "lecun-uniform", "gain", "orthogonal", "normal", "uniform", "constant", "zeros");

    private static final String DIGITS = "digits";

    private static final String SOFTMAX = "softmax";

    /** Stages before the last. */
    private static final int MOST_STAGES = 8;

    private static final int MOST_UNITS = 128;

    private static final int MOST_EXAMPLES = 10_000;

    private static final int MOST_OF_A_BATCH = 256;

    /** More would leave next to nothing in. */
    private static final double MOST_DROPOUT = 0.95;

    private static final double GREATEST = 1e6;

    /** Its clouds stand at (2, 2) and across. */
    private static final double PLAYGROUNDS_DISTANCE = 4 * Math.sqrt(2);

    private final Query query;

    private final String data;

    private final String loss;

    private final NeuralNetwork network;

    private final Dataset examples;

    private final Recipe recipe;

    /**
     * @param digits the text of the handwritten digits, should they be asked for
     * @throws InvalidInputException for what is not understood or out of bounds
     */
    TrainingOrder(String query, String digits) {
        this.query = Query.parse(query);
        this.query.refuseOthers(NAMES);
        this.data = choice("data", DATA);
        this.loss = choice("loss", losses());
        int batch = whole("batch", 1, MOST_OF_A_BATCH, 10);
        this.recipe = Recipe.of(loss(), Optimisers.named(choice("optimiser", OPTIMISERS)),
                number("rate", 0, GREATEST, 0.03), batch);
        List<Stage> stages = stages();
        this.examples = examples(digits);
        this.network = new NeuralNetwork(this.examples.inputs(), stages, batch, seed());
    }

    /** A training of its own. */
    Training training() {
        return new Training(this.network, this.examples, this.recipe, seed());
    }

    /** What is learned from, with targets as the loss takes them. */
    Dataset data() {
        return this.examples;
    }

    Loss loss() {
        return switch (this.loss) {
            case SOFTMAX -> new SoftmaxCrossEntropy();
            case "logistic" -> new LogisticCrossEntropy();
            default -> new SquaredError();
        };
    }

    /** Numbers are no classes, and of ten classes none is above another. */
    private List<String> losses() {
        if (TWO_CLASSES.contains(this.data)) {
            return List.of("squared", "logistic", SOFTMAX);
        }
        return List.of(this.data.equals(DIGITS) ? SOFTMAX : "squared");
    }

    private String choice(String name, List<String> choices) {
        return choices.get(this.query.one(name).map((text) -> Field.choice(name, text, choices)).orElse(0));
    }

    private double number(String name, double low, double high, double otherwise) {
        return this.query.one(name).map((text) -> Field.number(name, text, low, high)).orElse(otherwise);
    }

    private int whole(String name, int low, int high, int otherwise) {
        return this.query.one(name).map((text) -> Field.whole(name, text, low, high)).orElse(otherwise);
    }

    private int seed() {
        return whole("seed", 0, Seeds.GREATEST, 1);
    }

    private Dataset examples(String digits) {
        int size = whole("size", 2, MOST_EXAMPLES, 500);
        double noise = number("noise", 0, 1, 0);
        double distance = number("distance", 0, 100, PLAYGROUNDS_DISTANCE);
        Dataset drawn = switch (this.data) {
            case "xor" -> Planar.xor(size, noise, seed());
            case "gaussians" -> Planar.gaussians(size, distance, noise, seed());
            case "spiral" -> Planar.spiral(size, noise, seed());
            case "moons" -> Planar.moons(size, noise, seed());
            case "plane" -> Regressions.plane(size, noise, seed());
            case "multi-gaussian" -> Regressions.multiGaussian(size, noise, seed());
            case "sine" -> Regressions.sine(size, noise, seed());
            case DIGITS -> HandwrittenDigits.read(digits);
            default -> Planar.circle(size, noise, seed());
        };
        // As probabilities and as numbers of classes they are 0 and 1.
        boolean signs = this.loss.equals("squared") || this.data.equals(DIGITS);
        return signs ? drawn : drawn.probabilities();
    }

    private List<Stage> stages() {
        Curve f = curve("f", "tanh");
        boolean learns = choice("learns", List.of("no", "yes")).equals("yes");
        Normalisation normalisation = Normalisation.values()[Field.choice("normalisation",
                this.query.one("normalisation").orElse("none"), List.of("none", "batch", "layer"))];
        double dropout = number("dropout", 0, MOST_DROPOUT, 0);
        double bias = number("bias", -GREATEST, GREATEST, 0);
        List<String> hidden = this.query.all("units");
        if (hidden.size() > MOST_STAGES) {
            throw new InvalidInputException("units", "out-of-range", "units", 0, MOST_STAGES,
                    Integer.toString(hidden.size()));
        }
        List<Stage> stages = new ArrayList<>();
        for (String text : hidden) {
            int units = Field.whole("units", text, 1, MOST_UNITS);
            stages.add(new Stage(units, f, learns, normalisation, dropout, weights(), bias));
        }
        stages.add(Stage.of(outputs(), curve("output", "identity")).weights(weights()));
        return stages;
    }

    /** One for a number or a side, and for softmax one for each class. */
    private int outputs() {
        int classes = this.data.equals(DIGITS) ? HandwrittenDigits.CLASSES : this.loss.equals(SOFTMAX) ? 2 : 1;
        return whole("outputs", classes, classes, classes);
    }

    private Curve curve(String name, String otherwise) {
        try {
            return Curve.parse(this.query.one(name).orElse(otherwise));
        }
        catch (InvalidInputException ex) {
            InvalidInputException named = new InvalidInputException(name, ex.code(), ex.arguments().toArray());
            throw (ex.text() != null) ? named.in(ex.text()) : named;
        }
    }

    /** Gain is a factor of the scheme, or the constant. */
    private Initialiser weights() {
        double gain = number("gain", 0, GREATEST, 1);
        String scheme = choice("weights", SCHEMES);
        return scheme.equals("gain") ? Initialisers.gain(gain) : Initialisers.named(scheme, gain);
    }

}
