package dev.actiscope.activation.math;

/**
 * Sine and cosine to little more than half a unit in the last place and the tangent to
 * two, over all doubles and the same everywhere.
 *
 * @see <a href="https://www.netlib.org/fdlibm/">Sun Microsystems, fdlibm, 1993, for the
 * coefficients</a>
 */
public final class Circular {

    /** (sin(x) − x + x³/6) / x⁵ in x², with x³ as its first coefficient has it. */
    private static final double CUBIC = -1.66666666666666324348e-01;

    private static final double[] SINE = { 1.58969099521155010221e-10, -2.50507602534068634195e-08,
            2.75573137070700676789e-06, -1.98412698298579493134e-04, 8.33333333332248946124e-03 };

    /** (cos(x) − 1 + x²/2) / x⁴ in x². */
    private static final double[] COSINE = { -1.13596475577881948265e-11, 2.08757232129817482790e-09,
            -2.75573143513906633035e-07, 2.48015872894767294178e-05, -1.38888888888741095749e-03,
            4.16666666666666019037e-02 };

    private Circular() {
    }

    /**
     * The sine of an angle in radians: NaN at ±∞.
     */
    public static double sin(double x) {
        if (Math.abs(x) < 0x1p-27) {
            return x;
        }
        Angle angle = Angle.of(x);
        return quarter(angle, angle.quadrant());
    }

    /**
     * The cosine of an angle in radians: NaN at ±∞.
     */
    public static double cos(double x) {
        Angle angle = Angle.of(x);
        return quarter(angle, angle.quadrant() + 1);
    }

    /**
     * The tangent of an angle in radians: NaN at ±∞.
     */
    public static double tan(double x) {
        if (Math.abs(x) < 0x1p-27) {
            return x;
        }
        Angle angle = Angle.of(x);
        return quarter(angle, angle.quadrant()) / quarter(angle, angle.quadrant() + 1);
    }

    /** Sine, cosine, −sine, −cosine of an angle within its quadrant, in turn. */
    private static double quarter(Angle angle, int turn) {
        double value = ((turn & 1) == 0) ? sine(angle.head(), angle.tail()) : cosine(angle.head(), angle.tail());
        return ((turn & 2) == 0) ? value : -value;
    }

    private static double sine(double x, double tail) {
        double square = x * x;
        double cube = square * x;
        return x - (square * (tail / 2 - cube * Polynomials.at(SINE, square)) - tail - cube * CUBIC);
    }

    private static double cosine(double x, double tail) {
        double square = x * x;
        double half = square / 2;
        double most = 1 - half;
        return square * square * Polynomials.at(COSINE, square) - x * tail - (most - 1 + half) + most;
    }

}
