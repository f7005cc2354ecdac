package dev.actiscope.experiment;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;

/**
 * An experiment at some settings that goes on as far as it is told to. Its trials may be
 * worked on by several runs at the same settings: one {@linkplain #take takes} what
 * another has {@linkplain #result found}.
 */
public final class Run {

    /**
     * What a host does for a stranger, in multiplications: a quarter of a second, about.
     */
    public static final long MOST_FOR_A_STRANGER = 100_000_000;

    /**
     * The trial that may be looked at when it has ended too. Of the others nothing but
     * their results is kept then: a network may take megabytes, and there are hundreds.
     */
    private static final int LOOKED_AT = 0;

    /**
     * How many numbers a host holds at once for a stranger: 12 MB.
     */
    public static final long MOST_HELD_FOR_A_STRANGER = 1_500_000;

    /**
     * In the place of a trial that may be looked at: nobody looks.
     */
    private static final int NONE = -1;

    private final int lookedAt;

    private final Experiment experiment;

    private final Settings settings;

    private final Materials materials;

    private final Trial[] trials;

    private final double[][] results;

    private final double[] progress;

    /** What each verdict comes to if nothing is found; null as long as nobody asked. */
    private List<Verdict> ofNothing;

    /**
     * @throws InvalidInputException if the settings do not go together
     */
    public Run(Experiment experiment, Settings settings, Materials materials) {
        this(experiment, settings, materials, LOOKED_AT);
    }

    private Run(Experiment experiment, Settings settings, Materials materials, int lookedAt) {
        experiment.check(settings);
        this.lookedAt = lookedAt;
        this.experiment = experiment;
        this.settings = settings;
        this.materials = materials;
        int count = experiment.trials(settings);
        this.trials = new Trial[count];
        this.results = new double[count][];
        this.progress = new double[count];
    }

    /**
     * Runs an experiment from its beginning to its end.
     * @throws InvalidInputException if the settings do not go together
     */
    public static Report whole(Experiment experiment, Settings settings, Materials materials) {
        Run run = new Run(experiment, settings, materials, NONE);
        run.advance(Long.MAX_VALUE);
        return run.report();
    }

    /** The settings of this run. */
    public Settings settings() {
        return this.settings;
    }

    /** How many trials there are. */
    public int trials() {
        return this.trials.length;
    }

    /**
     * Goes on with the first trial that has not ended, and with those after it as long as
     * there is work left.
     * @param work in multiplications with an addition each
     * @return how much was done; 0 only if all trials had ended before
     */
    public long advance(long work) {
        long done = 0;
        for (int trial = 0; trial < this.trials.length && done < work; trial++) {
            while (!hasEnded(trial) && done < work) {
                done += advance(trial, work - done);
            }
        }
        return done;
    }

    /**
     * Goes on with a trial.
     * @param trial from 0
     * @param work in multiplications with an addition each
     * @return how much was done; 0 only if it had ended before
     */
    public long advance(int trial, long work) {
        if (hasEnded(trial)) {
            return 0;
        }
        this.results[trial] = null;
        Trial going = trial(trial);
        long done = going.advance(work);
        this.progress[trial] = going.progress();
        if (hasEnded(trial)) {
            this.results[trial] = going.result().clone();
            this.trials[trial] = (trial == this.lookedAt) ? going : null;
        }
        return done;
    }

    /**
     * A trial, begun if it was not.
     * @param trial the first one, or one that has not ended
     */
    public Trial trial(int trial) {
        if (this.trials[trial] == null) {
            this.trials[trial] = this.experiment.begin(this.settings, trial, this.materials);
        }
        return this.trials[trial];
    }

    /** Whether nothing is left to do of a trial. */
    public boolean hasEnded(int trial) {
        return this.progress[trial] >= 1;
    }

    /** Whether nothing is left to do. */
    public boolean hasEnded() {
        for (int trial = 0; trial < this.trials.length; trial++) {
            if (!hasEnded(trial)) {
                return false;
            }
        }
        return true;
    }

    /** How far all trials together are, from 0 to 1. */
    public double progress() {
        double sum = 0;
        for (double trial : this.progress) {
            sum += trial;
        }
        return sum / this.progress.length;
    }

    /** How far a trial is, from 0 to 1. */
    public double progress(int trial) {
        return this.progress[trial];
    }

    /**
     * What was found in a trial.
     * @return null if it has not begun
     */
    public double[] result(int trial) {
        if (this.results[trial] != null) {
            return this.results[trial];
        }
        return (this.trials[trial] != null) ? this.trials[trial].result() : null;
    }

    /**
     * Takes what another run at the same settings has found.
     * @param progress how far the trial is there, from 0 to 1
     * @param result as {@link #result(int)} gave it
     */
    public void take(int trial, double progress, double[] result) {
        this.trials[trial] = null;
        this.progress[trial] = progress;
        this.results[trial] = result;
    }

    /** What there is to show by now. */
    public Report report() {
        double[][] found = new double[this.trials.length][];
        for (int trial = 0; trial < found.length; trial++) {
            found[trial] = result(trial);
        }
        boolean ended = hasEnded();
        Report report = withoutChosen(this.experiment.report(this.settings, found, ended));
        return ended ? report : withLacking(report);
    }

    /** No verdict lacks a function that is there, under whichever name. */
    private Report withoutChosen(Report report) {
        List<Curve> chosen = chosen();
        List<Verdict> verdicts = new ArrayList<>();
        for (Verdict verdict : report.verdicts()) {
            List<Curve> lacks = new ArrayList<>();
            for (Curve function : verdict.lacks()) {
                if (!isAmong(chosen, function)) {
                    lacks.add(function);
                }
            }
            verdicts.add(verdict.without(lacks));
        }
        return report.with(verdicts);
    }

    private boolean isAmong(List<Curve> chosen, Curve function) {
        for (Curve f : chosen) {
            if (this.experiment.isAbout(function.notation(), f)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What cannot be told whatever comes, since something is lacking, is so from the
     * beginning: nobody should wait for the end to be told of it.
     */
    private Report withLacking(Report going) {
        if (this.ofNothing == null) {
            double[][] nothing = new double[this.trials.length][];
            this.ofNothing = withoutChosen(this.experiment.report(this.settings, nothing, true)).verdicts();
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < this.ofNothing.size(); i++) {
            verdicts.add(this.ofNothing.get(i).isLacking() ? this.ofNothing.get(i) : going.verdicts().get(i));
        }
        return going.with(verdicts);
    }

    private List<Curve> chosen() {
        List<Curve> chosen = new ArrayList<>();
        for (Setting<?> setting : this.settings.known()) {
            if (setting instanceof Functions functions) {
                chosen.addAll(this.settings.get(functions));
            }
        }
        return chosen;
    }

    /** What can be looked at of a trial; nothing if it does not go on here. */
    public List<HeatMap> maps(int trial) {
        return (this.trials[trial] != null) ? this.trials[trial].maps() : List.of();
    }

}
