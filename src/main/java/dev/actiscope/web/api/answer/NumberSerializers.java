package dev.actiscope.web.api.answer;

import java.io.IOException;
import java.io.OutputStream;

import dev.actiscope.text.Decimal;
import dev.actiscope.text.Decimals;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Doubles in JSON: exact, in their shortest form. JSON itself has no infinities.
 * <p>
 * An array is printed as one piece, and goes past the generator to where that writes: to
 * hand it thousands of numbers, or one text of them, takes longer than to print them.
 */
public final class NumberSerializers {

    /** The characters of most numbers and a comma. */
    private static final int ROOM = 20;

    private NumberSerializers() {
    }

    /** Results: {@code null} where there is no finite one. */
    public static final class Results extends ValueSerializer<double[]> {

        @Override
        public void serialize(double[] numbers, JsonGenerator json, SerializationContext context) {
            Decimals text = (Decimals) context.getAttribute(Results.class);
            if (text == null) {
                text = new Decimals(ROOM * numbers.length);
                context.setAttribute(Results.class, text);
            }
            text.clear();
            print(numbers, (number, rest) -> rest.add("null"), text);
            write(text, json);
        }

    }

    /** Inputs: an infinity is {@code "inf"} or {@code "-inf"}. */
    public static final class Inputs extends ValueSerializer<double[]> {

        @Override
        public void serialize(double[] numbers, JsonGenerator json, SerializationContext context) {
            Decimals text = new Decimals(ROOM * numbers.length);
            print(numbers, NumberSerializers::word, text);
            write(text, json);
        }

    }

    /** Where functions are sampled: most of an answer's at the same places. */
    public static final class Places extends ValueSerializer<double[]> {

        @Override
        public void serialize(double[] numbers, JsonGenerator json, SerializationContext context) {
            PrintedPlaces latest = (PrintedPlaces) context.getAttribute(PrintedPlaces.class);
            if (latest == null || latest.numbers() != numbers) {
                latest = (latest != null) ? latest.others(numbers) : PrintedPlaces.of(numbers);
                context.setAttribute(PrintedPlaces.class, latest);
            }
            write(latest.text(), json);
        }

    }

    /** A single input. */
    public static final class Input extends ValueSerializer<Double> {

        @Override
        public void serialize(Double number, JsonGenerator json, SerializationContext context) {
            String text = Decimal.print(number);
            json.writeRawValue(Double.isFinite(number) ? text : '"' + text + '"');
        }

    }

    /** How a number that JSON does not have is written. */
    private interface Substitute {

        void print(double number, Decimals text);

    }

    /** Appends an input. */
    static void addInput(double number, Decimals text) {
        if (Double.isFinite(number)) {
            text.add(number);
        }
        else {
            word(number, text);
        }
    }

    private static void word(double number, Decimals text) {
        text.add('"');
        text.add(number);
        text.add('"');
    }

    private static void print(double[] numbers, Substitute substitute, Decimals text) {
        text.add('[');
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                text.add(',');
            }
            if (Double.isFinite(numbers[i])) {
                text.add(numbers[i]);
            }
            else {
                substitute.print(numbers[i], text);
            }
        }
        text.add(']');
    }

    /** All JSON here is written to a stream. */
    private static void write(Decimals text, JsonGenerator json) {
        json.writeRawValue("");
        json.flush();
        try {
            ((OutputStream) json.streamWriteOutputTarget()).write(text.bytes(), 0, text.size());
        }
        catch (IOException ex) {
            throw JacksonIOException.construct(ex, json);
        }
    }

}
