package dev.actiscope.browser;

import dev.actiscope.curve.FormulaLanguage;
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
     * What a slider at this position says.
     * @param f the notation of a function
     * @param parameter which of its parameters, from 0
     * @param position 0 at the near end, 1 at the far end
     */
    @JSExport
    public static double settingAt(String f, int parameter, double position) {
        return DOOR.settingAt(f, parameter, position);
    }

    /**
     * Samples a function and its derivative.
     * @return every x, then every f(x), then every f′(x)
     */
    @JSExport
    public static double[] sample(String f, double from, double to, int points) {
        return DOOR.sample(f, from, to, points);
    }

    /**
     * A function and its derivative at one point.
     * @return f(x) and f′(x)
     */
    @JSExport
    public static double[] evaluate(String f, double x) {
        return DOOR.evaluate(f, x);
    }

    /**
     * The tails on which a function saturates.
     * @return for each its lower end, its upper end, and 1 where it is off, else 0
     */
    @JSExport
    public static double[] saturation(String f, double share) {
        return DOOR.saturation(f, share);
    }

    /**
     * The band of a random function's draws; of one that is not random, nothing.
     * @return every x, then every lower edge, then every upper edge
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

}
