package dev.actiscope.text;

/**
 * The shortest decimal that reads back as a given double, and of several as short the
 * closest: digits × 10<sup>exponent</sup>.
 *
 * @param digits at most 17 decimal digits, the last of them not 0
 * @param exponent of the last digit
 * @see <a href=
 * "https://drive.google.com/file/d/1IEeATSVnEE6TkrHlCYNY2GjaraBjOT4f">Giulietti, The
 * Schubfach way to render doubles, 2021</a>, whose names are kept
 */
record Shortest(long digits, int exponent) {

    private static final int SIGNIFICAND_BITS = 52;

    private static final long HIDDEN_BIT = 1L << SIGNIFICAND_BITS;

    private static final int LOWEST_EXPONENT = -1074;

    private static final long WORD = 0xffffffffL;

    /** Below 2<sup>53</sup> no decimal is shorter than a whole number itself. */
    private static final double WHOLE = 0x1p53;

    /**
     * @param number finite and above 0
     */
    static Shortest of(double number) {
        if (number < WHOLE && number == (long) number) {
            return withoutTrailingZeros((long) number, 0);
        }
        long bits = Double.doubleToRawLongBits(number);
        int biased = (int) (bits >>> SIGNIFICAND_BITS);
        long c = bits & (HIDDEN_BIT - 1);
        return (biased == 0) ? of(c, LOWEST_EXPONENT) : of(c | HIDDEN_BIT, LOWEST_EXPONENT - 1 + biased);
    }

    /** The shortest decimal for c 2<sup>q</sup>. */
    private static Shortest of(long c, int q) {
        // The interval that rounds to the number, in quarters of the last place; below a
        // power of two it is narrower.
        boolean regular = c != HIDDEN_BIT || q == LOWEST_EXPONENT;
        int k = regular ? floorLog10(q) : floorLog10OfThreeQuarters(q);
        int h = q + floorLog2OfTenTo(-k) + 2;
        long middle = scale(-k, (4 * c) << h);
        long left = scale(-k, (4 * c - (regular ? 2 : 1)) << h);
        long right = scale(-k, (4 * c + 2) << h);
        long odd = c & 1;

        long s = middle >> 2;
        long tens = s / 10 * 10;
        boolean below = left + odd <= tens << 2;
        boolean above = (tens + 10 << 2) + odd <= right;
        if (below != above) {
            return withoutTrailingZeros(below ? tens : tens + 10, k);
        }
        below = left + odd <= s << 2;
        above = (s + 1 << 2) + odd <= right;
        if (below != above) {
            return withoutTrailingZeros(below ? s : s + 1, k);
        }
        long closer = middle - (2 * s + 1 << 1);
        return withoutTrailingZeros((closer < 0 || closer == 0 && (s & 1) == 0) ? s : s + 1, k);
    }

    /**
     * The number to four digits if it has more than ten, as only a computed one has; else
     * the number itself.
     */
    Shortest brief() {
        if (this.digits < 10_000_000_000L) {
            return this;
        }
        long power = 1;
        int dropped = 0;
        while (this.digits / power >= 10_000) {
            power *= 10;
            dropped++;
        }
        return withoutTrailingZeros((this.digits + power / 2) / power, this.exponent + dropped);
    }

    private static Shortest withoutTrailingZeros(long digits, int exponent) {
        long rest = digits;
        int k = exponent;
        // Numbers that people write have few digits: most of the zeros go at once.
        while (rest % 100_000_000 == 0) {
            rest /= 100_000_000;
            k += 8;
        }
        while (rest % 10 == 0) {
            rest /= 10;
            k++;
        }
        return new Shortest(rest, k);
    }

    /**
     * c 10<sup>power</sup>, scaled so that the result is a whole number, rounded to odd.
     */
    private static long scale(int power, long c) {
        long g1 = PowersOfTen.high(power);
        long low = (g1 * c >>> 1) + multiplyHigh(PowersOfTen.low(power), c);
        long high = multiplyHigh(g1, c) + (low >>> 63);
        return high | (low & Long.MAX_VALUE) + Long.MAX_VALUE >>> 63;
    }

    /** The upper 64 bits of the product of two numbers of 63 bits. */
    private static long multiplyHigh(long a, long b) {
        long a1 = a >>> 32;
        long a0 = a & WORD;
        long b1 = b >>> 32;
        long b0 = b & WORD;
        long t = a1 * b0 + (a0 * b0 >>> 32);
        long u = a0 * b1 + (t & WORD);
        return a1 * b1 + (t >>> 32) + (u >>> 32);
    }

    private static int floorLog10(int powerOfTwo) {
        return (int) (powerOfTwo * 661_971_961_083L >> 41);
    }

    private static int floorLog10OfThreeQuarters(int powerOfTwo) {
        return (int) (powerOfTwo * 661_971_961_083L - 274_743_187_321L >> 41);
    }

    private static int floorLog2OfTenTo(int power) {
        return (int) (power * 913_124_641_741L >> 38);
    }

}
