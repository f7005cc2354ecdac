package dev.actiscope.experiment.lab.zigzag;

import java.util.Arrays;

/**
 * Numbers that are written down one after the other, and read again in that order.
 */
final class Ledger {

    private double[] numbers;

    private int size;

    private int place;

    Ledger() {
        this.numbers = new double[256];
    }

    /** One to read. */
    Ledger(double[] written) {
        this.numbers = written;
        this.size = written.length;
    }

    void write(double number) {
        if (this.size == this.numbers.length) {
            this.numbers = Arrays.copyOf(this.numbers, 2 * this.size);
        }
        this.numbers[this.size++] = number;
    }

    /** Writes how many they are, and the numbers. */
    void write(double[] all) {
        write(all.length);
        for (double number : all) {
            write(number);
        }
    }

    double read() {
        return this.numbers[this.place++];
    }

    /** Reads numbers that were written together. */
    double[] readAll() {
        int count = (int) read();
        this.place += count;
        return Arrays.copyOfRange(this.numbers, this.place - count, this.place);
    }

    /** All that was written. */
    double[] written() {
        return Arrays.copyOf(this.numbers, this.size);
    }

}
