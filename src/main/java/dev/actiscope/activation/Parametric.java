package dev.actiscope.activation;

import java.util.ArrayList;
import java.util.List;

/**
 * An activation function whose parameters are still open: one of the catalogue, or one
 * that somebody wrote as a formula.
 */
public interface Parametric {

    /**
     * What an address calls it: a name, or a formula's text.
     */
    String notation();

    /**
     * What prose and legends call it.
     */
    String title();

    /**
     * Its parameters, in the order in which lists show them.
     */
    List<Parameter> parameters();

    /**
     * The function at these parameters.
     * @param settings a value for each parameter, in their order
     * @throws InvalidInputException if one is outside its bounds
     */
    Activation activation(List<Double> settings);

    /**
     * How many steps it took to read it; a function of the catalogue is known.
     */
    default long steps() {
        return 0;
    }

    /** The default of each parameter. */
    default List<Double> defaults() {
        List<Double> defaults = new ArrayList<>();
        for (Parameter parameter : parameters()) {
            defaults.add(parameter.defaultValue());
        }
        return defaults;
    }

    /**
     * The function at its default parameters.
     */
    default Activation activation() {
        return activation(defaults());
    }

}
