package dev.actiscope.experiment.lab.initialisation;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.NetworkWork;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.judging.LossCourse;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.layer.Dense;

/**
 * All functions and all beginnings with one seed. Of each function first what flows
 * through its networks is looked at; then they learn, one after the other.
 */
final class BeginningTrial implements Trial {

    /** The last fourth of the steps is how a training ends. */
    private static final int TAIL = 4;

    private final InitialisationSetup setup;

    private final List<Curve> functions;

    private final BeginningResult places;

    private final double[] result;

    private int function;

    private int beginning = -1;

    private Training training;

    private LossCourse losses;

    BeginningTrial(InitialisationSetup setup) {
        this.setup = setup;
        this.functions = Initialisation.functions(setup.settings());
        this.places = BeginningResult.of(setup.settings());
        this.result = new double[this.places.length(this.functions.size())];
        Arrays.fill(this.result, Double.NaN);
    }

    @Override
    public long step() {
        return (this.beginning < 0) ? look() : learn();
    }

    private long look() {
        Curve f = this.functions.get(this.function);
        double gain = InitialisationSetup.gain(f);
        this.result[this.places.gain(this.function)] = gain;
        long work = new FirstLook(this.setup, this.places, this.result).at(this.function, f, gain);
        begin(0);
        return NetworkWork.ofGain(f) + work;
    }

    private void begin(int next) {
        this.beginning = next;
        // Two networks at once would take twice the memory.
        this.training = null;
        this.training = this.setup.training(this.functions.get(this.function),
                this.result[this.places.gain(this.function)], which());
        this.losses = new LossCourse(this.places.points(), TAIL);
    }

    private Beginning which() {
        return Beginning.values()[this.beginning];
    }

    private long learn() {
        int step = this.training.steps();
        this.training.step();
        long work = this.training.workOfStep();
        if (this.training.divergence() != null) {
            put(BeginningResult.DIVERGED, step);
            next();
        }
        else {
            this.losses.take(this.training.loss());
            gather();
        }
        return work;
    }

    private void gather() {
        put(BeginningResult.STEPS, this.losses.steps());
        if (this.losses.isPoint()) {
            this.result[this.places.point(this.function, which(), this.losses.place())] = this.losses.point();
        }
        if (this.losses.hasEnded()) {
            put(BeginningResult.LOG_LOSS, this.losses.end());
            put(BeginningResult.DIFFERENCE, difference(this.training.network()));
            next();
        }
    }

    private void put(int number, double value) {
        this.result[this.places.head(this.function, which(), number)] = value;
    }

    private void next() {
        if (this.beginning + 1 < Beginning.values().length) {
            begin(this.beginning + 1);
            return;
        }
        this.training = null;
        this.function++;
        this.beginning = -1;
    }

    /** By how much two units of a hidden layer differ in a weight or bias, at most. */
    private static double difference(NeuralNetwork network) {
        double greatest = 0;
        double[] theta = network.theta().values();
        for (Dense dense : network.denses().subList(0, network.denses().size() - 1)) {
            int inputs = dense.inputs();
            for (int i = 0; i < inputs * dense.outputs(); i++) {
                double other = theta[dense.weights() + i % inputs];
                greatest = Math.max(greatest, Math.abs(theta[dense.weights() + i] - other));
            }
            for (int unit = 0; unit < dense.outputs(); unit++) {
                double other = theta[dense.biases()];
                greatest = Math.max(greatest, Math.abs(theta[dense.biases() + unit] - other));
            }
        }
        return greatest;
    }

    @Override
    public double progress() {
        double each = 1 + Beginning.values().length;
        double begun = this.function * each + this.beginning + 1;
        double within = (this.training != null) ? (double) this.training.steps() / this.places.steps() : 0;
        double all = this.functions.size() * each;
        return (this.function == this.functions.size()) ? 1 : Math.min(0.999, (begun + within) / all);
    }

    @Override
    public double[] result() {
        return this.result;
    }

}
