package dev.actiscope.facts.shape;

import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

/**
 * The value of an expression where nothing is rounded on the way: 1 − 1/(1 + 0²) is 0,
 * and not what rounding might have left of a small number.
 */
final class Exactly {

    /** A number is small if so many times it is whole, and not more than so many. */
    private static final double PARTS = 0x1p10;

    private static final double MOST = 0x1p25;

    private static final double GREATEST_POWER = 8;

    private Exactly() {
    }

    /**
     * @return NaN where something would be rounded, or is not known
     */
    static double at(double x, Expression e) {
        if (e.isNumber()) {
            return e.value();
        }
        return switch (e.operator()) {
            case SYMBOL -> e.equals(Expression.X) ? x : Double.NaN;
            case NEGATIVE -> -at(x, e.operand(0));
            case SUM -> sum(x, e.operands());
            case PRODUCT -> product(x, e.operands());
            case QUOTIENT -> quotient(at(x, e.operand(0)), at(x, e.operand(1)));
            case POWER -> power(at(x, e.operand(0)), at(x, e.operand(1)));
            case CALL -> call(e.function(), at(x, e.operand(0)));
            default -> Double.NaN;
        };
    }

    private static double sum(double x, List<Expression> terms) {
        double sum = 0;
        for (Expression term : terms) {
            sum = small(small(sum) + small(at(x, term)));
        }
        return sum;
    }

    private static double product(double x, List<Expression> factors) {
        double product = 1;
        for (Expression factor : factors) {
            product = small(small(product) * small(at(x, factor)));
        }
        return product;
    }

    private static double quotient(double dividend, double divisor) {
        double quotient = small(dividend / divisor);
        return (small(divisor) * quotient == small(dividend)) ? quotient : Double.NaN;
    }

    private static double power(double base, double exponent) {
        if (base == 1) {
            return 1;
        }
        double power = (exponent == Math.floor(exponent) && exponent > 0 && exponent <= GREATEST_POWER) ? 1
                : Double.NaN;
        for (int i = 0; i < exponent && power == power; i++) {
            power = small(small(power) * small(base));
        }
        return power;
    }

    private static double call(ElementaryFunction function, double u) {
        if (function == ElementaryFunction.SQRT && u == 1) {
            return 1;
        }
        return (u != 0) ? Double.NaN : switch (function) {
            case SIN, TAN, SINH, TANH, ASIN, ATAN, ASINH, ERF, EXPM1, LOG1P, SQRT -> 0;
            case EXP, COS, COSH, ERFC -> 1;
            case SIGMOID -> 0.5;
            default -> Double.NaN;
        };
    }

    /**
     * A number that is small enough for its sums and products with others like it to be
     * exact; NaN if it is none.
     */
    private static double small(double number) {
        double parts = number * PARTS;
        return (parts == Math.floor(parts) && Math.abs(parts) <= MOST) ? number : Double.NaN;
    }

}
