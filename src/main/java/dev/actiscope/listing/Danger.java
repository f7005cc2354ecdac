package dev.actiscope.listing;

import dev.actiscope.formula.tree.Expression;

/**
 * What can happen to an expression where x is not what it is meant for.
 */
final class Danger {

    static final int NONE = 0;

    /** It can become infinite, far out. */
    static final int OVERFLOW = 1;

    /** It can have no value, or a pole, anywhere. */
    static final int UNDEFINED = 2;

    /** A higher power overflows soon. */
    private static final int HIGHEST = 10;

    private Danger() {
    }

    static int of(Expression e) {
        if (!e.varies()) {
            return NONE;
        }
        int danger = own(e);
        for (Expression operand : e.operands()) {
            danger = Math.max(danger, of(operand));
        }
        return danger;
    }

    private static int own(Expression e) {
        return switch (e.operator()) {
            case QUOTIENT -> e.operand(1).varies() ? UNDEFINED : NONE;
            case POWER -> power(e.operand(0), e.operand(1));
            case CALL -> switch (e.function()) {
                case EXP, EXPM1, SINH, COSH -> OVERFLOW;
                case LOG, LOG1P, LOG2, LOG10, SQRT, TAN, ASIN, ACOS, ERFINV, ERFCINV -> UNDEFINED;
                default -> NONE;
            };
            default -> NONE;
        };
    }

    private static int power(Expression base, Expression exponent) {
        if (!base.varies()) {
            return OVERFLOW;
        }
        boolean whole = exponent.isNumber() && exponent.value() >= 0 && exponent.value() == (int) exponent.value();
        return !whole ? UNDEFINED : (exponent.value() > HIGHEST) ? OVERFLOW : NONE;
    }

}
