package dev.actiscope.formula;

/**
 * Sets expressions as mathematics.
 */
public final class Typeset {

    private Typeset() {
    }

    /**
     * The expression as a MathML {@code math} element.
     */
    public static String mathMl(Expression expression) {
        return "<math><mtext>" + expression + "</mtext></math>";
    }

    /**
     * The expression as LaTeX, for math mode.
     */
    public static String latex(Expression expression) {
        return expression.toString();
    }

    /**
     * The expression as one line of text, such as x·σ(βx).
     */
    public static String plain(Expression expression) {
        return expression.toString();
    }

}
