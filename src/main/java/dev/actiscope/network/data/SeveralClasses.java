package dev.actiscope.network.data;

import dev.actiscope.activation.math.Circular;
import dev.actiscope.activation.math.RandomSource;

/**
 * More than two classes in the plane, with the numbers of the classes from 0 as targets.
 * Noise is at least 0.
 */
public final class SeveralClasses {

    /** Of the circle that the clouds stand on, and of the spiral. */
    private static final double RADIUS = 5;

    /** How far an arm turns: with three it is as narrow between them as with two. */
    private static final double TURN = 2.25 * Math.PI;

    private SeveralClasses() {
    }

    /**
     * Gaussian clouds that stand evenly around the origin, the first one above it.
     * @param noise makes the variance 0.5 + 7 noise in each direction, as of
     * {@link Planar#gaussians}
     */
    public static Dataset gaussians(int classes, int size, double noise, int seed) {
        RandomSource random = Seeds.DATA.of(seed);
        double deviation = Math.sqrt(0.5 + 7 * noise);
        double[] x = new double[2 * size];
        double[] t = new double[size];
        for (int i = 0; i < size; i++) {
            t[i] = i % classes;
            double angle = 2 * Math.PI * t[i] / classes;
            x[2 * i] = Circular.sin(angle) * RADIUS * 0.7 + deviation * random.nextGaussian();
            x[2 * i + 1] = Circular.cos(angle) * RADIUS * 0.7 + deviation * random.nextGaussian();
        }
        return new Dataset(2, x, 1, t);
    }

    /**
     * Arms that wind around each other.
     * @param noise how far off the places are
     */
    public static Dataset spiral(int classes, int size, double noise, int seed) {
        RandomSource random = Seeds.DATA.of(seed);
        double[] x = new double[2 * size];
        double[] t = new double[size];
        for (int i = 0; i < size; i++) {
            t[i] = i % classes;
            double along = (double) (i / classes * classes) / size;
            double angle = TURN * along + 2 * Math.PI * t[i] / classes;
            x[2 * i] = along * RADIUS * Circular.sin(angle) + (2 * random.nextDouble() - 1) * noise;
            x[2 * i + 1] = along * RADIUS * Circular.cos(angle) + (2 * random.nextDouble() - 1) * noise;
        }
        return new Dataset(2, x, 1, t);
    }

}
