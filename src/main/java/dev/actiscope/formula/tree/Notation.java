package dev.actiscope.formula.tree;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Names;
import dev.actiscope.text.Symbols;

import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.number;

/**
 * Reads canonical text, which {@link Expression#toString()} writes, and little besides: a
 * number before x or a bracket, {@code 2x}. It is a small part of the language in which
 * people write, for whoever mostly meets what has been read before; what this reads, the
 * language reads alike.
 */
public final class Notation {

    /** What is nested deeper is left to the language, which says how deep it may be. */
    private static final int DEEPEST = 40;

    /** Names of parameters that are longer than a letter and not of one in Greek. */
    private static final String WORDS = " leak slope negative_slope lower upper ";

    /** Letters that are no parameters, or may stand for functions. */
    private static final String OTHER = "xefgh";

    private final String text;

    private int at;

    private int depth;

    private Notation(String text) {
        this.text = text;
    }

    /**
     * @throws InvalidInputException {@code formula-needed} if the text is not canonical:
     * the language may know it
     */
    public static Expression read(String text) {
        Notation notation = new Notation(text);
        Expression expression = notation.comparison();
        notation.require(notation.at == text.length());
        return expression;
    }

    private void require(boolean canonical) {
        if (!canonical) {
            throw new InvalidInputException("f", "formula-needed");
        }
    }

    private char next() {
        return (this.at < this.text.length()) ? this.text.charAt(this.at) : 0;
    }

    private boolean take(String sign) {
        boolean there = this.text.startsWith(sign, this.at);
        this.at += there ? sign.length() : 0;
        return there;
    }

    private Expression comparison() {
        require(++this.depth < DEEPEST);
        Expression left = sum();
        Operator operator = null;
        for (Operator other : Operator.values()) {
            boolean longer = other.isComparison() && this.text.startsWith(other.notation(), this.at)
                    && (operator == null || other.notation().length() > operator.notation().length());
            operator = longer ? other : operator;
        }
        if (operator != null) {
            this.at += operator.notation().length();
            left = Expression.comparison(operator, left, sum());
        }
        this.depth--;
        return left;
    }

    private Expression sum() {
        List<Expression> terms = new ArrayList<>();
        boolean minus = take("-");
        do {
            Expression term = product();
            terms.add(minus ? negative(term) : term);
            minus = take("-");
        }
        while (minus || take("+"));
        return Expression.sum(terms);
    }

    private Expression product() {
        boolean digit = isDigit(next());
        Expression product = factor();
        boolean joined = digit && product.isNumber() && (next() == '(' || next() == 'x' && nameEnd() == this.at + 1);
        while (true) {
            if (joined || take("*")) {
                product = Expression.product(product, factor());
                joined = false;
            }
            else if (take("/")) {
                product = Expression.quotient(product, factor());
            }
            else {
                return product;
            }
        }
    }

    private Expression factor() {
        require(++this.depth < DEEPEST);
        Expression factor = take("-") ? negative(factor()) : power();
        this.depth--;
        return factor;
    }

    private Expression power() {
        Expression base = operand();
        return take("^") ? Expression.power(base, factor()) : base;
    }

    private Expression operand() {
        if (isDigit(next())) {
            return literal();
        }
        if (take("(")) {
            Expression inner = comparison();
            require(take(")"));
            return inner;
        }
        int start = this.at;
        this.at = nameEnd();
        String name = this.text.substring(start, this.at);
        require(!name.isEmpty());
        return take("(") ? call(name) : symbol(name);
    }

    private Expression literal() {
        int start = this.at;
        skipDigits();
        if (take(".")) {
            require(isDigit(next()));
            skipDigits();
        }
        int exponent = this.text.startsWith("e-", this.at) ? this.at + 2 : this.at + 1;
        if (next() == 'e' && exponent < this.text.length() && isDigit(this.text.charAt(exponent))) {
            this.at = exponent;
            skipDigits();
        }
        String literal = this.text.substring(start, this.at);
        double value = Decimal.parse(literal);
        require(value < Double.POSITIVE_INFINITY && (value > 0 || literal.equals("0")));
        return number(value);
    }

    private void skipDigits() {
        while (isDigit(next())) {
            this.at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int nameEnd() {
        int end = this.at;
        while (end < this.text.length() && isOfName(this.text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c) || c == '_';
    }

    private Expression symbol(String name) {
        require(name.equals("x") || name.equals("e") && !isCopied() || isParameter(name));
        return Expression.symbol(name);
    }

    /** Whether the e before here seems to have lost its exponent: 1/(1+e-x). */
    private boolean isCopied() {
        int end = this.at + "-x".length();
        return this.at > 1 && this.text.startsWith("+e-x", this.at - 2)
                && (end == this.text.length() || this.text.charAt(end) == ')');
    }

    /**
     * Whether a name is pi or that of a parameter, of a kind that is never read
     * otherwise: a letter, also in Greek, with a number as its index if it has one.
     */
    private static boolean isParameter(String name) {
        int end = name.length();
        while (end > 1 && isDigit(name.charAt(end - 1))) {
            end--;
        }
        boolean indexed = end < name.length();
        String letter = name.substring(0, (indexed && name.charAt(end - 1) == '_') ? end - 1 : end);
        boolean single = letter.length() == 1 && letter.charAt(0) >= 'a' && OTHER.indexOf(letter) < 0;
        return single || Symbols.isGreek(letter) || WORDS.contains(' ' + name + ' ');
    }

    private Expression call(String name) {
        for (Operator operator : Operator.values()) {
            if (name.equals(operator.notation())) {
                return switch (operator) {
                    case MIN -> Expression.min(comparison(), last());
                    case MAX -> Expression.max(comparison(), last());
                    case IF -> Expression.choice(comparison(), another(), last());
                    default -> Expression.clip(comparison(), another(), last());
                };
            }
        }
        ElementaryFunction function = ElementaryFunction.find(name);
        Expression of = comparison();
        if (function == null || next() == ',') {
            Expression application = application(name, of);
            require(take(")"));
            return application;
        }
        require(function.key().equals(name) && take(")"));
        return Expression.call(function, of);
    }

    private Expression another() {
        require(take(","));
        return comparison();
    }

    private Expression last() {
        Expression last = another();
        require(take(")"));
        return last;
    }

    private Expression application(String name, Expression of) {
        Definition definition = Catalogue.find(name).orElse(null);
        require(definition != null && Names.identifier(definition.name()).equals(name));
        List<Expression> operands = new ArrayList<>();
        operands.add(of);
        for (Parameter parameter : definition.parameters()) {
            boolean set = take("," + parameter.name() + "=");
            Expression setting = set ? comparison() : number(parameter.defaultValue());
            require(!set || !setting.is(parameter.defaultValue()));
            operands.add(setting);
        }
        return Expression.application(definition, operands);
    }

}
