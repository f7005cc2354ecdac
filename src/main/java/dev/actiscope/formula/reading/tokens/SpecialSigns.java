package dev.actiscope.formula.reading.tokens;

/**
 * SpecialSigns of more than a character, or that have another meaning than they seem to.
 */
public final class SpecialSigns {

    /** Where a piecewise definition in LaTeX begins, between its rows, and its end. */
    public static final String BEGIN_CASES = "cases";

    public static final String ROW = "row";

    public static final String END_CASES = "end";

    /** What makes 0 of what is negative: {@code (x)_+}. */
    public static final String POSITIVE_PART = "_+";

    /** Between a name and the settings below it: {@code ELU_{α=2}(x)}. */
    public static final String SETTINGS = "_";

    /**
     * Bars that say on which side they stand, as LaTeX has them:
     * {@code \\lvert x\\rvert}.
     */
    public static final String LEFT_BAR = "⟦";

    public static final String RIGHT_BAR = "⟧";

    private SpecialSigns() {
    }

}
