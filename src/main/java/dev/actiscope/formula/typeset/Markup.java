package dev.actiscope.formula.typeset;

import java.util.List;

/**
 * How the parts of a formula look. What is set is text, and what is set of parts is made
 * of theirs.
 */
interface Markup {

    /** What stands between the factors of a product. */
    enum Times {

        /** Nothing. */
        NONE,

        /** A little space. */
        SPACE,

        /** The space before the name of a function. */
        FUNCTION,

        /** A dot. */
        DOT

    }

    /** Whether everything stands on one line: no fractions, no cases. */
    boolean isLine();

    /**
     * @param exponent of ten; empty if there is none
     */
    String number(String digits, String exponent);

    /** A letter, slanted, or a word, upright. */
    String symbol(String text);

    String function(String name);

    String words(String text);

    /** A sign between two things: an addition, a comparison, a comma. */
    String sign(char sign);

    /** A sign without space around it. */
    default String closeSign(char sign) {
        return String.valueOf(sign);
    }

    String negative(String of);

    String times(Times times);

    String brackets(char open, String inner, char close);

    /** Not on a line. */
    String fraction(String numerator, String denominator);

    String power(String base, String exponent);

    String indexed(String base, String index);

    /**
     * A function's derivative.
     * @param order 1, 2 or 3
     */
    String primed(String function, int order);

    String root(String of);

    /** A function before its arguments, which are in brackets. */
    String application(String function, String arguments);

    /**
     * Not on a line.
     * @param conditions as many as there are values
     */
    String cases(List<String> values, List<String> conditions);

}
