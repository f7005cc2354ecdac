package dev.actiscope.experiment.lab.nonlinearity;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.NetworkWork;
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

    /** How often examples are drawn for a report, beside once for each trial. */
    private static final int DRAWN_FOR_REPORT = 8;

    /** How many networks are made for a report. */
    private static final int MADE_FOR_REPORT = 3;

    private final Settings settings;

    private final NetworkCost network;

    /** What the loss of an example takes. */
    private final long loss;

    /** What drawing an example takes. */
    private final long drawing;

    /** What the gains of the functions take, by quadrature, if they are asked for. */
    private final long gains;

    /** What looking for the gaps of the functions takes. */
    private final long gaps;

    /**
     * @param straight whether identity stands in place of every function
     */
    PlaygroundWork(Settings settings, boolean straight) {
        this.settings = settings;
        this.network = NetworkCost.of(settings.get(PlaygroundSettings.FEATURES).size(),
                PlaygroundPlan.layers(settings, straight));
        this.loss = PlaygroundPlan.loss(settings).work(PlaygroundSettings.outputs(settings));
        this.drawing = settings.get(PlaygroundSettings.DATA).workOfDrawing();
        boolean asked = settings.get(PlaygroundSettings.INITIALISER).equals(PlaygroundSettings.BY_GAIN);
        long gains = 0;
        long gaps = 0;
        for (Curve f : settings.get(PlaygroundSettings.F)) {
            gains += asked ? NetworkWork.ofGain(f) : 0;
            gaps += Gaps.PLACES * (long) Nonlinearities.of(f, new RandomSource(0)).work();
        }
        this.gains = gains;
        this.gaps = gaps;
    }

    private PlaygroundWork(Settings settings, PlaygroundWork other) {
        this.settings = settings;
        this.network = other.network;
        this.loss = other.loss;
        this.drawing = other.drawing;
        this.gains = other.gains;
        this.gaps = other.gaps;
    }

    /** The same at settings that differ in nothing but their counts. */
    PlaygroundWork at(Settings others) {
        return new PlaygroundWork(others, this);
    }

    /** All trials, and what is shown of them. */
    long ofAll() {
        return ofTrial() * this.settings.get(PlaygroundSettings.SEEDS) + ofReport();
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
        return PlaygroundSettings.size(this.settings) * this.drawing;
    }

    /** Functions that learn are written down for every layer, as in a step. */
    private long ofBeginning() {
        return OF_WEIGHT * this.network.parameters() + this.network.ofStep(0) + this.gains;
    }

    /** What is shown of a candidate: a map, and the gaps of its functions. */
    long ofReport() {
        return ofUse(Boundary.CELLS * Boundary.CELLS) + this.gaps + DRAWN_FOR_REPORT * ofDrawing()
                + MADE_FOR_REPORT * ofBeginning();
    }

}
