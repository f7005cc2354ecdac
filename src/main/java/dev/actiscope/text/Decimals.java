package dev.actiscope.text;

import java.util.Arrays;

/**
 * Numbers as text one behind the other, each as {@link Decimal#print(double)} prints it,
 * without an object for any of them. What a server sends is such numbers by the thousand;
 * a browser has too few to load this for.
 */
public final class Decimals {

    /** For a sign, what is written of a number, and its exponent. */
    private static final int ROOM = DigitWriter.ROOM + 6;

    private final QuickShortest quick = new QuickShortest();

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
     * Appends some of another text.
     * @param from its first character
     * @param end that behind its last one
     */
    public void add(Decimals other, int from, int end) {
        reserve(end - from);
        System.arraycopy(other.bytes, from, this.bytes, this.size, end - from);
        this.size += end - from;
    }

    /**
     * Appends a number.
     */
    public void add(double number) {
        if (number != number) {
            add("nan");
            return;
        }
        reserve(ROOM);
        long bits = Double.doubleToRawLongBits(number);
        // Every number is preceded by a minus sign, and most are written over it.
        this.bytes[this.size] = '-';
        this.size += (int) (bits >>> 63);
        if (this.quick.find(bits)) {
            add(this.quick.digits(), this.quick.exponent());
        }
        else {
            addUnclear(Math.abs(number));
        }
    }

    private void addUnclear(double magnitude) {
        if (magnitude < 10 && magnitude == (int) magnitude) {
            put((char) ('0' + (int) magnitude));
        }
        else if (magnitude == Double.POSITIVE_INFINITY) {
            add("inf");
        }
        else {
            this.shortest.find(magnitude);
            add(this.shortest.digits(), this.shortest.exponent());
        }
    }

    private void add(long digits, int exponent) {
        int point = Shortest.LENGTH + exponent;
        if (point > Decimal.LONGEST_WHOLE || point <= -Decimal.MOST_ZEROS) {
            this.size = DigitWriter.write(digits, 1, this.bytes, this.size);
            addExponent(point - 1);
        }
        else {
            this.size = DigitWriter.write(digits, point, this.bytes, this.size);
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

    private void put(char c) {
        this.bytes[this.size++] = (byte) c;
    }

    private void reserve(int room) {
        if (this.bytes.length - this.size < room) {
            this.bytes = Arrays.copyOf(this.bytes, 2 * this.bytes.length + room);
        }
    }

}
