package dev.actiscope.activation.elementary;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;

/**
 * Binary step, 1 for x ≥ 0 and 0 below: the threshold neuron. Its slope is 0 everywhere,
 * so nothing can be learned through it.
 *
 * @see <a href="https://doi.org/10.1007/BF02478259">McCulloch and Pitts, 1943</a>
 */
public record BinaryStep() implements Activation {

    @Override
    public double value(double x) {
        return Double.isNaN(x) ? x : (x >= 0) ? 1 : 0;
    }

    @Override
    public double derivative(double x) {
        return Double.isNaN(x) ? x : 0;
    }

    @Override
    public Interval range() {
        return new Interval(0, 1);
    }

    @Override
    public List<Kink> kinks() {
        return List.of(Kink.jump(0, 0, 1));
    }

}
