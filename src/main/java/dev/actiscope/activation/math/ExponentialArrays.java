package dev.actiscope.activation.math;

/**
 * e<sup>x</sup> and e<sup>x</sup> − 1 of many numbers, to the last bit as
 * {@link Exponential} has them. Each is one loop without a call, since compiled for a
 * browser a call of another class costs as much as the mathematics.
 */
public final class ExponentialArrays {

    private ExponentialArrays() {
    }

    /**
     * e<sup>x</sup> of many numbers.
     * @param x the exponents
     * @param results takes the powers; may be x itself
     * @param count how many there are
     */
    public static void exp(double[] x, double[] results, int count) {
        double[] table = Exponential.TABLE;
        double[] powers = PowersOfTwo.ALL;
        for (int i = 0; i < count; i++) {
            double exponent = x[i];
            if (!(Math.abs(exponent) < Exponential.FAR)) {
                results[i] = Exponential.exp(exponent);
                continue;
            }
            double k = exponent * Exponential.STEPS_BY_LOG_2 + Exponential.ROUND - Exponential.ROUND;
            double r = exponent - k * Exponential.STEP_HEAD - k * Exponential.STEP_TAIL;
            int step = (int) k;
            int j = 2 * (step & (Exponential.STEPS - 1));
            double square = r * r;
            double rest = r
                    + square * (Exponential.C0 + r * Exponential.C1 + square * (Exponential.C2 + r * Exponential.C3));
            double power = table[j];
            results[i] = (table[j + 1] + power * rest + power) * powers[(step >> 7) - PowersOfTwo.LEAST];
        }
    }

    /**
     * e<sup>x</sup> − 1 of many numbers.
     * @param x the exponents
     * @param results takes the powers less 1; may be x itself
     * @param count how many there are
     */
    public static void expm1(double[] x, double[] results, int count) {
        double[] table = Exponential.TABLE;
        double[] powers = PowersOfTwo.ALL;
        for (int i = 0; i < count; i++) {
            double exponent = x[i];
            double magnitude = Math.abs(exponent);
            if (!(magnitude < Exponential.FAR && magnitude >= Exponential.NEAR)) {
                results[i] = Exponential.expm1(exponent);
                continue;
            }
            double k = exponent * Exponential.STEPS_BY_LOG_2 + Exponential.ROUND - Exponential.ROUND;
            double r = exponent - k * Exponential.STEP_HEAD - k * Exponential.STEP_TAIL;
            int step = (int) k;
            int j = 2 * (step & (Exponential.STEPS - 1));
            double square = r * r;
            double rest = r
                    + square * (Exponential.C0 + r * Exponential.C1 + square * (Exponential.C2 + r * Exponential.C3));
            double scale = powers[(step >> 7) - PowersOfTwo.LEAST];
            double power = table[j] * scale;
            results[i] = table[j + 1] * scale + power * rest - (1 - power);
        }
    }

}
