package dev.actiscope.experiment.lab.race;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.setting.Settings;

/**
 * A candidate at its own best learning rate: first heats at all rates, with seeds of
 * their own, then the networks that are judged, at the rate whose loss was lowest and at
 * the one that came next.
 */
final class OwnRateTrial implements Trial {

    /** The number of the first heat's seed: no race has as many that are judged. */
    static final int FIRST_HEAT = 1000;

    private final Course course;

    private final Candidate candidate;

    private final List<Double> rates;

    private final int tries;

    private final int seeds;

    private final OwnRateResult result;

    private Runner runner;

    private Finish heat;

    private int at;

    OwnRateTrial(Course course, Candidate candidate) {
        Settings settings = course.settings();
        this.course = course;
        this.candidate = candidate;
        this.rates = Race.tried(settings);
        this.tries = OwnRateResult.tries(settings);
        this.seeds = settings.get(Race.SEEDS);
        this.result = OwnRateResult.unknown(settings);
    }

    @Override
    public long step() {
        if (this.runner == null) {
            this.runner = (this.at < this.tries) ? heat() : judged();
        }
        long done = this.runner.step();
        if (this.runner.progress() >= 1) {
            end();
        }
        return done;
    }

    /** How many networks run, as far as is known. */
    private int runs() {
        return this.tries + ratesJudged() * this.seeds;
    }

    /** The best rate and, as long as it is not known to be missing, the second best. */
    private int ratesJudged() {
        boolean alone = this.at >= this.tries && this.result.second() < 0;
        return (alone || this.rates.size() == 1) ? 1 : 2;
    }

    /** All rates with one seed, then with the next, since they share its data. */
    private Runner heat() {
        double[] own = new double[OwnRateResult.size(this.course.settings())];
        Arrays.fill(own, Double.NaN);
        this.heat = new Finish(own, 0);
        int seed = this.course.seed(FIRST_HEAT + this.at / this.rates.size());
        return new Runner(this.course, this.candidate, this.rates.get(this.at % this.rates.size()), seed, false,
                this.heat);
    }

    /** Both rates with one seed, then with the next. */
    private Runner judged() {
        int run = this.at - this.tries;
        int number = run / ratesJudged();
        int seed = this.course.seed(number);
        if (run % ratesJudged() == 0) {
            return new Runner(this.course, this.candidate, this.rates.get(this.result.best()), seed, true,
                    this.result.finish(number));
        }
        return new Runner(this.course, this.candidate, this.rates.get(this.result.second()), seed,
                DeepSwish.isDeep(this.course.settings()), this.result.finishAtSecond(number));
    }

    private void end() {
        if (this.at < this.tries) {
            this.result.heat(this.at % this.rates.size(), this.at / this.rates.size(), this.heat.logLoss());
        }
        this.runner = null;
        this.at++;
    }

    @Override
    public double progress() {
        double part = (this.runner != null) ? this.runner.progress() : 0;
        return (this.at + part) / runs();
    }

    @Override
    public double[] result() {
        return this.result.numbers();
    }

}
