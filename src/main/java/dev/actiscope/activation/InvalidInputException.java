package dev.actiscope.activation;

import java.util.List;

/**
 * What somebody asked for cannot be had. It says why as a code with arguments; the words
 * are chosen where the reader's language is known.
 */
public class InvalidInputException extends RuntimeException {

    private final String parameter;

    private final String code;

    private final List<Object> arguments;

    /**
     * @param parameter the query parameter at fault, such as {@code f}
     * @param code the kind of error, a key of the messages under {@code problem.}
     * @param arguments what the message names, in its order: texts, and numbers as
     * {@link Double} or {@link Integer}
     */
    public InvalidInputException(String parameter, String code, Object... arguments) {
        super(code);
        this.parameter = parameter;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String parameter() {
        return this.parameter;
    }

    public String code() {
        return this.code;
    }

    public List<Object> arguments() {
        return this.arguments;
    }

}
