package dev.actiscope.formula;

import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.tree.Budget;

/**
 * Algebra for tests of what it makes, whatever that costs.
 */
public final class Unbounded {

    private Unbounded() {
    }

    public static Algebra algebra() {
        return new Algebra(new Budget(Long.MAX_VALUE));
    }

}
