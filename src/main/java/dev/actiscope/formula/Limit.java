package dev.actiscope.formula;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.elementary.Linear;
import dev.actiscope.activation.rectified.NegativePart;
import dev.actiscope.activation.rectified.Relu;
import dev.actiscope.text.Decimal;

/**
 * What a function of the catalogue becomes where its formula has no value, such as Swish
 * at β = ∞.
 */
public final class Limit {

    private Limit() {
    }

    /**
     * The limit as a formula; null where the function's own formula does.
     */
    public static Formula of(Definition definition, Activation activation) {
        String formula = text(definition, activation);
        return (formula != null) ? Formula.canonical(formula) : null;
    }

    /**
     * The limit as the text of a formula; null as above.
     */
    public static String text(Definition definition, Activation activation) {
        if (definition.parameters().isEmpty()) {
            return null;
        }
        return (activation instanceof Relu) ? "relu(x)" : (activation instanceof NegativePart) ? "min(x,0)"
                : (activation instanceof Linear linear) ? line(linear.slope()) : null;
    }

    private static String line(double slope) {
        return (slope == 1) ? "x" : Decimal.print(slope) + "*x";
    }

}
