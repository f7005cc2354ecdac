package dev.actiscope.formula.computing;

import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Tells functions that come again and again, as a sine does.
 */
public final class Periodicity {

    private Periodicity() {
    }

    /**
     * Whether a function that comes again and again is in an expression, of something
     * that depends on x.
     * @param e without applications
     */
    public static boolean isIn(Expression e) {
        if (!e.varies()) {
            return false;
        }
        if (e.is(Operator.CALL) && e.function().isPeriodic()) {
            return true;
        }
        for (Expression operand : e.operands()) {
            if (isIn(operand)) {
                return true;
            }
        }
        return false;
    }

}
