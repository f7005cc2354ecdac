package dev.actiscope.formula.wide;

/**
 * What doubles make of a wide number.
 */
final class NearestDouble {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private NearestDouble() {
    }

    /** As {@link Wide#toDouble} has it. */
    static double of(Wide number) {
        if (number.isAny() || number.isRay() && number.exponent() < 1024) {
            return Double.NaN;
        }
        if (number.isRay() || number.exponent() >= 1024) {
            return number.head() * INFINITE;
        }
        if (number.exponent() >= -1022) {
            return number.head() * Accumulation.powerOfTwo((int) number.exponent());
        }
        return (number.exponent() < -1080) ? number.head() * 0 : subnormal(number);
    }

    /** Rounded once, and again where that met a half that the tail decides. */
    private static double subnormal(Wide number) {
        double unit = 0x1p-540;
        double places = number.head() * Accumulation.powerOfTwo((int) number.exponent() + 1080);
        double rounded = places * unit * unit;
        double rest = places - rounded / unit / unit;
        return (rest == 32 && number.tail() > 0) ? rounded + Double.MIN_VALUE
                : (rest == -32 && number.tail() < 0) ? rounded - Double.MIN_VALUE : rounded;
    }

    /** As {@link Wide#error} has it. */
    static double error(Wide number) {
        if (number.isExact() || number.isNone()) {
            return number.isExact() ? 0 : INFINITE;
        }
        if (number.isRay() || number.exponent() > 1020) {
            return INFINITE;
        }
        int places = (int) Math.max(-1500, number.exponent());
        double scaled = number.radius() * Accumulation.powerOfTwo(places / 2);
        return Math.nextUp(scaled * Accumulation.powerOfTwo(places - places / 2));
    }

}
