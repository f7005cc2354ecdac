package dev.actiscope.experiment.lab.nonlinearity;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.lab.nonlinearity.examples.Feature;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.facts.moment.Expectations;
import dev.actiscope.facts.moment.NormalInput;
import dev.actiscope.facts.moment.Quantity;
import dev.actiscope.network.Examination;
import dev.actiscope.network.Hyperparameters;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.initialiser.Initialiser;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.loss.SquaredError;
import dev.actiscope.network.optimiser.Clipping;
import dev.actiscope.network.optimiser.Optimisers;
import dev.actiscope.network.optimiser.Penalty;
import dev.actiscope.network.optimiser.Schedules;

/**
 * What a trial sets out with. The network with identity in place of every function begins
 * with the same weights, and has the same data and mini-batches.
 */
final class PlaygroundPlan {

    static final Curve IDENTITY = Curve.parse("identity");

    private final Settings settings;

    private final boolean straight;

    private final int seed;

    private final int classes;

    private final List<Feature> features;

    private final Dataset.Split places;

    private final Dataset training;

    private final Dataset test;

    private PlaygroundPlan(Settings settings, int ofSeeds, boolean straight) {
        this.settings = settings;
        this.straight = straight;
        this.seed = seed(settings, ofSeeds);
        this.classes = PlaygroundSettings.classes(settings);
        this.features = Feature.of(settings.get(PlaygroundSettings.FEATURES));
        Dataset drawn = settings.get(PlaygroundSettings.DATA)
            .draw(settings.get(PlaygroundSettings.SIZE), settings.get(PlaygroundSettings.NOISE), this.seed);
        this.places = ((this.classes == 2) ? twoClasses(drawn) : drawn).split(settings.get(PlaygroundSettings.TEST),
                this.seed);
        this.training = Feature.of(this.features, this.places.training());
        this.test = (this.places.test().size() > 0) ? Feature.of(this.features, this.places.test()) : this.training;
    }

    /** That of a trial: seed by seed, each with all candidates. */
    static PlaygroundPlan of(Settings settings, int trial) {
        int candidates = PlaygroundSettings.candidates(settings);
        return new PlaygroundPlan(settings, trial / candidates, trial % candidates == 1);
    }

    /** One of the seeds that a run has, the first of them as it is set. */
    static int seed(Settings settings, int ofSeeds) {
        return Seeds.nth(settings.get(PlaygroundSettings.SEED), ofSeeds);
    }

    private static Dataset twoClasses(Dataset numbers) {
        double[] t = new double[numbers.t().length];
        for (int i = 0; i < t.length; i++) {
            t[i] = (numbers.t()[i] > 0) ? 1 : 0;
        }
        return new Dataset(numbers.inputs(), numbers.x(), numbers.targets(), t);
    }

    /**
     * Whether the network equals a line: its functions are lines, and no layer divides by
     * what it finds in an example.
     */
    boolean isLine() {
        return (this.straight || PlaygroundSettings.isStraight(this.settings))
                && normalisation(this.settings) != LayerSpecification.Normalisation.LAYER;
    }

    /** The lines that the functions of the hidden layers are, as they have become. */
    List<EquivalentLine> lines(NeuralNetwork network) {
        List<EquivalentLine> lines = new ArrayList<>();
        for (int layer = 0; layer < this.settings.get(PlaygroundSettings.LAYERS).size(); layer++) {
            Curve f = this.straight ? IDENTITY
                    : PlainNetwork.present(PlaygroundSettings.f(this.settings, layer), network.theta(), layer);
            lines.add(EquivalentLine.of(f.activation()));
        }
        return lines;
    }

    /** Whether identity stands in place of every function. */
    boolean isStraight() {
        return this.straight;
    }

    boolean isClassification() {
        return this.classes > 0;
    }

    /** How many classes there are; 0 if numbers are fitted. */
    int classes() {
        return this.classes;
    }

    List<Feature> features() {
        return this.features;
    }

    /** The places themselves, with targets as the loss takes them. */
    Dataset.Split places() {
        return this.places;
    }

    /** What is learned from. */
    Dataset training() {
        return this.training;
    }

    /** What it is judged by: what is learned from, where nothing is held out. */
    Dataset test() {
        return this.test;
    }

    /** How good a network is at what is learned from, and at what it is judged by. */
    Examination[] examine(NeuralNetwork network) {
        Examination learned = Examination.of(network, this.training, loss());
        return new Examination[] { learned,
                (this.test == this.training) ? learned : Examination.of(network, this.test, loss()) };
    }

    Loss loss() {
        return loss(this.settings);
    }

