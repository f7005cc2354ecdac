package dev.actiscope.experiment.lab.precision;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NetworkCost;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;

/**
 * What the experiment costs, in multiplications with an addition each, as networks count
 * it.
 */
final class PrecisionWork {

    /** What drawing a weight costs. */
    private static final long WEIGHT = 15;

    /** What splitting and scaling a feature of an example costs. */
    private static final long DRAWN = 3;

    /** What a gain costs, by quadrature. */
    private static final long GAIN = 100_000;

    /** What that of a typed function costs at most, and deriving it. */
    private static final long GAIN_OF_TYPED = 3_100_000;

    /** What storing an activation costs. */
    private static final long STORED = 6;

    /** What the loss of an example costs. */
    private static final long LOSS = new SoftmaxCrossEntropy().work(HandwrittenDigits.CLASSES);

    private final Settings settings;

    private final NetworkCost cost;

    private final boolean typed;

    private PrecisionWork(Settings settings, Curve f) {
        this.settings = settings;
        this.cost = DigitsClassifier.cost(settings, f);
        this.typed = f.definition().isEmpty();
    }

    /** What all seeds cost together. */
    static long of(Settings settings) {
        long each = DRAWN * HandwrittenDigits.IMAGES * HandwrittenDigits.PIXELS;
        for (Curve f : Precision.functions(settings)) {
            each += new PrecisionWork(settings, f).network();
        }
        return each * settings.get(Precision.SEEDS);
    }

    private long network() {
        long beginning = (this.typed ? GAIN_OF_TYPED : GAIN) + WEIGHT * this.cost.weights();
        long asked = 2 * questions(PrecisionTrial.CALIBRATION)
                + Storage.all(this.settings).size() * questions(this.settings.get(Precision.EXAMPLES));
        return beginning + training() + asked;
    }

    private long training() {
        long batch = this.settings.get(Precision.BATCH);
        return this.settings.get(Precision.STEPS) * (this.cost.ofStep(batch) + batch * LOSS);
    }

    private long questions(int examples) {
        long batches = (examples + DigitsClassifier.AT_A_TIME - 1L) / DigitsClassifier.AT_A_TIME;
        long units = (long) this.settings.get(Precision.DEPTH) * this.settings.get(Precision.WIDTH);
        return this.cost.ofUse(examples, batches) + examples * (STORED * units + LOSS);
    }

}
