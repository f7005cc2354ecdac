package dev.actiscope.activation;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.text.Decimal;

/**
 * What somebody asked for cannot be had. It says why as a code with arguments; the words
 * are chosen where the reader's language is known.
 */
public class InvalidInputException extends RuntimeException {

    private final String parameter;

    private final String code;

    private final List<Object> arguments;

    private final String text;

    /**
     * @param parameter the query parameter at fault, such as {@code f}
     * @param code the kind of error, a key of the messages under {@code problem.}
     * @param arguments what the message names, in its order: texts, and numbers as
     * {@link Double} or {@link Integer}
     */
    public InvalidInputException(String parameter, String code, Object... arguments) {
        this(parameter, code, List.of(arguments), null);
    }

    private InvalidInputException(String parameter, String code, List<Object> arguments, String text) {
        super(code);
        this.parameter = parameter;
        this.code = code;
        this.arguments = arguments;
        this.text = text;
    }

    /**
     * The same, with the text that could not be read.
     */
    public InvalidInputException in(String text) {
        return new InvalidInputException(this.parameter, this.code, this.arguments, text);
    }

    /**
     * The same error seen otherwise.
     * @param code of a message with the same arguments
     */
    public InvalidInputException as(String code) {
        return new InvalidInputException(this.parameter, code, this.arguments, this.text);
    }

    /**
     * The query parameter at fault.
     */
    public String parameter() {
        return this.parameter;
    }

    /**
     * The kind of error, a key of the messages under {@code problem.}
     */
    public String code() {
        return this.code;
    }

    /**
     * What the message names, in its order: texts, and numbers.
     */
    public List<Object> arguments() {
        return this.arguments;
    }

    /**
     * What the message names, as text. Numbers are brief, unless that would make two of
     * them the same.
     */
    public List<String> texts() {
        List<String> brief = texts(true);
        List<String> exact = texts(false);
        for (int i = 0; i < brief.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (brief.get(i).equals(brief.get(j)) && !exact.get(i).equals(exact.get(j))) {
                    return exact;
                }
            }
        }
        return brief;
    }

    private List<String> texts(boolean brief) {
        List<String> texts = new ArrayList<>();
        for (Object argument : this.arguments) {
            if (argument instanceof Number number) {
                double value = number.doubleValue();
                texts.add(brief ? Decimal.brief(value) : Decimal.print(value));
            }
            else {
                texts.add((String) argument);
            }
        }
        return texts;
    }

    /**
     * The text that could not be read, null unless it is a formula.
     */
    public String text() {
        return this.text;
    }

    /**
     * Where in the text it is, from 1; 0 where it is not in one place.
     */
    public int position() {
        boolean placed = this.text != null && !this.code.startsWith("formula-too-");
        return (placed && this.arguments.get(0) instanceof Integer place) ? place : 0;
    }

}
