package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parameter.Slider;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Accuracy;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.computing.Exactness;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.digits.Doubt;
import dev.actiscope.formula.digits.PreciseActivation;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.stability.Finding;
import dev.actiscope.formula.stability.Findings;
import dev.actiscope.formula.stability.Stability;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Notation;
import dev.actiscope.formula.typeset.Typeset;
import dev.actiscope.text.Names;
import dev.actiscope.text.Symbols;

/**
 * An activation function that somebody wrote as a formula in x. Its other identifiers are
 * its parameters.
 */
public final class Formula implements Parametric {

    /**
     * What the digits of all formulas of one request may cost, in sums of wide numbers: a
     * hundredth of a second.
     */
    private static final long MOST_DIGITS = 120_000;

    /** No formula has more. */
    public static final int MOST_PARAMETERS = 8;

    private static final Interval BOUNDS = new Interval(-1e6, 1e6);

    private static final double[] NEAR_ZERO = { -2, -0.5, 0.5, 2 };

    private final Expression expression;

    /** What vouches for the digits; null for nobody. */
    private final Exactness exactness;

    private final List<String> names;

    /** What it may cost to find how it and its slope are computed. */
    private final Budget reading = Budget.ofFormula();

    /** And of that slope. */
    private final Budget differentiating = Budget.ofFormula();

    /** As it is computed; found when it is first needed, since that takes the longest. */
    private Expression stable;

    private Expression stableDerivative;

    private Expression stableSecondDerivative;

    private List<Parameter> parameters;

    private Known known;

    private Derivatives derivatives;

    private record Known(List<Double> settings, Optional<Activation> activation) {
    }

    private Formula(Expression expression, Exactness exactness) {
        this.expression = expression;
        this.exactness = exactness;
        this.names = expression.parameters();
        if (this.names.size() > MOST_PARAMETERS) {
            throw new InvalidInputException("f", "formula-too-many-parameters", MOST_PARAMETERS, this.names.size(),
                    String.join(", ", this.names));
        }
    }

    /**
     * Reads a formula that is computed with doubles: quickly, and as well as that goes.
     * @param text in the language that {@link Parser} describes
     * @throws InvalidInputException if it cannot be read, with the parameter {@code f}
     */
    public static Formula parse(String text) {
        return new Formula(Parser.parse(text), null);
    }

    /**
     * Reads a formula that has been read before: as {@link #parse(String)}, in canonical
     * notation.
     * @throws InvalidInputException {@code formula-needed} if the text is written in
     * another way
     */
    public static Formula canonical(String text) {
        return new Formula(Notation.read(text), null);
    }

    /**
     * The formula that a tree is, computed with doubles.
     * @throws InvalidInputException if it has too many parameters
     */
    public static Formula of(Expression expression) {
        return new Formula(expression, null);
    }

    /**
     * Reads a formula with {@linkplain #withAllDigits() all digits}, for pictures that
     * move with their window and its parameters, as {@link PreciseActivation#moving}
     * tells.
     * @param text in the language that {@link Parser} describes
     * @throws InvalidInputException if it cannot be read, with the parameter {@code f}
     */
    public static Formula moving(String text) {
        return new Formula(Parser.parse(text), PreciseActivation.moving());
    }

    /**
     * The same formula so that its values and slopes hold the law of accuracy: where
     * doubles overflow, cancel or have no answer it is computed with more digits, and at
     * infinity its limits are found.
     */
    public Formula withAllDigits() {
        return with(PreciseActivation::of);
    }

    /**
     * As much as the digits of all formulas of one request may cost together.
     */
    public static Work digits() {
        return new Work(MOST_DIGITS);
    }

    /**
     * The same, where there is one budget for all that is asked of its activation.
     * @param work counts what it costs to know the digits that doubles do not, in sums of
     * wide numbers; when it is exceeded, doubles have to do
     */
    public Formula withAllDigits(Work work) {
        return with(PreciseActivation.within(work));
    }

    private Formula with(Exactness exactness) {
        Formula precise = new Formula(this.expression, exactness);
        precise.stable = stable();
        precise.stableDerivative = stableDerivative();
        return precise;
    }

    /**
     * The formula as it was typed, as a tree.
     */
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
     * So many as took to find how it and its slope are computed.
     */
    @Override
    public long steps() {
        return this.reading.spent();
    }

    /**
     * So many as took to find how the slope of its slope is computed, or to find that it
     * would be too large.
     */
    public long slopeSteps() {
        return this.differentiating.spent();
    }

    /**
     * The same, rewritten so that it is computed without overflow and cancellation where
     * a way is known.
     */
    public Expression stable() {
        Expression known = this.stable;
        if (known == null) {
            known = Stability.of(new Algebra(this.reading), this.expression);
            this.stable = known;
        }
        return known;
    }

    /**
     * The derivative as it is computed.
     */
    public Expression stableDerivative() {
        Expression known = this.stableDerivative;
        if (known == null) {
            known = Stability.derivative(new Algebra(this.reading), this.expression);
            this.stableDerivative = known;
        }
        return known;
    }

    /**
     * The second derivative as it is computed.
     * @throws InvalidInputException if it would be too large
     */
    public Expression stableSecondDerivative() {
        Expression known = this.stableSecondDerivative;
        if (known == null) {
            List<Double> ones = new ArrayList<>();
            for (int i = 0; i < this.names.size(); i++) {
                ones.add(1.0);
            }
            known = Stability.secondDerivative(new Algebra(this.differentiating), this.expression,
                    new Evaluation(this.names, ones));
            this.stableSecondDerivative = known;
        }
        return known;
    }

