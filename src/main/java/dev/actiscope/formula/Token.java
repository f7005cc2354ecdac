package dev.actiscope.formula;

/**
 * A number, a name or a sign of a formula.
 *
 * @param kind what it is
 * @param text as the language has it, whatever was typed: names in lower case, {@code *}
 * for ×
 * @param start where it begins in what was typed
 * @param end where it ends in what was typed
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {

        NUMBER, NAME, SIGN, END

    }

    boolean isSign(String sign) {
        return this.kind == Kind.SIGN && this.text.equals(sign);
    }

}
