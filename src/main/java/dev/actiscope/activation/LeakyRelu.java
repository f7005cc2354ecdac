package dev.actiscope.activation;

import java.util.List;

/**
 * Leaky ReLU, max(x, leak·x) with leak ≤ 1: it lets a share of negative input through.
 * The slope at 0 is the leak.
 *
 * @param leak the slope below 0
 * @see <a href=
 * "https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf">Maas, Hannun and
 * Ng, 2013</a>
 */
public record LeakyRelu(double leak) implements Activation {

    @Override
    public double value(double x) {
        return x > 0 ? x : this.leak * x;
    }

    @Override
    public double derivative(double x) {
        return Double.isNaN(x) ? x : x > 0 ? 1 : this.leak;
    }

    @Override
    public Interval range() {
        return new Interval(this.leak > 0 ? Double.NEGATIVE_INFINITY : 0, Double.POSITIVE_INFINITY);
    }

    @Override
    public List<Kink> kinks() {
        return (this.leak != 1) ? List.of(Kink.corner(0, 0, this.leak, 1)) : List.of();
    }

}
