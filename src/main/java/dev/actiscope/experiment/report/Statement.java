package dev.actiscope.experiment.report;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;

/**
 * A sentence as a code, a key of the experiment's messages, with what the sentence names,
 * in its order. It is made by saying one after the other, as in
 * {@code Statement.of("steeper").function(f).number(0.25)}.
 */
public record Statement(String code, List<Argument> arguments) {

    /**
     * What a sentence names.
     *
     * @param text the notation of a function, or a word, itself the code of a message;
     * null for numbers
     * @param number NaN for texts
     */
    public record Argument(Kind kind, String text, double number) {
    }

    /** How an argument is read. */
    public enum Kind {

        /** To four significant digits. */
        NUMBER,

        /** A share from 0 to 1, as a percentage. */
        SHARE,

        /** An activation function, by its name. */
        FUNCTION,

        /** One of the experiment's words. */
        WORD

    }

    public Statement {
        arguments = List.copyOf(arguments);
    }

    /** A sentence that names nothing yet. */
    public static Statement of(String code) {
        return new Statement(code, List.of());
    }

    /** The same, and then a number. */
    public Statement number(double number) {
        return and(new Argument(Kind.NUMBER, null, number));
    }

    /** The same, and then a share, from 0 to 1. */
    public Statement share(double share) {
        return and(new Argument(Kind.SHARE, null, share));
    }

    /** The same, and then a function. */
    public Statement function(Curve function) {
        return and(new Argument(Kind.FUNCTION, function.notation(), Double.NaN));
    }

    /** The same, and then one of the experiment's words. */
    public Statement word(String code) {
        return and(new Argument(Kind.WORD, code, Double.NaN));
    }

    private Statement and(Argument argument) {
        List<Argument> all = new ArrayList<>(this.arguments);
        all.add(argument);
        return new Statement(this.code, all);
    }

}
