package dev.actiscope.formula.computing;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.formula.tree.Expression;

/**
 * Makes a function that gives what doubles compute only where they can be trusted.
 */
@FunctionalInterface
public interface Exactness {

    /**
     * The same function, more precise.
     */
    Activation of(Case function);

    /**
     * What does so for the slope as a function of its own.
     */
    default Exactness ofSlope() {
        return this;
    }

    /**
     * @param plain the function as doubles compute it
     * @param written the function as it is written
     * @param stable the function as it is computed
     * @param derivative the derivative as it is computed
     * @param names of the parameters
     * @param settings a value for each
     */
    record Case(Activation plain, Expression written, Expression stable, Expression derivative, List<String> names,
            List<Double> settings) {
    }

}
