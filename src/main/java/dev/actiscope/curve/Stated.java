package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.Limit;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.computing.Binding;
import dev.actiscope.formula.tree.Expression;

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

    /**
     * The function or a derivative of it as it is computed, at these settings: in
     * numbers, x, elementary functions and cases alone.
     * @param order how often it is differentiated, 0 to 3
     * @param algebra works out the third derivative
     * @throws InvalidInputException if it would be too large, or too much work
     */
    public Expression expression(int order, Algebra algebra) {
        Expression expression = switch (order) {
            case 0 -> this.formula.stable();
            case 1 -> this.formula.stableDerivative();
            case 2 -> this.formula.stableSecondDerivative();
            default -> algebra.derivative(this.formula.stableSecondDerivative(), 1);
        };
        List<String> names = new ArrayList<>();
        for (Parameter parameter : this.formula.parameters()) {
            names.add(parameter.name());
        }
        return Binding.of(Expansion.expandAll(expression), names, this.settings);
    }

}
