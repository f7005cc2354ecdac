package dev.actiscope.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.FormulaLanguage;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.SliderScale;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;
import dev.actiscope.curve.drawing.Band;
import dev.actiscope.curve.drawing.Draws;
import dev.actiscope.curve.drawing.Frame;
import dev.actiscope.curve.drawing.Frame.Extent;
import dev.actiscope.curve.drawing.Frame.Needed;
import dev.actiscope.curve.query.Query;
import dev.actiscope.plot.layout.Box;
import dev.actiscope.plot.layout.CurveName;
import dev.actiscope.plot.layout.Face;
import dev.actiscope.plot.layout.Layout;
import dev.actiscope.plot.layout.Tick;

/**
 * What the core answers the browser. Texts, numbers and arrays of doubles go through it;
 * what has more structure goes as JSON. No answer depends on an earlier call: the curves
 * that were read last are remembered only to be answered for sooner.
 */
class Door {

    /** How many numbers tell a kink: its x, and three pairs of value and derivative. */
    private static final int KINK = 7;

    /**
     * It is customary to say that a tail is less steep than 1 % of the steepest slope.
     */
    private static final double CUSTOMARY = 1;

    /** How many numbers tell what a curve needs: low and high, four times. */
    private static final int NEEDED = 8;

    /** Stands between curves; no curve has it. */
    static final char BETWEEN = '&';

    private final FormulaLanguage formulas;

    private final Recent<Curve> curves = new Recent<>(this::parse);

    private final Recent<Saturation> customary = new Recent<>((f) -> saturated(f, CUSTOMARY));

    /**
     * @param formulas how it reads what is not a name
     */
    Door(FormulaLanguage formulas) {
        this.formulas = formulas;
    }

    String read(String query) {
        return ViewJson.of(view(query));
    }

    String canonical(String query) {
        return view(query).view().query().print();
    }

    String move(String f, int parameter, double position) {
        try {
            Curve curve = this.curves.apply(f);
            return changed(curve, parameter, SliderScale.value(curve.function().parameters().get(parameter), position));
        }
        catch (InvalidInputException problem) {
            return CurveJson.refused(problem);
        }
    }

    String set(String f, int parameter, String typed) {
        try {
            Curve curve = this.curves.apply(f);
            return changed(curve, parameter, curve.typed(parameter, typed));
        }
        catch (InvalidInputException problem) {
            return CurveJson.refused(problem);
        }
    }

    double[] sample(String f, double from, double to, int points) {
        return sample(activation(f), from, to, points);
    }

    double[] sample(Activation activation, double from, double to, int points) {
        return drawn(activation, Samples.of(activation, window(from, to, points)), false);
    }

    /**
     * @param fills whether the samples are drawn as a band
     */
    static double[] drawn(Activation activation, Samples samples, boolean fills) {
        return columns(samples.x(), samples.value(), samples.derivative(), kinks(samples.kinks(), activation),
                extents(samples, fills), new double[] { fills ? 1 : 0, samples.kinks().size() });
    }

    double[] frame(double[] needed, double[] asked) {
        List<Needed> curves = new ArrayList<>();
        for (int i = 0; i < needed.length; i += NEEDED) {
            curves.add(
                    new Needed(extent(needed, i), extent(needed, i + 2), extent(needed, i + 4), extent(needed, i + 6)));
        }
        Frame frame = Frame.of(curves, interval(asked[0], asked[1]), interval(asked[2], asked[3]));
        return new double[] { frame.value().low(), frame.value().high(), frame.derivative().low(),
                frame.derivative().high(), frame.second().low(), frame.second().high() };
    }

    double[] home(String functions) {
        Optional<Interval> y = Frame.first(notations(functions));
        return y.isPresent() ? new double[] { y.get().low(), y.get().high() } : new double[0];
    }

    boolean outgrown(String former, double low, double high, String functions) {
        return Frame.isOutgrown(notations(former), Optional.of(new Interval(low, high)), notations(functions));
    }

    double[] evaluate(String f, double x) {
        Activation activation = fresh(f);
        double slope = activation.derivative(x);
        boolean tends = Saturation.isLevel(slope) && this.customary.apply(f).isApproachAt(x);
        return new double[] { activation.value(x), slope, tends ? 1 : 0 };
    }

    double[] saturation(String f, double share) {
        Saturation saturation = (share == CUSTOMARY) ? this.customary.apply(f) : saturated(f, share);
        List<Saturation.Tail> tails = saturation.tails();
        double[] triples = new double[3 * tails.size()];
        int i = 0;
        for (Saturation.Tail tail : tails) {
            triples[i++] = tail.x().low();
            triples[i++] = tail.x().high();
            triples[i++] = tail.off() ? 1 : 0;
        }
        return triples;
    }

