package dev.actiscope.activation.math;

/**
 * The powers of two that are doubles with all their digits, ready to multiply with: quick
 * also where the bits of a double are slow to come by, as in JavaScript.
 */
final class PowersOfTwo {

    /** The least exponent. */
    static final int LEAST = -1022;

    /** From the least exponent on. */
    static final double[] ALL = new double[2046];

    static {
        double power = 0x1p-1022;
        for (int i = 0; i < ALL.length; i++) {
            ALL[i] = power;
            power *= 2;
        }
    }

    private PowersOfTwo() {
    }

    /**
     * 2<sup>exponent</sup>.
     * @param exponent −1022 to 1023
     */
    static double of(int exponent) {
        return ALL[exponent - LEAST];
    }

}
