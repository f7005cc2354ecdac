package dev.actiscope.network.optimiser;

/**
 * How the learning rate changes: the share of it that acts in each step.
 */
public interface Schedule {

    /**
     * The share in a step.
     * @param step the number of the step, from 0
     * @return at least 0
     */
    double at(int step);

}
