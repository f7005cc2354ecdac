package dev.actiscope.network;

import dev.actiscope.network.data.Batches;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.layer.Pass;
import dev.actiscope.network.layer.Theta;
import dev.actiscope.network.optimiser.Optimiser;

/**
 * Leads a network through mini-batches. It can be left off after any step and taken up
 * again. Of a network that diverges it says when and where, and lets it be.
 */
public final class Training {

    private final NeuralNetwork network;

    private final Hyperparameters hyperparameters;

    private final Optimiser optimiser;

    private final Batches batches;

    private final double[] dy;

    private final long workOfStep;

    private int steps;

    private double loss = Double.NaN;

    private Divergence divergence;

    /**
     * @param network made for batches as large as the hyperparameters have
     * @param data with as many inputs as the network has, and as many targets as the loss
     * takes for its outputs
     * @param seed of the order of the examples
     * @throws IllegalArgumentException if they do not fit each other
     */
    public Training(NeuralNetwork network, Dataset data, Hyperparameters hyperparameters, int seed) {
        if (data.inputs() != network.inputs() || data.targets() != hyperparameters.loss().targets(network.outputs())
                || Math.min(hyperparameters.batch(), data.size()) > network.batch()) {
            throw new IllegalArgumentException("network, data and hyperparameters do not fit");
        }
        this.network = network;
        this.hyperparameters = hyperparameters;
        this.optimiser = hyperparameters.optimiser().get();
        this.batches = new Batches(data, hyperparameters.batch(), Seeds.ORDER.of(seed));
        int n = this.batches.size();
        this.dy = new double[n * network.outputs()];
        this.workOfStep = network.workOfTraining(n) + n * hyperparameters.loss().work(network.outputs());
    }

    /**
     * One step: a mini-batch forwards, the loss, backwards, and θ moves. After a
     * divergence it does nothing.
     */
    public void step() {
        if (this.divergence != null) {
            return;
        }
        this.batches.next();
        int n = this.batches.size();
        double[] y = this.network.forward(this.batches.x(), n, Pass.TRAIN);
        this.loss = this.hyperparameters.loss().differentiate(y, this.batches.t(), n, this.network.outputs(), this.dy);
        if (!(this.loss < Double.POSITIVE_INFINITY) || !isFinite(y, n * this.network.outputs())) {
            this.divergence = Divergence.of(this.network, this.steps, n);
            return;
        }
        this.network.backward(this.dy, n);
        Theta theta = this.network.theta();
        this.hyperparameters.penalty().differentiate(theta);
        this.hyperparameters.clipping().apply(theta.gradients());
        double rate = this.hyperparameters.rate() * this.hyperparameters.schedule().at(this.steps);
        this.optimiser.step(theta.values(), theta.gradients(), rate);
        this.steps++;
    }

    /**
     * A loss may be finite though an output is not. Neither ∞ − ∞ nor NaN − NaN is 0,
     * which asks for no branch on a sign that nobody can foresee.
     */
    private static boolean isFinite(double[] y, int count) {
        boolean finite = true;
        for (int i = 0; i < count; i++) {
            finite &= y[i] - y[i] == 0;
        }
        return finite;
    }

    /**
     * Takes steps until the network diverges: one in any case, and more as long as there
     * is work left for a whole one.
     * @param work in multiplications with an addition each
     * @return how much was done, more than was asked for if a step is; 0 if the network
     * had diverged before
     */
    public long advance(long work) {
        long done = 0;
        while (this.divergence == null && (done == 0 || done + this.workOfStep <= work)) {
            step();
            done += this.workOfStep;
        }
        return done;
    }

    /** What a step costs, in multiplications with an addition each. */
    public long workOfStep() {
        return this.workOfStep;
    }

    /** How many steps were taken. */
    public int steps() {
        return this.steps;
    }

    /** The loss of the last mini-batch before its step; NaN before the first. */
    public double loss() {
        return this.loss;
    }

    /** When and where the network diverged; null as long as it has not. */
    public Divergence divergence() {
        return this.divergence;
    }

    /** What is trained. */
    public NeuralNetwork network() {
        return this.network;
    }

}
