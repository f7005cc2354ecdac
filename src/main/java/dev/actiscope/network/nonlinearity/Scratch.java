package dev.actiscope.network.nonlinearity;

/**
 * Room for numbers that nobody asked for, such as slopes in use.
 */
final class Scratch {

    private double[] numbers = {};

    /** Room for so many numbers, or more: what is in it means nothing. */
    double[] atLeast(int count) {
        if (this.numbers.length < count) {
            this.numbers = new double[count];
        }
        return this.numbers;
    }

}
