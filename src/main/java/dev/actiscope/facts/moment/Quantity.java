package dev.actiscope.facts.moment;

/**
 * Something of a function at a random input, of which the expectation is taken.
 */
public interface Quantity {

    /** E f(z). */
    Quantity VALUE = (x, value, slope) -> value;

    /** E f(z)². */
    Quantity SQUARE = (x, value, slope) -> value * value;

    /** E f′(z). */
    Quantity SLOPE = (x, value, slope) -> slope;

    /** E f′(z)². */
    Quantity SLOPE_SQUARE = (x, value, slope) -> slope * slope;

    /**
     * @param x the input
     * @param value f(x)
     * @param slope f′(x)
     */
    double of(double x, double value, double slope);

}
