package dev.actiscope.experiment.lab.precision;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.setting.Settings;

/**
 * The numbers of each function, in doubles and stored as asked for.
 */
final class PrecisionFigures {

    private PrecisionFigures() {
    }

    static Figures of(Losses losses) {
        Settings settings = losses.settings();
        Figures figures = new Figures();
        int clean = Storage.asked(settings, false);
        int outlier = Storage.asked(settings, true);
        for (int i = 0; i < losses.functions().size(); i++) {
            Curve f = losses.functions().get(i);
            figures.put(f, "accuracy", losses.mean(losses.places().accuracy(i, 0)).value());
            figures.put(f, "accuracyStored", losses.mean(losses.places().accuracy(i, clean)).value());
            figures.put(f, "loss", Exponential.exp(Losses.mean(losses.logLosses(i, 0)).value()));
            figures.put(f, "rise", rise(losses, i, clean));
            if (Storage.isOfIntegers(settings)) {
                figures.put(f, "accuracyWithOutlier", losses.mean(losses.places().accuracy(i, outlier)).value());
                figures.put(f, "riseWithOutlier", rise(losses, i, outlier));
            }
            figures.put(f, "greatest", losses.greatest(i, false));
            figures.put(f, "greatestWithOutlier", losses.greatest(i, true));
        }
        return figures;
    }

    private static double rise(Losses losses, int function, int storage) {
        return Exponential.exp(Losses.mean(losses.rises(function, storage)).value());
    }

}
