package dev.actiscope.formula.tree;

/**
 * How tightly a piece of a written expression holds together: what holds less tightly
 * than its place asks for needs brackets.
 */
public final class Precedence {

    public static final int COMPARISON = 1;

    public static final int SUM = 2;

    /** With a sign before it. */
    public static final int NEGATIVE = 3;

    public static final int PRODUCT = 4;

    /** What a product or a quotient has after its sign. */
    public static final int FACTOR = 5;

    public static final int POWER = 6;

    public static final int ATOM = 7;

    private Precedence() {
    }

}
