package dev.actiscope.web.explorer;

import java.util.List;
import java.util.Locale;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Decimal;
import dev.actiscope.curve.View;

import org.springframework.context.MessageSource;

/**
 * Something that an address asks for and cannot have.
 *
 * @param wrong what was wrong
 * @param instead what is shown in its place
 */
record Problem(String wrong, String instead) {

    static List<Problem> of(View.Reading reading, MessageSource messages, Locale locale) {
        return reading.problems().stream().map((problem) -> of(problem, messages, locale)).toList();
    }

    private static Problem of(InvalidInputException problem, MessageSource messages, Locale locale) {
        Object[] arguments = problem.arguments().stream().map(Problem::text).toArray();
        String wrong = messages.getMessage("problem." + problem.code(), arguments, problem.code(), locale);
        return new Problem(wrong, messages.getMessage("live.instead." + problem.parameter(), null, "", locale));
    }

    private static Object text(Object argument) {
        return (argument instanceof Double number) ? Decimal.print(number) : argument.toString();
    }

}
