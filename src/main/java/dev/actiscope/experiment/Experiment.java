package dev.actiscope.experiment;

import java.util.List;
import java.util.function.ToLongFunction;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;

/**
 * A question about activation functions that is decided by computing. It has no state:
 * whatever goes on is in its {@linkplain Trial trials}.
 */
public interface Experiment {

    /** Its name in addresses. */
    String name();

    /** The numbers of the article's claims that it carries, the first one first. */
    List<String> claims();

    /** What may be set, in the order of forms and addresses. */
    List<Setting<?>> settings();

    /**
     * Refuses settings that do not go together.
     * @throws InvalidInputException with the name of a setting that is to be changed
     */
    default void check(Settings settings) {
    }

    /** Whether it takes the handwritten digits at these settings. */
    default boolean takesDigits(Settings settings) {
        return false;
    }

    /** How many trials the work has at these settings, one at least. */
    int trials(Settings settings);

    /**
     * With how many trials one worker goes on side by side while somebody watches: more
     * than one where candidates are to be seen side by side all the way, and take little
     * memory.
     */
    default int together(Settings settings) {
        return 1;
    }

    /**
     * What all of the work costs, found without doing any of it.
     * @return in multiplications with an addition each, rather too much than too little
     */
    long work(Settings settings);

    /**
     * What settings cost that differ from some in nothing but their counts, as
     * {@link #work} says: what is dear to find out of functions is found out once.
     */
    default ToLongFunction<Settings> pricing(Settings settings) {
        return this::work;
    }

    /**
     * How many numbers are held at once where trials are worked on one after the other,
     * found without doing any of it: rather too many than too few.
     * @return 0 if that is little at any settings whose {@linkplain #work work} is
     */
    default long held(Settings settings) {
        return 0;
    }

    /**
     * Begins a trial, which is then the same wherever it runs.
     * @param trial from 0 to below {@link #trials}
     */
    Trial begin(Settings settings, int trial, Materials materials);

    /**
     * Whether a function that is chosen is one that a claim is about.
     * @param notation of the latter
     */
    default boolean isAbout(String notation, Curve f) {
        return Functions.is(f, notation);
    }

    /**
     * What the results come to, of all trials or of those that have begun.
     * @param results by trial, null for a trial that has not begun
     * @param ended whether all trials have ended; before, verdicts may be undecided
     */
    Report report(Settings settings, double[][] results, boolean ended);

}
