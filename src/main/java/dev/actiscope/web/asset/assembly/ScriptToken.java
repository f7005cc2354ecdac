package dev.actiscope.web.asset.assembly;

/**
 * A word of a script, and what stood between it and the word before.
 *
 * @param kind what it is
 * @param text as it was written
 * @param gap what stood before it
 * @param position where it begins
 * @param depth how many brackets are open around it; a bracket stands outside itself
 */
record ScriptToken(Kind kind, String text, Gap gap, int position, int depth) {

    /** Whether it is this name or punctuator, and not text of the same characters. */
    boolean is(String expected) {
        return (this.kind == Kind.NAME || this.kind == Kind.PUNCTUATOR) && this.text.equals(expected);
    }

    /** Whether the name after it is one of a member: {@code a.default}. */
    boolean selects() {
        return is(".") || is("?.");
    }

    ScriptToken after(Gap other) {
        return new ScriptToken(this.kind, this.text, other, this.position, this.depth);
    }

    /**
     * A template with values in it is several tokens: {@code `a${}, {@code }b${} and
     * {@code }c`}.
     */
    enum Kind {

        NAME, NUMBER, STRING, TEMPLATE, REGULAR_EXPRESSION, PUNCTUATOR

    }

    /** A comment is a space, or a line if it has several. */
    enum Gap {

        NONE, SPACE, LINE

    }

}
