package dev.actiscope.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Saturation;
import dev.actiscope.facts.moment.Moments;
import dev.actiscope.facts.shape.Extent;
import dev.actiscope.facts.shape.Smoothness;
import dev.actiscope.facts.sheet.FactSheet;
import dev.actiscope.text.Decimal;
import dev.actiscope.web.api.answer.NumberSerializers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What is known of a function.
 *
 * @param smoothness a whole number, or {@code "inf"}
 * @param zeros points, and intervals where the function is 0 all along
 * @param truncated whether there are more kinks, zeros or fixed points than are told
 * @param undecided what of these could not be decided, and which lists may miss some
 */
record FactsResource(String f, String activation, @JsonInclude(JsonInclude.Include.NON_NULL) String formula,
        @JsonSerialize(contentUsing = NumberSerializers.Input.class) Map<String, Double> parameters,
        @JsonSerialize(using = NumberSerializers.Results.class) double[] range, String monotonic, String symmetry,
        @JsonSerialize(using = NumberSerializers.Inputs.class) double[] kinks, Object smoothness, SlopeResource slope,
        @JsonSerialize(contentUsing = PlaceSerializer.class) List<Interval> zeros,
        @JsonSerialize(contentUsing = PlaceSerializer.class) List<Interval> fixedPoints, List<TailResource> saturation,
        NormalResource normal, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean truncated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> undecided) {

    static FactsResource of(FactSheet sheet) {
        Curve curve = sheet.curve();
        Interval range = sheet.extent().range();
        return new FactsResource(curve.notation(), FunctionFields.activation(curve), FunctionFields.formula(curve),
                FunctionFields.of(curve), new double[] { range.low(), range.high() },
                (sheet.monotonicity() != null) ? sheet.monotonicity().key() : null,
                (sheet.symmetry() != null) ? sheet.symmetry().key() : null,
                sheet.kinks().stream().mapToDouble(Double::doubleValue).toArray(), smoothness(sheet.smoothness()),
                SlopeResource.of(sheet.extent()), sheet.zeros().places(), sheet.fixedPoints().places(),
                sheet.saturation().tails().stream().map(TailResource::of).toList(), NormalResource.of(sheet.moments()),
                sheet.truncated(), undecided(sheet));
    }

    private static Object smoothness(Smoothness smoothness) {
        return (smoothness == null) ? null : smoothness.isEndless() ? "inf" : (Object) smoothness.times();
    }

    private static List<String> undecided(FactSheet sheet) {
        List<String> undecided = new ArrayList<>();
        Extent extent = sheet.extent();
        addUnless(extent.rangeKnown(), "range", undecided);
        addUnless(sheet.monotonicity() != null, "monotonic", undecided);
        addUnless(sheet.symmetry() != null, "symmetry", undecided);
        addUnless(!sheet.kinksUndecided(), "kinks", undecided);
        addUnless(sheet.smoothness() != null, "smoothness", undecided);
        addUnless(extent.slopeKnown(), "slope", undecided);
        addUnless(!sheet.zeros().undecided(), "zeros", undecided);
        addUnless(!sheet.fixedPoints().undecided(), "fixedPoints", undecided);
        addUnless(!sheet.flatness().undecided(), "saturation", undecided);
        addUnless(!sheet.moments().undecided(), "normal", undecided);
        return undecided;
    }

    private static void addUnless(boolean known, String name, List<String> undecided) {
        if (!known) {
            undecided.add(name);
        }
    }

    /** Null where there is no finite one. */
    private static Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    /**
     * How steep it is.
     */
    record SlopeResource(@JsonSerialize(using = NumberSerializers.Input.class) Double least,
            @JsonSerialize(using = NumberSerializers.Input.class) Double greatest,
            @JsonSerialize(using = NumberSerializers.Input.class) Double lipschitz) {

        static SlopeResource of(Extent extent) {
            return new SlopeResource(finite(extent.slope().low()), finite(extent.slope().high()),
                    finite(extent.lipschitz()));
        }

    }

    /**
     * A tail on which it saturates, the endless end null.
     */
    record TailResource(@JsonSerialize(using = NumberSerializers.Input.class) Double from,
            @JsonSerialize(using = NumberSerializers.Input.class) Double to, boolean off) {

        static TailResource of(Saturation.Tail tail) {
            return new TailResource(finite(tail.x().low()), finite(tail.x().high()), tail.off());
        }

    }

    /**
     * Under a standard normal input.
     */
    record NormalResource(@JsonSerialize(using = NumberSerializers.Input.class) Double mean,
            @JsonSerialize(using = NumberSerializers.Input.class) Double variance,
            @JsonSerialize(using = NumberSerializers.Input.class) Double secondMoment,
            @JsonSerialize(using = NumberSerializers.Input.class) Double slopeSecondMoment,
            @JsonSerialize(using = NumberSerializers.Input.class) Double zeroShare,
            @JsonSerialize(using = NumberSerializers.Input.class) Double gain,
            @JsonSerialize(using = NumberSerializers.Input.class) Double deviationGain,
            @JsonSerialize(using = NumberSerializers.Input.class) Double slopeGain) {

        static NormalResource of(Moments moments) {
            return new NormalResource(finite(moments.mean()), finite(moments.variance()),
                    finite(moments.secondMoment()), finite(moments.slopeSecondMoment()), finite(moments.zeroShare()),
                    finite(moments.gain()), finite(moments.deviationGain()), finite(moments.slopeGain()));
        }

    }

    /** A point as a number, an interval as two, null for infinite. */
    static final class PlaceSerializer extends ValueSerializer<Interval> {

        @Override
        public void serialize(Interval place, JsonGenerator json, SerializationContext context) {
            json.writeRawValue((place.low() == place.high()) ? Decimal.print(place.low())
                    : "[" + end(place.low()) + "," + end(place.high()) + "]");
        }

        private static String end(double end) {
            return Double.isFinite(end) ? Decimal.print(end) : "null";
        }

    }

}
