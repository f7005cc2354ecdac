package dev.actiscope.experiment.twins;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Choice;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.Hyperparameters;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.optimiser.Optimisers;

/**
 * What twins have in common: the settings, and what becomes of them at a seed.
 */
public final class TwinTerms {

    private static final String DIGITS = "digits";

    /** What is to be told. */
    public static final Choice DATA = Choice.of("data", "circle", "moons", "xor", "gaussians", "spiral", DIGITS);

    /** How far points are off, as the planar data sets take it. */
    public static final Amount SCATTER = Amount.linear("scatter", 0.2, 0, 0.5);

    /** How many hidden layers there are. */
    public static final Count DEPTH = new Count("depth", 2, 1, 6);

    /** How many units a hidden layer has. */
    public static final Count WIDTH = new Count("width", 8, 1, 64);

    /** What takes the steps. */
    public static final Choice OPTIMISER = Choice.of("optimiser", "adam", "sgd", "momentum", "nesterov", "rmsprop");

    /** The learning rate of all parameters alike. */
    public static final Amount RATE = Amount.logarithmic("rate", 0.02, 1e-5, 10);

    /** How many examples a step has. */
    public static final Count BATCH = new Count("batch", 16, 2, 128);

    /** How many networks there are of each kind. */
    public static final Count SEEDS = new Count("seeds", 8, 1, 64);

    /** The seed of the first. */
    public static final Count SEED = new Count("seed", 1, 0, Seeds.GREATEST);

    /** How many points of the plane there are. */
    static final int POINTS = 300;

    /** The share of the examples that is held out. */
    private static final double HELD_OUT = 1.0 / 3;

    /** Planar data sets reach about 5 from 0, which makes their variance about 1. */
    private static final double SCALE = 1.0 / 3;

    private TwinTerms() {
    }

    /** Whether the data are the handwritten digits. */
    public static boolean isOfDigits(Settings settings) {
        return settings.get(DATA).equals(DIGITS);
    }

    /** How many numbers an example has. */
    static int inputs(Settings settings) {
        return isOfDigits(settings) ? HandwrittenDigits.PIXELS : 2;
    }

    /** How many outputs a network has. */
    static int outputs(Settings settings) {
        return isOfDigits(settings) ? HandwrittenDigits.CLASSES : 1;
    }

    /** How many examples there are, held out or not. */
    static int examples(Settings settings) {
        return isOfDigits(settings) ? HandwrittenDigits.IMAGES : POINTS;
    }

    /** The loss of guessing: of all classes alike. */
    public static double guessing(Settings settings) {
        return Logarithms.log(Math.max(2, outputs(settings)));
    }

    /** The loss that is to become small. */
    static Loss loss(Settings settings) {
        return isOfDigits(settings) ? new SoftmaxCrossEntropy() : new LogisticCrossEntropy();
    }

    /** The seed of a pair of twins. */
    public static int seed(Settings settings, int number) {
        return Seeds.nth(settings.get(SEED), number);
    }

    /** The data at a seed. */
    static Dataset.Split data(Settings settings, Materials materials, int seed) {
        return drawn(settings, materials, seed).split(HELD_OUT, seed);
    }

    private static Dataset drawn(Settings settings, Materials materials, int seed) {
        double noise = settings.get(SCATTER);
        return switch (settings.get(DATA)) {
            case "circle" -> scaled(Planar.circle(POINTS, noise, seed));
            case "moons" -> scaled(Planar.moons(POINTS, noise, seed));
            case "xor" -> scaled(Planar.xor(POINTS, noise, seed));
            case "gaussians" -> scaled(Planar.gaussians(POINTS, 2, noise, seed));
            case "spiral" -> scaled(Planar.spiral(POINTS, noise, seed));
            default -> materials.digits();
        };
    }

    private static Dataset scaled(Dataset points) {
        double[] x = new double[points.x().length];
        for (int i = 0; i < x.length; i++) {
            x[i] = points.x()[i] * SCALE;
        }
        return new Dataset(points.inputs(), x, points.targets(), points.t()).probabilities();
    }

    /** How a network is trained. */
    static Hyperparameters hyperparameters(Settings settings) {
        return Hyperparameters.of(loss(settings), Optimisers.named(settings.get(OPTIMISER)), settings.get(RATE),
                settings.get(BATCH));
    }

}
