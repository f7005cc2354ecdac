package dev.actiscope.formula.reading.tokens;

import dev.actiscope.activation.InvalidInputException;

/**
 * A number, a name or a sign of a formula.
 *
 * @param kind what it is
 * @param text as the language has it, whatever was typed: names in lower case, {@code *}
 * for ×
 * @param start where it begins in what was typed
 * @param end where it ends in what was typed
 * @param qualifier what a name was qualified with, such as {@code tf.nn.}, in lower case
 */
public record Token(Kind kind, String text, int start, int end, String qualifier) {

    Token(Kind kind, String text, int start, int end) {
        this(kind, text, start, end, "");
    }

    /** In the place of what a name is qualified with, if it stands in quotes. */
    public static final String QUOTE = "'";

    /** What it can be. */
    public enum Kind {

        NUMBER, NAME, SIGN, END

    }

    /** Whether a word is one of several, each of them between spaces. */
    public static boolean has(String words, String word) {
        return words.contains(" " + word + " ");
    }

    /** The same as if another name stood there. */
    public Token as(String name) {
        return new Token(this.kind, name, this.start, this.end, this.qualifier);
    }

    /** The same as if another name stood there, of another origin. */
    public Token as(String origin, String name) {
        return new Token(this.kind, name, this.start, this.end, origin);
    }

    /** The same as the name of a layer: those of a bare nn are PyTorch's. */
    public Token asLayer() {
        return this.qualifier.equals("nn.") ? new Token(this.kind, this.text, this.start, this.end, "torch.nn.") : this;
    }

    public boolean is(Kind other) {
        return this.kind == other;
    }

    public boolean isSign(String sign) {
        return is(Kind.SIGN) && this.text.equals(sign);
    }

    /**
     * A mistake that begins here.
     * @param arguments what its message takes after the place, which is from 1
     */
    public InvalidInputException problem(String code, Object... arguments) {
        Object[] all = new Object[1 + arguments.length];
        all[0] = this.start + 1;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new InvalidInputException("f", code, all);
    }

}
