package dev.actiscope.experiment.lab.precision;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Holding;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Choice;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.data.Seeds;

/**
 * Networks learn in doubles; then the activations of each hidden layer are rounded, and
 * the same test examples are asked again. A trial has one seed, and with it one split of
 * the digits, one drawing of the weights and one order of the batches for all functions.
 */
public final class Precision implements Experiment {

    static final List<String> CLAIMS = List.of(PrecisionVerdict.BOUND, PrecisionVerdict.RANGE);

    static final String INTEGERS = "integers";

    static final String CALIBRATED = "calibrated";

    static final Functions F = Functions.of("f", 4, "relu", "relu6", "swish");

    static final Choice STORED = new Choice("stored", INTEGERS, formats());

    /** The digits, those that are learned from, and results. */
    private static final long HELD_OF_DATA = 500_000;

    /** Of a whole number. */
    static final Count BITS = new Count("bits", 8, 2, 16);

    /** Where the range of whole numbers comes from. */
    static final Choice RANGE = Choice.of("range", CALIBRATED, "bounds");

    /** How many times as bright as it was an example of the calibration is made. */
    static final Amount OUTLIER = Amount.logarithmic("outlier", 30, 1, 1000);

    /** A factor of all inputs. */
    static final Amount SCALE = Amount.logarithmic("scale", 1, 0.01, 100);

    static final Count DEPTH = new Count("depth", 1, 1, 10);

    static final Count WIDTH = new Count("width", 16, 1, 128);

    static final Amount RATE = Amount.logarithmic("rate", 0.1, 1e-5, 10);

    static final Choice OPTIMISER = Choice.of("optimiser", "sgd", "momentum", "nesterov", "rmsprop", "adam");

    static final Count BATCH = new Count("batch", 5, 1, 256);

    static final Count STEPS = new Count("steps", 95, 1, 5000);

    /** Test examples that are asked. */
    static final Count EXAMPLES = new Count("examples", 50, 1, 500);

    static final Count SEEDS = new Count("seeds", 8, 1, 64);

    static final Count SEED = new Count("seed", 1, 0, Seeds.GREATEST);

    private static List<String> formats() {
        List<String> formats = new ArrayList<>();
        formats.add(INTEGERS);
        formats.addAll(FloatFormat.names());
        return List.copyOf(formats);
    }

    static List<Curve> functions(Settings settings) {
        return Functions.once(settings.get(F));
    }

    @Override
    public String name() {
        return "precision";
    }

    @Override
    public List<String> claims() {
        return CLAIMS;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(F, STORED, BITS, RANGE, OUTLIER, SCALE, DEPTH, WIDTH, RATE, OPTIMISER, BATCH, STEPS, EXAMPLES,
                SEEDS, SEED);
    }

    @Override
    public boolean takesDigits(Settings settings) {
        return true;
    }

    @Override
    public int trials(Settings settings) {
        return settings.get(SEEDS);
    }

    @Override
    public long work(Settings settings) {
        return PrecisionWork.of(settings);
    }

    @Override
    public long held(Settings settings) {
        Holding network = new Holding(HandwrittenDigits.PIXELS, settings.get(DEPTH), settings.get(WIDTH),
                HandwrittenDigits.CLASSES, false);
        return HELD_OF_DATA + network.numbers(Math.max(DigitsClassifier.AT_A_TIME, settings.get(BATCH)));
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        return new PrecisionTrial(settings, materials.digits(), Seeds.nth(settings.get(SEED), trial));
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        Losses losses = new Losses(settings, results);
        return new Report(new PrecisionVerdict(losses).all(ended), PrecisionFigures.of(losses),
                new PrecisionCharts(losses).all(), List.of(), PrecisionNotes.of(losses));
    }

}
