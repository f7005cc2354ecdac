package dev.actiscope.experiment.lab.saturation;

import java.util.List;

import dev.actiscope.experiment.AtOnce;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Amounts;
import dev.actiscope.experiment.setting.Choice;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;

/**
 * Inputs far out, in a number format: an input is rounded to the format, the function
 * computed exactly, and what it gives rounded to the format; likewise its slope. So what
 * is lost is lost to the format, and not to how somebody computes the function.
 */
public final class FarInputs implements Experiment {

    static final Functions F = Functions.of("f", 8, "sigmoid", "tanh", "relu");

    private static final double FARTHEST = 1e9;

    static final Amounts X = new Amounts("x", List.of(100.0, 1000.0), -FARTHEST, FARTHEST, 8);

    static final Choice PRECISION = new Choice("precision", FloatFormat.FLOAT32.name(), FloatFormat.names());

    /** Of the greatest slope: below it a function counts as saturated. */
    static final Amount SHARE = Amount.logarithmic("share", 0.01, 1e-6, 0.5);

    private static final double GREATEST = 1000;

    /** What passes through the function again and again. */
    static final Amount FROM = Amount.linear("from", 2, -GREATEST, GREATEST);

    /** What does so beside it. */
    static final Amount AGAINST = Amount.linear("against", 0.5, -GREATEST, GREATEST);

    /** What it is multiplied with on the way. */
    static final Amount WEIGHT = Amount.linear("weight", 1, -10, 10);

    static final Count TIMES = new Count("times", 20, 1, 1000);

    @Override
    public String name() {
        return "saturation";
    }

    @Override
    public List<String> claims() {
        return List.of("2.2", "2.3", "3.2", "3.3");
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(F, X, PRECISION, SHARE, FROM, AGAINST, WEIGHT, TIMES);
    }

    @Override
    public int trials(Settings settings) {
        return 1;
    }

    @Override
    public long work(Settings settings) {
        return FarOut.work(settings);
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        return new AtOnce();
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        FarOut out = new FarOut(settings);
        return new Report(new FarVerdicts(out).all(), out.figures(), new FarCharts(out).all(), List.of(),
                new FarNotes(out).all());
    }

}
