package dev.actiscope.formula.reading.tokens;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.reading.tokens.Token.Kind;

/**
 * Reads numbers: digits on the line, raised ones, and fractions of one character.
 */
final class Numerals {

    /** Numerators and denominators of the characters ½ ⅓ ⅔ ¼ ¾. */
    private static final String FRACTIONS = "½12⅓13⅔23¼14¾34";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** What a number is followed by that is multiplied by a hundredth. */
    private static final String HUNDREDTH = "e-2";

    private static final char RAISED_MINUS = '⁻';

    private static final char RAISED_X = 'ˣ';

    private final Lexer lexer;

    private final Cursor cursor;

    Numerals(Lexer lexer, Cursor cursor) {
        this.lexer = lexer;
        this.cursor = cursor;
    }

    /** Whether a character stands in an exponent by itself. */
    static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0 || c == RAISED_MINUS || c == RAISED_X;
    }

    static boolean isFraction(char c) {
        return c > '~' && FRACTIONS.indexOf(c) >= 0;
    }

    void readNumber() {
        int start = this.cursor.place();
        StringBuilder number = new StringBuilder();
        this.cursor.readDigits(number);
        if (peek(0) == '.' && !Lexer.isElementwise(peek(1))) {
            this.cursor.skip(1);
            if (Letters.isDigit(peek(0)) || number.length() == 0) {
                number.append('.');
            }
            this.cursor.readDigits(number);
        }
        if (number.length() == 1 && number.charAt(0) == '.') {
            throw new InvalidInputException("f", "formula-character", start + 1, ".");
        }
        if (peek(0) == 'e' && (Letters.isDigit(peek(1)) || isMinusOrPlus(peek(1)) && Letters.isDigit(peek(2)))) {
            number.append('e');
            this.cursor.skip(1);
            if (!Letters.isDigit(peek(0))) {
                number.append((peek(0) == '+') ? "" : "-");
                this.cursor.skip(1);
            }
            this.cursor.readDigits(number);
        }
        int typed = (peek(0) == '_') ? 1 : 0;
        boolean rust = peek(typed) == 'f' && (peek(typed + 1) == '3' && peek(typed + 2) == '2'
                || peek(typed + 1) == '6' && peek(typed + 2) == '4') && isEndOfWord(typed + 3);
        this.cursor.skip(rust ? typed + 3 : 0);
        if (peek(0) == 'f' && isFloat(number, start)) {
            this.cursor.skip(1);
        }
        if (number.toString().equals("1") && this.cursor.take("_")) {
            if (peek(0) == '{') {
                this.lexer.skip(start);
                return;
            }
            this.cursor.skip(-1);
        }
        if ((peek(0) == 'i' || peek(0) == 'j') && isEndOfWord(1)) {
            this.cursor.skip(1);
            throw new InvalidInputException("f", "formula-imaginary", start + 1, this.cursor.from(start),
                    number + "*" + this.cursor.from(this.cursor.place() - 1));
        }
        if (isDegree()) {
            this.cursor.word();
            throw new InvalidInputException("f", "formula-instead", start + 1, this.cursor.from(start),
                    number + "*pi/180");
        }
        if (peek(0) == '.' && !Lexer.isElementwise(peek(1)) || isPartOfNumber(number.toString())) {
            throw noNumber(start);
        }
        if (peek(0) == '%' && isPercent()) {
            this.cursor.skip(1);
            number.append(HUNDREDTH);
        }
        add(Kind.NUMBER, number.toString(), start);
    }

    /** What other languages have for a number, or a power. */
    private InvalidInputException noNumber(int start) {
        boolean power = peek(0) == 'e' && isMinusOrPlus(peek(1));
        boolean separated = peek(0) == '_';
        this.cursor.skip(isMinusOrPlus(peek(1)) ? 2 : 1);
        String rest = this.cursor.word();
        String typed = this.cursor.from(start);
        if (separated && isNumber(rest)) {
            return new InvalidInputException("f", "formula-instead", start + 1, typed, typed.replace("_", ""));
        }
        return power ? new InvalidInputException("f", "formula-number", start + 1, typed)
                : new InvalidInputException("f", "formula-digits", start + 1, typed);
    }

    /** Whether there are but digits, some of them behind further separators. */
    private static boolean isNumber(String word) {
        boolean number = !word.isEmpty();
        for (int i = 0; i < word.length(); i++) {
            number &= Letters.isDigit(word.charAt(i)) || word.charAt(i) == '_';
        }
        return number;
    }

    /**
     * Whether a percent sign belongs to the number before it, as it does where no divisor
     * follows.
     * @throws InvalidInputException if that could be a divisor with its sign
     */
    private boolean isPercent() {
        int ahead = 1;
        while (peek(ahead) == ' ') {
            ahead++;
        }
        char next = peek(ahead);
        if (isMinusOrPlus(next)) {
            int place = this.cursor.place();
            throw new InvalidInputException("f", "formula-run-together-power", place + 1, "%" + next, "/100" + next,
                    "mod(…)");
        }
        if (ahead > 1 && (Cursor.isLetter(next) || Letters.isDigit(next) || next == '(') || next == '{') {
            // A hundredth of what follows, or what it leaves.
            int place = this.cursor.place();
            throw new InvalidInputException("f", "formula-run-together-power", place + 1, "% …", "/100 * …", "mod(…)");
        }
        return next == 0 || ")],;}*/^<>=!|?:，；。）".indexOf(next) >= 0;
    }

    private boolean isEndOfWord(int ahead) {
        return !Cursor.isLetter(peek(ahead)) && !Letters.isDigit(peek(ahead));
    }

    /** Whether a unit of angles follows: 30deg. */
    private boolean isDegree() {
        int length = (peek(3) == 'r') ? "degree".length() : "deg".length();
        length += (length > 3 && peek(length) == 's') ? 1 : 0;
        return peek(0) == 'd' && peek(1) == 'e' && peek(2) == 'g' && isEndOfWord(length);
    }

    private static boolean isMinusOrPlus(char c) {
        return c == '-' || c == '−' || c == '+';
    }

    /** Whether an f ends a number of C: 0.5f, 1.f. */
    private boolean isFloat(StringBuilder number, int start) {
        boolean point = number.indexOf(".") >= 0 || this.cursor.from(start).endsWith(".");
        return point && !Cursor.isLetter(peek(1)) && !Letters.isDigit(peek(1)) && peek(1) != '(';
    }

    /** Whether what follows digits is theirs in other languages: 1_000, 0x10, 0.5f. */
    private boolean isPartOfNumber(String number) {
        boolean word = Cursor.isLetter(peek(1)) || Letters.isDigit(peek(1));
        boolean hexadecimal = number.equals("0") && peek(1) >= 'a' && peek(1) <= 'f';
        return peek(0) == '_' && !this.cursor.isPositivePart()
                || peek(0) == 'x' && (Letters.isDigit(peek(1)) || hexadecimal)
                || number.equals("0") && (peek(0) == 'b' || peek(0) == 'o') && Letters.isDigit(peek(1))
                || peek(0) == 'e' && isMinusOrPlus(peek(1)) || peek(0) == 'f' && !word && peek(1) != '(';
    }

    void readFraction() {
        int place = FRACTIONS.indexOf(peek(0));
        int start = this.cursor.skip(1);
        add(Kind.SIGN, "(", start);
        add(Kind.NUMBER, FRACTIONS.substring(place + 1, place + 2), start);
        add(Kind.SIGN, "/", start);
        add(Kind.NUMBER, FRACTIONS.substring(place + 2, place + 3), start);
        add(Kind.SIGN, ")", start);
    }

    /** A raised number, or x, or one times the other, is an exponent. */
    void readRaised() {
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

    private void add(Kind kind, String canonical, int start) {
        this.lexer.add(kind, canonical, start);
    }

    private char peek(int ahead) {
        return this.cursor.peek(ahead);
    }

}
