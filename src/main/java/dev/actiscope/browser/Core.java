package dev.actiscope.browser;

import dev.actiscope.curve.FormulaLanguage;
import dev.actiscope.plot.layout.EndNames;
import dev.actiscope.plot.layout.Layout;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.layout.Numeral;
import dev.actiscope.plot.svg.Text;
import org.teavm.jso.JSExport;

/**
 * The core that every page begins with: it knows the functions of the catalogue. An
 * address with a formula it refuses with {@code formula-needed}, which asks for
 * {@link FormulaCore}.
 */
public final class Core {

    private static final Door DOOR = new Door(FormulaLanguage::refuse);

    private Core() {
    }

    /** TeaVM wants a program; this one has nothing to do. */
    public static void main(String[] args) {
    }

    /**
     * Reads the query of an address.
     * @return a {@linkplain ViewJson view with its problems}
     */
    @JSExport
    public static String read(String query) {
        return DOOR.read(query);
    }

    /**
     * The query of a view as its address has it.
     * @param query as {@link #read} takes it
     */
    @JSExport
    public static String canonical(String query) {
        return DOOR.canonical(query);
    }

    /**
     * A curve with one of its sliders at this position.
     * @param f the notation of the curve
     * @param parameter which of its parameters, from 0
     * @param position 0 at the near end, 1 at the far end
     * @return {@linkplain CurveJson#changed what is new about it}, or {@code {"problem"}}
     */
    @JSExport
    public static String move(String f, int parameter, double position) {
        return DOOR.move(f, parameter, position);
    }

    /**
     * A curve with one of its parameters as it was typed.
     * @return as {@link #move}
     */
    @JSExport
    public static String set(String f, int parameter, String typed) {
        return DOOR.set(f, parameter, typed);
    }

    /**
     * Samples a function and its derivative.
     * @return every x, every f(x), every f′(x); of each kink x, then value and derivative
     * on its left, on its right and at the point itself; the ends between which all
     * values are, and all slopes, poles cut off; 1 where the function swings faster than
     * that and fills a band, else 0; last how many kinks there are
     */
    @JSExport
    public static double[] sample(String f, double from, double to, int points) {
        return DOOR.sample(f, from, to, points);
    }

    /**
     * The vertical windows of a chart.
     * @param needed low and high of each visible curve, of its derivative, of the band of
     * its draws and of its second derivative: ∞ and −∞ where that is not to be seen
     * @param asked the vertical windows that were asked for, of the functions and of the
     * derivatives, NaN where the chart chooses
     * @return low and high for the functions, for the derivatives, for the second ones
     */
    @JSExport
    public static double[] frame(double[] needed, double[] asked) {
        return DOOR.frame(needed, asked);
    }

    /**
     * The vertical window that functions are first seen in.
     * @param functions their notations, with {@code &} between them
     * @return low and high; nothing where the chart chooses
     */
    @JSExport
    public static double[] home(String functions) {
        return DOOR.home(functions);
    }

    /**
     * Whether functions have been changed whose vertical window nobody has chosen.
     * @param former their notations before, with {@code &} between them
     * @param low of their window
     * @param high of the same
     * @param functions the notations of those in their place
     */
    @JSExport
    public static boolean outgrown(String former, double low, double high, String functions) {
        return DOOR.outgrown(former, low, high, functions);
    }

    /**
     * A function and its derivative at one point.
     * @return f(x), f′(x), and 1 where f is so near to a limit that it never reaches that
     * its value may read as if it did, else 0
     */
    @JSExport
    public static double[] evaluate(String f, double x) {
        return DOOR.evaluate(f, x);
    }

    /**
     * The tails on which a function saturates.
     * @param share of its largest slope, in percent
     * @return for each its lower end, its upper end, and 1 where it is off, else 0
     */
    @JSExport
    public static double[] saturation(String f, double share) {
        return DOOR.saturation(f, share);
    }

    /**
     * How it is written where a tail begins or ends.
     */
    @JSExport
    public static String tail(double x) {
        return Numeral.tail(x);
    }

    /**
     * The band of a random function's draws; of one that is not random, nothing.
     * @return every x, every lower edge, every upper edge; the ends between which all
     * edges are
     */
    @JSExport
    public static double[] band(String f, double from, double to, int points) {
        return DOOR.band(f, from, to, points);
    }

    /**
     * Single draws of a random function; of one that is not random, nothing.
     * @return every x, then every y
     */
    @JSExport
    public static double[] draws(String f, double from, double to, int count, int seed) {
        return DOOR.draws(f, from, to, count, seed);
    }

    /**
     * Where the parts of a chart are, and what its axes say.
     * @param width of the chart in pixels
     * @param height of the chart
     * @param windows low and high of x, then of what each panel shows, the function's,
     * the derivative's: NaN for one that is not shown
     * @param strips how many strips of saturation there are
     * @param margin for the names of curves
     * @return {@linkplain LayoutJson the layout}
     */
    @JSExport
    public static String layout(double width, double height, double[] windows, int strips, double margin) {
        return DOOR.layout(width, height, windows, strips, margin);
    }

    /**
     * How large, thick and opaque the parts of a chart are.
     * @return an object with each of {@link Measures} by its name
     */
    @JSExport
    public static String measures() {
        return MeasuresJson.text();
    }

    /**
     * Round numbers in an interval.
     * @param most how many there may be
     */
    @JSExport
    public static double[] ticks(double low, double high, int most) {
        return DOOR.ticks(low, high, most);
    }

    /**
     * How many pixels the name of a curve may take in a chart of this width.
     */
    @JSExport
    public static double room(double width) {
        return Layout.room(width);
    }

    /**
     * The margin that the names of curves need beside a chart.
     * @param widest how wide the widest of them is
     */
    @JSExport
    public static double margin(double widest) {
        return Layout.margin(widest);
    }

    /**
     * The baselines of the names of curves.
     * @param ends where the curves end, in pixels downwards, NaN for one that is nowhere
     * @param top of the panel
     * @param bottom of the panel
     * @return as many, NaN where there is no name
     */
    @JSExport
    public static double[] baselines(double[] ends, double top, double bottom) {
        return EndNames.baselines(ends, top, bottom);
    }

    /**
     * What a curve is called.
     * @param title of its function
     * @param room how many pixels there are for it, ∞ for all that it takes
     */
    @JSExport
    public static String label(String f, String title, double room) {
        return DOOR.label(f, title, room);
    }

    /**
     * How many pixels a text is taken to be wide.
     */
    @JSExport
    public static double width(String text) {
        return Text.width(text);
    }

}
