package dev.actiscope.experiment.lab.race;

import java.util.Arrays;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.judging.LossCourse;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.layer.Pass;

/**
 * One network of the race: one candidate with one seed at one rate.
 */
final class RaceTrial implements Trial {

    /** The last tenth of the steps is how it ends. */
    private static final int TAIL = 10;

    /** A mini-batch's loss is noisy: so many together are asked whether they are low. */
    private static final int TOGETHER = 5;

    private final RaceSetup setup;

    private final int steps;

    private final int depth;

    private final RaceResult result;

    private final boolean judged;

    private Training training;

    private Dataset test;

    private final LossCourse losses;

    private final double[] last = new double[TOGETHER];

    /**
     * @param judged whether it is asked for its accuracy at the end
     * @param result takes what comes of it
     */
    RaceTrial(RaceSetup setup, Candidate candidate, double rate, int seed, boolean judged, RaceResult result) {
        Settings settings = setup.settings();
        this.setup = setup;
        this.steps = settings.get(Race.STEPS);
        this.depth = settings.get(Race.DEPTH);
        this.result = result;
        this.judged = judged;
        this.losses = new LossCourse(RaceResult.points(this.steps), TAIL);
        Dataset.Split data = setup.data(seed);
        this.training = new Training(setup.network(candidate, seed), data.training(), setup.hyperparameters(rate),
                seed);
        this.test = data.test();
        result.workOfStep(this.training.workOfStep());
        if (judged) {
            result.clarity(Features.clarity(data.training(), RaceSetup.classes(settings)));
        }
    }

    /** A network that stands alone. */
    static RaceTrial alone(RaceSetup setup, Candidate candidate, double rate, int seed) {
        double[] numbers = new double[RaceResult.size(setup.settings().get(Race.DEPTH),
                setup.settings().get(Race.STEPS))];
        Arrays.fill(numbers, Double.NaN);
        return new RaceTrial(setup, candidate, rate, seed, true, new RaceResult(numbers, 0));
    }

    @Override
    public long step() {
        long done = this.training.workOfStep();
        learn();
        if (this.training.divergence() != null) {
            this.result.diverged(this.training.steps(), input());
            leave();
        }
        else if (this.training.steps() == this.steps) {
            done += examine();
            leave();
        }
        return done;
    }

    private double input() {
        double z = this.training.divergence().z();
        return (Math.abs(z) < Double.POSITIVE_INFINITY) ? z : Double.NaN;
    }

    /** What is large is given back. */
    private void leave() {
        this.training = null;
        this.test = null;
    }

    private void learn() {
        int step = this.training.steps();
        this.training.step();
        if (this.training.divergence() != null) {
            return;
        }
        look(step, this.losses.take(this.training.loss()));
        this.result.steps(step + 1);
        this.result.logLoss(this.losses.mean());
        if (this.losses.isPoint()) {
            this.result.point(this.depth, this.losses.place(), this.losses.point());
        }
        if (this.losses.hasEnded()) {
            this.result.end(this.losses.end());
        }
    }

    /** Whether the loss is half of what guessing costs. */
    private void look(int step, double logLoss) {
        this.last[step % TOGETHER] = logLoss;
        double mean = 0;
        for (double one : this.last) {
            mean += one / TOGETHER;
        }
        double half = Logarithms.log(Logarithms.log(RaceSetup.classes(this.setup.settings())) / 2);
        if (step >= TOGETHER - 1 && mean <= half && Double.isNaN(this.result.reached())) {
            this.result.reached(step + 1);
        }
    }

    /**
     * Looks at the test examples: what is told rightly, and what of each layer is 0.
     * @return what that cost
     */
    private long examine() {
        if (!this.judged) {
            return 0;
        }
        NeuralNetwork network = this.training.network();
        double[] zeros = new double[this.depth];
        int right = 0;
        for (int from = 0; from < this.test.size(); from += network.batch()) {
            int n = Math.min(network.batch(), this.test.size() - from);
            right += right(network, from, n);
            for (int layer = 0; layer < this.depth; layer++) {
                zeros[layer] += zeros(network, layer, n);
            }
        }
        this.result.accuracy((double) right / this.test.size());
        for (int layer = 0; layer < this.depth; layer++) {
            this.result.zeros(layer, zeros[layer] / this.test.size());
        }
        return network.work(this.test.size());
    }

    /** How many of n examples are told rightly. */
    private int right(NeuralNetwork network, int from, int n) {
        int inputs = this.test.inputs();
        int outputs = network.outputs();
        double[] y = network.forward(Arrays.copyOfRange(this.test.x(), from * inputs, (from + n) * inputs), n,
                Pass.USE);
        int right = 0;
        for (int i = 0; i < n; i++) {
            right += this.setup.loss().isCorrect(y, i * outputs, this.test.t(), from + i, outputs) ? 1 : 0;
        }
        return right;
    }

    /** The sum over some examples of the share of a layer's activations that are 0. */
    private static double zeros(NeuralNetwork network, int layer, int n) {
        int width = network.units().get(layer).outputs();
        double[] a = network.units().get(layer).activations();
        int zeros = 0;
        for (int i = 0; i < n * width; i++) {
            zeros += (a[i] == 0) ? 1 : 0;
        }
        return (double) zeros / width;
    }

    @Override
    public double progress() {
        return (this.training == null) ? 1 : Math.min(0.999, (double) this.training.steps() / this.steps);
    }

    @Override
    public double[] result() {
        return this.result.numbers();
    }

}
