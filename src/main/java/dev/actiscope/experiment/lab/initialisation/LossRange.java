package dev.actiscope.experiment.lab.initialisation;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Logarithms;

/**
 * From where to where losses are drawn, the same for all beginnings, so that they can be
 * compared.
 *
 * @param guess what guessing costs
 */
record LossRange(double low, double guess, double high) {

    /**
     * A loss that is so many times that of guessing is far astray, and drawn no higher.
     */
    private static final double ASTRAY = 30;

    /** The least loss that is drawn. */
    private static final double LEAST = 1e-6;

    /** From the least mean loss to the greatest, and about guessing in any case. */
    static LossRange of(Beginnings found) {
        BeginningResult places = found.places();
        double guess = Logarithms.log(Math.max(2, InitialisationSetup.outputs(found.settings())));
        double low = guess / 2;
        double high = 2 * guess;
        for (int function = 0; function < found.functions().size(); function++) {
            for (Beginning beginning : Beginning.values()) {
                for (int point = 0; point < places.points().count(); point++) {
                    double loss = Exponential.exp(found.mean(places.point(function, beginning, point)).value());
                    low = (loss < low) ? loss : low;
                    high = (loss > high) ? loss : high;
                }
            }
        }
        return new LossRange(Math.max(LEAST, low / 2), guess, Math.min(ASTRAY * guess, high));
    }

    /** Whether some losses are greater than what is drawn. */
    boolean isExceeded() {
        return this.high >= ASTRAY * this.guess;
    }

    /**
     * Where a loss stands, at the edge if it is beyond.
     * @param logarithm of the loss
     * @return NaN if it is not known
     */
    double within(double logarithm) {
        double loss = Exponential.exp(logarithm);
        return Math.max(this.low, Math.min(loss, this.high));
    }

}
