package dev.actiscope.experiment.lab.neuron;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.experiment.AtOnce;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Statement;
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

    private static final double GREATEST = 1000;

    static final Amounts X = new Amounts("x", List.of(1.0, 2.0), -GREATEST, GREATEST, 8);

    static final Amounts W = new Amounts("w", List.of(0.8, -0.6), -GREATEST, GREATEST, 8);

    static final Amount B = Amount.linear("b", 1, -GREATEST, GREATEST);

    @Override
    public String name() {
        return "neuron";
    }

    @Override
    public List<String> claims() {
        return List.of("1.1", "1.2", "1.3", "6.1");
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
        int places = Surface.CELLS * Surface.CELLS + ResponseCurve.POINTS;
        return (long) Math.max(1, settings.get(F).get(0).activation().operations()) * places;
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        return new AtOnce();
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        WeighedSum sum = WeighedSum.of(settings);
        NeuronVerdicts claims = new NeuronVerdicts(sum);
        return new Report(List.of(claims.ofTheSum(), claims.ofTheLine(), claims.ofTheBend(), claims.ofNegatives()),
                new Figures().put("z", sum.z()).put("y", sum.y()).put("slope", sum.slope()),
                List.of(ResponseCurve.of(sum)), Surface.of(sum), notes(sum));
    }

    private static List<Statement> notes(WeighedSum sum) {
        List<Statement> notes = new ArrayList<>();
        if (sum.y() != sum.y()) {
            notes.add(Statement.of("no-value").function(sum.f()).number(sum.z()));
        }
        else if (sum.slope() == 0) {
            notes.add(Statement.of("off").number(sum.z()).number(sum.y()));
        }
        return notes;
    }

}
