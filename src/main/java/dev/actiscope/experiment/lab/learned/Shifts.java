package dev.actiscope.experiment.lab.learned;

import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.twins.Siblings;

/**
 * How far the first parameter has moved from its start.
 *
 * @param all by layer and seed; NaN where it is not known
 */
record Shifts(double[][] all) {

    static Shifts of(double start, Siblings learning, int depth) {
        double[][] all = new double[depth][];
        for (int layer = 0; layer < depth; layer++) {
            all[layer] = learning.learned(layer);
            for (int seed = 0; seed < all[layer].length; seed++) {
                all[layer][seed] -= start;
            }
        }
        return new Shifts(all);
    }

    /**
     * The mean square of what of a shift comes again when the same network learns from
     * the same data with the examples in another order, with its interval over the seeds.
     * The mean product of both shifts is that: what chance added to the one has nothing
     * to do with what it added to the other, and cancels out. Which way the parameters go
     * does not matter, and may be another with each network.
     */
    Paired repeated(Shifts again) {
        double[] products = new double[this.all[0].length];
        for (int layer = 0; layer < this.all.length; layer++) {
            for (int seed = 0; seed < products.length; seed++) {
                products[seed] += this.all[layer][seed] * again.all[layer][seed] / this.all.length;
            }
        }
        return Paired.of(products, new double[products.length]);
    }

    /**
     * How well both agree, as the cosine of the angle between them: 1 if they are the
     * same, about 0 if they are up to chance; NaN if nothing has moved.
     */
    double agreement(Shifts again) {
        double products = 0;
        double squares = 0;
        double others = 0;
        for (int layer = 0; layer < this.all.length; layer++) {
            for (int seed = 0; seed < this.all[layer].length; seed++) {
                double one = this.all[layer][seed];
                double other = again.all[layer][seed];
                if (Math.abs(one * other) < Double.POSITIVE_INFINITY) {
                    products += one * other;
                    squares += one * one;
                    others += other * other;
                }
            }
        }
        return products / Math.sqrt(squares * others);
    }

    /** The root mean square of those that are known; NaN if none is. */
    double size() {
        double squares = 0;
        int count = 0;
        for (double[] layer : this.all) {
            for (double shift : layer) {
                if (Math.abs(shift) < Double.POSITIVE_INFINITY) {
                    squares += shift * shift;
                    count++;
                }
            }
        }
        return (count > 0) ? Math.sqrt(squares / count) : Double.NaN;
    }

    /** All in a row. */
    double[] row() {
        double[] row = new double[count()];
        for (int i = 0; i < row.length; i++) {
            row[i] = this.all[i / this.all[0].length][i % this.all[0].length];
        }
        return row;
    }

    /** How many parameters have grown. */
    int grown() {
        int grown = 0;
        for (double[] layer : this.all) {
            for (double shift : layer) {
                grown += (shift > 0) ? 1 : 0;
            }
        }
        return grown;
    }

    /** How many there are. */
    int count() {
        return this.all.length * this.all[0].length;
    }

}
