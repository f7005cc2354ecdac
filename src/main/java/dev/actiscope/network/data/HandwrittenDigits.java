package dev.actiscope.network.data;

/**
 * Handwritten digits, 1,797 images of 8 × 8 pixels: the test part of "Optical Recognition
 * of Handwritten Digits", E. Alpaydin and C. Kaynak, UCI Machine Learning Repository,
 * 1998, CC BY 4.0.
 *
 * @see <a href="https://doi.org/10.24432/C50P49">UCI Machine Learning Repository</a>
 */
public final class HandwrittenDigits {

    /** Pixels of an image. */
    public static final int PIXELS = 64;

    /** The darkest pixel. */
    private static final double DARKEST = 16;

    private HandwrittenDigits() {
    }

    /**
     * Reads the digits.
     * @param text a line for each image: its pixels from 0 to 16 in the order of reading,
     * then its digit, with commas between them
     * @return pixels from 0 to 1, and the digit as the number of a class
     */
    public static Dataset read(String text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            size += (text.charAt(i) == '\n') ? 1 : 0;
        }
        double[] x = new double[size * PIXELS];
        double[] t = new double[size];
        int column = 0;
        int row = 0;
        int number = 0;
        for (int i = 0; i < text.length() && row < size; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = 10 * number + c - '0';
            }
            else if (c == ',') {
                x[row * PIXELS + column++] = number / DARKEST;
                number = 0;
            }
            else if (c == '\n') {
                t[row++] = number;
                column = 0;
                number = 0;
            }
        }
        return new Dataset(PIXELS, x, 1, t);
    }

}
