package dev.actiscope.formula.reading.tokens;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.reading.tokens.Token.Kind;
import dev.actiscope.text.Symbols;

/**
 * Reads what LaTeX begins with a backslash.
 */
final class Commands {

    /** Commands of LaTeX that stand for a sign: after each name, the sign. */
    private static final String COMMANDS = " cdot * times * ast * div / le <= leq <= leqslant <= ge >= geq >= geqslant >="
            + " lt < gt > ne != neq != lvert ⟦ rvert ⟧ vert | lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace ( rbrace ) circ ∘ degree ° in ∈ bmod mod pmod mod over over odot * otimes * ";

    /** Commands of LaTeX for what no formula has. */
    private static final String OPERATIONS = " sum prod int iint oint lim limsup liminf partial nabla ";

    /** Commands of LaTeX that only make a bracket large. */
    private static final String LAYOUT = " left right big bigl bigr ";

    /** Commands of LaTeX that are no more than a space. */
    private static final String SPACES = " displaystyle textstyle quad qquad nonumber notag ";

    /** Commands of LaTeX that name or number a formula. */
    private static final String REFERENCES = " label tag ";

    /** Environments of LaTeX that set a formula apart and say nothing of it. */
    private static final String DISPLAYS = "equation equation* align align* gather gather* displaymath math aligned gathered split ";

    /** Commands of LaTeX for how a name looks. */
    private static final String STYLES = " operatorname mathrm mathit mathbf mathsf boldsymbol bm text textrm mbox ";

    /** Those in which a 1 says that a condition follows which is 1 or 0. */
    private static final String INDICATORS = " mathbb mathbf mathds mathbbm bm boldsymbol ";

    private static final int LONGEST_LENGTH = 10;

    private final Lexer lexer;

    private final Cursor cursor;

    private final SignReader signs;

    /** The environment that the whole formula stands in, if it does. */
    private String display = "";

    Commands(Lexer lexer, Cursor cursor, SignReader signs) {
        this.lexer = lexer;
        this.cursor = cursor;
        this.signs = signs;
    }

    /** A command of LaTeX: the name without its backslash, a sign, or nothing. */
    void read() {
        int start = this.cursor.skip(1);
        StringBuilder command = new StringBuilder();
        while (Cursor.isLetter(peek(0)) && peek(0) != '_') {
            command.append(peek(0));
            this.cursor.skip(1);
        }
        String name = ' ' + command.toString() + ' ';
        if (command.isEmpty()) {
            readEscape(start);
        }
        else if (name.equals(" right ") && this.cursor.take(".")) {
            this.lexer.add(Kind.SIGN, ")", start);
        }
        else if ((name.equals(" left ") || name.equals(" right ")) && this.cursor.take("|")) {
            this.lexer.add(Kind.SIGN, name.equals(" left ") ? SpecialSigns.LEFT_BAR : SpecialSigns.RIGHT_BAR, start);
        }
        else if (LAYOUT.contains(name)) {
            this.lexer.skip(start);
        }
        else if (SPACES.contains(name)) {
            this.lexer.separate();
        }
        else if (REFERENCES.contains(name) && peek(0) == '{') {
            skipBraces();
        }
        else if (OPERATIONS.contains(name)) {
            throw new InvalidInputException("f", "formula-operation", start + 1, this.cursor.from(start));
        }
        else if (COMMANDS.contains(name)) {
            int sign = COMMANDS.indexOf(name) + name.length();
            this.lexer.add(Kind.SIGN, COMMANDS.substring(sign, COMMANDS.indexOf(' ', sign)), start);
        }
        else if (name.equals(" neg ") || name.equals(" lnot ")) {
            this.lexer.add(Kind.NAME, "not", start);
        }
        else if (name.equals(" begin ") || name.equals(" end ")) {
            readEnvironment(name.equals(" begin ") ? SpecialSigns.BEGIN_CASES : SpecialSigns.END_CASES, start);
        }
        else if (INDICATORS.contains(name) && takeIndicator()) {
            boolean letter = this.cursor.from(start).indexOf('I') > 0;
            if (this.cursor.take("_") || "({[".indexOf(peek(0)) >= 0 || isLargeBracket()) {
                this.lexer.skip(start);
            }
            else {
                this.lexer.add(letter ? Kind.NAME : Kind.NUMBER, letter ? "i" : "1", start);
            }
        }
        else if (name.equals(" chi ") && this.cursor.isConditionBelow()) {
            this.cursor.take("_");
            this.lexer.skip(start);
        }
        else if (name.endsWith("frac ") && Letters.isDigit(peek(0))) {
            readShortFraction(start);
        }
        else if (STYLES.contains(name) && (this.cursor.take("{") || this.cursor.take(" {"))) {
            readText(start);
        }
        else {
            this.lexer.add(Kind.NAME, named(command), start);
        }
    }

