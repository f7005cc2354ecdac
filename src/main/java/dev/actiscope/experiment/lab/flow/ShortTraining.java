package dev.actiscope.experiment.lab.flow;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Averages;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.Hyperparameters;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.initialiser.Initialiser;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.optimiser.Sgd;

/**
 * A short training by gradient descent, of a small network that tells a disc from the
 * ring around it. It begins as the settings say; all candidates have the same drawings,
 * data and batches.
 *
 * @param name by which its results are found
 * @param f in all hidden layers
 * @param pace the learning rate, as a multiple of that which is set
 * @param deviation what σ<sub>w</sub> is multiplied by; with large outputs it is
 * σ<sub>w</sub> itself
 * @param large whether weights begin so large that outputs are large, whatever is set
 */
record ShortTraining(String name, Curve f, double pace, double deviation, boolean large) {

    static final String SIGMOID = "sigmoid";

    /** The best rate of the logistic function is about ten times that of the others. */
    static final String SIGMOID_FASTER = "sigmoid-faster";

    static final String TANH = "tanh";

    static final String RELU = "relu";

    /**
     * ReLU less its mean for inputs of variance 1, 1/√(2π): the same slopes, and about no
     * shift.
     */
    static final String CENTRED = "relu-centred";

    static final String RELU_LARGE = "relu-large";

    static final String RELU6_LARGE = "relu6-large";

    private static final int UNITS = 8;

    private static final int LAYERS = 4;

    private static final int BATCH = 8;

    private static final int EXAMPLES = 100;

    private static final double FASTER = 10;

    /** With outputs so much larger a rate so much smaller, lest all of them diverge. */
    static final double SLOWER = 1.0 / 30;

    /** Keeps the second moment that ReLU has, 1/2 of q, at 1/2 − 1/(2π). */
    static final double UNCENTRED = 1 / Math.sqrt(1 - 1 / Math.PI);

    /**
     * Those that are needed to judge the functions that are asked for.
     */
    static List<ShortTraining> of(List<Curve> functions) {
        boolean sigmoid = Functions.indexOf(functions, SIGMOID) >= 0;
        boolean tanh = Functions.indexOf(functions, TANH) >= 0;
        boolean relu = Functions.indexOf(functions, RELU) >= 0;
        List<ShortTraining> all = new ArrayList<>();
        if (sigmoid && (tanh || relu)) {
            Curve f = Curve.parse(SIGMOID);
            all.add(new ShortTraining(SIGMOID, f, 1, 1, false));
            all.add(new ShortTraining(SIGMOID_FASTER, f, FASTER, 1, false));
        }
        if (tanh && (sigmoid || relu)) {
            all.add(new ShortTraining(TANH, Curve.parse(TANH), 1, 1, false));
        }
        if (relu) {
            Curve f = Curve.parse(RELU);
            all.add(new ShortTraining(RELU, f, 1, 1, false));
            all.add(new ShortTraining(CENTRED, Curve.parse("max(0,x)-1/sqrt(2*pi)"), 1, UNCENTRED, false));
            all.add(new ShortTraining(RELU_LARGE, f, SLOWER, LargeWeights.DEVIATION, true));
            all.add(new ShortTraining(RELU6_LARGE, Curve.parse("relu6"), SLOWER, LargeWeights.DEVIATION, true));
        }
        return all;
    }

    /** Whose σ<sub>w</sub> its weights have; null if they have their own. */
    Curve model() {
        return this.large ? null : this.name.equals(CENTRED) ? Curve.parse(RELU) : this.f;
    }

    /**
     * The training, at its beginning.
     * @param model σ<sub>w</sub> of its {@linkplain #model model}
     */
    Training begin(Settings settings, double model, int seed) {
        double weights = this.large ? this.deviation : this.deviation * model;
        Initialiser initialiser = Initialisers.gain(weights);
        LayerSpecification hidden = LayerSpecification.of(UNITS, this.f).weights(initialiser);
        if (!this.large) {
            hidden = hidden.normalisation(FlowSettings.normalisation(settings.get(FlowSettings.NORMALISATION)));
        }
        LayerSpecification last = LayerSpecification.of(1, Curve.parse("identity"));
        NeuralNetwork network = new NeuralNetwork(2, LayerSpecification.stacked(layers(settings), hidden, last), BATCH,
                seed);
        return new Training(network, data(seed), hyperparameters(settings), seed);
    }

    /** Their hidden layers: at most so many that all candidates learn something. */
    static int layers(Settings settings) {
        return Math.min(LAYERS, settings.get(FlowSettings.DEPTH));
    }

    /** The examples, of mean square 1. */
    private static Dataset data(int seed) {
        Dataset drawn = Planar.circle(EXAMPLES, 0, seed);
        double[] x = drawn.x().clone();
        double size = Averages.rootMeanSquare(x, x.length);
        for (int i = 0; i < x.length; i++) {
            x[i] /= size;
        }
        return new Dataset(drawn.inputs(), x, drawn.targets(), drawn.t()).probabilities();
    }

    /** The learning rate. */
    double rate(Settings settings) {
        return this.pace * settings.get(FlowSettings.RATE);
    }

    private Hyperparameters hyperparameters(Settings settings) {
        return Hyperparameters.of(new LogisticCrossEntropy(), Sgd::new, rate(settings), BATCH);
    }

}
