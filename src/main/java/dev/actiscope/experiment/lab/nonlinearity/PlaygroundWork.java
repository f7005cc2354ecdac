package dev.actiscope.experiment.lab.nonlinearity;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Gaps;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NetworkCost;
import dev.actiscope.network.nonlinearity.Nonlinearities;

/**
 * What a trial costs at some settings, in multiplications with an addition each.
 */
final class PlaygroundWork {

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

    private final Settings settings;

    private final NetworkCost network;

    /** What the loss of an example takes. */
    private final long loss;

    /**
     * @param straight whether identity stands in place of every function
     */
    PlaygroundWork(Settings settings, boolean straight) {
        this.settings = settings;
        this.network = NetworkCost.of(settings.get(PlaygroundSettings.FEATURES).size(),
                PlaygroundPlan.layers(settings, straight));
        this.loss = PlaygroundPlan.loss(settings).work(PlaygroundSettings.outputs(settings));
    }

    /** A look at all examples. */
    long ofLook() {
        return ofUse(PlaygroundSettings.size(this.settings));
    }

    private long ofUse(int examples) {
        long batches = examples / this.settings.get(PlaygroundSettings.BATCH) + 2L;
        return this.network.ofUse(examples, batches) + this.loss * examples;
    }

    /** All of a trial. */
    long ofTrial() {
        int n = Math.min(this.settings.get(PlaygroundSettings.BATCH),
                PlaygroundSettings.size(this.settings) - PlaygroundSettings.held(this.settings));
        long step = this.network.ofStep(n) + this.loss * n + ofClipping() * this.network.parameters() + ofSchedule();
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
        long sum = OF_WEIGHT * this.network.parameters();
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
        RandomSource none = new RandomSource(0);
        long gaps = 0;
        for (Curve f : this.settings.get(PlaygroundSettings.F)) {
            gaps += Gaps.PLACES * (long) Nonlinearities.of(f, none).work();
        }
        return ofUse(Boundary.CELLS * Boundary.CELLS) + gaps + DRAWN_FOR_REPORT * ofDrawing()
                + MADE_FOR_REPORT * ofBeginning();
    }

}
