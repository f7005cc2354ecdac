package dev.actiscope.formula;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * The derivatives of the elementary functions, read once each.
 */
final class Slopes {

    private final Map<Function, Expression> expressions = new EnumMap<>(Function.class);

    private final Map<Function, DoubleUnaryOperator> operators = new EnumMap<>(Function.class);

    Expression expression(Function function) {
        Expression expression = this.expressions.get(function);
        if (expression == null) {
            expression = Binding.folded(function.slope());
            this.expressions.put(function, expression);
        }
        return expression;
    }

    double at(Function function, double x) {
        DoubleUnaryOperator operator = this.operators.get(function);
        if (operator == null) {
            operator = new Evaluation(List.of(), List.of()).of(expression(function));
            this.operators.put(function, operator);
        }
        return operator.applyAsDouble(x);
    }

}
