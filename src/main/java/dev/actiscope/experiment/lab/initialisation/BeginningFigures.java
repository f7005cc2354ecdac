package dev.actiscope.experiment.lab.initialisation;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Figures;

/**
 * The numbers of each function: its gain, what is left of signals and gradients at the
 * other end of its networks, and the losses (geometric means).
 */
record BeginningFigures(Beginnings found) {

    Figures all() {
        Figures figures = new Figures();
        for (int i = 0; i < this.found.functions().size(); i++) {
            of(i, this.found.functions().get(i), figures);
        }
        return figures;
    }

    private void of(int function, Curve f, Figures figures) {
        BeginningResult places = this.found.places();
        figures.put(f, "gain", this.found.greatest(places.gain(function)));
        for (Beginning beginning : Beginning.values()) {
            figures.put(f, "loss" + ending(beginning),
                    factor(places.head(function, beginning, BeginningResult.LOG_LOSS)));
        }
        for (Beginning beginning : Beginning.RANDOM) {
            figures.put(f, "signal" + ending(beginning), factor(places.signalGrowth(function, beginning.scale())));
        }
        for (Beginning beginning : Beginning.RANDOM) {
            figures.put(f, "gradient" + ending(beginning), factor(places.gradientGrowth(function, beginning.scale())));
        }
        figures.put(f, "difference",
                this.found.greatest(places.head(function, Beginning.ZEROS, BeginningResult.DIFFERENCE)));
    }

    private double factor(int place) {
        return Exponential.exp(this.found.told(place).value());
    }

    private static String ending(Beginning beginning) {
        return switch (beginning) {
            case ZEROS -> "Zeros";
            case SMALL -> "Small";
            case RIGHT -> "Right";
            case LARGE -> "Large";
        };
    }

}
