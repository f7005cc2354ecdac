package dev.actiscope.curve.drawing;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parameter.Slider;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.FormulaLanguage;

/**
 * A slanted line with a corner at 0 that counts what is asked of it, as a language whose
 * every text stands for it.
 */
public final class Counted implements FormulaLanguage {

    /** How often a text was read. */
    public int read;

    /** How often the line was sampled. */
    public int sampled;

    /** How often its kinks were found. */
    public int kinks;

    /** Begins to count anew. */
    public void reset() {
        this.read = 0;
        this.sampled = 0;
        this.kinks = 0;
    }

    /** The line at its default slope. */
    public Curve curve() {
        return Curve.of(new Line("(x)*a"), List.of(1.0));
    }

    @Override
    public Parametric read(String text) {
        this.read++;
        return new Line(text);
    }

    private final class Line implements Parametric {

        private final String text;

        Line(String text) {
            this.text = text;
        }

        @Override
        public String notation() {
            return this.text;
        }

        @Override
        public String title() {
            return this.text;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(new Parameter("a", "a", 1, new Interval(-9, 9), Slider.linear(0, 2)));
        }

        @Override
        public Activation activation(List<Double> settings) {
            return new Slanted(settings.get(0));
        }

    }

    private final class Slanted implements Activation {

        private final double slope;

        Slanted(double slope) {
            this.slope = slope;
        }

        @Override
        public double value(double x) {
            return (x < 0) ? 0 : this.slope * x;
        }

        @Override
        public double derivative(double x) {
            return (x < 0) ? 0 : this.slope;
        }

        @Override
        public void sample(double[] x, double[] values, double[] slopes) {
            Counted.this.sampled++;
            Activation.super.sample(x, values, slopes);
        }

        @Override
        public Interval range() {
            return Interval.REALS;
        }

        @Override
        public List<Kink> kinks() {
            Counted.this.kinks++;
            return List.of(Kink.corner(0, 0, 0, this.slope));
        }

    }

}
