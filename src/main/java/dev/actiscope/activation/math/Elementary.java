package dev.actiscope.activation.math;

/**
 * Exponentials and what is made of them, to a few units in the last place over all
 * doubles. {@link Math} has some of them too, but not in every place where this code
 * runs: compiled for a browser {@code Math.expm1(1e-20)} is 0. Of {@code Math} they need
 * exp, log and abs alone.
 */
public final class Elementary {

    /**
     * Below this e<sup>x</sup> nears the subnormal numbers, which have fewer digits, and
     * 1 + e<sup>x</sup> is 1.
     */
    public static final double TAIL = -700;

    /** From here on 1 + x² is x² to all digits. */
    private static final double FAR = 0x1p28;

    private static final double LOG_2 = Math.log(2);

    private Elementary() {
    }

    /**
     * e<sup>x</sup> − 1.
     *
     * @see <a href="https://doi.org/10.1137/1.9780898718027">Higham, Accuracy and
     * Stability of Numerical Algorithms, 2002, section 1.14.1, after Kahan</a>
     */
    public static double expm1(double x) {
        double e = Math.exp(x);
        if (Math.abs(x) > 1) {
            return e - 1;
        }
        return (e == 1) ? x : (e - 1) * (x / Math.log(e));
    }

    /**
     * log(1 + x).
     * @param x at least −1, where the value is −∞
     *
     * @see <a href="https://doi.org/10.1145/103162.103163">Goldberg, What Every Computer
     * Scientist Should Know About Floating-Point Arithmetic, 1991, theorem 4, after
     * Kahan</a>
     */
    public static double log1p(double x) {
        double u = 1 + x;
        if (u == 1) {
            return x;
        }
        return (Math.abs(x) > 1) ? Math.log(u) : Math.log(u) * (x / (u - 1));
    }

    /**
     * The logistic function, 1 / (1 + e<sup>−x</sup>).
     */
    public static double logistic(double x) {
        double e = Math.exp(-Math.abs(x));
        return ((x < 0) ? e : 1) / (1 + e);
    }

    /**
     * log(1 + e<sup>x</sup>).
     */
    public static double softplus(double x) {
        return Math.max(0, x) + log1p(Math.exp(-Math.abs(x)));
    }

    /**
     * The inverse of {@link #sinh}.
     */
    public static double asinh(double x) {
        double magnitude = Math.abs(x);
        double inverse = (magnitude > FAR) ? Math.log(magnitude) + LOG_2
                : log1p(magnitude + magnitude * (magnitude / (1 + Math.sqrt(1 + magnitude * magnitude))));
        return Math.copySign(inverse, x);
    }

    /**
     * The hyperbolic tangent.
     */
    public static double tanh(double x) {
        double t = expm1(-2 * Math.abs(x));
        return Math.copySign(t / (2 + t), x);
    }

    /**
     * The hyperbolic sine.
     */
    public static double sinh(double x) {
        double magnitude = Math.abs(x);
        if (magnitude > -TAIL) {
            return Math.copySign(halfExp(magnitude), x);
        }
        double t = expm1(magnitude);
        return Math.copySign((t + t / (1 + t)) / 2, x);
    }

    /**
     * The hyperbolic cosine.
     */
    public static double cosh(double x) {
        double magnitude = Math.abs(x);
        return (magnitude > -TAIL) ? halfExp(magnitude) : (Math.exp(magnitude) + Math.exp(-magnitude)) / 2;
    }

    /** e<sup>x</sup>/2, which is a double a little longer than e<sup>x</sup> is. */
    private static double halfExp(double x) {
        double root = Math.exp(x / 2);
        return root / 2 * root;
    }

    /**
     * factor·e<sup>x</sup> for x ≤ 0, rounded once where e<sup>x</sup> alone would be
     * subnormal or 0. At −∞ it is 0, whatever the factor.
     */
    public static double timesExp(double factor, double x) {
        if (x > TAIL) {
            return factor * Math.exp(x);
        }
        double root = Math.exp(x / 2);
        return (root == 0) ? 0 : factor * root * root;
    }

    /**
     * factor·σ(x), rounded once where σ(x) alone would be subnormal or 0. At −∞ it is 0,
     * whatever the factor.
     */
    public static double timesLogistic(double factor, double x) {
        return (x > TAIL) ? factor * logistic(x) : timesExp(factor, x);
    }

}
