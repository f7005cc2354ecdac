package dev.actiscope.network.data;

/**
 * Handwritten digits, 1,797 images of 8 × 8 pixels: the test part of "Optical Recognition
 * of Handwritten Digits", E. Alpaydin and C. Kaynak, UCI Machine Learning Repository,
 * 1998, CC BY 4.0.
 *
 * @see <a href="https://doi.org/10.24432/C50P49">UCI Machine Learning Repository</a>
 */
public final class HandwrittenDigits {

    /** How many images there are. */
    public static final int IMAGES = 1797;

    /** Pixels of an image. */
    public static final int PIXELS = 64;

    /** One for each digit. */
    public static final int CLASSES = 10;

    /** The darkest pixel. */
    private static final int DARKEST = 16;

    private HandwrittenDigits() {
    }

    /**
     * Reads the digits.
     * @param text a line for each image: its pixels from 0 to 16 in the order of reading,
     * then its digit, with commas between them
     * @return pixels from 0 to 1, and the digit as the number of a class
     * @throws IllegalArgumentException if there is no line, or one that is not so
     */
    public static Dataset read(String text) {
        int size = lines(text);
        double[] x = new double[size * PIXELS];
        double[] t = new double[size];
        int at = 0;
        for (int row = 0; row < size; row++) {
            for (int pixel = 0; pixel < PIXELS; pixel++) {
                int comma = text.indexOf(',', at);
                x[row * PIXELS + pixel] = number(text, at, comma, DARKEST) / (double) DARKEST;
                at = comma + 1;
            }
            int end = text.indexOf('\n', at);
            end = (end < 0) ? text.length() : end;
            t[row] = number(text, at, end, CLASSES - 1);
            at = end + 1;
        }
        return new Dataset(PIXELS, x, 1, t);
    }

    /** How many lines there are, the last with its end or without. */
    private static int lines(String text) {
        int lines = (text.isEmpty() || text.endsWith("\n")) ? 0 : 1;
        for (int i = 0; i < text.length(); i++) {
            lines += (text.charAt(i) == '\n') ? 1 : 0;
        }
        if (lines == 0) {
            throw new IllegalArgumentException("no digits");
        }
        return lines;
    }

    /** The digits between two places as a number: nothing else may stand there. */
    private static int number(String text, int from, int to, int most) {
        int number = (from < to) ? 0 : most + 1;
        for (int i = from; i < to && number <= most; i++) {
            char c = text.charAt(i);
            number = (c >= '0' && c <= '9') ? 10 * number + c - '0' : most + 1;
        }
        if (number > most) {
            throw new IllegalArgumentException("not a digit's image");
        }
        return number;
    }

}
