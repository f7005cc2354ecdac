package dev.actiscope.experiment.lab.nonlinearity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.layer.BatchNormalisation;
import dev.actiscope.network.layer.Dense;
import dev.actiscope.network.layer.Theta;
import dev.actiscope.network.layer.Theta.Kind;

/**
 * A network in use, as one writes it down: batch normalisation is multiplied into the
 * weights, dropout is gone, and learned parameters are numbers.
 *
 * @param features what it is told of a place, as settings have them
 * @param layers the last one is the output
 * @param classes whose logits its outputs are, of two that of the positive one; 0 if its
 * output is a number
 * @param folded whether batch normalisation is in the weights
 */
public record PlainNetwork(List<String> features, List<PlainLayer> layers, int classes, boolean folded) {

    /**
     * A layer, f(W x + b), or f of that normalised.
     *
     * @param f null for the output
     * @param inputs how many there are
     * @param w a row for each unit
     * @param b a number for each unit
     * @param scales γ of each unit, where z is normalised over the layer; else empty
     * @param shifts β likewise
     */
    public record PlainLayer(Curve f, int inputs, double[] w, double[] b, double[] scales, double[] shifts) {
    }

    /** A network of the playground. */
    public static PlainNetwork of(Settings settings, NeuralNetwork network) {
        List<PlainLayer> layers = new ArrayList<>();
        int last = network.denses().size() - 1;
        for (int layer = 0; layer <= last; layer++) {
            Curve f = (layer < last) ? present(PlaygroundSettings.f(settings, layer), network.theta(), layer) : null;
            layers.add(of(network, layer, f));
        }
        return new PlainNetwork(settings.get(PlaygroundSettings.FEATURES), List.copyOf(layers),
                PlaygroundSettings.classes(settings), !network.normalisations().isEmpty());
    }

    private static PlainLayer of(NeuralNetwork network, int layer, Curve f) {
        Dense dense = network.denses().get(layer);
        double[] theta = network.theta().values();
        int inputs = dense.inputs();
        double[] w = Arrays.copyOfRange(theta, dense.weights(), dense.weights() + inputs * dense.outputs());
        double[] b = Arrays.copyOfRange(theta, dense.biases(), dense.biases() + dense.outputs());
        if (f != null && !network.normalisations().isEmpty()) {
            BatchNormalisation normal = network.normalisations().get(layer);
            for (int i = 0; i < w.length; i++) {
                w[i] *= normal.factor(i / inputs);
            }
            for (int unit = 0; unit < b.length; unit++) {
                b[unit] = b[unit] * normal.factor(unit) + normal.term(unit);
            }
            return new PlainLayer(f, inputs, w, b, new double[0], new double[0]);
        }
        return new PlainLayer(f, inputs, w, b, of(network.theta(), Kind.SCALES, layer),
                of(network.theta(), Kind.SHIFTS, layer));
    }

    /** What learns of this kind behind a dense layer; empty if nothing does. */
    private static double[] of(Theta theta, Kind kind, int layer) {
        int at = -1;
        for (Theta.Block block : theta.blocks()) {
            at += (block.kind() == Kind.WEIGHTS) ? 1 : 0;
            if (at == layer && block.kind() == kind) {
                return Arrays.copyOfRange(theta.values(), block.from(), block.to());
            }
        }
        return new double[0];
    }

    /**
     * The function with the parameters that it has learned: as near to them as formulas
     * take them, and where they are no numbers any more, with those it began with.
     */
    static Curve present(Curve f, Theta theta, int layer) {
        double[] learned = of(theta, Kind.SHAPE, layer);
        if (learned.length == 0) {
            return f;
        }
        Curve formula = f.asFormula();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < learned.length; i++) {
            Interval bounds = formula.function().parameters().get(i).bounds();
            double near = Math.max(bounds.low(), Math.min(learned[i], bounds.high()));
            values.add((near == near) ? Double.valueOf(near) : formula.settings().get(i));
        }
        return Curve.of(formula.function(), values);
    }

}
