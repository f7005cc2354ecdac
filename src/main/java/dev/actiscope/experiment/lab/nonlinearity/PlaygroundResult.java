package dev.actiscope.experiment.lab.nonlinearity;

import java.util.Arrays;

/**
 * What came of a trial, as numbers that go from one machine to another.
 *
 * @param divergence its step, stage and z, as the network's has them; the step is −1 as
 * long as there is none
 * @param varies whether neither the targets in training nor those in test are all the
 * same, so that there is something to learn and to judge by
 * @param bend by how much the network is not straight; NaN before the end
 * @param off by how much the outputs differ from those of the line that the network
 * equals; NaN before the end, and where it equals none
 * @param looks rows of {@link #LOOK} numbers: the step, the losses in training and in
 * test, and the scores likewise
 * @param state of the network, as {@link NetworkState} has it
 */
record PlaygroundResult(double[] divergence, boolean varies, double bend, double off, double[] looks, double[] state) {

    static final int LOOK = 5;

    private static final int STEP = 0;

    private static final int TRAINING_LOSS = 1;

    private static final int TEST_LOSS = 2;

    private static final int TRAINING_SCORE = 3;

    private static final int TEST_SCORE = 4;

    private static final int HEAD = 7;

    double[] numbers() {
        double[] numbers = new double[HEAD + this.looks.length + this.state.length];
        System.arraycopy(this.divergence, 0, numbers, 0, 3);
        numbers[3] = this.varies ? 1 : 0;
        numbers[4] = this.bend;
        numbers[5] = this.off;
        numbers[6] = this.looks.length;
        System.arraycopy(this.looks, 0, numbers, HEAD, this.looks.length);
        System.arraycopy(this.state, 0, numbers, HEAD + this.looks.length, this.state.length);
        return numbers;
    }

    static PlaygroundResult of(double[] numbers) {
        int state = HEAD + (int) numbers[6];
        return new PlaygroundResult(Arrays.copyOf(numbers, 3), numbers[3] == 1, numbers[4], numbers[5],
                Arrays.copyOfRange(numbers, HEAD, state), Arrays.copyOfRange(numbers, state, numbers.length));
    }

    boolean hasDiverged() {
        return this.divergence[0] >= 0;
    }

    double trainingLoss() {
        return last(TRAINING_LOSS);
    }

    double testLoss() {
        return last(TEST_LOSS);
    }

    double trainingScore() {
        return last(TRAINING_SCORE);
    }

    double testScore() {
        return last(TEST_SCORE);
    }

    private double last(int column) {
        return this.looks[this.looks.length - LOOK + column];
    }

    double[] steps() {
        return column(STEP);
    }

    double[] trainingLosses() {
        return column(TRAINING_LOSS);
    }

    double[] testLosses() {
        return column(TEST_LOSS);
    }

    double[] testScores() {
        return column(TEST_SCORE);
    }

    private double[] column(int column) {
        double[] all = new double[this.looks.length / LOOK];
        for (int i = 0; i < all.length; i++) {
            all[i] = this.looks[i * LOOK + column];
        }
        return all;
    }

}
