package dev.actiscope.experiment.lab.zigzag;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.NormalSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.data.Seeds;

/**
 * All paths of a seed, each function's with the same numbers z; one example at a time is
 * the first of each mini-batch. Then the signs of gradients at the start.
 */
final class DescentTrial implements Trial {

    private final Settings settings;

    private final int n;

    private final int batch;

    private final int steps;

    private final List<FunctionDescents> descents = new ArrayList<>();

    private final NormalSource data;

    private final NormalSource noise;

    private int done;

    /**
     * @param drawn whether paths are kept, and all moments found
     */
    DescentTrial(Settings settings, int seed, boolean drawn) {
        this.settings = settings;
        this.n = settings.get(ZeroCentre.INPUTS);
        this.batch = settings.get(ZeroCentre.BATCH);
        this.steps = settings.get(ZeroCentre.STEPS);
        this.data = new NormalSource(Seeds.DATA.of(seed));
        this.noise = new NormalSource(Seeds.NOISE.of(seed));
        double[] goal = Goals.of(settings.get(ZeroCentre.GOAL), this.n, seed);
        for (Curve f : Functions.once(settings.get(ZeroCentre.F))) {
            this.descents.add(new FunctionDescents(f, settings, goal, drawn));
        }
    }

    @Override
    public long step() {
        boolean stepping = this.done < this.steps;
        int examples = stepping ? this.batch : GradientSigns.MOST;
        double[] z = drawn(this.data, examples * this.n);
        double[] off = drawn(this.noise, examples);
        for (FunctionDescents one : this.descents) {
            if (stepping) {
                one.step(z, off, examples);
            }
            else {
                one.look(z, off);
            }
        }
        this.done++;
        return stepping ? ZeroCentre.step(this.settings) : ZeroCentre.signs(this.settings);
    }

    private static double[] drawn(NormalSource random, int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.next();
        }
        return numbers;
    }

    @Override
    public double progress() {
        return (double) this.done / (this.steps + GradientSigns.REPEATS);
    }

    @Override
    public double[] result() {
        Ledger ledger = new Ledger();
        for (FunctionDescents one : this.descents) {
            one.findings().write(ledger);
        }
        return ledger.written();
    }

}
