package dev.actiscope.experiment.lab.precision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.experiment.setting.Settings;

/**
 * What bits are worth, by function, and what storing makes of the functions themselves.
 */
final class PrecisionCharts {

    private static final double LOW = -4;

    private static final double HIGH = 8;

    /** Enough for each step of three bits or more to be seen. */
    private static final int POINTS = 361;

    private final Losses losses;

    private final Settings settings;

    PrecisionCharts(Losses losses) {
        this.losses = losses;
        this.settings = losses.settings();
    }

    /** How many levels are left only where there are any. */
    List<Chart> all() {
        Axis bits = Axis.linear("bits");
        List<Chart> all = new ArrayList<>();
        all.add(new Chart("accuracies", bits, Axis.linear("accuracy", 0, 1), byBits("accuracy",
                (function, storage) -> this.losses.mean(this.losses.places().accuracy(function, storage)).value())));
        all.add(new Chart("losses", bits, Axis.logarithmic("loss"), byBits("loss", (function, storage) -> Exponential
            .exp(Losses.mean(this.losses.logLosses(function, storage)).value()))));
        all.add(new Chart("stored", Axis.linear("z", LOW, HIGH), Axis.linear("a", -1, HIGH), stored()));
        if (Storage.isOfIntegers(this.settings)) {
            all.add(new Chart("levels", Axis.linear("layer", 0.5, this.losses.places().depth() + 0.5),
                    Axis.linear("levels"), levels()));
        }
        return all;
    }

    /** Lines with the outlier in the calibration, broken lines without. */
    private List<Series> byBits(String role, ToDoubleBiFunction<Integer, Integer> number) {
        List<Integer> bits = Storage.bits(this.settings);
        List<Series> all = new ArrayList<>();
        for (int function = 0; function < this.losses.functions().size(); function++) {
            for (boolean outlier : new boolean[] { true, false }) {
                double[] x = new double[bits.size()];
                double[] y = new double[bits.size()];
                for (int i = 0; i < x.length; i++) {
                    x[i] = bits.get(i);
                    y[i] = number.applyAsDouble(function, Storage.at(this.settings, bits.get(i), outlier));
                }
                all.add(new Series(outlier ? role + "-outlier" : role, this.losses.functions().get(function),
                        outlier ? Style.LINE : Style.THEORY, x, y));
            }
        }
        return all;
    }

    /** The functions as they come out of the storage that is asked for. */
    private List<Series> stored() {
        List<Series> all = new ArrayList<>();
        double[] x = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = LOW + (HIGH - LOW) * i / (POINTS - 1);
        }
        for (int function = 0; function < this.losses.functions().size(); function++) {
            Curve f = this.losses.functions().get(function);
            Activation activation = f.activation();
            DoubleUnaryOperator storage = storage(function);
            double[] y = new double[POINTS];
            for (int i = 0; i < POINTS; i++) {
                y[i] = storage.applyAsDouble(activation.value(x[i]));
            }
            all.add(new Series("stored", f, Style.LINE, x, y));
        }
        return all;
    }

    /** With the range of the first hidden layer, its outlier included. */
    private DoubleUnaryOperator storage(int function) {
        return Storage.isOfIntegers(this.settings) ? this.losses.quantisation(function, 0, true)::round
                : FloatFormat.of(this.settings.get(Precision.STORED))::round;
    }

    /**
     * How many steps there are from 0 to the greatest activation that is not the
     * outlier's: all others have to do with those.
     */
    private List<Series> levels() {
        List<Series> all = new ArrayList<>();
        int depth = this.losses.places().depth();
        for (int function = 0; function < this.losses.functions().size(); function++) {
            double[] x = new double[depth];
            double[] y = new double[depth];
            for (int layer = 0; layer < depth; layer++) {
                x[layer] = layer + 1;
                double greatest = this.losses.mean(this.losses.places().greatest(function, layer, false)).value();
                y[layer] = greatest / this.losses.quantisation(function, layer, true).step();
            }
            all.add(new Series("levels", this.losses.functions().get(function), Style.BARS, x, y));
        }
        return all;
    }

}