    private static Algebra algebra() {
        return new Algebra(Budget.ofFormula());
    }

    /**
     * The derivative, simplified.
     * @param order how often it is differentiated, at least 1
     */
    public Expression derivative(int order) {
        return algebra().derivative(this.expression, order);
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> known = this.parameters;
        if (known == null) {
            List<Parameter> parameters = new ArrayList<>();
            for (int i = 0; i < this.names.size(); i++) {
                String name = this.names.get(i);
                parameters.add(new Parameter(name, Symbols.of(name), 1, BOUNDS, slider(i)));
            }
            known = List.copyOf(parameters);
            this.parameters = known;
        }
        return known;
    }

    private Slider slider(int index) {
        return switch (this.names.get(index)) {
            case "leak", "slope", "negative_slope" -> Slider.linear(0, 1);
            default -> Slider.linear(isForPositive(index) ? 0 : -5, 5);
        };
    }

    /**
     * Whether nobody would make a parameter negative, or the formula would have no value.
     */
    private boolean isForPositive(int index) {
        return Symbols.isGreek(this.names.get(index)) || isDefined(index, 1) && !isDefined(index, -1);
    }

    /**
     * Whether there is a value somewhere about 0 with one parameter at a setting and the
     * others at 1.
     */
    private boolean isDefined(int index, double setting) {
        List<Double> settings = new ArrayList<>();
        for (int i = 0; i < this.names.size(); i++) {
            settings.add((i == index) ? setting : 1.0);
        }
        try {
            DoubleUnaryOperator function = new Evaluation(this.names, settings).of(this.expression);
            for (double x : NEAR_ZERO) {
                if (Math.abs(function.applyAsDouble(x)) < Double.POSITIVE_INFINITY) {
                    return true;
                }
            }
        }
        catch (InvalidInputException outside) {
            // A function of the catalogue does not take it.
        }
        return false;
    }

    /**
     * Where the formula at these parameters would have overflowed or cancelled had it
     * been computed as it is written.
     * <p>
     * For each part that is computed in another way, and for each side of 0, this is the
     * first place on the way from ±1 outwards where both the part and the whole formula,
     * as written, come to nothing: they are infinite or NaN where the value is finite, or
     * off by 99 % of it; failing that, the first where they are off by more than a
     * millionth. If there is none outwards, as with e<sup>x</sup> − 1, it is the first on
     * the way to 0, on one side only. Places are tried at a ratio of 1.5, and the first
     * one found is narrowed down to a number of up to three digits. If the value as it is
     * computed may itself be off there by more than a billionth, nothing is told.
     * @param settings a value for each parameter
     * @return two at most for each part, none if nothing shows
     */
    public List<Finding> findings(List<Double> settings) {
        return Findings.of(algebra(), this.expression, new Evaluation(this.names, settings));
    }

    /**
     * Where not all digits of its values at these parameters can be trusted, though it is
     * computed with all digits.
     * @return four at most, none if nothing shows
     */
    public List<Doubt> doubts(List<Double> settings) {
        Activation function = withAllDigits().activation(settings);
        return (function instanceof PreciseActivation precise) ? precise.doubts() : List.of();
    }

    @Override
    public Activation activation(List<Double> settings) {
        List<Parameter> parameters = parameters();
        for (int i = 0; i < parameters.size(); i++) {
            parameters.get(i).check(settings.get(i));
        }
        return exact(this.exactness, settings, this.expression, stable(), stableDerivative());
    }

    /**
     * The derivative at these parameters as a function of its own, whose slope is the
     * second derivative. At a corner of the function, where it jumps, it has a kink.
     * @param settings a finite value for each parameter, also beyond its bounds
     * @throws InvalidInputException if the second derivative would be too large
     */
    public Activation slope(List<Double> settings) {
        Exactness exactness = (this.exactness == null) ? null : this.exactness.ofSlope();
        return exact(exactness, settings, stableDerivative(), stableDerivative(), stableSecondDerivative());
    }

    /**
     * The function of the catalogue, with no parameter or one, that the formula comes to
     * at these parameters, in whatever words it is written. It is not looked for again
     * while the same are asked for.
     * @param settings a value for each parameter, within its bounds
     */
    public Optional<Activation> known(List<Double> settings) {
        Known latest = this.known;
        if (latest == null || !latest.settings.equals(settings)) {
            latest = new Known(settings, new Recognition(this, settings).known());
            this.known = latest;
        }
        return latest.activation;
    }

    /**
     * What it is computed by while its parameters change.
     * @throws InvalidInputException if one of the derivatives would be too large
     */
    public Derivatives derivatives() {
        Derivatives known = this.derivatives;
        if (known == null) {
            known = Derivatives.of(this);
            this.derivatives = known;
        }
        return known;
    }

    private Activation exact(Exactness exactness, List<Double> settings, Expression written, Expression stable,
            Expression derivative) {
        Activation plain = new FormulaActivation(written, stable, derivative, this.names, settings);
        return (exactness == null) ? plain
                : exactness.of(new Exactness.Case(plain, written, stable, derivative, this.names, settings));
    }

    /**
     * How accurately doubles compute it at these parameters.
     * @param settings a value for each
     */
    public Accuracy accuracy(List<Double> settings) {
        return new Accuracy(this.expression, stable(), stableDerivative(), this.names, settings);
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
