package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.reading.Token.Kind;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Names;
import dev.actiscope.text.Symbols;

import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.quotient;
import static dev.actiscope.formula.tree.Expression.symbol;

/**
 * Reads a formula by recursive descent:
 *
 * <pre>
 * expression = either [ "?" expression ":" expression | "if" either "else" expression ]
 * either     = both { ( "or" | "||" ) both }
 * both       = compared { ( "and" | "&amp;&amp;" ) compared }
 * compared   = sum { ( "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "==" | "!=" ) sum }
 * sum        = [ "-" | "+" ] product { ( "+" | "-" ) product }
 * product    = factor { ( "*" | "/" | "%" ) factor | factor }
 * factor     = ( "-" | "+" ) factor | power
 * power      = operand [ "^" factor ]
 * operand    = number | name | call | "(" expression ")" | "|" expression "|"
 * call       = name "(" argument { "," argument } ")"
 * argument   = [ name "=" ] expression
 * </pre>
 *
 * A product needs its sign except where no reader could doubt it: after a number, a Greek
 * letter or a closing bracket, between x and a bracket, before a root sign or a command
 * of LaTeX, and between two letters that are no name, {@code 2x}, {@code β(x+1)}, {@code
 * (x+1)x}, {@code x(x+1)}, {@code x√2}, {@code ax}; not after a division or a power that
 * does not show where it ends, {@code 1/2x}, {@code e^2x}, though after {@code x²}; and
 * not across a space, since in an address a plus may have become one.
 * <p>
 * Also read, since people write so: what {@link Opening} skips, what {@link Piecewise}
 * knows, a power between a function and its argument, {@code sin^2(x)}, a root sign
 * before a number or a name, {@code ⌊x⌋}, {@code (x)_+}, and {@code \\frac{a}{b}}. What
 * people write and might mean otherwise, such as {@code leaky-relu(x)}, is refused.
 */
public final class Parser {

    /** Brackets, signs and exponents within each other. */
    private static final int DEEPEST = 60;

    private static final int LONGEST_NAME = 24;

    /** Methods of one object, one after the other. */
    private static final int MOST_METHODS = 20;

    /** What other languages have for values that no formula has, or by other names. */
    private static final String NO_NUMBERS = " inf infinity infty nan none null true false not default ";

    private final Tokens tokens;

    private int depth;

    /** Bars that are open, since the last bracket that is. */
    private int bars;

    /** Whether an exponent is being read, outside of any bracket in it. */
    private boolean inExponent;

    /** Whether a factor is being read that has no sign before it. */
    private boolean joined;

    /** Whether it began as a formula of a spreadsheet does, whose LOG has the base 10. */
    private boolean inSheet;

    private Parser(String text) {
        this.tokens = new Tokens(text);
    }

    /**
     * @throws InvalidInputException if the text is no formula; its first argument is the
     * place of the error in the text, from 1
     */
    public static Expression parse(String text) {
        Parser parser = new Parser(text);
        parser.inSheet = parser.next().isSign("=") && !parser.ahead(1).text().equals("lambda");
        new Opening(parser.tokens).skip();
        Expression expression = parser.expression();
        if (!parser.next().is(Kind.END)) {
            throw parser.tokens.misplaced();
        }
        return expression;
    }

    private Token next() {
        return this.tokens.next();
    }

    private Token ahead(int places) {
        return this.tokens.ahead(places);
    }

    private boolean take(String sign) {
        return this.tokens.take(sign);
    }

    /**
     * A value, or one of two by a condition: {@code c ? a : b}, {@code a if c else b}.
     */
    Expression expression() {
        Expression value = either();
        if (take("?")) {
            Expression then = nested();
            return Expression.choice(value, then, otherwise(":"));
        }
        if (isWord("if")) {
            this.tokens.skip(1);
            Expression condition = either();
            return Expression.choice(condition, value, otherwise("else"));
        }
        return value;
    }

    private Expression otherwise(String sign) {
        if (!take(sign) && !isWord(sign)) {
            throw next().problem("formula-choice");
        }
        this.tokens.skip(sign.equals("else") ? 1 : 0);
        return nested();
    }

