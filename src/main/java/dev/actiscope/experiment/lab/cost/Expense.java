package dev.actiscope.experiment.lab.cost;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.AtOnce;
import dev.actiscope.experiment.Exercise;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Timed;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;

/**
 * What functions cost, by a clock or by a record.
 */
public final class Expense implements Timed {

    static final Functions F = Functions.of("f", 8, "identity", "relu", "sigmoid", "tanh", "softplus", "gelu");

    /** How often all is measured. */
    static final Count LAPS = new Count("laps", 8, 1, 100);

    @Override
    public String name() {
        return "cost";
    }

    @Override
    public List<String> claims() {
        return List.of("2.8", "3.6", "4.3", "5.1");
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(F, LAPS);
    }

    /** Reading the record line by line. */
    @Override
    public long work(Settings settings) {
        return 1000L * settings.get(LAPS) * exercises(settings);
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        return new AtOnce(Timings.recorded(settings, materials));
    }

    @Override
    public int laps(Settings settings) {
        return settings.get(LAPS);
    }

    @Override
    public int exercises(Settings settings) {
        return Timings.functions(settings).size() * Drill.values().length;
    }

    @Override
    public Exercise exercise(Settings settings, int which) {
        int drills = Drill.values().length;
        return Drill.values()[which % drills].of(Timings.functions(settings).get(which / drills));
    }

    @Override
    public double[] measured(double[] nanoseconds, double tick) {
        return Timings.measured(nanoseconds, tick);
    }

    /** A formula is computed by other code, step by step: what it costs is its own. */
    @Override
    public boolean isAbout(String notation, Curve f) {
        return f.notation().equals(notation);
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        Timings timings = Timings.of(settings, results[0]);
        return new Report(new ExpenseVerdicts(timings).all(), ExpenseFigures.of(timings), ExpenseCharts.of(timings),
                List.of(), ExpenseNotes.of(timings, settings));
    }

}
