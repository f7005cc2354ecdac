package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.Token.Kind;

/**
 * Takes a formula apart into numbers, names and signs. It forgives how people type: wide
 * characters, typographic signs, Greek letters, raised digits, what Python and LaTeX put
 * before a name.
 */
final class Lexer {

    private static final String SIGNS = "+-*/^(),<>=|?";

    /** Each of the characters in a text stands for what comes before it. */
    private static final String[][] ALIKE = { { "-", "−–—﹣⁻" }, { "*", "×·⋅∙∗•" }, { "/", "÷∕⁄" }, { ",", "、；;" },
            { "(", "[{【" }, { ")", "]}】" }, { "<=", "≤⩽≦" }, { ">=", "≥⩾≧" }, { "!=", "≠" } };

    /** What names of functions are qualified with in Python. */
    private static final String PREFIXES = " np numpy jnp jax math cmath scipy special torch nn functional f tf keras activations k ";

    /** Numerators and denominators of the characters ½ ⅓ ⅔ ¼ ¾. */
    private static final String FRACTIONS = "½12⅓13⅔23¼14¾34";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final String RAISED_MINUS = "⁻";

    private final String text;

    private final List<Token> tokens = new ArrayList<>();

    private int at;

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
                this.at++;
                add(Kind.NAME, Symbols.nameOf(c), start);
            }
            else if (isRaised(this.text.charAt(this.at))) {
                readRaised();
            }
            else if (c > '~' && FRACTIONS.indexOf(c) >= 0) {
                readFraction(FRACTIONS.indexOf(c));
            }
            else if (c == '\\' && isLetter(peek(1))) {
                readCommand();
            }
            else {
                readSign();
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
        char c = this.text.charAt(this.at + ahead);
        if (c >= '！' && c <= '～') {
            c -= '！' - '!';
        }
        if (c >= 'Α' && c <= 'Ω') {
            return (char) (c + ('α' - 'Α'));
        }
        return (c >= 'A' && c <= 'Z') ? (char) (c + ('a' - 'A')) : c;
    }

    private void add(Kind kind, String canonical, int start) {
        this.tokens.add(new Token(kind, canonical, start, this.at));
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
        if (peek(0) == '.') {
            this.at++;
            throw new InvalidInputException("f", "formula-number", start + 1, this.text.substring(start, this.at));
        }
        add(Kind.NUMBER, number.toString(), start);
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

    private String word() {
        StringBuilder word = new StringBuilder();
        while (isLetter(peek(0)) || isDigit(peek(0))) {
            word.append(peek(0));
            this.at++;
        }
        return word.toString();
    }

    private void readFraction(int place) {
        int start = this.at++;
        add(Kind.SIGN, "(", start);
        add(Kind.NUMBER, FRACTIONS.substring(place + 1, place + 2), start);
        add(Kind.SIGN, "/", start);
        add(Kind.NUMBER, FRACTIONS.substring(place + 2, place + 3), start);
        add(Kind.SIGN, ")", start);
    }

    /** A command of LaTeX: the name without its backslash, or a sign. */
    private void readCommand() {
        int start = this.at++;
        StringBuilder name = new StringBuilder();
        while (isLetter(peek(0)) && peek(0) != '_') {
            name.append(peek(0));
            this.at++;
        }
        switch (name.toString()) {
            case "left", "right" -> {
            }
            case "cdot", "times" -> add(Kind.SIGN, "*", start);
            case "le", "leq" -> add(Kind.SIGN, "<=", start);
            case "ge", "geq" -> add(Kind.SIGN, ">=", start);
            default -> add(Kind.NAME, name.toString(), start);
        }
    }

    /** A raised number is an exponent. */
    private void readRaised() {
        int start = this.at;
        add(Kind.SIGN, "^", start);
        StringBuilder digits = new StringBuilder();
        while (this.at < this.text.length() && isRaised(this.text.charAt(this.at))) {
            char c = this.text.charAt(this.at);
            if (RAISED_MINUS.indexOf(c) >= 0) {
                this.at++;
                add(Kind.SIGN, "-", start);
            }
            else {
                digits.append(RAISED.indexOf(c));
                this.at++;
            }
        }
        if (digits.length() > 0) {
            add(Kind.NUMBER, digits.toString(), start);
        }
    }

    private void readSign() {
        int start = this.at;
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

    private static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0 || RAISED_MINUS.indexOf(c) >= 0;
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
