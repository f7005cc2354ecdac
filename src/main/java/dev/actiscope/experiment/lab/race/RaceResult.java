package dev.actiscope.experiment.lab.race;

import dev.actiscope.experiment.judging.CurvePoints;

/**
 * What came of a network with one seed, as numbers in a row, so that it can be sent from
 * one worker to another.
 *
 * @param numbers where they stand, from {@code from} on
 * @param from the place of the first
 */
record RaceResult(double[] numbers, int from) {

    /** How many points a series has at most. */
    static final int MOST_POINTS = 100;

    private static final int STEPS = 0;

    private static final int WORK_OF_STEP = 1;

    private static final int DIVERGED = 2;

    private static final int INPUT = 3;

    private static final int LOG_LOSS = 4;

    private static final int REACHED = 5;

    private static final int END = 6;

    private static final int ACCURACY = 7;

    private static final int CLARITY = 8;

    private static final int HEAD = 9;

    /** How many numbers there are. */
    static int size(int depth, int steps) {
        return HEAD + depth + points(steps).count();
    }

    /** The points of a series. */
    static CurvePoints points(int steps) {
        return new CurvePoints(steps, MOST_POINTS);
    }

    /** How many steps were taken. */
    double steps() {
        return get(STEPS);
    }

    /** What a step cost, in multiplications with an addition each. */
    double workOfStep() {
        return get(WORK_OF_STEP);
    }

    /** The step in which it diverged, from 0; NaN if it did not. */
    double diverged() {
        return get(DIVERGED);
    }

    /**
     * The input at which the activation function had no value; NaN if that was not so.
     */
    double input() {
        return get(INPUT);
    }

    /** The mean of the logarithms of the mini-batch losses; NaN if it diverged. */
    double logLoss() {
        return get(LOG_LOSS);
    }

    /**
     * After how many steps the loss was half of what guessing costs; NaN if it never was.
     */
    double reached() {
        return get(REACHED);
    }

    /** The mean logarithm of the losses of the last tenth of the steps. */
    double end() {
        return get(END);
    }

    /** The share of the test examples that is told rightly. */
    double accuracy() {
        return get(ACCURACY);
    }

    /** The share of the features' variance that lies between the classes. */
    double clarity() {
        return get(CLARITY);
    }

    /** The share of a layer's activations that are 0, over the test examples. */
    double zeros(int layer) {
        return get(HEAD + layer);
    }

    /** The mean logarithm of the losses of the steps of a point. */
    double point(int depth, int point) {
        return get(HEAD + depth + point);
    }

    private double get(int place) {
        return this.numbers[this.from + place];
    }

    void steps(int steps) {
        set(STEPS, steps);
    }

    void workOfStep(long work) {
        set(WORK_OF_STEP, work);
    }

    void diverged(int step, double input) {
        set(DIVERGED, step);
        set(INPUT, input);
        set(LOG_LOSS, Double.NaN);
    }

    void logLoss(double mean) {
        set(LOG_LOSS, mean);
    }

    void reached(int steps) {
        set(REACHED, steps);
    }

    void end(double mean) {
        set(END, mean);
    }

    void accuracy(double share) {
        set(ACCURACY, share);
    }

    void clarity(double share) {
        set(CLARITY, share);
    }

    void zeros(int layer, double share) {
        set(HEAD + layer, share);
    }

    void point(int depth, int point, double mean) {
        set(HEAD + depth + point, mean);
    }

    private void set(int place, double value) {
        this.numbers[this.from + place] = value;
    }

}
