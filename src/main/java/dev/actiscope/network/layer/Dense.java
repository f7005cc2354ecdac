package dev.actiscope.network.layer;

import java.util.Arrays;

import dev.actiscope.network.layer.Theta.Kind;

/**
 * Every unit weighs every input: the pre-activations z = W x + b.
 */
public final class Dense implements Layer {

    private final Theta theta;

    private final int inputs;

    private final int outputs;

    private final int w;

    private final int b;

    private double[] x;

    private final double[] z;

    private double[] dx;

    /** What ∂L/∂x is multiplied with, number by number, before it goes on. */
    private double[] slopes;

    /**
     * @param theta takes the weights and biases, all 0
     * @param batch the most examples at a time
     */
    public Dense(Theta theta, int inputs, int outputs, int batch) {
        this.theta = theta;
        this.inputs = inputs;
        this.outputs = outputs;
        this.w = theta.reserve(Kind.WEIGHTS, inputs * outputs);
        this.b = theta.reserve(Kind.BIASES, outputs);
        this.z = new double[batch * outputs];
        this.dx = new double[batch * inputs];
        this.slopes = new double[batch * inputs];
        Arrays.fill(this.slopes, 1);
    }

    /**
     * Lets it go back through the units that its inputs come from as well, of which it
     * takes the slopes: instead of ∂L/∂x it gives their ∂L/∂z.
     * @param units whose function does not learn
     */
    public void follow(Units units) {
        this.dx = units.gradients();
        this.slopes = units.slopes();
    }

    @Override
    public double[] forward(double[] x, int n, Pass pass) {
        this.x = x;
        DenseProducts.forward(x, this.theta.values(), this.w, this.b, this.z, n, this.inputs, this.outputs);
        return this.z;
    }

    @Override
    public void differentiate(double[] dz, int n) {
        DenseProducts.differentiate(dz, this.x, this.theta.gradients(), this.w, this.b, n, this.inputs, this.outputs);
    }

    @Override
    public double[] backward(double[] dz, int n) {
        DenseProducts.backward(dz, this.theta.values(), this.w, this.slopes, this.dx, n, this.inputs, this.outputs);
        return this.dx;
    }

    /** Where the weights are, a row for each unit. */
    public int weights() {
        return this.w;
    }

    /** Where the biases are. */
    public int biases() {
        return this.b;
    }

    @Override
    public int inputs() {
        return this.inputs;
    }

    @Override
    public int outputs() {
        return this.outputs;
    }

    @Override
    public LayerWork work() {
        return work(this.inputs, this.outputs);
    }

    /** What a layer of this size costs. */
    public static LayerWork work(int inputs, int outputs) {
        return LayerWork.of((long) inputs * outputs);
    }

}
