package dev.actiscope.experiment.report;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;

/**
 * Numbers by their names, of the whole experiment or of each function, in the order in
 * which they are told.
 */
public final class Figures {

    private final List<Figure> all = new ArrayList<>();

    /**
     * A number.
     *
     * @param function of which it is; null if it is of the whole experiment
     * @param name in camel case
     * @param value may be infinite; NaN where there is none
     */
    public record Figure(Curve function, String name, double value) {
    }

    /** Adds a number of the whole experiment. */
    public Figures put(String name, double value) {
        this.all.add(new Figure(null, name, value));
        return this;
    }

    /** Adds a number of a function. */
    public Figures put(Curve function, String name, double value) {
        this.all.add(new Figure(function, name, value));
        return this;
    }

    /** All of them, in order. */
    public List<Figure> all() {
        return List.copyOf(this.all);
    }

    /**
     * A number of the whole experiment.
     * @return NaN if there is none of this name
     */
    public double get(String name) {
        for (Figure figure : this.all) {
            if (figure.function() == null && figure.name().equals(name)) {
                return figure.value();
            }
        }
        return Double.NaN;
    }

    /**
     * A number of a function.
     * @return NaN if there is none of this name
     */
    public double get(Curve function, String name) {
        for (Figure figure : this.all) {
            if (function.equals(figure.function()) && figure.name().equals(name)) {
                return figure.value();
            }
        }
        return Double.NaN;
    }

}
