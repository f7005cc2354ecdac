package dev.actiscope.formula.tree;

/**
 * What stands at a node of an expression.
 */
public enum Operator {

    /** A number that is written out. */
    NUMBER,

    /** x, a constant or a parameter. */
    SYMBOL,

    SUM, NEGATIVE, PRODUCT, QUOTIENT, POWER,

    /** A comparison is 1 where it holds and 0 where it does not. */
    LESS("<"), AT_MOST("<="), GREATER(">"), AT_LEAST(">="), EQUAL("=="), UNEQUAL("!="),

    /** The second operand where the first is not 0, else the third. */
    IF("if"),

    MIN("min"), MAX("max"),

    /** The first operand, but no less than the second and no more than the third. */
    CLIP("clip"),

    /** An elementary function of one operand. */
    CALL,

    /** A function of the catalogue; the operands are its argument and its settings. */
    APPLICATION;

    private final String notation;

    Operator() {
        this(null);
    }

    Operator(String notation) {
        this.notation = notation;
    }

    /**
     * The sign of a comparison or the name of a function, as it is written; null where
     * neither says it.
     */
    public String notation() {
        return this.notation;
    }

    /**
     * Whether it compares two numbers, with 1 or 0 as the result.
     */
    public boolean isComparison() {
        return compareTo(LESS) >= 0 && compareTo(UNEQUAL) <= 0;
    }

    /** Whether this is &lt;, &lt;=, &gt; or &gt;=. */
    public boolean isInequality() {
        return compareTo(LESS) >= 0 && compareTo(AT_LEAST) <= 0;
    }

    /** Whether this is &lt; or &lt;=. */
    public boolean isBelow() {
        return this == LESS || this == AT_MOST;
    }

    /**
     * The comparison that holds where this one does not, NaN apart.
     */
    public Operator opposite() {
        return switch (this) {
            case LESS -> AT_LEAST;
            case AT_MOST -> GREATER;
            case GREATER -> AT_MOST;
            case AT_LEAST -> LESS;
            case EQUAL -> UNEQUAL;
            default -> EQUAL;
        };
    }

    /** The comparison that says the same when its operands change places. */
    public Operator mirrored() {
        return switch (this) {
            case LESS -> GREATER;
            case AT_MOST -> AT_LEAST;
            case GREATER -> LESS;
            case AT_LEAST -> AT_MOST;
            default -> this;
        };
    }

}
