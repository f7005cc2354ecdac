package dev.actiscope.formula.computing;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Puts numbers in the place of parameters, and of everything else that does not depend on
 * x.
 */
public final class Binding {

    private Binding() {
    }

    /**
     * The expression at these settings of its parameters, with all that is constant
     * computed.
     * @param settings a finite value for each name, in their order
     */
    public static Expression of(Expression e, List<String> names, List<Double> settings) {
        return folded(at(e, names, settings));
    }

    /**
     * The expression at these settings of its parameters, else as it is.
     * @param settings a finite value for each name, in their order
     */
    public static Expression at(Expression e, List<String> names, List<Double> settings) {
        Expression bound = e;
        for (int i = 0; i < names.size(); i++) {
            bound = bound.replace(names.get(i), Expression.number(settings.get(i)));
        }
        return bound;
    }

    /** What is not finite stays as it is written. */
    public static Expression folded(Expression e) {
        if (e.isNumber()) {
            return e;
        }
        if (!e.varies()) {
            double value = new Evaluation(List.of(), List.of()).of(e).applyAsDouble(0);
            return (Math.abs(value) < Double.POSITIVE_INFINITY) ? Expression.number(value) : e;
        }
        if (e.is(Operator.POWER) && e.operand(0).equals(Expression.E)) {
            return Expression.call(ElementaryFunction.EXP, folded(e.operand(1)));
        }
        List<Expression> operands = new ArrayList<>();
        for (Expression operand : e.operands()) {
            operands.add(folded(operand));
        }
        // Polynomials have a value everywhere: nothing that is not a number hides there.
        if (e.operator().isComparison() && operands.get(0).equals(operands.get(1))
                && Polynomial.of(operands.get(0)) != null) {
            return Expression.number(switch (e.operator()) {
                case AT_MOST, AT_LEAST, EQUAL -> 1;
                default -> 0;
            });
        }
        return e.with(operands);
    }

}
