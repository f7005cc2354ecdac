package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.tree.Expression;

/**
 * A part of a formula, taken apart as the rules for its kind look at it.
 */
public sealed interface Part permits Pair, Product, Logarithm, Part.Root {

    /**
     * A square root.
     *
     * @param radicand what it is the root of
     */
    record Root(Expression radicand) implements Part {
    }

}
