package dev.actiscope.experiment.judging;

import dev.actiscope.activation.math.Logarithms;

/**
 * By how much something has grown, as a logarithm that is finite, so that it can be
 * averaged, where nothing is left and where it is beyond all doubles too.
 */
public final class Growths {

    /** The logarithm that stands for that of 0, and its opposite for that of ∞. */
    private static final double LEAST = -690;

    private Growths() {
    }

    /**
     * The logarithm of one size over another. Where nothing is left, whatever there was,
     * it has vanished.
     * @param to at least 0
     * @param from likewise
     * @return from −690 to 690; NaN where both are infinite, or one is not a number and
     * something is left
     */
    public static double of(double to, double from) {
        double growth = Logarithms.log(to) - Logarithms.log(from);
        return (to == 0) ? LEAST : Math.max(LEAST, Math.min(growth, -LEAST));
    }

    /**
     * A mean of growths as it is told: 0 has no logarithm, and so a mean with it has none
     * but −∞, nor has one with ∞ any but ∞.
     * @param mean of the growths, with its interval
     * @param growths those of which it is the mean
     * @return the mean itself where nothing vanished or went beyond
     */
    public static Confidence told(Confidence mean, double... growths) {
        double least = 0;
        double greatest = 0;
        for (double growth : growths) {
            least = Math.min(least, growth);
            greatest = Math.max(greatest, growth);
        }
        double low = (least <= LEAST) ? Double.NEGATIVE_INFINITY : mean.low();
        double high = (greatest >= -LEAST) ? Double.POSITIVE_INFINITY : mean.high();
        double beyond = ((least <= LEAST) ? Double.NEGATIVE_INFINITY : 0)
                + ((greatest >= -LEAST) ? Double.POSITIVE_INFINITY : 0);
        return (beyond == 0) ? mean : new Confidence(beyond, low, high);
    }

}
