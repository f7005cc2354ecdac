package dev.actiscope.browser;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.text.Json;

/**
 * An error as a value: {@code {"parameter", "code", "arguments"}}, every argument as
 * text.
 */
public final class ProblemJson {

    private ProblemJson() {
    }

    /** The error in JSON. */
    public static String of(InvalidInputException problem) {
        Json json = new Json().object()
            .key("parameter")
            .value(problem.parameter())
            .key("code")
            .value(problem.code())
            .key("arguments")
            .array();
        for (String text : problem.texts()) {
            json.value(text);
        }
        return json.end().end().toString();
    }

}
