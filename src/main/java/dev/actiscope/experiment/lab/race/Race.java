package dev.actiscope.experiment.lab.race;

import java.util.List;
import java.util.TreeSet;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Holding;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Amounts;
import dev.actiscope.experiment.setting.Choice;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.data.Seeds;

/**
 * Several activation functions on the same data, from the same starts, with the same
 * batches. Who is faster is judged by the mean logarithm of the losses of the
 * mini-batches over the whole run, seed by seed.
 */
public final class Race implements Experiment {

    static final List<String> CLAIMS = List.of("3.4", "3.5", "4.2", "4.6", "6.6", "7.1", "7.3", "8.1", "8.2", "8.3");

    static final String DIGITS = "digits";

    static final String COMMON = "common";

    static final String OWN = "own";

    static final String BOTH = "both";

    static final String BATCH_NORMALISATION = "batch";

    static final String WITH_AND_WITHOUT = "with-and-without";

    static final String WITHOUT_SCALE = "without-scale";

    static final String BY_GAIN = "gain";

    static final Functions F = Functions.of("f", 8, "relu", "tanh", "sigmoid");

    static final Choice DATA = Choice.of("data", DIGITS, "circle", "xor", "gaussians", "spiral", "moons");

    static final Amount DISTANCE = Amount.linear("distance", 4, 0, 10);

    static final Amount NOISE = Amount.linear("noise", 0.1, 0, 0.5);

    /** The digits, those that are learned from, and results. */
    private static final long HELD_OF_DATA = 500_000;

    static final Count DEPTH = new Count("depth", 2, 1, 20);

    static final Count WIDTH = new Count("width", 12, 1, 128);

    static final Choice NORMALISATION = Choice.of("normalisation", "none", BATCH_NORMALISATION, "layer",
            WITH_AND_WITHOUT, WITHOUT_SCALE);

    static final Choice RATES = Choice.of("rates", OWN, COMMON, BOTH);

    static final Amount RATE = Amount.logarithmic("rate", 0.1, 1e-5, 100);

    static final Amounts TRIED = new Amounts("tried", List.of(0.05, 0.2, 0.8, 3.2), 1e-5, 100, 9);

    static final Count HEATS = new Count("heats", 1, 1, 16);

    static final Choice OPTIMISER = Choice.of("optimiser", "sgd", "momentum", "nesterov", "rmsprop", "adam");

    static final Choice INITIALISER = Choice.of("initialiser", BY_GAIN, "he", "xavier", "lecun");

    static final Count BATCH = new Count("batch", 5, 2, 256);

    static final Count STEPS = new Count("steps", 40, 1, 5000);

    static final Count SEEDS = new Count("seeds", 8, 1, 64);

    static final Count SEED = new Count("seed", 1, 0, Seeds.GREATEST);

    /** The rates that are tried: each once, the lowest first. */
    static List<Double> tried(Settings settings) {
        return List.copyOf(new TreeSet<>(settings.get(TRIED)));
    }

    @Override
    public String name() {
        return "race";
    }

    @Override
    public List<String> claims() {
        return CLAIMS;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(F, DATA, DISTANCE, NOISE, DEPTH, WIDTH, NORMALISATION, RATES, RATE, TRIED, HEATS, OPTIMISER,
                INITIALISER, BATCH, STEPS, SEEDS, SEED);
    }

    @Override
    public boolean takesDigits(Settings settings) {
        return RaceSetup.isOfDigits(settings);
    }

    @Override
    public int trials(Settings settings) {
        int trials = 0;
        for (Candidate candidate : Candidate.all(settings)) {
            trials += candidate.own() ? 1 : settings.get(SEEDS);
        }
        return trials;
    }

    /** All candidates side by side, at each one's own rate. */
    @Override
    public int together(Settings settings) {
        return F.most();
    }

    @Override
    public long work(Settings settings) {
        return RaceWork.of(settings);
    }

    @Override
    public long held(Settings settings) {
        boolean normalised = !settings.get(NORMALISATION).equals("none");
        Holding network = new Holding(RaceSetup.inputs(settings), settings.get(DEPTH), settings.get(WIDTH),
                RaceSetup.outputs(settings), normalised);
        return HELD_OF_DATA + network.numbers(settings.get(BATCH));
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        RaceSetup setup = new RaceSetup(settings, materials);
        int first = 0;
        for (Candidate candidate : Candidate.all(settings)) {
            int trials = candidate.own() ? 1 : settings.get(SEEDS);
            if (trial < first + trials) {
                return candidate.own() ? new OwnRateTrial(setup, candidate)
                        : RaceTrial.alone(setup, candidate, settings.get(RATE), setup.seed(trial - first));
            }
            first += trials;
        }
        throw new IllegalArgumentException("no such trial");
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        Standings standings = Standings.of(settings, results);
        return new Report(new RaceVerdicts(standings, ended).all(), new RaceFigures(standings).all(),
                new RaceCharts(standings).all(), List.of(), new RaceNotes(standings, ended).all());
    }

}
