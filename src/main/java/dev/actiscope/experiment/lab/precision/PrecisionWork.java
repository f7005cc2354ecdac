package dev.actiscope.experiment.lab.precision;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.layer.Layer;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;

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

    private final Settings settings;

    private final Nonlinearity f;

    private final boolean typed;

    private PrecisionWork(Settings settings, Curve f) {
        this.settings = settings;
        this.f = Nonlinearities.of(f, new RandomSource(0));
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
        long beginning = (this.typed ? GAIN_OF_TYPED : GAIN) + WEIGHT * weights();
        long asked = 2 * questions(PrecisionTrial.CALIBRATION)
                + Storage.all(this.settings).size() * questions(this.settings.get(Precision.EXAMPLES));
        return beginning + training() + asked;
    }

    private long training() {
        long batch = this.settings.get(Precision.BATCH);
        long first = (long) HandwrittenDigits.PIXELS * this.settings.get(Precision.WIDTH);
        long each = 3 * weights() - first + units() * (this.f.work() + 1) + loss();
        long parameters = weights() + units() + HandwrittenDigits.CLASSES;
        long once = (2L * this.settings.get(Precision.DEPTH) + 2) * Layer.WORK_OF_STEP
                + (long) this.settings.get(Precision.DEPTH) * this.f.workOfBatch();
        return this.settings.get(Precision.STEPS)
                * (batch * each + NeuralNetwork.WORK_OF_PARAMETER * parameters + once);
    }

    private long questions(int examples) {
        long batches = (examples + DigitsClassifier.AT_A_TIME - 1L) / DigitsClassifier.AT_A_TIME;
        long once = this.settings.get(Precision.DEPTH) * (2 * Layer.WORK_OF_BATCH + this.f.workOfBatch())
                + 2 * Layer.WORK_OF_BATCH;
        return examples * (weights() + units() * (this.f.work() + STORED) + loss()) + batches * once;
    }

    private static long loss() {
        return new SoftmaxCrossEntropy().work(HandwrittenDigits.CLASSES) + 2L * HandwrittenDigits.CLASSES;
    }

    private long units() {
        return (long) this.settings.get(Precision.DEPTH) * this.settings.get(Precision.WIDTH);
    }

    private long weights() {
        long width = this.settings.get(Precision.WIDTH);
        return width * (HandwrittenDigits.PIXELS + (this.settings.get(Precision.DEPTH) - 1) * width
                + HandwrittenDigits.CLASSES);
    }

}
