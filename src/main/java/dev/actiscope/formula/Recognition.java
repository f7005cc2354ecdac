package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.computing.Binding;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Knows a function of the catalogue by its formula, in whatever words that is typed: both
 * come to the same steps once they are written so that they can be computed. A random
 * function is not known by the formula of its expectation, which draws nothing.
 */
final class Recognition {

    /** What differs there need not be looked at closely. */
    private static final double[] PLACES = { -1.25, -0.3, 0.7, 2 };

    private static final double CLOSE = 1e-9;

    /**
     * So many are looked at closely. Hardly any agree at all places that are not the
     * same; but Swish is like ReLU there at any large β.
     */
    static final int MOST = 8;

    private final Formula typed;

    private final List<Double> settings;

    private final List<Double> numbers = new ArrayList<>(List.of(1.0));

    /** Of the formula at each place. */
    private final double[] values = new double[PLACES.length];

    Recognition(Formula typed, List<Double> settings) {
        this.typed = typed;
        this.settings = settings;
        this.numbers.addAll(settings);
        addNumbers(typed.expression());
        DoubleUnaryOperator f = new Evaluation(typed.expression().parameters(), settings).of(typed.stable());
        for (int i = 0; i < PLACES.length; i++) {
            this.values[i] = f.applyAsDouble(PLACES[i]);
        }
    }

    private void addNumbers(Expression e) {
        if (e.isNumber() && !this.numbers.contains(e.value())) {
            this.numbers.add(e.value());
        }
        for (Expression operand : e.operands()) {
            addNumbers(operand);
        }
    }

    /**
     * The function of the catalogue, with no parameter or one, that the formula comes to.
     */
    Optional<Activation> known() {
        List<Candidate> agreeing = agreeing();
        if (agreeing.isEmpty()) {
            return Optional.empty();
        }
        try {
            Formula plain = plain(this.typed, this.settings);
            for (Candidate candidate : agreeing) {
                if (candidate.isAlike(plain)) {
                    return Optional.of(candidate.activation());
                }
            }
        }
        catch (InvalidInputException tooMuch) {
            // Nobody knows what it comes to.
        }
        return Optional.empty();
    }

    /** What it agrees with, to be looked at closely. */
    List<Candidate> agreeing() {
        List<Candidate> agreeing = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            for (List<Double> settings : candidates(definition)) {
                Candidate candidate = new Candidate(definition, settings, definition.activation(settings));
                if (agreeing.size() < MOST && agrees(candidate.activation())) {
                    agreeing.add(candidate);
                }
            }
        }
        return agreeing;
    }

    /**
     * What it may be.
     *
     * @param definition of the function
     * @param settings of its parameters
     * @param activation the function at these
     */
    record Candidate(Definition definition, List<Double> settings, Activation activation) {

        private boolean isAlike(Formula plain) {
            try {
                Formula own = plain(Formula.canonical(this.definition.formula()), this.settings);
                return plain.stable().equals(own.stable()) && plain.stableDerivative().equals(own.stableDerivative());
            }
            catch (InvalidInputException tooMuch) {
                return false;
            }
        }

    }

    /** A setting is a number of the formula, or 1, which need not be written. */
    private List<List<Double>> candidates(Definition definition) {
        List<Parameter> parameters = definition.parameters();
        List<List<Double>> candidates = new ArrayList<>();
        if (parameters.isEmpty()) {
            candidates.add(List.of());
        }
        for (int i = 0; parameters.size() == 1 && i < this.numbers.size(); i++) {
            if (parameters.get(0).bounds().contains(this.numbers.get(i))) {
                candidates.add(List.of(this.numbers.get(i)));
            }
        }
        return candidates;
    }

    private boolean agrees(Activation known) {
        if (known instanceof Stochastic) {
            return false;
        }
        for (int i = 0; i < PLACES.length; i++) {
            double value = known.value(PLACES[i]);
            if (!(Math.abs(this.values[i] - value) <= CLOSE * Math.abs(value))) {
                return false;
            }
        }
        return true;
    }

    /** A formula with all numbers and functions written out, as short as it can be. */
    private static Formula plain(Formula formula, List<Double> settings) {
        Expression bound = Binding.at(Expansion.expandAll(formula.expression()), formula.expression().parameters(),
                settings);
        return Formula.of(new Algebra(Budget.ofFormula()).simplified(chosen(bound)));
    }

    /**
     * A rectifier and what is clipped are choices of two, in which a number stands first.
     */
    private static Expression chosen(Expression e) {
        Expression inner = e.map(Recognition::chosen);
        if (inner.is(ElementaryFunction.RELU)) {
            return Expression.max(Expression.ZERO, inner.operand(0));
        }
        if (inner.is(Operator.CLIP)) {
            return chosen(Expression.min(Expression.max(inner.operand(0), inner.operand(1)), inner.operand(2)));
        }
        boolean chooses = inner.is(Operator.MIN) || inner.is(Operator.MAX);
        return (chooses && inner.operands().size() == 2 && inner.operand(1).isNumber())
                ? inner.with(List.of(inner.operand(1), inner.operand(0))) : inner;
    }

}
