package dev.actiscope.formula.reading.tokens;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.text.Names;
import dev.actiscope.text.Symbols;

/**
 * A place in a formula as it is typed, which moves on as names and digits are read.
 */
final class Cursor {

    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉ₓ";

    /** The names of logarithms that lose their sign. */
    private static final String LOGARITHMS = " log_2 log_10 ";

    /** Functions of spreadsheets, each before a space. */
    private static final String DOTTED = "norm.s.dist norm.dist norm.s.inv norm.inv ";

    /** What only conditions have, each before a space. */
    private static final String CONDITIONS = "< > ≤ ≥ ∈ [ ( \\le \\ge \\in \\lt \\gt \\{ ";

    /** No name of a parameter is as long. */
    private static final int LONGEST_SETTING = 30;

    private final String text;

    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return this.at >= this.text.length();
    }

    /** How many characters are behind it. */
    int place() {
        return this.at;
    }

    /** Moves on, and says from where. */
    int skip(int characters) {
        this.at += characters;
        return this.at - characters;
    }

    /** Moves past a text if it comes next. */
    boolean take(String expected) {
        boolean there = this.text.startsWith(expected, this.at);
        this.at += there ? expected.length() : 0;
        return there;
    }

    /**
     * Moves past the rest of a spreadsheet's function with points in its name, of which
     * some has been read, and is called.
     * @return its name with underscores; null if it is none
     */
    String takeDotted(String read) {
        for (int start = 0; start < DOTTED.length(); start = DOTTED.indexOf(' ', start) + 1) {
            String name = DOTTED.substring(start, DOTTED.indexOf(' ', start));
            int rest = name.length() - read.length();
            int same = 0;
            while (same < rest && peek(same) == name.charAt(read.length() + same)) {
                same++;
            }
            if (rest >= 0 && same == rest && name.startsWith(read) && peek(rest) == '(') {
                this.at += rest;
                return name.replace('.', '_');
            }
        }
        return null;
    }

    /** Whether a text comes next. */
    boolean isBefore(String expected) {
        return this.text.startsWith(expected, this.at);
    }

    /** The next character as it was typed, 0 at the end. */
    char typed() {
        return isAtEnd() ? 0 : this.text.charAt(this.at);
    }

    /**
     * The character some places ahead, a plain one for a wide one, the lower case for a
     * capital; 0 beyond the end.
     */
    char peek(int ahead) {
        if (this.at + ahead >= this.text.length()) {
            return 0;
        }
        char c = Names.narrow(this.text.charAt(this.at + ahead));
        if (c >= 'Α' && c <= 'Ω') {
            return (char) (c + ('α' - 'Α'));
        }
        return (c >= 'A' && c <= 'Z') ? (char) (c + ('a' - 'A')) : c;
    }

    /** Moves past digits, which are added to a number. */
    void readDigits(StringBuilder number) {
        while (Letters.isDigit(peek(0))) {
            number.append(peek(0));
            this.at++;
        }
    }

    /** Whether an equals sign comes next, and only one, as behind a setting's name. */
    boolean isBeforeEquals() {
        int ahead = 0;
        while (peek(ahead) == ' ') {
            ahead++;
        }
        return peek(ahead) == '=' && peek(ahead + 1) != '=';
    }

    /** A name, with what stands below the line behind it. */
    String word() {
        StringBuilder word = new StringBuilder();
        while (isLetter(peek(0)) && !isBraced() && !isSettings() && !isPositivePart() || Letters.isDigit(peek(0))
                || peek(0) == '$' && Letters.isDigit(peek(1)) && !word.isEmpty()) {
            word.append((peek(0) == '$') ? "" : String.valueOf(peek(0)));
            this.at++;
        }
        return indexed(word);
    }

    /** Whether {@code _+} comes next. */
    boolean isPositivePart() {
        return peek(0) == '_' && (peek(1) == '+' || peek(1) == '{' && peek(2) == '+' && peek(3) == '}');
    }

    /** Whether a condition stands below the line in braces: {@code _{x>0}}. */
    boolean isConditionBelow() {
        return isConditionBelow(0);
    }

    /** The same for what stands some characters ahead. */
    boolean isConditionBelow(int ahead) {
        int start = this.at + ahead;
        int end = this.text.startsWith("_{", start) ? this.text.indexOf('}', start) : -1;
        String below = (end < 0) ? "" : this.text.substring(start + 2, end);
        for (int at = 0; at < CONDITIONS.length(); at = CONDITIONS.indexOf(' ', at) + 1) {
            if (below.contains(CONDITIONS.substring(at, CONDITIONS.indexOf(' ', at)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands below the line comes next, in braces as LaTeX has it. */
    boolean isBraced() {
        return peek(0) == '_' && peek(1) == '{' && !isPositivePart() && !isSettings();
    }

    /** Whether settings come next, as LaTeX has them below a function's name. */
    boolean isSettings() {
        if (peek(0) != '_' || peek(1) != '{') {
            return false;
        }
        int ahead = 2;
        while (ahead < LONGEST_SETTING && peek(ahead) != '}' && peek(ahead) != '=') {
            ahead++;
        }
        return peek(ahead) == '=';
    }

    /**
     * A name with what stands below the line behind it: digits as in a name, all else
     * after an underscore.
     */
    String indexed(StringBuilder name) {
        if (isBraced()) {
            this.at += 2;
            name.append('_').append(braced());
        }
        if (name.length() > 0 && (name.charAt(name.length() - 1) == '_' && Symbols.nameOf(peek(0)) != null
                || name.indexOf("_") < 0 && peek(0) == '_' && Symbols.nameOf(peek(1)) != null)) {
            this.at += (peek(0) == '_') ? 1 : 0;
            name.append((name.charAt(name.length() - 1) == '_') ? "" : "_").append(Symbols.nameOf(peek(0)));
            this.at++;
        }
        // A letter of mathematics was two characters.
        int letter = 0;
        while (peek(letter) == MathLetters.NOTHING) {
            letter++;
        }
        this.at += (LOWERED.indexOf(peek(letter)) >= 0) ? letter : 0;
        int end = name.length();
        int digit = LOWERED.indexOf(peek(0));
        while (digit >= 0) {
            if (name.indexOf("_") < 0 && (digit == 10 || Token.has(" x log ", name.toString()))) {
                name.insert(end, '_');
            }
            name.append("0123456789x".charAt(digit));
            this.at++;
            digit = LOWERED.indexOf(peek(0));
        }
        return Token.has(LOGARITHMS, name.toString()) ? name.deleteCharAt(3).toString() : name.toString();
    }

    /**
     * A name up to a closing brace, with underscores for its signs; also where a command
     * says how it looks, {@code {\\mathrm{tanh}}}.
     */
    String braced() {
        StringBuilder name = new StringBuilder();
        boolean styled = false;
        while (peek(0) != '}' || name.isEmpty()) {
            char c = peek(0);
            if (c == ' ' || c == '-' || c == '~') {
                name.append((peek(1) == '}' || name.isEmpty()) ? "" : "_");
            }
            else if (isLetter(c) || Letters.isDigit(c)) {
                name.append(c);
            }
            else if (c == '{' && !styled && (name.indexOf("math") == 0 || name.toString().equals("text"))) {
                name = new StringBuilder();
                styled = true;
            }
            else if (c != '\\' || peek(1) == '}') {
                throw isAtEnd() ? problem("formula-unfinished") : problem("formula-character", character(this.at));
            }
            this.at++;
        }
        this.at++;
        take(styled ? "}" : "");
        return name.toString();
    }

    /** What was typed from a place up to here. */
    String from(int start) {
        return this.text.substring(start, this.at);
    }

    /** A whole character, also where it takes two of Java's. */
    String character(int start) {
        boolean pair = this.text.charAt(start) >= '\uD800' && this.text.charAt(start) < '\uDC00'
                && start + 1 < this.text.length();
        return this.text.substring(start, start + (pair ? 2 : 1));
    }

    private InvalidInputException problem(String code, Object... arguments) {
        return new Token(Token.Kind.END, "", this.at, this.at).problem(code, arguments);
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c == '_';
    }

}
