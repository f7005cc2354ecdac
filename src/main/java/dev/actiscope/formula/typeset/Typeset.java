package dev.actiscope.formula.typeset;

import java.util.List;

import dev.actiscope.activation.Parameter;
import dev.actiscope.formula.tree.Expression;

/**
 * Sets expressions as mathematics: as MathML Core, as LaTeX for math mode (with amsmath),
 * and as a line of text. What is set is equal to the expression, sign by sign; only its
 * looks are chosen.
 */
public final class Typeset {

    /** What the last of several cases says in English where no comparison says it. */
    public static final String OTHERWISE = "otherwise";

    private Typeset() {
    }

    /**
     * The expression as a MathML {@code math} element.
     */
    public static String mathMl(Expression expression) {
        return mathMl(expression, OTHERWISE);
    }

    /**
     * @param otherwise the word for the last of several cases, in the reader's language
     */
    public static String mathMl(Expression expression, String otherwise) {
        return math(new Typesetter(new MathMl(), expression, otherwise).set(expression));
    }

    /**
     * The expression as it is computed, as a MathML {@code math} element: e<sup>x</sup> −
     * 1 under the name of {@code expm1}.
     */
    public static String calls(Expression expression) {
        return math(Typesetter.ofCalls(new MathMl(), expression).set(expression));
    }

    /**
     * An equation, such as f′(x) = …, as a MathML {@code math} element.
     * @param name of the function, a letter or a word
     * @param order how often it has been differentiated to give the expression, at least
     * 0
     */
    public static String mathMl(String name, int order, Expression expression, String otherwise) {
        return math(new Typesetter(new MathMl(), expression, otherwise).equation(name, order, expression));
    }

    private static String math(String content) {
        return "<math displaystyle=\"true\">" + content + "</math>";
    }

    /**
     * The expression as LaTeX.
     */
    public static String latex(Expression expression) {
        return latex(expression, OTHERWISE);
    }

    /**
     * The expression as LaTeX.
     * @param otherwise the word for the last of several cases, in the reader's language
     */
    public static String latex(Expression expression, String otherwise) {
        return Latex.finished(new Typesetter(new Latex(), expression, otherwise).set(expression));
    }

    /**
     * An equation, such as f'(x) = …, as LaTeX.
     */
    public static String latex(String name, int order, Expression expression, String otherwise) {
        return Latex.finished(new Typesetter(new Latex(), expression, otherwise).equation(name, order, expression));
    }

    /**
     * The expression as one line of text, such as x·σ(βx).
     */
    public static String plain(Expression expression) {
        return new Typesetter(new PlainText(), expression, OTHERWISE).set(expression);
    }

    /**
     * The same expression with the parameters' own symbols for their names, as the
     * catalogue's functions have them: a for {@code leak}.
     */
    public static Expression withSymbols(Expression expression, List<Parameter> parameters) {
        Expression replaced = expression;
        for (Parameter parameter : parameters) {
            replaced = replaced.replace(parameter.name(), Expression.symbol(parameter.symbol()));
        }
        return replaced;
    }

}
