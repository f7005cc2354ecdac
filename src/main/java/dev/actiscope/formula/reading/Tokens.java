package dev.actiscope.formula.reading;

import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.formula.reading.Token.Kind;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.text.Symbols;

/**
 * The tokens of a formula, of which one is next, and how they stood to each other when
 * they were typed.
 */
final class Tokens {

    /** The Greek letters that are usual names of functions. */
    private static final String FUNCTIONS = " delta zeta theta phi psi ";

    /** What can be neither part of a name nor the bracket behind one. */
    private static final String BEGINNINGS = "\\√⌊⌈";

    /**
     * Bars that say on which side they stand, as LaTeX has them:
     * {@code \\lvert x\\rvert}.
     */
    static final String LEFT_BAR = "⟦";

    static final String RIGHT_BAR = "⟧";

    private static final String OPENING = "(⌊⌈" + LEFT_BAR;

    private static final String CLOSING = ")⌋⌉" + RIGHT_BAR;

    /** What ends a term. */
    private static final String ENDS = " + - ) , < > <= >= == != ";

    /** Letters that before a bracket are factors; others are functions to somebody. */
    private static final String FACTORS = " a b c d k l m n w ";

    private final String text;

    private final List<Token> all;

    private int at;

    /**
     * @throws InvalidInputException if there is something that can be part of no formula
     */
    Tokens(String text) {
        this.text = MathLetters.plain(text);
        this.all = new Lexer(this.text).tokens();
    }

    /** Whether they are of a spreadsheet, in which names such as A1 are its cells. */
    boolean areOfSheet() {
        return next().isSign("=") || this.text.contains("EXP(") || this.text.contains("IF(")
                || this.text.contains("MAX(");
    }

    /** The end stays next for ever. */
    Token next() {
        return ahead(0);
    }

    /** Some places after the next one, or the end. */
    Token ahead(int places) {
        return this.all.get(Math.min(this.at + places, this.all.size() - 1));
    }

    Token previous() {
        return this.all.get(this.at - 1);
    }

    void skip(int places) {
        this.at += places;
    }

    /** The next one, after which it is the turn of the one behind it. */
    Token take() {
        Token token = next();
        skip(1);
        return token;
    }

    /** Goes on if a sign is next. */
    boolean take(String sign) {
        boolean there = next().isSign(sign);
        skip(there ? 1 : 0);
        return there;
    }

    /** Goes on if a semicolon is next. */
    boolean takeSemicolon() {
        boolean there = ";；".contains(shown(next())) && next().isSign(",");
        skip(there ? 1 : 0);
        return there;
    }

    /** Whether the next one was typed on another line. */
    boolean isOnNewLine() {
        return this.text.substring(previous().end(), next().start()).indexOf('\n') >= 0;
    }

    /** What was typed for a token. */
    String shown(Token token) {
        return this.text.substring(token.start(), token.end());
    }

    /** Whether a name was typed as a Greek letter, with or without an index. */
    boolean isLetter(Token token) {
        return token.is(Kind.NAME) && (Symbols.nameOf(first(token)) != null
                || isCommand(token) && Symbols.nameOf(Symbols.base(token.text()).charAt(0)) != null);
    }

    /**
     * Whether a bracket after a letter would seem to hold its argument: Φ, Γ and θ are
     * functions to many.
     */
    boolean isLikeFunction(Token letter) {
        return isCapital(letter) || Token.has(FUNCTIONS, letter.text());
    }

    /** Whether a Greek letter was typed as a capital. */
    boolean isCapital(Token letter) {
        char first = first(letter);
        String shown = shown(letter);
        return shown.contains("Phi") || shown.contains("PHI") || first >= 'Α' && first <= 'Ω'
                || first == '\\' && this.text.charAt(letter.start() + 1) < 'a';
    }

    /** Whether the name that was just read multiplies the bracket behind it. */
    boolean isFactor(Token name) {
        return isFactorLetter(name)
                || isLetter(name) && !isLikeFunction(name) && ElementaryFunction.find(name.text()) == null;
    }

    /**
     * Whether it is a letter that is usual for a number, k(x−1), or stands before LaTeX's
     * large bracket, and is no usual name of a function: {@code p\\left(x+1\\right)}.
     */
    private boolean isFactorLetter(Token name) {
        return Token.has(FACTORS, Letters.base(name.text()))
                || name.text().length() == 1 && !isUsualFunction(name) && isNextLatex() && opens(next());
    }

    /** Whether a letter is what functions are usually called by. */
    static boolean isUsualFunction(Token letter) {
        return letter.text().length() == 1 && "fgh".contains(letter.text());
    }

