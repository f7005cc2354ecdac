package dev.actiscope.activation.math;

/**
 * What is left of an angle when all its right angles are taken away, with as many digits
 * of 2/π as it takes: of those before the point only the last two bits matter, and those
 * far behind it do not.
 *
 * @see <a href="https://doi.org/10.1145/1057600.1057602">Payne and Hanek, Radian
 * Reduction for Trigonometric Functions, 1983</a>
 */
final class AngleReduction {

    /** 2/π in digits of 32 bits. */
    private static final int[] DIGITS = { 0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0, 0xdb629599, 0x3c439041,
            0xfe5163ab, 0xdebbc561, 0xb7246e3a, 0x424dd2e0, 0x06492eea, 0x09d1921c, 0xfe1deb1c, 0xb129a73e, 0xe88235f5,
            0x2ebb4484, 0xe99c7026, 0xb45f7e41, 0x3991d639, 0x835339f4, 0x9c845f8b, 0xbdf9283b, 0x1ff897ff, 0xde05980f,
            0xef2f118b, 0x5a0a6d1f, 0x6d367ecf, 0x27cb09b7, 0x4f463f66, 0x9e5fea2d, 0x7527bac7, 0xebe5f17b, 0x3d0739f7,
            0x8a5292ea, 0x6bfb5fb1, 0x1f8d5d08, 0x56033046, 0xfc7b6bab };

    /** How many of them are used: some 190 bits behind the point. */
    private static final int USED = 7;

    private static final long DIGIT = 0xffffffffL;

    private static final double RIGHT_ANGLE_TAIL = 0x1.1a62633145c07p-54;

    private AngleReduction() {
    }

    /**
     * The angle reduced.
     * @param x a double with all its digits
     */
    static Angle rest(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long mantissa = bits & 0xfffffffffffffL | 0x10000000000000L;
        int exponent = (int) (bits >>> 52 & 0x7ff) - 1075;
        int first = Math.max(0, exponent - 2 >> 5);
        int[] product = new int[USED + 2];
        multiply(mantissa & DIGIT, first, product, 0);
        multiply(mantissa >>> 32, first, product, 1);
        // The point stands before this bit, counted from the last.
        int point = 32 * (first + USED) - exponent;
        int turns = word(product, point) & 3;
        boolean nearer = word(product, point - 32) < 0;
        double head = 0;
        double tail = 0;
        double unit = 0x1p-32;
        for (int place = point - 32; place > -32; place -= 32) {
            int word = word(product, place);
            double digit = ((nearer ? ~word : word) & DIGIT) * unit;
            double sum = head + digit;
            tail = head - sum + digit + tail;
            head = sum;
            unit *= 0x1p-32;
        }
        return angle(nearer ? turns + 1 : turns, (bits < 0) != nearer, bits < 0, head, tail);
    }

    private static Angle angle(int turns, boolean negative, boolean backwards, double head, double tail) {
        double product = head * (Math.PI / 2);
        double lost = Split.lost(head, Math.PI / 2, product) + head * RIGHT_ANGLE_TAIL + tail * (Math.PI / 2);
        double sum = product + lost;
        double rest = product - sum + lost;
        int quadrant = (backwards ? -turns : turns) & 3;
        return negative ? new Angle(quadrant, -sum, -rest) : new Angle(quadrant, sum, rest);
    }

    /** Adds a digit's multiple of 2/π, from a digit on; the last place comes first. */
    private static void multiply(long factor, int first, int[] sum, int place) {
        long carry = 0;
        for (int i = 0; i < USED; i++) {
            carry += factor * (DIGITS[first + USED - 1 - i] & DIGIT) + (sum[place + i] & DIGIT);
            sum[place + i] = (int) carry;
            carry >>>= 32;
        }
        sum[place + USED] = (int) carry;
    }

    /** 32 bits from this one on; those that there are not are 0. */
    private static int word(int[] digits, int bit) {
        int place = bit >> 5;
        long low = (place >= 0 && place < digits.length) ? digits[place] & DIGIT : 0;
        long high = (place >= -1 && place + 1 < digits.length) ? digits[place + 1] & DIGIT : 0;
        return (int) ((high << 32 | low) >>> (bit & 31));
    }

}
