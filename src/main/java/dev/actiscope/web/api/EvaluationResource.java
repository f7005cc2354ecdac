package dev.actiscope.web.api;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Slope;
import dev.actiscope.web.api.answer.NumberSerializers;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A function at given points: its own value and derivative, also at a kink.
 *
 * @param f the function in its canonical notation
 * @param activation its name, null for a formula
 * @param formula its text if it is a formula
 * @param parameters every parameter it has, by name
 * @param x the points, in the order in which they were asked for
 * @param value f at each x
 * @param derivative f′ at each x
 * @param second f″ at each x, if it was asked for
 */
record EvaluationResource(String f, String activation, @JsonInclude(JsonInclude.Include.NON_NULL) String formula,
        @JsonSerialize(contentUsing = NumberSerializers.Input.class) Map<String, Double> parameters,
        @JsonSerialize(using = NumberSerializers.Places.class) double[] x,
        @JsonSerialize(using = NumberSerializers.Results.class) double[] value,
        @JsonSerialize(using = NumberSerializers.Results.class) double[] derivative,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonSerialize(
                using = NumberSerializers.Results.class) double[] second)
        implements
            Columns {

    /**
     * A curve at some points.
     * @param slope its derivative, if the second is wanted
     */
    static EvaluationResource of(Curve curve, double[] x, Optional<Slope> slope) {
        double[] values = new double[x.length];
        double[] slopes = new double[x.length];
        curve.activation().compute(x, values, slopes);
        return new EvaluationResource(curve.notation(), FunctionFields.activation(curve), FunctionFields.formula(curve),
                FunctionFields.of(curve), x, values, slopes, slope.map((one) -> one.second(x, slopes)).orElse(null));
    }

}
