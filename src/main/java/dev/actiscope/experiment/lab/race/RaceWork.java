package dev.actiscope.experiment.lab.race;

import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NetworkCost;
import dev.actiscope.network.data.HandwrittenDigits;

/**
 * What a candidate costs, in multiplications with an addition each, as networks count it.
 */
final class RaceWork {

    /** What drawing a weight costs. */
    private static final long WEIGHT = 15;

    /** What drawing, splitting, scaling and looking at a feature of an example costs. */
    private static final long DRAWN = 2;

    /** What a gain costs, by quadrature: a tenth of a millisecond to half of one. */
    private static final long GAIN = 100_000;

    /** What that of a typed function costs at most, with a corner at every step. */
    private static final long GAIN_OF_TYPED = 3_000_000;

    /** What deriving a typed function costs each network. */
    private static final long TYPED = 100_000;

    private final Settings settings;

    private final NetworkCost cost;

    private final boolean typed;

    private RaceWork(Settings settings, Candidate candidate) {
        this.settings = settings;
        this.cost = RaceSetup.cost(settings, candidate);
        this.typed = candidate.f().definition().isEmpty();
    }

    /** What all candidates cost together. */
    static long of(Settings settings) {
        long sum = 0;
        for (Candidate candidate : Candidate.all(settings)) {
            RaceWork work = new RaceWork(settings, candidate);
            sum += candidate.own() ? work.atOwnRate() : work.atCommonRate();
        }
        return sum;
    }

    /** Each network stands alone. */
    private long atCommonRate() {
        return this.settings.get(Race.SEEDS) * (gain() + data() + training() + examination());
    }

    /** The gain is found once, and networks with the same seed share its data. */
    private long atOwnRate() {
        long seeds = this.settings.get(Race.SEEDS);
        long rates = (Race.tried(this.settings).size() > 1) ? 2 : 1;
        long examined = DeepSwish.isDeep(this.settings) ? rates : 1;
        return gain() + (this.settings.get(Race.HEATS) + seeds) * data()
                + (OwnRateResult.tries(this.settings) + rates * seeds) * training() + examined * seeds * examination();
    }

    private long gain() {
        boolean asked = this.settings.get(Race.INITIALISER).equals(Race.BY_GAIN);
        return !asked ? 0 : this.typed ? GAIN_OF_TYPED : GAIN;
    }

    private long data() {
        return DRAWN * examples() * RaceSetup.inputs(this.settings);
    }

    private long training() {
        long n = Math.min(this.settings.get(Race.BATCH), examples());
        long loss = RaceSetup.loss(this.settings).work(RaceSetup.outputs(this.settings));
        return WEIGHT * this.cost.weights() + (this.typed ? TYPED : 0)
                + this.settings.get(Race.STEPS) * (this.cost.ofStep(n) + n * loss);
    }

    private long examination() {
        long held = (long) Math.ceil(examples() * RaceSetup.HELD_OUT);
        return this.cost.ofUse(held, held / this.settings.get(Race.BATCH) + 1);
    }

    private long examples() {
        return RaceSetup.isOfDigits(this.settings) ? HandwrittenDigits.IMAGES : RaceSetup.POINTS;
    }

}
