package dev.actiscope.experiment.flow;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.Training;

/**
 * All {@linkplain Lesson lessons} with one seed, one after the other. Of each there are
 * the loss of every mini-batch and how far its step went in the space of the weights; NaN
 * from where it diverged.
 */
final class LessonTrial implements Trial {

    /**
     * What a step costs, measured over all lessons.
     */
    private static final long STEP = 12_000;

    private final Settings settings;

    private final List<Lesson> lessons;

    private final int seed;

    private final int steps;

    private final double[] result;

    private Training training;

    private int lesson;

    private int step;

    LessonTrial(Settings settings, int network) {
        this.settings = settings;
        this.lessons = Lesson.of(FlowSettings.functions(settings));
        this.seed = FlowTrial.seed(settings, network);
        this.steps = settings.get(FlowSettings.STEPS);
        this.result = new double[2 * this.steps * this.lessons.size()];
        Arrays.fill(this.result, Double.NaN);
    }

    @Override
    public long advance(long work) {
        long done = 0;
        while (progress() < 1 && (done == 0 || done + STEP <= work)) {
            done += step();
        }
        return done;
    }

    private long step() {
        long begun = 0;
        Lesson current = this.lessons.get(this.lesson);
        if (this.training == null) {
            this.training = current.begin(this.settings, this.seed);
            begun = current.workOfBeginning(this.settings);
        }
        this.training.step();
        if (this.training.divergence() == null) {
            int at = 2 * this.steps * this.lesson + this.step;
            double[] gradients = this.training.network().theta().gradients();
            this.result[at] = this.training.loss();
            this.result[at + this.steps] = current.rate(this.settings) * Math.sqrt(gradients.length)
                    * Spread.rootMeanSquare(gradients, gradients.length);
        }
        this.step++;
        if (this.step == this.steps) {
            this.step = 0;
            this.lesson++;
            this.training = null;
        }
        return STEP + begun;
    }

    @Override
    public double progress() {
        return (double) (this.lesson * this.steps + this.step) / (this.lessons.size() * this.steps);
    }

    @Override
    public double[] result() {
        return this.result;
    }

    /** What a trial costs. */
    static long work(Settings settings) {
        long work = 0;
        for (Lesson lesson : Lesson.of(FlowSettings.functions(settings))) {
            work += STEP * settings.get(FlowSettings.STEPS) + lesson.workOfBeginning(settings);
        }
        return work;
    }

}
