package dev.actiscope.experiment.lab.dying;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Choice;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Seeds;

/**
 * Dying units. {@code depth} counts all dense layers: ten layers are nine hidden ones of
 * {@code width} units each with f, and one output. All weights begin after He, whatever f
 * is, so that all functions have the same start; all hidden biases are alike.
 * <p>
 * Figures of the whole are those of the first function; with several functions each has
 * its own, too. {@code bornDead} is the share of so many {@code networks} with one input
 * that are constant on |x| ≤ √3 from the start, {@code dead} the share of units that are
 * dead at the end of the training of the other networks, {@code revived} that of units
 * that were dead and are alive at the end, and {@code broken} that of units that are not
 * finite numbers, all from 0 to 1.
 *
 * @see <a href="https://arxiv.org/abs/1903.06733">Lu, Shin, Su and Karniadakis, Dying
 * ReLU and Initialization, 2019</a>
 */
public final class DyingUnits implements Experiment {

    static final String BY_RATE = "rate";

    static final Functions F = Functions.of("f", 5, "relu", "leaky-relu", "elu");

    static final Count DEPTH = new Count("depth", 10, 2, 50);

    static final Count WIDTH = new Count("width", 5, 1, 64);

    static final Count NETWORKS = new Count("networks", 400, 1, 100_000);

    static final Choice DATA = Choice.of("data", "circle", "xor", "gaussians", "spiral", "moons", TrainingSetup.SINE);

    static final Amount RATE = Amount.logarithmic("rate", 0.3, 0.0001, 100);

    static final Amount BIAS = Amount.linear("bias", 0, -10, 10);

    static final Count STEPS = new Count("steps", 25, 0, 10_000);

    static final Count SEEDS = new Count("seeds", 12, 1, 40);

    static final Choice SWEEP = Choice.of("sweep", BY_RATE, "bias");

    static final Count SEED = new Count("seed", 1, 0, Seeds.GREATEST);

    @Override
    public String name() {
        return "dying-units";
    }

    @Override
    public List<String> claims() {
        return List.of("4.8", "6.1", "6.3", "6.4", "6.5");
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(F, DEPTH, WIDTH, BIAS, NETWORKS, DATA, RATE, STEPS, SWEEP, SEEDS, SEED);
    }

    @Override
    public int trials(Settings settings) {
        return DyingPlan.of(settings).trials();
    }

    @Override
    public long work(Settings settings) {
        return DyingPlan.of(settings).work();
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        DyingPlan plan = DyingPlan.of(settings);
        int functions = plan.functions().size();
        int seed = settings.get(SEED);
        if (trial == 0) {
            return born(plan, plan.functions(), plan.width(), plan.networks());
        }
        if (trial < plan.swept(0, 0, 0)) {
            int training = trial - plan.training(0, 0);
            return training(plan, plan.functions().get(training % functions), Seeds.nth(seed, training / functions));
        }
        if (trial < plan.born(0)) {
            int training = trial - plan.swept(0, 0, 0);
            int run = training / functions;
            return swept(plan, plan.functions().get(training % functions), Seeds.nth(seed, run % plan.sweepSeeds()),
                    plan.others()[run / plan.sweepSeeds()]);
        }
        if (trial < plan.leaks()) {
            return born(plan, plan.functions().subList(0, 1), plan.widths()[trial - plan.born(0)],
                    plan.networksAtWidths());
        }
        return new LeakTrial(seed);
    }

    private static Trial born(DyingPlan plan, List<Curve> functions, int width, int networks) {
        return new BornDeadTrial(functions, plan.layers(), width, plan.settings().get(BIAS), networks,
                plan.settings().get(SEED));
    }

    private static Trial training(DyingPlan plan, Curve f, int seed) {
        Settings settings = plan.settings();
        return training(settings, f, seed, settings.get(RATE), settings.get(BIAS), plan.steps(), plan.checks());
    }

    private static Trial swept(DyingPlan plan, Curve f, int seed, double other) {
        Settings settings = plan.settings();
        double rate = plan.sweepsRates() ? other : settings.get(RATE);
        double bias = plan.sweepsRates() ? settings.get(BIAS) : other;
        return training(settings, f, seed, rate, bias, plan.sweepSteps(), 0);
    }

    private static Trial training(Settings settings, Curve f, int seed, double rate, double bias, int steps,
            int checks) {
        String data = settings.get(DATA);
        NeuralNetwork network = TrainingSetup.network(f, TrainingSetup.inputs(data), settings.get(DEPTH),
                settings.get(WIDTH), bias, seed);
        Dataset examples = TrainingSetup.examples(data, seed);
        return new TrainingTrial(TrainingSetup.training(network, data, examples, rate, seed), examples, steps, checks);
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        DyingEvidence evidence = new DyingEvidence(DyingPlan.of(settings), results);
        return new Report(new DyingVerdicts(evidence, ended).verdicts(), new DyingFigures(evidence).all(),
                new DyingCharts(evidence).all(), List.of(), new DyingRemarks(evidence).all());
    }

}
