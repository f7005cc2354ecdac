package dev.actiscope.curve;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parametric;

/**
 * How a text that is not a name becomes a function.
 */
@FunctionalInterface
public interface FormulaLanguage {

    /**
     * @param text what stands before the colon
     * @throws InvalidInputException if it cannot be read
     */
    Parametric read(String text);

    /**
     * The language of a reader that knows names only.
     * @throws InvalidInputException {@code formula-needed}, always
     */
    static Parametric refuse(String text) {
        throw new InvalidInputException("f", "formula-needed");
    }

}
