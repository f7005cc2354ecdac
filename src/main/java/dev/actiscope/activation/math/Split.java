package dev.actiscope.activation.math;

/**
 * A double as a sum of two of half its length, whose products are exact.
 *
 * @see <a href="https://doi.org/10.1007/BF01397083">Dekker, A Floating-Point Technique
 * for Extending the Available Precision, 1971, after Veltkamp</a>
 */
public final class Split {

    private static final double FACTOR = 0x1p27 + 1;

    private Split() {
    }

    /**
     * The first 26 bits of a number, rounded.
     * @param x up to 2<sup>996</sup>
     */
    public static double head(double x) {
        double far = x * FACTOR;
        return far - (far - x);
    }

    /**
     * What a product lacks, exactly, if nothing of it is subnormal.
     * @param product x·y, rounded
     */
    public static double lost(double x, double y, double product) {
        double xHead = head(x);
        double yHead = head(y);
        double xTail = x - xHead;
        double yTail = y - yHead;
        return xHead * yHead - product + xHead * yTail + xTail * yHead + xTail * yTail;
    }

}
