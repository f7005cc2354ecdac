package dev.actiscope.activation.catalogue;

import java.util.List;
import java.util.function.Function;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parametric;

/**
 * An activation function as the catalogue lists it: its names, its parameters, and how to
 * make one.
 */
public final class Definition implements Parametric {

    private final String name;

    private final String title;

    private final Family family;

    private final List<String> aliases;

    private final List<Parameter> parameters;

    private final Function<double[], Activation> constructor;

    private final String formula;

    private final List<Double> example;

    private Definition(String name, String title, Family family, List<String> aliases, List<Parameter> parameters,
            Function<double[], Activation> constructor, String formula, List<Double> example) {
        this.name = name;
        this.title = title;
        this.family = family;
        this.aliases = aliases;
        this.parameters = parameters;
        this.constructor = constructor;
        this.formula = formula;
        this.example = example;
    }

    /**
     * A function without parameters.
     * @param name the canonical name in an address, kebab-case
     * @param title the name as it is written in prose
     */
    static Definition of(String name, String title, Family family, Activation activation) {
        return new Definition(name, title, family, List.of(), List.of(), (settings) -> activation, "", List.of());
    }

    /**
     * A function with parameters.
     * @param constructor makes one from the settings of the parameters, in their order
     */
    static Definition of(String name, String title, Family family, Function<double[], Activation> constructor,
            Parameter... parameters) {
        return new Definition(name, title, family, List.of(), List.of(parameters), constructor, "", List.of());
    }

    /** The same with other names by which it is known. */
    Definition alias(String... names) {
        return new Definition(this.name, this.title, this.family, List.of(names), this.parameters, this.constructor,
                this.formula, this.example);
    }

    /**
     * The same, stated as a formula.
     * @param text in the language of formulas, with x and the names of the parameters
     */
    Definition formula(String text) {
        return new Definition(this.name, this.title, this.family, this.aliases, this.parameters, this.constructor, text,
                this.example);
    }

    /**
     * The same with settings that show in a small picture what it is, where the defaults
     * do not.
     */
    Definition example(Double... settings) {
        return new Definition(this.name, this.title, this.family, this.aliases, this.parameters, this.constructor,
                this.formula, List.of(settings));
    }

    /**
     * The canonical name in an address.
     */
    public String name() {
        return this.name;
    }

    @Override
    public String notation() {
        return this.name;
    }

    @Override
    public String title() {
        return this.title;
    }

    /**
     * What the function is, as a formula in x and its parameters; of a random function
     * the expectation.
     */
    public String formula() {
        return this.formula;
    }

    /**
     * The settings with which a small picture shows what it is.
     * @return as many as there are parameters; none if their defaults do
     */
    public List<Double> example() {
        return this.example;
    }

    /**
     * What it is grouped by.
     */
    public Family family() {
        return this.family;
    }

    /**
     * The other names by which an address may call it, in canonical form.
     */
    public List<String> aliases() {
        return this.aliases;
    }

    /** Whether this is the function's name or one of its aliases. */
    boolean isCalled(String canonicalName) {
        for (String alias : this.aliases) {
            if (alias.equals(canonicalName)) {
                return true;
            }
        }
        return this.name.equals(canonicalName);
    }

    @Override
    public List<Parameter> parameters() {
        return this.parameters;
    }

    @Override
    public Activation activation(List<Double> settings) {
        if (settings.size() != this.parameters.size()) {
            throw new IllegalArgumentException(this.name + " has " + this.parameters.size() + " parameters");
        }
        double[] values = new double[settings.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = settings.get(i);
            this.parameters.get(i).check(values[i]);
        }
        return this.constructor.apply(values);
    }

    /** The name, by which a test that fails says for which function it does. */
    @Override
    public String toString() {
        return this.name;
    }

}
