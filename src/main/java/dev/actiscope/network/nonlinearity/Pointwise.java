package dev.actiscope.network.nonlinearity;

import java.util.Arrays;

import dev.actiscope.activation.Activation;

/**
 * Any activation function, value by value or, where it knows how, many at once.
 */
final class Pointwise implements Nonlinearity {

    private final Activation f;

    /** Slopes that nobody asked for. */
    private double[] unused = {};

    Pointwise(Activation f) {
        this.f = f;
    }

    @Override
    public void use(double[] z, double[] a, int count) {
        if (this.unused.length < z.length) {
            this.unused = new double[z.length];
        }
        train(z, a, this.unused, count);
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        if (count == z.length) {
            this.f.sample(z, a, slopes);
            return;
        }
        double[] values = new double[count];
        double[] derivatives = new double[count];
        this.f.sample(Arrays.copyOf(z, count), values, derivatives);
        System.arraycopy(values, 0, a, 0, count);
        System.arraycopy(derivatives, 0, slopes, 0, count);
    }

}
