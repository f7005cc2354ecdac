package dev.actiscope.experiment.lab.neuron;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Settings;

/**
 * A neuron at given inputs.
 *
 * @param f the activation function
 * @param x the inputs
 * @param w a weight for each
 * @param b the bias
 */
record WeighedSum(Curve f, List<Double> x, List<Double> w, double b) {

    static WeighedSum of(Settings settings) {
        return new WeighedSum(settings.get(Neuron.F).get(0), settings.get(Neuron.X), settings.get(Neuron.W),
                settings.get(Neuron.B));
    }

    /** The pre-activation z = w·x + b. */
    double z() {
        return weighed(0) + this.b;
    }

    /** What the inputs from this one on come to. */
    double weighed(int from) {
        double sum = 0;
        for (int i = from; i < this.x.size(); i++) {
            sum += this.w.get(i) * this.x.get(i);
        }
        return sum;
    }

    /** The output y = f(z); NaN if f has no value there. */
    double y() {
        return at(z());
    }

    double slope() {
        return this.f.activation().derivative(z());
    }

    double at(double z) {
        return this.f.activation().value(z);
    }

}
