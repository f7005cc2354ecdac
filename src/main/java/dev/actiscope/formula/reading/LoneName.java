package dev.actiscope.formula.reading;

import java.util.Optional;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.reading.tokens.Letters;
import dev.actiscope.formula.reading.tokens.Token;
import dev.actiscope.formula.reading.tokens.Token.Kind;
import dev.actiscope.formula.reading.tokens.Tokens;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.text.Names;
import dev.actiscope.text.Symbols;

/**
 * A name without arguments: x, a constant or a parameter, or one that cannot stand so.
 */
final class LoneName {

    private final Token token;

    private final Tokens tokens;

    private static final int LONGEST = 24;

    /** What other languages have for values that no formula has, or by other names. */
    private static final String NO_NUMBERS = " inf infinity infty nan none null true false not default ";

    LoneName(Token token, Tokens tokens) {
        this.token = token;
        this.tokens = tokens;
    }

    /**
     * @throws InvalidInputException if it is a function's, or could be read in more than
     * one way
     */
    Expression expression() {
        Token token = this.token;
        Token next = this.tokens.next();
        String name = token.text();
        if (name.equals("if") || name.equals("else") || name.equals("then")) {
            throw token.problem("formula-choice");
        }
        boolean operandFollows = !this.tokens.isLetter(token) && (next.is(Kind.NAME) || next.is(Kind.NUMBER));
        ElementaryFunction function = ElementaryFunction.find(name);
        Optional<Definition> definition = Catalogue.find(name);
        if (Letters.CALLED.contains(name) || function != null && (operandFollows || !Symbols.isGreek(name))
                || definition.isPresent()
                        && (operandFollows || definition.get().name().equals(Names.canonical(name)))) {
            throw token.problem("formula-not-called", name);
        }
        String shown = this.tokens.shown(token);
        if (name.equals("dx") || name.equals("dt")) {
            throw token.problem("formula-operation", shown);
        }
        Expression constant = ProgramConstants.of(shown);
        if (constant != null) {
            return constant;
        }
        if (name.equals("nan") && shown.indexOf('.') >= 0) {
            return Expression.quotient(Expression.number(0), Expression.number(0));
        }
        if (Token.has(NO_NUMBERS, name) || shown.indexOf('.') >= 0 && (name.equals("x") || !Tokens.isConstant(token))) {
            throw token.problem("formula-constant", shown);
        }
        if (this.tokens.isCommand(token) && !this.tokens.isLetter(token) && shown.indexOf('{') < 0) {
            throw token.problem("formula-character", shown);
        }
        if (name.length() > LONGEST) {
            throw token.problem("formula-long-name", LONGEST);
        }
        if (name.startsWith("_") || name.endsWith("_") && name.length() <= 2 || Letters.isDigit(name.charAt(0))) {
            throw token.problem("formula-character", name);
        }
        if (name.equals("x0")) {
            return Expression.symbol("x_0");
        }
        if (isIndexOfFunction(name) && !this.tokens.isLetter(token)) {
            throw token.problem("formula-not-called", name);
        }
        String base = Letters.base(name);
        if (shown.startsWith("\\" + base + "_")
                && (Letters.CALLED.contains(base) || ElementaryFunction.find(base) != null)) {
            throw token.problem("formula-not-called", base);
        }
        if (Letters.areDoubtful(name)) {
            throw runTogether(name);
        }
        return Expression.symbol(name);
    }

    /** Whether digits stand below the name of a function, as the base in log_3. */
    private static boolean isIndexOfFunction(String name) {
        String base = Letters.base(name);
        return name.startsWith(base + "_") && Letters.isDigit(name.charAt(name.length() - 1)) && !Symbols.isGreek(base)
                && ElementaryFunction.find(base) != null;
    }

    private InvalidInputException runTogether(String name) {
        String exponent = this.tokens.exponent();
        String meant = Letters.meant(name, exponent);
        boolean power = name.charAt(0) == 'x' && name.length() > 1 && Letters.isDigit(name.charAt(1));
        if (name.equals(Letters.POWER_OF_E) || power && Letters.base(name).equals("x")) {
            return this.token.problem("formula-run-together-power", name + exponent, meant,
                    name.charAt(0) + "^" + name.substring(1) + exponent);
        }
        if (meant.isEmpty()) {
            return this.token.problem("formula-letters", name);
        }
        return (Letters.endInFunction(name) && !exponent.isEmpty())
                ? this.token.problem("formula-run-together-power", name + exponent, meant,
                        Letters.meant(name, "") + exponent)
                : this.token.problem("formula-run-together", name + exponent, meant);
    }

}
