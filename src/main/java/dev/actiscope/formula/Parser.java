package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.Catalogue;
import dev.actiscope.activation.Definition;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.formula.Token.Kind;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Names;

import static dev.actiscope.formula.Expression.comparison;
import static dev.actiscope.formula.Expression.negative;
import static dev.actiscope.formula.Expression.number;
import static dev.actiscope.formula.Expression.power;
import static dev.actiscope.formula.Expression.product;
import static dev.actiscope.formula.Expression.quotient;
import static dev.actiscope.formula.Expression.symbol;

/**
 * Reads a formula by recursive descent:
 *
 * <pre>
 * expression = sum [ ( "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "==" | "!=" ) sum ]
 * sum        = [ "-" | "+" ] product { ( "+" | "-" ) product }
 * product    = factor { ( "*" | "/" ) factor | factor }
 * factor     = ( "-" | "+" ) factor | power
 * power      = operand [ "^" factor ]
 * operand    = number | name | call | "(" expression ")" | "|" expression "|"
 * call       = name "(" argument { "," argument } ")"
 * argument   = [ name "=" ] expression
 * </pre>
 *
 * A product needs its sign except where no reader could doubt it: after a number or a
 * Greek letter, and between brackets, {@code 2x}, {@code βx}, {@code (x+1)(x-1)}, {@code
 * x(x+1)}; not after a division or a power, {@code 1/2x}, {@code e^2x}; and not across a
 * space, since in an address a plus may have become one.
 * <p>
 * Also read, since people write so: {@code f(x) =} or {@code y =} before the formula, a
 * power between a function and its argument, {@code sin^2(x)}, a root sign before a
 * number or a name, and {@code \\frac{a}{b}}.
 */
final class Parser {

    /** Brackets, signs and exponents within each other. */
    private static final int DEEPEST = 60;

    private static final int LONGEST_NAME = 24;

    private static final Operator[] COMPARISONS = { Operator.LESS, Operator.AT_MOST, Operator.GREATER,
            Operator.AT_LEAST, Operator.EQUAL, Operator.UNEQUAL };

    private final String text;

    private final List<Token> tokens;

    private int at;

    private int depth;

    /** Bars that are open, since the last bracket that is. */
    private int bars;

    private Parser(String text) {
        this.text = text;
        this.tokens = new Lexer(text).tokens();
    }

    /**
     * @throws InvalidInputException if the text is no formula; its first argument is the
     * place of the error in the text, from 1
     */
    static Expression parse(String text) {
        Parser parser = new Parser(text);
        parser.skipLeftSide();
        Expression expression = parser.expression();
        if (parser.next().kind() != Kind.END) {
            throw parser.afterOperand();
        }
        return expression;
    }

    /** Skips f(x) = or y =. */
    private void skipLeftSide() {
        int equals = (isAt(1, "(") && isAt(3, ")") && this.tokens.get(2).text().equals("x")) ? 4 : 1;
        String name = next().text();
        if (next().kind() == Kind.NAME && isAt(equals, "=")
                && (equals == 4 || name.equals("y") || name.equals("f") || name.equals("g"))) {
            this.at = equals + 1;
        }
    }

    private boolean isAt(int place, String sign) {
        return place < this.tokens.size() && this.tokens.get(place).isSign(sign);
    }

    private Token next() {
        return this.tokens.get(this.at);
    }

    private Token previous() {
        return this.tokens.get(this.at - 1);
    }

    private boolean take(String sign) {
        if (next().isSign(sign)) {
            this.at++;
            return true;
        }
        return false;
    }

    private Expression expression() {
        Expression left = sum();
        for (Operator comparison : COMPARISONS) {
            if (take(comparison.notation())) {
                Expression compared = comparison(comparison, left, sum());
                if (isComparison(next())) {
                    throw problem("formula-chained", next(), next().text());
                }
                return compared;
            }
        }
        return left;
    }

    private static boolean isComparison(Token token) {
        for (Operator comparison : COMPARISONS) {
            if (token.isSign(comparison.notation())) {
                return true;
            }
        }
        return false;
    }

