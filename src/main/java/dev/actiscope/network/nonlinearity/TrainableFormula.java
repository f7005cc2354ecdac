package dev.actiscope.network.nonlinearity;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.Derivatives;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.computing.Tape;

/**
 * A formula whose parameters learn. How its value changes with each of them is the
 * derivative of its tree.
 */
final class TrainableFormula implements Trainable {

    /** To begin an operation on a tape, measured with four numbers at a time. */
    private static final int BEGINNING = 6;

    /** What it costs to write one, measured with up to eight parameters. */
    private static final int WRITING = 192;

    private final Derivatives f;

    private final List<Double> settings;

    private Tape tape;

    private int value;

    private int derivative;

    private final int[] changes;

    private final int workOfGradients;

    private final int workOfBatch;

    /**
     * What the formula and its derivatives are at exactly as many points as there are.
     */
    private double[] z = {};

    private double[] first = {};

    private double[] second = {};

    /**
     * @param settings where the parameters start, in their order
     */
    TrainableFormula(Derivatives f, List<Double> settings) {
        this.f = f;
        this.settings = new ArrayList<>(settings);
        this.changes = new int[f.partials().size()];
        int gradients = 0;
        int operations = f.ofSlope();
        for (int each : f.ofPartials()) {
            gradients += work(each);
            operations += each;
        }
        this.workOfGradients = gradients;
        this.workOfBatch = workOfBatch(operations);
        write();
    }

    /**
     * What operations on a tape cost, measured with 80 numbers at a time: 0.3 to 1.1
     * nanoseconds, where a multiplication of a network takes 0.4 to 0.7.
     */
    static int work(int operations) {
        return (3 * operations + 3) / 4;
    }

    /** What it costs to begin operations on a tape. */
    static int workOfBatch(int operations) {
        return BEGINNING * operations;
    }

    private void write() {
        Evaluation evaluation = new Evaluation(this.f.names(), this.settings);
        this.tape = evaluation.tape();
        this.value = evaluation.place(this.f.value());
        this.derivative = evaluation.place(this.f.slope());
        for (int i = 0; i < this.changes.length; i++) {
            this.changes[i] = evaluation.place(this.f.partials().get(i));
        }
    }

    @Override
    public double[] start() {
        double[] start = new double[this.settings.size()];
        for (int i = 0; i < start.length; i++) {
            start[i] = this.settings.get(i);
        }
        return start;
    }

    @Override
    public void set(double[] theta, int from) {
        boolean same = true;
        for (int i = 0; i < this.settings.size(); i++) {
            same &= this.settings.get(i) == theta[from + i];
            this.settings.set(i, theta[from + i]);
        }
        if (!same) {
            write();
        }
    }

    @Override
    public void use(double[] z, double[] a, int count) {
        sample(z, count, this.value, this.value);
        System.arraycopy(this.first, 0, a, 0, count);
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        sample(z, count, this.value, this.derivative);
        System.arraycopy(this.first, 0, a, 0, count);
        System.arraycopy(this.second, 0, slopes, 0, count);
    }

    @Override
    public void differentiate(double[] z, double[] da, int count, double[] gradients, int from) {
        for (int p = 0; p < this.changes.length; p++) {
            sample(z, count, this.changes[p], this.changes[p]);
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += da[i] * this.first[i];
            }
            gradients[from + p] = sum;
        }
    }

    private void sample(double[] z, int count, int one, int other) {
        if (this.z.length != count) {
            this.z = new double[count];
            this.first = new double[count];
            this.second = new double[count];
        }
        System.arraycopy(z, 0, this.z, 0, count);
        this.tape.sample(this.z, one, this.first, other, this.second);
    }

    @Override
    public int work() {
        return work(this.f.ofSlope());
    }

    @Override
    public int workOfBatch() {
        return this.workOfBatch;
    }

    @Override
    public int workOfGradients() {
        return this.workOfGradients;
    }

    /** The tape is written anew. */
    @Override
    public int workOfSetting() {
        return WRITING * this.f.written();
    }

}
