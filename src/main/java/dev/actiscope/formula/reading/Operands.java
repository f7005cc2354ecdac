package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.catalogue.Catalogue;
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
        if (token.isSign("(") && Token.has(" float double ", next().text()) && ahead(1).isSign(")")) {
            // A type of C for what comes next.
            this.tokens.skip(2);
            return operand();
        }
        if (token.isSign("(") && next().text().equals("int") && ahead(1).isSign(")")) {
            throw token.problem("formula-instead", "(int)…", "int(…)");
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
        boolean lone = next().is(Kind.NAME) && ahead(1).isSign(")") && !ahead(2).isSign(SpecialSigns.POSITIVE_PART)
                && !(ahead(2).isSign("^") && (ahead(3).isSign("+") || ahead(4).isSign("+")));
        if (lone && (shown.equals("[")
                || shown.equals("{") && !this.tokens.areOfLatex() && !this.tokens.isSignBefore("^"))) {
            String inside = this.tokens.shown(next());
            String floor = "floor(" + inside + ")";
            throw open.problem("formula-run-together-power", shown + inside + this.tokens.shown(ahead(1)),
                    "(" + inside + ")", shown.equals("[") ? floor : inside + "-" + floor);
        }
    }

    /**
     * A power of e whose exponent lost its place when it was copied: {@code 1/(1+e-x)}.
     */
    private void requireExponent(Token e) {
        boolean copied = e.text().equals("e") && next().isSign("-") && ahead(1).text().equals("x")
                && (ahead(2).isSign(")") || ahead(2).is(Kind.END)) && this.tokens.isOneAdded();
        if (copied) {
            throw e.problem("formula-run-together-power", "1+e-x", "1+e^(-x)", "1-x+e");
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
        if (this.tokens.isIndicator(open) && this.tokens.isPair()) {
            return ofExtent(open, outside);
        }
        Expression inner = this.parser.expression();
        if (this.tokens.isIndicator(open)) {
            if (!Parser.isCondition(inner)) {
                throw open.problem("formula-indicator", shown + "…" + this.tokens.shown(next()));
            }
        }
        if (brace && this.tokens.take("over")) {
            inner = quotient(inner, this.parser.expression());
        }
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

    /** 1 where the argument is between two ends: {@code \\mathbf{1}_{[0,\\infty)}(x)}. */
    private Expression ofExtent(Token open, int outside) {
        Membership extent = Membership.read(this.parser, this.tokens);
        this.nesting.restore(outside);
        this.tokens.close(open, ")");
        Token argument = this.tokens.take();
        if (!argument.isSign("(")) {
            throw open.problem("formula-not-called", this.tokens.shown(open) + "…}");
        }
        return extent.holds(bracketed(argument));
    }

    private Expression named(Token token) {
        String shown = this.tokens.shown(token);
        if (token.qualifier().equals(Token.QUOTE)) {
            throw token.problem("formula-character", shown.substring(0, 1));
        }
        if (Tokens.isConstant(token) || this.tokens.isFactor(token)) {
            requireNoIndex(token);
        }
        if (token.text().equals("pi") && next().isSign("(") && ahead(1).isSign(")")) {
            // A spreadsheet calls for it.
            this.tokens.skip(2);
        }
        Expression value = next().isSign("(") ? null : this.parser.valueOf(token);
        if (value != null) {
            return value;
        }
        if (shown.equals("√") || shown.equals("∛")) {
            return root(token);
        }
        if (this.tokens.isSigmoidOfSomeKind()) {
            this.tokens.skip(1);
            return this.calls.call(token.as(token.text() + "_sigmoid"));
        }
        requireExponent(token);
        if (this.tokens.isHyphenated() && shown.charAt(0) >= 'A' && shown.charAt(0) <= 'Z') {
            Token whole = token.as(token.text() + "_" + ahead(1).text());
            this.tokens.skip(2);
            return this.calls.call(whole);
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
        if (next().isSign("^") && (isFunction(token) || Tokens.isUsualFunction(token))) {
            return power(token);
        }
        if (shown.equals("\\sqrt") && !next().is(Kind.SIGN) && next().text().length() == 1) {
            // As LaTeX has it: one letter, one digit.
            Expression of = operand();
            if (next().isSign("^")) {
                throw token.problem("formula-root");
            }
            return Expression.call(ElementaryFunction.SQRT, of);
        }
        if (isFunction(token) && isArgumentAlone()) {
            return applied(token);
        }
        if (shown.endsWith(")") && token.start() == 0 && next().is(Kind.END)) {
            // A title of the catalogue with its variant: GELU (tanh).
            return called(token, Expression.X);
        }
        return new LoneName(token, this.tokens).expression();
    }

    private static Expression called(Token function, Expression argument) {
        List<Call.Argument> arguments = new ArrayList<>();
        arguments.add(new Call.Argument(null, argument));
        return new Call(function, arguments).expression();
    }

    /** Whether a name is that of a function of one argument. */
    private boolean isFunction(Token name) {
        boolean derived = Derived.has(name.text()) && Derived.arguments(name.text()) == 1;
        return !this.tokens.isLetter(name) && (ElementaryFunction.find(name.text()) != null || derived
                || this.tokens.isCommand(name) && Catalogue.find(name.text()).isPresent());
    }

    /**
     * Whether a function's argument comes next without brackets, and nobody could doubt
     * where it ends.
     */
    private boolean isArgumentAlone() {
        boolean latex = next().is(Kind.NAME) && this.tokens.isCommand(next())
                && Token.has(" frac sqrt ", next().text());
        return latex && ahead(1).isSign("(") || this.tokens.isArgumentAlone();
    }

    /** A function of what comes next without brackets. */
    private Expression applied(Token function) {
        boolean bracketed = ahead(1).isSign("(");
        Expression argument = operand();
        if (bracketed && !this.tokens.isEndOfTerm()) {
            throw function.problem("formula-not-called", function.text());
        }
        return called(function, argument);
    }

    /** A function's name before an exponent: {@code sin^2(x)}. */
    private Expression power(Token function) {
        int braces = this.tokens.shown(ahead(1)).equals("{") ? 1 : 0;
        boolean inverse = ahead(2 + braces).is(Kind.NUMBER) && ahead(3 + 2 * braces).isSign("(");
        if (ahead(1 + braces).isSign("-") && (inverse || !function.text().equals("exp"))
                && !Tokens.isConstant(function)) {
            boolean error = Token.has(" erf erfc ", function.text());
            String name = error ? function.text() + "inv" : "a" + function.text();
            throw (ElementaryFunction.find(name) != null || Derived.has(name))
                    ? function.problem("formula-inverse", function.text(), name)
                    : function.problem("formula-negative-power", function.text());
        }
        if (ahead(1 + braces).is(Kind.NUMBER) && ahead(2 + 2 * braces).isSign("(")) {
            Expression exponent = literal(ahead(1 + braces));
            this.tokens.skip(2 + 2 * braces);
            return Expression.power(this.calls.call(function), exponent);
        }
        if (ahead(1 + braces).is(Kind.NUMBER) && (braces == 0 || ahead(3).isSign(")"))) {
            Expression exponent = literal(ahead(1 + braces));
            this.tokens.skip(2 + 2 * braces);
            if (isArgumentAlone()) {
                return Expression.power(applied(function), exponent);
            }
            this.tokens.skip(-2 - 2 * braces);
        }
        if (function.text().equals("exp")) {
            throw function.problem("formula-instead", "exp^…", "e^…");
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
        Expression of = operand();
        Expression root = sign.text().equals("cbrt") ? Derived.of("cbrt", "", List.of(of))
                : Expression.call(ElementaryFunction.SQRT, of);
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
        if (value == Double.POSITIVE_INFINITY) {
            throw token.problem("formula-too-great", this.tokens.shown(token));
        }
        if (value == 0 && token.text().charAt(0) > '0') {
            throw token.problem("formula-too-small", this.tokens.shown(token));
        }
        return number(value);
    }

}
