package dev.actiscope.formula.reading.tokens;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.formula.reading.tokens.Token.Kind;
import dev.actiscope.text.Symbols;

/**
 * Takes a formula apart into numbers, names and signs. It forgives how people type: wide
 * characters, typographic signs, Greek letters, raised digits, what Python and LaTeX put
 * before a name.
 */
final class Lexer {

    /** What names of functions are qualified with in Python. */
    private static final String PREFIXES = " np numpy jnp jax math cmath scipy special torch nn functional f tf keras activations k ops layers flax linen stats norm double erf erfc inverseerf inverseerfc std lax numbers consts f32 f64 mathf cupy cp paddle sympy sp sy "
            + "autograd anp tl libdevice nnf ";

    private final Cursor cursor;

    private final List<Token> tokens = new ArrayList<>();

    private final Commands commands;

    private final Numerals numerals;

    private final SignReader signs;

    /** Whether a Chinese word has just ended an exponent. */
    private boolean raised;

    /** Where the next token begins before the cursor, negative if it does not. */
    private int early = -1;

    Lexer(String text) {
        this.cursor = new Cursor(text);
        this.numerals = new Numerals(this, this.cursor);
        this.signs = new SignReader(this, this.cursor);
        this.commands = new Commands(this, this.cursor, this.signs);
    }

