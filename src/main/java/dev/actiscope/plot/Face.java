package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Frame;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.View;

/**
 * Which of the two charts: of the function or of its derivative.
 */
public enum Face {

    VALUE(View.Show.VALUE) {

        @Override
        double at(Activation activation, double x) {
            return activation.value(x);
        }

        @Override
        double limit(Kink.Limit limit) {
            return limit.value();
        }

        @Override
        double[] of(Samples samples) {
            return samples.value();
        }

        @Override
        Interval window(Frame frame) {
            return frame.value();
        }

        @Override
        String name(Labels labels) {
            return labels.value();
        }

    },

    DERIVATIVE(View.Show.DERIVATIVE) {

        @Override
        double at(Activation activation, double x) {
            return activation.derivative(x);
        }

        @Override
        double limit(Kink.Limit limit) {
            return limit.derivative();
        }

        @Override
        double[] of(Samples samples) {
            return samples.derivative();
        }

        @Override
        Interval window(Frame frame) {
            return frame.derivative();
        }

        @Override
        String name(Labels labels) {
            return labels.derivative();
        }

    };

    private final View.Show show;

    Face(View.Show show) {
        this.show = show;
    }

    /** Those that a view shows, from top to bottom; never none. */
    static List<Face> shown(View view) {
        List<Face> faces = new ArrayList<>();
        for (Face face : values()) {
            if (view.show().contains(face.show)) {
                faces.add(face);
            }
        }
        return faces.isEmpty() ? List.of(VALUE) : faces;
    }

    abstract double at(Activation activation, double x);

    abstract double limit(Kink.Limit limit);

    abstract double[] of(Samples samples);

    /**
     * What it shows of samples at their right end: the last finite number, NaN if there
     * is none.
     */
    double end(Samples samples) {
        double[] numbers = of(samples);
        int last = numbers.length - 1;
        while (last >= 0 && !(Math.abs(numbers[last]) < Double.POSITIVE_INFINITY)) {
            last--;
        }
        return (last < 0) ? Double.NaN : numbers[last];
    }

    abstract Interval window(Frame frame);

    abstract String name(Labels labels);

}
