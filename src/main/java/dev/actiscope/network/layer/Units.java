package dev.actiscope.network.layer;

import dev.actiscope.network.layer.Theta.Kind;
import dev.actiscope.network.nonlinearity.Nonlinearity;
import dev.actiscope.network.nonlinearity.Trainable;

/**
 * The activations of a layer's units, a = f(z).
 */
public final class Units implements Layer {

    private final Theta theta;

    private final int units;

    private final Nonlinearity f;

    /** The same if its parameters learn, else null. */
    private final Trainable shaped;

    private final int shape;

    private double[] z;

    private final double[] a;

    private final double[] slopes;

    private final double[] dz;

    /**
     * @param theta takes those of the function, if they learn
     * @param batch the most examples at a time
     */
    public Units(Theta theta, int units, Nonlinearity f, int batch) {
        this.theta = theta;
        this.units = units;
        this.f = f;
        this.shaped = (f instanceof Trainable trainable) ? trainable : null;
        double[] start = (this.shaped != null) ? this.shaped.start() : new double[0];
        this.shape = (start.length > 0) ? theta.reserve(Kind.SHAPE, start.length) : 0;
        System.arraycopy(start, 0, theta.values(), this.shape, start.length);
        this.a = new double[batch * units];
        this.slopes = new double[batch * units];
        this.dz = new double[batch * units];
    }

    @Override
    public double[] forward(double[] z, int n, Pass pass) {
        this.z = z;
        if (this.shaped != null) {
            this.shaped.set(this.theta.values(), this.shape);
        }
        switch (pass) {
            case USE -> this.f.use(z, this.a, n * this.units);
            case INSPECT -> this.f.inspect(z, this.a, this.slopes, n * this.units);
            case TRAIN -> this.f.train(z, this.a, this.slopes, n * this.units);
        }
        return this.a;
    }

    @Override
    public void differentiate(double[] da, int n) {
        if (this.shaped != null) {
            this.shaped.differentiate(this.z, da, n * this.units, this.theta.gradients(), this.shape);
        }
    }

    @Override
    public double[] backward(double[] da, int n) {
        double[] dz = this.dz;
        if (da == dz) {
            // A layer that follows these units has multiplied already.
            return dz;
        }
        double[] slopes = this.slopes;
        for (int i = 0; i < n * this.units; i++) {
            dz[i] = da[i] * slopes[i];
        }
        return dz;
    }

    /** Whether the function has parameters that learn, for which ∂L/∂a is asked. */
    public boolean learn() {
        return this.shaped != null;
    }

    /** The pre-activations of the last forward pass. */
    public double[] preActivations() {
        return this.z;
    }

    /** The activations of the last forward pass. */
    public double[] activations() {
        return this.a;
    }

    /** The slopes f′(z) of the last forward pass but {@link Pass#USE}. */
    public double[] slopes() {
        return this.slopes;
    }

    /** The gradients ∂L/∂z of the last backward pass. */
    public double[] gradients() {
        return this.dz;
    }

    @Override
    public int outputs() {
        return this.units;
    }

    @Override
    public LayerWork work() {
        return work(this.units, this.f);
    }

    /** What so many units with this function cost. */
    public static LayerWork work(int units, Nonlinearity f) {
        long forwards = (long) units * f.work();
        long gradients = (f instanceof Trainable trainable) ? trainable.workOfGradients() : 0;
        long setting = (f instanceof Trainable trainable) ? trainable.workOfSetting() : 0;
        return new LayerWork(forwards, forwards + units * (gradients + 1), WORK_OF_BATCH + f.workOfBatch(),
                WORK_OF_STEP + f.workOfBatch() + setting);
    }

}
