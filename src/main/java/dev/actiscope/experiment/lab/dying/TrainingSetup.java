package dev.actiscope.experiment.lab.dying;

import java.util.List;

import dev.actiscope.activation.rectified.PRelu;
import dev.actiscope.curve.Curve;
import dev.actiscope.network.Hyperparameters;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.NetworkCost;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.data.Regressions;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.loss.SquaredError;
import dev.actiscope.network.optimiser.Sgd;

/**
 * The networks that are trained: hidden layers alike, their weights after He, one output,
 * plain gradient descent on mini-batches. PReLU learns its leak, all else stays as it is.
 */
final class TrainingSetup {

    /** How many examples the data have. */
    static final int EXAMPLES = 64;

    /** How many a step has. */
    static final int BATCH = 8;

    /** The fit of a wave. */
    static final String SINE = "sine";

    /**
     * Data come from −6 to 6. What counts for an initialiser is their variance, 1 if they
     * lie within √3.
     */
    private static final double SCALE = Math.sqrt(3) / 6;

    private TrainingSetup() {
    }

    /** A network before its first step. */
    static NeuralNetwork network(Curve f, int inputs, int depth, int width, double bias, int seed) {
        return new NeuralNetwork(inputs, layers(f, depth, width, bias), BATCH, seed);
    }

    private static List<LayerSpecification> layers(Curve f, int depth, int width, double bias) {
        LayerSpecification hidden = LayerSpecification.of(width, f).weights(Initialisers.heNormal()).bias(bias);
        hidden = (f.activation() instanceof PRelu) ? hidden.learning() : hidden;
        return LayerSpecification.stacked(depth - 1, hidden, LayerSpecification.of(1, Curve.parse("identity")));
    }

    /** Its training. */
    static Training training(NeuralNetwork network, String data, Dataset examples, double rate, int seed) {
        return new Training(network, examples, Hyperparameters.of(loss(data), Sgd::new, rate, BATCH), seed);
    }

    private static Loss loss(String data) {
        return data.equals(SINE) ? new SquaredError() : new LogisticCrossEntropy();
    }

    /**
     * What a training costs, in multiplications with an addition each.
     * @param looks how often all units are looked at
     */
    static long work(Curve f, String data, int depth, int width, int steps, int looks) {
        NetworkCost cost = NetworkCost.of(inputs(data), layers(f, depth, width, 0));
        return steps * (cost.ofStep(BATCH) + BATCH * loss(data).work(1))
                + looks * cost.ofUse(EXAMPLES, EXAMPLES / BATCH);
    }

    /** How many numbers an example has. */
    static int inputs(String data) {
        return data.equals(SINE) ? 1 : 2;
    }

    /** The examples, within √3 of 0. */
    static Dataset examples(String data, int seed) {
        Dataset drawn = drawn(data, seed);
        double[] x = drawn.x().clone();
        for (int i = 0; i < x.length; i++) {
            x[i] *= SCALE;
        }
        Dataset scaled = new Dataset(drawn.inputs(), x, drawn.targets(), drawn.t());
        return data.equals(SINE) ? scaled : scaled.probabilities();
    }

    private static Dataset drawn(String data, int seed) {
        return switch (data) {
            case "circle" -> Planar.circle(EXAMPLES, 0, seed);
            case "xor" -> Planar.xor(EXAMPLES, 0, seed);
            case "gaussians" -> Planar.gaussians(EXAMPLES, 4 * Math.sqrt(2), 0, seed);
            case "spiral" -> Planar.spiral(EXAMPLES, 0, seed);
            case "moons" -> Planar.moons(EXAMPLES, 0, seed);
            default -> Regressions.sine(EXAMPLES, 0, seed);
        };
    }

}
