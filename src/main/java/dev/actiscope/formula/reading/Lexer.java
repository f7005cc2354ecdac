package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.reading.Token.Kind;
import dev.actiscope.text.Symbols;

/**
 * Takes a formula apart into numbers, names and signs. It forgives how people type: wide
 * characters, typographic signs, Greek letters, raised digits, what Python and LaTeX put
 * before a name.
 */
final class Lexer {

    /**
     * A piecewise definition in LaTeX: where it begins, between its rows, and where it
     * ends.
     */
    static final String BEGIN_CASES = "cases";

    static final String ROW = "row";

    static final String END_CASES = "end";

    /** In the place of what a name is qualified with, if it stands in quotes. */
    static final String QUOTE = "'";

    /** What makes 0 of what is negative: {@code (x)_+}. */
    static final String POSITIVE_PART = "_+";

    /** Chinese words, each before the word of this language. */
    private static final String[] CHINESE = { "最大值", "max", "最小值", "min", "最大", "max", "最小", "min", "绝对值", "abs", "根号",
            "sqrt", "如果", "if", "若", "if", "当", "if", "否则", "else", "其他情形", "else", "其它情形", "else", "其他情况", "else",
            "其它情况", "else", "其他", "else", "其它", "else", "且", "and", "或", "or" };

    private static final String SIGNS = "+-*/%^(),<>=|?:&⌊⌋⌈⌉";

    /** Each of the characters in a text stands for what comes before it. */
    private static final String[][] ALIKE = { { "-", "−–—﹣⁻" }, { "*", "×·⋅∙∗•\u2062" }, { "+", "\u2064" },
            { "/", "÷∕⁄" }, { ",", "、；;\u2063" }, { "(", "[{【" }, { ")", "]}】" }, { "<=", "≤⩽≦" }, { ">=", "≥⩾≧" },
            { "!=", "≠" }, { "&", "∧" } };

    /** What names of functions are qualified with in Python. */
    private static final String PREFIXES = " np numpy jnp jax math cmath scipy special torch nn functional f tf keras activations k ops layers flax linen stats norm ";

    /** Numerators and denominators of the characters ½ ⅓ ⅔ ¼ ¾. */
    private static final String FRACTIONS = "½12⅓13⅔23¼14¾34";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final char RAISED_MINUS = '⁻';

    private static final char RAISED_X = 'ˣ';

    private final Cursor cursor;

    private final List<Token> tokens = new ArrayList<>();

    private final Commands commands;

    /** Where the next token begins before the cursor, negative if it does not. */
    private int early = -1;

    Lexer(String text) {
        this.cursor = new Cursor(text);
        this.commands = new Commands(this, this.cursor);
    }

    /**
     * @return at least one token: the last is the end
     */
    List<Token> tokens() {
        while (!this.cursor.isAtEnd()) {
            int start = this.cursor.place();
            char c = peek(0);
            if (isSpace(c) || c == '$' || isFullStop(c)) {
                this.cursor.skip(1);
            }
            else if (c == MathLetters.NOTHING) {
                this.cursor.skip(1);
                skip(start);
            }
            else if (c == '.' && Cursor.isLetter(peek(1))) {
                this.cursor.skip(1);
                add(Kind.SIGN, ".", start);
            }
            else if (c == '\'' || c == '"') {
                readQuoted(start);
            }
            else if (Cursor.isDigit(c) || c == '.') {
                readNumber();
            }
            else if (this.cursor.isPositivePart()) {
                this.cursor.skip((peek(1) == '{') ? 4 : 2);
                add(Kind.SIGN, POSITIVE_PART, start);
            }
            else if (Cursor.isLetter(c)) {
                readName();
            }
            else if (Symbols.nameOf(c) != null) {
                readGreek(Symbols.nameOf(c), start);
            }
            else if (isRaised(this.cursor.typed())) {
                readRaised();
            }
            else if (c > '~' && FRACTIONS.indexOf(c) >= 0) {
                readFraction(FRACTIONS.indexOf(c));
            }
            else if (c == '\\') {
                this.commands.read();
            }
            else if (isChinese(c)) {
                readChinese(start);
            }
            else {
                readSign(start);
            }
        }
        add(Kind.END, "", this.cursor.place());
        return this.tokens;
    }

