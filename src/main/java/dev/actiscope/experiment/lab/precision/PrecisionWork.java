package dev.actiscope.experiment.lab.precision;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.NetworkWork;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;

/**
 * What the experiment costs, in multiplications with an addition each, as networks count
 * it.
 */
final class PrecisionWork {

    /** What splitting and scaling a feature of an example costs. */
    private static final long DRAWN = 3;

    /** What storing an activation costs. */
    private static final long STORED = 6;

    /** What the loss of an example costs. */
    private static final long LOSS = new SoftmaxCrossEntropy().work(HandwrittenDigits.CLASSES);

    private final Settings settings;

    private final NetworkWork network;

    private final long gain;

    private PrecisionWork(Settings settings, Curve f) {
        this.settings = settings;
        this.network = NetworkWork.of(DigitsClassifier.cost(settings, f), LOSS, f);
        this.gain = NetworkWork.ofGain(f);
    }

    /** What all seeds cost together. */
    static long of(Settings settings) {
        long each = DRAWN * HandwrittenDigits.IMAGES * HandwrittenDigits.PIXELS;
        for (Curve f : Precision.functions(settings)) {
            each += new PrecisionWork(settings, f).ofNetwork();
        }
        return each * settings.get(Precision.SEEDS);
    }

    private long ofNetwork() {
        long asked = 2 * questions(PrecisionTrial.CALIBRATION)
                + Storage.all(this.settings).size() * questions(this.settings.get(Precision.EXAMPLES));
        return this.gain + this.network.ofBeginning() + training() + asked;
    }

    private long training() {
        return this.network.ofTraining(this.settings.get(Precision.STEPS), this.settings.get(Precision.BATCH));
    }

    private long questions(int examples) {
        long batches = (examples + DigitsClassifier.AT_A_TIME - 1L) / DigitsClassifier.AT_A_TIME;
        long units = (long) this.settings.get(Precision.DEPTH) * this.settings.get(Precision.WIDTH);
        return this.network.cost().ofUse(examples, batches) + examples * (STORED * units + LOSS);
    }

}
