package dev.actiscope.web.error;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.actiscope.activation.InvalidInputException;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Puts errors into the reader's words.
 */
@Component
public class Problems {

    private static final List<String> NOT_THERE = List.of("unknown-function", "unknown-experiment");

    /** The one that a program can do something about: it asks for less. */
    private static final String TOO_MUCH = "too-much-work";

    /** Where a number has a space, an address had a plus. */
    private static final Pattern LOST_PLUS = Pattern.compile("(^|[.0-9][eE]|[=,]|\\.\\.) (?=[.0-9])");

    /** Chinese has blanks around Latin names, and none beside quotation marks. */
    private static final Pattern STRAY = Pattern.compile("(?<=\\p{IsHan}) (?=“)|(?<=”) (?=\\p{IsHan})");

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * An input that cannot be had: 404 for a function or an experiment that does not
     * exist, else 400.
     */
    public Problem of(InvalidInputException error, Locale locale) {
        HttpStatus status = NOT_THERE.stream().anyMatch(error.code()::startsWith) ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
        return new Problem(title(status.value(), locale), status.value(), detail(error, locale), error.parameter(),
                error.text(), (error.position() > 0) ? error.position() : null,
                error.code().startsWith(TOO_MUCH) ? TOO_MUCH : null);
    }

    /**
     * A request that failed before its input was looked at.
     * @param status the HTTP status, 400 to 599
     */
    Problem of(int status, Locale locale) {
        Object[] arguments = { Problem.METHODS };
        String general = message((status < 500) ? "error.detail" : "error.500.detail", arguments, "", locale);
        String detail = message("error." + status + ".detail", arguments, general, locale);
        return new Problem(title(status, locale), status, detail, null, null, null, null);
    }

    /**
     * An address that has no type which the request accepts.
     * @param types those that it has; empty if that is not known
     */
    Problem notAcceptable(List<MediaType> types, Locale locale) {
        int status = HttpStatus.NOT_ACCEPTABLE.value();
        Object[] names = { types.stream()
            .map((type) -> type.getType() + '/' + type.getSubtype())
            .distinct()
            .collect(Collectors.joining(", ")) };
        return types.isEmpty() ? of(status, locale) : new Problem(title(status, locale), status,
                this.messages.getMessage("error.406.types", names, locale), null, null, null, null);
    }

    private String title(int status, Locale locale) {
        String general = message("error.title", null, "", locale);
        return message("error." + status + ".title", null, general, locale);
    }

    private String detail(InvalidInputException error, Locale locale) {
        Object[] texts = error.texts().toArray();
        String detail = joined(this.messages.getMessage("problem." + error.code(), texts, locale));
        String hint = hint(error);
        return hint.isEmpty() ? detail : detail + message("error.hint.between", null, "", locale)
                + this.messages.getMessage("error.hint." + hint, texts, locale);
    }

    /** A name in quotation marks where a pattern has room for one without. */
    private static String joined(String sentence) {
        return STRAY.matcher(sentence).replaceAll("");
    }

    /** Which message says what was probably meant; empty if none does. */
    private static String hint(InvalidInputException error) {
        List<String> texts = error.texts();
        if (error.code().equals("parameter-too-large") && texts.get(0).equals("leak")) {
            return "prelu";
        }
        boolean number = error.code().startsWith("not-");
        return (number && texts.stream().anyMatch((text) -> LOST_PLUS.matcher(text).find())) ? "plus" : "";
    }

    private String message(String key, Object[] arguments, String otherwise, Locale locale) {
        return this.messages.getMessage(key, arguments, otherwise, locale);
    }

}
