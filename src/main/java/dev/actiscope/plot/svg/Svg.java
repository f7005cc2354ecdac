package dev.actiscope.plot.svg;

import java.util.ArrayDeque;
import java.util.Deque;

import dev.actiscope.activation.math.Rounding;

/**
 * Writes an SVG document: elements, attributes, text; escaped, numbers to a hundredth of
 * a pixel.
 */
public final class Svg {

    private final StringBuilder out = new StringBuilder(8192);

    private final Deque<String> open = new ArrayDeque<>();

    private boolean inTag;

    /**
     * Opens an element.
     */
    public Svg start(String element) {
        closeTag();
        this.out.append('<').append(element);
        this.open.push(element);
        this.inTag = true;
        return this;
    }

    /**
     * Adds an attribute to the element just opened.
     * @param value any text; it is escaped
     */
    public Svg attribute(String name, String value) {
        this.out.append(' ').append(name).append("=\"");
        escape(value);
        this.out.append('"');
        return this;
    }

    /**
     * Adds an attribute to the element just opened.
     * @param value finite
     */
    public Svg attribute(String name, double value) {
        this.out.append(' ').append(name).append("=\"");
        number(this.out, value);
        this.out.append('"');
        return this;
    }

    /**
     * Adds text to the element that is open.
     * @param text any text; it is escaped
     */
    public Svg text(String text) {
        closeTag();
        escape(text);
        return this;
    }

    /**
     * Closes the element opened last.
     */
    public Svg end() {
        String element = this.open.pop();
        if (this.inTag) {
            this.out.append("/>");
            this.inTag = false;
        }
        else {
            this.out.append("</").append(element).append('>');
        }
        return this;
    }

    @Override
    public String toString() {
        return this.out.toString();
    }

    /** Appends a number, rounded to a hundredth, with no more digits than that takes. */
    public static void number(StringBuilder out, double value) {
        long hundredths = (long) Rounding.nearest(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        whole(out, hundredths / 100);
        int fraction = (int) (hundredths % 100);
        if (fraction != 0) {
            digit(out.append('.'), fraction / 10);
            if (fraction % 10 != 0) {
                digit(out, fraction % 10);
            }
        }
    }

    /**
     * The pixels of a picture digit by digit: the library takes several times as long.
     */
    private static void whole(StringBuilder out, long number) {
        if (number >= 10_000) {
            out.append(number);
            return;
        }
        int rest = (int) number;
        if (rest >= 1000) {
            digit(out, rest / 1000);
        }
        if (rest >= 100) {
            digit(out, rest / 100 % 10);
        }
        if (rest >= 10) {
            digit(out, rest / 10 % 10);
        }
        digit(out, rest % 10);
    }

    private static void digit(StringBuilder out, int digit) {
        out.append((char) ('0' + digit));
    }

    /** Path data of a line that is horizontal or vertical. */
    public static String line(double x, double y, double endX, double endY) {
        StringBuilder path = new StringBuilder("M");
        number(path, x);
        path.append(' ');
        number(path, y);
        path.append((y == endY) ? 'H' : 'V');
        number(path, (y == endY) ? endX : endY);
        return path.toString();
    }

    private void closeTag() {
        if (this.inTag) {
            this.out.append('>');
            this.inTag = false;
        }
    }

    /** Of most text nothing has to be escaped, and it is appended as a whole. */
    private void escape(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                this.out.append(text, start, i).append(escaped(c));
                start = i + 1;
            }
        }
        this.out.append((start == 0) ? text : text.substring(start));
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\uFFFE' && c != '&' && c != '<' && c != '>' && c != '"';
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n' -> String.valueOf(c);
            // XML 1.0 cannot hold it; half of a surrogate pair passes for whole.
            default -> "\uFFFD";
        };
    }

}
