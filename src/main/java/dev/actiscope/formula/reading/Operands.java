package dev.actiscope.formula.reading;

import dev.actiscope.formula.reading.tokens.SpecialSigns;
import dev.actiscope.formula.reading.tokens.Token;
import dev.actiscope.formula.reading.tokens.Token.Kind;
import dev.actiscope.formula.reading.tokens.Tokens;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.text.Decimal;

import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.quotient;

/**
 * Reads what signs stand between: numbers, names, calls, brackets, bars, roots and
 * fractions.
 */
final class Operands {

    private final Parser parser;

    private final Tokens tokens;

    private final Nesting nesting;

    private final Calls calls;

    /**
     * @param sheet whether the formula began as one of a spreadsheet does
     */
    Operands(Parser parser, Tokens tokens, Nesting nesting, boolean sheet) {
        this.parser = parser;
        this.tokens = tokens;
        this.nesting = nesting;
        this.calls = new Calls(parser, tokens, nesting, sheet);
    }

    private Token next() {
        return this.tokens.next();
    }

    private Token ahead(int places) {
        return this.tokens.ahead(places);
    }

    /**
     * An operand, with the methods that are called of it.
     * @param doubtful whether it could be doubted of what they are called
     */
    Expression called(boolean doubtful) {
        Expression called = this.calls.methods(operand(), doubtful);
        return this.tokens.take("°") ? Parser.degrees(called) : called;
    }

    private Expression operand() {
        Token token = this.tokens.take();
        if (token.is(Kind.NUMBER)) {
            return literal(token);
        }
        if (token.is(Kind.NAME)) {
            return named(token);
        }
        if (Tokens.opens(token)) {
            requireReason(token);
            return bracketed(token);
        }
        if (token.isSign("|")) {
            return magnitude(token);
        }
        if (token.isSign(SpecialSigns.BEGIN_CASES)) {
            return new Piecewise(this.parser, this.tokens).rows(token);
        }
        if (this.nesting.isInBars() && this.tokens.isBarBefore() && isEndOfBars(token)) {
            throw this.tokens.bar();
        }
        if (token.isSign(".")) {
            throw token.problem("formula-character", ".");
        }
        throw token.is(Kind.END) ? token.problem("formula-unfinished")
                : token.problem("formula-operand", this.tokens.shown(token));
    }

    private Expression magnitude(Token open) {
        int outside = this.nesting.enterBars();
        Expression inner = this.parser.expression();
        if (isEndOfBars(next())) {
            throw open.problem("formula-bar");
        }
        this.tokens.close(open, "|");
        this.nesting.restore(outside);
        return Expression.call(ElementaryFunction.ABS, inner);
    }

    /** Whether bars that are still open here are never closed. */
    private static boolean isEndOfBars(Token token) {
        return token.is(Kind.END) || token.isSign(",") || Tokens.closes(token);
    }

    /**
     * Around a name alone, square brackets can be the floor, and braces what is left of
     * it: nobody needs them for a factor.
     */
    private void requireReason(Token open) {
        String shown = this.tokens.shown(open);
        boolean lone = next().is(Kind.NAME) && ahead(1).isSign(")") && !ahead(2).isSign(SpecialSigns.POSITIVE_PART);
        if (lone && (shown.equals("[")
                || shown.equals("{") && !this.tokens.areOfLatex() && !this.tokens.isSignBefore("^"))) {
            String inside = this.tokens.shown(next());
            String floor = "floor(" + inside + ")";
            throw open.problem("formula-run-together-power", shown + inside + this.tokens.shown(ahead(1)),
                    "(" + inside + ")", shown.equals("[") ? floor : inside + "-" + floor);
        }
    }

    /** An element of a list of a program: of numbers, there is but one. */
    private void requireNoIndex(Token name) {
        boolean element = this.tokens.shown(next()).equals("[") && (ahead(1).is(Kind.NUMBER)
                || ahead(1).is(Kind.NAME) && !ahead(1).text().equals("x") || ahead(1).isSign(":"));
        if (element && (ahead(2).isSign(")") || ahead(2).isSign(",") || ahead(1).isSign(":"))) {
            String index = this.tokens.shown(ahead(1));
            throw name.problem("formula-instead", name.text() + "[" + index + (ahead(2).isSign(")") ? "]" : ",…]"),
                    (name.text().equals("x") || index.equals(":")) ? name.text() : name.text() + "_" + index);
        }
    }

    private Expression bracketed(Token open) {
        String shown = this.tokens.shown(open);
        boolean brace = shown.endsWith("{");
        boolean compares = this.nesting.isInCondition() || brace || shown.equals("[");
        int outside = this.nesting.enterBrackets(compares);
        Expression inner = this.parser.expression();
        if (brace && next().isSign(":")) {
            inner = new Piecewise(this.parser, this.tokens).afterCondition(inner);
        }
        this.nesting.restore(outside);
        this.tokens.close(open, Tokens.closing(open));
        if (open.isSign("(")) {
            return inner;
        }
        return Expression.call(open.isSign("⌊") ? ElementaryFunction.FLOOR
                : open.isSign("⌈") ? ElementaryFunction.CEIL : ElementaryFunction.ABS, inner);
    }

