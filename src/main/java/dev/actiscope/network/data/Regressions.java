package dev.actiscope.network.data;

import dev.actiscope.activation.math.Circular;
import dev.actiscope.activation.math.RandomSource;

/**
 * Numbers to fit: two surfaces over the plane, as TensorFlow Playground has them, and a
 * sine.
 */
public final class Regressions {

    private static final double RADIUS = 6;

    /** Hills of the landscape: where each is, and whether it is a hill or a hollow. */
    private static final double[] HILLS = { -4, 2.5, 1, 0, 2.5, -1, 4, 2.5, 1, -4, -2.5, -1, 0, -2.5, 1, 4, -2.5, -1 };

    /** How far a hill reaches. */
    private static final double REACH = 2;

    private Regressions() {
    }

    /**
     * A tilted plane, t = (x₁ + x₂)/10 over the square from −6 to 6, of −1.2 to 1.2.
     * @param noise how far off the place is whose number it is, as a share of 6
     */
    public static Dataset plane(int size, double noise, int seed) {
        return surface(size, noise, seed, (x, y) -> (x + y) / 10);
    }

    /**
     * Playground's "multi gaussian", a landscape of three hills and three hollows of
     * height 1 in a plain, which are cones for all that: t at a place is that of the
     * nearest, and falls evenly to 0 at a distance of 2.
     * @param noise as of {@link #plane}
     */
    public static Dataset multiGaussian(int size, double noise, int seed) {
        return surface(size, noise, seed, Regressions::height);
    }

    private static double height(double x, double y) {
        double most = 0;
        for (int i = 0; i < HILLS.length; i += 3) {
            double dx = x - HILLS[i];
            double dy = y - HILLS[i + 1];
            double height = Math.max(0, 1 - Math.sqrt(dx * dx + dy * dy) / REACH) * HILLS[i + 2];
            most = (Math.abs(height) > Math.abs(most)) ? height : most;
        }
        return most;
    }

    /** A number for each place in the plane. */
    private interface Surface {

        double at(double x, double y);

    }

    private static Dataset surface(int size, double noise, int seed, Surface surface) {
        RandomSource random = Seeds.DATA.of(seed);
        double[] x = new double[2 * size];
        double[] t = new double[size];
        for (int i = 0; i < size; i++) {
            x[2 * i] = uniform(random, RADIUS);
            x[2 * i + 1] = uniform(random, RADIUS);
            double atX = x[2 * i] + uniform(random, RADIUS) * noise;
            t[i] = surface.at(atX, x[2 * i + 1] + uniform(random, RADIUS) * noise);
        }
        return new Dataset(2, x, 1, t);
    }

    /**
     * t = sin(πx/3) over −6 to 6, two waves.
     * @param noise the standard deviation of what is added to t
     */
    public static Dataset sine(int size, double noise, int seed) {
        RandomSource random = Seeds.DATA.of(seed);
        double[] x = new double[size];
        double[] t = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = uniform(random, RADIUS);
            t[i] = Circular.sin(Math.PI * x[i] / 3) + noise * random.nextGaussian();
        }
        return new Dataset(1, x, 1, t);
    }

    private static double uniform(RandomSource random, double radius) {
        return (2 * random.nextDouble() - 1) * radius;
    }

}
