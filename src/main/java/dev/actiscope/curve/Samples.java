package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.curve.query.Field;

/**
 * An activation sampled over a window. At a kink strictly inside the window there are
 * exactly two samples with that x: the limits from the left and from the right.
 *
 * @param x where, ascending
 * @param value f at each x
 * @param derivative f′ at each x
 * @param kinks of the window, both its ends included
 */
public record Samples(double[] x, double[] value, double[] derivative, List<Kink> kinks) {

    /**
     * Samples at the points of the window, and at the kinks between its ends.
     */
    public static Samples of(Activation activation, Window window) {
        return of(activation, window, window.places());
    }

    /**
     * The same where several are sampled over one window.
     * @param points those of the window, which samples without kinks share
     */
    public static Samples of(Activation activation, Window window, double[] points) {
        Samples samples = none(activation, window, points);
        activation.sample(samples.x, samples.value, samples.derivative);
        samples.setLimits(window);
        return samples;
    }

    /**
     * The same as accurate as the function has it, for a table of numbers.
     */
    public static Samples computed(Activation activation, Window window, double[] points) {
        Samples samples = none(activation, window, points);
        activation.compute(samples.x, samples.value, samples.derivative);
        samples.setLimits(window);
        return samples;
    }

    /** Nothing but where samples will be. */
    private static Samples none(Activation activation, Window window, double[] points) {
        List<Kink> kinks = activation.kinks(window.x());
        double[] x = places(inside(kinks, window), points);
        return new Samples(x, new double[x.length], new double[x.length], List.copyOf(kinks));
    }

    private void setLimits(Window window) {
        int i = 0;
        for (Kink kink : inside(this.kinks, window)) {
            while (this.x[i] != kink.x()) {
                i++;
            }
            set(i++, kink.left());
            set(i++, kink.right());
        }
    }

    /** Where an activation is sampled over a window. */
    public static double[] places(Activation activation, Window window) {
        return places(inside(activation.kinks(window.x()), window), window.places());
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

    /** The points of a window, and each kink twice. */
    private static double[] places(List<Kink> kinks, double[] points) {
        if (kinks.isEmpty()) {
            return points;
        }
        double[] x = new double[points.length + 2 * kinks.size()];
        int size = 0;
        int next = 0;
        for (double point : points) {
            boolean replaced = false;
            for (; next < kinks.size() && kinks.get(next).x() <= point; next++) {
                double kink = Field.unsigned(kinks.get(next).x());
                replaced = kink == point;
                x[size++] = kink;
                x[size++] = kink;
            }
            if (!replaced) {
                x[size++] = point;
            }
        }
        return Arrays.copyOf(x, size);
    }

    private void set(int index, Kink.Limit limit) {
        this.value[index] = limit.value();
        this.derivative[index] = limit.derivative();
    }

}
