package dev.actiscope.formula.reading.tokens;

import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.formula.reading.tokens.Token.Kind;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.text.Symbols;

/**
 * The tokens of a formula, of which one is next, and how they stood to each other when
 * they were typed.
 */
public final class Tokens {

    /** The Greek letters that are usual names of functions. */
    private static final String FUNCTIONS = " delta zeta theta phi psi ";

    private static final String OPENING = "(⌊⌈" + SpecialSigns.LEFT_BAR;

    private static final String CLOSING = ")⌋⌉" + SpecialSigns.RIGHT_BAR;

    private static final String COMPARISONS = " < > <= >= == != = ∈ ";

    /** What ends a term. */
    private static final String ENDS = " + - ) , < > <= >= == != ";

    /** Letters that before a bracket are factors; others are functions to somebody. */
    private static final String FACTORS = " a b c d k l m n w ";

    private final String text;

    private final List<Token> all;

    private final Neighbours neighbours;

    private int at;

    /**
     * @throws InvalidInputException if there is something that can be part of no formula
     */
    public Tokens(String text) {
        this.text = MathLetters.plain(text);
        this.all = new Lexer(this.text).tokens();
        this.neighbours = new Neighbours(this, this.all, this.text);
    }

    /** Whether they are of a spreadsheet, in which names such as A1 are its cells. */
    public boolean areOfSheet() {
        return next().isSign("=") || this.text.contains("EXP(") || this.text.contains("IF(")
                || this.text.contains("MAX(");
    }

    /**
     * Whether there are signs of LaTeX among them, in which braces say nothing by
     * themselves.
     */
    public boolean areOfLatex() {
        return this.text.indexOf('\\') >= 0 || this.text.contains("^{") || this.text.contains("_{");
    }

    /**
     * Who has an x with an index and no other means the input by it, unless it is that of
     * a place, x₀.
     * @throws InvalidInputException if there is one
     */
    public void requireInput() {
        for (Token token : this.all) {
            String name = token.text();
            if (token.is(Kind.NAME) && name.length() == 3 && name.startsWith("x_") && !name.equals("x_0")) {
                throw token.problem("formula-indexed-input", shown(token));
            }
        }
    }

    /** Whether what was just taken says of which kind the σ is that is called next. */
    public boolean isSigmoidOfSomeKind() {
        Token sigma = next();
        return Token.has(" hard log ", previous().text()) && sigma.text().equals("sigma") && isLetter(sigma)
                && ahead(1).isSign("(") && sigma.start() == previous().end();
    }

    /** Whether this is so of the next one. */
    public boolean isNextSigmoidOfSomeKind() {
        skip(1);
        boolean is = isSigmoidOfSomeKind();
        skip(-1);
        return is;
    }

    /** Whether 1 + stands before the one that was just taken. */
    public boolean isOneAdded() {
        return isSignBefore("+") && this.at > 2 && this.all.get(this.at - 3).text().equals("1");
    }

    /** The one before that which was just taken; the first has none. */
    public boolean isSignBefore(String sign) {
        return this.at > 1 && this.all.get(this.at - 2).isSign(sign);
    }

    /**
     * Whether a condition in braces is next, behind what has no value elsewhere, as
     * Desmos has it: {@code x^2{x>0}}.
     */
    public boolean isRestriction() {
        String shown = shown(next());
        if (!next().isSign("(") || !shown.equals("{") && !shown.equals("\\{") && !shown.equals("\\left\\{")) {
            return false;
        }
        int open = 0;
        boolean compares = false;
        int place = this.at;
        do {
            Token token = this.all.get(place);
            open += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (open == 1 && (token.isSign(":") || token.isSign(",") || token.isSign("?"))) {
                return false;
            }
            compares |= open == 1 && token.is(Kind.SIGN) && Token.has(COMPARISONS, token.text());
            place++;
        }
        while (open > 0 && place < this.all.size());
        return compares;
    }

    /**
     * Goes on behind a plus that stands higher and makes 0 of what is negative.
     * @throws InvalidInputException if it could as well be a sign of what follows
     */
    public boolean takeRaisedPlus() {
        boolean braces = shown(ahead(1)).equals("{") && ahead(2).isSign("+") && ahead(3).isSign(")");
        boolean raised = next().isSign("^") && (braces || ahead(1).isSign("+"));
        Token after = ahead(braces ? 4 : 2);
        boolean operand = !braces && (!after.is(Kind.SIGN) && !after.is(Kind.END) || opens(after));
        if (raised && !braces && after.isSign("-")) {
            throw next().problem("formula-run-together-power", "^+-", "^-", "_+ -");
        }
        if (raised && operand && (closes(previous()) || after.start() > ahead(1).end())) {
            throw next().problem("formula-run-together-power", "^+ …", "^(…)", "_+ * …");
        }
        skip((raised && !operand) ? (braces ? 4 : 2) : 0);
        return raised && !operand;
    }

    /** The end stays next for ever. */
    public Token next() {
        return ahead(0);
    }

