package dev.actiscope.facts.moment;

import dev.actiscope.activation.Activation;

/**
 * A part of the axis with the function sampled on it. Several integrals share its samples
 * and its halves.
 */
final class Cell {

    private final double low;

    private final double high;

    private final double[] x = new double[Kronrod.POINTS];

    private final double[] density = new double[Kronrod.POINTS];

    private final double[] value = new double[Kronrod.POINTS];

    private final double[] slope = new double[Kronrod.POINTS];

    private Cell[] halves;

    Cell(double low, double high, Activation function, NormalInput input) {
        this.low = low;
        this.high = high;
        double centre = low + (high - low) / 2;
        double half = (high - low) / 2;
        for (int i = 0; i < this.x.length; i++) {
            double place = centre + half * Kronrod.place(i);
            this.x[i] = Math.max(Math.nextUp(low), Math.min(place, Math.nextDown(high)));
            this.density[i] = half * input.density(this.x[i]);
        }
        function.sample(this.x, this.value, this.slope);
    }

    /** Where it begins. */
    double low() {
        return this.low;
    }

    /** Whether it is too narrow to be cut. */
    boolean isNarrow() {
        return this.high - this.low <= 0x1p-46 * Math.max(Math.abs(this.low), Math.abs(this.high));
    }

    boolean isCut() {
        return this.halves != null;
    }

    Cell[] halves(Activation function, NormalInput input) {
        if (this.halves == null) {
            double middle = this.low + (this.high - this.low) / 2;
            this.halves = new Cell[] { new Cell(this.low, middle, function, input),
                    new Cell(middle, this.high, function, input) };
        }
        return this.halves;
    }

    /** The integral of a quantity over this part, with how far it may be off. */
    Estimate integral(Quantity quantity) {
        double kronrod = 0;
        double gauss = 0;
        double absolute = 0;
        for (int i = 0; i < this.x.length; i++) {
            double q = (this.density[i] == 0) ? 0
                    : quantity.of(this.x[i], this.value[i], this.slope[i]) * this.density[i];
            kronrod += Kronrod.weight(i) * q;
            gauss += Kronrod.gauss(i) * q;
            absolute += Kronrod.weight(i) * Math.abs(q);
        }
        return new Estimate(kronrod, absolute, Math.abs(kronrod - gauss));
    }

}
