package dev.actiscope.experiment.lab.initialisation;

import dev.actiscope.experiment.judging.CurvePoints;
import dev.actiscope.experiment.setting.Settings;

/**
 * Where the numbers of a {@link BeginningTrial} are. For each function: its gain; for
 * each size of the weights the logarithms of what is left of the signal in the last
 * hidden layer and of the gradient in the first; for each beginning how its training
 * went, root mean squares of signals and gradients by layer, and the losses.
 *
 * @param depth how many hidden layers there are
 * @param steps how many a training has
 */
record BeginningResult(int depth, int steps) {

    /** How many points a series has at most. */
    private static final int MOST_POINTS = 40;

    static final int STEPS = 0;

    /** The step in which it diverged, from 0; NaN if it did not. */
    static final int DIVERGED = 1;

    /** The mean logarithm of the losses of the last fourth of the steps. */
    static final int LOG_LOSS = 2;

    /** The greatest difference between two units of a hidden layer at the end. */
    static final int DIFFERENCE = 3;

    private static final int HEAD = 4;

    static BeginningResult of(Settings settings) {
        return new BeginningResult(settings.get(Initialisation.DEPTH), settings.get(Initialisation.STEPS));
    }

    /** The points of a series. */
    CurvePoints points() {
        return new CurvePoints(this.steps, MOST_POINTS);
    }

    int length(int functions) {
        return functions * ofFunction();
    }

    private int ofFunction() {
        return 1 + 2 * Beginning.SCALES + Beginning.values().length * ofBeginning();
    }

    private int ofBeginning() {
        return HEAD + 2 * this.depth + points().count();
    }

    int gain(int function) {
        return function * ofFunction();
    }

    int signalGrowth(int function, int scale) {
        return gain(function) + 1 + scale;
    }

    int gradientGrowth(int function, int scale) {
        return signalGrowth(function, scale) + Beginning.SCALES;
    }

    int head(int function, Beginning beginning, int number) {
        return gain(function) + 1 + 2 * Beginning.SCALES + beginning.ordinal() * ofBeginning() + number;
    }

    int signal(int function, Beginning beginning, int layer) {
        return head(function, beginning, HEAD) + layer;
    }

    int gradient(int function, Beginning beginning, int layer) {
        return signal(function, beginning, layer) + this.depth;
    }

    int point(int function, Beginning beginning, int point) {
        return head(function, beginning, HEAD) + 2 * this.depth + point;
    }

}