    /** Some places after the next one, or the end. */
    public Token ahead(int places) {
        return this.all.get(Math.min(this.at + places, this.all.size() - 1));
    }

    public Token previous() {
        return this.all.get(this.at - 1);
    }

    public void skip(int places) {
        this.at += places;
    }

    /** The next one, after which it is the turn of the one behind it. */
    public Token take() {
        Token token = next();
        skip(1);
        return token;
    }

    /** Goes on if a sign is next. */
    public boolean take(String sign) {
        boolean there = next().isSign(sign);
        skip(there ? 1 : 0);
        return there;
    }

    /** Goes on if a semicolon is next. */
    public boolean takeSemicolon() {
        boolean there = ";；".contains(shown(next())) && next().isSign(",");
        skip(there ? 1 : 0);
        return there;
    }

    /** Whether the next one was typed on another line. */
    public boolean isOnNewLine() {
        return this.text.substring(previous().end(), next().start()).indexOf('\n') >= 0;
    }

    /** What was typed for a token. */
    public String shown(Token token) {
        return this.text.substring(token.start(), token.end());
    }

    /** Whether a name was typed as a Greek letter, with or without an index. */
    public boolean isLetter(Token token) {
        return token.is(Kind.NAME) && (Symbols.nameOf(first(token)) != null
                || isCommand(token) && Symbols.nameOf(Symbols.base(token.text()).charAt(0)) != null);
    }

    /**
     * Whether a bracket after a letter would seem to hold its argument: Φ, Γ and θ are
     * functions to many.
     */
    public boolean isLikeFunction(Token letter) {
        return isCapital(letter) || Token.has(FUNCTIONS, letter.text());
    }

    /** Whether a Greek letter was typed as a capital. */
    public boolean isCapital(Token letter) {
        char first = first(letter);
        String shown = shown(letter);
        return shown.contains("Phi") || shown.contains("PHI") || first >= 'Α' && first <= 'Ω'
                || first == '\\' && this.text.charAt(letter.start() + 1) < 'a';
    }

    /** Whether the name that was just read multiplies the bracket behind it. */
    public boolean isFactor(Token name) {
        return isFactorLetter(name)
                || isLetter(name) && !isLikeFunction(name) && ElementaryFunction.find(name.text()) == null;
    }

    /**
     * Whether it is a letter that is usual for a number, k(x−1), or stands before LaTeX's
     * large bracket, and is no usual name of a function: {@code p\\left(x+1\\right)}.
     */
    boolean isFactorLetter(Token name) {
        return Token.has(FACTORS, Letters.base(name.text()))
                || name.text().length() == 1 && !isUsualFunction(name) && isNextLatex() && opens(next());
    }

    /** Whether a letter is what functions are usually called by. */
    public static boolean isUsualFunction(Token letter) {
        return letter.text().length() == 1 && "fgh".contains(letter.text());
    }

    /** Whether a term ends here, or a function follows. */
    public boolean isEndOfTerm() {
        return isEndOfTerm(next());
    }

    private static boolean isEndOfTerm(Token token) {
        return token.is(Kind.END) || token.is(Kind.SIGN) && Token.has(ENDS, token.text())
                || ElementaryFunction.find(token.text()) != null;
    }

    /** Whether a bracket is that of 1 with a condition, which is 1 or 0. */
    public boolean isIndicator(Token open) {
        String shown = shown(open);
        return shown.length() > 2 && (shown.startsWith("1_") || shown.startsWith("\\chi_") || shown.startsWith("I_")
                || shown.startsWith("\\math") || shown.startsWith("\\bm") || shown.startsWith("\\bold"));
    }

    /** Whether what comes behind the next one is a bracket with a comma in it. */
    public boolean isPairAhead() {
        this.at++;
        boolean pair = opens(next()) && isPair();
        this.at--;
        return pair;
    }

    /** Whether a list of numbers in a bracket of its own is next. */
    public boolean isList() {
        String shown = shown(next());
        return (shown.equals("[") || shown.equals("{") || shown.equals("(")) && isPair();
    }

    /** Whether a bracket with a comma in it is next. */
    public boolean isPair() {
        int open = 0;
        int place = this.at;
        do {
            Token token = this.all.get(place++);
            open += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (open == 1 && token.isSign(",")) {
                return true;
            }
        }
        while (open > 0 && place < this.all.size());
        return false;
    }

    /**
     * Whether next is a letter or a digit behind which a term ends, so that it can be
     * nothing but the argument of the function before: {@code \\sin x + 1}.
     */
    public boolean isArgumentAlone() {
        Token after = ahead(1);
        return !next().is(Kind.SIGN) && (next().text().length() == 1 || isLetter(next())) && isEndOfTerm(after);
    }

    /**
     * Whether the next one was typed with a command of LaTeX, before which an exponent
     * has ended.
     */
    public boolean isNextLatex() {
        return first(next()) == '\\';
    }

