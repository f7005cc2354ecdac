package dev.actiscope.experiment.lab.nonlinearity;

import dev.actiscope.network.Examination;
import dev.actiscope.network.data.Dataset;

/**
 * What a network is judged by besides its loss, at most 1: of classes the share that it
 * tells rightly, of numbers the share of their variance that it explains.
 */
final class Score {

    private Score() {
    }

    /** What it is called. */
    static String name(boolean classification) {
        return classification ? "accuracy" : "explained";
    }

    /** NaN if there is no variance to be explained. */
    static double of(PlaygroundPlan plan, Examination examination, Dataset examples) {
        if (plan.isClassification()) {
            return examination.accuracy();
        }
        return varies(examples) ? 1 - examination.loss() / variance(examples.t()) : Double.NaN;
    }

    static boolean varies(Dataset examples) {
        for (double target : examples.t()) {
            if (target != examples.t()[0]) {
                return true;
            }
        }
        return false;
    }

    private static double variance(double[] t) {
        double mean = 0;
        for (double target : t) {
            mean += target / t.length;
        }
        double sum = 0;
        for (double target : t) {
            sum += (target - mean) * (target - mean);
        }
        return sum / t.length;
    }

}
