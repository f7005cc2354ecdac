package dev.actiscope.experiment.lab.precision;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.data.Dataset;

/**
 * All functions with one seed: each network learns, and is then asked in all storages.
 */
final class PrecisionTrial implements Trial {

    /** Training examples by which ranges are found. */
    static final int CALIBRATION = 40;

    private static final double HELD_OUT = 1.0 / 3;

    /** What a gain and the drawing of the weights cost, about. */
    private static final long WORK_OF_BEGINNING = 120_000;

    private final Settings settings;

    private final int seed;

    private final List<Curve> functions;

    private final List<Storage> storages;

    private final PrecisionResult places;

    private final double[] result;

    private final Dataset training;

    private final Dataset test;

    private final Dataset calibration;

    private final Dataset withOutlier;

    private int function;

    private DigitsClassifier classifier;

    /** How many storages were tried; −1 while the network learns. */
    private int asked = -1;

    private double[][] ranges;

    private double[][] rangesWithOutlier;

    PrecisionTrial(Settings settings, Dataset digits, int seed) {
        this.settings = settings;
        this.seed = seed;
        this.functions = Precision.functions(settings);
        this.storages = Storage.all(settings);
        this.places = PrecisionResult.of(settings);
        this.result = new double[this.places.length(this.functions.size())];
        Arrays.fill(this.result, Double.NaN);
        Dataset.Split split = digits.split(HELD_OUT, seed).standardised();
        double scale = settings.get(Precision.SCALE);
        this.training = brighter(split.training(), split.training().size(), scale);
        Dataset asked = first(split.test(), settings.get(Precision.EXAMPLES));
        this.test = brighter(asked, asked.size(), scale);
        this.calibration = first(this.training, CALIBRATION);
        this.withOutlier = brighter(this.calibration, 1, settings.get(Precision.OUTLIER));
    }

    private static Dataset first(Dataset data, int count) {
        int[] places = new int[Math.min(count, data.size())];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        return data.select(places);
    }

    /** The same with the first examples multiplied. */
    private static Dataset brighter(Dataset data, int count, double factor) {
        double[] x = data.x().clone();
        for (int i = 0; i < count * data.inputs(); i++) {
            x[i] *= factor;
        }
        return new Dataset(data.inputs(), x, data.targets(), data.t());
    }

    @Override
    public long step() {
        return (this.classifier == null) ? begin() : (this.asked < 0) ? learn() : ask();
    }

    private long begin() {
        this.classifier = new DigitsClassifier(this.settings, this.functions.get(this.function), this.training,
                this.seed);
        this.asked = -1;
        return WORK_OF_BEGINNING;
    }

    private long learn() {
        this.classifier.training().step();
        if (this.classifier.training().divergence() != null) {
            this.result[this.places.diverged(this.function)] = this.classifier.training().steps();
            next();
            return 1;
        }
        if (this.classifier.training().steps() == this.settings.get(Precision.STEPS)) {
            this.asked = 0;
            calibrate();
        }
        return this.classifier.training().workOfStep();
    }

    private void calibrate() {
        this.ranges = this.classifier.ranges(this.calibration);
        this.rangesWithOutlier = this.classifier.ranges(this.withOutlier);
        for (int layer = 0; layer < this.places.depth(); layer++) {
            this.result[this.places.least(this.function, layer, false)] = this.ranges[layer][0];
            this.result[this.places.greatest(this.function, layer, false)] = this.ranges[layer][1];
            this.result[this.places.least(this.function, layer, true)] = this.rangesWithOutlier[layer][0];
            this.result[this.places.greatest(this.function, layer, true)] = this.rangesWithOutlier[layer][1];
        }
    }

    private long ask() {
        Storage storage = this.storages.get(this.asked);
        double[] found = this.classifier.ask(this.test, storage,
                storage.outlier() ? this.rangesWithOutlier : this.ranges);
        this.result[this.places.loss(this.function, this.asked)] = found[0];
        this.result[this.places.accuracy(this.function, this.asked)] = found[1];
        this.asked++;
        long work = this.classifier.training().network().work(this.test.size());
        if (this.asked == this.storages.size()) {
            next();
        }
        return work;
    }

    private void next() {
        this.classifier = null;
        this.function++;
    }

    @Override
    public double progress() {
        if (this.function == this.functions.size()) {
            return 1;
        }
        double learned = 0;
        if (this.classifier != null) {
            double steps = this.settings.get(Precision.STEPS);
            learned = (this.asked < 0) ? this.classifier.training().steps() / (2 * steps)
                    : (1 + (double) this.asked / this.storages.size()) / 2;
        }
        return Math.min(0.999, (this.function + learned) / this.functions.size());
    }

    @Override
    public double[] result() {
        return this.result;
    }

}
