package dev.actiscope.experiment.setting;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Field;

/**
 * Reads numbers that have bounds, and names the bounds whatever is wrong with one.
 */
final class Bounded {

    private Bounded() {
    }

    /** What stands between commas, without the blanks that people write after them. */
    static List<String> list(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : Field.list(text)) {
            parts.add(part.trim());
        }
        return parts;
    }

    /**
     * A number within these bounds.
     * @throws InvalidInputException {@code not-a-number-within} or {@code out-of-range}
     */
    static double number(String name, String text, double low, double high) {
        try {
            return Field.number(name, text, low, high);
        }
        catch (InvalidInputException ex) {
            throw ex.code().equals("not-a-number")
                    ? new InvalidInputException(name, "not-a-number-within", name, low, high, Field.quote(text)) : ex;
        }
    }

    /**
     * A whole number within these bounds, written in digits alone.
     * @throws InvalidInputException {@code not-a-whole-number-within} or
     * {@code out-of-range}
     */
    static int whole(String name, String text, int low, int high) {
        try {
            return Field.whole(name, text, low, high);
        }
        catch (InvalidInputException ex) {
            throw ex.code().equals("not-a-whole-number")
                    ? new InvalidInputException(name, "not-a-whole-number-within", name, low, high, Field.quote(text))
                    : ex;
        }
    }

}
