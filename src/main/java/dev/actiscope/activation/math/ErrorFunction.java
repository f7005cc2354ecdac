package dev.actiscope.activation.math;

/**
 * The error function and its complement, to a few units in the last place.
 *
 * @see <a href="https://doi.org/10.1090/S0025-5718-1969-0247736-4">Cody, Rational
 * Chebyshev Approximations for the Error Function, 1969; coefficients as in his CALERF,
 * 1990</a>
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

}
