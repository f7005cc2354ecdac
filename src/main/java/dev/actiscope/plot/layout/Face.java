package dev.actiscope.plot.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.View;
import dev.actiscope.curve.drawing.Frame;
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.curve.drawing.SampledCurve.Sampled;

/**
 * Which of the charts: of the function, of its derivative or of the second one.
 */
public enum Face {

    VALUE(View.Show.VALUE) {

        @Override
        public double at(Activation activation, double x) {
            return activation.value(x);
        }

        @Override
        public double limit(Kink.Limit limit) {
            return limit.value();
        }

        @Override
        public double[] of(Samples samples) {
            return samples.value();
        }

        @Override
        public Interval window(Frame frame) {
            return frame.value();
        }

    },

    DERIVATIVE(View.Show.DERIVATIVE) {

        @Override
        public Interval window(Frame frame) {
            return frame.derivative();
        }

    },

    SECOND(View.Show.SECOND) {

        @Override
        public Optional<Sampled> of(SampledCurve curve) {
            return curve.slope();
        }

        @Override
        public double atKink(Activation activation, double x) {
            return Double.NaN;
        }

        @Override
        public Interval window(Frame frame) {
            return frame.second();
        }

    };

    private final View.Show show;

    Face(View.Show show) {
        this.show = show;
    }

    /** That of a part of a view that is a chart. */
    public static Face of(View.Show show) {
        return switch (show) {
            case DERIVATIVE -> DERIVATIVE;
            case SECOND -> SECOND;
            default -> VALUE;
        };
    }

    /** Those that a view shows, from top to bottom; never none. */
    public static List<Face> shown(View view) {
        List<Face> faces = new ArrayList<>();
        for (Face face : values()) {
            if (view.show().contains(face.show)) {
                faces.add(face);
            }
        }
        return faces;
    }

    /**
     * The function of a curve that it shows itself or the derivative of, if that is
     * known.
     */
    public Optional<Sampled> of(SampledCurve curve) {
        return Optional.of(curve.function());
    }

    public double at(Activation activation, double x) {
        return activation.derivative(x);
    }

    /**
     * The same at a kink. There is no second derivative there, and to ask for it would be
     * to look for the kink again.
     */
    public double atKink(Activation activation, double x) {
        return at(activation, x);
    }

    public double limit(Kink.Limit limit) {
        return limit.derivative();
    }

    public double[] of(Samples samples) {
        return samples.derivative();
    }

    /**
     * What it shows of a curve at its right end: the last finite number, NaN if there is
     * none.
     */
    public double end(SampledCurve curve) {
        double[] numbers = of(curve).map((sampled) -> of(sampled.samples())).orElse(new double[0]);
        int last = numbers.length - 1;
        while (last >= 0 && !(Math.abs(numbers[last]) < Double.POSITIVE_INFINITY)) {
            last--;
        }
        return (last < 0) ? Double.NaN : numbers[last];
    }

    public abstract Interval window(Frame frame);

}
