package dev.actiscope.curve;

/**
 * Numbers as an address writes them: decimal digits with an optional exponent,
 * {@code inf} and {@code -inf}.
 */
public final class Decimal {

    private Decimal() {
    }

    /**
     * Reads a number, rounded to the nearest double.
     * @throws NumberFormatException if the text is not of the form
     */
    public static double parse(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    /**
     * The shortest text that reads back as the same double: {@code 1}, {@code 0.1},
     * {@code 1e-7}, {@code inf}, {@code nan}.
     */
    public static String print(double number) {
        if (Double.isInfinite(number)) {
            return (number > 0) ? "inf" : "-inf";
        }
        String text = Double.toString(number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

}
