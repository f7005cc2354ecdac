package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.tree.Expression;

/**
 * A part of a formula, taken apart as the rules of its kind look at it.
 */
public interface Part {

    /** What a rule may be of. */
    enum Kind {

        PAIR, PRODUCT, LOGARITHM, OTHER_LOGARITHM, ROOT

    }

    Kind kind();

    /**
     * A square root.
     *
     * @param radicand what it is the root of
     */
    record Root(Algebra algebra, Expression radicand) implements Part {

        @Override
        public Kind kind() {
            return Kind.ROOT;
        }

    }

}
