package dev.actiscope.formula.digits;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.wide.Wide;
import dev.actiscope.formula.wide.WideFunctions;

import static dev.actiscope.formula.wide.Wide.ONE;

/**
 * The slopes of the smooth elementary functions, in forms that do not cancel.
 */
final class WideSlopes {

    private WideSlopes() {
    }

    /**
     * @param u the argument
     * @param y the function's value there; where it has none it has no slope
     */
    static Wide of(ElementaryFunction function, Wide u, Wide y) {
        if (y.isNone()) {
            return Wide.NONE;
        }
        return switch (function) {
            case EXP -> y;
            case EXPM1 -> call(ElementaryFunction.EXP, u);
            case LOG -> ONE.over(u);
            case LOG1P -> ONE.over(ONE.plus(u));
            case LOG2 -> ONE.over(u.times(call(ElementaryFunction.LOG, Wide.of(2))));
            case LOG10 -> ONE.over(u.times(call(ElementaryFunction.LOG, Wide.of(10))));
            case SQRT -> ONE.over(y.plus(y));
            case SIN -> call(ElementaryFunction.COS, u);
            case COS -> call(ElementaryFunction.SIN, u).negative();
            case TAN -> ONE.plus(y.times(y));
            case ASIN -> ofArcsine(u);
            case ACOS -> ofArcsine(u).negative();
            case ATAN -> ONE.over(ONE.plus(u.times(u)));
            case SINH -> call(ElementaryFunction.COSH, u);
            case COSH -> call(ElementaryFunction.SINH, u);
            case TANH -> ofTanh(call(ElementaryFunction.COSH, u));
            case ASINH -> ONE.over(call(ElementaryFunction.SQRT, ONE.plus(u.times(u))));
            case ERF -> ofError(u);
            case ERFC -> ofError(u).negative();
            case ERFINV -> ofInverse(y);
            case ERFCINV -> ofInverse(y).negative();
            case SIGMOID -> y.times(call(ElementaryFunction.SIGMOID, u.negative()));
            case SOFTPLUS -> call(ElementaryFunction.SIGMOID, u);
            default -> throw new IllegalArgumentException("not smooth");
        };
    }

    private static Wide call(ElementaryFunction function, Wide u) {
        return WideFunctions.of(function, u);
    }

    private static Wide ofArcsine(Wide u) {
        return ONE.over(call(ElementaryFunction.SQRT, ONE.minus(u).times(ONE.plus(u))));
    }

    private static Wide ofTanh(Wide cosh) {
        return ONE.over(cosh.times(cosh));
    }

    /** √π/2 e^(y²) */
    private static Wide ofInverse(Wide y) {
        return call(ElementaryFunction.EXP, y.times(y)).times(call(ElementaryFunction.SQRT, Wide.PI).scaled(-1));
    }

    private static Wide ofError(Wide u) {
        Wide exponential = call(ElementaryFunction.EXP, u.times(u).negative());
        return exponential.plus(exponential).over(call(ElementaryFunction.SQRT, Wide.PI));
    }

}
