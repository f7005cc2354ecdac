package dev.actiscope.web.api;

import dev.actiscope.text.Decimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Doubles in JSON: exact, in their shortest form. JSON itself has no infinities.
 */
final class NumberSerializers {

    /** The characters of most numbers and a comma. */
    private static final int ROOM = 20;

    private NumberSerializers() {
    }

    /** Results: {@code null} where there is no finite one. */
    static final class Results extends ValueSerializer<double[]> {

        @Override
        public void serialize(double[] numbers, JsonGenerator json, SerializationContext context) {
            json.writeRawValue(array(numbers, (number, text) -> text.append("null")));
        }

    }

    /** Inputs: an infinity is {@code "inf"} or {@code "-inf"}. */
    static final class Inputs extends ValueSerializer<double[]> {

        @Override
        public void serialize(double[] numbers, JsonGenerator json, SerializationContext context) {
            json.writeRawValue(array(numbers, NumberSerializers::word));
        }

    }

    /** A single input. */
    static final class Input extends ValueSerializer<Double> {

        @Override
        public void serialize(Double number, JsonGenerator json, SerializationContext context) {
            StringBuilder text = new StringBuilder();
            append(number, text, NumberSerializers::word);
            json.writeRawValue(text.toString());
        }

    }

    /** How a number that JSON does not have is written. */
    private interface Substitute {

        void append(double number, StringBuilder text);

    }

    private static void word(double number, StringBuilder text) {
        text.append('"').append(Decimal.print(number)).append('"');
    }

    /**
     * The array as one piece: to hand a generator thousands of numbers one by one takes
     * longer than to print them.
     */
    private static String array(double[] numbers, Substitute substitute) {
        StringBuilder text = new StringBuilder(ROOM * numbers.length + 2).append('[');
        for (double number : numbers) {
            if (text.length() > 1) {
                text.append(',');
            }
            append(number, text, substitute);
        }
        return text.append(']').toString();
    }

    private static void append(double number, StringBuilder text, Substitute substitute) {
        if (Double.isFinite(number)) {
            Decimal.print(number, text);
        }
        else {
            substitute.append(number, text);
        }
    }

}
