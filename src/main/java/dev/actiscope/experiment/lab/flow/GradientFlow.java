package dev.actiscope.experiment.lab.flow;

import java.util.List;
import java.util.function.ToLongFunction;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.lab.flow.theory.TheoryPrices;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;

/**
 * What becomes of signals on their way up through deep networks, and of gradients on
 * their way down. The trials are the theory, each network, and, where claims are about
 * learning, a short training for each seed.
 */
public final class GradientFlow implements Experiment {

    static final List<String> CLAIMS = List.of("2.6", "3.4", "3.6", "4.2", "4.6", "4.7", "4.9");

    /** What is known of functions, and the networks of short trainings. */
    private static final long HELD_OF_THEORY = 50_000;

    @Override
    public String name() {
        return "gradient-flow";
    }

    @Override
    public List<String> claims() {
        return CLAIMS;
    }

    @Override
    public List<Setting<?>> settings() {
        return FlowSettings.ALL;
    }

    @Override
    public int trials(Settings settings) {
        int networks = settings.get(FlowSettings.NETWORKS);
        return 1 + networks + (isTaught(settings) ? networks : 0);
    }

    private static boolean isTaught(Settings settings) {
        return settings.get(FlowSettings.STEPS) > 0 && !ShortTraining.of(FlowSettings.functions(settings)).isEmpty();
    }

    @Override
    public long work(Settings settings) {
        return pricing(settings).applyAsLong(settings);
    }

    @Override
    public ToLongFunction<Settings> pricing(Settings settings) {
        TheoryPrices prices = new TheoryPrices(settings.get(FlowSettings.BIAS_DEVIATION));
        return (like) -> work(like, prices);
    }

    private static long work(Settings settings, TheoryPrices prices) {
        long each = FlowTrial.work(settings, prices)
                + (isTaught(settings) ? ShortTrainingTrial.work(settings, prices) : 0);
        return TheoryTrial.work(settings, prices) + settings.get(FlowSettings.NETWORKS) * each;
    }

    @Override
    public long held(Settings settings) {
        List<Curve> functions = FlowSettings.functions(settings);
        long numbers = NetworkResult.length(functions.size(), settings.get(FlowSettings.DEPTH))
                + 2L * settings.get(FlowSettings.STEPS) * ShortTraining.of(functions).size();
        return HELD_OF_THEORY + FlowTrial.held(settings) + 2 * settings.get(FlowSettings.NETWORKS) * numbers;
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        int networks = settings.get(FlowSettings.NETWORKS);
        if (trial == 0) {
            return new TheoryTrial(settings);
        }
        return (trial <= networks) ? new FlowTrial(settings, trial - 1)
                : new ShortTrainingTrial(settings, trial - 1 - networks);
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        FlowResults found = new FlowResults(settings, results);
        FlowCharts charts = new FlowCharts(found);
        List<Statement> notes = ended ? new FlowNotes(found).all() : List.of();
        return new Report(new FlowVerdicts(found).all(ended), figures(found), charts.charts(), charts.maps(), notes);
    }

    /** Those of each function, and of the whole where there is only one. */
    private static Figures figures(FlowResults results) {
        Figures figures = new Figures();
        for (int i = 0; i < results.functions().size(); i++) {
            if (results.functions().size() == 1) {
                put(figures, null, results, i);
            }
            put(figures, results.functions().get(i), results, i);
        }
        return figures;
    }

    private static void put(Figures figures, Curve f, FlowResults results, int function) {
        Measured measured = results.measured(function);
        Theory theory = results.theory(function);
        int last = results.depth() - 1;
        figures.put(f, "criticalWeightDeviation", (theory != null) ? theory.edge().deviation() : Double.NaN);
        figures.put(f, "signalFirst", Measured.together(measured.signal(), 0));
        figures.put(f, "signalLast", Measured.together(measured.signal(), last));
        figures.put(f, "gradientFirst", Measured.together(measured.gradient(), 0));
        figures.put(f, "gradientLast", Measured.together(measured.gradient(), last));
        if (theory != null) {
            figures.put(f, "weightDeviation", theory.deviation());
            figures.put(f, "criticalVariance", theory.edge().variance());
            figures.put(f, "criticalSteepness", theory.edge().steepness());
            figures.put(f, "signalLastInTheory", theory.signal()[last]);
            figures.put(f, "gradientFirstInTheory", theory.gradient()[0]);
            figures.put(f, "steepestSlope", theory.steepest());
            figures.put(f, "slopeProduct", FlowVerdicts.power(theory.steepest(), results.depth()));
        }
    }

}
