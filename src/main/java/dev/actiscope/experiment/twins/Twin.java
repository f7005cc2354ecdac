package dev.actiscope.experiment.twins;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.layer.Layer;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;
import dev.actiscope.network.nonlinearity.Trainable;

/**
 * What is said of a network besides the terms.
 *
 * @param f the activation function of its hidden layers
 * @param learns whether the parameters of f learn too
 * @param normalisation of the pre-activations
 */
public record Twin(Curve f, boolean learns, Normalisation normalisation) {

    private static final Curve IDENTITY = Curve.parse("identity");

    /** What drawing a weight costs. */
    private static final long WEIGHT = 15;

    /** What normalisation costs a unit and example. */
    private static final long NORMALISED = 4;

    /** What drawing, splitting and scaling a number of an example costs. */
    private static final long DRAWN = 8;

    /** What deriving a typed function costs each network. */
    private static final long TYPED = 100_000;

    /** How many parameters of each layer's function learn. */
    int parameters() {
        return this.learns ? this.f.settings().size() : 0;
    }

    /** A network as it begins: after He for all alike, so that twins are the same. */
    NeuralNetwork network(Settings settings, int seed) {
        LayerSpecification plain = LayerSpecification.of(settings.get(TwinTerms.WIDTH), this.f)
            .weights(Initialisers.heNormal())
            .normalisation(this.normalisation);
        LayerSpecification last = LayerSpecification.of(TwinTerms.outputs(settings), IDENTITY)
            .weights(Initialisers.lecunNormal());
        return new NeuralNetwork(TwinTerms.inputs(settings),
                TwinTerms.layers(settings, this.learns ? plain.learning() : plain, last), settings.get(TwinTerms.BATCH),
                seed);
    }

    /**
     * What training and examining a network costs, in multiplications with an addition
     * each.
     */
    public long work(Settings settings, int steps) {
        RandomSource none = new RandomSource(0);
        Nonlinearity unit = this.learns ? Nonlinearities.trainable(this.f, none) : Nonlinearities.of(this.f, none);
        Trainable shaped = (unit instanceof Trainable trainable) ? trainable : null;
        long units = (long) settings.get(TwinTerms.DEPTH) * settings.get(TwinTerms.WIDTH);
        int outputs = TwinTerms.outputs(settings);
        long each = 3 * weights(settings) - (long) TwinTerms.inputs(settings) * settings.get(TwinTerms.WIDTH)
                + 2L * outputs + TwinTerms.loss(settings).work(outputs)
                + units * (unit.work() + 1 + ((shaped != null) ? shaped.workOfGradients() : 0) + 3 * normalised());
        long once = unit.workOfBatch() + ((shaped != null) ? shaped.workOfSetting() : 0) + 3 * Layer.WORK_OF_STEP;
        long parameters = weights(settings) + units * ((normalised() > 0) ? 3 : 1) + outputs + 8;
        long step = each * settings.get(TwinTerms.BATCH) + NeuralNetwork.WORK_OF_PARAMETER * parameters
                + settings.get(TwinTerms.DEPTH) * once + 2 * Layer.WORK_OF_STEP;
        return steps * step + examination(settings, unit) + WEIGHT * weights(settings)
                + DRAWN * TwinTerms.examples(settings) * TwinTerms.inputs(settings) + (isTyped() ? TYPED : 0);
    }

    /** All examples once. */
    private long examination(Settings settings, Nonlinearity unit) {
        long batches = TwinTerms.examples(settings) / settings.get(TwinTerms.BATCH) + 2;
        return TwinTerms.examples(settings) * forward(settings, unit)
                + batches * (settings.get(TwinTerms.DEPTH) * (3 * Layer.WORK_OF_BATCH + unit.workOfBatch())
                        + 2 * Layer.WORK_OF_BATCH);
    }

    /** What an example costs forwards, in training, without anything that learns. */
    public long forward(Settings settings) {
        return forward(settings, Nonlinearities.of(this.f, new RandomSource(0)));
    }

    private long forward(Settings settings, Nonlinearity unit) {
        long units = (long) settings.get(TwinTerms.DEPTH) * settings.get(TwinTerms.WIDTH);
        int outputs = TwinTerms.outputs(settings);
        return weights(settings) + units * (unit.work() + normalised()) + 2L * outputs
                + TwinTerms.loss(settings).work(outputs);
    }

    private boolean isTyped() {
        return this.f.definition().isEmpty() || this.learns;
    }

    private long normalised() {
        return (this.normalisation != Normalisation.NONE) ? NORMALISED : 0;
    }

    private static long weights(Settings settings) {
        long width = settings.get(TwinTerms.WIDTH);
        return width * (TwinTerms.inputs(settings) + (settings.get(TwinTerms.DEPTH) - 1) * width
                + TwinTerms.outputs(settings));
    }

}