    private Expression nested() {
        enter();
        Expression nested = expression();
        this.depth--;
        return nested;
    }

    private boolean isWord(String word) {
        return next().is(Kind.NAME) && next().text().equals(word);
    }

    private Expression either() {
        Expression either = both();
        while (isWord("or") || this.bars == 0 && next().isSign("|") && isCondition(either)) {
            Token or = next();
            this.tokens.skip(ahead(1).isSign("|") ? 2 : 1);
            either = Expression.max(condition(either, or), condition(both(), or));
        }
        return either;
    }

    private Expression both() {
        Expression both = compared();
        while (isWord("and") || next().isSign("&")) {
            Token and = next();
            this.tokens.skip(ahead(1).isSign("&") ? 2 : 1);
            both = Expression.product(condition(both, and), condition(compared(), and));
        }
        return both;
    }

    /** What is 1 where it holds and 0 where it does not. */
    private Expression condition(Expression expression, Token sign) {
        if (!isCondition(expression)) {
            throw sign.problem("formula-conditions", this.tokens.shown(sign));
        }
        return expression;
    }

    private static boolean isCondition(Expression expression) {
        boolean joined = expression.is(Operator.MAX) || expression.is(Operator.PRODUCT);
        for (Expression operand : expression.operands()) {
            joined &= isCondition(operand);
        }
        return joined || expression.operator().isComparison();
    }

    /** One comparison, or several that go the same way: {@code 0 < x < 1}. */
    private Expression compared() {
        Expression left = sum();
        Operator first = comparison(next());
        if (first == null) {
            return left;
        }
        Expression all = null;
        for (Operator operator = first; operator != null; operator = comparison(next())) {
            if (all != null && !(operator.isInequality() && operator.isBelow() == first.isBelow())) {
                throw next().problem("formula-chained", next().text());
            }
            this.tokens.skip(1);
            Expression right = sum();
            Expression one = Expression.comparison(operator, left, right);
            all = (all == null) ? one : Expression.product(all, one);
            left = right;
        }
        return all;
    }

    /** The comparison whose sign this is, else null. */
    private static Operator comparison(Token token) {
        for (Operator operator : Operator.values()) {
            if (operator.isComparison() && token.isSign(operator.notation())) {
                return operator;
            }
        }
        return null;
    }

    Expression sum() {
        List<Expression> terms = new ArrayList<>();
        do {
            boolean minus = take("-");
            if (!minus) {
                take("+");
            }
            // As the first sign it belongs to what it stands before, as in −x % 2.
            boolean first = terms.isEmpty();
            terms.add((minus && !first) ? negative(product(false)) : product(minus));
        }
        while (next().isSign("+") || next().isSign("-"));
        return Expression.sum(terms);
    }

    /**
     * A product, or the negative of one; a remainder is that of what is negative already.
     */
    private Expression product(boolean negative) {
        Expression product = factor();
        boolean minus = negative;
        boolean doubtful = false;
        while (true) {
            if (take("*")) {
                product = Expression.product(product, factor());
                doubtful = false;
            }
            else if (take("/")) {
                product = quotient(product, factor());
                doubtful = true;
            }
            else if (take("%")) {
                product = Derived.of("mod", "", List.of(minus ? negative(product) : product, factor()));
                minus = false;
                doubtful = true;
            }
            else if (this.tokens.isNextAdjacent(this.bars == 0)) {
                if (doubtful || this.tokens.endsInExponent() && !this.tokens.isNextLatex()) {
                    throw next().problem("formula-doubtful", this.tokens.shownBefore(), this.tokens.shownNext());
                }
                this.joined = true;
                product = Expression.product(product, factor());
            }
            else {
                return minus ? negative(product) : product;
            }
        }
    }

    private Expression factor() {
        enter();
        Expression factor = take("-") ? negative(factor()) : take("+") ? factor() : power();
        this.depth--;
        return factor;
    }

    private void enter() {
        if (++this.depth > DEEPEST) {
            throw new InvalidInputException("f", "formula-too-deep", DEEPEST);
        }
    }

