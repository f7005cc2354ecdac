package dev.actiscope.experiment.twins;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.NetworkWork;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.NetworkCost;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.initialiser.Initialisers;

/**
 * What is said of a network besides the terms.
 *
 * @param f the activation function of its hidden layers
 * @param learns whether the parameters of f learn too
 * @param normalisation of the pre-activations
 */
public record Twin(Curve f, boolean learns, Normalisation normalisation) {

    private static final Curve IDENTITY = Curve.parse("identity");

    /** What drawing, splitting and scaling a number of an example costs. */
    private static final long DRAWN = 8;

    /** How many parameters of each layer's function learn. */
    int parameters() {
        return this.learns ? this.f.settings().size() : 0;
    }

    /** A network as it begins: after He for all alike, so that twins are the same. */
    NeuralNetwork network(Settings settings, int seed) {
        return new NeuralNetwork(TwinTerms.inputs(settings), layers(settings), settings.get(TwinTerms.BATCH), seed);
    }

    private List<LayerSpecification> layers(Settings settings) {
        LayerSpecification hidden = LayerSpecification.of(settings.get(TwinTerms.WIDTH), this.f)
            .weights(Initialisers.heNormal())
            .normalisation(this.normalisation);
        LayerSpecification last = LayerSpecification.of(TwinTerms.outputs(settings), IDENTITY)
            .weights(Initialisers.lecunNormal());
        return LayerSpecification.stacked(settings.get(TwinTerms.DEPTH), this.learns ? hidden.learning() : hidden,
                last);
    }

    /**
     * What training and examining a network costs, in multiplications with an addition
     * each.
     */
    public long work(Settings settings, int steps) {
        NetworkCost cost = NetworkCost.of(TwinTerms.inputs(settings), layers(settings));
        long batch = settings.get(TwinTerms.BATCH);
        long examples = TwinTerms.examples(settings);
        NetworkWork network = new NetworkWork(cost, loss(settings), isTyped());
        return network.ofBeginning() + network.ofTraining(steps, batch) + cost.ofUse(examples, examples / batch + 2)
                + DRAWN * examples * TwinTerms.inputs(settings);
    }

    /** What an example costs forwards, in training, without anything that learns. */
    public long forward(Settings settings) {
        Twin fixed = new Twin(this.f, false, this.normalisation);
        return NetworkCost.of(TwinTerms.inputs(settings), fixed.layers(settings)).ofUse(1, 0) + loss(settings);
    }

    private static long loss(Settings settings) {
        return TwinTerms.loss(settings).work(TwinTerms.outputs(settings));
    }

    private boolean isTyped() {
        return this.f.definition().isEmpty() || this.learns;
    }

}
