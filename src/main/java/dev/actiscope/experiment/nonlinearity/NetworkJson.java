package dev.actiscope.experiment.nonlinearity;

import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.layer.Dense;
import dev.actiscope.text.Json;

/**
 * The network of a trial as it is now, for who draws it: <pre>
 * {"inputs": [features], "side", "layers": [{"f", "units", "w", "b", "dw", "db"}]}
 * </pre> {@code w} has a row for each unit; {@code dw} and {@code db} are the gradients
 * of the last mini-batch, penalty included. {@code f} of the last layer is null.
 * {@code side} is half a side of the square of the maps.
 */
public final class NetworkJson {

    private NetworkJson() {
    }

    /**
     * All of it.
     * @param trial from 0
     * @param network that of the trial
     */
    public static String of(Settings settings, int trial, NeuralNetwork network) {
        Json json = new Json().object().key("inputs").array();
        settings.get(Asked.FEATURES).forEach(json::value);
        json.end().key("side").value(Boundary.side(PlaygroundPlan.of(settings, trial).places())).key("layers").array();
        for (int layer = 0; layer < network.denses().size(); layer++) {
            Dense dense = network.denses().get(layer);
            json.object().key("f");
            if (layer == network.denses().size() - 1) {
                json.raw("null");
            }
            else {
                json.value(Asked.f(settings, layer).notation());
            }
            json.key("units").value(dense.outputs());
            int weights = dense.inputs() * dense.outputs();
            numbers(json.key("w"), network.theta().values(), dense.weights(), weights);
            numbers(json.key("b"), network.theta().values(), dense.biases(), dense.outputs());
            numbers(json.key("dw"), network.theta().gradients(), dense.weights(), weights);
            numbers(json.key("db"), network.theta().gradients(), dense.biases(), dense.outputs());
            json.end();
        }
        return json.end().end().toString();
    }

    private static void numbers(Json json, double[] values, int from, int count) {
        json.array();
        for (int i = from; i < from + count; i++) {
            json.value(values[i]);
        }
        json.end();
    }

    /**
     * What each unit makes of the plane.
     * @param cells in a row, and rows
     * @return the activations of the first layer's first unit over all cells, the lowest
     * row first, then those of the next unit, and so on to the output
     */
    public static double[] maps(Settings settings, int trial, NeuralNetwork network, int cells) {
        PlaygroundPlan plan = PlaygroundPlan.of(settings, trial);
        double[] places = Boundary.places(Boundary.side(plan.places()), cells);
        return UnitMaps.of(network, Feature.rows(plan.features(), places));
    }

}
