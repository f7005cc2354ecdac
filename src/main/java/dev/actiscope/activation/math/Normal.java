package dev.actiscope.activation.math;

/**
 * The standard normal distribution, and what rectifying a normal variable gives.
 */
public final class Normal {

    private static final double SQRT_HALF = Math.sqrt(0.5);

    private static final double SQRT_HALF_PI = Math.sqrt(Math.PI / 2);

    private static final double INVERSE_SQRT_TWO_PI = 0.39894228040143267794;

    /** Φ of it is 95 %. */
    private static final double QUANTILE_95 = 1.6448536269514722;

    private Normal() {
    }

    /**
     * Φ(z), the probability of a value up to z.
     */
    public static double distribution(double z) {
        return distribution(z, 0);
    }

    /**
     * Φ(z) + factor·φ(z), with one exponential for both.
     */
    public static double distribution(double z, double factor) {
        return (z < 0) ? timesDensity(millsRatio(-z) + factor, z) : 1 - timesDensity(millsRatio(z) - factor, z);
    }

    /**
     * factor·φ(z) with φ(z) = e<sup>−z²/2</sup> / √(2π), rounded once where φ(z) alone
     * would be subnormal.
     */
    public static double timesDensity(double factor, double z) {
        return Elementary.timesExp(factor * INVERSE_SQRT_TWO_PI, -z * z / 2);
    }

    /**
     * Mills' ratio (1 − Φ(z)) / φ(z): about 1/z in the tail.
     * @param z at least 0
     */
    public static double millsRatio(double z) {
        return SQRT_HALF_PI * ErrorFunction.erfcx(z * SQRT_HALF);
    }

    /**
     * E[max(0, X)] of a normal X, which is mean·Φ(z) + deviation·φ(z) with z =
     * mean/deviation: what the sharp bend gives, and what the noise adds to it, as much
     * on either side.
     */
    public static double rectified(double mean, double deviation) {
        double z = mean / deviation;
        double distance = Math.abs(z);
        return Math.max(0, mean) + timesDensity(deviation * (1 - distance * millsRatio(distance)), z);
    }

    /**
     * The 5 % and the 95 % quantile of max(0, X) of a normal X.
     */
    public static Interval rectifiedBand(double mean, double deviation) {
        double half = QUANTILE_95 * deviation;
        return new Interval(Math.max(0, mean - half), Math.max(0, mean + half));
    }

}
