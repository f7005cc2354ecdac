package dev.actiscope.browser;

import dev.actiscope.plot.layout.EndNames;
import dev.actiscope.plot.layout.Layout;
import dev.actiscope.plot.layout.Numeral;
import dev.actiscope.plot.svg.Text;
import org.teavm.jso.JSExport;

/**
 * The core with the whole language of formulas, and all their digits: what
 * {@link FormulaCore} answers, for everything that people write.
 */
public final class LanguageCore {

    private static final LanguageDoor DOOR = new LanguageDoor();

    private LanguageCore() {
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

    /** As {@link FormulaCore#sample}. */
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

    /** As {@link FormulaCore#label}. */
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

    /** As {@link FormulaCore#second}. */
    @JSExport
    public static double[] second(String f, double from, double to, int points) {
        return DOOR.second(f, from, to, points);
    }

    /** As {@link FormulaCore#evaluateSecond}. */
    @JSExport
    public static double evaluateSecond(String f, double x) {
        return DOOR.evaluateSecond(f, x);
    }

    /** As {@link FormulaCore#maths}. */
    @JSExport
    public static String maths(String f, String otherwise) {
        return DOOR.maths(f, otherwise);
    }

    /**
     * Looks whether doubles do for the picture of a formula between two ends, which is
     * taken for granted while it moves.
     * @return whether it has been drawn of them and they do not: it has to be sampled
     * anew
     */
    @JSExport
    public static boolean look(String f, double from, double to) {
        return DOOR.look(f, from, to);
    }

}
