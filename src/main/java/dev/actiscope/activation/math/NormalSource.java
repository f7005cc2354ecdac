package dev.actiscope.activation.math;

/**
 * Numbers from the standard normal distribution at little more than the price of uniform
 * ones, for those who draw millions: by the ziggurat, since under the density lie 128
 * strips of the same area, and nearly all of nearly every strip is under it. The rest
 * asks the core's own logarithm and exponential, which are the same everywhere, and so
 * are the numbers.
 *
 * @see <a href="https://doi.org/10.18637/jss.v005.i08">Marsaglia and Tsang, The Ziggurat
 * Method for Generating Random Variables, 2000</a>
 */
public final class NormalSource {

    private static final int STRIPS = 128;

    /** Where the tail begins. */
    private static final double TAIL = 3.442619855899;

    /** The area of a strip, and of the lowest with the tail. */
    private static final double AREA = 9.91256303526217e-3;

    /** Where each strip ends, from the lowest, which reaches beyond the density. */
    private static final double[] END = ends();

    /** The density at each of these ends, but for a factor. */
    private static final double[] DENSITY = densities();

    private final RandomSource random;

    /**
     * @param random what the numbers are made of
     */
    public NormalSource(RandomSource random) {
        this.random = random;
    }

    private static double[] ends() {
        double[] ends = new double[STRIPS + 1];
        ends[0] = AREA / bell(TAIL);
        ends[1] = TAIL;
        for (int i = 2; i < STRIPS; i++) {
            double above = AREA / ends[i - 1] + bell(ends[i - 1]);
            ends[i] = Math.sqrt(-2 * Logarithms.log(above));
        }
        return ends;
    }

    private static double[] densities() {
        double[] densities = new double[STRIPS + 1];
        for (int i = 1; i <= STRIPS; i++) {
            densities[i] = bell(END[i]);
        }
        return densities;
    }

    private static double bell(double x) {
        return Exponential.exp(-x * x / 2);
    }

    /** The next number, of mean 0 and variance 1. */
    public double next() {
        while (true) {
            double place = this.random.nextDouble() * STRIPS;
            int strip = (int) place;
            double x = (2 * (place - strip) - 1) * END[strip];
            double distance = Math.abs(x);
            if (distance < END[strip + 1]) {
                return x;
            }
            if (strip == 0) {
                return (x < 0) ? -tail() : tail();
            }
            double low = DENSITY[strip];
            double high = DENSITY[strip + 1];
            if ((high - low) * this.random.nextDouble() + low < bell(distance)) {
                return x;
            }
        }
    }

    /** What lies beyond, after Marsaglia. */
    private double tail() {
        while (true) {
            double beyond = -Logarithms.log(this.random.nextDouble()) / TAIL;
            double height = -Logarithms.log(this.random.nextDouble());
            if (2 * height > beyond * beyond) {
                return TAIL + beyond;
            }
        }
    }

}
