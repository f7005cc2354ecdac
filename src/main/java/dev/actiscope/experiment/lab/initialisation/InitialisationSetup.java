package dev.actiscope.experiment.lab.initialisation;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.facts.moment.Expectations;
import dev.actiscope.network.Hyperparameters;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.NetworkCost;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.optimiser.Optimisers;

/**
 * What all networks of a seed have in common: the data and the drawing of the weights.
 */
final class InitialisationSetup {

    /** How many examples flow through a network before it learns. */
    static final int LOOKED_AT = 8;

    /** How many points of the plane there are. */
    static final int POINTS = 600;

    private static final double HELD_OUT = 1.0 / 3;

    private static final double NOISE = 0.1;

    private static final double DISTANCE = 4;

    private static final Curve IDENTITY = Curve.parse("identity");

    private final Settings settings;

    private final int seed;

    private final Dataset data;

    InitialisationSetup(Settings settings, Materials materials, int seed) {
        this.settings = settings;
        this.seed = seed;
        this.data = drawn(settings, materials, seed).split(HELD_OUT, seed).standardised().training();
    }

    private static Dataset drawn(Settings settings, Materials materials, int seed) {
        return switch (settings.get(Initialisation.DATA)) {
            case "circle" -> Planar.circle(POINTS, NOISE, seed).probabilities();
            case "gaussians" -> Planar.gaussians(POINTS, DISTANCE, NOISE, seed).probabilities();
            case "spiral" -> Planar.spiral(POINTS, NOISE, seed).probabilities();
            default -> materials.digits();
        };
    }

    Settings settings() {
        return this.settings;
    }

    static boolean isOfDigits(Settings settings) {
        return settings.get(Initialisation.DATA).equals(Initialisation.DIGITS);
    }

    static int inputs(Settings settings) {
        return isOfDigits(settings) ? HandwrittenDigits.PIXELS : 2;
    }

    static int outputs(Settings settings) {
        return isOfDigits(settings) ? HandwrittenDigits.CLASSES : 1;
    }

    static Loss loss(Settings settings) {
        return isOfDigits(settings) ? new SoftmaxCrossEntropy() : new LogisticCrossEntropy();
    }

    /**
     * The gain of a function.
     * @return NaN where it has none
     */
    static double gain(Curve f) {
        double gain = Expectations.of(f).moments().gain();
        return (gain < Double.POSITIVE_INFINITY) ? gain : Double.NaN;
    }

    /**
     * A network as it begins. The outputs are sums, so that their gain is 1.
     * @param gain NaN for 1
     * @param factor of all weights
     */
    NeuralNetwork network(Curve f, double gain, double factor) {
        LayerSpecification hidden = LayerSpecification.of(this.settings.get(Initialisation.WIDTH), f)
            .weights(Initialisers.gain(Double.isNaN(gain) ? factor : gain * factor));
        LayerSpecification last = LayerSpecification.of(outputs(this.settings), IDENTITY)
            .weights(Initialisers.gain(factor));
        int batch = Math.max(LOOKED_AT, this.settings.get(Initialisation.BATCH));
        return new NeuralNetwork(inputs(this.settings),
                LayerSpecification.stacked(this.settings.get(Initialisation.DEPTH), hidden, last), batch, this.seed);
    }

    /** What one costs. */
    static NetworkCost cost(Settings settings, Curve f) {
        return NetworkCost.of(inputs(settings),
                LayerSpecification.stacked(settings.get(Initialisation.DEPTH),
                        LayerSpecification.of(settings.get(Initialisation.WIDTH), f),
                        LayerSpecification.of(outputs(settings), IDENTITY)));
    }

    Training training(Curve f, double gain, Beginning beginning) {
        Hyperparameters hyperparameters = Hyperparameters.of(loss(this.settings),
                Optimisers.named(this.settings.get(Initialisation.OPTIMISER)), this.settings.get(Initialisation.RATE),
                this.settings.get(Initialisation.BATCH));
        return new Training(network(f, gain, beginning.factor(this.settings)), this.data, hyperparameters, this.seed);
    }

    /** The examples that flow through a network before it learns. */
    Dataset examples() {
        int[] places = new int[LOOKED_AT];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        return this.data.select(places);
    }

}
