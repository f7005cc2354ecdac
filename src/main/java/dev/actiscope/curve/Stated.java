package dev.actiscope.curve;

import java.util.List;
import java.util.function.Function;

import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.Formula;

/**
 * What a curve is as a formula: the one that was typed, the one that the catalogue
 * states, or, where that has no value, the one that it is in the limit.
 *
 * @param settings a finite value for each parameter of the formula
 */
public record Stated(Formula formula, List<Double> settings) {

    /**
     * @param formulas how the text of a formula is read
     */
    public static Stated of(Curve curve, Function<String, Formula> formulas) {
        if (!(curve.function() instanceof Definition definition)) {
            return new Stated((Formula) curve.function(), curve.settings());
        }
        String limit = Limit.text(definition, curve.activation());
        return (limit != null) ? new Stated(formulas.apply(limit), List.of())
                : new Stated(formulas.apply(definition.formula()), curve.settings());
    }

}
