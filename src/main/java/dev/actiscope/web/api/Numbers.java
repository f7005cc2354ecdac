package dev.actiscope.web.api;

import dev.actiscope.curve.Decimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Doubles in JSON: exact, in their shortest form. JSON itself has no infinities.
 */
final class Numbers {

    private Numbers() {
    }

    private static void write(double number, JsonGenerator json) {
        String text = Decimal.print(number);
        if (Double.isFinite(number)) {
            json.writeNumber(text);
        }
        else {
            json.writeString(text);
        }
    }

    /** Results: {@code null} where there is no finite one. */
    static final class Results extends ValueSerializer<double[]> {

        @Override
        public void serialize(double[] numbers, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            for (double number : numbers) {
                if (Double.isFinite(number)) {
                    write(number, json);
                }
                else {
                    json.writeNull();
                }
            }
            json.writeEndArray();
        }

    }

    /** Inputs: an infinity is {@code "inf"} or {@code "-inf"}. */
    static final class Inputs extends ValueSerializer<double[]> {

        @Override
        public void serialize(double[] numbers, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            for (double number : numbers) {
                write(number, json);
            }
            json.writeEndArray();
        }

    }

    /** A single input. */
    static final class Input extends ValueSerializer<Double> {

        @Override
        public void serialize(Double number, JsonGenerator json, SerializationContext context) {
            write(number, json);
        }

    }

}
