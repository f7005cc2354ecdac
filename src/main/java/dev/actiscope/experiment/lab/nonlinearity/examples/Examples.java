package dev.actiscope.experiment.lab.nonlinearity.examples;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.lab.nonlinearity.Playground;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.data.Regressions;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.data.SeveralClasses;
import dev.actiscope.network.nonlinearity.Nonlinearities;

/**
 * Where examples come from: one of the data sets, the two sides of a curve, or points of
 * one's own.
 *
 * @param name of the data set; {@link #ABOVE} or {@link #OWN}
 * @param curve below which the one class is, and above the other; null for others
 * @param points x₁, x₂ and the target of each of one's own points; null for others
 */
public record Examples(String name, Curve curve, double[] points) {

    /** The two sides of a curve. */
    public static final String ABOVE = "above";

    /** Points of one's own. */
    public static final String OWN = "own";

    /** A noisy sine to fit, of one number alone. */
    public static final String SINE = "sine";

    /** Two random numbers, and the functions of an angle. */
    private static final int DRAWING = 100;

    private static final int MOST_CLASSES = 10;

    /** Half a side of the square that the two sides of a curve are drawn in. */
    private static final double SIDE = 6;

    /** Playground's clouds stand at (2, 2) and across. */
    private static final double DISTANCE = 4 * Math.sqrt(2);

    /** Those of a data set. */
    public static Examples named(String name) {
        return new Examples(name, null, null);
    }

    /** How many classes there are; 0 if the targets are numbers to fit. */
    public int classes() {
        return switch (this.name) {
            case "plane", "multi-gaussian", SINE -> 0;
            case "three-gaussians", "three-arms" -> 3;
            case OWN -> classes(this.points);
            default -> 2;
        };
    }

    /** Two if all targets are 1 or −1, and as many as there are if they count from 0. */
    private static int classes(double[] points) {
        boolean signs = true;
        boolean[] seen = new boolean[MOST_CLASSES];
        int most = 0;
        for (int i = 2; i < points.length; i += 3) {
            signs &= Math.abs(points[i]) == 1;
            int number = (int) Math.max(0, Math.min(points[i], MOST_CLASSES - 1));
            most = (number == points[i]) ? Math.max(most, number) : MOST_CLASSES;
            seen[number] = true;
        }
        boolean counts = 0 < most && most < MOST_CLASSES;
        for (int number = 0; number <= most && counts; number++) {
            counts = seen[number];
        }
        return signs ? 2 : counts ? most + 1 : 0;
    }

    /**
     * Whether targets of one's own mix those of two classes, 1 and −1, with the numbers
     * of several, so that nobody can tell what is meant.
     */
    public boolean areMixed() {
        if (!this.name.equals(OWN)) {
            return false;
        }
        boolean negative = false;
        boolean further = false;
        for (int i = 2; i < this.points.length; i += 3) {
            double target = this.points[i];
            if (target != Math.floor(target) || target < -1 || target >= MOST_CLASSES) {
                return false;
            }
            negative |= target == -1;
            further |= target == 0 || target > 1;
        }
        return negative && further;
    }

    /**
     * Draws them.
     * @param size how many; one's own are as many as they are
     * @param noise from 0
     * @return two coordinates and a target each
     */
    public Dataset draw(int size, double noise, int seed) {
        return switch (this.name) {
            case "xor" -> Planar.xor(size, noise, seed);
            case "gaussians" -> Planar.gaussians(size, DISTANCE, noise, seed);
            case "spiral" -> Planar.spiral(size, noise, seed);
            case "moons" -> Planar.moons(size, noise, seed);
            case "three-gaussians" -> SeveralClasses.gaussians(3, size, noise, seed);
            case "three-arms" -> SeveralClasses.spiral(3, size, noise, seed);
            case "plane" -> Regressions.plane(size, noise, seed);
            case "multi-gaussian" -> Regressions.multiGaussian(size, noise, seed);
            case SINE -> onTheAxis(Regressions.sine(size, noise, seed));
            case ABOVE -> sides(size, noise, seed);
            case OWN -> own();
            default -> Planar.circle(size, noise, seed);
        };
    }

    private static Dataset onTheAxis(Dataset line) {
        double[] x = new double[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            x[2 * i] = line.x()[i];
        }
        return new Dataset(2, x, 1, line.t());
    }

    /** 1 above the curve, −1 below it and where it has no value. */
    private Dataset sides(int size, double noise, int seed) {
        RandomSource random = Seeds.DATA.of(seed);
        double[] x = new double[2 * size];
        double[] across = new double[size];
        double[] t = new double[size];
        for (int i = 0; i < size; i++) {
            x[2 * i] = uniform(random);
            x[2 * i + 1] = uniform(random);
            across[i] = x[2 * i];
            t[i] = x[2 * i + 1] + uniform(random) * noise;
        }
        double[] curve = new double[size];
        Nonlinearities.of(this.curve, random).use(across, curve, size);
        for (int i = 0; i < size; i++) {
            t[i] = (t[i] > curve[i]) ? 1 : -1;
        }
        return new Dataset(2, x, 1, t);
    }

    /** What it costs to draw an example, in multiplications with an addition each. */
    public long workOfDrawing() {
        return DRAWING + ((this.curve != null) ? Nonlinearities.of(this.curve, new RandomSource(0)).work() : 0);
    }

    private static double uniform(RandomSource random) {
        return (2 * random.nextDouble() - 1) * SIDE;
    }

    private Dataset own() {
        int size = this.points.length / 3;
        double[] x = new double[2 * size];
        double[] t = new double[size];
        for (int i = 0; i < size; i++) {
            x[2 * i] = this.points[3 * i];
            x[2 * i + 1] = this.points[3 * i + 1];
            t[i] = this.points[3 * i + 2];
        }
        return new Dataset(2, x, 1, t);
    }

    /** How many there are if so many are asked for. */
    public int size(int asked) {
        return (this.points != null) ? this.points.length / 3 : asked;
    }

}
