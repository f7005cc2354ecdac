package dev.actiscope.experiment.nonlinearity;

import java.util.List;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;
import dev.actiscope.network.nonlinearity.Trainable;

/**
 * What a trial costs at some settings, in multiplications with an addition each.
 */
final class Cost {

    /** What an optimiser does to a parameter. */
    private static final int OF_PARAMETER = 8;

    /** What normalisation and dropout take for a unit. */
    private static final int OF_EXTRAS = 5;

    /** What a gain by quadrature may take. */
    private static final long OF_GAIN = 3_000_000;

    /** Only looked at. */
    private final RandomSource none = new RandomSource(0);

    private final Settings settings;

    private final boolean straight;

    /** An example forwards. */
    private long forwards;

    /** An example in training. */
    private long training;

    private long parameters;

    /**
     * What a step takes once, whatever its examples: functions that learn are set anew.
     */
    private long settingAnew;

    /**
     * @param straight whether identity stands in place of every function
     */
    Cost(Settings settings, boolean straight) {
        this.settings = settings;
        this.straight = straight;
        List<Integer> layers = settings.get(Asked.LAYERS);
        int inputs = settings.get(Asked.FEATURES).size();
        this.training = -1L * inputs * (layers.isEmpty() ? 1 : layers.get(0));
        for (int layer = 0; layer < layers.size(); layer++) {
            add(inputs, layers.get(layer), function(Asked.f(settings, layer)));
            inputs = layers.get(layer);
        }
        add(inputs, 1, Nonlinearities.of(PlaygroundPlan.IDENTITY, this.none));
    }

    private Nonlinearity function(Curve f) {
        boolean learns = this.settings.get(Asked.LEARNS).equals("yes");
        return this.straight ? Nonlinearities.of(PlaygroundPlan.IDENTITY, this.none)
                : learns ? Nonlinearities.trainable(f, this.none) : Nonlinearities.of(f, this.none);
    }

    private void add(int inputs, int units, Nonlinearity f) {
        long gradients = 0;
        if (f instanceof Trainable shaped) {
            gradients = shaped.workOfGradients();
            this.settingAnew += shaped.workOfSetting();
            this.parameters += shaped.start().length;
        }
        boolean normal = !this.settings.get(Asked.NORMALISATION).equals("none");
        int extras = (normal || this.settings.get(Asked.DROPOUT) > 0) ? OF_EXTRAS : 0;
        this.forwards += (long) units * (inputs + extras + f.work());
        this.training += (long) units * (3 * (inputs + extras) + f.work() + gradients + 1);
        this.parameters += (long) units * (inputs + (normal ? 3 : 1));
    }

    /** A look at all examples. */
    long ofLook() {
        int size = this.settings.get(Asked.DATA).size(this.settings.get(Asked.SIZE));
        return this.forwards * size;
    }

    /** All of a trial. */
    long ofTrial() {
        long step = this.training * this.settings.get(Asked.BATCH) + OF_PARAMETER * this.parameters + this.settingAnew;
        long gain = this.settings.get(Asked.INITIALISER).equals("by-gain") ? OF_GAIN : 0;
        long looks = Learning.looks(this.settings.get(Asked.STEPS)) + 2L;
        return step * this.settings.get(Asked.STEPS) + looks * ofLook() + gain;
    }

    /** A picture of what a network makes of the plane. */
    long ofMap() {
        return this.forwards * Boundary.CELLS * Boundary.CELLS;
    }

}
