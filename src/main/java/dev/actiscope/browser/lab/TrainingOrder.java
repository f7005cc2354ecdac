package dev.actiscope.browser.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Recipe;
import dev.actiscope.network.Stage;
import dev.actiscope.network.Stage.Normalisation;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.data.Regressions;
import dev.actiscope.network.initialiser.Initialiser;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.loss.SquaredError;
import dev.actiscope.network.optimiser.Adam;
import dev.actiscope.network.optimiser.Optimiser;
import dev.actiscope.network.optimiser.RmsProp;
import dev.actiscope.network.optimiser.Sgd;
import dev.actiscope.text.Decimal;

/**
 * A training as a page asks for it, such as
 * {@code data=spiral&noise=0.1&f=tanh&units=8&units=8&outputs=1&optimiser=adam&rate=0.03}.
 */
final class TrainingOrder {

    private final Query query;

    TrainingOrder(String query) {
        this.query = Query.parse(query);
    }

    private String word(String name, String otherwise) {
        return this.query.one(name).orElse(otherwise);
    }

    private double number(String name, double otherwise) {
        String text = word(name, "");
        return text.isEmpty() ? otherwise : Decimal.parse(text);
    }

    private int integer(String name, int otherwise) {
        return (int) number(name, otherwise);
    }

    Training training(String digits) {
        int batch = integer("batch", 10);
        int seed = integer("seed", 1);
        Dataset data = data(digits);
        NeuralNetwork network = new NeuralNetwork(data.inputs(), stages(), batch, seed);
        return new Training(network, data, Recipe.of(loss(), optimiser(), number("rate", 0.03), batch), seed);
    }

    Dataset data(String digits) {
        Dataset data = drawn(digits);
        return word("loss", "squared").equals("logistic") ? data.probabilities() : data;
    }

    private Dataset drawn(String digits) {
        int size = integer("size", 500);
        double noise = number("noise", 0);
        int seed = integer("seed", 1);
        return switch (word("data", "circle")) {
            case "xor" -> Planar.xor(size, noise, seed);
            case "gaussians" -> Planar.gaussians(size, number("distance", 4), noise, seed);
            case "spiral" -> Planar.spiral(size, noise, seed);
            case "moons" -> Planar.moons(size, noise, seed);
            case "plane" -> Regressions.plane(size, noise, seed);
            case "multi-gaussian" -> Regressions.multiGaussian(size, noise, seed);
            case "sine" -> Regressions.sine(size, noise, seed);
            case "digits" -> HandwrittenDigits.read(digits);
            default -> Planar.circle(size, noise, seed);
        };
    }

    private List<Stage> stages() {
        Curve f = Curve.parse(word("f", "tanh"));
        boolean learns = word("learns", "no").equals("yes");
        Normalisation normalisation = switch (word("normalisation", "none")) {
            case "batch" -> Normalisation.BATCH;
            case "layer" -> Normalisation.LAYER;
            default -> Normalisation.NONE;
        };
        List<Stage> stages = new ArrayList<>();
        for (String units : this.query.all("units")) {
            stages.add(new Stage((int) Decimal.parse(units), f, learns, normalisation, number("dropout", 0), weights(),
                    number("bias", 0)));
        }
        stages.add(Stage.of(integer("outputs", 1), Curve.parse(word("output", "identity"))).weights(weights()));
        return stages;
    }

    private Initialiser weights() {
        double gain = number("gain", 1);
        return switch (word("weights", "xavier-normal")) {
            case "normal" -> Initialisers.normal(gain);
            case "uniform" -> Initialisers.uniform(gain);
            case "xavier-uniform" -> Initialisers.xavierUniform(gain);
            case "he-normal" -> Initialisers.heNormal();
            case "gain" -> Initialisers.gain(gain);
            case "orthogonal" -> Initialisers.orthogonal(gain);
            default -> Initialisers.xavierNormal(gain);
        };
    }

    Loss loss() {
        return switch (word("loss", "squared")) {
            case "softmax" -> new SoftmaxCrossEntropy();
            case "logistic" -> new LogisticCrossEntropy();
            default -> new SquaredError();
        };
    }

    private Supplier<Optimiser> optimiser() {
        return switch (word("optimiser", "sgd")) {
            case "momentum" -> () -> new Sgd(0.9, false);
            case "nesterov" -> () -> new Sgd(0.9, true);
            case "rmsprop" -> RmsProp::new;
            case "adam" -> Adam::new;
            case "adamw" -> () -> Adam.withDecay(0.01);
            default -> Sgd::new;
        };
    }

}
