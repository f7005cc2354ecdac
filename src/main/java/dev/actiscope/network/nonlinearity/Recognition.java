package dev.actiscope.network.nonlinearity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.computing.Binding;
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

    private final Curve typed;

    private final List<Double> numbers = new ArrayList<>(List.of(1.0));

    private Recognition(Curve typed) {
        this.typed = typed;
        this.numbers.addAll(typed.settings());
        addNumbers(typed.written().expression());
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
     * The function of the catalogue, with no parameter or one, that a formula comes to.
     */
    static Optional<Activation> of(Curve typed) {
        Recognition recognition = new Recognition(typed);
        for (Definition definition : Catalogue.definitions()) {
            for (List<Double> settings : recognition.candidates(definition)) {
                Activation known = definition.activation(settings);
                if (recognition.agrees(known) && recognition.comesTo(Curve.of(definition, settings))) {
                    return Optional.of(known);
                }
            }
        }
        return Optional.empty();
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
        for (double z : PLACES) {
            double value = known.value(z);
            if (!(Math.abs(this.typed.activation().value(z) - value) <= CLOSE * Math.abs(value))) {
                return false;
            }
        }
        return true;
    }

    private boolean comesTo(Curve known) {
        try {
            Formula one = plain(this.typed);
            Formula other = plain(known);
            return one.stable().equals(other.stable()) && one.stableDerivative().equals(other.stableDerivative());
        }
        catch (InvalidInputException tooMuch) {
            return false;
        }
    }

    /** A formula with all numbers and functions written out, as short as it can be. */
    private static Formula plain(Curve curve) {
        Formula formula = curve.written();
        Expression bound = Binding.at(Expansion.expandAll(formula.expression()), formula.expression().parameters(),
                curve.settings());
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
