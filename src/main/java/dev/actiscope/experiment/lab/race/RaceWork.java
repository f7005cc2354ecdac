package dev.actiscope.experiment.lab.race;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.layer.Layer;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;

/**
 * What a candidate costs, in multiplications with an addition each, as networks count it.
 */
final class RaceWork {

    /** What drawing a weight costs. */
    private static final long WEIGHT = 15;

    /** What normalisation costs a unit and example. */
    private static final long NORMALISED = 4;

    /** What drawing, splitting, scaling and looking at a feature of an example costs. */
    private static final long DRAWN = 2;

    /** What a gain costs, by quadrature: a tenth of a millisecond to half of one. */
    private static final long GAIN = 100_000;

    /** What that of a typed function costs at most, with a corner at every step. */
    private static final long GAIN_OF_TYPED = 3_000_000;

    /** What deriving a typed function costs each network. */
    private static final long TYPED = 100_000;

    private final Settings settings;

    private final boolean typed;

    private final boolean normalised;

    private final Nonlinearity f;

    private RaceWork(Settings settings, Candidate candidate, Nonlinearity f) {
        this.settings = settings;
        this.typed = candidate.f().definition().isEmpty();
        this.normalised = candidate.normalisation() != Normalisation.NONE;
        this.f = f;
    }

    /** What all candidates cost together. */
    static long of(Settings settings) {
        long sum = 0;
        for (Curve f : Functions.once(settings.get(Race.F))) {
            Nonlinearity nonlinearity = Nonlinearities.of(f, new RandomSource(0));
            for (Candidate candidate : Candidate.all(settings)) {
                if (candidate.f() == f) {
                    RaceWork work = new RaceWork(settings, candidate, nonlinearity);
                    sum += candidate.own() ? work.atOwnRate() : work.atCommonRate();
                }
            }
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
        long width = this.settings.get(Race.WIDTH);
        long depth = this.settings.get(Race.DEPTH);
        int outputs = RaceSetup.outputs(this.settings);
        long first = RaceSetup.inputs(this.settings) * width;
        long unit = this.f.work() + 1 + (this.normalised ? 3 : 0) * NORMALISED;
        long each = 3 * weights() - first + depth * width * unit + 2L * outputs
                + RaceSetup.loss(this.settings).work(outputs);
        long parameters = weights() + depth * width * (this.normalised ? 3 : 1) + outputs;
        long n = Math.min(this.settings.get(Race.BATCH), examples());
        return WEIGHT * weights() + (this.typed ? TYPED : 0) + this.settings.get(Race.STEPS)
                * (n * each + NeuralNetwork.WORK_OF_PARAMETER * parameters + once(Layer.WORK_OF_STEP));
    }

    private long examination() {
        long units = (long) this.settings.get(Race.DEPTH) * this.settings.get(Race.WIDTH);
        long each = weights() + units * (this.f.work() + (this.normalised ? NORMALISED : 0))
                + RaceSetup.outputs(this.settings);
        long held = (long) Math.ceil(examples() * RaceSetup.HELD_OUT);
        long batches = held / this.settings.get(Race.BATCH) + 1;
        return each * held + batches * once(Layer.WORK_OF_BATCH);
    }

    /** What all layers cost once: sums, units and normalisation. */
    private long once(long layer) {
        long hidden = (this.normalised ? 3 : 2) * layer + this.f.workOfBatch();
        return this.settings.get(Race.DEPTH) * hidden + 2 * layer;
    }

    private long weights() {
        long width = this.settings.get(Race.WIDTH);
        return width * (RaceSetup.inputs(this.settings) + (this.settings.get(Race.DEPTH) - 1) * width
                + RaceSetup.outputs(this.settings));
    }

    private long examples() {
        return RaceSetup.isOfDigits(this.settings) ? HandwrittenDigits.IMAGES : RaceSetup.POINTS;
    }

}
