package dev.actiscope.text;

/**
 * Powers of ten to 126 bits, for {@link Shortest}. With 10<sup>p</sup> = β 2<sup>r</sup>
 * and 2<sup>125</sup> ≤ β < 2<sup>126</sup>, the number kept is g = ⌊β⌋ + 1, as two
 * halves of 63 bits.
 */
final class PowersOfTen {

    private static final int LOWEST = -292;

    private static final int HIGHEST = 324;

    private static final long[] HIGH = new long[HIGHEST - LOWEST + 1];

    private static final long[] LOW = new long[HIGHEST - LOWEST + 1];

    static {
        Natural power = new Natural(1);
        for (int p = 0; p <= HIGHEST; p++) {
            keep(p, power);
            power.timesTenTo(1);
        }
        // 2^1152 is so large that dividing it 292 times by 10 leaves more than 126 bits,
        // all of them exact.
        Natural inverse = new Natural(1).timesTwoTo(1152);
        for (int p = -1; p >= LOWEST; p--) {
            inverse.divideByTen();
            keep(p, inverse);
        }
    }

    private PowersOfTen() {
    }

    private static void keep(int power, Natural number) {
        int bits = number.bitLength();
        HIGH[power - LOWEST] = number.bits(bits - 63);
        LOW[power - LOWEST] = number.bits(bits - 126) + 1;
    }

    /** The higher half of g. */
    static long high(int power) {
        return HIGH[power - LOWEST];
    }

    /** The lower half of g. */
    static long low(int power) {
        return LOW[power - LOWEST];
    }

}
