package dev.actiscope.experiment.lab.zigzag;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.NetworkWork;
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
 * Zero mean. A linear neuron without a bias, whose inputs are f(z) for independent
 * standard normal z, learns the weights of another one by gradient descent with examples
 * that it never sees twice: one at a time and in mini-batches, with the inputs as they
 * are and, as a control, with their mean taken off. All functions have the same z.
 * <p>
 * {@code rate} is a multiple of 1/E‖h‖², the rate at which a step of one example undoes
 * that example's error on average, so all have the same rate relative to what they can
 * bear; {@code rates=same} leaves the control at the rate of its own inputs as they are.
 * {@code noise} is that of the targets, a share of their deviation.
 * <p>
 * Figures of each function: {@code sameSign} is the share of steps in which no two
 * weights move in opposite directions, {@code path} the length of the path divided by the
 * straight line, {@code steps} how many it took until a tenth of the way was left, each
 * for one example at a time, with {@code Batch} for mini-batches and {@code Centred} for
 * the control; {@code mean}, {@code deviation}, {@code condition} and
 * {@code greatestRate} (in units of {@code rate}) are computed by {@link InputLaw} and
 * {@link MeanSquares}.
 */
public final class ZeroCentre implements Experiment {

    static final String SAME = "same";

    static final Functions F = Functions.of("f", 5, "sigmoid", "tanh", "relu");

    static final Choice GOAL = Choice.of("goal", Goals.OPPOSITE, Goals.TOGETHER, Goals.ANY);

    static final Count INPUTS = new Count("inputs", 2, 2, 64);

    static final Count BATCH = new Count("batch", 16, 1, 512);

    static final Amount RATE = Amount.logarithmic("rate", 0.5, 0.001, 10);

    static final Choice RATES = Choice.of("rates", "own", SAME);

    static final Amount NOISE = Amount.linear("noise", 0, 0, 2);

    static final Count STEPS = new Count("steps", 120, 1, 10_000);

    static final Count SEEDS = new Count("seeds", 16, 1, 200);

    static final Count SEED = new Count("seed", 1, 0, Seeds.GREATEST);

    /** What drawing a normal number costs, measured. */
    private static final long DRAW = 10;

    @Override
    public String name() {
        return "zero-centre";
    }

    @Override
    public List<String> claims() {
        return List.of("2.7", "3.5", "4.5");
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(F, GOAL, BATCH, RATE, RATES, INPUTS, NOISE, STEPS, SEEDS, SEED);
    }

    /** One for each seed. */
    @Override
    public int trials(Settings settings) {
        return settings.get(SEEDS);
    }

    @Override
    public long work(Settings settings) {
        long moments = 0;
        for (Curve f : Functions.once(settings.get(F))) {
            moments += NetworkWork.ofGain(f);
        }
        return settings.get(SEEDS)
                * (moments + settings.get(STEPS) * step(settings) + GradientSigns.REPEATS * signs(settings));
    }

    /** What a step of all paths costs. */
    static long step(Settings settings) {
        long n = settings.get(INPUTS);
        long batch = settings.get(BATCH);
        long sum = batch * (n + 1) * DRAW;
        for (Curve f : Functions.once(settings.get(F))) {
            sum += batch * n * f.activation().operations() + 2 * (2 * n * (batch + 1) + 12 * n);
        }
        return sum;
    }

    /** What trying all sizes of batches once costs. */
    static long signs(Settings settings) {
        long n = settings.get(INPUTS);
        long sum = GradientSigns.MOST * (n + 1) * DRAW;
        for (Curve f : Functions.once(settings.get(F))) {
            sum += GradientSigns.MOST * n * (f.activation().operations() + 4);
        }
        return sum;
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        return new DescentTrial(settings, Seeds.nth(settings.get(SEED), trial), trial == 0);
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        ZigzagEvidence evidence = new ZigzagEvidence(settings, results);
        return new Report(new ZigzagVerdicts(evidence, ended).verdicts(), evidence.figures(),
                new ZigzagCharts(evidence).all(), List.of(), new ZigzagRemarks(evidence).all());
    }

}
