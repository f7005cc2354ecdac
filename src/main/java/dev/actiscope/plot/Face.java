package dev.actiscope.plot;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Frame;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.View;

/**
 * Which of the two charts: of the function or of its derivative.
 */
enum Face {

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

    boolean isShown(View view) {
        return view.show().contains(this.show);
    }

    abstract double at(Activation activation, double x);

    abstract double limit(Kink.Limit limit);

    abstract double[] of(Samples samples);

    abstract Interval window(Frame frame);

    abstract String name(Labels labels);

}
