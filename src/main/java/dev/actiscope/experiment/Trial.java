package dev.actiscope.experiment;

import java.util.List;

import dev.actiscope.experiment.report.HeatMap;

/**
 * A piece of an experiment's work that needs no other, such as the training of one
 * network: it can be left off and taken up again.
 */
public interface Trial {

    /**
     * Goes on: a step at least, and further ones as long as less was done than asked for.
     * @param work in multiplications with an addition each
     * @return how much was done, by the last step perhaps more than asked for; 0 only if
     * the trial had ended before
     */
    default long advance(long work) {
        long done = 0;
        while (progress() < 1 && (done == 0 || done < work)) {
            done += step();
        }
        return done;
    }

    /**
     * The next step, of a trial that has not ended.
     * @return what it cost, in multiplications with an addition each, 1 at least
     */
    long step();

    /** How far it is, from 0 to 1: at 1 it has ended. */
    double progress();

    /**
     * What came of it so far, as the experiment's report takes it. Its length may grow.
     */
    double[] result();

    /** What can be looked at while it goes on. */
    default List<HeatMap> maps() {
        return List.of();
    }

}
