package dev.actiscope.network.initialiser;

import dev.actiscope.activation.math.RandomSource;

/**
 * A random orthogonal matrix times a gain: normal numbers, made orthogonal by Gram and
 * Schmidt's method in the order that keeps it accurate, twice. Of a matrix that is not
 * square the shorter side is orthogonal.
 *
 * @see <a href="https://arxiv.org/abs/1312.6120">Saxe, McClelland and Ganguli, 2013</a>
 */
final class Orthogonal implements Initialiser {

    private final double gain;

    Orthogonal(double gain) {
        this.gain = gain;
    }

    @Override
    public void fill(double[] w, int from, int inputs, int outputs, RandomSource random) {
        boolean wide = inputs >= outputs;
        int vectors = wide ? outputs : inputs;
        int length = wide ? inputs : outputs;
        double[] q = new double[vectors * length];
        for (int i = 0; i < q.length; i++) {
            q[i] = random.nextGaussian();
        }
        for (int v = 0; v < vectors; v++) {
            straighten(q, v, length);
            straighten(q, v, length);
        }
        for (int v = 0; v < vectors; v++) {
            for (int i = 0; i < length; i++) {
                w[from + (wide ? v * inputs + i : i * inputs + v)] = this.gain * q[v * length + i];
            }
        }
    }

    /** Takes from a vector what lies along those before it, and makes its length 1. */
    private static void straighten(double[] q, int vector, int length) {
        for (int other = 0; other < vector; other++) {
            double along = dot(q, vector, other, length);
            for (int i = 0; i < length; i++) {
                q[vector * length + i] -= along * q[other * length + i];
            }
        }
        double norm = Math.sqrt(dot(q, vector, vector, length));
        for (int i = 0; i < length; i++) {
            q[vector * length + i] /= norm;
        }
    }

    private static double dot(double[] q, int one, int other, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += q[one * length + i] * q[other * length + i];
        }
        return sum;
    }

}
