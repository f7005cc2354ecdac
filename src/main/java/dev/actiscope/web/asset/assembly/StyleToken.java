package dev.actiscope.web.asset.assembly;

/**
 * A word of a style sheet, and what stood between it and the word before.
 *
 * @param kind what it is
 * @param text as it was written
 * @param gap what stood before it
 * @param position where it begins
 * @param depth how many brackets are open around it; a bracket stands outside itself
 */
record StyleToken(Kind kind, String text, Gap gap, int position, int depth) {

    boolean is(String expected) {
        return this.kind != Kind.STRING && this.text.equalsIgnoreCase(expected);
    }

    /** An address is a {@code url(…)} without quotes. */
    enum Kind {

        WORD, STRING, ADDRESS, MARK

    }

    /** A comment keeps words apart, but is no space. */
    enum Gap {

        NONE, COMMENT, SPACE

    }

}
