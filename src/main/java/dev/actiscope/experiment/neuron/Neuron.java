package dev.actiscope.experiment.neuron;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Amounts;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;

/**
 * One neuron, y = f(w·x + b).
 */
public final class Neuron implements Experiment {

    static final Functions F = Functions.of("f", 1, "relu");

    static final Amounts X = new Amounts("x", List.of(1.0, 2.0), -1000, 1000, 8);

    static final Amounts W = new Amounts("w", List.of(0.8, -0.6), -1000, 1000, 8);

    static final Amount B = Amount.linear("b", 0.5, -1000, 1000);

    private static final int CELLS = 48;

    private static final double SIDE = 6;

    @Override
    public String name() {
        return "neuron";
    }

    @Override
    public List<String> claims() {
        return List.of("1.1");
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(F, X, W, B);
    }

    @Override
    public void check(Settings settings) {
        int inputs = settings.get(X).size();
        int weights = settings.get(W).size();
        if (inputs != weights) {
            throw new InvalidInputException("w", "weights-and-inputs", weights, inputs);
        }
    }

    @Override
    public int trials(Settings settings) {
        return 1;
    }

    @Override
    public long work(Settings settings) {
        return CELLS * CELLS;
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        return new Nothing();
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        Curve f = settings.get(F).get(0);
        double z = z(settings);
        double y = f.activation().value(z);
        Verdict verdict = Verdict.holds("1.1", Statement.of("output").function(f).number(z).number(y));
        return new Report(List.of(verdict), new Figures().put("z", z).put("y", y), List.of(),
                List.of(surface(settings)), List.of());
    }

    private static double z(Settings settings) {
        double z = settings.get(B);
        for (int i = 0; i < settings.get(X).size(); i++) {
            z += settings.get(W).get(i) * settings.get(X).get(i);
        }
        return z;
    }

    private static HeatMap surface(Settings settings) {
        Activation f = settings.get(F).get(0).activation();
        List<Double> w = settings.get(W);
        double[] values = new double[CELLS * CELLS];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            double x1 = SIDE * (2 * (i % CELLS) + 1 - CELLS) / CELLS;
            double x2 = SIDE * (2 * (i / CELLS) + 1 - CELLS) / CELLS;
            double second = (w.size() > 1) ? w.get(1) * x2 : 0;
            values[i] = f.value(w.get(0) * x1 + second + settings.get(B));
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        return new HeatMap("surface", Axis.linear("x1", -SIDE, SIDE), Axis.linear("x2", -SIDE, SIDE), CELLS, values,
                low, high, List.of());
    }

    /** All that a neuron does is in its report. */
    private static final class Nothing implements Trial {

        private boolean ended;

        @Override
        public long advance(long work) {
            long done = this.ended ? 0 : 1;
            this.ended = true;
            return done;
        }

        @Override
        public double progress() {
            return this.ended ? 1 : 0;
        }

        @Override
        public double[] result() {
            return new double[0];
        }

    }

}
