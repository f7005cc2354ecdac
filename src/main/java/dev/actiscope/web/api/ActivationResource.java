package dev.actiscope.web.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.typeset.Typeset;
import dev.actiscope.web.api.answer.NumberSerializers;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An activation function as the API lists it.
 *
 * @param formula what it is, in the language of formulas; of a random function the
 * expectation
 * @param latex the same in print
 * @param range the lowest and the highest value at the default parameters
 */
record ActivationResource(String name, String title, List<String> aliases, String family, String formula, String latex,
        List<ParameterResource> parameters, @JsonSerialize(using = NumberSerializers.Results.class) double[] range) {

    /**
     * A parameter and the bounds that are accepted.
     *
     * @param aliases what other libraries call it
     */
    record ParameterResource(String name, String symbol, List<String> aliases,
            @JsonProperty("default") @JsonSerialize(using = NumberSerializers.Input.class) double defaultValue,
            @JsonSerialize(using = NumberSerializers.Input.class) double min,
            @JsonSerialize(using = NumberSerializers.Input.class) double max) {

        static ParameterResource of(Parameter parameter) {
            return new ParameterResource(parameter.name(), parameter.symbol(), parameter.aliases(),
                    parameter.defaultValue(), parameter.bounds().low(), parameter.bounds().high());
        }

    }

    static ActivationResource of(Definition definition) {
        Interval range = definition.activation().range();
        return new ActivationResource(definition.name(), definition.title(), definition.aliases(),
                definition.family().key(), definition.formula(), latex(definition),
                definition.parameters().stream().map(ParameterResource::of).toList(),
                new double[] { range.low(), range.high() });
    }

    private static String latex(Definition definition) {
        Expression formula = Formula.parse(definition.formula()).expression();
        return Typeset.latex(Typeset.withSymbols(formula, definition.parameters()));
    }

}
