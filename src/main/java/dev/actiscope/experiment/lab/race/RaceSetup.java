package dev.actiscope.experiment.lab.race;

import java.util.List;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.facts.moment.Expectations;
import dev.actiscope.network.Hyperparameters;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.NetworkCost;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.initialiser.Initialiser;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.optimiser.Optimisers;

/**
 * What is the same for all who run: data, split, starts and batches, which depend on the
 * seed alone. Weights begin with the same draws, scaled by what the initialiser has for
 * the function.
 */
final class RaceSetup {

    /** The share of the examples that is held out. */
    static final double HELD_OUT = 1.0 / 3;

    /** How many points of the plane there are. */
    static final int POINTS = 600;

    private static final double ASTRAY = 10;

    private static final Curve IDENTITY = Curve.parse("identity");

    private final Settings settings;

    private final Materials materials;

    /** Of which function the gain is known, since that takes a quadrature. */
    private Curve known;

    private double gain;

    /** Of which seed the data are at hand: several networks in a row have the same. */
    private int seed = -1;

    private Dataset.Split data;

    RaceSetup(Settings settings, Materials materials) {
        this.settings = settings;
        this.materials = materials;
    }

    Settings settings() {
        return this.settings;
    }

    /** The seed of a network of the race. */
    int seed(int number) {
        return Seeds.nth(this.settings.get(Race.SEED), number);
    }

    /**
     * The data at a seed, moved and scaled so that all features together have mean 0 and
     * variance 1.
     */
    Dataset.Split data(int seed) {
        if (this.seed != seed) {
            this.data = drawn(seed).split(HELD_OUT, seed).standardised();
            this.seed = seed;
        }
        return this.data;
    }

    private Dataset drawn(int seed) {
        double noise = this.settings.get(Race.NOISE);
        return switch (this.settings.get(Race.DATA)) {
            case "circle" -> Planar.circle(POINTS, noise, seed).probabilities();
            case "xor" -> Planar.xor(POINTS, noise, seed).probabilities();
            case "gaussians" -> Planar.gaussians(POINTS, this.settings.get(Race.DISTANCE), noise, seed).probabilities();
            case "spiral" -> Planar.spiral(POINTS, noise, seed).probabilities();
            case "moons" -> Planar.moons(POINTS, noise, seed).probabilities();
            default -> this.materials.digits();
        };
    }

    static boolean isOfDigits(Settings settings) {
        return settings.get(Race.DATA).equals(Race.DIGITS);
    }

    /** How many numbers an example has. */
    static int inputs(Settings settings) {
        return isOfDigits(settings) ? HandwrittenDigits.PIXELS : 2;
    }

    /** How many outputs a network has. */
    static int outputs(Settings settings) {
        return isOfDigits(settings) ? HandwrittenDigits.CLASSES : 1;
    }

    /** How many classes there are. */
    static int classes(Settings settings) {
        return Math.max(2, outputs(settings));
    }

    /**
     * Above which loss a network has gone astray rather than learned little: so many
     * times what guessing costs, ln of the classes.
     */
    static double astray(Settings settings) {
        return ASTRAY * guessing(settings);
    }

    /** What guessing costs: ln of the classes. */
    static double guessing(Settings settings) {
        return Logarithms.log(classes(settings));
    }

    Loss loss() {
        return loss(this.settings);
    }

    static Loss loss(Settings settings) {
        return isOfDigits(settings) ? new SoftmaxCrossEntropy() : new LogisticCrossEntropy();
    }

    /** A network as it begins. */
    NeuralNetwork network(Candidate candidate, int seed) {
        return new NeuralNetwork(inputs(this.settings), layers(this.settings, candidate, weights(candidate.f())),
                this.settings.get(Race.BATCH), seed);
    }

    /** What it costs, however its weights begin. */
    static NetworkCost cost(Settings settings, Candidate candidate) {
        return NetworkCost.of(inputs(settings), layers(settings, candidate, Initialisers.zeros()));
    }

    private static List<LayerSpecification> layers(Settings settings, Candidate candidate, Initialiser weights) {
        LayerSpecification hidden = LayerSpecification.of(settings.get(Race.WIDTH), candidate.f())
            .weights(weights)
            .normalisation(candidate.normalisation());
        return LayerSpecification.stacked(settings.get(Race.DEPTH), hidden,
                LayerSpecification.of(outputs(settings), IDENTITY).weights(Initialisers.lecunNormal()));
    }

    private Initialiser weights(Curve f) {
        String scheme = this.settings.get(Race.INITIALISER);
        return scheme.equals(Race.BY_GAIN) ? Initialisers.gain(gain(f)) : Initialisers.named(scheme + "-normal", 1);
    }

    /** The gain of a function; 1 where it has none. */
    double gain(Curve f) {
        if (this.known != f) {
            double gain = Expectations.of(f).moments().gain();
            this.gain = (gain < Double.POSITIVE_INFINITY) ? gain : 1;
            this.known = f;
        }
        return this.gain;
    }

    Hyperparameters hyperparameters(double rate) {
        return Hyperparameters.of(loss(), Optimisers.named(this.settings.get(Race.OPTIMISER)), rate,
                this.settings.get(Race.BATCH));
    }

}