    /**
     * Whether next is a letter or a digit behind which a term ends, so that it can be
     * nothing but the argument of the function before: {@code \\sin x + 1}.
     */
    boolean isArgumentAlone() {
        Token after = ahead(1);
        return !next().is(Kind.SIGN) && (next().text().length() == 1 || isLetter(next())) && (after.is(Kind.END)
                || Token.has(ENDS, after.text()) || ElementaryFunction.find(after.text()) != null);
    }

    /**
     * Whether the next one was typed with a command of LaTeX, before which an exponent
     * has ended.
     */
    boolean isNextLatex() {
        return first(next()) == '\\';
    }

    /** Whether it was typed as a command of LaTeX. */
    boolean isCommand(Token token) {
        String shown = shown(token);
        int command = shown.lastIndexOf('\\');
        return command >= 0 && command + 1 < shown.length() && shown.charAt(command + 1) >= 'A';
    }

    /** Whether a space behind it only ends its command. */
    private boolean endsInCommand(Token token) {
        return isCommand(token) && (isLetter(token) || Cursor.isLetter(this.text.charAt(token.end() - 1)));
    }

    /** Its first character as it was typed. */
    private char first(Token token) {
        return (token.start() < this.text.length()) ? this.text.charAt(token.start()) : ' ';
    }

    /** Whether a name can be no function's. */
    static boolean isConstant(Token token) {
        return token.text().equals("x") || token.text().equals("e") || token.text().equals("pi");
    }

    /**
     * Whether a factor follows that needs no sign before it.
     * @param bars whether a bar would be the first of two
     */
    boolean isNextAdjacent(boolean bars) {
        Token previous = previous();
        boolean space = next().start() > previous.end();
        if (space && !endsInCommand(previous)) {
            return false;
        }
        boolean bar = bars && next().isSign("|") && !isAfterComparison();
        boolean bracket = opens(next()) && !isSpread(this.at, 1) || bar || next().isSign(Lexer.BEGIN_CASES);
        boolean name = next().is(Kind.NAME) && !isConjunction(next()) && first(next()) < '⺀';
        boolean closed = closes(previous) || bars && previous.isSign("|") || previous.is(Kind.NUMBER)
                || isLetter(previous) || isRaised(this.at - 1) || this.text.charAt(previous.end() - 1) == '}';
        boolean own = !space && BEGINNINGS.indexOf(first(next())) >= 0;
        boolean joined = !space && previous.is(Kind.NAME);
        boolean number = next().is(Kind.NUMBER) && closes(previous) && !isSpread(this.at, 1)
                && !isSpread(this.at - 1, -1);
        boolean magnitude = bars && previous.isSign("|") && next().isSign("|") && !ahead(1).isSign("|");
        return (bracket || name) && (closed || own) || name && joined
                || bracket && (isConstant(previous) || isFactorLetter(previous)) || number || magnitude;
    }

    /**
     * Whether what was just read is a comparison, in a bracket or on the way to one's
     * end.
     */
    private boolean isAfterComparison() {
        int open = 0;
        for (int i = this.at - 1; i >= 0; i--) {
            Token token = this.all.get(i);
            open += closes(token) ? 1 : opens(token) ? -1 : 0;
            boolean outside = open < 0 || token.isSign(",");
            if (outside || token.is(Kind.SIGN) && "<=>=!=".contains(token.text()) && !token.isSign("=")) {
                return !outside;
            }
        }
        return false;
    }

    /** Whether it joins conditions in other languages. */
    private static boolean isConjunction(Token token) {
        return token.isSign("&") || token.text().equals("and") || token.text().equals("or");
    }

    static boolean opens(Token token) {
        return token.is(Kind.SIGN) && OPENING.contains(token.text());
    }

    /** The sign that closes a bracket. */
    static String closing(Token open) {
        return CLOSING.substring(OPENING.indexOf(open.text())).substring(0, 1);
    }

    /**
     * Goes on behind a sign.
     * @param open the bracket that it closes, or in which it stands
     */
    void close(Token open, String sign) {
        if (!take(sign)) {
            throw next().is(Kind.END) ? open.problem("formula-unclosed") : misplaced();
        }
    }

    static boolean closes(Token token) {
        return token.is(Kind.SIGN) && CLOSING.contains(token.text());
    }

    /**
     * Whether the name that was just read goes on behind a hyphen as a function's of the
     * catalogue does, which here would be a difference: {@code leaky-relu(x)}.
     */
    boolean isHyphenated() {
        Token second = ahead(1);
        return next().isSign("-") && second.is(Kind.NAME) && ahead(2).isSign("(") && next().start() == previous().end()
                && second.start() == next().end()
                && Catalogue.find(previous().text() + '-' + second.text()).isPresent();
    }