    /** Whether it was typed as a command of LaTeX. */
    public boolean isCommand(Token token) {
        String shown = shown(token);
        int command = shown.lastIndexOf('\\');
        return command >= 0 && command + 1 < shown.length() && shown.charAt(command + 1) >= 'A';
    }

    /** Its first character as it was typed. */
    char first(Token token) {
        return (token.start() < this.text.length()) ? this.text.charAt(token.start()) : ' ';
    }

    /** Whether a name can be no function's. */
    public static boolean isConstant(Token token) {
        return token.text().equals("x") || token.text().equals("e") || token.text().equals("pi");
    }

    /** Whether it joins conditions in other languages. */
    static boolean isConjunction(Token token) {
        return token.isSign("&") || token.text().equals("and") || token.text().equals("or")
                || token.text().equals("not");
    }

    public static boolean opens(Token token) {
        return token.is(Kind.SIGN) && OPENING.contains(token.text());
    }

    /** The sign that closes a bracket. */
    public static String closing(Token open) {
        return CLOSING.substring(OPENING.indexOf(open.text())).substring(0, 1);
    }

    /**
     * Goes on behind a sign.
     * @param open the bracket that it closes, or in which it stands
     */
    public void close(Token open, String sign) {
        if (!take(sign)) {
            throw next().is(Kind.END) ? open.problem("formula-unclosed") : misplaced();
        }
    }

    public static boolean closes(Token token) {
        return token.is(Kind.SIGN) && CLOSING.contains(token.text());
    }

    /**
     * Whether the name that was just read goes on behind a hyphen as a function's of the
     * catalogue does, which here would be a difference: {@code leaky-relu(x)}.
     */
    public boolean isHyphenated() {
        Token second = ahead(1);
        return next().isSign("-") && second.is(Kind.NAME) && ahead(2).isSign("(") && next().start() == previous().end()
                && second.start() == next().end()
                && Catalogue.find(previous().text() + '-' + second.text()).isPresent();
    }

    /** Whether there is a bar before the one that was just taken. */
    public boolean isBarBefore() {
        return this.all.get(this.at - 2).isSign("|");
    }

    /** That bar has no other. */
    public InvalidInputException bar() {
        return this.all.get(this.at - 2).problem("formula-bar");
    }

    /**
     * Whether a factor follows that needs no sign before it.
     * @param bars whether a bar would be the first of two
     */
    public boolean isNextAdjacent(boolean bars) {
        return this.neighbours.isFactorNext(this.at, bars);
    }

    /**
     * Whether the operand that was just read is an exponent, and does not show where it
     * ends as x², or e^{2} in LaTeX, does.
     */
    public boolean endsInExponent() {
        return this.neighbours.endsInExponent(this.at);
    }

    /** Whether the operand that was just read stands higher. */
    public boolean isPreviousRaised() {
        return this.neighbours.isRaised(this.at - 1);
    }

    /** What is wrong with the next one, which cannot follow the operand before it. */
    public InvalidInputException misplaced() {
        Token token = next();
        Token before = previous();
        if (closes(token)) {
            return token.problem("formula-unopened");
        }
        if (token.isSign("=") || shown(before).equals("lambda") && token.is(Kind.NAME)) {
            return token.problem("formula-equals");
        }
        if (token.is(Kind.NAME) && Token.has(" if then else ", token.text()) || shown(token).equals("?")) {
            return token.problem("formula-choice");
        }
        if (isConjunction(token)) {
            return token.problem("formula-conditions", shown(token));
        }
        if (token.isSign(",") && before.is(Kind.NUMBER) && before.end() == token.start() && ahead(1).is(Kind.NUMBER)) {
            String whole = before.text().replace(".", "");
            String decimals = ahead(1).text();
            boolean thousands = decimals.length() == 3 && !before.text().contains(".");
            return token.problem("formula-comma", (thousands ? whole + decimals + " / " : "") + whole + "." + decimals);
        }
        boolean operand = !token.is(Kind.SIGN) || opens(token);
        return operand ? token.problem("formula-sign-missing", shownBefore(), shownNext())
                : token.problem("formula-sign", shown(token));
    }

    /**
     * The exponent that comes next, as it was typed, if it is a number or a name; else
     * nothing.
     */
    public String exponent() {
        if (!next().isSign("^")) {
            return "";
        }
        if (this.neighbours.isRaised(this.at)) {
            return this.text.substring(next().start(), ahead(1).end());
        }
        boolean simple = ahead(1).is(Kind.NUMBER) || ahead(1).is(Kind.NAME) && !ahead(2).isSign("(");
        return simple ? "^" + shown(ahead(1)) : "";
    }

    /** What a message shows for the factor before the next one. */
    public String shownBefore() {
        return this.neighbours.part(this.at - 1);
    }

    /** What a message shows for the next factor. */
    public String shownNext() {
        boolean call = next().is(Kind.NAME) && ahead(1).isSign("(");
        return this.neighbours.part(this.at) + (call ? "(…)" : "");
    }

}
