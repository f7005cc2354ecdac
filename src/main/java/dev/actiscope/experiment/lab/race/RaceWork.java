package dev.actiscope.experiment.lab.race;

import dev.actiscope.experiment.NetworkWork;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.data.HandwrittenDigits;

/**
 * What a candidate costs, in multiplications with an addition each, as networks count it.
 */
final class RaceWork {

    /** What drawing, splitting, scaling and looking at a feature of an example costs. */
    private static final long DRAWN = 2;

    private final Settings settings;

    private final NetworkWork network;

    private final long gain;

    private RaceWork(Settings settings, Candidate candidate) {
        this.settings = settings;
        long loss = RaceSetup.loss(settings).work(RaceSetup.outputs(settings));
        this.network = NetworkWork.of(RaceSetup.cost(settings, candidate), loss, candidate.f());
        boolean asked = settings.get(Race.INITIALISER).equals(Race.BY_GAIN);
        this.gain = asked ? NetworkWork.ofGain(candidate.f()) : 0;
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
        return this.settings.get(Race.SEEDS) * (this.gain + data() + training() + examination());
    }

    /** The gain is found once, and networks with the same seed share its data. */
    private long atOwnRate() {
        long seeds = this.settings.get(Race.SEEDS);
        long rates = (Race.tried(this.settings).size() > 1) ? 2 : 1;
        long examined = DeepSwish.isDeep(this.settings) ? rates : 1;
        return this.gain + (this.settings.get(Race.HEATS) + seeds) * data()
                + (OwnRateResult.tries(this.settings) + rates * seeds) * training() + examined * seeds * examination();
    }

    private long data() {
        return DRAWN * examples() * RaceSetup.inputs(this.settings);
    }

    private long training() {
        long n = Math.min(this.settings.get(Race.BATCH), examples());
        return this.network.ofBeginning() + this.network.ofTraining(this.settings.get(Race.STEPS), n);
    }

    private long examination() {
        long held = (long) Math.ceil(examples() * RaceSetup.HELD_OUT);
        return this.network.cost().ofUse(held, held / this.settings.get(Race.BATCH) + 1);
    }

    private long examples() {
        return RaceSetup.isOfDigits(this.settings) ? HandwrittenDigits.IMAGES : RaceSetup.POINTS;
    }

}
