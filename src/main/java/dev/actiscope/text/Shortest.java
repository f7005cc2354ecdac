package dev.actiscope.text;

/**
 * The shortest decimal that reads back as a given double, and of several as short the
 * closest: digits × 10<sup>exponent</sup>. One object finds one after the other, so that
 * none is needed for each of them.
 *
 * @see <a href=
 * "https://drive.google.com/file/d/1IEeATSVnEE6TkrHlCYNY2GjaraBjOT4f">Giulietti, The
 * Schubfach way to render doubles, 2021</a>, whose names are kept
 */
final class Shortest {

    static final int SIGNIFICAND_BITS = 52;

    static final long HIDDEN_BIT = 1L << SIGNIFICAND_BITS;

    static final int LOWEST_EXPONENT = -1074;

    private static final long WORD = 0xffffffffL;

    /** Below 2<sup>53</sup> no decimal is shorter than a whole number itself. */
    private static final double WHOLE = 0x1p53;

    /** How many digits there are, zeros at the end included. */
    static final int LENGTH = 17;

    /** The smallest number of as many digits. */
    static final long LEAST = 10_000_000_000_000_000L;

    private long digits;

    private int exponent;

    /** All digits as one number, which may end in zeros. */
    long digits() {
        return this.digits;
    }

    /** That of the last digit. */
    int exponent() {
        return this.exponent;
    }

    /**
     * @param number finite and above 0
     */
    void find(double number) {
        if (number < WHOLE && number == (long) number) {
            set((long) number, 0);
            return;
        }
        long bits = Double.doubleToRawLongBits(number);
        int biased = (int) (bits >>> SIGNIFICAND_BITS);
        long c = bits & (HIDDEN_BIT - 1);
        if (biased == 0) {
            find(c, LOWEST_EXPONENT);
        }
        else {
            find(c | HIDDEN_BIT, LOWEST_EXPONENT - 1 + biased);
        }
    }

    /** The shortest decimal for c 2<sup>q</sup>. */
    private void find(long c, int q) {
        // The interval that rounds to the number, in quarters of the last place; below a
        // power of two it is narrower.
        boolean regular = c != HIDDEN_BIT || q == LOWEST_EXPONENT;
        int k = regular ? floorLog10(q) : floorLog10OfThreeQuarters(q);
        int h = q + floorLog2OfTenTo(-k) + 2;
        long g1 = PowersOfTen.high(-k);
        long g0 = PowersOfTen.low(-k);
        long cp = 4 * c << h;
        // The products with the interval's ends are as far from that with its middle.
        long high1 = multiplyHigh(g1, cp);
        long low1 = g1 * cp;
        long high0 = multiplyHigh(g0, cp);
        long low0 = g0 * cp;
        long middle = toOdd(high1, low1, high0);
        int half = regular ? h + 1 : h;
        long left = toOdd(high1 - (g1 >>> 64 - half) - borrow(low1, g1 << half), low1 - (g1 << half),
                high0 - (g0 >>> 64 - half) - borrow(low0, g0 << half));
        half = h + 1;
        long right = toOdd(high1 + (g1 >>> 64 - half) + carry(low1, g1 << half), low1 + (g1 << half),
                high0 + (g0 >>> 64 - half) + carry(low0, g0 << half));
        long odd = c & 1;

        long s = middle >> 2;
        long tens = s / 10;
        boolean below = left + odd <= 10 * tens << 2;
        boolean above = (10 * tens + 10 << 2) + odd <= right;
        boolean shorter = below != above;
        long ten = below ? 10 * tens : 10 * tens + 10;
        below = left + odd <= s << 2;
        above = (s + 1 << 2) + odd <= right;
        long closer = middle - (2 * s + 1 << 1);
        boolean down = (below != above) ? below : closer < 0 || closer == 0 && (s & 1) == 0;
        long one = down ? s : s + 1;
        set(shorter ? ten : one, k);
    }

    /**
     * Rounds to four digits what has more than ten, as only a computed number has.
     */
    void shorten() {
        if (this.digits % 10_000_000L != 0) {
            set((this.digits + 5_000_000_000_000L) / 10_000_000_000_000L, this.exponent + 13);
        }
    }

    private void set(long number, int power) {
        long full = number;
        int k = power;
        // Most doubles have 16 digits or 17; the small ones are filled up by and by.
        while (full < LEAST) {
            full *= 10;
            k--;
        }
        this.digits = full;
        this.exponent = k;
    }

    /**
     * g c, scaled so that the result is a whole number, rounded to odd.
     * @param high1 the product with the higher half of g, of this the upper 64 bits
     * @param low1 the lower ones
     * @param high0 the product with the lower half, the upper bits
     */
    private static long toOdd(long high1, long low1, long high0) {
        long low = (low1 >>> 1) + high0;
        long high = high1 + (low >>> 63);
        return high | (low & Long.MAX_VALUE) + Long.MAX_VALUE >>> 63;
    }

    /** What a difference of 64 bits without signs takes from the bits above. */
    private static long borrow(long from, long number) {
        return (from + Long.MIN_VALUE < number + Long.MIN_VALUE) ? 1 : 0;
    }

    /** What a sum of 64 bits without signs adds to the bits above. */
    private static long carry(long one, long other) {
        return borrow(one + other, one);
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

    static int floorLog10(int powerOfTwo) {
        return (int) (powerOfTwo * 661_971_961_083L >> 41);
    }

    private static int floorLog10OfThreeQuarters(int powerOfTwo) {
        return (int) (powerOfTwo * 661_971_961_083L - 274_743_187_321L >> 41);
    }

    static int floorLog2OfTenTo(int power) {
        return (int) (power * 913_124_641_741L >> 38);
    }

}
