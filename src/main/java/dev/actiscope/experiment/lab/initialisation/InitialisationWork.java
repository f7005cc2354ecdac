package dev.actiscope.experiment.lab.initialisation;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.NetworkWork;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.data.HandwrittenDigits;

/**
 * What the experiment costs, in multiplications with an addition each, as networks count
 * it.
 */
final class InitialisationWork {

    /** What drawing, splitting and scaling a feature of an example costs. */
    private static final long DRAWN = 2;

    private final Settings settings;

    private final NetworkWork network;

    private final long gain;

    private InitialisationWork(Settings settings, Curve f) {
        this.settings = settings;
        long loss = InitialisationSetup.loss(settings).work(InitialisationSetup.outputs(settings));
        this.network = NetworkWork.of(InitialisationSetup.cost(settings, f), loss, f);
        this.gain = NetworkWork.ofGain(f);
    }

    /** What all seeds cost together. */
    static long of(Settings settings) {
        long examples = InitialisationSetup.isOfDigits(settings) ? HandwrittenDigits.IMAGES
                : InitialisationSetup.POINTS;
        long each = DRAWN * examples * InitialisationSetup.inputs(settings);
        for (Curve f : Initialisation.functions(settings)) {
            InitialisationWork work = new InitialisationWork(settings, f);
            each += work.look() + Beginning.values().length * (work.network.ofBeginning() + work.training());
        }
        return each * settings.get(Initialisation.SEEDS);
    }

    /** A gain, and flows through one network at each size of its weights. */
    private long look() {
        return this.gain + this.network.ofBeginning() + Beginning.SCALES
                * (this.network.cost().weights() + this.network.ofTraining(1, InitialisationSetup.LOOKED_AT));
    }

    private long training() {
        return this.network.ofTraining(this.settings.get(Initialisation.STEPS),
                this.settings.get(Initialisation.BATCH));
    }

}
