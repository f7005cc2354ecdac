package dev.actiscope.activation.math;

/**
 * The error function and its complement, and what undoes them, to a few units in the last
 * place.
 *
 * @see <a href="https://doi.org/10.1090/S0025-5718-1969-0247736-4">Cody, Rational
 * Chebyshev Approximations for the Error Function, 1969; coefficients as in his CALERF,
 * 1990</a>
 * @see <a href="https://doi.org/10.2307/2347330">Wichura, Algorithm AS 241: The
 * Percentage Points of the Normal Distribution, 1988</a>
 */
public final class ErrorFunction {

    private static final double NEAR = 0.46875;

    private static final double FAR = 4;

    private static final double INVERSE_SQRT_PI = 0.56418958354775628695;

    private static final double[] NEAR_NUMERATOR = { 1.85777706184603153e-1, 3.16112374387056560, 1.13864154151050156e2,
            3.77485237685302021e2, 3.20937758913846947e3 };

    private static final double[] NEAR_DENOMINATOR = { 1, 2.36012909523441209e1, 2.44024637934444173e2,
            1.28261652607737228e3, 2.84423683343917062e3 };

    private static final double[] MIDDLE_NUMERATOR = { 2.15311535474403846e-8, 5.64188496988670089e-1,
            8.88314979438837594, 6.61191906371416295e1, 2.98635138197400131e2, 8.81952221241769090e2,
            1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3 };

    private static final double[] MIDDLE_DENOMINATOR = { 1, 1.57449261107098347e1, 1.17693950891312499e2,
            5.37181101862009858e2, 1.62138957456669019e3, 3.29079923573345963e3, 4.36261909014324716e3,
            3.43936767414372164e3, 1.23033935480374942e3 };

    private static final double[] FAR_NUMERATOR = { 1.63153871373020978e-2, 3.05326634961232344e-1,
            3.60344899949804439e-1, 1.25781726111229246e-1, 1.60837851487422766e-2, 6.58749161529837803e-4 };

    private static final double[] FAR_DENOMINATOR = { 1, 2.56852019228982242, 1.87295284992346725,
            5.27905102951428412e-1, 6.05183413124413191e-2, 2.33520497626869185e-3 };

    private ErrorFunction() {
    }

    /**
     * erf(x) = 2/√π ∫₀ˣ e<sup>−t²</sup> dt, in [−1, 1].
     */
    public static double erf(double x) {
        double magnitude = Math.abs(x);
        return (magnitude <= NEAR) ? near(x) : Math.copySign(1 - erfc(magnitude), x);
    }

    /**
     * erfc(x) = 1 − erf(x), in [0, 2], with all its digits where it is small.
     */
    public static double erfc(double x) {
        if (Math.abs(x) <= NEAR) {
            return 1 - near(x);
        }
        double tail = timesGaussian(scaledTail(Math.abs(x)), x);
        return (x < 0) ? 2 - tail : tail;
    }

    /**
     * The scaled complement erfcx(x) = e<sup>x²</sup> erfc(x), which falls as slowly as
     * 1/x.
     * @param x at least 0
     */
    public static double erfcx(double x) {
        return (x <= NEAR) ? Exponential.exp(x * x) * (1 - near(x)) : scaledTail(x);
    }

    /**
     * What erf makes x of.
     * @return ±∞ at ±1, NaN beyond
     */
    public static double erfinv(double x) {
        double magnitude = Math.abs(x);
        return (magnitude <= Inverse.CENTRAL) ? Inverse.central(x) : Math.copySign(Inverse.tail(1 - magnitude), x);
    }

    /**
     * What erfc makes y of, with all its digits where y is small.
     * @return ∞ at 0, −∞ at 2, NaN outside
     */
    public static double erfcinv(double y) {
        return (y < Inverse.TAIL) ? Inverse.tail(y)
                : (y > 2 - Inverse.TAIL) ? -Inverse.tail(2 - y) : Inverse.central(1 - y);
    }

    private static double near(double x) {
        return ratio(NEAR_NUMERATOR, NEAR_DENOMINATOR, x * x) * x;
    }

    private static double scaledTail(double x) {
        if (x <= FAR) {
            return ratio(MIDDLE_NUMERATOR, MIDDLE_DENOMINATOR, x);
        }
        double t = 1 / x / x;
        return (INVERSE_SQRT_PI - ratio(FAR_NUMERATOR, FAR_DENOMINATOR, t) * t) / x;
    }

