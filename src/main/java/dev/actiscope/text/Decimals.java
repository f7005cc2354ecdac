package dev.actiscope.text;

import java.util.Arrays;

/**
 * Numbers as text one behind the other, each as {@link Decimal#print(double)} prints it,
 * without an object for any of them. What a server sends is such numbers by the thousand;
 * a browser has too few to load this for.
 */
public final class Decimals {

    /** The most characters that a number has, such as −0.0000056254759530131435. */
    private static final int LONGEST = 25;

    private static final int EIGHT = 100_000_000;

    private final Shortest shortest = new Shortest();

    private byte[] bytes;

    private int size;

    /**
     * @param room for how many characters there is room at first
     */
    public Decimals(int room) {
        this.bytes = new byte[room];
    }

    /**
     * The text in ASCII, followed by bytes that mean nothing.
     */
    public byte[] bytes() {
        return this.bytes;
    }

    /** How many of the bytes are text. */
    public int size() {
        return this.size;
    }

    /** Takes the text away. */
    public void clear() {
        this.size = 0;
    }

    /**
     * Appends a character.
     * @param c of ASCII
     */
    public void add(char c) {
        reserve(1);
        put(c);
    }

    /**
     * Appends a word.
     * @param word in ASCII
     */
    public void add(String word) {
        reserve(word.length());
        for (int i = 0; i < word.length(); i++) {
            put(word.charAt(i));
        }
    }

    /**
     * Appends a number.
     */
    public void add(double number) {
        if (number != number) {
            add("nan");
            return;
        }
        reserve(LONGEST);
        if (number < 0 || 1 / number < 0) {
            put('-');
        }
        double magnitude = Math.abs(number);
        if (magnitude == 0) {
            put('0');
        }
        else if (magnitude == Double.POSITIVE_INFINITY) {
            add("inf");
        }
        else {
            this.shortest.find(magnitude);
            addShortest();
        }
    }

    private void addShortest() {
        int point = Shortest.LENGTH + this.shortest.exponent();
        if (point > Decimal.LONGEST_WHOLE || point <= -Decimal.MOST_ZEROS) {
            addDigits(1);
            addExponent(point - 1);
        }
        else if (point > 0) {
            addDigits(point);
        }
        else {
            put('0');
            put('.');
            for (int i = point; i < 0; i++) {
                put('0');
            }
            this.size += digits(this.size);
        }
    }

    /**
     * Appends the digits.
     * @param point how many stand before the decimal point
     */
    private void addDigits(int point) {
        int start = this.size;
        int count = digits(start + 1);
        for (int i = start; i < start + point; i++) {
            this.bytes[i] = this.bytes[i + 1];
        }
        this.size = start + point;
        if (count > point) {
            this.bytes[start + point] = '.';
            this.size = start + count + 1;
        }
    }

    private void addExponent(int exponent) {
        put('e');
        if (exponent < 0) {
            put('-');
        }
        int rest = Math.abs(exponent);
        if (rest >= 100) {
            put((char) ('0' + rest / 100));
        }
        if (rest >= 10) {
            put((char) ('0' + rest / 10 % 10));
        }
        put((char) ('0' + rest % 10));
    }

    /**
     * Writes all digits. Without loops, since how often these turn is hard to foresee for
     * a processor.
     * @return how many there are without the zeros at the end
     */
    private int digits(int at) {
        long digits = this.shortest.digits();
        long upper = digits / EIGHT;
        long first = upper / EIGHT;
        long middle = eight(upper - first * EIGHT);
        long last = eight(digits - upper * EIGHT);
        byte[] out = this.bytes;
        out[at] = (byte) ('0' + first);
        write(middle, out, at + 1);
        write(last, out, at + 9);
        return Shortest.LENGTH
                - ((last != 0) ? Long.numberOfLeadingZeros(last) : 64 + Long.numberOfLeadingZeros(middle)) / 8;
    }

    /**
     * The digits of a number up to eight, a byte each, the first of them the lowest: all
     * are divided at once, by four digits, by two, by one.
     */
    private static long eight(long number) {
        long fours = number / 10_000 | number % 10_000 << 32;
        long hundreds = fours * 10_486 >>> 20 & 0x7f0000007fL;
        long twos = hundreds | fours - 100 * hundreds << 16;
        long tens = twos * 103 >>> 10 & 0xf000f000f000fL;
        return tens | twos - 10 * tens << 8;
    }

    private static void write(long eight, byte[] out, int at) {
        int low = (int) eight | 0x30303030;
        out[at] = (byte) low;
        out[at + 1] = (byte) (low >> 8);
        out[at + 2] = (byte) (low >> 16);
        out[at + 3] = (byte) (low >> 24);
        int high = (int) (eight >>> 32) | 0x30303030;
        out[at + 4] = (byte) high;
        out[at + 5] = (byte) (high >> 8);
        out[at + 6] = (byte) (high >> 16);
        out[at + 7] = (byte) (high >> 24);
    }

    private void put(char c) {
        this.bytes[this.size++] = (byte) c;
    }

    private void reserve(int room) {
        if (this.bytes.length - this.size < room) {
            this.bytes = Arrays.copyOf(this.bytes, 2 * this.bytes.length + room);
        }
    }

}
