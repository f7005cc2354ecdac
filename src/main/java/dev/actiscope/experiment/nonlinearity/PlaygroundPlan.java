package dev.actiscope.experiment.nonlinearity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import dev.actiscope.activation.elementary.Linear;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.facts.moment.Expectations;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Recipe;
import dev.actiscope.network.Stage;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.initialiser.Initialiser;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.loss.SquaredError;
import dev.actiscope.network.optimiser.Adam;
import dev.actiscope.network.optimiser.Optimiser;
import dev.actiscope.network.optimiser.Penalty;
import dev.actiscope.network.optimiser.RmsProp;
import dev.actiscope.network.optimiser.Sgd;

/**
 * What a trial sets out with. The network with identity in place of every function begins
 * with the same weights, and has the same data and mini-batches.
 */
final class PlaygroundPlan {

    static final Curve IDENTITY = Curve.parse("identity");

    private static final double SQRT_2 = Math.sqrt(2);

    private final Settings settings;

    private final boolean straight;

    private final int seed;

    private final boolean classification;

    private final List<Feature> features;

    private final Dataset.Split places;

    private PlaygroundPlan(Settings settings, int ofSeeds, boolean straight) {
        this.settings = settings;
        this.straight = straight;
        this.seed = (int) ((settings.get(Asked.SEED) + (long) ofSeeds) % (Seeds.GREATEST + 1L));
        this.classification = Asked.isClassification(settings);
        this.features = Feature.of(settings.get(Asked.FEATURES));
        Dataset drawn = settings.get(Asked.DATA).draw(settings.get(Asked.SIZE), settings.get(Asked.NOISE), this.seed);
        this.places = (this.classification ? classes(drawn) : drawn).split(settings.get(Asked.TEST), this.seed);
    }

    /** That of a trial: seed by seed, each with all candidates. */
    static PlaygroundPlan of(Settings settings, int trial) {
        int candidates = Asked.candidates(settings);
        return new PlaygroundPlan(settings, trial / candidates, trial % candidates == 1);
    }

    private static Dataset classes(Dataset numbers) {
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
        boolean learns = !this.straight && this.settings.get(Asked.LEARNS).equals("yes");
        return (this.straight || Asked.isStraight(this.settings)) && !learns
                && normalisation() != Stage.Normalisation.LAYER;
    }

    /** The slope of the function of each hidden layer of a line. */
    double[] slopes() {
        double[] slopes = new double[this.settings.get(Asked.LAYERS).size()];
        for (int layer = 0; layer < slopes.length; layer++) {
            slopes[layer] = (!this.straight && Asked.f(this.settings, layer).activation() instanceof Linear line)
                    ? line.slope() : 1;
        }
        return slopes;
    }

    /** Whether identity stands in place of every function. */
    boolean isStraight() {
        return this.straight;
    }

    boolean isClassification() {
        return this.classification;
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
        return Feature.of(this.features, this.places.training());
    }

    /** What it is judged by. */
    Dataset test() {
        return (this.places.test().size() > 0) ? Feature.of(this.features, this.places.test()) : training();
    }

    Loss loss() {
        return this.classification ? new LogisticCrossEntropy() : new SquaredError();
    }

    Training begin() {
        return new Training(network(), training(), recipe(), this.seed);
    }

    /** The network as it begins. */
    NeuralNetwork network() {
        return new NeuralNetwork(this.features.size(), stages(), this.settings.get(Asked.BATCH), this.seed);
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        List<Integer> layers = this.settings.get(Asked.LAYERS);
        for (int layer = 0; layer < layers.size(); layer++) {
            Curve f = Asked.f(this.settings, layer);
            boolean learns = !this.straight && this.settings.get(Asked.LEARNS).equals("yes");
            stages.add(new Stage(layers.get(layer), this.straight ? IDENTITY : f, learns, normalisation(),
                    this.settings.get(Asked.DROPOUT), weights(f), 0));
        }
        stages.add(Stage.of(1, IDENTITY).weights(weights(IDENTITY)));
        return stages;
    }

    private Stage.Normalisation normalisation() {
        return switch (this.settings.get(Asked.NORMALISATION)) {
            case "batch" -> Stage.Normalisation.BATCH;
            case "layer" -> Stage.Normalisation.LAYER;
            default -> Stage.Normalisation.NONE;
        };
    }

    private Initialiser weights(Curve f) {
        double gain = this.settings.get(Asked.GAIN);
        return switch (this.settings.get(Asked.INITIALISER)) {
            case "xavier-uniform" -> Initialisers.xavierUniform(gain);
            case "he-normal" -> Initialisers.gain(gain * SQRT_2);
            case "he-uniform" -> scaled(Initialisers.heUniform(), gain);
            case "lecun-normal" -> Initialisers.gain(gain);
            case "lecun-uniform" -> scaled(Initialisers.lecunUniform(), gain);
            case "by-gain" -> Initialisers.gain(gain * gainOf(f));
            case "orthogonal" -> Initialisers.orthogonal(gain);
            case "normal" -> Initialisers.normal(gain);
            case "uniform" -> Initialisers.uniform(gain);
            case "constant" -> Initialisers.constant(gain);
            case "zeros" -> Initialisers.zeros();
            default -> Initialisers.xavierNormal(gain);
        };
    }

    private static Initialiser scaled(Initialiser initialiser, double gain) {
        return (w, from, inputs, outputs, random) -> {
            initialiser.fill(w, from, inputs, outputs, random);
            for (int i = from; i < from + inputs * outputs; i++) {
                w[i] *= gain;
            }
        };
    }

    /** 1 for a function of which nobody knows it. */
    private static double gainOf(Curve f) {
        double gain = Expectations.of(f).moments().gain();
        return (gain < Double.POSITIVE_INFINITY) ? gain : 1;
    }

    private Recipe recipe() {
        double penalty = this.settings.get(Asked.PENALTY);
        return Recipe.of(loss(), optimiser(), this.settings.get(Asked.RATE), this.settings.get(Asked.BATCH))
            .penalty(switch (this.settings.get(Asked.REGULARISATION)) {
                case "l1" -> new Penalty(penalty, 0);
                case "l2" -> new Penalty(0, penalty);
                default -> Penalty.NONE;
            });
    }

    private Supplier<Optimiser> optimiser() {
        return switch (this.settings.get(Asked.OPTIMISER)) {
            case "momentum" -> () -> new Sgd(0.9, false);
            case "nesterov" -> () -> new Sgd(0.9, true);
            case "rmsprop" -> RmsProp::new;
            case "adamw" -> () -> Adam.withDecay(0.01);
            case "sgd" -> Sgd::new;
            default -> Adam::new;
        };
    }

}
