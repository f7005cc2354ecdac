package dev.actiscope.text;

/**
 * Numbers as an address writes them: decimal digits with an optional exponent,
 * {@code inf} and {@code -inf}. The same text gives the same double, and the same double
 * the same text, wherever the core runs.
 */
public final class Decimal {

    /**
     * The largest number without an exponent has this many digits. Of a longer one the
     * last digits would be filled up with zeros, and whoever reads whole numbers exactly
     * would read another number.
     */
    static final int LONGEST_WHOLE = 16;

    /**
     * The smallest number without an exponent has this many zeros before its first digit,
     * the leading one included.
     */
    static final int MOST_ZEROS = 6;

    private Decimal() {
    }

    /**
     * Reads a number, rounded to the nearest double, of two as near to the even one. What
     * is too large for a double is infinite.
     * @throws NumberFormatException if the text is not of the form
     */
    public static double parse(String text) {
        boolean negative = text.startsWith("-");
        String magnitude = negative ? text.substring(1) : text;
        double number = magnitude.equals("inf") ? Double.POSITIVE_INFINITY : Digits.read(magnitude).nearest();
        return negative ? -number : number;
    }

    /**
     * The shortest text that reads back as the same double: {@code 1}, {@code 0.1},
     * {@code 1e-7}, {@code 1.5e16}, {@code inf}, {@code nan}. Of several as short it is
     * the closest. From 1e-6 up to 1e16 there is no exponent.
     */
    public static String print(double number) {
        StringBuilder text = new StringBuilder(24);
        print(number, text);
        return text.toString();
    }

    /**
     * A number for people to read: one with more than ten digits, such as 1/3, to four of
     * them.
     */
    public static String brief(double number) {
        StringBuilder text = new StringBuilder(24);
        print(number, true, text);
        return text.toString();
    }

    /**
     * Appends the text that {@link #print(double)} gives.
     */
    public static void print(double number, StringBuilder text) {
        print(number, false, text);
    }

    private static void print(double number, boolean brief, StringBuilder text) {
        if (number != number) {
            text.append("nan");
            return;
        }
        if (number < 0 || 1 / number < 0) {
            text.append('-');
        }
        double magnitude = Math.abs(number);
        if (magnitude == 0) {
            text.append('0');
        }
        else if (magnitude == Double.POSITIVE_INFINITY) {
            text.append("inf");
        }
        else {
            Shortest shortest = new Shortest();
            shortest.find(magnitude);
            if (brief) {
                shortest.shorten();
            }
            append(shortest, text);
        }
    }

    private static void append(Shortest number, StringBuilder text) {
        long digits = number.digits();
        int point = Shortest.LENGTH + number.exponent();
        while (digits % 10 == 0) {
            digits /= 10;
        }
        int start = text.length();
        text.append(digits);
        int length = text.length() - start;
        if (point > LONGEST_WHOLE || point <= -MOST_ZEROS) {
            if (length > 1) {
                text.insert(start + 1, '.');
            }
            text.append('e').append(point - 1);
        }
        else if (point > 0) {
            for (int i = length; i < point; i++) {
                text.append('0');
            }
            if (point < length) {
                text.insert(start + point, '.');
            }
        }
        else {
            text.insert(start, "0.000000", 0, 2 - point);
        }
    }

}
