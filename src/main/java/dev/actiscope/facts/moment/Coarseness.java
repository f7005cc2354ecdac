package dev.actiscope.facts.moment;

import dev.actiscope.formula.kinks.Bounds;
import dev.actiscope.formula.kinks.Enclosure;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Whether a part of the axis is so wide that samples on it could miss what a formula does
 * there: a narrow peak, a steep step. Told from how far the argument of each function in
 * it goes.
 */
public final class Coarseness {

    /** An exponential, a sine or a step is caught while its argument goes no farther. */
    private static final double WIDEST = 12;

    /** A denominator, or what stands under a root, while it grows by no more. */
    private static final double STEEPEST = 100;

    /** Where it may be 0 nothing is known of its growth. */
    private static final double NEAR_POLE = 1.0 / 64;

    /** Beyond, a step is level, and e to less is nothing. */
    private static final double LEVEL = 60;

    /** Of a denominator that large, no growth is worth a look at single samples. */
    private static final double HUGE = 1e26;

    private Coarseness() {
    }

    /**
     * @param e in numbers, x and elementary functions
     */
    static boolean isAt(Expression e, double low, double high) {
        return e.varies() && of(e, new Bounds(low, high));
    }

    /**
     * The same for samples that look for peaks: what is out of sight is none.
     * @param e in numbers, x and elementary functions
     */
    public static boolean mayHidePeakAt(Expression e, double low, double high) {
        return e.varies() && isPeaked(e, new Bounds(low, high));
    }

    private static boolean isPeaked(Expression e, Bounds x) {
        Expression taken = taken(e, x);
        if (taken != null) {
            return isPeaked(taken, x);
        }
        for (Expression operand : e.operands()) {
            if (operand.varies() && isPeaked(operand, x)) {
                return true;
            }
        }
        if (e.is(Operator.CALL) && e.operand(0).varies()) {
            Bounds u = Enclosure.values(e.operand(0), x);
            return switch (e.function()) {
                case EXP, EXPM1 -> u.low() < LEVEL && isCoarse(e.function(), u, x);
                case SINH, COSH -> u.low() < LEVEL && u.high() > -LEVEL && isWide(u);
                case ATAN, ASINH -> u.low() < LEVEL && u.high() > -LEVEL && isCoarse(e.function(), u, x);
                case TAN -> isWide(u);
                default -> isCoarse(e.function(), u, x);
            };
        }
        if (!e.is(Operator.QUOTIENT) && !e.is(Operator.POWER)) {
            return false;
        }
        Expression base = e.is(Operator.QUOTIENT) ? e.operand(1) : e.operand(0);
        Bounds u = base.varies() ? Enclosure.values(base, x) : Bounds.ALL;
        boolean whole = e.is(Operator.POWER) && e.operand(1).isNumber() && e.operand(1).value() > 0;
        return base.varies() && !isHuge(u) && !whole && grows(u, x);
    }

    private static boolean of(Expression e, Bounds x) {
        if (e.is(Operator.QUOTIENT) && !e.operand(0).varies() && isHuge(Enclosure.values(e.operand(1), x))) {
            return false;
        }
        Expression taken = taken(e, x);
        if (taken != null) {
            return of(taken, x);
        }
        for (Expression operand : e.operands()) {
            if (operand.varies() && of(operand, x)) {
                return true;
            }
        }
        if (e.is(Operator.CALL) && e.operand(0).varies()) {
            return isCoarse(e.function(), Enclosure.values(e.operand(0), x), x);
        }
        if (e.is(Operator.QUOTIENT) && e.operand(1).varies()) {
            return grows(Enclosure.values(e.operand(1), x), x);
        }
        boolean product = e.is(Operator.POWER) && e.operand(1).isNumber() && e.operand(1).value() > 0
                && e.operand(1).value() == Math.floor(e.operand(1).value());
        return e.is(Operator.POWER) && !product && (grows(Enclosure.values(e.operand(0), x), x)
                || e.operand(1).varies() && isWide(Enclosure.values(e.operand(1), x)));
    }

    /** The branch that is taken all along; null if there is none. */
    private static Expression taken(Expression e, Bounds x) {
        if (!e.is(Operator.IF)) {
            return null;
        }
        Bounds condition = Enclosure.values(e.operand(0), x);
        boolean holds = condition.low() > 0 || condition.high() < 0;
        boolean fails = condition.low() == 0 && condition.high() == 0;
        return holds ? e.operand(1) : fails ? e.operand(2) : null;
    }

    private static boolean isCoarse(ElementaryFunction function, Bounds u, Bounds x) {
        return switch (function) {
            case SQRT, LOG, LOG2, LOG10 -> grows(u, x);
            case LOG1P -> grows(new Bounds(1 + u.low(), 1 + u.high()), x);
            case EXP, EXPM1 -> u.high() > -LEVEL && isWide(u);
            case SIGMOID, SOFTPLUS, TANH, ERF, ERFC -> u.high() > -LEVEL && u.low() < LEVEL && isWide(u);
            case SIN, COS, SINH, COSH -> isWide(u);
            case ATAN, ASINH -> !(u.high() - u.low() <= WIDEST * Math.max(1, Math.max(u.low(), -u.high())));
            default -> false;
        };
    }

    /** Whether what is divided by it is nothing all along. */
    private static boolean isHuge(Bounds u) {
        return Math.max(u.low(), -u.high()) > HUGE;
    }

    private static boolean isWide(Bounds u) {
        return !u.isNone() && !(u.high() - u.low() <= WIDEST);
    }

    private static boolean grows(Bounds u, Bounds x) {
        if (u.isNone()) {
            return false;
        }
        double least = Math.max(u.low(), -u.high());
        return (least > 0) ? Math.max(-u.low(), u.high()) > STEEPEST * least : x.high() - x.low() > NEAR_POLE;
    }

}
