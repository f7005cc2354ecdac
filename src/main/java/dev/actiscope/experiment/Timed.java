package dev.actiscope.experiment;

import dev.actiscope.experiment.setting.Settings;

/**
 * An experiment on how long something takes. It knows of no time itself: its one trial is
 * what a clock found, which whoever runs it measures by its {@linkplain Exercise
 * exercises}, all of them in each lap; where nobody does, the trial is what was once
 * recorded.
 */
public interface Timed extends Experiment {

    /** How many laps there are at these settings, one at least. */
    int laps(Settings settings);

    /** How many exercises a lap has at these settings, one at least. */
    int exercises(Settings settings);

    /**
     * An exercise, ready to be done.
     * @param which from 0 to below {@link #exercises}
     */
    Exercise exercise(Settings settings, int which);

    /**
     * What the trial comes to where a clock has measured.
     * @param nanoseconds of each exercise done once, lap by lap; NaN where the clock did
     * not go
     * @param tick by how much the clock goes on at a time, in milliseconds
     */
    double[] measured(double[] nanoseconds, double tick);

    @Override
    default int trials(Settings settings) {
        return 1;
    }

}
