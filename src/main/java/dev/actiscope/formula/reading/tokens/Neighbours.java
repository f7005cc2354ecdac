package dev.actiscope.formula.reading.tokens;

import java.util.List;

import dev.actiscope.formula.reading.tokens.Token.Kind;
import dev.actiscope.text.Symbols;

/**
 * How the tokens of a formula stood to each other when they were typed: whether two that
 * have no sign between them are factors, where an exponent ends, what a message shows of
 * them.
 */
final class Neighbours {

    /** What can be neither part of a name nor the bracket behind one. */
    private static final String BEGINNINGS = "\\√⌊⌈";

    /** Words that may stand before a bracket and are no functions. */
    private static final String WORDS = " if then else for when where otherwise not mod in ";

    private final Tokens tokens;

    private final List<Token> all;

    private final String text;

    /** Whether a blank between two factors is a product. */
    private final boolean blanks;

    Neighbours(Tokens tokens, List<Token> all, String text) {
        this.tokens = tokens;
        this.all = all;
        this.text = text;
        this.blanks = text.contains(" + ") || areOfWolfram();
    }

    /**
     * Whether a factor follows that needs no sign before it.
     * @param at where the next one is
     * @param bars whether a bar would be the first of two
     */
    boolean isFactorNext(int at, boolean bars) {
        Token previous = this.all.get(at - 1);
        Token next = this.all.get(at);
        boolean space = next.start() > previous.end();
        if (space && !endsInCommand(previous)) {
            boolean line = this.text.substring(previous.end(), next.start()).indexOf('\n') >= 0;
            return this.blanks && !line && isFactorAcross(at);
        }
        boolean bar = bars && next.isSign("|") && !isAfterComparison(at);
        boolean bracket = Tokens.opens(next) && !isSpread(at, 1) || bar || next.isSign(SpecialSigns.BEGIN_CASES);
        boolean name = next.is(Kind.NAME) && !Tokens.isConjunction(next)
                && !ChineseWords.isPart(this.tokens.first(next));
        boolean closed = Tokens.closes(previous) || bars && previous.isSign("|") || previous.is(Kind.NUMBER)
                || this.tokens.isLetter(previous) || isRaised(at - 1) || this.text.charAt(previous.end() - 1) == '}';
        boolean own = !space && BEGINNINGS.indexOf(this.tokens.first(next)) >= 0;
        boolean joined = !space && previous.is(Kind.NAME);
        boolean number = next.is(Kind.NUMBER) && Tokens.closes(previous) && !isSpread(at, 1) && !isSpread(at - 1, -1);
        boolean magnitude = bars && previous.isSign("|") && next.isSign("|") && !this.tokens.ahead(1).isSign("|");
        return (bracket || name) && (closed || own) || name && joined
                || bracket && (Tokens.isConstant(previous) || this.tokens.isFactorLetter(previous)) || number
                || magnitude;
    }

    /** Whether a function is called as Wolfram has it: {@code Exp[-x]}. */
    private boolean areOfWolfram() {
        for (int i = 1; i < this.all.size(); i++) {
            Token name = this.all.get(i - 1);
            char first = this.tokens.first(name);
            if (name.is(Kind.NAME) && first >= 'A' && first <= 'Z' && name.end() - name.start() > 2
                    && name.end() == this.all.get(i).start() && this.tokens.shown(this.all.get(i)).equals("[")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a factor follows behind a blank, where blanks are no lost plus: who writes
     * a plus between blanks, or brackets as Wolfram has them, has not lost one. No word
     * is a factor, but a letter or what is called.
     */
    private boolean isFactorAcross(int at) {
        Token previous = this.all.get(at - 1);
        Token next = this.all.get(at);
        boolean before = previous.is(Kind.NUMBER) || Tokens.closes(previous) || isLetterOfValue(previous);
        boolean call = next.is(Kind.NAME) && Tokens.opens(this.all.get(at + 1)) && !Tokens.isConjunction(next)
                && !Token.has(WORDS, next.text());
        return before
                && (call || isLetterOfValue(next) || Tokens.opens(next) && !this.tokens.shown(next).endsWith("{"));
    }

    /** Whether it is x, a constant or a letter that stands for a parameter. */
    private boolean isLetterOfValue(Token name) {
        return name.is(Kind.NAME) && (Tokens.isConstant(name) || Letters.base(name.text()).length() == 1
                || Symbols.isGreek(Letters.base(name.text())));
    }

    /**
     * Whether what was just read is a comparison, in a bracket or on the way to one's
     * end.
     */
    private boolean isAfterComparison(int at) {
        int open = 0;
        for (int i = at - 1; i >= 0; i--) {
            Token token = this.all.get(i);
            open += Tokens.closes(token) ? 1 : Tokens.opens(token) ? -1 : 0;
            boolean outside = open < 0 || token.isSign(",");
            if (outside || token.is(Kind.SIGN) && "<=>=!=".contains(token.text()) && !token.isSign("=")) {
                return !outside;
            }
        }
        return false;
    }

    /**
     * Whether the operand that was read before a place is an exponent, and does not show
     * where it ends as x², or e^{2} in LaTeX, does.
     */
    boolean endsInExponent(int at) {
        int i = at - 1;
        while (i > 0) {
            int start = startOfOperand(beforeRaised(i));
            i = start;
            while (i > 0 && this.all.get(i - 1).isSign("-")) {
                i--;
            }
            if (i == 0 || !this.all.get(i - 1).isSign("^")) {
                return false;
            }
            if (!this.tokens.shown(this.all.get(start)).equals("{")) {
                return true;
            }
            i -= 2;
        }
        return false;
    }

    /** Whether a token and its neighbour were typed as one character, such as ½. */
    private boolean isSpread(int place, int direction) {
        int other = place + direction;
        return other >= 0 && other < this.all.size() && this.all.get(other).start() == this.all.get(place).start();
    }

    /** Whether it was typed as an exponent that stands higher. */
    boolean isRaised(int place) {
        return Numerals.isRaised(this.tokens.first(this.all.get(place)));
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
        while (Tokens.closes(this.all.get(i))) {
            int open = 0;
            do {
                open += Tokens.closes(this.all.get(i)) ? 1 : Tokens.opens(this.all.get(i)) ? -1 : 0;
                i--;
            }
            while (open > 0);
            if (i < 0 || !Tokens.closes(this.all.get(i))) {
                return (i >= 0 && this.all.get(i).is(Kind.NAME)) ? i : i + 1;
            }
        }
        return i;
    }

    /** What was typed for a factor of which this is the end or the beginning. */
    String part(int place) {
        Token token = this.all.get(place);
        if (isRaised(place)) {
            return part(beforeRaised(place)) + this.tokens.shown(token);
        }
        if (token.is(Kind.SIGN) && !isSpread(place, 1) && !isSpread(place, -1)) {
            return token.isSign("|") ? "|…|" : "(…)";
        }
        return this.tokens.shown(token);
    }

    /** Whether a space behind it only ends its command. */
    private boolean endsInCommand(Token token) {
        return this.tokens.isCommand(token)
                && (this.tokens.isLetter(token) || Cursor.isLetter(this.text.charAt(token.end() - 1)));
    }

}