    /** Whether it is a 1 or an I, in braces or not. */
    private boolean takeIndicator() {
        return this.cursor.take("{1}") || this.cursor.take("{I}") || this.cursor.take(" 1") || this.cursor.take("1")
                || this.cursor.take(" I");
    }

    private boolean isLargeBracket() {
        return this.cursor.isBefore("\\left") || this.cursor.isBefore("\\{") || this.cursor.isBefore("\\big")
                || this.cursor.isBefore("\\Big");
    }

    /** A name in braces, with spaces around it or not. */
    private void readText(int start) {
        while (this.cursor.take(" ")) {
            // Spaces before a word say nothing.
        }
        if (ChineseWords.isPart(peek(0))) {
            this.lexer.readChinese(start);
            while (this.cursor.take(" ")) {
                // Nor do those behind it.
            }
            this.cursor.take("}");
        }
        else {
            this.lexer.add(Kind.NAME, this.cursor.indexed(new StringBuilder(this.cursor.braced())), start);
        }
    }

    private void readEnvironment(String sign, int start) {
        if (sign.equals(SpecialSigns.BEGIN_CASES) && this.lexer.isAtStart()) {
            this.display = display();
            if (!this.display.isEmpty()) {
                return;
            }
        }
        if (sign.equals(SpecialSigns.END_CASES) && !this.display.isEmpty() && this.cursor.take(this.display)) {
            this.display = "";
            return;
        }
        boolean array = this.cursor.take("{array}");
        if (!array && !this.cursor.take("{cases}") && !this.cursor.take("{dcases}") && !this.cursor.take("{split}")
                && !this.cursor.take("{aligned}")) {
            throw new InvalidInputException("f", "formula-character", start + 1, this.cursor.from(start));
        }
        if (array && sign.equals(SpecialSigns.BEGIN_CASES)) {
            skipBraces();
        }
        this.lexer.add(Kind.SIGN, sign, start);
    }

    /** Goes on behind the name of such an environment, which it gives, else nothing. */
    private String display() {
        int next = 0;
        for (int at = 0; at < DISPLAYS.length(); at = next + 1) {
            next = DISPLAYS.indexOf(' ', at);
            String name = '{' + DISPLAYS.substring(at, next) + '}';
            if (this.cursor.take(name)) {
                return name;
            }
        }
        return "";
    }

    /** Whether the whole formula is one that is set apart, in which & only aligns. */
    boolean areInDisplay() {
        return !this.display.isEmpty();
    }

    /** What says how the columns of an array stand, {@code {l@{\\quad}l}}. */
    private void skipBraces() {
        int open = 0;
        do {
            open += (peek(0) == '{') ? 1 : (peek(0) == '}') ? -1 : 0;
            this.cursor.skip(1);
        }
        while (open > 0 && !this.cursor.isAtEnd());
    }

    /** A numerator of one digit, and a denominator that is one, as \\frac12. */
    private void readShortFraction(int start) {
        this.lexer.add(Kind.NAME, "frac", start);
        for (int i = 0; i < 2 && Letters.isDigit(peek(0)); i++) {
            int digit = this.cursor.skip(1);
            this.lexer.add(Kind.SIGN, "(", digit);
            this.lexer.add(Kind.NUMBER, this.cursor.from(digit), digit);
            this.lexer.add(Kind.SIGN, ")", digit);
        }
    }

    /** What says how far a row is from the next, {@code \\\\[4pt]}. */
    private void skipRowSpace() {
        this.cursor.take("*");
        int length = 1;
        while (peek(0) == '[' && length < LONGEST_LENGTH && peek(length) != ']' && peek(length) != 0) {
            length++;
        }
        if (length > 1 && peek(length) == ']') {
            this.cursor.skip(length + 1);
        }
    }

    /** A bracket, the end of a row, or a space that counts for none. */
    private void readEscape(int start) {
        switch (peek(0)) {
            case '{', '}' -> this.signs.read(start);
            case '\\' -> {
                this.cursor.skip(1);
                skipRowSpace();
                this.lexer.add(Kind.SIGN, SpecialSigns.ROW, start);
            }
            case '(', ')', '[', ']' -> {
                // The brackets of a formula on a line of its own.
                this.cursor.skip(1);
                this.lexer.skip(start);
            }
            case ',', ';', '!', ' ' -> {
                this.cursor.skip(1);
                this.lexer.skip(start);
            }
            default -> throw new InvalidInputException("f", "formula-character", start + 1, "\\");
        }
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
        if (peek(0) == '_' && !this.cursor.isBraced() && (Cursor.isLetter(peek(1)) || Letters.isDigit(peek(1)))) {
            command.append('_').append(peek(1));
            this.cursor.skip(2);
        }
        return this.cursor.indexed(command);
    }

    private char peek(int ahead) {
        return this.cursor.peek(ahead);
    }

}
