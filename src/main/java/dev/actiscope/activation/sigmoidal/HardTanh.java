package dev.actiscope.activation.sigmoidal;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;

/**
 * Hard tanh, x clipped to [−1, 1]. The slope at ±1 is 0, as in PyTorch; TensorFlow's is
 * 1.
 *
 * @see <a href="https://arxiv.org/abs/1103.0398">Collobert et al., 2011</a>
 */
public record HardTanh() implements Activation {

    @Override
    public double value(double x) {
        return Math.max(-1, Math.min(1, x));
    }

    @Override
    public double derivative(double x) {
        return Double.isNaN(x) ? x : (Math.abs(x) < 1) ? 1 : 0;
    }

    @Override
    public Interval range() {
        return new Interval(-1, 1);
    }

    @Override
    public List<Kink> kinks() {
        return List.of(Kink.corner(-1, -1, 0, 1), Kink.corner(1, 1, 1, 0));
    }

}