    /**
     * factor·e<sup>−x²</sup> without the error of a rounded square: the leading bits of x
     * have an exact one.
     */
    private static double timesGaussian(double factor, double x) {
        if (Math.abs(x) > 30) {
            return Double.isNaN(x) ? x : 0;
        }
        double head = (int) (x * 16) / 16.0;
        double rest = (x - head) * (x + head);
        return Elementary.timesExp(Exponential.exp(-rest) * factor, -head * head);
    }

    private static double ratio(double[] numerator, double[] denominator, double x) {
        return Polynomials.at(numerator, x) / Polynomials.at(denominator, x);
    }

    /**
     * Apart, since who needs the function alone need not have its numbers.
     */
    private static final class Inverse {

        /**
         * Up to here erfinv is x (√π/2 + x² r), where r is a ratio of polynomials in x²
         * by which it is off by no more than 2<sup>−57</sup> of itself.
         */
        private static final double INNER = 0.65;

        private static final double[] INNER_NUMERATOR = { -1.2236090440838249e-05, -0.00030023552220989315,
                0.028917187021378916, -0.21198725432612942, 0.5509262322466166, -0.5988013130759025,
                0.2320136665346545 };

        private static final double[] INNER_DENOMINATOR = { -0.04780306883461424, 0.5288405254357024,
                -2.072422573968118, 3.7226685912377704, -3.130666823339948, 1.0 };

        private static final double CENTRAL = 0.85;

        private static final double TAIL = 1 - CENTRAL;

        private static final double FAR_TAIL = 5;

        private static final double LOG_2 = 0.69314718055994531;

        private static final double SQRT_HALF = 0.70710678118654752;

        private static final double HALF_SQRT_PI = 0.88622692545275801;

        private static final double HALF_SQRT_PI_REST = -3.8332932499128994e-17;

        private static final double[] CENTRAL_NUMERATOR = { 2.5090809287301226727e3, 3.3430575583588128105e4,
                6.7265770927008700853e4, 4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
                1.3314166789178437745e2, 3.3871328727963666080 };

        private static final double[] CENTRAL_DENOMINATOR = { 5.2264952788528545610e3, 2.8729085735721942674e4,
                3.9307895800092710610e4, 2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
                4.2313330701600911252e1, 1 };

        private static final double[] TAIL_NUMERATOR = { 7.74545014278341407640e-4, 2.27238449892691845833e-2,
                2.41780725177450611770e-1, 1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550,
                4.63033784615654529590, 1.42343711074968357734 };

        private static final double[] TAIL_DENOMINATOR = { 1.05075007164441684324e-9, 5.47593808499534494600e-4,
                1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940,
                2.05319162663775882187, 1 };

        private static final double[] FAR_TAIL_NUMERATOR = { 2.01033439929228813265e-7, 2.71155556874348757815e-5,
                1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580,
                5.46378491116411436990, 6.65790464350110377720 };

        private static final double[] FAR_TAIL_DENOMINATOR = { 2.04426310338993978564e-15, 1.42151175831644588870e-7,
                1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2,
                1.36929880922735805310e-1, 5.99832206555887937690e-1, 1 };

        static double central(double x) {
            if (Math.abs(x) <= INNER) {
                double square = x * x;
                return x * HALF_SQRT_PI
                        + x * (HALF_SQRT_PI_REST + square * ratio(INNER_NUMERATOR, INNER_DENOMINATOR, square));
            }
            double near = x / 2 * SQRT_HALF * ratio(CENTRAL_NUMERATOR, CENTRAL_DENOMINATOR, 0.180625 - x * x / 4);
            return near - (erf(near) - x) * Exponential.exp(near * near) * HALF_SQRT_PI;
        }

        /** Of what is up to {@link #TAIL}. */
        static double tail(double y) {
            if (!(y > 0)) {
                return (y == 0) ? Double.POSITIVE_INFINITY : Double.NaN;
            }
            double log = Logarithms.log(y);
            double r = Math.sqrt(LOG_2 - log);
            double near = SQRT_HALF * ((r <= FAR_TAIL) ? ratio(TAIL_NUMERATOR, TAIL_DENOMINATOR, r - 1.6)
                    : ratio(FAR_TAIL_NUMERATOR, FAR_TAIL_DENOMINATOR, r - FAR_TAIL));
            // A step of Newton's, by logarithms, which do not underflow.
            double scaled = scaledTail(near);
            return near + (Logarithms.log(scaled) - near * near - log) * scaled * HALF_SQRT_PI;
        }

        private Inverse() {
        }

    }

}
