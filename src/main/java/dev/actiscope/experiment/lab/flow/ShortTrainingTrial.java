package dev.actiscope.experiment.lab.flow;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.judging.Averages;
import dev.actiscope.experiment.lab.flow.theory.MeanField;
import dev.actiscope.experiment.lab.flow.theory.TheoryPrices;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.Training;

/**
 * All {@linkplain ShortTraining trainings} with one seed, one after the other. Of each
 * there are the loss of every mini-batch and how far its step went in the space of the
 * weights; NaN from where it diverged.
 */
final class ShortTrainingTrial implements Trial {

    /**
     * What a step costs, measured over all trainings.
     */
    private static final long STEP = 12_000;

    private final Settings settings;

    private final List<ShortTraining> trainings;

    private final int seed;

    private final int steps;

    private final double[] result;

    /** The function whose σ<sub>w</sub> was looked for last. */
    private Curve model;

    private double deviation;

    /** The one that goes on; null between two. */
    private Training going;

    private int training;

    private int step;

    ShortTrainingTrial(Settings settings, int network) {
        this.settings = settings;
        this.trainings = ShortTraining.of(FlowSettings.functions(settings));
        this.seed = FlowTrial.seed(settings, network);
        this.steps = settings.get(FlowSettings.STEPS);
        this.result = new double[2 * this.steps * this.trainings.size()];
        Arrays.fill(this.result, Double.NaN);
    }

    @Override
    public long step() {
        long begun = 0;
        ShortTraining current = this.trainings.get(this.training);
        if (this.going == null) {
            begun = look(current.model());
            this.going = current.begin(this.settings, this.deviation, this.seed);
        }
        this.going.step();
        if (this.going.divergence() == null) {
            int at = 2 * this.steps * this.training + this.step;
            double[] gradients = this.going.network().theta().gradients();
            this.result[at] = this.going.loss();
            this.result[at + this.steps] = current.rate(this.settings) * Math.sqrt(gradients.length)
                    * Averages.rootMeanSquare(gradients, gradients.length);
        }
        this.step++;
        if (this.step == this.steps) {
            this.step = 0;
            this.training++;
            this.going = null;
        }
        return STEP + begun;
    }

    /**
     * Finds how weights begin, unless those before began alike.
     * @return what it took
     */
    private long look(Curve f) {
        if (f == null || f.equals(this.model)) {
            return 0;
        }
        MeanField field = InitialWeights.field(this.settings, f);
        this.deviation = InitialWeights.deviation(this.settings, field);
        this.model = f;
        return (field != null) ? field.spent() : 0;
    }

    @Override
    public double progress() {
        return (double) (this.training * this.steps + this.step) / (this.trainings.size() * this.steps);
    }

    @Override
    public double[] result() {
        return this.result;
    }

    /** What a trial costs. */
    static long work(Settings settings, TheoryPrices prices) {
        long work = 0;
        Curve model = null;
        for (ShortTraining training : ShortTraining.of(FlowSettings.functions(settings))) {
            work += STEP * settings.get(FlowSettings.STEPS);
            Curve f = training.model();
            if (f != null && !f.equals(model)) {
                work += InitialWeights.work(settings, f, prices);
                model = f;
            }
        }
        return work;
    }

}
