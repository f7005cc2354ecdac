package dev.actiscope.experiment.lab.initialisation;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Holding;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Choice;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.data.Seeds;

/**
 * The same networks from four {@linkplain Beginning beginnings}. A trial has one seed,
 * and with it one split of the data and one drawing of the weights for all functions and
 * all beginnings: they differ by a factor alone.
 */
public final class Initialisation implements Experiment {

    static final List<String> CLAIMS = List.of("2.6", "4.7");

    static final String DIGITS = "digits";

    static final Functions F = Functions.of("f", 4, "sigmoid", "tanh", "relu");

    static final Choice DATA = Choice.of("data", "gaussians", "circle", "spiral", DIGITS);

    /** The digits, those that are learned from, and results. */
    private static final long HELD_OF_DATA = 500_000;

    /** Hidden layers. */
    static final Count DEPTH = new Count("depth", 6, 1, 50);

    static final Count WIDTH = new Count("width", 12, 1, 128);

    /** Weights that are too small, as a share of the right ones. */
    static final Amount SMALL = Amount.logarithmic("small", 0.3, 1e-3, 1);

    /** Weights that are too large, as a multiple of the right ones. */
    static final Amount LARGE = Amount.logarithmic("large", 3, 1, 100);

    static final Amount RATE = Amount.logarithmic("rate", 0.1, 1e-5, 10);

    static final Choice OPTIMISER = Choice.of("optimiser", "sgd", "momentum", "nesterov", "rmsprop", "adam");

    static final Count BATCH = new Count("batch", 4, 1, 256);

    static final Count STEPS = new Count("steps", 43, 1, 5000);

    static final Count SEEDS = new Count("seeds", 8, 1, 64);

    static final Count SEED = new Count("seed", 1, 0, Seeds.GREATEST);

    static List<Curve> functions(Settings settings) {
        return Functions.once(settings.get(F));
    }

    @Override
    public String name() {
        return "initialisation";
    }

    @Override
    public List<String> claims() {
        return CLAIMS;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(F, DATA, DEPTH, WIDTH, SMALL, LARGE, RATE, OPTIMISER, BATCH, STEPS, SEEDS, SEED);
    }

    @Override
    public boolean takesDigits(Settings settings) {
        return InitialisationSetup.isOfDigits(settings);
    }

    @Override
    public int trials(Settings settings) {
        return settings.get(SEEDS);
    }

    @Override
    public long work(Settings settings) {
        return InitialisationWork.of(settings);
    }

    @Override
    public long held(Settings settings) {
        Holding network = new Holding(InitialisationSetup.inputs(settings), settings.get(DEPTH), settings.get(WIDTH),
                InitialisationSetup.outputs(settings), false);
        return HELD_OF_DATA + network.numbers(Math.max(InitialisationSetup.LOOKED_AT, settings.get(BATCH)));
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        return new BeginningTrial(new InitialisationSetup(settings, materials, Seeds.nth(settings.get(SEED), trial)));
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        Beginnings found = new Beginnings(settings, results);
        return new Report(new BeginningVerdicts(found).all(ended), new BeginningFigures(found).all(),
                new BeginningCharts(found).all(ended), List.of(), new BeginningNotes(found).all(ended));
    }

}