    /** Whether there is a bar before the one that was just taken. */
    boolean isBarBefore() {
        return this.all.get(this.at - 2).isSign("|");
    }

    /** That bar has no other. */
    InvalidInputException bar() {
        return this.all.get(this.at - 2).problem("formula-bar");
    }

    /** Whether a token and its neighbour were typed as one character, such as ½. */
    private boolean isSpread(int place, int direction) {
        int other = place + direction;
        return other >= 0 && other < this.all.size() && this.all.get(other).start() == this.all.get(place).start();
    }

    /**
     * Whether the operand that was just read is an exponent, and does not show where it
     * ends as x², or e^{2} in LaTeX, does.
     */
    boolean endsInExponent() {
        int i = this.at - 1;
        while (i > 0) {
            int start = startOfOperand(beforeRaised(i));
            i = start;
            while (i > 0 && this.all.get(i - 1).isSign("-")) {
                i--;
            }
            if (i == 0 || !this.all.get(i - 1).isSign("^")) {
                return false;
            }
            if (!shown(this.all.get(start)).equals("{")) {
                return true;
            }
            i -= 2;
        }
        return false;
    }

    /** Whether the operand that was just read stands higher. */
    boolean isPreviousRaised() {
        return isRaised(this.at - 1);
    }

    /** Whether it was typed as an exponent that stands higher. */
    private boolean isRaised(int place) {
        return Numerals.isRaised(first(this.all.get(place)));
    }

    /** Where the base of a raised exponent ends, if one is there. */
    private int beforeRaised(int place) {
        int i = place;
        while (i > 0 && isRaised(i)) {
            i--;
        }
        return i;
    }

    /** Where the operand that ends at a place begins. */
    private int startOfOperand(int end) {
        int i = end;
        while (closes(this.all.get(i))) {
            int open = 0;
            do {
                open += closes(this.all.get(i)) ? 1 : opens(this.all.get(i)) ? -1 : 0;
                i--;
            }
            while (open > 0);
            if (i < 0 || !closes(this.all.get(i))) {
                return (i >= 0 && this.all.get(i).is(Kind.NAME)) ? i : i + 1;
            }
        }
        return i;
    }

    /** What is wrong with the next one, which cannot follow the operand before it. */
    InvalidInputException misplaced() {
        Token token = next();
        Token before = previous();
        if (closes(token)) {
            return token.problem("formula-unopened");
        }
        if (token.isSign("=") || shown(before).equals("lambda") && token.is(Kind.NAME)) {
            return token.problem("formula-equals");
        }
        if (token.text().equals("if") || shown(token).equals("?")) {
            return token.problem("formula-choice");
        }
        if (isConjunction(token)) {
            return token.problem("formula-conditions", shown(token));
        }
        if (token.isSign(",") && before.is(Kind.NUMBER) && before.end() == token.start() && ahead(1).is(Kind.NUMBER)) {
            return token.problem("formula-comma", before.text() + "." + ahead(1).text());
        }
        boolean operand = !token.is(Kind.SIGN) || opens(token);
        return operand ? token.problem("formula-sign-missing", shownBefore(), shownNext())
                : token.problem("formula-sign", shown(token));
    }

    /**
     * The exponent that comes next, as it was typed, if it is a number or a name; else
     * nothing.
     */
    String exponent() {
        if (!next().isSign("^")) {
            return "";
        }
        if (isRaised(this.at)) {
            return this.text.substring(next().start(), ahead(1).end());
        }
        boolean simple = ahead(1).is(Kind.NUMBER) || ahead(1).is(Kind.NAME) && !ahead(2).isSign("(");
        return simple ? "^" + shown(ahead(1)) : "";
    }

    /** What a message shows for the factor before the next one. */
    String shownBefore() {
        return part(this.at - 1);
    }

    /** What a message shows for the next factor. */
    String shownNext() {
        boolean call = next().is(Kind.NAME) && ahead(1).isSign("(");
        return part(this.at) + (call ? "(…)" : "");
    }

    /** What was typed for a factor of which this is the end or the beginning. */
    private String part(int place) {
        Token token = this.all.get(place);
        if (isRaised(place)) {
            return part(beforeRaised(place)) + shown(token);
        }
        if (token.is(Kind.SIGN) && !isSpread(place, 1) && !isSpread(place, -1)) {
            return token.isSign("|") ? "|…|" : "(…)";
        }
        return shown(token);
    }

}
