package dev.actiscope.network.data;

import dev.actiscope.activation.math.Circular;
import dev.actiscope.activation.math.RandomSource;

/**
 * Two classes in the plane, with targets 1 and −1: those of TensorFlow Playground, and
 * scikit-learn's two moons. Noise is at least 0; Playground's is 0 to 0.5.
 *
 * @see <a href=
 * "https://github.com/tensorflow/playground/blob/master/src/dataset.ts">TensorFlow
 * Playground, dataset.ts</a>
 */
public final class Planar {

    /** Of the circle's ring and of the spiral, and half a side of the square. */
    private static final double RADIUS = 5;

    /** What the square keeps free on both sides of the axes. */
    private static final double GAP = 0.3;

    /** How far an arm of the spiral turns. */
    private static final double TURN = 1.75 * 2 * Math.PI;

    private Planar() {
    }

    /**
     * A disc of radius 2.5 inside a ring from 3.5 to 5.
     * @param noise how far off the place is that decides the class, as a share of 5
     */
    public static Dataset circle(int size, double noise, int seed) {
        return drawn(size, seed, (i, random, point) -> {
            double radius = (i % 2 == 0) ? uniform(random, 0, RADIUS / 2) : uniform(random, 0.7 * RADIUS, RADIUS);
            double angle = uniform(random, 0, 2 * Math.PI);
            point[0] = radius * Circular.sin(angle);
            point[1] = radius * Circular.cos(angle);
            double x = point[0] + uniform(random, -RADIUS, RADIUS) * noise;
            double y = point[1] + uniform(random, -RADIUS, RADIUS) * noise;
            return Math.sqrt(x * x + y * y) < RADIUS / 2;
        });
    }

    /**
     * A square whose quarters are alike with those across: 1 where the signs are.
     * @param noise as of {@link #circle}
     */
    public static Dataset xor(int size, double noise, int seed) {
        return drawn(size, seed, (i, random, point) -> {
            point[0] = apart(uniform(random, -RADIUS, RADIUS));
            point[1] = apart(uniform(random, -RADIUS, RADIUS));
            double x = point[0] + uniform(random, -RADIUS, RADIUS) * noise;
            double y = point[1] + uniform(random, -RADIUS, RADIUS) * noise;
            return x * y >= 0;
        });
    }

    private static double apart(double x) {
        return x + Math.copySign(GAP, x);
    }

    /**
     * Two Gaussian clouds, one up to the right of the origin and one across.
     * @param distance between their centres, at least 0; Playground's is 4√2
     * @param noise makes the variance 0.5 + 7 noise in each direction
     */
    public static Dataset gaussians(int size, double distance, double noise, int seed) {
        double deviation = Math.sqrt(0.5 + 7 * noise);
        double centre = distance / 2 * Math.sqrt(0.5);
        return drawn(size, seed, (i, random, point) -> {
            double side = (i % 2 == 0) ? centre : -1 * centre;
            point[0] = side + deviation * random.nextGaussian();
            point[1] = side + deviation * random.nextGaussian();
            return i % 2 == 0;
        });
    }

    /**
     * Two arms that wind around each other.
     * @param noise how far off the places are
     */
    public static Dataset spiral(int size, double noise, int seed) {
        return drawn(size, seed, (i, random, point) -> {
            double along = i / 2 * 2.0 / size;
            double angle = TURN * along + ((i % 2 == 0) ? 0 : Math.PI);
            point[0] = along * RADIUS * Circular.sin(angle) + uniform(random, -1, 1) * noise;
            point[1] = along * RADIUS * Circular.cos(angle) + uniform(random, -1, 1) * noise;
            return i % 2 == 0;
        });
    }

    /**
     * Two half circles that reach into each other, three times as large as
     * scikit-learn's.
     * @param noise the standard deviation of the places, in radii
     * @see <a href=
     * "https://scikit-learn.org/stable/modules/generated/sklearn.datasets.make_moons.html">sklearn.datasets.make_moons</a>
     */
    public static Dataset moons(int size, double noise, int seed) {
        return drawn(size, seed, (i, random, point) -> {
            boolean upper = i % 2 == 0;
            double angle = uniform(random, 0, Math.PI);
            double x = upper ? Circular.cos(angle) : 1 - Circular.cos(angle);
            double y = upper ? Circular.sin(angle) : 0.5 - Circular.sin(angle);
            point[0] = (x - 0.5 + noise * random.nextGaussian()) * 3;
            point[1] = (y - 0.25 + noise * random.nextGaussian()) * 3;
            return upper;
        });
    }

    /** How an example is drawn. */
    private interface Drawing {

        /**
         * Draws its place.
         * @return whether it belongs to the first class
         */
        boolean draw(int example, RandomSource random, double[] place);

    }

    private static Dataset drawn(int size, int seed, Drawing drawing) {
        RandomSource random = Seeds.DATA.of(seed);
        double[] x = new double[2 * size];
        double[] t = new double[size];
        double[] place = new double[2];
        for (int i = 0; i < size; i++) {
            t[i] = drawing.draw(i, random, place) ? 1 : -1;
            System.arraycopy(place, 0, x, 2 * i, 2);
        }
        return new Dataset(2, x, 1, t);
    }

    private static double uniform(RandomSource random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

}
