package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Interval;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parameter.Slider;
import dev.actiscope.activation.Parametric;
import dev.actiscope.text.Names;

/**
 * An activation function that somebody wrote as a formula in x. Its other identifiers are
 * its parameters.
 */
public final class Formula implements Parametric {

    /** No formula has more. */
    public static final int MOST_PARAMETERS = 8;

    private static final Interval BOUNDS = new Interval(-1e6, 1e6);

    private final Expression expression;

    private final List<String> names;

    /** As it is computed; found when it is first needed, since that takes the longest. */
    private Expression stable;

    private Expression stableDerivative;

    private Formula(Expression expression) {
        this.expression = expression;
        this.names = expression.parameters();
        if (this.names.size() > MOST_PARAMETERS) {
            throw new InvalidInputException("f", "formula-too-many-parameters", MOST_PARAMETERS, this.names.size(),
                    String.join(", ", this.names));
        }
    }

    /**
     * Reads a formula.
     * @param text in the language that {@link Parser} describes
     * @throws InvalidInputException if it cannot be read, with the parameter {@code f}
     */
    public static Formula parse(String text) {
        return new Formula(Parser.parse(text));
    }

    public Expression expression() {
        return this.expression;
    }

    /**
     * The canonical text, in brackets if it would be taken for a name, such as (x-1).
     */
    @Override
    public String notation() {
        String text = this.expression.toString();
        return (Names.isName(text) && !this.expression.equals(Expression.X)) ? "(" + text + ")" : text;
    }

    @Override
    public String title() {
        return Typeset.plain(this.expression);
    }

    /**
     * The same, rewritten so that it is computed without overflow and cancellation where
     * a way is known.
     */
    public Expression stable() {
        return Stability.of(this.expression);
    }

    /**
     * The derivative as it is computed.
     */
    public Expression stableDerivative() {
        return Stability.of(Derivative.forEvaluation(stable()));
    }

    /**
     * The derivative, simplified.
     * @param order how often it is differentiated, at least 1
     */
    public Expression derivative(int order) {
        Expression derivative = this.expression;
        for (int i = 0; i < order; i++) {
            derivative = Derivative.of(derivative);
        }
        return derivative;
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (String name : this.names) {
            parameters.add(new Parameter(name, Symbols.of(name), 1, BOUNDS, slider(name)));
        }
        return parameters;
    }

    private static Slider slider(String name) {
        return switch (name) {
            case "leak", "slope", "negative_slope" -> Slider.linear(0, 1);
            default -> Slider.linear(Symbols.isGreek(name) ? 0 : -5, 5);
        };
    }

    /**
     * Where the formula at these parameters would have overflowed or cancelled had it
     * been computed as it is written.
     * @return one at most for each part that was rewritten, none if nothing shows
     */
    public List<Finding> findings(List<Double> settings) {
        return List.of();
    }

    @Override
    public Activation activation(List<Double> settings) {
        List<Parameter> parameters = parameters();
        for (int i = 0; i < parameters.size(); i++) {
            parameters.get(i).check(settings.get(i));
        }
        if (this.stableDerivative == null) {
            this.stable = Stability.of(this.expression);
            this.stableDerivative = Stability.derivative(this.expression);
        }
        return new FormulaActivation(this.expression, this.stable, this.stableDerivative, this.names, settings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && this.expression.equals(formula.expression);
    }

    @Override
    public int hashCode() {
        return this.expression.hashCode();
    }

}