    void add(Kind kind, String canonical, int start) {
        this.tokens.add(new Token(kind, canonical, (this.early < 0) ? start : this.early, this.cursor.place()));
        this.early = -1;
    }

    private void readNumber() {
        int start = this.cursor.place();
        StringBuilder number = new StringBuilder();
        this.cursor.readDigits(number);
        if (peek(0) == '.') {
            this.cursor.skip(1);
            if (Cursor.isDigit(peek(0)) || number.length() == 0) {
                number.append('.');
            }
            this.cursor.readDigits(number);
        }
        if (number.length() == 1 && number.charAt(0) == '.') {
            throw new InvalidInputException("f", "formula-character", start + 1, ".");
        }
        if (peek(0) == 'e' && (Cursor.isDigit(peek(1)) || isMinusOrPlus(peek(1)) && Cursor.isDigit(peek(2)))) {
            number.append('e');
            this.cursor.skip(1);
            if (!Cursor.isDigit(peek(0))) {
                number.append((peek(0) == '+') ? "" : "-");
                this.cursor.skip(1);
            }
            this.cursor.readDigits(number);
        }
        if (peek(0) == 'f' && isFloat(number, start)) {
            this.cursor.skip(1);
        }
        if (number.toString().equals("1") && this.cursor.take("_")) {
            if (peek(0) == '{') {
                skip(start);
                return;
            }
            this.cursor.skip(-1);
        }
        if (peek(0) == '.' || isPartOfNumber(number.toString())) {
            this.cursor.skip(1);
            this.cursor.word();
            throw new InvalidInputException("f", "formula-number", start + 1, this.cursor.from(start));
        }
        add(Kind.NUMBER, number.toString(), start);
    }

    /** Whether an f ends a number of C: 0.5f, 1.f. */
    private boolean isFloat(StringBuilder number, int start) {
        boolean point = number.indexOf(".") >= 0 || this.cursor.from(start).endsWith(".");
        return point && !Cursor.isLetter(peek(1)) && !Cursor.isDigit(peek(1)) && peek(1) != '(';
    }

    /** Whether what follows digits is theirs in other languages: 1_000, 0x10, 0.5f. */
    private boolean isPartOfNumber(String number) {
        boolean word = Cursor.isLetter(peek(1)) || Cursor.isDigit(peek(1));
        boolean hexadecimal = number.equals("0") && peek(1) >= 'a' && peek(1) <= 'f';
        return peek(0) == '_' && !this.cursor.isPositivePart()
                || peek(0) == 'x' && (Cursor.isDigit(peek(1)) || hexadecimal)
                || peek(0) == 'f' && !word && peek(1) != '(';
    }

    private void readName() {
        int start = this.cursor.place();
        String name = this.cursor.word();
        String qualifier = "";
        while (peek(0) == '.' && Cursor.isLetter(peek(1)) && PREFIXES.indexOf(' ' + name + ' ') >= 0) {
            this.cursor.skip(1);
            qualifier += name + '.';
            name = this.cursor.word();
        }
        boolean called = peek(0) == '(' && name.charAt(name.length() - 1) != 'x';
        if (!called && Letters.areProduct(name) && this.cursor.place() == start + 2 && !this.cursor.isBeforeEquals()) {
            this.tokens
                .add(new Token(Kind.NAME, name.substring(0, 1), (this.early < 0) ? start : this.early, start + 1));
            this.early = -1;
            this.tokens.add(new Token(Kind.NAME, name.substring(1), start + 1, start + 2));
            return;
        }
        if (qualifier.endsWith("norm.") && (name.equals("cdf") || name.equals("pdf"))) {
            name = "norm" + name;
        }
        this.tokens
            .add(new Token(Kind.NAME, name, (this.early < 0) ? start : this.early, this.cursor.place(), qualifier));
        this.early = -1;
    }

    static boolean isChinese(char c) {
        return c >= '一' && c <= '鿿';
    }

    void readChinese(int start) {
        for (int i = 0; i < CHINESE.length; i += 2) {
            if (this.cursor.take(CHINESE[i])) {
                add(Kind.NAME, CHINESE[i + 1], start);
                return;
            }
        }
        throw new InvalidInputException("f", "formula-character", start + 1, this.cursor.character(start));
    }

