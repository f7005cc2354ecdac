package dev.actiscope.experiment.lab.initialisation;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Averages;
import dev.actiscope.experiment.judging.Growths;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.layer.Pass;
import dev.actiscope.network.layer.Theta;
import dev.actiscope.network.layer.Theta.Kind;
import dev.actiscope.network.layer.Units;

/**
 * What signals and gradients are in a network that has not learned yet, at each size of
 * its weights.
 */
final class FirstLook {

    private final InitialisationSetup setup;

    private final BeginningResult places;

    private final double[] result;

    FirstLook(InitialisationSetup setup, BeginningResult places, double[] result) {
        this.setup = setup;
        this.places = places;
        this.result = result;
    }

    /**
     * Writes what is found of a function.
     * @return what that cost
     */
    long at(int function, Curve f, double gain) {
        NeuralNetwork network = this.setup.network(f, gain, 1);
        double[] weights = network.theta().values().clone();
        for (int scale = 0; scale < Beginning.SCALES; scale++) {
            scale(network.theta(), weights, Beginning.factor(this.setup.settings(), scale));
            flow(network);
            List<Units> units = network.units();
            Units first = units.get(0);
            Units last = units.get(this.places.depth() - 1);
            this.result[this.places.signalGrowth(function, scale)] = Growths.of(rms(last, true), rms(first, true));
            this.result[this.places.gradientGrowth(function, scale)] = Growths.of(rms(first, false), rms(last, false));
            for (Beginning beginning : Beginning.RANDOM) {
                if (beginning.scale() == scale) {
                    layers(function, beginning, units);
                }
            }
        }
        return Beginning.SCALES * network.workOfTraining(InitialisationSetup.LOOKED_AT);
    }

    private static void scale(Theta theta, double[] weights, double factor) {
        for (Theta.Block block : theta.blocks()) {
            for (int i = block.from(); i < block.to() && block.kind() == Kind.WEIGHTS; i++) {
                theta.values()[i] = factor * weights[i];
            }
        }
    }

    private void flow(NeuralNetwork network) {
        Dataset examples = this.setup.examples();
        double[] y = network.forward(examples.x(), InitialisationSetup.LOOKED_AT, Pass.TRAIN);
        double[] dy = new double[InitialisationSetup.LOOKED_AT * network.outputs()];
        InitialisationSetup.loss(this.setup.settings())
            .differentiate(y, examples.t(), InitialisationSetup.LOOKED_AT, network.outputs(), dy);
        network.backward(dy, InitialisationSetup.LOOKED_AT);
    }

    private void layers(int function, Beginning beginning, List<Units> units) {
        for (int layer = 0; layer < this.places.depth(); layer++) {
            this.result[this.places.signal(function, beginning, layer)] = rms(units.get(layer), true);
            this.result[this.places.gradient(function, beginning, layer)] = rms(units.get(layer), false);
        }
    }

    /** The root mean square of activations, or of gradients by pre-activations. */
    private static double rms(Units units, boolean signals) {
        double[] numbers = signals ? units.activations() : units.gradients();
        int count = InitialisationSetup.LOOKED_AT * units.outputs();
        return Averages.rootMeanSquare(numbers, count);
    }

}
