package dev.actiscope.activation;

/**
 * Swish, x·σ(βx): a gate that opens with its own input. β = 0 is the line x/2, β = ∞ is
 * ReLU.
 *
 * @param beta how sharply the gate opens
 * @see <a href="https://arxiv.org/abs/1710.05941">Ramachandran, Zoph and Le, 2017</a>
 */
public record Swish(double beta) implements Activation {

    @Override
    public double value(double x) {
        return x * new Sigmoid().value(this.beta * x);
    }

    @Override
    public double derivative(double x) {
        double gate = new Sigmoid().value(this.beta * x);
        return gate * (1 + this.beta * x * (1 - gate));
    }

    @Override
    public Interval range() {
        return new Interval(-0.2784645427610738 / this.beta, Double.POSITIVE_INFINITY);
    }

}
