package dev.actiscope.experiment.learned;

import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * How far the parameter of a layer has left its start.
 *
 * @param layer from 0
 * @param paired the parameter less its start, over the seeds
 */
record Shift(LearnedTwins family, int layer, Paired paired) {

    /** The same as a distance, so that it is above 0 whichever way it went. */
    Paired away() {
        Confidence moved = this.paired.difference();
        return !(moved.value() < 0) ? this.paired
                : new Paired(new Confidence(-moved.value(), -moved.high(), -moved.low()), this.paired.seeds(),
                        this.paired.leftOut());
    }

    /**
     * How much there is to tell: those that are sure come first, then those that went
     * far.
     */
    double tells() {
        Paired away = away();
        double size = away.difference().value();
        return (away.judge(ShapeVerdicts.WORTH) == Holds.YES) ? size + 1e9 : Double.isNaN(size) ? -1 : size;
    }

}
