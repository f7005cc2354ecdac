package dev.actiscope.experiment.lab.flow;

import java.util.List;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Averages;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.layer.Units;

/**
 * What weights of twice He's deviation do to ReLU and to ReLU6, whatever is set: a
 * control, with one example and without biases and normalisation. ReLU doubles at each
 * layer whatever goes through it, up and down.
 */
final class LargeWeights {

    /** σ<sub>w</sub>. */
    static final double DEVIATION = 2 * InitialWeights.HE;

    /** Signal and gradient, in the first layer and in the last. */
    static final int LENGTH = 4;

    static final int SIGNAL_LAST = 1;

    static final int GRADIENT_FIRST = 2;

    static final int GRADIENT_LAST = 3;

    private LargeWeights() {
    }

    static List<Curve> functions() {
        return List.of(Curve.parse("relu"), Curve.parse("relu6"));
    }

    static boolean isAsked(List<Curve> functions) {
        return Functions.indexOf(functions, "relu") >= 0;
    }

    /**
     * Writes the numbers of both at the end of a network's result.
     */
    static void measure(double[] weights, int width, int depth, double[] x, double[] da, double[] result) {
        int at = result.length - 2 * LENGTH;
        for (Curve f : functions()) {
            DeepNetwork network = new DeepNetwork(depth, width, f, Normalisation.NONE, 1, new RandomSource(0));
            network.begin(weights, DEVIATION, new double[depth * width]);
            network.flow(x, da, 1);
            Units first = network.units().get(0);
            Units last = network.units().get(depth - 1);
            result[at++] = Averages.rootMeanSquare(first.activations(), width);
            result[at++] = Averages.rootMeanSquare(last.activations(), width);
            result[at++] = Averages.rootMeanSquare(first.gradients(), width);
            result[at++] = Averages.rootMeanSquare(last.gradients(), width);
        }
    }

    static long work(int depth, int width) {
        long work = 0;
        for (Curve f : functions()) {
            work += DeepNetwork.work(depth, width, f, 1);
        }
        return work;
    }

}
