package dev.actiscope.formula;

import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.Token.Kind;

/**
 * The tokens of a formula, of which one is next, and how they stood to each other when
 * they were typed.
 */
final class Tokens {

    private final String text;

    private final List<Token> all;

    private int at;

    /**
     * @throws InvalidInputException if there is something that can be part of no formula
     */
    Tokens(String text) {
        this.text = text;
        this.all = new Lexer(text).tokens();
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

    /** What was typed for a token. */
    String shown(Token token) {
        return this.text.substring(token.start(), token.end());
    }

    /** Whether a name was typed as a Greek letter. */
    boolean isLetter(Token token) {
        char first = (token.is(Kind.NAME)) ? this.text.charAt(token.start()) : ' ';
        return token.end() - token.start() == 1 && Symbols.nameOf(first) != null
                || first == '\\' && Symbols.isGreek(token.text());
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
        boolean bracket = next().isSign("(") && !isSpread(this.at, 1) || bars && next().isSign("|");
        boolean name = next().is(Kind.NAME);
        Token previous = previous();
        if (next().start() > previous.end() && this.text.charAt(previous.start()) != '\\') {
            return false;
        }
        return (bracket || name) && (previous.is(Kind.NUMBER) || isLetter(previous) || isSpread(this.at - 1, -1))
                || bracket && (previous.isSign(")") || isConstant(previous));
    }

    /** Whether a token and its neighbour were typed as one character, such as ½. */
    private boolean isSpread(int place, int direction) {
        int other = place + direction;
        return other >= 0 && this.all.get(other).start() == this.all.get(place).start();
    }

    /** Whether the operand that was just read is an exponent. */
    boolean endsInExponent() {
        int i = this.at - 1;
        int open = 0;
        do {
            open += this.all.get(i).isSign(")") ? 1 : this.all.get(i).isSign("(") ? -1 : 0;
            i--;
        }
        while (open > 0);
        while (i > 0 && this.all.get(i).isSign("-")) {
            i--;
        }
        return i > 0 && this.all.get(i).isSign("^");
    }

    /** What is wrong with the next one, which cannot follow the operand before it. */
    InvalidInputException misplaced() {
        Token token = next();
        Token before = previous();
        if (token.isSign(")")) {
            return token.problem("formula-unopened");
        }
        if (token.isSign("=") || before.text().equals("lambda") && token.text().equals("x")) {
            return token.problem("formula-equals");
        }
        if (token.text().equals("if") || shown(token).equals("?")) {
            return token.problem("formula-choice");
        }
        if (token.isSign(",") && before.is(Kind.NUMBER) && before.end() == token.start() && ahead(1).is(Kind.NUMBER)) {
            return token.problem("formula-comma", before.text() + "." + ahead(1).text());
        }
        boolean operand = !token.is(Kind.SIGN) || token.isSign("(");
        return operand ? token.problem("formula-sign-missing", before.text(), token.text())
                : token.problem("formula-sign", shown(token));
    }

}
