package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.Token.Kind;
import dev.actiscope.text.Names;

/**
 * Takes a formula apart into numbers, names and signs. It forgives how people type: wide
 * characters, typographic signs, Greek letters, raised digits, what Python and LaTeX put
 * before a name.
 */
final class Lexer {

    private static final String SIGNS = "+-*/^(),<>=|?&⌊⌋⌈⌉";

    /** Each of the characters in a text stands for what comes before it. */
    private static final String[][] ALIKE = { { "-", "−–—﹣⁻" }, { "*", "×·⋅∙∗•" }, { "/", "÷∕⁄" }, { ",", "、；;" },
            { "(", "[{【" }, { ")", "]}】" }, { "<=", "≤⩽≦" }, { ">=", "≥⩾≧" }, { "!=", "≠" }, { "&", "∧" } };

    /** Commands of LaTeX that stand for a sign: after each name, the sign. */
    private static final String COMMANDS = " cdot * times * ast * div / le <= leq <= leqslant <= ge >= geq >= geqslant >="
            + " lt < gt > ne != neq != lvert | rvert | vert | lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace ( rbrace ) ";

    /** Commands of LaTeX that only make a bracket large. */
    private static final String LAYOUT = " left right big bigl bigr ";

    /** Commands of LaTeX for how a name looks. */
    private static final String STYLES = " operatorname mathrm mathit text textrm ";

    /** What names of functions are qualified with in Python. */
    private static final String PREFIXES = " np numpy jnp jax math cmath scipy special torch nn functional f tf keras activations k ";

    /** Numerators and denominators of the characters ½ ⅓ ⅔ ¼ ¾. */
    private static final String FRACTIONS = "½12⅓13⅔23¼14¾34";

    /** What names of logarithms lose a sign for. */
    private static final String LOGARITHMS = " log_2 log_10 ";

    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉ₓ";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final char RAISED_MINUS = '⁻';

    private static final char RAISED_X = 'ˣ';

    private final String text;

    private final List<Token> tokens = new ArrayList<>();

    private int at;

    /** Where the next token begins before {@code at}, negative if it does not. */
    private int early = -1;

    Lexer(String text) {
        this.text = text;
    }

    /**
     * @return at least one token: the last is the end
     */
    List<Token> tokens() {
        while (this.at < this.text.length()) {
            int start = this.at;
            char c = peek(0);
            if (isSpace(c)) {
                this.at++;
            }
            else if (isDigit(c) || c == '.') {
                readNumber();
            }
            else if (isLetter(c)) {
                readName();
            }
            else if (Symbols.nameOf(c) != null) {
                readGreek(Symbols.nameOf(c), start);
            }
            else if (isRaised(this.text.charAt(this.at))) {
                readRaised();
            }
            else if (c > '~' && FRACTIONS.indexOf(c) >= 0) {
                readFraction(FRACTIONS.indexOf(c));
            }
            else if (c == '\\') {
                readCommand();
            }
            else {
                readSign(start);
            }
        }
        add(Kind.END, "", this.at);
        return this.tokens;
    }

    /**
     * The character some places ahead, a plain one for a wide one, the lower case for a
     * capital; 0 beyond the end.
     */
    private char peek(int ahead) {
        if (this.at + ahead >= this.text.length()) {
            return 0;
        }
        char c = Names.narrow(this.text.charAt(this.at + ahead));
        if (c >= 'Α' && c <= 'Ω') {
            return (char) (c + ('α' - 'Α'));
        }
        return (c >= 'A' && c <= 'Z') ? (char) (c + ('a' - 'A')) : c;
    }

    private void add(Kind kind, String canonical, int start) {
        this.tokens.add(new Token(kind, canonical, (this.early < 0) ? start : this.early, this.at));
        this.early = -1;
    }

    private void readNumber() {
        int start = this.at;
        StringBuilder number = new StringBuilder();
        readDigits(number);
        if (peek(0) == '.') {
            this.at++;
            if (isDigit(peek(0)) || number.length() == 0) {
                number.append('.');
            }
            readDigits(number);
        }
        if (number.length() == 1 && number.charAt(0) == '.') {
            throw new InvalidInputException("f", "formula-character", start + 1, ".");
        }
        if (peek(0) == 'e' && (isDigit(peek(1)) || isMinusOrPlus(peek(1)) && isDigit(peek(2)))) {
            number.append('e');
            this.at++;
            if (!isDigit(peek(0))) {
                number.append((peek(0) == '+') ? "" : "-");
                this.at++;
            }
            readDigits(number);
        }
        if (peek(0) == '.' || isPartOfNumber()) {
            this.at++;
            word();
            throw new InvalidInputException("f", "formula-number", start + 1, this.text.substring(start, this.at));
        }
        add(Kind.NUMBER, number.toString(), start);
    }

