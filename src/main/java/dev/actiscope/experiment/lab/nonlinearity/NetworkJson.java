package dev.actiscope.experiment.lab.nonlinearity;

import java.util.List;

import dev.actiscope.experiment.NetworkTrial;
import dev.actiscope.experiment.lab.nonlinearity.examples.Examples;
import dev.actiscope.experiment.lab.nonlinearity.examples.Feature;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.Examination;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.layer.Dense;
import dev.actiscope.text.Json;

/**
 * The network of a trial as it is now, for who draws it: <pre>
 * {"inputs": [features], "side", "steps", "losses": [training, test],
 *  "score": "accuracy" or "explained", "scores": [training, test], "layers": [{"f", "units", "w", "b", "dw", "db"}]}
 * </pre> {@code w} has a row for each unit; {@code dw} and {@code db} are the gradients
 * of the last mini-batch, penalty included. {@code f} of the last layer is null.
 * {@code side} is half a side of the square of the maps. What is not a number is null,
 * and what is infinite is "inf" or "-inf".
 */
public final class NetworkJson {

    private static final int SKETCHED = 90;

    private NetworkJson() {
    }

    /**
     * All of it.
     * @param number of the trial, from 0
     */
    public static String of(Settings settings, int number, NetworkTrial trial) {
        PlaygroundPlan plan = PlaygroundPlan.of(settings, number);
        NeuralNetwork network = trial.network();
        Json json = new Json().object().key("inputs").array();
        settings.get(PlaygroundSettings.FEATURES).forEach(json::value);
        json.end().key("side").value(Boundary.side(plan.places())).key("steps").value(trial.steps());
        standing(json, plan, network);
        json.key("layers").array();
        for (int layer = 0; layer < network.denses().size(); layer++) {
            layer(json, settings, network, layer);
        }
        return json.end().end().toString();
    }

    private static void layer(Json json, Settings settings, NeuralNetwork network, int layer) {
        Dense dense = network.denses().get(layer);
        json.object().key("f");
        if (layer == network.denses().size() - 1) {
            json.raw("null");
        }
        else {
            json.value(PlaygroundSettings.f(settings, layer).notation());
        }
        double[] theta = network.theta().values();
        double[] gradients = network.theta().gradients();
        int weights = dense.inputs() * dense.outputs();
        json.key("units").value(dense.outputs());
        numbers(json.key("w"), theta, dense.weights(), weights);
        numbers(json.key("b"), theta, dense.biases(), dense.outputs());
        numbers(json.key("dw"), gradients, dense.weights(), weights);
        numbers(json.key("db"), gradients, dense.biases(), dense.outputs());
        json.end();
    }

    /** How good it is at what it learns from, and at what it is judged by. */
    private static void standing(Json json, PlaygroundPlan plan, NeuralNetwork network) {
        Examination[] found = plan.examine(network);
        json.key("losses").array().value(found[0].loss()).value(found[1].loss()).end();
        json.key("score").value(Score.name(plan.isClassification())).key("scores").array();
        json.value(score(plan, found[0], plan.training())).value(score(plan, found[1], plan.test())).end();
    }

    /** What gives no number tells nothing, neither rightly nor wrongly, nor explains. */
    private static double score(PlaygroundPlan plan, Examination examination, Dataset examples) {
        double score = Score.of(plan, examination, examples);
        return (Double.isNaN(examination.loss()) || Double.isInfinite(score)) ? Double.NaN : score;
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

    /**
     * What each feature is over the same plane, whether it is taken or not.
     * @param trial from 0
     * @param cells in a row, and rows
     * @return the first feature over all cells, the lowest row first, then the next
     */
    public static double[] features(Settings settings, int trial, int cells) {
        double[] places = Boundary.places(Boundary.side(PlaygroundPlan.of(settings, trial).places()), cells);
        double[] maps = new double[Feature.values().length * cells * cells];
        int at = 0;
        for (Feature feature : Feature.values()) {
            for (int i = 0; i < places.length; i += 2) {
                maps[at++] = feature.at(places[i], places[i + 1]);
            }
        }
        return maps;
    }

    /**
     * What its output makes of the plane, as a report's map has it.
     * @param trial from 0
     * @param network that of the trial
     */
    public static double[] output(Settings settings, int trial, NeuralNetwork network) {
        return Boundary.map("boundary", PlaygroundPlan.of(settings, trial), network).values();
    }

    /**
     * The examples of a trial: x₁, x₂, the target, and whether it is held out, 1 or 0;
     * then those of the next.
     */
    public static double[] examples(Settings settings, int trial) {
        Dataset.Split places = PlaygroundPlan.of(settings, trial).places();
        double[] examples = new double[4 * (places.training().size() + places.test().size())];
        int at = 0;
        for (Dataset part : List.of(places.training(), places.test())) {
            for (int i = 0; i < part.size(); i++) {
                examples[at++] = part.x()[2 * i];
                examples[at++] = part.x()[2 * i + 1];
                examples[at++] = part.t()[i];
                examples[at++] = (part == places.test()) ? 1 : 0;
            }
        }
        return examples;
    }

    /**
     * A few examples of a data set without noise, for a small picture of it.
     * @param data its name
     * @return x₁, x₂ and the target; then those of the next
     */
    public static double[] sketch(String data) {
        Examples named = Examples.named(data);
        Dataset all = named.draw(SKETCHED, 0, 1);
        double[] sketch = new double[3 * all.size()];
        boolean line = data.equals(Examples.SINE);
        for (int i = 0; i < all.size(); i++) {
            sketch[3 * i] = all.x()[2 * i];
            sketch[3 * i + 1] = line ? all.t()[i] : all.x()[2 * i + 1];
            sketch[3 * i + 2] = all.t()[i];
        }
        return sketch;
    }

}