    static Loss loss(Settings settings) {
        return switch (PlaygroundSettings.classes(settings)) {
            case 0 -> new SquaredError();
            case 2 -> new LogisticCrossEntropy();
            default -> new SoftmaxCrossEntropy();
        };
    }

    Training begin() {
        return new Training(network(), this.training, hyperparameters(), this.seed);
    }

    /** The network as it begins. */
    NeuralNetwork network() {
        return new NeuralNetwork(this.features.size(), layers(), this.settings.get(PlaygroundSettings.BATCH),
                this.seed);
    }

    /** Its layers, with weights that are scaled for the functions that were asked for. */
    private List<LayerSpecification> layers() {
        List<LayerSpecification> layers = layers(this.settings, this.straight);
        int outputs = layers.size() - 1;
        Curve last = null;
        Initialiser weights = null;
        for (int layer = 0; layer < outputs; layer++) {
            Curve f = PlaygroundSettings.f(this.settings, layer);
            weights = (f == last) ? weights : weights(f);
            last = f;
            layers.set(layer, layers.get(layer).weights(weights));
        }
        layers.set(outputs, layers.get(outputs).weights(weights(IDENTITY)));
        return layers;
    }

    /**
     * The layers of a network, however their weights begin.
     * @param straight whether identity stands in place of every function
     */
    static List<LayerSpecification> layers(Settings settings, boolean straight) {
        List<LayerSpecification> layers = new ArrayList<>();
        boolean learns = !straight && PlaygroundSettings.learns(settings);
        for (int layer = 0; layer < settings.get(PlaygroundSettings.LAYERS).size(); layer++) {
            layers.add(new LayerSpecification(settings.get(PlaygroundSettings.LAYERS).get(layer),
                    straight ? IDENTITY : PlaygroundSettings.f(settings, layer), learns, normalisation(settings),
                    settings.get(PlaygroundSettings.DROPOUT), Initialisers.zeros(), 0));
        }
        layers.add(LayerSpecification.of(PlaygroundSettings.outputs(settings), IDENTITY));
        return layers;
    }

    private static LayerSpecification.Normalisation normalisation(Settings settings) {
        return switch (settings.get(PlaygroundSettings.NORMALISATION)) {
            case PlaygroundSettings.BATCH_NORMALISATION -> LayerSpecification.Normalisation.BATCH;
            case "layer" -> LayerSpecification.Normalisation.LAYER;
            default -> LayerSpecification.Normalisation.NONE;
        };
    }

    private Initialiser weights(Curve f) {
        double gain = this.settings.get(PlaygroundSettings.GAIN);
        String scheme = this.settings.get(PlaygroundSettings.INITIALISER);
        return scheme.equals(PlaygroundSettings.BY_GAIN) ? Initialisers.gain(gain * gainOf(f))
                : Initialisers.named(scheme, gain);
    }

    /** 1/√E f(z)²; 1 for a function of which nobody knows it, and for the identity. */
    private static double gainOf(Curve f) {
        double gain = (f == IDENTITY) ? 1 : 1 / Math.sqrt(secondMoment(f));
        return (gain < Double.POSITIVE_INFINITY) ? gain : 1;
    }

    private static double secondMoment(Curve f) {
        try {
            return Expectations.of(f).of(Quantity.SQUARE, NormalInput.STANDARD);
        }
        catch (InvalidInputException tooMuch) {
            return Double.NaN;
        }
    }

    private Hyperparameters hyperparameters() {
        double penalty = this.settings.get(PlaygroundSettings.PENALTY);
        double clip = this.settings.get(PlaygroundSettings.CLIP);
        return Hyperparameters
            .of(loss(), Optimisers.named(this.settings.get(PlaygroundSettings.OPTIMISER)),
                    this.settings.get(PlaygroundSettings.RATE), this.settings.get(PlaygroundSettings.BATCH))
            .schedule(Schedules.named(this.settings.get(PlaygroundSettings.SCHEDULE),
                    this.settings.get(PlaygroundSettings.STEPS)))
            .clipping(switch (this.settings.get(PlaygroundSettings.CLIPPING)) {
                case "norm" -> new Clipping(Double.POSITIVE_INFINITY, clip);
                case "value" -> new Clipping(clip, Double.POSITIVE_INFINITY);
                default -> Clipping.NONE;
            })
            .penalty(switch (this.settings.get(PlaygroundSettings.REGULARISATION)) {
                case "l1" -> new Penalty(penalty, 0);
                case "l2" -> new Penalty(0, penalty);
                default -> Penalty.NONE;
            });
    }

}
