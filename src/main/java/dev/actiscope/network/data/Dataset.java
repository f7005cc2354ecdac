package dev.actiscope.network.data;

/**
 * Examples with what they should become.
 *
 * @param inputs how many numbers an example has
 * @param x a row for each example
 * @param targets how many targets an example has
 * @param t a row for each example: numbers, −1 or 1 of two classes, or the number of a
 * class
 */
public record Dataset(int inputs, double[] x, int targets, double[] t) {

    /** How many examples there are. */
    public int size() {
        return this.t.length / this.targets;
    }

    /**
     * The examples in these places.
     */
    public Dataset select(int[] places) {
        double[] someX = new double[places.length * this.inputs];
        double[] someT = new double[places.length * this.targets];
        for (int i = 0; i < places.length; i++) {
            copy(places[i], someX, someT, i);
        }
        return new Dataset(this.inputs, someX, this.targets, someT);
    }

    /**
     * Copies an example.
     * @param place which
     * @param toX takes its numbers
     * @param toT takes its targets
     * @param row where
     */
    public void copy(int place, double[] toX, double[] toT, int row) {
        for (int i = 0; i < this.inputs; i++) {
            toX[row * this.inputs + i] = this.x[place * this.inputs + i];
        }
        for (int i = 0; i < this.targets; i++) {
            toT[row * this.targets + i] = this.t[place * this.targets + i];
        }
    }

    /**
     * The same with the targets 0 and 1 of two classes in the place of −1 and 1, for a
     * loss that takes them as probabilities.
     */
    public Dataset probabilities() {
        double[] p = new double[this.t.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = (this.t[i] + 1) / 2;
        }
        return new Dataset(this.inputs, this.x, this.targets, p);
    }

    private Dataset moved(double mean, double deviation) {
        double[] moved = new double[this.x.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = (this.x[i] - mean) / deviation;
        }
        return new Dataset(this.inputs, moved, this.targets, this.t);
    }

    /**
     * Splits by chance into what is trained on and what is held out.
     * @param share the share that is held out, 0 to 1
     */
    public Split split(double share, int seed) {
        int[] order = Order.shuffled(size(), Seeds.SPLIT.of(seed));
        int held = (int) Math.floor(share * size() + 0.5);
        int[] test = new int[held];
        int[] train = new int[size() - held];
        System.arraycopy(order, 0, test, 0, held);
        System.arraycopy(order, held, train, 0, train.length);
        return new Split(select(train), select(test));
    }

    /**
     * A data set in two.
     *
     * @param training what is learned from
     * @param test what is held out
     */
    public record Split(Dataset training, Dataset test) {

        /**
         * The same with all numbers moved and scaled alike, so that those of the training
         * examples together have mean 0 and variance 1: the scale that initialisers are
         * made for.
         */
        public Split standardised() {
            double[] x = this.training.x;
            double mean = 0;
            for (double value : x) {
                mean += value;
            }
            mean /= x.length;
            double squares = 0;
            for (double value : x) {
                squares += (value - mean) * (value - mean);
            }
            double deviation = Math.sqrt(squares / x.length);
            return new Split(this.training.moved(mean, deviation), this.test.moved(mean, deviation));
        }

    }

}
