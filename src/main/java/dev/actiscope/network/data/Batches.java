package dev.actiscope.network.data;

import dev.actiscope.activation.math.RandomSource;

/**
 * Mini-batches without end: in each epoch all examples come by once, in another order. A
 * rest that fills no batch waits for another epoch.
 */
public final class Batches {

    private final Dataset data;

    private final int size;

    private final RandomSource random;

    private final int[] order;

    private int at;

    private final double[] x;

    private final double[] t;

    /**
     * @param size how many examples a batch has, at most all
     * @param random what the order comes from
     */
    public Batches(Dataset data, int size, RandomSource random) {
        this.data = data;
        this.size = Math.min(size, data.size());
        this.random = random;
        this.order = Order.shuffled(data.size(), random);
        this.x = new double[this.size * data.inputs()];
        this.t = new double[this.size * data.targets()];
    }

    /** Goes on to the next batch. */
    public void next() {
        if (this.at + this.size > this.order.length) {
            Order.shuffle(this.order, this.random);
            this.at = 0;
        }
        for (int row = 0; row < this.size; row++) {
            this.data.copy(this.order[this.at++], this.x, this.t, row);
        }
    }

    /** How many examples a batch has. */
    public int size() {
        return this.size;
    }

    /**
     * The numbers of the batch, a row for each example, in an array that is used again.
     */
    public double[] x() {
        return this.x;
    }

    /** The targets of the batch, likewise. */
    public double[] t() {
        return this.t;
    }

}
