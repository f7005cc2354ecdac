package dev.actiscope.experiment.lab.initialisation;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NetworkCost;
import dev.actiscope.network.data.HandwrittenDigits;

/**
 * What the experiment costs, in multiplications with an addition each, as networks count
 * it.
 */
final class InitialisationWork {

    /** What drawing a weight costs. */
    private static final long WEIGHT = 15;

    /** What drawing, splitting and scaling a feature of an example costs. */
    private static final long DRAWN = 2;

    /** What a gain costs, by quadrature. */
    private static final long GAIN = 100_000;

    /** What that of a typed function costs at most, with a corner at every step. */
    private static final long GAIN_OF_TYPED = 3_000_000;

    /** What deriving a typed function costs each network. */
    private static final long TYPED = 100_000;

    private final Settings settings;

    private final NetworkCost cost;

    private final boolean typed;

    private final long gain;

    private InitialisationWork(Settings settings, Curve f) {
        this.settings = settings;
        this.cost = InitialisationSetup.cost(settings, f);
        this.typed = f.definition().isEmpty();
        this.gain = ofGain(f);
    }

    /** What a gain costs at most. */
    static long ofGain(Curve f) {
        return f.definition().isEmpty() ? GAIN_OF_TYPED : GAIN;
    }

    /** What all seeds cost together. */
    static long of(Settings settings) {
        long examples = InitialisationSetup.isOfDigits(settings) ? HandwrittenDigits.IMAGES
                : InitialisationSetup.POINTS;
        long each = DRAWN * examples * InitialisationSetup.inputs(settings);
        for (Curve f : Initialisation.functions(settings)) {
            InitialisationWork work = new InitialisationWork(settings, f);
            each += work.look() + Beginning.values().length * (work.network() + work.training());
        }
        return each * settings.get(Initialisation.SEEDS);
    }

    /** A gain, and flows through one network at each size of its weights. */
    private long look() {
        return this.gain + network() + Beginning.SCALES * (this.cost.weights() + step(InitialisationSetup.LOOKED_AT));
    }

    private long network() {
        return WEIGHT * this.cost.weights() + (this.typed ? TYPED : 0);
    }

    private long training() {
        return this.settings.get(Initialisation.STEPS) * step(this.settings.get(Initialisation.BATCH));
    }

    private long step(int examples) {
        int outputs = InitialisationSetup.outputs(this.settings);
        return this.cost.ofStep(examples) + examples * InitialisationSetup.loss(this.settings).work(outputs);
    }

}
