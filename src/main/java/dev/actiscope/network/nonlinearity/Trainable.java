package dev.actiscope.network.nonlinearity;

/**
 * An activation function with parameters p that learn with the weights, f(z; p).
 */
public interface Trainable extends Nonlinearity {

    /**
     * Where the parameters start.
     * @return at least one
     */
    double[] start();

    /**
     * Takes the parameters as they are now.
     * @param theta the parameters of a network
     * @param from where those of this function begin
     */
    void set(double[] theta, int from);

    /**
     * The gradients of the parameters: ∂L/∂p = Σ ∂L/∂a ∂f(z; p)/∂p.
     * @param z the pre-activations of {@link #train}
     * @param da the gradients ∂L/∂a
     * @param count how many there are of each
     * @param gradients takes them, among those of a network
     * @param from where those of this function begin
     */
    void differentiate(double[] z, double[] da, int count, double[] gradients, int from);

    /** What {@link #differentiate} costs for each z, as {@link #work}. */
    int workOfGradients();

    /** What {@link #set} costs, as {@link #work}. */
    int workOfSetting();

}
