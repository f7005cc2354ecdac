package dev.actiscope.formula.algebra;

import dev.actiscope.formula.tree.Notation;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

/**
 * The table of the derivatives of the elementary functions.
 */
public final class ElementaryDerivatives {

    private ElementaryDerivatives() {
    }

    /**
     * The derivative of a function by its argument, with jumps left out.
     * @return an expression in x
     */
    public static Expression of(ElementaryFunction function) {
        return Notation.read(text(function));
    }

    private static String text(ElementaryFunction function) {
        return switch (function) {
            case EXP, EXPM1 -> "exp(x)";
            case LOG -> "1/x";
            case LOG1P -> "1/(1+x)";
            case LOG2 -> "1/(x*log(2))";
            case LOG10 -> "1/(x*log(10))";
            case SQRT -> "1/(2*sqrt(x))";
            case ABS -> "sign(x)";
            case SIGN, FLOOR, CEIL, ROUND -> "0";
            case SIN -> "cos(x)";
            case COS -> "-sin(x)";
            case TAN -> "1/cos(x)^2";
            case ASIN -> "1/sqrt(1-x^2)";
            case ACOS -> "-1/sqrt(1-x^2)";
            case ATAN -> "1/(1+x^2)";
            case SINH -> "cosh(x)";
            case COSH -> "sinh(x)";
            case TANH -> "1-tanh(x)^2";
            case ASINH -> "1/sqrt(1+x^2)";
            case ERF -> "2*exp(-x^2)/sqrt(pi)";
            case ERFC -> "-2*exp(-x^2)/sqrt(pi)";
            case ERFINV -> "sqrt(pi)/2*exp(erfinv(x)^2)";
            case ERFCINV -> "-sqrt(pi)/2*exp(erfcinv(x)^2)";
            case SIGMOID -> "sigmoid(x)*(1-sigmoid(x))";
            case SOFTPLUS -> "sigmoid(x)";
            case RELU -> "if(x>0,1,0)";
        };
    }

}
