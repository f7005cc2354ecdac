package dev.actiscope.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.Slope;
import dev.actiscope.curve.Window;
import dev.actiscope.web.api.answer.NumberSerializers;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A function sampled over a window.
 *
 * @param f the function in its canonical notation
 * @param activation its name, null for a formula
 * @param formula its text if it is a formula
 * @param parameters every parameter it has, by name
 * @param kinks where value or derivative jumps inside the window: these x stand twice
 * @param x where
 * @param value f at each x
 * @param derivative f′ at each x
 * @param second f″ at each x, if it was asked for
 */
record CurveResource(String f, String activation, @JsonInclude(JsonInclude.Include.NON_NULL) String formula,
        @JsonSerialize(contentUsing = NumberSerializers.Input.class) Map<String, Double> parameters,
        @JsonSerialize(using = NumberSerializers.Inputs.class) double[] kinks,
        @JsonSerialize(using = NumberSerializers.Places.class) double[] x,
        @JsonSerialize(using = NumberSerializers.Results.class) double[] value,
        @JsonSerialize(using = NumberSerializers.Results.class) double[] derivative,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonSerialize(
                using = NumberSerializers.Results.class) double[] second)
        implements
            Columns {

    /**
     * A curve sampled over a window.
     * @param points those of the window, which curves without kinks share
     * @param slope its derivative, if the second is wanted
     */
    static CurveResource of(Curve curve, Window window, double[] points, Optional<Slope> slope) {
        Samples samples = Samples.computed(curve.activation(), window, points);
        return new CurveResource(curve.notation(), FunctionFields.activation(curve), FunctionFields.formula(curve),
                FunctionFields.of(curve), inside(samples.kinks(), window.x()), samples.x(), samples.value(),
                samples.derivative(), slope.map((one) -> one.second(samples)).orElse(null));
    }

    private static double[] inside(List<Kink> kinks, Interval window) {
        return kinks.stream().mapToDouble(Kink::x).filter((x) -> window.low() < x && x < window.high()).toArray();
    }

}
