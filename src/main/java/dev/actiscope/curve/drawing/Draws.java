package dev.actiscope.curve.drawing;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Window;

/**
 * A sprinkle of single draws of a random activation: points (x, y) spread over a window.
 *
 * @param x where, in no order
 * @param y a draw at each x
 */
public record Draws(double[] x, double[] y) {

    /**
     * Multiples of the golden ratio, modulo 1, fill an interval evenly however many there
     * are.
     */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /**
     * Draws at places that depend on the seed, and are evenly spread.
     * @param count how many draws
     * @param seed the same seed gives the same draws
     */
    public static Draws of(Stochastic activation, Window window, int count, int seed) {
        RandomSource random = new RandomSource(seed);
        double[] x = new double[count];
        double[] y = new double[count];
        double start = random.nextDouble();
        double low = window.x().low();
        double width = window.x().high() - low;
        for (int i = 0; i < count; i++) {
            double place = start + GOLDEN * i;
            x[i] = low + width * (place - Math.floor(place));
            y[i] = activation.draw(x[i], random);
        }
        return new Draws(x, y);
    }

}
