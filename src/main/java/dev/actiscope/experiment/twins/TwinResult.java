package dev.actiscope.experiment.twins;

import java.util.Arrays;

import dev.actiscope.experiment.judging.CurvePoints;

/**
 * What came of a network, as numbers in a row, so that it can be sent from one worker to
 * another.
 *
 * @param numbers where they stand, NaN where there is none yet
 */
public record TwinResult(double[] numbers) {

    /** How many points a series has at most. */
    private static final int MOST_POINTS = 60;

    private static final int STEPS = 0;

    private static final int DIVERGED = 1;

    private static final int INPUT = 2;

    private static final int LOG_LOSS = 3;

    private static final int TRAINING = 4;

    private static final int HELD_OUT = 5;

    private static final int ACCURACY = 6;

    private static final int HEAD = 7;

    /**
     * Of a network that has not begun.
     * @param parameters how many of each layer learn
     */
    static TwinResult empty(int depth, int steps, int parameters) {
        double[] numbers = new double[HEAD + points(steps).count() * (1 + depth) + parameters * depth];
        Arrays.fill(numbers, Double.NaN);
        return new TwinResult(numbers);
    }

    /** The points of a series. */
    public static CurvePoints points(int steps) {
        return new CurvePoints(steps, MOST_POINTS);
    }

    /** How many steps were taken. */
    public double steps() {
        return this.numbers[STEPS];
    }

    /** The step in which it diverged, from 0; NaN if it did not. */
    public double diverged() {
        return this.numbers[DIVERGED];
    }

    /**
     * The input at which the activation function had no value; NaN if that was not so.
     */
    public double input() {
        return this.numbers[INPUT];
    }

    /**
     * The mean of the logarithms of the mini-batch losses; NaN before the end, and if it
     * diverged.
     */
    public double logLoss() {
        return this.numbers[LOG_LOSS];
    }

    /** The logarithm of the loss on the examples of training, in use, at the end. */
    public double training() {
        return this.numbers[TRAINING];
    }

    /** The logarithm of the loss on the examples held out, in use, at the end. */
    public double heldOut() {
        return this.numbers[HELD_OUT];
    }

    /** The share of the examples held out that is told rightly. */
    public double accuracy() {
        return this.numbers[ACCURACY];
    }

    /** The mean logarithm of the losses of the steps of a point. */
    public double loss(int point) {
        return this.numbers[HEAD + point];
    }

    /**
     * The first parameter of a layer's function at a point.
     * @param points how many a series has
     */
    public double parameter(int points, int layer, int point) {
        return this.numbers[HEAD + points * (1 + layer) + point];
    }

    /**
     * A parameter of a layer's function as it was last.
     * @param points how many a series has
     * @param depth how many hidden layers there are
     * @param parameters how many of each layer learn
     */
    public double learned(int points, int depth, int parameters, int layer, int parameter) {
        return this.numbers[HEAD + points * (1 + depth) + layer * parameters + parameter];
    }

    void begins() {
        this.numbers[STEPS] = 0;
    }

    void steps(int steps) {
        this.numbers[STEPS] = steps;
    }

    void diverged(int step, double input) {
        this.numbers[DIVERGED] = step;
        this.numbers[INPUT] = input;
    }

    void ended(double logLoss, double training, double heldOut, double accuracy) {
        this.numbers[LOG_LOSS] = logLoss;
        this.numbers[TRAINING] = training;
        this.numbers[HELD_OUT] = heldOut;
        this.numbers[ACCURACY] = accuracy;
    }

    void loss(int point, double mean) {
        this.numbers[HEAD + point] = mean;
    }

    void parameter(int points, int layer, int point, double value) {
        this.numbers[HEAD + points * (1 + layer) + point] = value;
    }

    void learned(int points, int depth, int place, double value) {
        this.numbers[HEAD + points * (1 + depth) + place] = value;
    }

}
