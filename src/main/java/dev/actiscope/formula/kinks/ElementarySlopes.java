package dev.actiscope.formula.kinks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.formula.algebra.ElementaryDerivatives;
import dev.actiscope.formula.computing.Binding;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

/**
 * The derivatives of the elementary functions, read once each.
 */
final class ElementarySlopes {

    private final Map<ElementaryFunction, Expression> expressions = new EnumMap<>(ElementaryFunction.class);

    private final Map<ElementaryFunction, DoubleUnaryOperator> operators = new EnumMap<>(ElementaryFunction.class);

    Expression expression(ElementaryFunction function) {
        Expression expression = this.expressions.get(function);
        if (expression == null) {
            expression = Binding.folded(ElementaryDerivatives.of(function));
            this.expressions.put(function, expression);
        }
        return expression;
    }

    double at(ElementaryFunction function, double x) {
        DoubleUnaryOperator operator = this.operators.get(function);
        if (operator == null) {
            operator = new Evaluation(List.of(), List.of()).of(expression(function));
            this.operators.put(function, operator);
        }
        return operator.applyAsDouble(x);
    }

}
