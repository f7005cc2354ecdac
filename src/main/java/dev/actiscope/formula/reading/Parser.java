package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.reading.tokens.SpecialSigns;
import dev.actiscope.formula.reading.tokens.Token;
import dev.actiscope.formula.reading.tokens.Token.Kind;
import dev.actiscope.formula.reading.tokens.Tokens;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.quotient;

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

    private final Tokens tokens;

    private final Nesting nesting = new Nesting();

    private final Opening opening;

    private final Operands operands;

    /** The value where there is none. */
    private static final Expression NOWHERE = quotient(number(0), number(0));

    /** The word of a remainder that the term has which is being read. */
    private Token remainder;

    /** Whether a factor is being read that has no sign before it. */
    private boolean joined;

    private Parser(String text) {
        this.tokens = new Tokens(text);
        this.opening = new Opening(this, this.tokens);
        boolean sheet = next().isSign("=") && !ahead(1).text().equals("lambda");
        this.operands = new Operands(this, this.tokens, this.nesting, sheet);
    }

    /**
     * @throws InvalidInputException if the text is no formula; its first argument is the
     * place of the error in the text, from 1
     */
    public static Expression parse(String text) {
        Parser parser = new Parser(text);
        Expression expression = parser.opening.read();
        if (!parser.next().is(Kind.END)) {
            throw parser.tokens.misplaced();
        }
        if (!expression.varies()) {
            parser.tokens.requireInput();
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

    /** The value that a name stands for in a program, else null. */
    Expression valueOf(Token name) {
        return this.opening.valueOf(name);
    }

    /**
     * A value, or one of two by a condition: {@code c ? a : b}, {@code a if c else b}.
     */
    Expression expression() {
        if (isWord("if") && (!ahead(1).isSign("(") || !this.tokens.isPairAhead())) {
            this.tokens.skip(1);
            return chosen(condition());
        }
        Expression value = either();
        if (isWord("then") && isCondition(value)) {
            return chosen(value);
        }
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

    /**
     * What begins with its condition, {@code if x>0 then x else 0}, or several that do:
     * {@code 当x>0时，f(x)=x；当x≤0时，f(x)=0}; or that has blocks, {@code if (x>0) { return x;
     * } else { return 0; }}.
     */
    private Expression chosen(Expression first) {
        Piecewise pieces = new Piecewise(this, this.tokens);
        Expression condition = first;
        while (condition != null) {
            take(",");
            pieces.add(piece(), condition);
            take(",");
            boolean more = isWord("if") || isWord("elif");
            this.tokens.skip(more ? 1 : 0);
            condition = more ? condition() : null;
        }
        if (isWord("return")) {
            return pieces.otherwise(block());
        }
        return isWord("else") || pieces.areOne() ? pieces.otherwise(last()) : pieces.expression();
    }

    private Expression piece() {
        Token open = next();
        if (isWord("then")) {
            this.tokens.skip(1);
            take(",");
            this.opening.skipName();
            return nested();
        }
        if (!take(":") && !this.tokens.shown(open).equals("{") && !isWord("return")) {
            throw open.problem("formula-choice");
        }
        return block();
    }

    /** A value in a block of a program, or behind return. */
    private Expression block() {
        Token open = next();
        boolean brace = this.opening.skipToBlock();
        Expression value = nested();
        this.tokens.takeSemicolon();
        if (brace) {
            this.tokens.close(open, ")");
        }
        return value;
    }

    private Expression last() {
        if (!isWord("else")) {
            throw next().problem("formula-choice");
        }
        this.tokens.skip(1);
        take(":");
        this.opening.skipName();
        return block();
    }

    /** What may be a condition, in which = compares. */
    Expression condition() {
        int outside = this.nesting.enterCondition();
        Expression condition = either();
        this.nesting.restore(outside);
        return condition;
    }

    private Expression otherwise(String sign) {
        if (!take(sign) && !isWord(sign)) {
            throw next().problem("formula-choice");
        }
        this.tokens.skip(sign.equals("else") ? 1 : 0);
        return nested();
    }

    private Expression nested() {
        this.nesting.enter();
        Expression nested = expression();
        this.nesting.leave();
        return nested;
    }

    private boolean isWord(String word) {
        return next().is(Kind.NAME) && next().text().equals(word);
    }

    private Expression either() {
        Expression either = both();
        while (isWord("or") || !this.nesting.isInBars() && next().isSign("|") && isCondition(either)) {
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

    static boolean isCondition(Expression expression) {
        boolean joined = expression.is(Operator.MAX) || expression.is(Operator.PRODUCT);
        for (Expression operand : expression.operands()) {
            joined &= isCondition(operand);
        }
        return joined || expression.operator().isComparison();
    }

    /**
     * Whether a condition is denied next, by a word, which is Python's and takes a whole
     * comparison, or by a sign, which takes the bracket behind it.
     */
    private boolean isNegation(boolean word) {
        return isWord("not") && word == ("nN".indexOf(this.tokens.shown(next()).charAt(0)) >= 0)
                && !(word && this.tokens.shown(next()).equals("NOT") && ahead(1).isSign("("));
    }

    /** What holds where a condition does not. */
    static Expression negated(Expression condition, Token not) {
        if (!isCondition(condition)) {
            throw not.problem("formula-negated");
        }
        if (condition.operator().isComparison()) {
            return Expression.comparison(condition.operator().opposite(), condition.operand(0), condition.operand(1));
        }
        Expression first = negated(condition.operand(0), not);
        Expression second = negated(condition.operand(1), not);
        return condition.is(Operator.MAX) ? Expression.product(first, second) : Expression.max(first, second);
    }

    /** One comparison, or several that go the same way: {@code 0 < x < 1}. */
    private Expression compared() {
        if (isNegation(true)) {
            this.nesting.enter();
            Token not = this.tokens.take();
            Expression negated = negated(compared(), not);
            this.nesting.leave();
            return negated;
        }
        Expression left = sum();
        if (take("∈")) {
            return Membership.read(this, this.tokens).holds(left);
        }
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
    private Operator comparison(Token token) {
        if (token.isSign("=") && this.nesting.isInCondition()) {
            return Operator.EQUAL;
        }
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
            Token start = next();
            Expression term = product(minus && first);
            if (!first && this.remainder != null) {
                // In a sum nobody can tell what it is the remainder of.
                throw start.problem("formula-run-together-power", "… " + this.tokens.shown(this.remainder) + " …",
                        "mod(…)", "…+mod(…)");
            }
            this.remainder = null;
            terms.add((minus && !first) ? negative(term) : term);
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
            else if (next().isSign("%") || isRemainder()) {
                Token sign = this.tokens.take();
                product = Derived.of((this.opening.truncates() && sign.isSign("%")) ? "fmod" : "mod", "",
                        List.of(minus ? negative(product) : product, factor()));
                this.remainder = sign.isSign("%") ? this.remainder : sign;
                minus = false;
                doubtful = true;
            }
            else if (next().isSign("//")) {
                product = wholeQuotient(minus ? negative(product) : product);
                minus = false;
                doubtful = true;
            }
            else if (this.tokens.isRestriction()) {
                Expression condition = this.operands.called(false);
                product = isCondition(condition) ? Expression.choice(condition, product, NOWHERE)
                        : Expression.product(product, condition);
                doubtful = false;
            }
            else if (this.tokens.isNextAdjacent(!this.nesting.isInBars())) {
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

    /** Whether a word or LaTeX's command for it comes next: {@code x mod 2}. */
    private boolean isRemainder() {
        return next().isSign("mod") || isWord("mod") && next().start() > this.tokens.previous().end();
    }

    /**
     * Python's quotient, rounded down. Of two numbers it may be Julia's, which is exact.
     */
    private Expression wholeQuotient(Expression dividend) {
        Token sign = this.tokens.take();
        Expression divisor = factor();
        if (dividend.isNumber() && divisor.isNumber()) {
            String quotient = dividend + "/" + divisor;
            throw sign.problem("formula-run-together-power", dividend + "//" + divisor, quotient,
                    "floor(" + quotient + ")");
        }
        return Expression.call(ElementaryFunction.FLOOR, quotient(dividend, divisor));
    }

    private Expression factor() {
        this.nesting.enter();
        if (isNegation(false)) {
            Token not = this.tokens.take();
            Expression negated = negated(factor(), not);
            this.nesting.leave();
            return negated;
        }
        Expression factor = take("-") ? negative(factor()) : take("+") ? factor() : power();
        this.nesting.leave();
        return factor;
    }

    private Expression power() {
        boolean doubtful = this.joined || this.nesting.isInExponent();
        this.joined = false;
        Expression base = this.operands.called(doubtful);
        boolean inExponent = this.nesting.isInExponent();
        if (!inExponent && take(SpecialSigns.POSITIVE_PART)) {
            base = positivePart(base);
        }
        if (!inExponent && this.tokens.takeRaisedPlus()) {
            return positivePart(base);
        }
        if (next().isSign("^") && inExponent && this.tokens.isPreviousRaised()) {
            throw next().problem("formula-doubtful", this.tokens.shownBefore(), "^" + this.tokens.shown(ahead(1)));
        }
        if (!take("^")) {
            return base;
        }
        if (isDegrees()) {
            return degrees(base);
        }
        int outside = this.nesting.enterExponent();
        Expression exponent = factor();
        this.nesting.restore(outside);
        boolean cut = !inExponent && base.varies() && !exponent.varies() && take(SpecialSigns.POSITIVE_PART);
        return Expression.power(cut ? positivePart(base) : base, exponent);
    }

    /** Whether an exponent is the ring of degrees, as LaTeX has it, which is skipped. */
    private boolean isDegrees() {
        int brace = this.tokens.shown(next()).equals("{") ? 1 : 0;
        boolean ring = ahead(brace).isSign("∘") && (brace == 0 || ahead(2).isSign(")"));
        this.tokens.skip(ring ? 1 + 2 * brace : 0);
        return ring;
    }

    /** So many degrees, as a number. */
    static Expression degrees(Expression number) {
        return quotient(Expression.product(number, Expression.symbol("pi")), number(180));
    }

    private static Expression positivePart(Expression of) {
        return Expression.max(number(0), of);
    }

}
