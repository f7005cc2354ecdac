package dev.actiscope.network.nonlinearity;

/**
 * An activation function on arrays: a = f(z).
 */
public interface Nonlinearity {

    /**
     * In use: a = f(z). Of a random function it is the expectation.
     * @param z the pre-activations
     * @param a takes the activations
     * @param count how many there are of each
     */
    void use(double[] z, double[] a, int count);

    /**
     * In training: a = f(z), and the slopes f′(z), of a random function both from one
     * draw.
     * @param z the pre-activations
     * @param a takes the activations
     * @param slopes takes the slopes; at a kink what PyTorch back-propagates
     * @param count how many there are of each
     */
    void train(double[] z, double[] a, double[] slopes, int count);

    /**
     * What a value with its slope costs, in multiplications with an addition each: a
     * round figure, measured on the JVM, that is rather too large than too small.
     */
    int work();

    /**
     * What a call costs once, however many numbers it is given, as {@link #work}: next to
     * nothing but for a formula, of which each operation is begun anew.
     */
    default int workOfBatch() {
        return 0;
    }

    /**
     * In use, with the slopes: of a random function the expectation and its slopes.
     * @param z the pre-activations
     * @param a takes the activations
     * @param slopes takes the slopes
     * @param count how many there are of each
     */
    default void inspect(double[] z, double[] a, double[] slopes, int count) {
        train(z, a, slopes, count);
    }

}
