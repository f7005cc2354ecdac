package dev.actiscope.activation.rectified;

/**
 * Leaky ReLU, max(x, leak·x): it lets a share of negative input through. The slope at 0
 * is the leak.
 *
 * @param leak the slope below 0, at most 1; 0 is ReLU, 1 the identity, −1 the absolute
 * value
 * @see <a href=
 * "https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf">Maas, Hannun and
 * Ng, 2013</a>
 */
public record LeakyRelu(double leak) implements Rectifier {

    @Override
    public double slopeBelow() {
        return this.leak;
    }

}
