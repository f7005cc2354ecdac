package dev.actiscope.activation.sigmoidal;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;

/**
 * Hard sigmoid, x/6 + 1/2 clipped to [0, 1]: a sigmoid without an exponential. The slope
 * at ±3 is 0.
 *
 * @see <a href="https://arxiv.org/abs/1905.02244">Howard et al., 2019, for the slope of
 * 1/6</a>
 */
public record HardSigmoid() implements Activation {

    @Override
    public double value(double x) {
        return Math.max(0, Math.min(1, (x + 3) / 6));
    }

    @Override
    public double derivative(double x) {
        return Double.isNaN(x) ? x : (Math.abs(x) < 3) ? 1.0 / 6 : 0;
    }

    @Override
    public Interval range() {
        return new Interval(0, 1);
    }

    @Override
    public List<Kink> kinks() {
        return List.of(Kink.corner(-3, 0, 0, 1.0 / 6), Kink.corner(3, 1, 1.0 / 6, 0));
    }

}
