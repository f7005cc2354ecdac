package dev.actiscope.activation.math;

/**
 * e<sup>x</sup> and e<sup>x</sup> − 1, to little more than half a unit in the last place
 * and to one, over all doubles. With operations that have but one result they are the
 * same everywhere: {@code Math.exp} is not.
 * <p>
 * x = (128 e + j) ln 2 / 128 + r, so that e<sup>x</sup> is 2<sup>e</sup>
 * 2<sup>j/128</sup> e<sup>r</sup>: of these the second stands in a table, and the third
 * is a short polynomial.
 *
 * @see <a href="https://doi.org/10.1145/63522.214389">Tang, Table-Driven Implementation
 * of the Exponential Function in IEEE Floating-Point Arithmetic, 1989</a>
 * @see <a href="https://doi.org/10.1145/146847.146928">Tang, Table-Driven Implementation
 * of the Expm1 Function in IEEE Floating-Point Arithmetic, 1992</a>
 */
public final class Exponential {

    /** Below it e<sup>x</sup> − 1 is x. */
    static final double NEAR = 0x1p-54;

    /** Up to here on either side 2<sup>e</sup> is no subnormal number. */
    static final double FAR = 708;

    /** From here on either side e<sup>x</sup> is ∞ or 0. */
    private static final double FARTHEST = 750;

    static final int STEPS = 128;

    static final double STEPS_BY_LOG_2 = 0x1.71547652b82fep+7;

    /** Added to a small number, it leaves the nearest integer in the last places. */
    static final double ROUND = 0x1.8p52;

    /** The head of ln 2 / 128, of so few bits that its multiples are exact. */
    static final double STEP_HEAD = 0x1.62e42ff000000p-8;

    static final double STEP_TAIL = -0x1.718432a1b0e26p-42;

    /** (e<sup>r</sup> − 1 − r) / r² up to r³, the term in r⁴ shared out to r⁰ and r². */
    static final double C0 = 0.4999999999999907;

    static final double C1 = 1.0 / 6;

    static final double C2 = 0.04166667684879333;

    static final double C3 = 1.0 / 120;

    /** Of each 2<sup>j/128</sup> the nearest double, then what it lacks. */
    static final double[] TABLE = new double[2 * STEPS];

    static {
        double factorHead = 0x1.0163da8p+0;
        double factorTail = 0x1.fb33356d84a67p-28;
        double head = 1;
        double tail = 0;
        for (int j = 0; j < STEPS; j++) {
            double power = head + tail;
            TABLE[2 * j] = power;
            TABLE[2 * j + 1] = head - power + tail;
            double rest = head * factorTail + tail * factorHead + tail * factorTail;
            double product = head * factorHead;
            // So few bits that the next product is exact.
            head = product + rest + 0x1.8p26 - 0x1.8p26;
            tail = product - head + rest;
        }
    }

    private Exponential() {
    }

    /**
     * e<sup>x</sup>.
     */
    public static double exp(double x) {
        if (!(Math.abs(x) < FAR)) {
            return farExp(x, 0);
        }
        double k = x * STEPS_BY_LOG_2 + ROUND - ROUND;
        double r = x - k * STEP_HEAD - k * STEP_TAIL;
        int step = (int) k;
        int j = 2 * (step & (STEPS - 1));
        double power = TABLE[j];
        return (TABLE[j + 1] + power * polynomial(r) + power) * PowersOfTwo.of(step >> 7);
    }

    /**
     * e<sup>x − less</sup>, for a difference that is longer than a double.
     * @param less at most a unit in the last place of x
     */
    static double exp(double x, double less) {
        return farExp(x, less);
    }

    private static double farExp(double x, double less) {
        if (!(Math.abs(x) < FARTHEST)) {
            return (x > 0) ? Double.POSITIVE_INFINITY : (x < 0) ? 0 : x;
        }
        double k = x * STEPS_BY_LOG_2 + ROUND - ROUND;
        double r = x - k * STEP_HEAD - k * STEP_TAIL - less;
        int step = (int) k;
        int j = 2 * (step & (STEPS - 1));
        double power = TABLE[j];
        int half = step >> 8;
        // The second product may overflow, or be rounded to a subnormal number.
        return (TABLE[j + 1] + power * polynomial(r) + power) * PowersOfTwo.of(half)
                * PowersOfTwo.of((step >> 7) - half);
    }

    /**
     * e<sup>x</sup> − 1.
     */
    public static double expm1(double x) {
        double magnitude = Math.abs(x);
        if (!(magnitude < FAR)) {
            return farExp(x, 0) - 1;
        }
        if (magnitude < NEAR) {
            return x;
        }
        double k = x * STEPS_BY_LOG_2 + ROUND - ROUND;
        double r = x - k * STEP_HEAD - k * STEP_TAIL;
        int step = (int) k;
        int j = 2 * (step & (STEPS - 1));
        double scale = PowersOfTwo.of(step >> 7);
        double power = TABLE[j] * scale;
        return TABLE[j + 1] * scale + power * polynomial(r) - (1 - power);
    }

    /** e<sup>r</sup> − 1 for |r| ≤ ln 2 / 256. */
    private static double polynomial(double r) {
        double square = r * r;
        return r + square * (C0 + r * C1 + square * (C2 + r * C3));
    }

}
