package dev.actiscope.formula.algebra;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * How fast an expression grows with x, or vanishes.
 */
public final class Growth {

    private Growth() {
    }

    /** Whether it can neither grow nor vanish as exponentials do. */
    public static boolean isAlgebraic(Expression e) {
        if (!e.varies()) {
            return true;
        }
        boolean algebraic = e.is(Operator.POWER) ? !e.operand(1).varies()
                : e.is(Operator.CALL)
                        ? e.is(ElementaryFunction.SQRT) || e.is(ElementaryFunction.ABS) || e.is(ElementaryFunction.SIGN)
                        : !e.is(Operator.APPLICATION);
        for (Expression operand : e.operands()) {
            algebraic = algebraic && isAlgebraic(operand);
        }
        return algebraic;
    }

    /** Which power of x an expression grows like, at most; endless for an exponential. */
    public static double degree(Expression e) {
        if (!e.varies()) {
            return 0;
        }
        return switch (e.operator()) {
            case SYMBOL -> 1;
            case POWER -> e.operand(1).isNumber() ? Math.max(0, degree(e.operand(0)) * e.operand(1).value())
                    : Double.POSITIVE_INFINITY;
            case QUOTIENT -> degree(e.operand(0)) + (isAlgebraic(e.operand(1)) ? 0 : Double.POSITIVE_INFINITY);
            case CALL -> degree(e.function(), e.operand(0));
            case APPLICATION -> Double.POSITIVE_INFINITY;
            default -> {
                double degree = 0;
                for (Expression operand : e.operands()) {
                    degree = e.is(Operator.PRODUCT) ? degree + degree(operand) : Math.max(degree, degree(operand));
                }
                yield degree;
            }
        };
    }

    private static double degree(ElementaryFunction function, Expression u) {
        return switch (function) {
            case EXP, EXPM1, SINH, COSH, TAN -> Double.POSITIVE_INFINITY;
            case SQRT -> degree(u) / 2;
            case ABS, RELU, SOFTPLUS, FLOOR, CEIL, ROUND -> degree(u);
            case LOG, LOG1P, LOG2, LOG10, ASINH -> Math.min(1, degree(u));
            default -> 0;
        };
    }

}
