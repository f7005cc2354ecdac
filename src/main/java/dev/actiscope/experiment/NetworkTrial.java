package dev.actiscope.experiment;

import dev.actiscope.network.NeuralNetwork;

/**
 * A trial in which one network learns, which visitors look into, and whose weights they
 * may change.
 */
public interface NetworkTrial extends Trial {

    /** The network as it is now. */
    NeuralNetwork network();

    /** How many steps it has taken. */
    int steps();

}
