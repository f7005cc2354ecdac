package dev.actiscope.experiment.lab.nonlinearity;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.lab.nonlinearity.examples.Examples;
import dev.actiscope.experiment.lab.nonlinearity.examples.ExamplesSetting;
import dev.actiscope.experiment.lab.nonlinearity.examples.Feature;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Choice;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Counts;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.experiment.setting.Several;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.optimiser.Schedules;

/**
 * What may be asked of the playground. Its defaults are a network that learns, in as few
 * steps as eight seeds of it leave room for.
 */
final class PlaygroundSettings {

    /** One for all hidden layers, or one for each. */
    static final Functions F = Functions.of("f", 8, "tanh");

    static final Counts LAYERS = new Counts("layers", List.of(8, 8), 1, 64, 8);

    static final ExamplesSetting DATA = new ExamplesSetting("data");

    static final Count SIZE = new Count("size", 300, 10, 2000);

    static final Amount NOISE = Amount.linear("noise", 0, 0, 2);

    /** The share that is held out; at 0 it is judged by what was learned from. */
    static final Amount TEST = Amount.linear("test", 0.5, 0, 0.9);

    static final String BY_DATA = "by-data";

    static final Choice PROBLEM = Choice.of("problem", BY_DATA, "classification", "regression");

    static final Several FEATURES = new Several("features", List.of("x1", "x2"), Feature.words());

    static final Count STEPS = new Count("steps", 500, 1, 100_000);

    static final Count BATCH = new Count("batch", 10, 1, 256);

    static final Choice OPTIMISER = new Choice("optimiser", "adam",
            List.of("sgd", "momentum", "nesterov", "rmsprop", "adam", "adamw"));

    static final Amount RATE = Amount.logarithmic("rate", 0.03, 1e-6, 100);

    /** The scheme whose gain is the function's own. */
    static final String BY_GAIN = "by-gain";

    static final Choice INITIALISER = Choice.of("initialiser", "xavier-normal", "xavier-uniform", "he-normal",
            "he-uniform", "lecun-normal", "lecun-uniform", BY_GAIN, "orthogonal", "normal", "uniform", "constant",
            "zeros");

    /** A factor of the scheme's own deviation or limit; of a constant it is the value. */
    static final Amount GAIN = Amount.linear("gain", 1, 0, 100);

    static final Choice REGULARISATION = Choice.of("regularisation", "none", "l1", "l2");

    static final Amount PENALTY = Amount.logarithmic("penalty", 0.001, 1e-6, 100);

    static final Choice SCHEDULE = new Choice("schedule", Schedules.NAMES.get(0), Schedules.NAMES);

    /** By the length of all gradients together, or each by its magnitude. */
    static final Choice CLIPPING = Choice.of("clipping", "none", "norm", "value");

    /** The greatest length or magnitude. */
    static final Amount CLIP = Amount.logarithmic("clip", 1, 1e-6, 1e6);

    static final Amount DROPOUT = Amount.linear("dropout", 0, 0, 0.95);

    /** It sets an example against the others of its mini-batch, and so takes two. */
    static final String BATCH_NORMALISATION = "batch";

    static final Choice NORMALISATION = Choice.of("normalisation", "none", BATCH_NORMALISATION, "layer");

    /** Whether the parameters of the functions learn. */
    static final Choice LEARNS = Choice.of("learns", "no", "yes");

    static final Count SEED = new Count("seed", 1, 0, Seeds.GREATEST);

    static final Count SEEDS = new Count("seeds", 8, 1, 32);

    static final List<Setting<?>> ALL = List.of(F, LAYERS, DATA, SIZE, NOISE, TEST, PROBLEM, FEATURES, STEPS, BATCH,
            OPTIMISER, RATE, SCHEDULE, INITIALISER, GAIN, REGULARISATION, PENALTY, CLIPPING, CLIP, DROPOUT,
            NORMALISATION, LEARNS, SEED, SEEDS);

    private PlaygroundSettings() {
    }

    /** The function of a hidden layer, from 0. */
    static Curve f(Settings settings, int layer) {
        List<Curve> functions = settings.get(F);
        return functions.get((functions.size() > 1) ? layer : 0);
    }

    /** The function of each hidden layer. */
    static List<Curve> functions(Settings settings) {
        List<Curve> functions = new ArrayList<>();
        for (int layer = 0; layer < settings.get(LAYERS).size(); layer++) {
            functions.add(f(settings, layer));
        }
        return functions;
    }

    /** Whether the parameters of the functions learn. */
    static boolean learns(Settings settings) {
        return settings.get(LEARNS).equals("yes");
    }

    /**
     * Whether the function of every hidden layer is a line, and stays one if its
     * parameters learn.
     */
    static boolean isStraight(Settings settings) {
        for (Curve f : functions(settings)) {
            boolean learns = learns(settings) && !f.settings().isEmpty();
            if (EquivalentLine.of(f.activation()) == EquivalentLine.NONE || learns && !staysStraight(f.asFormula())) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a line at parameters like any others too. */
    private static boolean staysStraight(Curve formula) {
        List<Double> others = new ArrayList<>();
        for (int i = 0; i < formula.settings().size(); i++) {
            Interval bounds = formula.function().parameters().get(i).bounds();
            others.add(Math.max(bounds.low(), Math.min(1.37 + 0.11 * i, bounds.high())));
        }
        return EquivalentLine.of(Curve.of(formula.function(), others).activation()) != EquivalentLine.NONE;
    }

    /** How many examples there are. */
    static int size(Settings settings) {
        return settings.get(DATA).size(settings.get(SIZE));
    }

    /** How many of them are held out. */
    static int held(Settings settings) {
        return (int) Math.floor(settings.get(TEST) * size(settings) + 0.5);
    }

    /** How many classes are to be told apart; 0 if numbers are to be fitted. */
    static int classes(Settings settings) {
        int classes = settings.get(DATA).classes();
        return switch (settings.get(PROBLEM)) {
            case "classification" -> Math.max(2, classes);
            case "regression" -> 0;
            default -> classes;
        };
    }

    /** Whether classes are to be told apart, and not numbers to be fitted. */
    static boolean isClassification(Settings settings) {
        return classes(settings) > 0;
    }

    /** How many outputs a network has: for two classes one is enough. */
    static int outputs(Settings settings) {
        return (classes(settings) > 2) ? classes(settings) : 1;
    }

    /** Whether a network is told of anything but the coordinates themselves. */
    static boolean hasBentInputs(Settings settings) {
        for (Feature feature : Feature.of(settings.get(FEATURES))) {
            if (feature != Feature.X1 && feature != Feature.X2) {
                return true;
            }
        }
        return false;
    }

    /** Whether numbers stand along one axis, so that the network is a curve over it. */
    static boolean isAlongAnAxis(Settings settings) {
        return settings.get(DATA).name().equals(Examples.SINE) && !isClassification(settings);
    }

    /**
     * The network as it is asked for and, unless that is one already, the same with
     * identity in place of every function.
     */
    static int candidates(Settings settings) {
        return isStraight(settings) ? 1 : 2;
    }

}
