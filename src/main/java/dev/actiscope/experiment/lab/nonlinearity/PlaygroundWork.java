package dev.actiscope.experiment.lab.nonlinearity;

import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Gaps;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.layer.Layer;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;
import dev.actiscope.network.nonlinearity.Trainable;

/**
 * What a trial costs at some settings, in multiplications with an addition each.
 */
final class PlaygroundWork {

    /** What normalisation and dropout take for a unit. */
    private static final int OF_EXTRAS = 5;

    /** To find a step's learning rate. */
    private static final int OF_SCHEDULE = 40;

    private static final int OF_CLIPPING = 3;

    /** To draw how it begins. */
    private static final int OF_WEIGHT = 40;

    /** What a quadrature takes, and of how many operations of a formula as much again. */
    private static final long OF_QUADRATURE = 150_000;

    private static final int OPERATIONS = 16;

    /**
     * What each kink adds to it, measured with 500 and 800 of them, within this reach.
     */
    private static final long OF_KINK = 6_000;

    private static final double REACH = 40;

    /** How often examples are drawn for a report, beside once for each trial. */
    private static final int DRAWN_FOR_REPORT = 8;

    /** How many networks are made for a report. */
    private static final int MADE_FOR_REPORT = 3;

    /** Only looked at. */
    private final RandomSource none = new RandomSource(0);

    private final Settings settings;

    private final boolean straight;

    /** An example forwards. */
    private long forwards;

    /** An example in training. */
    private long training;

    /** A mini-batch forwards, however few examples it has. */
    private long batch;

    /** A step likewise. */
    private long step;

    private long parameters;

    /**
     * @param straight whether identity stands in place of every function
     */
    PlaygroundWork(Settings settings, boolean straight) {
        this.settings = settings;
        this.straight = straight;
        List<Integer> layers = settings.get(PlaygroundSettings.LAYERS);
        int outputs = PlaygroundSettings.outputs(settings);
        int inputs = settings.get(PlaygroundSettings.FEATURES).size();
        this.training = -1L * inputs * (layers.isEmpty() ? outputs : layers.get(0));
        for (int layer = 0; layer < layers.size(); layer++) {
            add(inputs, layers.get(layer), function(PlaygroundSettings.f(settings, layer)), extras());
            inputs = layers.get(layer);
        }
        add(inputs, outputs, Nonlinearities.of(PlaygroundPlan.IDENTITY, this.none), 0);
        long loss = PlaygroundPlan.loss(settings).work(outputs);
        this.training += loss;
        this.forwards += loss;
    }

    private Nonlinearity function(Curve f) {
        return this.straight ? Nonlinearities.of(PlaygroundPlan.IDENTITY, this.none)
                : PlaygroundSettings.learns(this.settings) ? Nonlinearities.trainable(f, this.none)
                        : Nonlinearities.of(f, this.none);
    }

    /** How many layers stand in a layer besides the sums and the units. */
    private int extras() {
        return (isNormalised() ? 1 : 0) + ((this.settings.get(PlaygroundSettings.DROPOUT) > 0) ? 1 : 0);
    }

    private boolean isNormalised() {
        return !this.settings.get(PlaygroundSettings.NORMALISATION).equals("none");
    }

    private void add(int inputs, int units, Nonlinearity f, int extras) {
        long gradients = 0;
        if (f instanceof Trainable shaped) {
            gradients = shaped.workOfGradients();
            this.step += shaped.workOfSetting();
            this.parameters += shaped.start().length;
        }
        long each = inputs + (long) extras * OF_EXTRAS;
        this.batch += (2 + extras) * Layer.WORK_OF_BATCH + f.workOfBatch();
        this.step += (2 + extras) * Layer.WORK_OF_STEP + f.workOfBatch();
        this.forwards += units * (each + f.work());
        this.training += units * (3 * each + f.work() + gradients + 1);
        this.parameters += (long) units * (inputs + ((extras > 0 && isNormalised()) ? 3 : 1));
    }

    /** A look at all examples. */
    long ofLook() {
        return ofUse(PlaygroundSettings.size(this.settings));
    }

    private long ofUse(int examples) {
        long batches = examples / this.settings.get(PlaygroundSettings.BATCH) + 2L;
        return this.forwards * examples + this.batch * batches;
    }

    /** All of a trial. */
    long ofTrial() {
        int n = Math.min(this.settings.get(PlaygroundSettings.BATCH),
                PlaygroundSettings.size(this.settings) - PlaygroundSettings.held(this.settings));
        long step = this.training * n + (NeuralNetwork.WORK_OF_PARAMETER + ofClipping()) * this.parameters + this.step
                + ofSchedule();
        long looks = PlaygroundTrial.looks(this.settings.get(PlaygroundSettings.STEPS)) + 2L;
        return step * this.settings.get(PlaygroundSettings.STEPS) + looks * ofLook() + ofDrawing() + ofBeginning();
    }

    private long ofSchedule() {
        return this.settings.get(PlaygroundSettings.SCHEDULE).equals(PlaygroundSettings.SCHEDULE.standard()) ? 0
                : OF_SCHEDULE;
    }

    /** What a gradient takes to be clipped. */
    private long ofClipping() {
        return this.settings.get(PlaygroundSettings.CLIPPING).equals("none") ? 0 : OF_CLIPPING;
    }

    private long ofDrawing() {
        return PlaygroundSettings.size(this.settings) * this.settings.get(PlaygroundSettings.DATA).workOfDrawing();
    }

    /** A gain is found by quadrature. */
    private long ofBeginning() {
        long sum = OF_WEIGHT * this.parameters;
        if (this.settings.get(PlaygroundSettings.INITIALISER).equals(PlaygroundSettings.BY_GAIN)) {
            for (Curve f : this.settings.get(PlaygroundSettings.F)) {
                sum += ofGain(f);
            }
        }
        return sum;
    }

    private static long ofGain(Curve f) {
        if (f.definition().isPresent()) {
            return OF_QUADRATURE;
        }
        int kinks = f.activation().kinks(new Interval(-REACH, REACH)).size();
        return OF_QUADRATURE * (2 + f.activation().operations() / OPERATIONS) + kinks * OF_KINK;
    }

    /** What is shown of a candidate: a map, and the gaps of its functions. */
    long ofReport() {
        long gaps = 0;
        for (Curve f : this.settings.get(PlaygroundSettings.F)) {
            gaps += Gaps.PLACES * (long) Nonlinearities.of(f, this.none).work();
        }
        return ofUse(Boundary.CELLS * Boundary.CELLS) + gaps + DRAWN_FOR_REPORT * ofDrawing()
                + MADE_FOR_REPORT * ofBeginning();
    }

}
