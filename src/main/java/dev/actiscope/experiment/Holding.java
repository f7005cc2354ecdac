package dev.actiscope.experiment;

/**
 * How many numbers a network holds while it learns.
 *
 * @param inputs of the network
 * @param depth how many hidden layers there are, 1 at least
 * @param width how many units each has
 * @param outputs of the network
 * @param normalised whether hidden layers normalise
 */
public record Holding(long inputs, long depth, long width, long outputs, boolean normalised) {

    /** Each parameter has a gradient, and Adam's two means. */
    private static final int OF_A_PARAMETER = 4;

    /**
     * The sum, its gradient by the inputs, activation, slope, ∂L/∂z and two to compute
     * with.
     */
    private static final int OF_A_UNIT = 7;

    /** What is normal, that scaled, and the gradient. */
    private static final int OF_A_NORMALISED = 3;

    /**
     * All of them.
     * @param batch the most examples at a time
     */
    public long numbers(long batch) {
        long weights = this.width * (this.inputs + (this.depth - 1) * this.width + this.outputs);
        long units = this.depth * this.width + this.outputs;
        return OF_A_PARAMETER * (weights + OF_A_UNIT * units) + ofUnits(units + this.inputs, batch, this.normalised);
    }

    /** What units hold of the examples that go through them. */
    public static long ofUnits(long units, long batch, boolean normalised) {
        return units * batch * (OF_A_UNIT + (normalised ? OF_A_NORMALISED : 0));
    }

}
