package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Frame;
import dev.actiscope.curve.SampledCurve;
import dev.actiscope.curve.SampledCurve.Sampled;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.View;

/**
 * Which of the charts: of the function, of its derivative or of the second one.
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

    },

    DERIVATIVE(View.Show.DERIVATIVE) {

        @Override
        Interval window(Frame frame) {
            return frame.derivative();
        }

    },

    SECOND(View.Show.SECOND) {

        @Override
        Optional<Sampled> of(SampledCurve curve) {
            return curve.slope();
        }

        @Override
        Interval window(Frame frame) {
            return frame.second();
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
        return faces;
    }

    /**
     * The function of a curve that it shows itself or the derivative of, if that is
     * known.
     */
    Optional<Sampled> of(SampledCurve curve) {
        return Optional.of(curve.function());
    }

    double at(Activation activation, double x) {
        return activation.derivative(x);
    }

    double limit(Kink.Limit limit) {
        return limit.derivative();
    }

    double[] of(Samples samples) {
        return samples.derivative();
    }

    /**
     * What it shows of a curve at its right end: the last finite number, NaN if there is
     * none.
     */
    double end(SampledCurve curve) {
        double[] numbers = of(curve).map((sampled) -> of(sampled.samples())).orElse(new double[0]);
        int last = numbers.length - 1;
        while (last >= 0 && !(Math.abs(numbers[last]) < Double.POSITIVE_INFINITY)) {
            last--;
        }
        return (last < 0) ? Double.NaN : numbers[last];
    }

    abstract Interval window(Frame frame);

}
