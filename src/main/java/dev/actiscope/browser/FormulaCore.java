package dev.actiscope.browser;

import dev.actiscope.formula.Formula;
import dev.actiscope.plot.layout.EndNames;
import dev.actiscope.plot.layout.Layout;
import dev.actiscope.plot.layout.Numeral;
import dev.actiscope.plot.svg.Text;
import org.teavm.jso.JSExport;

/**
 * The core with formulas in canonical notation, computed with doubles: what {@link Core}
 * answers, for formulas too, and second derivatives and differences, which take formulas.
 * What it cannot read, {@code formula-needed}, and where it cannot vouch for its digits,
 * {@link LanguageCore} can. No answer depends on an earlier call, so a page may go over
 * from one to the other at any time.
 */
public final class FormulaCore {

    private static final FormulaDoor DOOR = new FormulaDoor(new Recent<>(Formula::canonical));

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
     * A function as mathematics.
     * @param otherwise the word for the last of several cases, in the reader's language
     * @return MathML
     */
    @JSExport
    public static String maths(String f, String otherwise) {
        return DOOR.maths(f, otherwise);
    }

    /**
     * Whether the digits of a formula are in doubt that doubles give, at some places
     * between two ends.
     * @param f a curve, or two with {@code &} between them
     */
    @JSExport
    public static boolean isDoubtful(String f, double from, double to) {
        return DOOR.isDoubtful(f, from, to);
    }

}
