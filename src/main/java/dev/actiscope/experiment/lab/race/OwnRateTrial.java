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

    private final RaceSetup setup;

    private final Candidate candidate;

    private final List<Double> rates;

    private final int tries;

    private final int seeds;

    private final OwnRateResult result;

    private RaceTrial trial;

    private RaceResult heat;

    private int at;

    OwnRateTrial(RaceSetup setup, Candidate candidate) {
        Settings settings = setup.settings();
        this.setup = setup;
        this.candidate = candidate;
        this.rates = Race.tried(settings);
        this.tries = OwnRateResult.tries(settings);
        this.seeds = settings.get(Race.SEEDS);
        this.result = OwnRateResult.unknown(settings);
    }

    @Override
    public long step() {
        if (this.trial == null) {
            this.trial = (this.at < this.tries) ? heat() : judged();
        }
        long done = this.trial.step();
        if (this.trial.progress() >= 1) {
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
    private RaceTrial heat() {
        double[] own = new double[OwnRateResult.size(this.setup.settings())];
        Arrays.fill(own, Double.NaN);
        this.heat = new RaceResult(own, 0);
        int seed = this.setup.seed(FIRST_HEAT + this.at / this.rates.size());
        return new RaceTrial(this.setup, this.candidate, this.rates.get(this.at % this.rates.size()), seed, false,
                this.heat);
    }

    /** Both rates with one seed, then with the next. */
    private RaceTrial judged() {
        int run = this.at - this.tries;
        int number = run / ratesJudged();
        int seed = this.setup.seed(number);
        if (run % ratesJudged() == 0) {
            return new RaceTrial(this.setup, this.candidate, this.rates.get(this.result.best()), seed, true,
                    this.result.judged(number));
        }
        return new RaceTrial(this.setup, this.candidate, this.rates.get(this.result.second()), seed,
                DeepSwish.isDeep(this.setup.settings()), this.result.judgedAtSecond(number));
    }

    private void end() {
        if (this.at < this.tries) {
            this.result.heat(this.at % this.rates.size(), this.at / this.rates.size(), this.heat.logLoss());
        }
        this.trial = null;
        this.at++;
    }

    @Override
    public double progress() {
        double part = (this.trial != null) ? this.trial.progress() : 0;
        return (this.at + part) / runs();
    }

    @Override
    public double[] result() {
        return this.result.numbers();
    }

}
