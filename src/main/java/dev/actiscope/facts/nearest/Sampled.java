package dev.actiscope.facts.nearest;

import java.util.List;
import java.util.TreeSet;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parametric;
import dev.actiscope.facts.moment.NormalInput;
import dev.actiscope.facts.moment.Quadrature;

/**
 * A function at fixed places, by which others are compared with it quickly.
 */
final class Sampled {

    /**
     * Finer about 0, where steep functions bend; the rest are the corners of the
     * catalogue.
     */
    private static final double[] ENDS = { 1.0 / 512, 1.0 / 64, 1.0 / 8, 0.5, 1, 2, 3, 4.5, 6, 9 };

    private final double[] x;

    private final double[] weight;

    private final double[] value;

    /**
     * @param seams where it bends, jumps, or becomes another
     */
    Sampled(Activation function, Iterable<Double> seams) {
        TreeSet<Double> ends = new TreeSet<>();
        ends.add(0.0);
        for (double end : ENDS) {
            ends.add(end);
            ends.add(-end);
        }
        double far = ENDS[ENDS.length - 1];
        for (double seam : seams) {
            if (Math.abs(seam) < far && ends.size() < 4 * ENDS.length) {
                ends.add(seam);
            }
        }
        Quadrature rule = Quadrature.of(List.copyOf(ends), NormalInput.STANDARD);
        this.x = rule.x();
        this.weight = rule.weight();
        this.value = new double[this.x.length];
        for (int i = 0; i < this.x.length; i++) {
            this.value[i] = function.value(this.x[i]);
        }
    }

    /** E f(z)². */
    double size() {
        double sum = 0;
        for (int i = 0; i < this.x.length; i++) {
            sum += this.weight[i] * this.value[i] * this.value[i];
        }
        return sum;
    }

    /** E (f(z) − g(z))², infinite where g does not take the settings. */
    double distance(Parametric other, List<Double> settings) {
        try {
            Activation function = other.activation(settings);
            double sum = 0;
            for (int i = 0; i < this.x.length; i++) {
                double off = this.value[i] - function.value(this.x[i]);
                sum += this.weight[i] * off * off;
            }
            return (sum == sum) ? sum : Double.POSITIVE_INFINITY;
        }
        catch (InvalidInputException refused) {
            return Double.POSITIVE_INFINITY;
        }
    }

}