    /** Whether what follows digits is theirs in other languages: 1_000, 0x10, 0.5f. */
    private boolean isPartOfNumber() {
        boolean word = isLetter(peek(1)) || isDigit(peek(1));
        return peek(0) == '_' || peek(0) == 'x' && isDigit(peek(1)) || peek(0) == 'f' && !word && peek(1) != '(';
    }

    private void readDigits(StringBuilder number) {
        while (isDigit(peek(0))) {
            number.append(peek(0));
            this.at++;
        }
    }

    private void readName() {
        int start = this.at;
        String name = word();
        while (peek(0) == '.' && isLetter(peek(1)) && PREFIXES.indexOf(' ' + name + ' ') >= 0) {
            this.at++;
            name = word();
        }
        add(Kind.NAME, name, start);
    }

    /** Letters and digits, and what stands below the line behind them. */
    private String word() {
        StringBuilder word = new StringBuilder();
        while (isLetter(peek(0)) && !isBraced() || isDigit(peek(0))) {
            word.append(peek(0));
            this.at++;
        }
        readLowered(word);
        return LOGARITHMS.contains(" " + word + " ") ? word.deleteCharAt(3).toString() : word.toString();
    }

    /** Whether what stands below the line comes next, in braces as LaTeX has it. */
    private boolean isBraced() {
        return peek(0) == '_' && peek(1) == '{';
    }

    /** What stands below the line: digits as in a name, all else after an underscore. */
    private void readLowered(StringBuilder word) {
        if (isBraced()) {
            this.at += 2;
            word.append('_').append(braced());
        }
        int end = word.length();
        while (this.at < this.text.length() && LOWERED.indexOf(peek(0)) >= 0) {
            int digit = LOWERED.indexOf(peek(0));
            if (digit == 10 && word.indexOf("_") < 0) {
                word.insert(end, '_');
            }
            word.append((digit == 10) ? "x" : String.valueOf(digit));
            this.at++;
        }
    }

    /** A name up to a closing brace, with underscores for its signs. */
    private String braced() {
        StringBuilder name = new StringBuilder();
        while (peek(0) != '}' || name.isEmpty()) {
            char c = peek(0);
            if (c == ' ' || c == '-') {
                name.append('_');
            }
            else if (isLetter(c) || isDigit(c)) {
                name.append(c);
            }
            else if (c != '\\' || peek(1) == '}') {
                throw (c == 0) ? new InvalidInputException("f", "formula-unfinished", this.at + 1)
                        : new InvalidInputException("f", "formula-character", this.at + 1, character(this.at));
            }
            this.at++;
        }
        this.at++;
        return name.toString();
    }

    private void readGreek(String letter, int start) {
        StringBuilder name = new StringBuilder(letter);
        this.at++;
        readLowered(name);
        add(Kind.NAME, name.toString(), start);
    }

    private void readFraction(int place) {
        int start = this.at++;
        add(Kind.SIGN, "(", start);
        add(Kind.NUMBER, FRACTIONS.substring(place + 1, place + 2), start);
        add(Kind.SIGN, "/", start);
        add(Kind.NUMBER, FRACTIONS.substring(place + 2, place + 3), start);
        add(Kind.SIGN, ")", start);
    }

    /** A command of LaTeX: the name without its backslash, a sign, or nothing. */
    private void readCommand() {
        int start = this.at++;
        StringBuilder command = new StringBuilder();
        while (isLetter(peek(0)) && peek(0) != '_') {
            command.append(peek(0));
            this.at++;
        }
        String name = ' ' + command.toString() + ' ';
        if (command.isEmpty()) {
            readEscape(start);
        }
        else if (LAYOUT.contains(name)) {
            skip(start);
        }
        else if (COMMANDS.contains(name)) {
            int sign = COMMANDS.indexOf(name) + name.length();
            add(Kind.SIGN, COMMANDS.substring(sign, COMMANDS.indexOf(' ', sign)), start);
        }
        else if (STYLES.contains(name) && peek(0) == '{') {
            this.at++;
            add(Kind.NAME, braced(), start);
        }
        else {
            add(Kind.NAME, named(command), start);
        }
    }

