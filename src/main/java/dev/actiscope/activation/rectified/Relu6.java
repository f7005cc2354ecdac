package dev.actiscope.activation.rectified;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;

/**
 * ReLU6, min(max(x, 0), 6): a ReLU whose output cannot grow beyond 6. The slope at 0 and
 * at 6 is 0.
 *
 * @see <a href="https://www.cs.toronto.edu/~kriz/conv-cifar10-aug2010.pdf">Krizhevsky,
 * 2010</a>
 */
public record Relu6() implements Activation {

    @Override
    public double value(double x) {
        return Math.min(6, Math.max(0, x));
    }

    @Override
    public double derivative(double x) {
        return Double.isNaN(x) ? x : (x > 0 && x < 6) ? 1 : 0;
    }

    @Override
    public Interval range() {
        return new Interval(0, 6);
    }

    @Override
    public List<Kink> kinks() {
        return List.of(Kink.corner(0, 0, 0, 1), Kink.corner(6, 6, 1, 0));
    }

}
