package dev.actiscope.formula.digits;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Operator;

/**
 * Something that a formula can be computed with.
 *
 * @param <Q> what comes of it
 */
interface Arithmetic<Q extends Arithmetic<Q>> {

    Q negative();

    Q plus(Q other);

    Q times(Q other);

    Q over(Q other);

    Q min(Q other);

    Q max(Q other);

    /** 0 where this has a value. */
    Q nothing();

    /**
     * @param isFar whether this stands for all x far out, among which are few whole
     * numbers
     */
    Q power(Q exponent, boolean isFar);

    /** The power of 1 and this, in which nothing is lost beside the 1. */
    Q onePlusToThe(Q exponent, boolean isFar);

    /** 1 where a comparison holds, 0 where it does not. */
    Q compared(Operator comparison, Q other);

    /** One of two, by whether this is 0. */
    Q choose(Q then, Q otherwise);

    /**
     * @param isFar whether this stands for all x far out
     */
    Q call(ElementaryFunction function, boolean isFar);

}
