package dev.actiscope.experiment.lab.dying;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.activation.rectified.RRelu;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Trial;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.layer.Theta;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;

/**
 * What becomes of a leak that is learned, and of one that is drawn, on a small network at
 * a small rate, whatever is set: its result is the numbers below, in order.
 */
final class LeakTrial implements Trial {

    /** Where PReLU's leaks stand at the end: the least and the greatest of all layers. */
    static final int LEAST = 0;

    static final int GREATEST = 1;

    /** Where they began. */
    static final int START = 2;

    /** By how much two values that RReLU has in training differ, at most. */
    static final int IN_TRAINING = 3;

    /** By how much what it has in use differs from the mean leak's, at most. */
    static final int IN_USE = 4;

    private static final int NUMBERS = 5;

    private static final int DEPTH = 4;

    private static final int WIDTH = 8;

    static final int STEPS = 60;

    private static final double RATE = 0.03;

    /** What all of it costs. */
    static final long WORK = TrainingSetup.work(Curve.parse("prelu"), TrainingSetup.SINE, DEPTH, WIDTH, STEPS, 1);

    private final int seed;

    private double[] result = {};

    LeakTrial(int seed) {
        this.seed = seed;
    }

    @Override
    public long step() {
        this.result = new double[NUMBERS];
        learn();
        draw();
        return WORK;
    }

    private void learn() {
        Curve f = Curve.parse("prelu");
        NeuralNetwork network = TrainingSetup.network(f, 1, DEPTH, WIDTH, 0, this.seed);
        Dataset examples = TrainingSetup.examples(TrainingSetup.SINE, this.seed);
        Training training = TrainingSetup.training(network, TrainingSetup.SINE, examples, RATE, this.seed);
        for (int i = 0; i < STEPS; i++) {
            training.step();
        }
        this.result[START] = f.settings().get(0);
        this.result[LEAST] = Double.POSITIVE_INFINITY;
        this.result[GREATEST] = Double.NEGATIVE_INFINITY;
        for (Theta.Block block : network.theta().blocks()) {
            for (int i = block.from(); block.kind() == Theta.Kind.SHAPE && i < block.to(); i++) {
                double a = network.theta().values()[i];
                this.result[LEAST] = Math.min(a, this.result[LEAST]);
                this.result[GREATEST] = Math.max(a, this.result[GREATEST]);
            }
        }
    }

    private void draw() {
        RandomSource random = Seeds.NOISE.of(this.seed);
        RRelu f = (RRelu) Curve.parse("rrelu").activation();
        Nonlinearity drawn = Nonlinearities.of(f, random);
        double[] z = new double[TrainingSetup.EXAMPLES];
        for (int i = 0; i < z.length; i++) {
            z[i] = -1 * (i + 1.0) / z.length;
        }
        double[] slopes = new double[z.length];
        double[] once = new double[z.length];
        double[] again = new double[z.length];
        drawn.train(z, once, slopes, z.length);
        drawn.train(z, again, slopes, z.length);
        this.result[IN_TRAINING] = distance(once, again);
        double mean = (f.lower() + f.upper()) / 2;
        drawn.use(z, once, z.length);
        for (int i = 0; i < z.length; i++) {
            again[i] = mean * z[i];
        }
        this.result[IN_USE] = distance(once, again);
    }

    private static double distance(double[] a, double[] b) {
        double greatest = 0;
        for (int i = 0; i < a.length; i++) {
            greatest = Math.max(greatest, Math.abs(a[i] - b[i]));
        }
        return greatest;
    }

    @Override
    public double progress() {
        return (this.result.length > 0) ? 1 : 0;
    }

    @Override
    public double[] result() {
        return this.result;
    }

}
