package dev.actiscope.browser.lab;

import org.teavm.jso.JSExport;

/**
 * The core that trains.
 */
public final class LabCore {

    private static final LabDoor DOOR = new LabDoor();

    private static final TrainingDoor TRAINING = new TrainingDoor();

    private LabCore() {
    }

    /** TeaVM wants a program; this one has nothing to do. */
    public static void main(String[] args) {
    }

    /**
     * Takes the handwritten digits, before a run or a training that asks for them.
     * @param text of the data file
     */
    @JSExport
    public static void takeDigits(String text) {
        DOOR.takeDigits(text);
        TRAINING.takeDigits(text);
    }

    /**
     * What a query sets an experiment to, where what is wrong has its default.
     * @return {@code {"query", "settings": {name: [texts]}, "problems", "trials",
     * "together", "digits", "laps", "exercises"}}: how many laps of how many exercises a
     * clock is to measure, 0 if none is; the shortest query that says the same; each
     * setting as addresses have it; what was wrong, or does not go together, as
     * {@link dev.actiscope.browser.ProblemJson} has it; how many trials there are, with
     * how many a worker goes on side by side, and whether they take the handwritten
     * digits
     */
    @JSExport
    public static String read(String experiment, String query) {
        return DOOR.read(experiment, query);
    }

    /**
     * Begins a run, in the place of any before.
     * @return nothing; or, if that cannot be had, why, as
     * {@link dev.actiscope.browser.ProblemJson} has it: the run before stays then
     */
    @JSExport
    public static String open(String experiment, String query) {
        return DOOR.open(experiment, query);
    }

    /**
     * Goes on with a trial: a step at least, and more as long as there is work left.
     * @param trial from 0
     * @param work in multiplications with an addition each
     * @return how much was done; 0 only if the trial had ended before
     */
    @JSExport
    public static double advance(int trial, double work) {
        return DOOR.advance(trial, work);
    }

    /** How far a trial is, from 0 to 1: at 1 it has ended. */
    @JSExport
    public static double reached(int trial) {
        return DOOR.reached(trial);
    }

    /** What was found in a trial that has begun. */
    @JSExport
    public static double[] result(int trial) {
        return DOOR.result(trial);
    }

    /**
     * Takes what another worker has found in the same run.
     * @param progress how far the trial is there, from 0 to 1
     */
    @JSExport
    public static void take(int trial, double progress, double[] result) {
        DOOR.take(trial, progress, result);
    }

    /**
     * Does an exercise of the run again and again, for a clock outside.
     * @param which from 0
     * @param times how often, once at least
     * @return a number that depends on all of it
     */
    @JSExport
    public static double exercise(int which, int times) {
        return DOOR.exercise(which, times);
    }

    /**
     * Takes what the clock has found.
     * @param progress how many of the laps are over, from 0 to 1
     * @param nanoseconds of each exercise done once, lap by lap
     * @param tick by how much the clock goes on at a time, in milliseconds
     */
    @JSExport
    public static void measured(double progress, double[] nanoseconds, double tick) {
        DOOR.measured(progress, nanoseconds, tick);
    }

    /**
     * What there is to show by now, as {@link dev.actiscope.experiment.report.ReportJson}
     * has it.
     */
    @JSExport
    public static String report() {
        return DOOR.report();
    }

    /** What can be looked at of a trial that goes on here, as a report has its maps. */
    @JSExport
    public static String maps(int trial) {
        return DOOR.maps(trial);
    }

    /**
     * The playground's first network, as
     * {@link dev.actiscope.experiment.lab.nonlinearity.NetworkJson} has it.
     */
    @JSExport
    public static String network() {
        return NetworkDoor.tell(DOOR.run());
    }

    /**
     * What each of its units makes of the plane, unit by unit to the output, the lowest
     * row first.
     * @param cells in a row, and rows
     */
    @JSExport
    public static double[] unitMaps(int cells) {
        return NetworkDoor.unitMaps(DOOR.run(), cells);
    }

    /**
     * All features that there are over the plane of its examples, one by one.
     * @param cells in a row, and rows
     */
    @JSExport
    public static double[] featureMaps(int cells) {
        return NetworkDoor.featureMaps(DOOR.run(), cells);
    }

    /** What its output makes of the plane, as a report has it, the lowest row first. */
    @JSExport
    public static double[] outputMap() {
        return NetworkDoor.outputMap(DOOR.run());
    }

    /**
     * What it learns from and is judged by: x₁, x₂, the target, and 1 if it is held out;
     * then the next.
     */
    @JSExport
    public static double[] examples() {
        return NetworkDoor.examples(DOOR.run());
    }

    /**
     * A few examples of a data set, whichever experiment is on: x₁, x₂ and the target;
     * then the next.
     * @param data the name of the set
     */
    @JSExport
    public static double[] sketch(String data) {
        return NetworkDoor.sketch(data);
    }

    /**
     * Changes one of its weights.
     * @param layer from 0
     * @param input from 0; −1 for the bias
     */
    @JSExport
    public static void setWeight(int layer, int unit, int input, double value) {
        NetworkDoor.setWeight(DOOR.run(), layer, unit, input, value);
    }

    /**
     * It with its weights as a program.
     * @param target the key of a library
     */
    @JSExport
    public static String networkCode(String target) {
        return NetworkDoor.code(DOOR.run(), target);
    }

    /**
     * What a function is called, with its parameters; a typed one by itself.
     * @param title of the function
     */
    @JSExport
    public static String label(String f, String title) {
        return LabDoor.label(f, title);
    }

    /**
     * Makes a network that is to be trained without an experiment, in the place of any
     * before: for tests and the benchmark, as all that follows.
     * @param query what is asked for, as {@link TrainingOrder} reads it
     * @return nothing; or, if that cannot be had, why, as
     * {@link dev.actiscope.browser.ProblemJson} has it: the network before stays then
     */
    @JSExport
    public static String openTraining(String query) {
        return TRAINING.open(query);
    }

    /** What a step costs, in multiplications with an addition each. */
    @JSExport
    public static double workOfStep() {
        return TRAINING.workOfStep();
    }

    /**
     * Trains by one step, and by more as long as there is work left for a whole one.
     * @param work in multiplications with an addition each
     * @return how much was done; 0 only if the network had diverged before
     */
    @JSExport
    public static double train(double work) {
        return TRAINING.advance(work);
    }

    /**
     * Where the training is.
     * @return steps taken, and the loss of the last mini-batch; then, if the network has
     * diverged, the step, the layer and the pre-activation, as
     * {@link dev.actiscope.network.Divergence} has them
     */
    @JSExport
    public static double[] trained() {
        return TRAINING.progress();
    }

    /**
     * What the network makes of all the data.
     * @return loss, accuracy, and of each layer the units, how many are dead, and how
     * many are broken
     */
    @JSExport
    public static double[] examine() {
        return TRAINING.examination();
    }

    /**
     * The outputs of the network in use.
     * @param x a row for each example
     */
    @JSExport
    public static double[] outputs(double[] x) {
        return TRAINING.outputs(x);
    }

    /** All that learns, as it is now. */
    @JSExport
    public static double[] theta() {
        return TRAINING.theta();
    }

}
