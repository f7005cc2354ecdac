package dev.actiscope.activation.math;

/**
 * What is made of exponentials and logarithms, to a few units in the last place over all
 * doubles. {@link Math} has some of it too, but not in every place where this code runs:
 * compiled for a browser {@code Math.tanh(745)} is NaN.
 */
public final class Elementary {

    /**
     * Below this e<sup>x</sup> nears the subnormal numbers, which have fewer digits, and
     * 1 + e<sup>x</sup> is 1.
     */
    public static final double TAIL = -700;

    /** From here on 1 + x² is x² to all digits. */
    private static final double FAR = 0x1p28;

    private static final double LOG_2 = 0.6931471805599453;

    private Elementary() {
    }

    /**
     * The logistic function, 1 / (1 + e<sup>−x</sup>).
     */
    public static double logistic(double x) {
        double e = Exponential.exp(-Math.abs(x));
        return ((x < 0) ? e : 1) / (1 + e);
    }

    /**
     * log(1 + e<sup>x</sup>).
     */
    public static double softplus(double x) {
        return Math.max(0, x) + Logarithms.log1p(Exponential.exp(-Math.abs(x)));
    }

    /**
     * The inverse of {@link #sinh}.
     */
    public static double asinh(double x) {
        double magnitude = Math.abs(x);
        double inverse = (magnitude > FAR) ? Logarithms.log(magnitude) + LOG_2
                : Logarithms.log1p(magnitude + magnitude / (1 + Math.sqrt(1 + magnitude * magnitude)) * magnitude);
        return Math.copySign(inverse, x);
    }

    /**
     * The hyperbolic tangent.
     */
    public static double tanh(double x) {
        double t = Exponential.expm1(-2 * Math.abs(x));
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
        double t = Exponential.expm1(magnitude);
        return Math.copySign((t + t / (1 + t)) / 2, x);
    }

    /**
     * The hyperbolic cosine.
     */
    public static double cosh(double x) {
        double magnitude = Math.abs(x);
        return (magnitude > -TAIL) ? halfExp(magnitude)
                : (Exponential.exp(magnitude) + Exponential.exp(-magnitude)) / 2;
    }

    /** e<sup>x</sup>/2, which is a double a little longer than e<sup>x</sup> is. */
    private static double halfExp(double x) {
        double root = Exponential.exp(x / 2);
        return root / 2 * root;
    }

    /**
     * factor·e<sup>x</sup> for x ≤ 0, rounded once where e<sup>x</sup> alone would be
     * subnormal or 0. At −∞ it is 0, whatever the factor.
     */
    public static double timesExp(double factor, double x) {
        if (x > TAIL) {
            return Exponential.exp(x) * factor;
        }
        double root = Exponential.exp(x / 2);
        return (root == 0) ? 0 : factor * root * root;
    }

    /**
     * factor·σ(x), rounded once where σ(x) alone would be subnormal or 0. At −∞ it is 0,
     * whatever the factor.
     */
    public static double timesLogistic(double factor, double x) {
        return (x > TAIL) ? logistic(x) * factor : timesExp(factor, x);
    }

}
