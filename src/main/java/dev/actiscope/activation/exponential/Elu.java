package dev.actiscope.activation.exponential;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.rectified.Relu;

/**
 * Exponential linear unit, x above 0 and α (e<sup>x</sup> − 1) below. The slope at 0 is
 * α.
 *
 * @param alpha how far below 0 it saturates, above 0 and finite; only at 1 is it smooth
 * @see <a href="https://arxiv.org/abs/1511.07289">Clevert, Unterthiner and Hochreiter,
 * 2015</a>
 */
public record Elu(double alpha) implements Activation {

    public Elu {
        if (!(alpha > 0 && Double.isFinite(alpha))) {
            throw new IllegalArgumentException("a limit of ELU, or beyond: see of");
        }
    }

    /**
     * ELU at any α from 0, where it is ReLU.
     */
    public static Activation of(double alpha) {
        return (alpha == 0) ? new Relu() : new Elu(alpha);
    }

    @Override
    public double value(double x) {
        return (x > 0) ? x : Exponential.expm1(x) * this.alpha;
    }

    @Override
    public double derivative(double x) {
        return (x > 0) ? 1 : Elementary.timesExp(this.alpha, x);
    }

    @Override
    public Interval range() {
        return new Interval(-this.alpha, Double.POSITIVE_INFINITY);
    }

    @Override
    public List<Kink> kinks() {
        return (this.alpha != 1) ? List.of(Kink.corner(0, 0, this.alpha, 1)) : List.of();
    }

}