    /**
     * @return at least one token: the last is the end
     */
    List<Token> tokens() {
        boolean styled = this.cursor.take("{\\displaystyle");
        while (!this.cursor.isAtEnd()) {
            int start = this.cursor.place();
            char c = peek(0);
            if (isSpace(c) || c == '$' || isFullStop(c)) {
                this.cursor.skip(1);
            }
            else if (SignReader.isNothing(c) || c == '&' && isAlignment()) {
                this.cursor.skip(1);
                skip(start);
            }
            else if (c == '.' && (isElementwise(peek(1)) || peek(1) == '(' && endsInOperand())) {
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
            else if (Letters.isDigit(c) || c == '.') {
                this.numerals.readNumber();
            }
            else if (this.cursor.isPositivePart()) {
                this.cursor.skip((peek(1) == '{') ? 4 : 2);
                add(Kind.SIGN, SpecialSigns.POSITIVE_PART, start);
            }
            else if (this.cursor.isSettings()) {
                this.cursor.skip(1);
                add(Kind.SIGN, SpecialSigns.SETTINGS, start);
            }
            else if (Cursor.isLetter(c)) {
                readName();
            }
            else if (Symbols.nameOf(c) != null) {
                readGreek(Symbols.nameOf(c), start);
            }
            else if (Numerals.isRaised(this.cursor.typed())) {
                this.numerals.readRaised();
            }
            else if (Numerals.isFraction(c)) {
                this.numerals.readFraction();
            }
            else if (c == '\\') {
                this.commands.read();
            }
            else if (ChineseWords.isPart(c)) {
                readChinese(start);
            }
            else {
                this.signs.read(start);
            }
        }
        // Wikipedia has its formulas in braces.
        if (styled && !this.tokens.isEmpty()) {
            this.tokens.remove(this.tokens.size() - 1);
        }
        add(Kind.END, "", this.cursor.place());
        return this.tokens;
    }

    void add(Kind kind, String canonical, int start) {
        this.raised = false;
        this.tokens.add(new Token(kind, canonical, (this.early < 0) ? start : this.early, this.cursor.place()));
        this.early = -1;
    }

    /** Whether it aligns what stands in a display at its equals sign. */
    private boolean isAlignment() {
        return this.commands.areInDisplay() && peek(isSpace(peek(1)) ? 2 : 1) == '=';
    }

    /** Whether nothing has been read yet. */
    boolean isAtStart() {
        return this.tokens.isEmpty();
    }

    /** Whether what was just read can be the end of an operand. */
    boolean endsInOperand() {
        Token last = this.tokens.isEmpty() ? null : this.tokens.get(this.tokens.size() - 1);
        boolean word = last != null && last.is(Kind.NAME)
                && Token.has(" and or not if then else elif return ", last.text());
        return last != null && !word && (!last.is(Kind.SIGN) || Tokens.closes(last));
    }

    private void readName() {
        int start = this.cursor.place();
        if (this.cursor.typed() == 'I' && this.cursor.isConditionBelow(1)) {
            this.cursor.skip(2);
            skip(start);
            return;
        }
        String name = this.cursor.word();
        String qualifier = "";
        while (Token.has(PREFIXES, name) && (peek(0) == '.' && Cursor.isLetter(peek(1))
                || peek(0) == ':' && peek(1) == ':' && Cursor.isLetter(peek(2)))) {
            this.cursor.skip((peek(0) == ':') ? 2 : 1);
            qualifier += name + '.';
            name = this.cursor.word();
        }
        if (peek(0) == ' ' && isFirstWord(name)) {
            this.cursor.skip(1);
            name += '_' + this.cursor.word();
        }
        int end = qualifier.isEmpty() ? Letters.endOfIndex(name) : 0;
        if (end > 0 && this.cursor.place() - start == name.length()) {
            // What stands below the line ends with its digits: w_1x.
            this.cursor.skip(end - name.length());
            add(Kind.NAME, name.substring(0, end), start);
            return;
        }
        boolean called = peek(0) == '(' && name.charAt(name.length() - 1) != 'x';
        if (!called && Letters.areProduct(name) && this.cursor.place() == start + 2 && !this.cursor.isBeforeEquals()) {
            this.tokens
                .add(new Token(Kind.NAME, name.substring(0, 1), (this.early < 0) ? start : this.early, start + 1));
            this.early = -1;
            this.tokens.add(new Token(Kind.NAME, name.substring(1), start + 1, start + 2));
            return;
        }
        String dotted = this.cursor.takeDotted(qualifier + name);
        if (dotted != null) {
            name = dotted;
            qualifier = "";
        }
        if (peek(0) == ' ' && peek(1) == '(' && qualifier.isEmpty()) {
            name = withVariant(name);
        }
        if (qualifier.endsWith("norm.") && Token.has(" cdf pdf ppf ", name)) {
            name = "norm" + name;
        }
        if (name.equals("value") && qualifier.contains("erf")) {
            name = qualifier.substring(0, qualifier.length() - 1);
        }
        this.tokens
            .add(new Token(Kind.NAME, name, (this.early < 0) ? start : this.early, this.cursor.place(), qualifier));
        this.early = -1;
    }

    /** A name with what a title has in brackets: {@code GELU (tanh)}. */
    private String withVariant(String name) {
        int before = this.cursor.skip(2);
        String whole = name + '_' + this.cursor.word();
        if (peek(0) == ')' && Catalogue.find(whole).isPresent()) {
            this.cursor.skip(1);
            return whole;
        }
        this.cursor.skip(before - this.cursor.place());
        return name;
    }

    /** Whether a sign behind a point is Matlab's for each of many numbers. */
    static boolean isElementwise(char sign) {
        return sign == '*' || sign == '/' || sign == '^';
    }

    /**
     * Whether a function's title goes on with another word and is called: {@code Leaky
     * ReLU(x)}.
     */
    private boolean isFirstWord(String name) {
        int before = this.cursor.skip(1);
        String second = this.cursor.word();
        while (isSpace(peek(0)) || SignReader.isNothing(peek(0))) {
            this.cursor.skip(1);
        }
        boolean first = peek(0) == '(' && !second.isEmpty() && Catalogue.find(name + '_' + second).isPresent();
        this.cursor.skip(before - this.cursor.place());
        return first;
    }

    void readChinese(int start) {
        ChineseWords word = ChineseWords.next(this.cursor);
        if (word == null) {
            throw new InvalidInputException("f", "formula-character", start + 1, this.cursor.character(start));
        }
        this.cursor.skip(word.length());
        if (word.meaning().charAt(0) == '^') {
            if (this.raised) {
                // What was raised would be raised again.
                throw new InvalidInputException("f", "formula-character", start + 1, this.cursor.from(start));
            }
            add(Kind.SIGN, "^", start);
            if (word.meaning().length() > 1) {
                add(Kind.NUMBER, word.meaning().substring(1), start);
            }
        }
        this.raised = word.isNothing();
        if (word.meaning().charAt(0) != '^' && !word.isNothing()) {
            add(word.isSign() ? Kind.SIGN : Kind.NAME, word.meaning(), start);
        }
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
        if (endsInOperand() && this.tokens.get(this.tokens.size() - 1).end() == start) {
            // A function's derivative.
            throw new InvalidInputException("f", "formula-operation", start + 1, String.valueOf(quote));
        }
        String word = this.cursor.word();
        if (peek(0) != quote || word.isEmpty()) {
            throw new InvalidInputException("f", "formula-character", start + 1, String.valueOf(quote));
        }
        this.cursor.skip(1);
        this.tokens.add(new Token(Kind.NAME, word, start, this.cursor.place(), Token.QUOTE));
    }

    private void readGreek(String letter, int start) {
        this.cursor.skip(1);
        StringBuilder name = new StringBuilder(letter);
        boolean indexed = peek(0) == '_' && (Letters.isDigit(peek(1)) || Cursor.isLetter(peek(1)));
        boolean digits = Letters.isDigit(peek(1));
        while (indexed && (digits ? Letters.isDigit(peek(1)) : Cursor.isLetter(peek(1)))) {
            name.append(peek(0));
            this.cursor.skip(1);
        }
        if (indexed) {
            name.append(peek(0));
            this.cursor.skip(1);
        }
        add(Kind.NAME, this.cursor.indexed(name), start);
    }

    /** What comes next begins where this did, as if there had been no space. */
    void skip(int start) {
        this.early = (this.early < 0) ? start : this.early;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0' || c == '\u3000'
                || c >= '\u2000' && c <= '\u200B' || c == '\u2028' || c == '\u2029';
    }

    /** What comes next does not begin before it. */
    void separate() {
        this.early = -1;
    }

    private char peek(int ahead) {
        return this.cursor.peek(ahead);
    }

}
