package dev.actiscope.activation.math;

/**
 * The inverse circular functions, to one unit in the last place, the same everywhere.
 *
 * @see <a href="https://www.netlib.org/fdlibm/">Sun Microsystems, fdlibm, 1993, for the
 * reductions and the coefficients</a>
 */
public final class InverseCircular {

    private static final double RIGHT_ANGLE = Math.PI / 2;

    /** What the double before lacks. */
    private static final double RIGHT_ANGLE_TAIL = 0x1.1a62633145c07p-54;

    /** (atan(x) − x) / −x³ in x². */
    private static final double[] ARC_TANGENT = { 1.62858201153657823623e-02, -3.65315727442169155270e-02,
            4.97687799461593236017e-02, -5.83357013379057348645e-02, 6.66107313738753120669e-02,
            -7.69187620504482999495e-02, 9.09088713343650656196e-02, -1.11111104054623557880e-01,
            1.42857142725034663711e-01, -1.99999999998764832476e-01, 3.33333333333329318027e-01 };

    /** (asin(x) − x) / x in x², a ratio, for |x| ≤ ½. */
    private static final double[] ARC_SINE_NUMERATOR = { 3.47933107596021167570e-05, 7.91534994289814532176e-04,
            -4.00555345006794114027e-02, 2.01212532134862925881e-01, -3.25565818622400915405e-01,
            1.66666666666666657415e-01, 0 };

    private static final double[] ARC_SINE_DENOMINATOR = { 7.70381505559019352791e-02, -6.88283971605453293030e-01,
            2.02094576023350569471, -2.40339491173441421878, 1 };

    private InverseCircular() {
    }

    /**
     * The angle from −π/2 to π/2 whose tangent is x.
     */
    public static double atan(double x) {
        double magnitude = Math.abs(x);
        double angle = (magnitude < 0.4375) ? magnitude - excess(magnitude) * magnitude
                : (magnitude < 1.1875) ? acuteAngle(magnitude) : wideAngle(magnitude);
        return (x > 0) ? angle : (x < 0) ? -angle : x;
    }

    /** From the nearer of the angles whose tangents are ½ and 1. */
    private static double acuteAngle(double x) {
        return (x < 0.6875) ? beside(0x1.dac670561bb4fp-2, 0x1.a2b7f222f65e2p-56, (2 * x - 1) / (2 + x))
                : beside(RIGHT_ANGLE / 2, RIGHT_ANGLE_TAIL / 2, (x - 1) / (x + 1));
    }

    /** From the nearer of those whose tangents are 3/2 and ∞. */
    private static double wideAngle(double x) {
        return (x < 2.4375) ? beside(0x1.f730bd281f69bp-1, 0x1.007887af0cbbdp-56, (x - 1.5) / (1 + 1.5 * x))
                : beside(RIGHT_ANGLE, RIGHT_ANGLE_TAIL, -1 / x);
    }

    /** angle + tail + atan(x). */
    private static double beside(double angle, double tail, double x) {
        return angle - (excess(x) * x - tail - x);
    }

    /** 1 − atan(x) / x for |x| up to 7/16. */
    private static double excess(double x) {
        return x * x * Polynomials.at(ARC_TANGENT, x * x);
    }

    /**
     * The angle from −π/2 to π/2 whose sine is x; NaN if there is none.
     */
    public static double asin(double x) {
        double magnitude = Math.abs(x);
        if (magnitude <= 0.5) {
            return x + rise(x * x) * x;
        }
        double rest = (1 - magnitude) / 2;
        double root = Math.sqrt(rest);
        double head = Split.head(root);
        double tail = (rest - head * head) / (root + head);
        double angle = (magnitude >= 0.975) ? RIGHT_ANGLE - (2 * (root + rise(rest) * root) - RIGHT_ANGLE_TAIL)
                : RIGHT_ANGLE / 2
                        - (rise(rest) * root * 2 - (RIGHT_ANGLE_TAIL - 2 * tail) - (RIGHT_ANGLE / 2 - 2 * head));
        return (x < 0) ? -angle : angle;
    }

    /**
     * The angle from 0 to π whose cosine is x; NaN if there is none.
     */
    public static double acos(double x) {
        if (Math.abs(x) <= 0.5) {
            return RIGHT_ANGLE - (x - (RIGHT_ANGLE_TAIL - rise(x * x) * x));
        }
        double rest = (1 - Math.abs(x)) / 2;
        double root = Math.sqrt(rest);
        if (x < 0) {
            return 2 * (RIGHT_ANGLE - (rise(rest) * root - RIGHT_ANGLE_TAIL + root));
        }
        double head = Split.head(root);
        double tail = (root == 0) ? 0 : (rest - head * head) / (root + head);
        return 2 * (rise(rest) * root + tail + head);
    }

    private static double rise(double square) {
        return Polynomials.at(ARC_SINE_NUMERATOR, square) / Polynomials.at(ARC_SINE_DENOMINATOR, square);
    }

}
