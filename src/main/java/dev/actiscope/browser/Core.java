package dev.actiscope.browser;

import java.util.List;

import dev.actiscope.activation.Catalogue;
import dev.actiscope.activation.Interval;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Band;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Draws;
import dev.actiscope.curve.Query;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.SliderScale;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;
import org.teavm.jso.JSExport;

/**
 * The door through which the browser calls the core. Texts, numbers and arrays of doubles
 * go through it; what has more structure goes as JSON. It keeps nothing between calls.
 */
public final class Core {

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
        return ViewJson.of(View.read(Query.parse(query)));
    }

    /**
     * Reads the notation of one function.
     * @return a curve, or {@code {"problem": …}}
     */
    @JSExport
    public static String curve(String f) {
        try {
            return CurveJson.of(Curve.parse(f), Window.DEFAULT.x());
        }
        catch (InvalidInputException problem) {
            return new Json().object().key("problem").raw(ProblemJson.of(problem)).end().toString();
        }
    }

    /**
     * What a slider at this position says.
     * @param name the name of a function in the catalogue
     * @param parameter which of its parameters, from 0
     * @param position 0 at the near end, 1 at the far end
     */
    @JSExport
    public static double settingAt(String name, int parameter, double position) {
        return SliderScale.value(parameter(name, parameter), position);
    }

    /**
     * Samples a function and its derivative.
     * @return every x, then every f(x), then every f′(x)
     */
    @JSExport
    public static double[] sample(String f, double from, double to, int points) {
        Samples samples = Samples.of(Curve.parse(f).activation(), window(from, to, points));
        return columns(samples.x(), samples.value(), samples.derivative());
    }

    /**
     * A function and its derivative at one point.
     * @return f(x) and f′(x)
     */
    @JSExport
    public static double[] evaluate(String f, double x) {
        Curve curve = Curve.parse(f);
        return new double[] { curve.activation().value(x), curve.activation().derivative(x) };
    }

    /**
     * The tails on which a function saturates.
     * @return for each its lower end, its upper end, and 1 where it is off, else 0
     */
    @JSExport
    public static double[] saturation(String f, double share) {
        List<Saturation.Tail> tails = Saturation.of(Curve.parse(f).activation(), share).tails();
        double[] triples = new double[3 * tails.size()];
        int i = 0;
        for (Saturation.Tail tail : tails) {
            triples[i++] = tail.x().low();
            triples[i++] = tail.x().high();
            triples[i++] = tail.off() ? 1 : 0;
        }
        return triples;
    }

    /**
     * The band of a random function's draws; of one that is not random, nothing.
     * @return every x, then every lower edge, then every upper edge
     */
    @JSExport
    public static double[] band(String f, double from, double to, int points) {
        if (Curve.parse(f).activation() instanceof Stochastic stochastic) {
            Band band = Band.of(stochastic, window(from, to, points));
            return columns(band.x(), band.low(), band.high());
        }
        return new double[0];
    }

    /**
     * Single draws of a random function; of one that is not random, nothing.
     * @return every x, then every y
     */
    @JSExport
    public static double[] draws(String f, double from, double to, int count, int seed) {
        if (Curve.parse(f).activation() instanceof Stochastic stochastic) {
            Draws draws = Draws.of(stochastic, window(from, to, 2), count, seed);
            return columns(draws.x(), draws.y());
        }
        return new double[0];
    }

    private static Parameter parameter(String name, int index) {
        return Catalogue.find(name).orElseThrow().parameters().get(index);
    }

    private static Window window(double from, double to, int points) {
        return new Window(new Interval(from, to), points);
    }

    private static double[] columns(double[]... columns) {
        int length = columns[0].length;
        double[] all = new double[length * columns.length];
        for (int i = 0; i < columns.length; i++) {
            System.arraycopy(columns[i], 0, all, i * length, length);
        }
        return all;
    }

}
