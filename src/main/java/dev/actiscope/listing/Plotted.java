package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.Limit;
import dev.actiscope.formula.tree.Expression;

/**
 * A curve as a program plots it: as calls of functions that the program defines.
 */
final class Plotted {

    /**
     * What follows the name of a function in those of its derivatives, by their order.
     */
    private static final List<String> SUFFIXES = List.of("", "_derivative", "_second_derivative");

    private final Source source;

    private final Curve curve;

    private final Formula formula;

    private final List<Parameter> parameters;

    private final List<Double> settings;

    private final String name;

    /**
     * @param source takes the functions
     */
    Plotted(Source source, Curve curve) {
        this.source = source;
        this.curve = curve;
        Formula limit = (curve.function() instanceof Definition definition) ? Limit.of(definition, curve.activation())
                : null;
        this.formula = (limit != null) ? limit : Source.formula(curve.function());
        this.parameters = (limit != null) ? List.of() : curve.function().parameters();
        this.settings = (limit != null) ? List.of() : curve.settings();
        this.name = define(source.name(curve.function()) + ((limit != null) ? "_limit" : ""), this.formula.stable());
    }

    /**
     * The function or a derivative of it at some points.
     * @param order how often it is differentiated, 0 to 2
     * @param points the variable that has them
     * @throws dev.actiscope.activation.InvalidInputException if its formula would be too
     * large
     */
    String call(int order, String points) {
        String called = (order == 0) ? this.name : define(this.name + SUFFIXES.get(order),
                (order == 1) ? this.formula.stableDerivative() : this.formula.stableSecondDerivative());
        return called + "(" + points + arguments() + ")";
    }

    /** The name of the curve and what tells it from others of its function. */
    String label() {
        return label(this.curve.function().title());
    }

    /** The same behind a minus. */
    String subtracted() {
        return label(this.curve.subtracted(this.curve.function().title()));
    }

    private String label(String title) {
        StringBuilder label = new StringBuilder(title);
        List<Parameter> parameters = this.curve.function().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            label.append(", ").append(Source.setting(parameters.get(i), this.curve.settings().get(i)));
        }
        return label.toString();
    }

    /** The parameters have their defaults: curves that share a function set their own. */
    private String define(String title, Expression expression) {
        List<Double> defaults = new ArrayList<>();
        for (Parameter parameter : this.parameters) {
            defaults.add(parameter.defaultValue());
        }
        return this.source.define(title, expression, this.parameters, defaults);
    }

    private String arguments() {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : this.parameters) {
            names.add(parameter.name());
        }
        List<String> written = this.source.written(names);
        StringBuilder arguments = new StringBuilder();
        for (int i = 0; i < this.settings.size(); i++) {
            if (this.settings.get(i) != this.parameters.get(i).defaultValue()) {
                arguments.append(", ").append(written.get(i)).append('=').append(Source.literal(this.settings.get(i)));
            }
        }
        return arguments.toString();
    }

}
