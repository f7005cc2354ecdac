package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Frame;
import dev.actiscope.curve.Limit;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.formula.Formula;

/**
 * A whole program in Python that plots a view with NumPy and matplotlib.
 */
public final class Program {

    /** A curve with more jumps is drawn through. */
    private static final int MOST_JUMPS = 50;

    private final View view;

    private final Source source = new Source(Target.NUMPY);

    private final StringBuilder plots = new StringBuilder();

    /** Whether a curve leaves every window on its way to some x. */
    private boolean pole;

    private Program(View view) {
        this.view = view;
    }

    /**
     * The program for a view: each visible curve, its derivative where the view shows
     * derivatives, in the view's window.
     */
    public static String of(View view) {
        return new Program(view).text();
    }

    private boolean shows(Show part) {
        return this.view.show().contains(part);
    }

    private String text() {
        for (int i = 0; i < this.view.curves().size(); i++) {
            if (!this.view.hidden().contains(i)) {
                plot(this.view.curves().get(i));
            }
        }
        Interval window = this.view.window().x();
        StringBuilder main = new StringBuilder("x = np.linspace(").append(interval(window))
            .append(", ")
            .append(this.view.window().points())
            .append(")\n");
        boolean both = shows(Show.VALUE) && shows(Show.DERIVATIVE);
        String axes = shows(Show.VALUE) ? "values" : "slopes";
        main.append(both ? "figure, (values, slopes) = plt.subplots(2, 1, sharex=True, figsize=(8, 8))\n"
                : "figure, " + axes + " = plt.subplots(figsize=(8, 5))\n");
        if (!this.plots.isEmpty()) {
            main.append("\nwith np.errstate(all=\"ignore\"):\n").append(this.plots);
        }
        main.append('\n');
        if (shows(Show.VALUE)) {
            if (this.view.y().isPresent()) {
                main.append("values.set_ylim(").append(interval(this.view.y().get())).append(")\n");
            }
            else if (this.pole) {
                main.append("values.set_ylim(").append(rounded(Frame.of(this.view).value())).append(")\n");
            }
            main.append("values.set_ylabel(\"f(x)\")\nvalues.grid()\n");
        }
        if (shows(Show.DERIVATIVE)) {
            if (this.view.dy().isPresent()) {
                main.append("slopes.set_ylim(").append(interval(this.view.dy().get())).append(")\n");
            }
            else if (this.pole) {
                main.append("slopes.set_ylim(").append(rounded(Frame.of(this.view).derivative())).append(")\n");
            }
            main.append("slopes.set_ylabel(\"f′(x)\")\nslopes.grid()\n");
        }
        main.append(both ? "slopes" : axes).append(".set_xlabel(\"x\")\n");
        if (!this.plots.isEmpty()) {
            main.append(axes).append(".legend(loc=\"upper left\")\n");
        }
        return this.source.python(main.append("plt.show()\n").toString());
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
        Formula limit = (curve.function() instanceof Definition definition) ? Limit.of(definition, curve.activation())
                : null;
        Formula formula = (limit != null) ? limit : Source.formula(curve.function());
        List<Parameter> parameters = (limit != null) ? List.of() : curve.function().parameters();
        List<Double> settings = (limit != null) ? List.of() : curve.settings();
        String title = this.source.name(curve.function()) + ((limit != null) ? "_limit" : "");
        String name = this.source.define(title, formula.stable(), parameters, settings(parameters, settings));
        String points = points(curve);
        String arguments = points + arguments(parameters, settings);
        String label = ", label=\"" + label(curve) + "\"";
        if (shows(Show.VALUE)) {
            statement("values.plot(" + points + ", " + name + "(" + arguments + ")" + label + ")");
            label = "";
        }
        if (shows(Show.DERIVATIVE)) {
            String derivative = this.source.define(name + "_derivative", formula.stableDerivative(), parameters,
                    settings(parameters, settings));
            statement("slopes.plot(" + points + ", " + derivative + "(" + arguments + ")" + label + ")");
        }
    }

    private void statement(String statement) {
        this.plots.append(Lines.wrap("    ", "        ", statement, false));
    }

    /**
     * What the parameters of a function are by default: curves that share it set their
     * own.
     */
    private static List<Double> settings(List<Parameter> parameters, List<Double> present) {
        List<Double> settings = new ArrayList<>();
        for (Parameter parameter : parameters) {
            settings.add(parameter.defaultValue());
        }
        return settings;
    }

    /** The points of a curve, with a gap at each of its jumps and poles. */
    private String points(Curve curve) {
        StringBuilder jumps = new StringBuilder();
        int count = 0;
        Interval window = this.view.window().x();
        for (Kink kink : curve.activation().kinks(window)) {
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

    private String arguments(List<Parameter> parameters, List<Double> settings) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : parameters) {
            names.add(parameter.name());
        }
        List<String> written = this.source.written(names);
        StringBuilder arguments = new StringBuilder();
        for (int i = 0; i < settings.size(); i++) {
            if (settings.get(i) != parameters.get(i).defaultValue()) {
                arguments.append(", ").append(written.get(i)).append('=').append(Source.literal(settings.get(i)));
            }
        }
        return arguments.toString();
    }

    /** The name of a curve and what tells it from others of its function. */
    private static String label(Curve curve) {
        StringBuilder label = new StringBuilder(curve.function().title());
        List<Parameter> parameters = curve.function().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            label.append(", ").append(Source.setting(parameters.get(i), curve.settings().get(i)));
        }
        return label.toString();
    }

}
