package dev.actiscope.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Writes the digits of numbers that have {@link Shortest#LENGTH} of them, eight at a
 * time. Without loops where it can be, since how often these turn is hard to foresee for
 * a processor.
 */
final class DigitWriter {

    /** How many bytes are written at most, those that mean nothing included. */
    static final int ROOM = 32;

    private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);

    private static final long EIGHT = 100_000_000;

    /** 2<sup>89</sup>/10<sup>8</sup>, rounded up. */
    private static final long PER_EIGHT = 0x55e6_3b88_c230_e77fL;

    private static final long ZEROS = 0x3030_3030_3030_3030L;

    /** A zero, a point and zeros, the last character first. */
    private static final long ZERO_POINT = 0x3030_3030_3030_2e30L;

    private DigitWriter() {
    }

    /**
     * Writes a number without the zeros at its end.
     * @param digits all of its digits
     * @param point how many of them stand before the point; if not above 0, there is a
     * zero, and so many more behind the point
     * @param at where it begins
     * @return where it ends; what is written behind that means nothing
     */
    static int write(long digits, int point, byte[] out, int at) {
        long upper = Math.multiplyHigh(digits, PER_EIGHT) >>> 25;
        long first = upper / EIGHT;
        long middle = eight(upper - first * EIGHT);
        long lower = digits - upper * EIGHT;
        long last = (lower != 0) ? eight(lower) : 0;
        int count = Shortest.LENGTH
                - ((last != 0) ? Long.numberOfLeadingZeros(last) : 64 + Long.numberOfLeadingZeros(middle)) / 8;
        int start = at + 1;
        if (point <= 0) {
            EIGHT_BYTES.set(out, at, ZERO_POINT);
            start = at + 2 - point;
        }
        out[start] = (byte) ('0' + first);
        EIGHT_BYTES.set(out, start + 1, middle | ZEROS);
        EIGHT_BYTES.set(out, start + 9, last | ZEROS);
        return (point <= 0) ? start + count : insertPoint(point, count, out, at);
    }

    /** The digits begin behind a place that the point is to take. */
    private static int insertPoint(int point, int count, byte[] out, int at) {
        for (int i = at; i < at + point; i++) {
            out[i] = out[i + 1];
        }
        if (count <= point) {
            return at + point;
        }
        out[at + point] = '.';
        return at + count + 1;
    }

    /**
     * The digits of a number below 10<sup>8</sup>, a byte each, the first of them the
     * lowest: all are divided at once, by four digits, by two, by one. From what is
     * divided, shifted to the higher half, goes what its quotient is there and here.
     */
    private static long eight(long number) {
        long quotient = number * 109_951_163 >>> 40;
        long fours = (number << 32) - quotient * ((10_000L << 32) - 1);
        long hundreds = fours * 10_486 >>> 20 & 0x7f_0000_007fL;
        long twos = (fours << 16) - hundreds * ((100L << 16) - 1);
        long tens = twos * 103 >>> 10 & 0xf_000f_000f_000fL;
        return (twos << 8) - tens * ((10L << 8) - 1);
    }

}
