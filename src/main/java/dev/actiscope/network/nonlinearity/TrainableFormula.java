package dev.actiscope.network.nonlinearity;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.Formula;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.PartialDerivative;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.computing.Tape;
import dev.actiscope.formula.stability.Stability;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;

/**
 * A formula whose parameters learn. How its value changes with each of them is the
 * derivative of its tree.
 */
final class TrainableFormula implements Trainable {

    /** To begin an operation on a tape, measured with four numbers at a time. */
    private static final int BEGINNING = 6;

    /** What it costs to write one, measured with up to eight parameters. */
    private static final int WRITING = 192;

    private final List<String> names;

    private final List<Double> settings;

    private final Expression f;

    private final Expression slope;

    private final List<Expression> partials = new ArrayList<>();

    private Tape tape;

    private int value;

    private int derivative;

    private int[] changes;

    private int work;

    private int workOfGradients;

    private int workOfBatch;

    private int workOfSetting;

    /**
     * What the formula and its derivatives are at exactly as many points as there are.
     */
    private double[] z = {};

    private double[] first = {};

    private double[] second = {};

    /**
     * @param settings where the parameters start, in their order
     */
    TrainableFormula(Formula formula, List<Double> settings) {
        this.names = formula.expression().parameters();
        this.settings = new ArrayList<>(settings);
        this.f = formula.stable();
        this.slope = formula.stableDerivative();
        for (String name : this.names) {
            Algebra algebra = new Algebra(Budget.ofFormula());
            Expression partial = PartialDerivative.of(algebra, formula.expression(), name);
            this.partials.add(Stability.of(algebra, partial));
        }
        count();
        write();
    }

    /**
     * Counts at parameters like any others: at 0 and 1, where many start, much of a
     * formula falls away, and comes back with the first step.
     */
    private void count() {
        List<Double> start = new ArrayList<>(this.settings);
        for (int i = 0; i < start.size(); i++) {
            this.settings.set(i, 1.37 + 0.11 * i);
        }
        write();
        int last = Math.max(this.value, this.derivative);
        int operations = this.tape.operations(last);
        this.work = work(operations);
        for (int change : this.changes) {
            this.workOfGradients += work(this.tape.operations(change));
            operations += this.tape.operations(change);
            last = Math.max(last, change);
        }
        this.workOfBatch = workOfBatch(operations);
        this.workOfSetting = WRITING * this.tape.operations(last);
        for (int i = 0; i < start.size(); i++) {
            this.settings.set(i, start.get(i));
        }
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
        Evaluation evaluation = new Evaluation(this.names, this.settings);
        this.tape = evaluation.tape();
        this.value = evaluation.place(this.f);
        this.derivative = evaluation.place(this.slope);
        this.changes = new int[this.partials.size()];
        for (int i = 0; i < this.changes.length; i++) {
            this.changes[i] = evaluation.place(this.partials.get(i));
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
        return this.work;
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
        return this.workOfSetting;
    }

}
