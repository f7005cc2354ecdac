package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;

/**
 * An activation sampled over a window. At a kink strictly inside the window there are
 * exactly two samples with that x: the limits from the left and from the right.
 *
 * @param x where, ascending
 * @param value f at each x
 * @param derivative f′ at each x
 */
public record Samples(double[] x, double[] value, double[] derivative) {

    /**
     * Samples at the points of the window, and at the kinks between its ends.
     */
    public static Samples of(Activation activation, Window window) {
        List<Kink> kinks = inside(activation.kinks(window.x()), window);
        Builder samples = new Builder(window.points() + 2 * kinks.size());
        int next = 0;
        for (int i = 0; i < window.points(); i++) {
            double x = window.at(i);
            boolean replaced = false;
            for (; next < kinks.size() && kinks.get(next).x() <= x; next++) {
                replaced = kinks.get(next).x() == x;
                samples.add(kinks.get(next));
            }
            if (!replaced) {
                samples.add(x, activation.value(x), activation.derivative(x));
            }
        }
        return samples.build();
    }

    private static List<Kink> inside(List<Kink> kinks, Window window) {
        List<Kink> inside = new ArrayList<>();
        for (Kink kink : kinks) {
            if (window.x().low() < kink.x() && kink.x() < window.x().high()) {
                inside.add(kink);
            }
        }
        return inside;
    }

    private static final class Builder {

        private final double[] x;

        private final double[] value;

        private final double[] derivative;

        private int size;

        private Builder(int capacity) {
            this.x = new double[capacity];
            this.value = new double[capacity];
            this.derivative = new double[capacity];
        }

        private void add(Kink kink) {
            double x = Field.unsigned(kink.x());
            add(x, kink.left().value(), kink.left().derivative());
            add(x, kink.right().value(), kink.right().derivative());
        }

        private void add(double x, double value, double derivative) {
            this.x[this.size] = x;
            this.value[this.size] = value;
            this.derivative[this.size++] = derivative;
        }

        private Samples build() {
            return new Samples(Arrays.copyOf(this.x, this.size), Arrays.copyOf(this.value, this.size),
                    Arrays.copyOf(this.derivative, this.size));
        }

    }

}
