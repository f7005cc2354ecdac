package dev.actiscope.browser;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.text.Decimal;

/**
 * An error as a value: {@code {"parameter", "code", "arguments"}}, every argument as
 * text.
 */
final class ProblemJson {

    private ProblemJson() {
    }

    static String of(InvalidInputException problem) {
        Json json = new Json().object()
            .key("parameter")
            .value(problem.parameter())
            .key("code")
            .value(problem.code())
            .key("arguments")
            .array();
        for (Object argument : problem.arguments()) {
            json.value((argument instanceof Number number) ? Decimal.print(number.doubleValue()) : (String) argument);
        }
        return json.end().end().toString();
    }

}
