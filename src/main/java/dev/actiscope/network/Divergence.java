package dev.actiscope.network;

import dev.actiscope.network.layer.Units;

/**
 * When and where a network stopped to be numbers.
 *
 * @param step in which the loss was no longer finite, from 0
 * @param layer the first layer whose activations were not finite, from 0; −1 if all were
 * @param z the pre-activation of the first of them: finite if the activation function has
 * no value there; NaN if all activations were finite
 */
public record Divergence(int step, int layer, double z) {

    /**
     * Looks for the place after a step.
     * @param n how many examples it had
     */
    static Divergence of(NeuralNetwork network, int step, int n) {
        for (int i = 0; i < network.units().size(); i++) {
            Units units = network.units().get(i);
            for (int j = 0; j < n * units.outputs(); j++) {
                if (!(Math.abs(units.activations()[j]) < Double.POSITIVE_INFINITY)) {
                    return new Divergence(step, i, units.preActivations()[j]);
                }
            }
        }
        return new Divergence(step, -1, Double.NaN);
    }

}
