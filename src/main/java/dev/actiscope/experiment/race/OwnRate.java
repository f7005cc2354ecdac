package dev.actiscope.experiment.race;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.setting.Settings;

/**
 * A candidate at its own best learning rate: first heats at all rates, with seeds of
 * their own, then the networks that are judged, at the rate whose loss was lowest.
 */
final class OwnRate implements Trial {

    /** The number of the first heat's seed: no race has as many that are judged. */
    static final int FIRST_HEAT = 1000;

    private final Course course;

    private final Candidate candidate;

    private final List<Double> rates;

    /** With how many seeds each rate is tried. */
    private final int heats;

    private final int seeds;

    private final int size;

    /** The chosen rate's place, the heats' losses rate by rate, then the finishes. */
    private final double[] numbers;

    private Runner runner;

    private Finish heat;

    private int at;

    OwnRate(Course course, Candidate candidate) {
        this.course = course;
        this.candidate = candidate;
        this.rates = Race.tried(course.settings());
        this.heats = course.settings().get(Race.HEATS);
        this.seeds = course.settings().get(Race.SEEDS);
        this.size = Finish.size(course.settings().get(Race.DEPTH), course.settings().get(Race.STEPS));
        this.numbers = new double[1 + tries() + this.seeds * this.size];
        Arrays.fill(this.numbers, Double.NaN);
    }

    /** The place of the rate that was chosen; −1 before. */
    static int chosen(double[] numbers) {
        return (numbers[0] >= 0) ? (int) numbers[0] : -1;
    }

    /**
     * The mean logarithm of the losses at a rate over its heats; NaN before, ∞ if one
     * diverged.
     */
    static double heats(Settings settings, double[] numbers, int rate) {
        int heats = settings.get(Race.HEATS);
        double sum = 0;
        for (int i = 0; i < heats; i++) {
            sum += numbers[1 + rate * heats + i];
        }
        return sum / heats;
    }

    /** What came of a network that is judged; null before. */
    static Finish finish(Settings settings, double[] numbers, int seed) {
        int size = Finish.size(settings.get(Race.DEPTH), settings.get(Race.STEPS));
        int head = 1 + Race.tried(settings).size() * settings.get(Race.HEATS);
        Finish finish = new Finish(numbers, head + seed * size);
        return Double.isNaN(finish.workOfStep()) ? null : finish;
    }

    @Override
    public long advance(long work) {
        long done = 0;
        while (!hasEnded() && done < work) {
            if (this.runner == null) {
                this.runner = begin();
            }
            done += this.runner.advance(work - done);
            if (this.runner.progress() >= 1) {
                end();
            }
        }
        return done;
    }

    /** How many networks run before those that are judged. */
    private int tries() {
        return this.rates.size() * this.heats;
    }

    private boolean hasEnded() {
        return this.at == tries() + this.seeds;
    }

    private Runner begin() {
        if (this.at < tries()) {
            double[] own = new double[this.size];
            Arrays.fill(own, Double.NaN);
            this.heat = new Finish(own, 0);
            int seed = this.course.seed(FIRST_HEAT + this.at % this.heats);
            return new Runner(this.course, this.candidate, this.rates.get(this.at / this.heats), seed, false,
                    this.heat);
        }
        int number = this.at - tries();
        Finish finish = new Finish(this.numbers, 1 + tries() + number * this.size);
        double rate = this.rates.get(chosen(this.numbers));
        return new Runner(this.course, this.candidate, rate, this.course.seed(number), true, finish);
    }

    private void end() {
        if (this.at < tries()) {
            double loss = this.heat.logLoss();
            this.numbers[1 + this.at] = Double.isNaN(loss) ? Double.POSITIVE_INFINITY : loss;
        }
        this.runner = null;
        this.at++;
        if (this.at == tries()) {
            choose();
        }
    }

    /** The lowest loss; the lowest rate if all diverged. */
    private void choose() {
        int best = 0;
        for (int rate = 1; rate < this.rates.size(); rate++) {
            if (heats(this.course.settings(), this.numbers, rate) < heats(this.course.settings(), this.numbers, best)) {
                best = rate;
            }
        }
        this.numbers[0] = best;
    }

    @Override
    public double progress() {
        double part = (this.runner != null) ? this.runner.progress() : 0;
        return (this.at + part) / (tries() + this.seeds);
    }

    @Override
    public double[] result() {
        return this.numbers;
    }

}
