package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.PartialDerivative;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.computing.Tape;
import dev.actiscope.formula.stability.Stability;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;

/**
 * A formula with its first derivatives, as they are computed, and how many operations
 * that takes.
 *
 * @param names of the parameters
 * @param value of the formula
 * @param slope by x
 * @param partials by each parameter, in their order
 * @param ofSlope how many operations a value with its slope takes
 * @param ofPartials how many that by each parameter takes
 * @param written how many there are of all together, where what they have in common is
 * there once
 */
public record Derivatives(List<String> names, Expression value, Expression slope, List<Expression> partials,
        int ofSlope, List<Integer> ofPartials, int written) {

    static Derivatives of(Formula formula) {
        List<String> names = formula.expression().parameters();
        List<Expression> partials = new ArrayList<>();
        for (String name : names) {
            Algebra algebra = new Algebra(Budget.ofFormula());
            partials.add(Stability.of(algebra, PartialDerivative.of(algebra, formula.expression(), name)));
        }
        return counted(names, formula.stable(), formula.stableDerivative(), partials);
    }

    /**
     * Counted at parameters like any others: at 0 and 1, where many start, much of a
     * formula falls away, and comes back with the first step.
     */
    private static Derivatives counted(List<String> names, Expression value, Expression slope,
            List<Expression> partials) {
        List<Double> settings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            settings.add(1.37 + 0.11 * i);
        }
        Evaluation evaluation = new Evaluation(names, settings);
        Tape tape = evaluation.tape();
        int last = Math.max(evaluation.place(value), evaluation.place(slope));
        int ofSlope = tape.operations(last);
        List<Integer> ofPartials = new ArrayList<>();
        for (Expression partial : partials) {
            int place = evaluation.place(partial);
            ofPartials.add(tape.operations(place));
            last = Math.max(last, place);
        }
        return new Derivatives(names, value, slope, List.copyOf(partials), ofSlope, List.copyOf(ofPartials),
                tape.operations(last));
    }

}
