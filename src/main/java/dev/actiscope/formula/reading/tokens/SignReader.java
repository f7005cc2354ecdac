package dev.actiscope.formula.reading.tokens;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.reading.tokens.Token.Kind;

/**
 * Reads signs: the language's own, and the typographic ones that stand for them.
 */
final class SignReader {

    private static final String OWN = "+-*/%^(),<>=|?:&⌊⌋⌈⌉°∘∈";

    /**
     * Before each space a sign and the characters that stand for it, with an equals sign
     * behind one that has none of its own.
     */
    private static final String ALIKE = "-−–—﹣⁻ °º˚ *×·⋅∙∗•⊙⊗\u2062 +\u2064 /÷∕⁄ ,、；;\u2063 ([{【 )]}】 <≤⩽≦ >≥⩾≧ !≠ &∧ ";

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Lexer lexer;

    private final Cursor cursor;

    SignReader(Lexer lexer, Cursor cursor) {
        this.lexer = lexer;
        this.cursor = cursor;
    }

    void read(int start) {
        char c = this.cursor.peek(0);
        this.cursor.skip(1);
        char next = this.cursor.peek(0);
        boolean equals = next == '=' && "<>=!".indexOf(c) >= 0;
        if (c == ':' && next == '=') {
            // Maple assigns so.
            this.cursor.skip(1);
            this.lexer.add(Kind.SIGN, "=", start);
            return;
        }
        boolean unequal = c == '<' && next == '>';
        boolean power = c == '*' && next == '*';
        // R has its remainder between two signs, and the quotient before it, too.
        boolean remainder = c == '%' && next == '%';
        boolean whole = c == '/' && next == '/' || c == '%' && next == '/' && this.cursor.peek(1) == '%';
        this.cursor.skip((equals || unequal || power || remainder) ? 1 : whole ? (c == '%') ? 2 : 1 : 0);
        if (whole) {
            this.lexer.add(Kind.SIGN, "//", start);
            return;
        }
        if (isNegation(c, next, start)) {
            this.lexer.add(Kind.NAME, "not", start);
            return;
        }
        if (c == '∛') {
            this.lexer.add(Kind.NAME, "cbrt", start);
            return;
        }
        if (c == '√' || c == '∞' || c == '@' && next == '(') {
            this.lexer.add(Kind.NAME, (c == '√') ? "sqrt" : (c == '∞') ? "inf" : "function", start);
            return;
        }
        this.lexer.add(Kind.SIGN,
                equals ? c + "="
                        : unequal ? "!=" : power ? "^" : (OWN.indexOf(c) >= 0) ? String.valueOf(c) : alike(c, start),
                start);
    }

    /** Whether it denies a condition: behind an operand a ! would be a factorial. */
    private boolean isNegation(char c, char next, int start) {
        return c == '~' || c == '¬'
                || c == '!' && next != '=' && (next == '(' || Cursor.isLetter(next)) && !this.lexer.endsInOperand();
    }

    private String alike(char c, int start) {
        int at = ALIKE.indexOf(c);
        if (at >= 0 && c != ' ' && c != '!') {
            char sign = ALIKE.charAt(ALIKE.lastIndexOf(' ', at) + 1);
            return ("<>!".indexOf(sign) >= 0) ? sign + "=" : String.valueOf(sign);
        }
        if ("∑∏∫∂∇".indexOf(c) >= 0) {
            throw new InvalidInputException("f", "formula-operation", start + 1, String.valueOf(c));
        }
        boolean invisible = c < ' ' || c >= 0x7F && c < 0xA0 || c == SOFT_HYPHEN;
        throw invisible ? new InvalidInputException("f", "formula-invisible", start + 1, code(c))
                : new InvalidInputException("f", "formula-character", start + 1, this.cursor.character(start));
    }

    /**
     * Whether nobody sees it, and it says nothing: joiners, marks of direction and of the
     * beginning of a text, the sign of an application.
     */
    static boolean isNothing(char c) {
        return c >= 0x200C && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2061
                || c >= 0x2066 && c <= 0x206F || c == 0xFEFF;
    }

    /**
     * A character that nobody sees, by its number: it may have been a minus, or anything.
     */
    private static String code(char c) {
        StringBuilder code = new StringBuilder("U+");
        for (int shift = 12; shift >= 0; shift -= 4) {
            code.append("0123456789ABCDEF".charAt(c >> shift & 0xF));
        }
        return code.toString();
    }

}
