package dev.actiscope.browser;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.curve.query.Query;
import dev.actiscope.formula.Formula;
import dev.actiscope.listing.Program;
import dev.actiscope.listing.Target;
import dev.actiscope.plot.layout.Box;
import dev.actiscope.plot.layout.EndNames;
import dev.actiscope.plot.layout.Layout;
import dev.actiscope.plot.layout.MarkLabels;
import dev.actiscope.plot.layout.Numeral;
import dev.actiscope.plot.svg.Text;
import org.teavm.jso.JSExport;

/**
 * The core with the language of formulas: what {@link Core} answers, for formulas too,
 * and what they are as mathematics and as code. No answer depends on an earlier call, so
 * a page may go over from one to the other at any time.
 */
public final class FormulaCore {

    private static final FormulaDoor DOOR = new FormulaDoor(new Recent<>(Formula::parse));

    private FormulaCore() {
    }

    /** TeaVM wants a program; this one has nothing to do. */
    public static void main(String[] args) {
    }

    /** As {@link Core#read}. */
    @JSExport
    public static String read(String query) {
        return DOOR.read(query);
    }

    /** As {@link Core#canonical}. */
    @JSExport
    public static String canonical(String query) {
        return DOOR.canonical(query);
    }

    /** As {@link Core#move}. */
    @JSExport
    public static String move(String f, int parameter, double position) {
        return DOOR.move(f, parameter, position);
    }

    /** As {@link Core#set}. */
    @JSExport
    public static String set(String f, int parameter, String typed) {
        return DOOR.set(f, parameter, typed);
    }

    /**
     * As {@link Core#sample}, and here as below also of two curves with {@code &} between
     * them, for the first less the second.
     */
    @JSExport
    public static double[] sample(String f, double from, double to, int points) {
        return DOOR.sample(f, from, to, points);
    }

    /** As {@link Core#frame}. */
    @JSExport
    public static double[] frame(double[] needed, double[] asked) {
        return DOOR.frame(needed, asked);
    }

    /** As {@link Core#home}. */
    @JSExport
    public static double[] home(String functions) {
        return DOOR.home(functions);
    }

    /** As {@link Core#outgrown}. */
    @JSExport
    public static boolean outgrown(String former, double low, double high, String functions) {
        return DOOR.outgrown(former, low, high, functions);
    }

    /** As {@link Core#layout}. */
    @JSExport
    public static String layout(double width, double height, double[] windows, int strips, double margin) {
        return DOOR.layout(width, height, windows, strips, margin);
    }

    /** As {@link Core#measures}. */
    @JSExport
    public static String measures() {
        return MeasuresJson.text();
    }

    /** As {@link Core#ticks}. */
    @JSExport
    public static double[] ticks(double low, double high, int most) {
        return DOOR.ticks(low, high, most);
    }

    /** As {@link Core#room}. */
    @JSExport
    public static double room(double width) {
        return Layout.room(width);
    }

    /** As {@link Core#margin}. */
    @JSExport
    public static double margin(double widest) {
        return Layout.margin(widest);
    }

    /** As {@link Core#baselines}. */
    @JSExport
    public static double[] baselines(double[] ends, double top, double bottom) {
        return EndNames.baselines(ends, top, bottom);
    }

    /**
     * As {@link Core#label}; of two curves with {@code &} between them, and between their
     * titles, what their difference is called.
     */
    @JSExport
    public static String label(String f, String title, double room) {
        return DOOR.label(f, title, room);
    }

    /** As {@link Core#width}. */
    @JSExport
    public static double width(String text) {
        return Text.width(text);
    }

    /** As {@link Core#evaluate}. */
    @JSExport
    public static double[] evaluate(String f, double x) {
        return DOOR.evaluate(f, x);
    }

    /** As {@link Core#saturation}. */
    @JSExport
    public static double[] saturation(String f, double share) {
        return DOOR.saturation(f, share);
    }

    /** As {@link Core#tail}. */
    @JSExport
    public static String tail(double x) {
        return Numeral.tail(x);
    }

    /** As {@link Core#band}. */
    @JSExport
    public static double[] band(String f, double from, double to, int points) {
        return DOOR.band(f, from, to, points);
    }

    /** As {@link Core#draws}. */
    @JSExport
    public static double[] draws(String f, double from, double to, int count, int seed) {
        return DOOR.draws(f, from, to, count, seed);
    }

    /**
     * Samples the derivative of a function and its second derivative.
     * @return as {@link #sample} with f′ for f and f″ for f′; nothing if the second
     * derivative is too large to be written out
     */
    @JSExport
    public static double[] second(String f, double from, double to, int points) {
        return DOOR.second(f, from, to, points);
    }

    /**
     * The second derivative at one point; NaN where there is none.
     */
    @JSExport
    public static double evaluateSecond(String f, double x) {
        return DOOR.evaluateSecond(f, x);
    }

    /**
     * The extrema, zeros and intersections of what is visible in a view, in those of its
     * charts that are shown: of functions, and of derivatives.
     * @param query of the view
     * @return {@code {"marks": [{"kind", "chart", "x", "y", "label", "curves"}],
     * "undecided", "truncated"}}: the kind is maximum, minimum, zero or intersection, the
     * chart value or derivative, curves are counted from 0; last, whether some may be
     * missing since it could not be decided whether they are any, and whether there are
     * too many
     */
    @JSExport
    public static String marks(String query) {
        return DOOR.marks(query);
    }

    /**
     * Where the coordinates of the marks of a panel are written.
     * @param x where the marks are, in pixels
     * @param y the same, downwards
     * @param widths how wide the text of each is
     * @param panel its left, upper, right and lower edge
     * @return left end and baseline of each, NaN where there is no room
     */
    @JSExport
    public static double[] markLabels(double[] x, double[] y, double[] widths, double[] panel) {
        return MarkLabels.places(x, y, widths, new Box(panel[0], panel[1], panel[2], panel[3]));
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
