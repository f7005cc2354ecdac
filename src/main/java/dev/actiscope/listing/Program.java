package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.drawing.Frame;

/**
 * A whole program in Python that plots a view with NumPy and matplotlib.
 */
public final class Program {

    /** A curve with more jumps is drawn through. */
    private static final int MOST_JUMPS = 50;

    /** The charts that there can be, from top to bottom. */
    private static final List<Axes> AXES = List.of(new Axes(Show.VALUE, "values", "f(x)", View::y, Frame::value),
            new Axes(Show.DERIVATIVE, "slopes", "f′(x)", View::dy, Frame::derivative),
            new Axes(Show.SECOND, "bends", "f″(x)", (view) -> Optional.empty(), Frame::second));

    private final View view;

    private final List<Axes> axes = new ArrayList<>();

    private final Source source = new Source(Target.NUMPY);

    private final StringBuilder plots = new StringBuilder();

    /** Whether a curve leaves every window on its way to some x. */
    private boolean pole;

    /**
     * A chart.
     *
     * @param show what it shows
     * @param name the variable for it
     * @param label what its vertical axis is labelled with
     * @param asked the vertical window that a view asks for
     * @param automatic the one that it has otherwise
     */
    private record Axes(Show show, String name, String label, Function<View, Optional<Interval>> asked,
            Function<Frame, Interval> automatic) {
    }

    private Program(View view) {
        this.view = view;
        for (Axes axes : AXES) {
            if (view.show().contains(axes.show)) {
                this.axes.add(axes);
            }
        }
    }

    /**
     * The program for a view: each visible curve and the difference of two, with the
     * derivatives that the view shows, in the view's window.
     */
    public static String of(View view) {
        return new Program(view).text();
    }

    private String text() {
        for (int i = 0; i < this.view.curves().size(); i++) {
            if (!this.view.hidden().contains(i)) {
                plot(this.view.curves().get(i));
            }
        }
        this.view.minus().ifPresent(this::plotDifference);
        StringBuilder main = new StringBuilder("x = np.linspace(").append(interval(this.view.window().x()))
            .append(", ")
            .append(this.view.window().points())
            .append(")\n")
            .append(figure());
        if (!this.plots.isEmpty()) {
            main.append("\nwith np.errstate(all=\"ignore\"):\n").append(this.plots);
        }
        main.append('\n');
        for (Axes axes : this.axes) {
            window(axes).ifPresent((window) -> main.append(axes.name + ".set_ylim(" + window + ")\n"));
            main.append(axes.name + ".set_ylabel(\"" + axes.label + "\")\n" + axes.name + ".grid()\n");
        }
        main.append(this.axes.get(this.axes.size() - 1).name).append(".set_xlabel(\"x\")\n");
        if (!this.plots.isEmpty()) {
            main.append(this.axes.get(0).name).append(".legend(loc=\"upper left\")\n");
        }
        return this.source.python(main.append("plt.show()\n").toString());
    }

    private String figure() {
        List<String> names = new ArrayList<>();
        for (Axes axes : this.axes) {
            names.add(axes.name);
        }
        int count = names.size();
        return (count == 1) ? "figure, " + names.get(0) + " = plt.subplots(figsize=(8, 5))\n"
                : "figure, (" + String.join(", ", names) + ") = plt.subplots(" + count
                        + ", 1, sharex=True, figsize=(8, " + (2 + 3 * count) + "))\n";
    }

    private Optional<String> window(Axes axes) {
        Optional<Interval> asked = axes.asked.apply(this.view);
        return asked.isPresent() ? asked.map(Program::interval)
                : this.pole ? Optional.of(rounded(axes.automatic.apply(Frame.of(this.view)))) : Optional.empty();
    }

    private static String interval(Interval interval) {
        return Source.literal(interval.low()) + ", " + Source.literal(interval.high());
    }

    /** An interval with as many digits as a chart shows. */
    private static String rounded(Interval interval) {
        double width = interval.high() - interval.low();
        double digits = 100;
        while (width * digits < 100) {
            digits *= 10;
        }
        return Source.literal(Math.floor(interval.low() * digits) / digits) + ", "
                + Source.literal(Math.ceil(interval.high() * digits) / digits);
    }

    private void plot(Curve curve) {
        Plotted plotted = new Plotted(this.source, curve);
        String points = points(curve.activation());
        plot(points, (order) -> plotted.call(order, points), plotted.label(), "");
    }

    private void plotDifference(View.Minus pair) {
        Plotted minuend = new Plotted(this.source, this.view.curves().get(pair.minuend()));
        Plotted subtrahend = new Plotted(this.source, this.view.curves().get(pair.subtrahend()));
        String points = points(this.view.difference().get());
        plot(points, (order) -> minuend.call(order, points) + " - " + subtrahend.call(order, points),
                minuend.label() + " − " + subtrahend.subtracted(), ", color=\"black\", linestyle=\"--\"");
    }

    /**
     * Plots a curve and its derivatives.
     * @param call what is plotted, by how often it is differentiated
     * @param style how it is drawn
     */
    private void plot(String points, IntFunction<String> call, String label, String style) {
        String named = ", label=\"" + label + "\"";
        for (Axes axes : this.axes) {
            try {
                statement(axes.name + ".plot(" + points + ", " + call.apply(AXES.indexOf(axes)) + named + style + ")");
                named = "";
            }
            catch (InvalidInputException tooLarge) {
                // The picture, too, lacks a derivative that is too large to be written
                // out.
            }
        }
    }

    private void statement(String statement) {
        this.plots.append(Lines.wrap("    ", "        ", statement, false));
    }

    /** The points of a curve, with a gap at each of its jumps and poles. */
    private String points(Activation activation) {
        StringBuilder jumps = new StringBuilder();
        int count = 0;
        Interval window = this.view.window().x();
        for (Kink kink : activation.kinks(window)) {
            boolean infinite = isInfinite(kink.left()) || isInfinite(kink.right());
            this.pole |= infinite;
            if ((infinite || kink.isJump()) && window.low() < kink.x() && kink.x() < window.high()) {
                jumps.append((count++ > 0) ? ", " : "").append(Source.literal(kink.x()));
            }
        }
        if (count == 0 || count > MOST_JUMPS) {
            return "x";
        }
        statement("gaps = np.searchsorted(x, [" + jumps + "])");
        statement("t = np.insert(x, gaps, np.nan)");
        return "t";
    }

    private static boolean isInfinite(Kink.Limit limit) {
        return Math.abs(limit.value()) == Double.POSITIVE_INFINITY;
    }

}
