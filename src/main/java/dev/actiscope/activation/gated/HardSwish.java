package dev.actiscope.activation.gated;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;

/**
 * Hard swish, x times the hard sigmoid of x: 0 up to −3, x from 3, x (x + 3) / 6 between.
 * The slope at ±3 is that of the parabola between, as in PyTorch; TensorFlow's is that of
 * the straight line outside.
 *
 * @see <a href="https://arxiv.org/abs/1905.02244">Howard et al., 2019</a>
 */
public record HardSwish() implements Activation {

    @Override
    public double value(double x) {
        return (x <= -3) ? 0 : (x < 3) ? (x + 3) / 6 * x : x;
    }

    @Override
    public double derivative(double x) {
        return (x < -3) ? 0 : (x <= 3) ? (2 * x + 3) / 6 : Double.isNaN(x) ? x : 1;
    }

    @Override
    public Interval range() {
        return new Interval(-0.375, Double.POSITIVE_INFINITY);
    }

    @Override
    public List<Kink> kinks() {
        return List.of(Kink.corner(-3, 0, 0, -0.5), Kink.corner(3, 3, 1.5, 1));
    }

}
