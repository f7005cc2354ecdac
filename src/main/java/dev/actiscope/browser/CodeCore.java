package dev.actiscope.browser;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.curve.query.Query;
import dev.actiscope.listing.Program;
import dev.actiscope.listing.Target;
import org.teavm.jso.JSExport;

/**
 * What functions are as mathematics and as code: a module beside {@link Core} or
 * {@link FormulaCore}, for whoever asks for that.
 */
public final class CodeCore {

    private CodeCore() {
    }

    /** TeaVM wants a program; this one has nothing to do. */
    public static void main(String[] args) {
    }

    /**
     * A function or its derivative as mathematics.
     * @param order 0 for the function, else how often it is differentiated
     * @param otherwise the word for the last of several cases, in the reader's language
     * @return {@code {"mathMl", "latex"}}, or {@code {"problem"}} if it is too large
     */
    @JSExport
    public static String typeset(String f, int order, String otherwise) {
        return FormulaJson.typeset(f, order, otherwise);
    }

    /**
     * The same function as a formula at the same parameters.
     * @return its notation
     */
    @JSExport
    public static String formula(String f) {
        return Curve.parse(f).asFormula().notation();
    }

    /**
     * Where the function would have overflowed or cancelled as it is written.
     * @return an array of {@code {"written", "computed", "x", "naive", "value"}}, the
     * first two as MathML
     */
    @JSExport
    public static String findings(String f) {
        return FormulaJson.findings(f);
    }

    /**
     * Where a formula cancels so far that not all digits of its value can be trusted.
     * @return an array of {@code {"x", "value", "digits"}}, the value null where not one
     * digit can
     */
    @JSExport
    public static String doubts(String f) {
        return FormulaJson.doubts(f);
    }

    /**
     * A function in code.
     * @param target the key of a library or language
     * @return {@code {"own", "remarks", "code"}}
     */
    @JSExport
    public static String listing(String f, String target) {
        for (Target each : Target.values()) {
            if (each.key().equals(target)) {
                return FormulaJson.listing(f, each);
            }
        }
        throw new IllegalArgumentException(target);
    }

    /**
     * A program that plots a view.
     * @param query of the view
     */
    @JSExport
    public static String program(String query) {
        return Program.of(View.read(Query.parse(query)).view());
    }

}
