package dev.actiscope.experiment.lab.precision;

import java.util.Arrays;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.facts.moment.Expectations;
import dev.actiscope.network.Hyperparameters;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.NetworkCost;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.layer.Pass;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.optimiser.Optimisers;

/**
 * A network that learns the digits in doubles, and is asked with its activations in
 * another storage.
 */
final class DigitsClassifier {

    /** Examples that are asked at a time. */
    static final int AT_A_TIME = 20;

    private static final Curve IDENTITY = Curve.parse("identity");

    private final Settings settings;

    private final Curve f;

    private final NeuralNetwork network;

    private final Training training;

    DigitsClassifier(Settings settings, Curve f, Dataset data, int seed) {
        this.settings = settings;
        this.f = f;
        double gain = Expectations.of(f).moments().gain();
        LayerSpecification hidden = LayerSpecification.of(settings.get(Precision.WIDTH), f)
            .weights(Initialisers.gain((gain < Double.POSITIVE_INFINITY) ? gain : 1));
        LayerSpecification last = LayerSpecification.of(HandwrittenDigits.CLASSES, IDENTITY)
            .weights(Initialisers.lecunNormal());
        int batch = Math.max(AT_A_TIME, settings.get(Precision.BATCH));
        this.network = new NeuralNetwork(HandwrittenDigits.PIXELS,
                LayerSpecification.stacked(settings.get(Precision.DEPTH), hidden, last), batch, seed);
        this.training = new Training(this.network, data,
                Hyperparameters.of(new SoftmaxCrossEntropy(), Optimisers.named(settings.get(Precision.OPTIMISER)),
                        settings.get(Precision.RATE), settings.get(Precision.BATCH)),
                seed);
    }

    /** What such a network costs. */
    static NetworkCost cost(Settings settings, Curve f) {
        return NetworkCost.of(HandwrittenDigits.PIXELS,
                LayerSpecification.stacked(settings.get(Precision.DEPTH),
                        LayerSpecification.of(settings.get(Precision.WIDTH), f),
                        LayerSpecification.of(HandwrittenDigits.CLASSES, IDENTITY)));
    }

    Training training() {
        return this.training;
    }

    /**
     * The least and the greatest activation of each hidden layer.
     */
    double[][] ranges(Dataset calibration) {
        double[][] ranges = new double[this.settings.get(Precision.DEPTH)][2];
        for (double[] range : ranges) {
            range[0] = Double.POSITIVE_INFINITY;
            range[1] = Double.NEGATIVE_INFINITY;
        }
        each(calibration, (layer, a, count) -> {
            double[] range = ranges[layer];
            for (int i = 0; i < count; i++) {
                range[0] = Math.min(range[0], a[i]);
                range[1] = Math.max(range[1], a[i]);
            }
        }, (y, from, n) -> {
        });
        return ranges;
    }

    /**
     * The mean loss and the share that is told rightly with activations so stored.
     * @param ranges of the calibration
     */
    double[] ask(Dataset test, Storage storage, double[][] ranges) {
        Quantisation[] quantisations = new Quantisation[ranges.length];
        for (int layer = 0; layer < ranges.length; layer++) {
            quantisations[layer] = (storage.format() == null) ? quantisation(ranges[layer], storage.bits()) : null;
        }
        SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
        double[] found = new double[2];
        double[] dy = new double[AT_A_TIME * HandwrittenDigits.CLASSES];
        each(test, (layer, a, count) -> {
            for (int i = 0; i < count; i++) {
                a[i] = (storage.format() == null) ? quantisations[layer].round(a[i]) : storage.format().round(a[i]);
            }
        }, (y, from, n) -> {
            double[] t = Arrays.copyOfRange(test.t(), from, from + n);
            found[0] += loss.differentiate(y, t, n, HandwrittenDigits.CLASSES, dy) * n / test.size();
            for (int e = 0; e < n; e++) {
                boolean right = loss.isCorrect(y, e * HandwrittenDigits.CLASSES, t, e, HandwrittenDigits.CLASSES);
                found[1] += (right ? 1.0 : 0) / test.size();
            }
        });
        return found;
    }

    private Quantisation quantisation(double[] range, int bits) {
        return Storage.quantisation(this.settings, this.f, range[0], range[1], bits);
    }

    /** Leads examples through the network, layer by layer. */
    private void each(Dataset data, Look look, End end) {
        for (int from = 0; from < data.size(); from += AT_A_TIME) {
            int n = Math.min(AT_A_TIME, data.size() - from);
            double[] y = Arrays.copyOfRange(data.x(), from * data.inputs(), (from + n) * data.inputs());
            for (int layer = 0; layer < this.network.denses().size(); layer++) {
                double[] z = this.network.denses().get(layer).forward(y, n, Pass.USE);
                y = this.network.units().get(layer).forward(z, n, Pass.USE);
                if (layer + 1 < this.network.denses().size()) {
                    look.at(layer, y, n * this.settings.get(Precision.WIDTH));
                }
            }
            end.at(y, from, n);
        }
    }

    /** Takes the activations of a hidden layer, and may change them. */
    private interface Look {

        void at(int layer, double[] a, int count);

    }

    /** Takes the outputs. */
    private interface End {

        void at(double[] y, int from, int n);

    }

}
