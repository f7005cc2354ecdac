package dev.actiscope.network.optimiser;

/**
 * Takes a step downhill. It remembers earlier ones, of one network.
 */
public interface Optimiser {

    /**
     * Changes the parameters.
     * @param theta the parameters θ
     * @param g their gradients ∂L/∂θ
     * @param rate the learning rate η
     */
    void step(double[] theta, double[] g, double rate);

}