    private Expression power() {
        boolean doubtful = this.joined || this.inExponent;
        this.joined = false;
        Expression base = operand();
        for (int methods = 0; next().isSign("."); methods++) {
            if (doubtful) {
                throw next().problem("formula-doubtful", this.tokens.shownBefore(),
                        "." + this.tokens.shown(ahead(1)) + "(…)");
            }
            if (methods == MOST_METHODS) {
                throw new InvalidInputException("f", "formula-too-deep", DEEPEST);
            }
            base = method(base);
        }
        if (!this.inExponent && take(Lexer.POSITIVE_PART)) {
            base = positivePart(base);
        }
        if (next().isSign("^") && this.inExponent && this.tokens.isPreviousRaised()) {
            throw next().problem("formula-doubtful", this.tokens.shownBefore(), "^" + this.tokens.shown(ahead(1)));
        }
        if (!take("^")) {
            return base;
        }
        boolean outside = this.inExponent;
        this.inExponent = true;
        Expression exponent = factor();
        this.inExponent = outside;
        boolean cut = !this.inExponent && take(Lexer.POSITIVE_PART);
        return Expression.power(cut ? positivePart(base) : base, exponent);
    }

    private static Expression positivePart(Expression of) {
        return Expression.max(number(0), of);
    }

    /** What is called as a method, {@code x.sigmoid()}. */
    private Expression method(Expression object) {
        Token point = this.tokens.take();
        Token name = next();
        boolean unknown = object.is(Operator.SYMBOL) && !object.equals(Expression.X);
        if (unknown || !name.is(Kind.NAME) || !ahead(1).isSign("(")) {
            throw point.problem("formula-character", ".");
        }
        this.tokens.skip(1);
        List<Call.Argument> arguments = arguments(this.tokens.take());
        // The condition comes first: x.where(x>0, 0).
        boolean where = name.text().equals("where") && !arguments.isEmpty();
        arguments.add(where ? 1 : 0, new Call.Argument(null, object));
        return new Call(name.as("torch.", name.text()), arguments).expression();
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
            return bracketed(token);
        }
        if (token.isSign("|")) {
            return magnitude(token);
        }
        if (token.isSign(Lexer.BEGIN_CASES)) {
            return new Piecewise(this, this.tokens).rows(token);
        }
        if (this.bars > 0 && this.tokens.isBarBefore() && isEndOfBars(token)) {
            throw this.tokens.bar();
        }
        if (token.isSign(".")) {
            throw token.problem("formula-character", ".");
        }
        throw token.is(Kind.END) ? token.problem("formula-unfinished")
                : token.problem("formula-operand", this.tokens.shown(token));
    }

    private Expression magnitude(Token open) {
        this.bars++;
        Expression inner = expression();
        if (isEndOfBars(next())) {
            throw open.problem("formula-bar");
        }
        close(open, "|");
        this.bars--;
        return Expression.call(ElementaryFunction.ABS, inner);
    }

    /** Whether bars that are still open here are never closed. */
    private static boolean isEndOfBars(Token token) {
        return token.is(Kind.END) || token.isSign(",") || Tokens.closes(token);
    }

    private Expression bracketed(Token open) {
        int outside = this.bars;
        boolean exponent = this.inExponent;
        this.bars = 0;
        this.inExponent = false;
        Expression inner = expression();
        this.inExponent = exponent;
        if (next().isSign(":") && this.tokens.shown(open).endsWith("{")) {
            inner = new Piecewise(this, this.tokens).afterCondition(inner);
        }
        this.bars = outside;
        if (open.isSign("(")) {
            close(open, ")");
            return inner;
        }
        boolean floor = open.isSign("⌊");
        close(open, floor ? "⌋" : "⌉");
        return Expression.call(floor ? ElementaryFunction.FLOOR : ElementaryFunction.CEIL, inner);
    }

    private Expression named(Token token) {
        String shown = this.tokens.shown(token);
        if (token.qualifier().equals(Lexer.QUOTE)) {
            throw token.problem("formula-character", shown.substring(0, 1));
        }
        if (shown.equals("√")) {
            return root(token);
        }
        if (this.tokens.isHyphenated()) {
            throw token.problem("formula-hyphen", token.text() + "-" + ahead(1).text(),
                    token.text() + "_" + ahead(1).text());
        }
        if (next().isSign("(") && !Tokens.isConstant(token) && !isFactor(token)) {
            if (shown.equals("\\sqrt") && this.tokens.shown(next()).equals("[")) {
                throw token.problem("formula-root");
            }
            if (token.text().equals("phi")) {
                return call(token.as(this.tokens.isCapital(token) ? "normcdf" : "normpdf"));
            }
            return (token.text().equals("frac") && this.tokens.isCommand(token)) ? fraction() : call(token);
        }
        ElementaryFunction function = ElementaryFunction.find(token.text());
        if (function != null && this.bars == 0 && next().isSign("|") && !this.tokens.isLetter(token)) {
            return Expression.call(function, magnitude(this.tokens.take()));
        }
        if (function != null && next().isSign("^")) {
            int braces = this.tokens.shown(ahead(1)).equals("{") ? 1 : 0;
            if (ahead(1 + braces).isSign("-")) {
                ElementaryFunction inverse = ElementaryFunction.find("a" + function.key());
                throw (inverse == null) ? token.problem("formula-negative-power", token.text())
                        : token.problem("formula-inverse", token.text(), inverse.key());
            }
            if (ahead(1 + braces).is(Kind.NUMBER) && ahead(2 + 2 * braces).isSign("(")) {
                Expression exponent = literal(ahead(1 + braces));
                this.tokens.skip(2 + 2 * braces);
                return Expression.power(call(token), exponent);
            }
        }
        return name(token);
    }

    /** Whether a name before a bracket is a Greek letter that multiplies it. */
    private boolean isFactor(Token token) {
        return this.tokens.isLetterBeforeLeft() || this.tokens.isLetter(token) && !this.tokens.isLikeFunction(token)
                && ElementaryFunction.find(token.text()) == null;
    }

    /** What follows √: its operand, where no reader could doubt how far it goes. */
    private Expression root(Token sign) {
        enter();
        boolean bracket = Tokens.opens(next());
        Expression root = Expression.call(ElementaryFunction.SQRT, operand());
        if (!bracket && (next().isSign("^") || this.tokens.isNextAdjacent(this.bars == 0))) {
            throw sign.problem("formula-root");
        }
        this.depth--;
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
            throw token.problem("formula-number", this.tokens.shown(token));
        }
        return number(value);
    }

    void close(Token open, String sign) {
        if (!take(sign)) {
            throw next().is(Kind.END) ? open.problem("formula-unclosed") : this.tokens.misplaced();
        }
    }

    private Expression name(Token token) {
        String name = token.text();
        if (name.equals("if") || name.equals("else") || name.equals("then")) {
            throw token.problem("formula-choice");
        }
        boolean operandFollows = !this.tokens.isLetter(token) && (next().is(Kind.NAME) || next().is(Kind.NUMBER));
        ElementaryFunction function = ElementaryFunction.find(name);
        Optional<Definition> definition = Catalogue.find(name);
        if (Call.WORDS.contains(name) || function != null && (operandFollows || !Symbols.isGreek(name))
                || definition.isPresent()
                        && (operandFollows || definition.get().name().equals(Names.canonical(name)))) {
            throw token.problem("formula-not-called", name);
        }
        String shown = this.tokens.shown(token);
        if (NO_NUMBERS.contains(" " + name + " ")
                || shown.indexOf('.') >= 0 && (name.equals("x") || !Tokens.isConstant(token))) {
            throw token.problem("formula-constant", shown);
        }
        if (this.tokens.isCommand(token) && !this.tokens.isLetter(token) && shown.indexOf('{') < 0) {
            throw token.problem("formula-character", shown);
        }
        if (name.length() > LONGEST_NAME) {
            throw token.problem("formula-long-name", LONGEST_NAME);
        }
        if (name.endsWith("_") && name.length() <= 2 || Cursor.isDigit(name.charAt(0))) {
            throw token.problem("formula-character", name);
        }
        if (Letters.areDoubtful(name)) {
            throw runTogether(token, name);
        }
        return symbol(name);
    }

    private InvalidInputException runTogether(Token token, String name) {
        String exponent = this.tokens.exponent();
        String meant = Letters.meant(name, exponent);
        boolean power = name.charAt(0) == 'x' && name.length() > 1 && Cursor.isDigit(name.charAt(1));
        if (name.equals(Letters.POWER_OF_E) || power && Letters.base(name).equals("x")) {
            return token.problem("formula-run-together-power", name + exponent, meant,
                    name.charAt(0) + "^" + name.substring(1) + exponent);
        }
        if (meant.isEmpty()) {
            return token.problem("formula-letters", name);
        }
        return (Letters.endInFunction(name) && !exponent.isEmpty())
                ? token.problem("formula-run-together-power", name + exponent, meant,
                        Letters.meant(name, "") + exponent)
                : token.problem("formula-run-together", name + exponent, meant);
    }

    private Expression call(Token name) {
        Token open = this.tokens.take();
        int outside = this.bars;
        boolean exponent = this.inExponent;
        this.bars = 0;
        this.inExponent = false;
        if (name.text().equals("piecewise") || name.text().equals("select")) {
            Piecewise pieces = new Piecewise(this, this.tokens);
            Expression choice = name.text().equals("select") ? pieces.selection(open) : pieces.pairs(open);
            this.bars = outside;
            this.inExponent = exponent;
            return choice;
        }
        List<Call.Argument> arguments = arguments(open);
        // A layer of a framework is made with its settings, and then called:
        // nn.ELU(0.5)(x).
        Token called = name;
        if (isLayer(name, arguments)) {
            List<Call.Argument> input = arguments(this.tokens.take());
            input.addAll(Framework.ofLayer(name.text(), arguments));
            arguments = input;
            called = name.asLayer();
        }
        else if (name.text().equals("log")) {
            called = logarithm(name, open, arguments);
        }
        this.bars = outside;
        this.inExponent = exponent;
        return new Call(called, arguments).expression();
    }

    /**
     * Whether a layer of a framework has been made, which is called next: its settings
     * have no x, {@code nn.ELU(0.5)(x)}.
     */
    private boolean isLayer(Token name, List<Call.Argument> settings) {
        char first = this.tokens.shown(name).charAt(0);
        boolean isClass = !name.qualifier().isEmpty() || first >= 'A' && first <= 'Z';
        boolean layer = isClass && next().isSign("(") && next().start() == this.tokens.previous().end()
                && Catalogue.find(name.text()).isPresent();
        for (Call.Argument setting : settings) {
            layer &= !setting.value().varies();
        }
        return layer;
    }

    /**
     * A logarithm as where it comes from has it: Wolfram's base comes first, a
     * spreadsheet's is 10.
     */
    private Token logarithm(Token name, Token open, List<Call.Argument> arguments) {
        if (arguments.size() == 2 && this.tokens.shown(open).equals("[")) {
            arguments.add(arguments.remove(0));
        }
        return (this.inSheet && arguments.size() == 1 && name.qualifier().isEmpty()) ? name.as("log10") : name;
    }

    private List<Call.Argument> arguments(Token open) {
        List<Call.Argument> arguments = new ArrayList<>();
        String separator = "";
        boolean more = !next().isSign(")");
        while (more) {
            arguments.add(argument());
            Token comma = next();
            more = take(",");
            String shown = more ? this.tokens.shown(comma) : separator;
            // Where a semicolon separates, a comma is decimal.
            if (!separator.isEmpty() && !shown.equals(separator)
                    && (shown.equals(";") || separator.equals(";") || shown.equals("；") || separator.equals("；"))) {
                throw comma.problem("formula-comma", "0.5");
            }
            separator = shown;
        }
        close(open, ")");
        return arguments;
    }

    /** Whether a setting has a word for its value, or one that makes no difference. */
    private static boolean isWordOfSetting(Token setting) {
        return setting.text().equals(Call.APPROXIMATE) || Framework.ignores(setting.text());
    }

    private Call.Argument argument() {
        Token name = null;
        if (next().is(Kind.NAME) && ahead(1).isSign("=")) {
            name = next();
            this.tokens.skip(2);
            if (next().is(Kind.NAME) && (ahead(1).isSign(",") || ahead(1).isSign(")")) && isWordOfSetting(name)) {
                return new Call.Argument(name, symbol(this.tokens.take().text()));
            }
        }
        return new Call.Argument(name, expression());
    }

}
