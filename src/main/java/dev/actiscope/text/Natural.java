package dev.actiscope.text;

/**
 * A natural number of any size up to 4,096 bits, which is more than the conversion of a
 * double needs. It changes in place.
 */
final class Natural implements Comparable<Natural> {

    private static final long WORD = 0xffffffffL;

    private static final int BILLION = 1_000_000_000;

    /** 32 bits each, the lowest first. */
    private final int[] words = new int[128];

    private int length;

    Natural(long value) {
        this.words[0] = (int) value;
        this.words[1] = (int) (value >>> 32);
        this.length = 2;
    }

    /** The number that these decimal digits write. */
    static Natural of(CharSequence digits) {
        Natural number = new Natural(0);
        for (int i = 0; i < digits.length(); i++) {
            number.timesPlus(10, digits.charAt(i) - '0');
        }
        return number;
    }

    private long word(int index) {
        return (index < 0 || index >= this.length) ? 0 : this.words[index] & WORD;
    }

    private Natural timesPlus(int factor, int summand) {
        long carry = summand;
        for (int i = 0; i < this.length; i++) {
            carry += word(i) * factor;
            this.words[i] = (int) carry;
            carry >>>= 32;
        }
        if (carry != 0) {
            this.words[this.length++] = (int) carry;
        }
        return this;
    }

    /**
     * Multiplies by 10 to this power, or leaves the number alone if the power is not
     * positive.
     */
    Natural timesTenTo(int power) {
        int left = power;
        for (; left >= 9; left -= 9) {
            timesPlus(BILLION, 0);
        }
        for (; left > 0; left--) {
            timesPlus(10, 0);
        }
        return this;
    }

    /**
     * Multiplies by 2 to this power, or leaves the number alone if the power is not
     * positive.
     */
    Natural timesTwoTo(int power) {
        int left = power;
        for (; left >= 30; left -= 30) {
            timesPlus(1 << 30, 0);
        }
        return (left > 0) ? timesPlus(1 << left, 0) : this;
    }

    /** Divides by 10 and drops the remainder. */
    void divideByTen() {
        long remainder = 0;
        for (int i = this.length - 1; i >= 0; i--) {
            long dividend = remainder << 32 | word(i);
            this.words[i] = (int) (dividend / 10);
            remainder = dividend % 10;
        }
    }

    /** How many bits there are up to the highest that is set. */
    int bitLength() {
        int top = this.length - 1;
        while (top > 0 && this.words[top] == 0) {
            top--;
        }
        return 32 * (top + 1) - Integer.numberOfLeadingZeros(this.words[top]);
    }

    /** The 63 bits from this one upwards; bits below the lowest are 0. */
    long bits(int from) {
        int word = from >> 5;
        int shift = from & 31;
        long low = (word(word) | word(word + 1) << 32) >>> shift;
        long high = (shift != 0) ? word(word + 2) << (64 - shift) : 0;
        return (low | high) & Long.MAX_VALUE;
    }

    @Override
    public int compareTo(Natural other) {
        for (int i = Math.max(this.length, other.length) - 1; i >= 0; i--) {
            int order = Long.compare(word(i), other.word(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

}
