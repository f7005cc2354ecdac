package dev.actiscope.activation.exponential;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Interval;

/**
 * Scaled exponential linear unit, λ ELU(x) with the one pair of λ and α that keeps mean 0
 * and variance 1 from layer to layer. The slope at 0 is λα, as in PyTorch; TensorFlow's
 * is λ.
 *
 * @see <a href="https://arxiv.org/abs/1706.02515">Klambauer, Unterthiner, Mayr and
 * Hochreiter, 2017</a>
 */
public record Selu() implements Activation {

    private static final double LAMBDA = 1.0507009873554804934193349852946;

    /** λα with α = 1.6732632423543772848170429916717. */
    private static final double LAMBDA_ALPHA = 1.7580993408473768599;

    @Override
    public double value(double x) {
        return (x > 0) ? LAMBDA * x : Exponential.expm1(x) * LAMBDA_ALPHA;
    }

    @Override
    public double derivative(double x) {
        return (x > 0) ? LAMBDA : Elementary.timesExp(LAMBDA_ALPHA, x);
    }

    @Override
    public Interval range() {
        return new Interval(-LAMBDA_ALPHA, Double.POSITIVE_INFINITY);
    }

    @Override
    public List<Kink> kinks() {
        return List.of(Kink.corner(0, 0, LAMBDA_ALPHA, LAMBDA));
    }

}
