package dev.actiscope.experiment.lab.flow;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Holding;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.judging.Averages;
import dev.actiscope.experiment.lab.flow.theory.MeanField;
import dev.actiscope.experiment.lab.flow.theory.TheoryPrices;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.layer.Units;

/**
 * One drawing of weights, biases, inputs and gradients, through which each function has
 * its flow in turn, and at the end the {@link LargeWeights} of ReLU and ReLU6.
 */
final class FlowTrial implements Trial {

    /** Biases, here and in the network, and what a normalisation has of each unit. */
    private static final int BESIDE = 8;

    private final Settings settings;

    private final List<Curve> functions;

    private final int seed;

    private final int depth;

    private final int width;

    private final int examples;

    private final double[] result;

    private double[] weights;

    private double[] biases;

    private double[] x;

    private double[] da;

    private int step;

    FlowTrial(Settings settings, int network) {
        this.settings = settings;
        this.functions = FlowSettings.functions(settings);
        this.seed = seed(settings, network);
        this.depth = settings.get(FlowSettings.DEPTH);
        this.width = settings.get(FlowSettings.WIDTH);
        this.examples = settings.get(FlowSettings.EXAMPLES);
        this.result = new double[NetworkResult.length(this.functions.size(), this.depth)];
        Arrays.fill(this.result, Double.NaN);
    }

    /** Another for each network. */
    static int seed(Settings settings, int network) {
        return Seeds.nth(settings.get(FlowSettings.SEED), network);
    }

    private void draw() {
        RandomSource random = Seeds.WEIGHTS.of(this.seed);
        this.weights = InitialWeights.weights(this.settings, random);
        this.biases = new double[this.depth * this.width];
        InitialWeights.normal(this.biases, this.settings.get(FlowSettings.BIAS_DEVIATION), random);
        RandomSource data = Seeds.DATA.of(this.seed);
        this.x = new double[this.examples * this.width];
        InitialWeights.normal(this.x, 1, data);
        this.da = new double[this.x.length];
        InitialWeights.normal(this.da, 1, data);
    }

    @Override
    public long step() {
        long done = next();
        if (this.step == 0) {
            draw();
        }
        if (this.step < this.functions.size()) {
            done += flow(this.functions.get(this.step), this.step);
        }
        else {
            LargeWeights.measure(this.weights, this.width, this.depth, this.x, this.da, this.result);
        }
        this.step++;
        return done;
    }

    /** What the next step costs, but for finding how weights begin. */
    private long next() {
        long drawing = (this.step == 0) ? InitialWeights.workOfWeights(this.settings) : 0;
        return drawing + ((this.step < this.functions.size()) ? work(this.settings, this.functions.get(this.step))
                : LargeWeights.work(this.depth, this.width));
    }

    private static long work(Settings settings, Curve f) {
        return DeepNetwork.work(settings.get(FlowSettings.DEPTH), settings.get(FlowSettings.WIDTH), f,
                settings.get(FlowSettings.EXAMPLES));
    }

    /**
     * Has signals and gradients flow through a network with a function.
     * @return what it took to find how its weights begin
     */
    private long flow(Curve f, int index) {
        Normalisation normalisation = FlowSettings.normalisation(this.settings.get(FlowSettings.NORMALISATION));
        DeepNetwork network = new DeepNetwork(this.depth, this.width, f, normalisation, this.examples,
                Seeds.NOISE.of(this.seed));
        MeanField field = InitialWeights.field(this.settings, f);
        network.begin(this.weights, InitialWeights.deviation(this.settings, field), this.biases);
        network.flow(this.x, this.da, this.examples);
        int count = this.examples * this.width;
        for (int layer = 0; layer < this.depth; layer++) {
            Units units = network.units().get(layer);
            int at = NetworkResult.at(index, layer, this.depth);
            this.result[at] = Averages.rootMeanSquare(units.activations(), count);
            this.result[at + 1] = Averages.rootMeanSquare(units.gradients(), count);
            this.result[at + 2] = Averages.mean(units.activations(), count);
            NetworkResult.bin(units.preActivations(), count, this.result, at + 3);
        }
        return (field != null) ? field.spent() : 0;
    }

    /** Of all steps but the last, which nobody asks for without ReLU. */
    private int steps() {
        return this.functions.size() + (LargeWeights.isAsked(this.functions) ? 1 : 0);
    }

    @Override
    public double progress() {
        return (double) this.step / steps();
    }

    @Override
    public double[] result() {
        return this.result;
    }

    /**
     * How many numbers a trial holds at once: the weights as they are drawn, and those of
     * one network, which learns nothing and needs no gradients of them.
     */
    static long held(Settings settings) {
        long width = settings.get(FlowSettings.WIDTH);
        long units = settings.get(FlowSettings.DEPTH) * width;
        boolean normalised = FlowSettings.normalisation(settings.get(FlowSettings.NORMALISATION)) != Normalisation.NONE;
        return 2 * (units + 1) * width + BESIDE * units
                + Holding.ofUnits(units + width, settings.get(FlowSettings.EXAMPLES), normalised);
    }

    /** What a trial costs. */
    static long work(Settings settings, TheoryPrices prices) {
        int depth = settings.get(FlowSettings.DEPTH);
        int width = settings.get(FlowSettings.WIDTH);
        List<Curve> functions = FlowSettings.functions(settings);
        long work = InitialWeights.workOfWeights(settings);
        for (Curve f : functions) {
            work += work(settings, f) + InitialWeights.work(settings, f, prices);
        }
        return work + (LargeWeights.isAsked(functions) ? LargeWeights.work(depth, width) : 0);
    }

}