    private Expression named(Token token) {
        String shown = this.tokens.shown(token);
        if (token.qualifier().equals(Token.QUOTE)) {
            throw token.problem("formula-character", shown.substring(0, 1));
        }
        if (Tokens.isConstant(token) || this.tokens.isFactor(token)) {
            requireNoIndex(token);
        }
        Expression value = next().isSign("(") ? null : this.parser.valueOf(token);
        if (value != null) {
            return value;
        }
        if (shown.equals("√")) {
            return root(token);
        }
        if (this.tokens.isHyphenated()) {
            throw token.problem("formula-hyphen", token.text() + "-" + ahead(1).text(),
                    token.text() + "_" + ahead(1).text());
        }
        if (next().isSign(SpecialSigns.SETTINGS)) {
            return this.calls.afterSettings(token);
        }
        if (next().isSign("(") && !Tokens.isConstant(token) && !this.tokens.isFactor(token)) {
            if (shown.equals("\\sqrt") && this.tokens.shown(next()).equals("[")) {
                return indexedRoot();
            }
            if (token.text().equals("phi")) {
                return this.calls.call(token.as(this.tokens.isCapital(token) ? "normcdf" : "normpdf"));
            }
            return (token.text().equals("frac") && this.tokens.isCommand(token)) ? fraction() : this.calls.call(token);
        }
        ElementaryFunction function = ElementaryFunction.find(token.text());
        if (function != null && !this.tokens.isLetter(token)
                && (!this.nesting.isInBars() && next().isSign("|") || next().isSign(SpecialSigns.LEFT_BAR))) {
            return Expression.call(function, operand());
        }
        if (next().isSign("^") && (function != null || Tokens.isUsualFunction(token))) {
            return power(token);
        }
        if (function != null && !this.tokens.isLetter(token) && this.tokens.isArgumentAlone()) {
            return Expression.call(function, operand());
        }
        return new LoneName(token, this.tokens).expression();
    }

    /** A function's name before an exponent: {@code sin^2(x)}. */
    private Expression power(Token function) {
        int braces = this.tokens.shown(ahead(1)).equals("{") ? 1 : 0;
        if (ahead(1 + braces).isSign("-") && !Tokens.isConstant(function)) {
            String inverse = "a" + function.text();
            throw (ElementaryFunction.find(inverse) != null || Derived.has(inverse))
                    ? function.problem("formula-inverse", function.text(), inverse)
                    : function.problem("formula-negative-power", function.text());
        }
        if (ahead(1 + braces).is(Kind.NUMBER) && ahead(2 + 2 * braces).isSign("(")) {
            Expression exponent = literal(ahead(1 + braces));
            this.tokens.skip(2 + 2 * braces);
            return Expression.power(this.calls.call(function), exponent);
        }
        return new LoneName(function, this.tokens).expression();
    }

    /** A root of LaTeX that says which it is: {@code \\sqrt[3]{x}}. */
    private Expression indexedRoot() {
        Expression index = bracketed(this.tokens.take());
        Token open = this.tokens.take();
        if (!open.isSign("(")) {
            throw open.problem("formula-root");
        }
        Expression of = bracketed(open);
        if (index.isNumber() && Math.floor(index.value() / 2) * 2 == index.value() - 1) {
            return Expression.product(Expression.call(ElementaryFunction.SIGN, of),
                    Expression.power(Expression.call(ElementaryFunction.ABS, of), quotient(number(1), index)));
        }
        return Expression.power(of, quotient(number(1), index));
    }

    /** What follows √: its operand, where no reader could doubt how far it goes. */
    private Expression root(Token sign) {
        this.nesting.enter();
        boolean bracket = Tokens.opens(next());
        Expression root = Expression.call(ElementaryFunction.SQRT, operand());
        if (!bracket && (next().isSign("^") || this.tokens.isNextAdjacent(!this.nesting.isInBars()))) {
            throw sign.problem("formula-root");
        }
        this.nesting.leave();
        return root;
    }

    /** What follows \\frac. */
    private Expression fraction() {
        Token open = this.tokens.take();
        Expression numerator = bracketed(open);
        Token second = this.tokens.take();
        if (second.is(Kind.NUMBER) && second.text().length() == 1) {
            return quotient(numerator, literal(second));
        }
        if (!second.isSign("(")) {
            throw second.problem("formula-operand", this.tokens.shown(second));
        }
        return quotient(numerator, bracketed(second));
    }

    private Expression literal(Token token) {
        double value = Decimal.parse(token.text());
        if (value == Double.POSITIVE_INFINITY || value == 0 && token.text().charAt(0) > '0') {
            throw token.problem("formula-number", this.tokens.shown(token));
        }
        return number(value);
    }

}