    /** Whether it ends a sentence, and nothing comes behind it. */
    private boolean isFullStop(char c) {
        int ahead = 1;
        boolean stop = c == '.' || c == '。' || c == ';' || c == '；';
        while (stop && (isSpace(peek(ahead)) || peek(ahead) == '$')) {
            ahead++;
        }
        return stop && peek(ahead) == 0;
    }

    /** A word in quotes, which only a setting can be. */
    private void readQuoted(int start) {
        char quote = peek(0);
        this.cursor.skip(1);
        String word = this.cursor.word();
        if (peek(0) != quote || word.isEmpty()) {
            throw new InvalidInputException("f", "formula-character", start + 1, String.valueOf(quote));
        }
        this.cursor.skip(1);
        this.tokens.add(new Token(Kind.NAME, word, start, this.cursor.place(), QUOTE));
    }

    private void readGreek(String letter, int start) {
        this.cursor.skip(1);
        add(Kind.NAME, this.cursor.indexed(new StringBuilder(letter)), start);
    }

    private void readFraction(int place) {
        int start = this.cursor.skip(1);
        add(Kind.SIGN, "(", start);
        add(Kind.NUMBER, FRACTIONS.substring(place + 1, place + 2), start);
        add(Kind.SIGN, "/", start);
        add(Kind.NUMBER, FRACTIONS.substring(place + 2, place + 3), start);
        add(Kind.SIGN, ")", start);
    }

    /** What comes next begins where this did, as if there had been no space. */
    void skip(int start) {
        this.early = (this.early < 0) ? start : this.early;
    }

    /** A raised number, or x, or one times the other, is an exponent. */
    private void readRaised() {
        int start = this.cursor.place();
        add(Kind.SIGN, "^", start);
        if (this.cursor.typed() == RAISED_MINUS) {
            this.cursor.skip(1);
            add(Kind.SIGN, "-", start);
        }
        StringBuilder digits = new StringBuilder();
        while (this.cursor.typed() != 0 && RAISED.indexOf(this.cursor.typed()) >= 0) {
            digits.append(RAISED.indexOf(this.cursor.typed()));
            this.cursor.skip(1);
        }
        boolean x = this.cursor.typed() == RAISED_X;
        boolean product = x && !digits.isEmpty();
        addIf(product, Kind.SIGN, "(", start);
        addIf(!digits.isEmpty(), Kind.NUMBER, digits.toString(), start);
        addIf(product, Kind.SIGN, "*", start);
        this.cursor.skip(x ? 1 : 0);
        addIf(x, Kind.NAME, "x", start);
        addIf(product, Kind.SIGN, ")", start);
        if (this.cursor.typed() != 0 && isRaised(this.cursor.typed())) {
            throw new InvalidInputException("f", "formula-sign", this.cursor.place() + 1,
                    this.cursor.character(this.cursor.place()));
        }
    }

    private void addIf(boolean there, Kind kind, String text, int start) {
        if (there) {
            add(kind, text, start);
        }
    }

    void readSign(int start) {
        char c = peek(0);
        this.cursor.skip(1);
        if (c == '*' && peek(0) == '*') {
            this.cursor.skip(1);
            add(Kind.SIGN, "^", start);
        }
        else if ((c == '<' || c == '>' || c == '=' || c == '!') && peek(0) == '=') {
            this.cursor.skip(1);
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
        throw new InvalidInputException("f", "formula-character", start + 1,
                isInvisible(c) ? hexadecimal(c) : this.cursor.character(start));
    }

    /** Whether nobody could see it in a message. */
    private static boolean isInvisible(char c) {
        return c < ' ' || c >= 0x7F && c < 0xA0 || c == 0xAD || c >= 0x200C && c <= 0x200F || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F || c == 0xFEFF;
    }

    /** A character by its number, U+200D. */
    private static String hexadecimal(char c) {
        StringBuilder number = new StringBuilder("U+");
        for (int shift = 12; shift >= 0; shift -= 4) {
            number.append("0123456789ABCDEF".charAt(c >> shift & 0xF));
        }
        return number.toString();
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

    /** What comes next does not begin before it. */
    void separate() {
        this.early = -1;
    }

    private char peek(int ahead) {
        return this.cursor.peek(ahead);
    }

}