    private Saturation saturated(String f, double share) {
        return Saturation.of(activation(f), share / 100);
    }

    double[] band(String f, double from, double to, int points) {
        if (activation(f) instanceof Stochastic stochastic) {
            Band band = Band.of(stochastic, window(from, to, points));
            Extent extent = Extent.of(band);
            return columns(band.x(), band.low(), band.high(), new double[] { extent.low(), extent.high() });
        }
        return new double[0];
    }

    double[] draws(String f, double from, double to, int count, int seed) {
        if (activation(f) instanceof Stochastic stochastic) {
            Draws draws = Draws.of(stochastic, window(from, to, 2), count, seed);
            return columns(draws.x(), draws.y());
        }
        return new double[0];
    }

    String layout(double width, double height, double[] windows, int strips, double margin) {
        List<Face> faces = new ArrayList<>();
        List<Interval> rows = new ArrayList<>();
        for (Face face : Face.values()) {
            int low = 2 + 2 * face.ordinal();
            if (!Double.isNaN(windows[low])) {
                faces.add(face);
                rows.add(new Interval(windows[low], windows[low + 1]));
            }
        }
        return LayoutJson.of(Layout.of(new Interval(windows[0], windows[1]), faces, rows, strips, margin,
                new Box(0, 0, width, height)));
    }

    double[] ticks(double low, double high, int most) {
        List<Tick> ticks = Tick.along(new Interval(low, high), most, (label) -> 1);
        double[] values = new double[ticks.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ticks.get(i).value();
        }
        return values;
    }

    String label(String f, String title, double room) {
        Curve curve = this.curves.apply(f);
        return (room < Double.POSITIVE_INFINITY) ? CurveName.fit(curve, title, room) : CurveName.of(curve, title);
    }

    View.Reading view(String query) {
        return View.read(Query.parse(query), this.curves);
    }

    /** A curve by its notation. */
    Curve curve(String f) {
        return this.curves.apply(f);
    }

    private Curve parse(String f) {
        Curve curve = Curve.parse(f, this.formulas);
        this.curves.put(curve.notation(), curve);
        return curve;
    }

    private String changed(Curve former, int parameter, double setting) {
        Curve curve = former.with(parameter, setting);
        this.curves.put(curve.notation(), curve);
        return CurveJson.changed(curve);
    }

    Activation activation(String f) {
        return curve(f).activation();
    }

    /** The same for one reading, which owes nothing to those before. */
    Activation fresh(String f) {
        return activation(f);
    }

    private static double[] kinks(List<Kink> kinks, Activation activation) {
        double[] numbers = new double[KINK * kinks.size()];
        int i = 0;
        for (Kink kink : kinks) {
            numbers[i++] = kink.x();
            numbers[i++] = kink.left().value();
            numbers[i++] = kink.left().derivative();
            numbers[i++] = kink.right().value();
            numbers[i++] = kink.right().derivative();
            numbers[i++] = activation.value(kink.x());
            numbers[i++] = activation.derivative(kink.x());
        }
        return numbers;
    }

    private static double[] extents(Samples samples, boolean fills) {
        Extent values = Extent.ofValues(samples, fills);
        Extent slopes = Extent.ofSlopes(samples, fills);
        return new double[] { values.low(), values.high(), slopes.low(), slopes.high() };
    }

    private static Extent extent(double[] ends, int i) {
        return new Extent(ends[i], ends[i + 1]);
    }

    /** NaN for none. */
    private static Optional<Interval> interval(double low, double high) {
        return Double.isNaN(low) ? Optional.empty() : Optional.of(new Interval(low, high));
    }

    private static List<String> notations(String functions) {
        List<String> notations = new ArrayList<>();
        int start = 0;
        for (int end = functions.indexOf(BETWEEN); end >= 0; end = functions.indexOf(BETWEEN, start)) {
            notations.add(functions.substring(start, end));
            start = end + 1;
        }
        notations.add(functions.substring(start));
        return notations;
    }

    static Window window(double from, double to, int points) {
        return new Window(new Interval(from, to), points);
    }

    private static double[] columns(double[]... columns) {
        int length = 0;
        for (double[] column : columns) {
            length += column.length;
        }
        double[] all = new double[length];
        int next = 0;
        for (double[] column : columns) {
            System.arraycopy(column, 0, all, next, column.length);
            next += column.length;
        }
        return all;
    }

}
