package dev.actiscope.curve.query;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Names;

/**
 * Reads the values of an address, and says by which name what is wrong with one. Digits
 * and signs may be the wide ones that a Chinese keyboard types.
 */
public final class Field {

    /** Longer texts than this are cut where an error repeats them. */
    private static final int LONGEST_QUOTE = 60;

    private Field() {
    }

    /**
     * A number, infinite or not.
     * @throws InvalidInputException {@code not-a-number}, which names infinity alone
     */
    public static double number(String parameter, String text) {
        return number(parameter, parameter, text);
    }

    public static double number(String parameter, String name, String text) {
        try {
            return Decimal.parse(Names.narrow(text));
        }
        catch (NumberFormatException ex) {
            throw new InvalidInputException(parameter, "not-a-number", name, quote(text), ", inf");
        }
    }

    /**
     * A number within these bounds.
     * @throws InvalidInputException {@code not-a-number}, which names infinity alone
     * where no infinite one is within the bounds, or {@code out-of-range}
     */
    public static double number(String parameter, String text, double low, double high) {
        double number = boundedNumber(parameter, text, low, high);
        if (!(low <= number && number <= high)) {
            throw new InvalidInputException(parameter, "out-of-range", parameter, low, high, quote(text));
        }
        return unsigned(number);
    }

    /** Who is told of {@code inf} may take it for one that is accepted. */
    private static double boundedNumber(String parameter, String text, double low, double high) {
        try {
            return Decimal.parse(Names.narrow(text));
        }
        catch (NumberFormatException ex) {
            boolean finite = Double.NEGATIVE_INFINITY < low && high < Double.POSITIVE_INFINITY;
            throw new InvalidInputException(parameter, "not-a-number", parameter, quote(text), finite ? "" : ", inf");
        }
    }

    /**
     * A whole number within these bounds, written in digits alone.
     * @throws InvalidInputException {@code not-a-whole-number} or {@code out-of-range}
     */
    public static int whole(String parameter, String text, int low, int high) {
        String digits = Names.narrow(text);
        for (int i = digits.startsWith("-") ? 1 : 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                throw new InvalidInputException(parameter, "not-a-whole-number", parameter, quote(text));
            }
        }
        try {
            double number = Decimal.parse(digits);
            if (low <= number && number <= high) {
                return (int) number;
            }
        }
        catch (NumberFormatException ex) {
            throw new InvalidInputException(parameter, "not-a-whole-number", parameter, quote(text));
        }
        throw new InvalidInputException(parameter, "out-of-range", parameter, low, high, quote(text));
    }

    /**
     * One of these words, whatever its case.
     * @return its index
     * @throws InvalidInputException {@code unknown-choice}
     */
    public static int choice(String parameter, String text, List<String> choices) {
        String choice = Names.canonical(text);
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).equals(choice)) {
                return i;
            }
        }
        throw new InvalidInputException(parameter, "unknown-choice", parameter, String.join(", ", choices),
                quote(text));
    }

    /**
     * An interval as {@code low..high}, both finite and of at most this magnitude.
     * @throws InvalidInputException {@code not-an-interval}, {@code interval-reversed} or
     * {@code interval-too-far}
     */
    public static Interval interval(String parameter, String text, double farthest) {
        String plain = Names.narrow(text);
        int dots = plain.indexOf("..");
        if (dots < 0) {
            throw new InvalidInputException(parameter, "not-an-interval", parameter, quote(text));
        }
        double low = end(parameter, text, plain.substring(0, dots));
        double high = end(parameter, text, plain.substring(dots + 2));
        if (Math.max(Math.abs(low), Math.abs(high)) > farthest) {
            throw new InvalidInputException(parameter, "interval-too-far", parameter, -farthest, farthest, quote(text));
        }
        if (low >= high) {
            throw new InvalidInputException(parameter, "interval-reversed", parameter, quote(text));
        }
        return new Interval(unsigned(low), unsigned(high));
    }

    private static double end(String parameter, String whole, String text) {
        try {
            return Decimal.parse(text);
        }
        catch (NumberFormatException ex) {
            throw new InvalidInputException(parameter, "not-an-interval", parameter, quote(whole));
        }
    }

    /** What stands between commas, wide ones too; always one text at least. */
    public static List<String> list(String text) {
        return parts(text, ',');
    }

    /**
     * What stands between separators, wide ones too; always one text at least.
     */
    public static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Names.narrow(text.charAt(i)) == separator) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The text as an error repeats it. */
    public static String quote(String text) {
        return (text.length() <= LONGEST_QUOTE) ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    /** The number itself, but 0 for −0. */
    public static double unsigned(double number) {
        return number + 0.0;
    }

}
