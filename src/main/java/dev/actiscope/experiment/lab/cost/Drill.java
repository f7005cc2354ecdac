package dev.actiscope.experiment.lab.cost;

import java.util.List;

import dev.actiscope.activation.math.NormalSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Exercise;
import dev.actiscope.network.Hyperparameters;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;
import dev.actiscope.network.optimiser.Optimisers;

/**
 * What is measured of a function: the very code by which the networks of the lab compute
 * it, on inputs as a network well begun has them, of mean 0 and variance 1 and in no
 * order.
 */
public enum Drill {

    /** Values alone, as in use. */
    VALUE("value", Drill.NUMBERS, 1) {

        @Override
        public Exercise of(Curve f) {
            Nonlinearity nonlinearity = Nonlinearities.of(f, Seeds.NOISE.of(SEED));
            double[] z = inputs(NUMBERS);
            double[] a = new double[NUMBERS];
            return (times) -> {
                double sum = 0;
                for (int i = 0; i < times; i++) {
                    turn(z, i);
                    nonlinearity.use(z, a, NUMBERS);
                    sum += number(a[i % NUMBERS]);
                }
                return sum;
            };
        }

    },

    /** Values with their slopes, as in training. */
    SLOPE("slope", Drill.NUMBERS, 1) {

        @Override
        public Exercise of(Curve f) {
            Nonlinearity nonlinearity = Nonlinearities.of(f, Seeds.NOISE.of(SEED));
            double[] z = inputs(NUMBERS);
            double[] a = new double[NUMBERS];
            double[] slopes = new double[NUMBERS];
            return (times) -> {
                double sum = 0;
                for (int i = 0; i < times; i++) {
                    turn(z, i);
                    nonlinearity.train(z, a, slopes, NUMBERS);
                    sum += number(a[i % NUMBERS]) + number(slopes[i % NUMBERS]);
                }
                return sum;
            };
        }

    },

    /**
     * A step of training on a mini-batch, of a network that is as large as one for the
     * digits. Its weights stay: they would go elsewhere with each function, and end where
     * numbers take longer.
     */
    STEP("step", 1, Drill.UNITS * Drill.BATCH) {

        @Override
        public Exercise of(Curve f) {
            return steps(f, INPUTS, UNITS);
        }

    },

    /**
     * A step of a large network: each unit has eight times as many inputs to multiply
     * with for the one value that it computes.
     */
    LARGE("large", 1, Drill.LARGE_UNITS * Drill.BATCH) {

        @Override
        public Exercise of(Curve f) {
            return steps(f, LARGE_UNITS, LARGE_UNITS);
        }

    };

    /**
     * So many numbers at once, with what becomes of them, fit into any processor's first
     * cache: what is measured is computing.
     */
    private static final int NUMBERS = 1024;

    private static final int INPUTS = 64;

    /** Of the hidden layer. */
    static final int UNITS = 32;

    /** Of the hidden layer of the large network, and its inputs. */
    static final int LARGE_UNITS = 512;

    private static final int CLASSES = 10;

    /** Examples of a step. */
    static final int BATCH = 32;

    private static final int SEED = 1;

    private final String key;

    private final int units;

    private final int activations;

    Drill(String key, int units, int activations) {
        this.key = key;
        this.units = units;
        this.activations = activations;
    }

    /** Its word in a record. */
    public String key() {
        return this.key;
    }

    /** How many values, or steps, it comes to when it is done once. */
    public int units() {
        return this.units;
    }

    /** How often each of those computes the function. */
    int activations() {
        return this.activations;
    }

    /** It with a function. */
    public abstract Exercise of(Curve f);

    private static Exercise steps(Curve f, int inputs, int units) {
        LayerSpecification hidden = LayerSpecification.of(units, f).weights(Initialisers.xavierNormal(1));
        LayerSpecification outputs = LayerSpecification.of(CLASSES, Curve.parse("identity"));
        NeuralNetwork network = new NeuralNetwork(inputs, List.of(hidden, outputs), BATCH, SEED);
        Hyperparameters hyperparameters = Hyperparameters.of(new SoftmaxCrossEntropy(), Optimisers.named("sgd"), 0,
                BATCH);
        double[] classes = new double[BATCH];
        for (int i = 0; i < BATCH; i++) {
            classes[i] = i % CLASSES;
        }
        Dataset data = new Dataset(inputs, inputs(BATCH * inputs), 1, classes);
        Training training = new Training(network, data, hyperparameters, SEED);
        return (times) -> {
            double sum = 0;
            for (int i = 0; i < times; i++) {
                training.step();
                sum += training.loss();
            }
            return (training.divergence() == null) ? sum : Double.NaN;
        };
    }

    /** A gap of a function takes its time as any other value. */
    private static double number(double value) {
        return (Math.abs(value) < Double.POSITIVE_INFINITY) ? value : 0;
    }

    private static double[] inputs(int count) {
        NormalSource normal = new NormalSource(Seeds.DATA.of(SEED));
        double[] z = new double[count];
        for (int i = 0; i < count; i++) {
            z[i] = normal.next();
        }
        return z;
    }

    /** Another input each time: what is the same as before need not be computed again. */
    private static void turn(double[] z, int time) {
        z[time % NUMBERS] = -z[time % NUMBERS];
    }

}