    private Expression sum() {
        List<Expression> terms = new ArrayList<>();
        terms.add(take("-") ? negative(product()) : take("+") ? product() : product());
        while (next().isSign("+") || next().isSign("-")) {
            boolean minus = take("-");
            this.at += minus ? 0 : 1;
            terms.add(minus ? negative(product()) : product());
        }
        return Expression.sum(terms);
    }

    private Expression product() {
        Expression product = factor();
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
            else if (isNextAdjacent()) {
                Token first = previous();
                if (doubtful || endsInExponent()) {
                    throw problem("formula-doubtful", next(), first.text(), next().text());
                }
                product = Expression.product(product, factor());
            }
            else {
                return product;
            }
        }
    }

    /** Whether a factor follows that needs no sign before it. */
    private boolean isNextAdjacent() {
        boolean bracket = next().isSign("(") && !isSpread(this.at, 1) || this.bars == 0 && next().isSign("|");
        boolean name = next().kind() == Kind.NAME;
        Token previous = previous();
        if (next().start() > previous.end() && this.text.charAt(previous.start()) != '\\') {
            return false;
        }
        return (bracket || name) && (previous.kind() == Kind.NUMBER || isLetter(previous) || isSpread(this.at - 1, -1))
                || bracket && (previous.isSign(")") || isConstant(previous));
    }

    /** Whether a token and its neighbour were typed as one character, such as ½. */
    private boolean isSpread(int place, int direction) {
        int other = place + direction;
        return other >= 0 && this.tokens.get(other).start() == this.tokens.get(place).start();
    }

    /** Whether a name can be no function's. */
    private static boolean isConstant(Token token) {
        return token.text().equals("x") || token.text().equals("e") || token.text().equals("pi");
    }

    /** Whether a name was typed as a Greek letter. */
    private boolean isLetter(Token token) {
        char first = (token.kind() == Kind.NAME) ? this.text.charAt(token.start()) : ' ';
        return token.end() - token.start() == 1 && Symbols.nameOf(first) != null
                || first == '\\' && Symbols.isGreek(token.text());
    }

    /** Whether the operand that was just read is an exponent. */
    private boolean endsInExponent() {
        int i = this.at - 1;
        int open = 0;
        do {
            open += this.tokens.get(i).isSign(")") ? 1 : this.tokens.get(i).isSign("(") ? -1 : 0;
            i--;
        }
        while (open > 0);
        while (i > 0 && this.tokens.get(i).isSign("-")) {
            i--;
        }
        return i > 0 && this.tokens.get(i).isSign("^");
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
        Expression base = operand();
        return take("^") ? Expression.power(base, factor()) : base;
    }

    private Expression operand() {
        Token token = next();
        if (token.kind() == Kind.NUMBER) {
            this.at++;
            return literal(token);
        }
        if (token.kind() == Kind.NAME) {
            this.at++;
            return named(token);
        }
        if (take("(")) {
            return bracketed(token);
        }
        if (take("|")) {
            this.bars++;
            Expression inner = expression();
            if (!take("|")) {
                throw (next().kind() == Kind.END) ? problem("formula-unclosed", token) : afterOperand();
            }
            this.bars--;
            return Expression.call(Function.ABS, inner);
        }
        throw (token.kind() == Kind.END) ? problem("formula-unfinished", token)
                : problem("formula-operand", token, shown(token));
    }

    private Expression bracketed(Token open) {
        int outside = this.bars;
        this.bars = 0;
        Expression inner = expression();
        this.bars = outside;
        close(open);
        return inner;
    }

    private Expression named(Token token) {
        if (next().isSign("(") && !isConstant(token)) {
            return shown(token).equals("\\frac") ? fraction() : call(token);
        }
        if (shown(token).equals("√")) {
            enter();
            Expression root = Expression.call(Function.SQRT, operand());
            this.depth--;
            return root;
        }
        Function function = Function.find(token.text());
        if (function != null && next().isSign("^") && this.tokens.get(this.at + 1).kind() == Kind.NUMBER
                && isAt(this.at + 2, "(")) {
            Expression exponent = literal(this.tokens.get(this.at + 1));
            this.at += 2;
            return Expression.power(call(token), exponent);
        }
        return name(token);
    }

    /** What follows \\frac. */
    private Expression fraction() {
        Token open = next();
        this.at++;
        Expression numerator = bracketed(open);
        Token second = next();
        if (!take("(")) {
            throw problem("formula-operand", second, shown(second));
        }
        return quotient(numerator, bracketed(second));
    }

    private Expression literal(Token token) {
        double value = Decimal.parse(token.text());
        if (value == Double.POSITIVE_INFINITY) {
            throw problem("formula-number", token, shown(token));
        }
        return number(value);
    }

    private void close(Token open) {
        if (!take(")")) {
            throw (next().kind() == Kind.END) ? problem("formula-unclosed", open) : afterOperand();
        }
    }

    /** What is wrong with a token that cannot follow an operand. */
    private InvalidInputException afterOperand() {
        Token token = next();
        if (token.isSign(")")) {
            return problem("formula-unopened", token);
        }
        if (token.isSign("=") || previous().text().equals("lambda") && token.text().equals("x")) {
            return problem("formula-equals", token);
        }
        if (token.text().equals("if") || shown(token).equals("?")) {
            return problem("formula-choice", token);
        }
        if (token.isSign(",") && previous().kind() == Kind.NUMBER && previous().end() == token.start()
                && this.tokens.get(this.at + 1).kind() == Kind.NUMBER) {
            return problem("formula-comma", token, previous().text() + "." + this.tokens.get(this.at + 1).text());
        }
        boolean operand = token.kind() != Kind.SIGN || token.isSign("(");
        return operand ? problem("formula-sign-missing", token, previous().text(), token.text())
                : problem("formula-sign", token, shown(token));
    }

    private Expression name(Token token) {
        String name = token.text();
        boolean operandFollows = !isLetter(token) && (next().kind() == Kind.NAME || next().kind() == Kind.NUMBER);
        Function function = Function.find(name);
        Optional<Definition> definition = Catalogue.find(name);
        if (isSyntax(name) || function != null && (operandFollows || function.key().equals(name))
                || definition.isPresent()
                        && (operandFollows || definition.get().name().equals(Names.canonical(name)))) {
            throw problem("formula-not-called", token, name);
        }
        if (name.length() > LONGEST_NAME) {
            throw problem("formula-long-name", token, LONGEST_NAME);
        }
        return symbol(name);
    }

    private static boolean isSyntax(String name) {
        return name.equals("if") || name.equals("min") || name.equals("max") || name.equals("clip");
    }

    private record Argument(Token name, Expression value) {
    }

    private Expression call(Token name) {
        Token open = next();
        this.at++;
        int outside = this.bars;
        this.bars = 0;
        List<Argument> arguments = new ArrayList<>();
        if (!next().isSign(")")) {
            do {
                arguments.add(argument());
            }
            while (take(","));
        }
        this.bars = outside;
        close(open);
        return resolve(name, arguments);
    }

    private Argument argument() {
        Token name = null;
        if (next().kind() == Kind.NAME && this.tokens.get(this.at + 1).isSign("=")) {
            name = next();
            this.at += 2;
        }
        return new Argument(name, expression());
    }

    private Expression resolve(Token name, List<Argument> arguments) {
        switch (name.text()) {
            case "if", "where", "cond" -> {
                List<Expression> values = exactly(3, 3, name, arguments);
                return Expression.choice(values.get(0), values.get(1), values.get(2));
            }
            case "min", "minimum" -> {
                return fold(Operator.MIN, exactly(2, 8, name, arguments));
            }
            case "max", "maximum" -> {
                return fold(Operator.MAX, exactly(2, 8, name, arguments));
            }
            case "clip", "clamp" -> {
                List<Expression> values = exactly(3, 3, name, arguments);
                return Expression.clip(values.get(0), values.get(1), values.get(2));
            }
            case "pow", "power" -> {
                List<Expression> values = exactly(2, 2, name, arguments);
                return Expression.power(values.get(0), values.get(1));
            }
            case "square" -> {
                return Expression.power(exactly(1, 1, name, arguments).get(0), number(2));
            }
            default -> {
                return function(name, arguments);
            }
        }
    }

    private static Expression fold(Operator operator, List<Expression> values) {
        Expression folded = values.get(0);
        for (int i = 1; i < values.size(); i++) {
            folded = (operator == Operator.MIN) ? Expression.min(folded, values.get(i))
                    : Expression.max(folded, values.get(i));
        }
        return folded;
    }

    private Expression function(Token name, List<Argument> arguments) {
        Function function = Function.find(name.text());
        Definition definition = Catalogue.find(name.text()).orElse(null);
        if (function != null && (definition == null || arguments.size() == 1)) {
            return Expression.call(function, exactly(1, 1, name, arguments).get(0));
        }
        if (definition == null) {
            throw unknown(name);
        }
        return application(definition, name, arguments);
    }

    private InvalidInputException unknown(Token name) {
        return problem("formula-unknown-function", name, name.text(), Names.nearest(name.text(), names()));
    }

    /** The names of everything that can be called, as a formula writes them. */
    private static List<List<String>> names() {
        List<List<String>> names = new ArrayList<>();
        for (Function function : Function.values()) {
            names.add(List.of(function.key()));
        }
        for (String syntax : new String[] { "if", "min", "max", "clip" }) {
            names.add(List.of(syntax));
        }
        for (Definition definition : Catalogue.definitions()) {
            if (Function.find(definition.name()) == null) {
                names.add(List.of(definition.name().replace('-', '_')));
            }
        }
        return names;
    }

    private Expression application(Definition definition, Token name, List<Argument> arguments) {
        List<Parameter> parameters = definition.parameters();
        exactlyNumbered(1, 1 + parameters.size(), name, arguments.size());
        Expression[] operands = new Expression[1 + parameters.size()];
        for (int i = 0; i < arguments.size(); i++) {
            Token setting = arguments.get(i).name();
            int place = (setting == null) ? i : 1 + place(definition, setting);
            if (operands[place] != null) {
                throw problem("formula-repeated-setting", (setting != null) ? setting : name,
                        parameters.get(place - 1).name());
            }
            operands[place] = arguments.get(i).value();
        }
        if (operands[0] == null) {
            throw problem("formula-arguments", name, name.text(), 1, 0);
        }
        boolean usual = true;
        for (int i = 0; i < parameters.size(); i++) {
            if (operands[i + 1] == null) {
                operands[i + 1] = number(parameters.get(i).defaultValue());
            }
            usual &= operands[i + 1].is(parameters.get(i).defaultValue());
        }
        Function function = Function.find(definition.name());
        return (usual && function != null) ? Expression.call(function, operands[0])
                : Expression.application(definition, List.of(operands));
    }

    private int place(Definition definition, Token setting) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : definition.parameters()) {
            if (parameter.isCalled(setting.text())) {
                return names.size();
            }
            names.add(parameter.name());
        }
        throw names.isEmpty() ? problem("formula-no-settings", setting, definition.name().replace('-', '_'))
                : problem("formula-unknown-setting", setting, setting.text(), String.join(", ", names));
    }

    private List<Expression> exactly(int least, int most, Token name, List<Argument> arguments) {
        exactlyNumbered(least, most, name, arguments.size());
        List<Expression> values = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument.name() != null) {
                throw problem("formula-no-settings", argument.name(), name.text());
            }
            values.add(argument.value());
        }
        return values;
    }

    private void exactlyNumbered(int least, int most, Token name, int count) {
        if (count < least || count > most) {
            throw problem("formula-arguments", name, name.text(), (count < least) ? least : most, count);
        }
    }

    /** What was typed. */
    private String shown(Token token) {
        return this.text.substring(token.start(), token.end());
    }

    private InvalidInputException problem(String code, Token place, Object... arguments) {
        Object[] all = new Object[1 + arguments.length];
        all[0] = place.start() + 1;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new InvalidInputException("f", code, all);
    }

}