    /** A bracket, or a space that counts for none. */
    private void readEscape(int start) {
        switch (peek(0)) {
            case '{', '}' -> readSign(start);
            case ',', ';', '!', ' ' -> {
                this.at++;
                skip(start);
            }
            default -> throw new InvalidInputException("f", "formula-character", start + 1, "\\");
        }
    }

    /** What comes next begins where this did, as if there had been no space. */
    private void skip(int start) {
        this.early = (this.early < 0) ? start : this.early;
    }

    /** The name of a command in this language, with what stands below the line. */
    private String named(StringBuilder command) {
        String name = command.toString();
        if (name.startsWith("var") && Symbols.isGreek(name.substring(3))) {
            command.delete(0, 3);
        }
        else if (name.equals("dfrac") || name.equals("tfrac")) {
            command.deleteCharAt(0);
        }
        if (peek(0) == '_' && !isBraced() && (isLetter(peek(1)) || isDigit(peek(1)))) {
            command.append('_').append(peek(1));
            this.at += 2;
        }
        readLowered(command);
        name = command.toString();
        return LOGARITHMS.contains(' ' + name + ' ') ? command.deleteCharAt(3).toString() : name;
    }

    /** A raised number, or x, or one times the other, is an exponent. */
    private void readRaised() {
        int start = this.at;
        add(Kind.SIGN, "^", start);
        if (raised() == RAISED_MINUS) {
            this.at++;
            add(Kind.SIGN, "-", start);
        }
        StringBuilder digits = new StringBuilder();
        while (raised() != 0 && RAISED.indexOf(raised()) >= 0) {
            digits.append(RAISED.indexOf(raised()));
            this.at++;
        }
        boolean x = raised() == RAISED_X;
        boolean product = x && !digits.isEmpty();
        addIf(product, Kind.SIGN, "(", start);
        addIf(!digits.isEmpty(), Kind.NUMBER, digits.toString(), start);
        addIf(product, Kind.SIGN, "*", start);
        this.at += x ? 1 : 0;
        addIf(x, Kind.NAME, "x", start);
        addIf(product, Kind.SIGN, ")", start);
        if (raised() != 0 && isRaised(raised())) {
            throw new InvalidInputException("f", "formula-sign", this.at + 1, character(this.at));
        }
    }

    private void addIf(boolean there, Kind kind, String text, int start) {
        if (there) {
            add(kind, text, start);
        }
    }

    /** The next character as it was typed, 0 at the end. */
    private char raised() {
        return (this.at < this.text.length()) ? this.text.charAt(this.at) : 0;
    }

    private void readSign(int start) {
        char c = peek(0);
        this.at++;
        if (c == '*' && peek(0) == '*') {
            this.at++;
            add(Kind.SIGN, "^", start);
        }
        else if ((c == '<' || c == '>' || c == '=' || c == '!') && peek(0) == '=') {
            this.at++;
            add(Kind.SIGN, c + "=", start);
        }
        else if (SIGNS.indexOf(c) >= 0) {
            add(Kind.SIGN, String.valueOf(c), start);
        }
        else if (c == '√') {
            add(Kind.NAME, "sqrt", start);
        }
        else if (c == '∞') {
            add(Kind.NAME, "inf", start);
        }
        else {
            add(Kind.SIGN, alike(c, start), start);
        }
    }

    private String alike(char c, int start) {
        for (String[] signs : ALIKE) {
            if (signs[1].indexOf(c) >= 0) {
                return signs[0];
            }
        }
        throw new InvalidInputException("f", "formula-character", start + 1, character(start));
    }

    /** A whole character, also where it takes two of Java's. */
    private String character(int start) {
        boolean pair = this.text.charAt(start) >= '\uD800' && this.text.charAt(start) < '\uDC00'
                && start + 1 < this.text.length();
        return this.text.substring(start, start + (pair ? 2 : 1));
    }

    private static boolean isMinusOrPlus(char c) {
        return c == '-' || c == '−' || c == '+';
    }

    /** Whether a character stands in an exponent by itself. */
    static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0 || c == RAISED_MINUS || c == RAISED_X;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0' || c == '\u3000'
                || c >= '\u2000' && c <= '\u200B';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c == '_';
    }

}
