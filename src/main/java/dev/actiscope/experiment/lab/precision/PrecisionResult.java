package dev.actiscope.experiment.lab.precision;

import dev.actiscope.experiment.setting.Settings;

/**
 * Where the numbers of a {@link PrecisionTrial} are. For each function: the step in which
 * its training diverged, if it did; for each storage the loss and the accuracy; for each
 * hidden layer the least and the greatest activation of the calibration, without its
 * outlier and with it.
 *
 * @param storages how many there are
 * @param depth how many hidden layers
 */
record PrecisionResult(int storages, int depth) {

    static PrecisionResult of(Settings settings) {
        return new PrecisionResult(Storage.all(settings).size(), settings.get(Precision.DEPTH));
    }

    int length(int functions) {
        return diverged(functions);
    }

    int diverged(int function) {
        return function * (1 + 2 * this.storages + 4 * this.depth);
    }

    int loss(int function, int storage) {
        return diverged(function) + 1 + storage;
    }

    int accuracy(int function, int storage) {
        return loss(function, storage) + this.storages;
    }

    int least(int function, int layer, boolean outlier) {
        return diverged(function) + 1 + 2 * this.storages + 4 * layer + (outlier ? 2 : 0);
    }

    int greatest(int function, int layer, boolean outlier) {
        return least(function, layer, outlier) + 1;
    }

}
