package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.reading.tokens.SpecialSigns;
import dev.actiscope.formula.reading.tokens.Token;
import dev.actiscope.formula.reading.tokens.Token.Kind;
import dev.actiscope.formula.reading.tokens.Tokens;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.number;

/**
 * Values with the conditions under which they hold, as a choice: {@code {x>0: x, 0}} of
 * Desmos, {@code \\begin{cases}} of LaTeX, {@code Piecewise} of SymPy and Wolfram, and
 * NumPy's {@code select}.
 */
final class Piecewise {

    /** No choice is made of more: they nest within each other. */
    private static final int MOST = 25;

    /** What stands before a condition and says nothing of its own. */
    private static final String BEFORE_CONDITIONS = " if for when where ";

    /** What stands in the place of the last condition. */
    private static final String OTHERWISE = " otherwise else true ";

    private final Parser parser;

    private final Tokens tokens;

    private final List<Expression> conditions = new ArrayList<>();

    private final List<Expression> values = new ArrayList<>();

    private Expression otherwise;

    /** The value where no condition holds: none. */
    private Expression nowhere = Expression.quotient(number(0), number(0));

    Piecewise(Parser parser, Tokens tokens) {
        this.parser = parser;
        this.tokens = tokens;
    }

    /** What follows the first condition in braces: {@code : x, x<0: -x, 0}. */
    Expression afterCondition(Expression first) {
        Expression condition = first;
        while (condition != null) {
            this.tokens.take(":");
            add(this.parser.expression(), condition);
            condition = null;
            if (this.tokens.take(",")) {
                Expression next = this.parser.expression();
                if (this.tokens.next().isSign(":")) {
                    condition = next;
                }
                else {
                    this.otherwise = next;
                }
            }
        }
        return expression();
    }

    /** Whether there is one value alone. */
    boolean areOne() {
        return this.values.size() == 1;
    }

    /** The choice with a value where no condition holds. */
    Expression otherwise(Expression value) {
        this.otherwise = value;
        return expression();
    }

    /** What follows {@code \\begin{cases}}, to its end. */
    Expression rows(Token begin) {
        do {
            if (!this.tokens.next().isSign(SpecialSigns.END_CASES)) {
                row();
            }
        }
        while (this.tokens.take(SpecialSigns.ROW));
        if (this.values.isEmpty()) {
            throw begin.problem("formula-choice");
        }
        if (!this.tokens.take(SpecialSigns.END_CASES)) {
            throw this.tokens.next().is(Kind.END) ? begin.problem("formula-unclosed") : this.tokens.misplaced();
        }
        return expression();
    }

    private void row() {
        Expression value = this.parser.sum();
        // A comma may have a column of its own.
        while (this.tokens.take(",") || this.tokens.take("&")) {
            continue;
        }
        boolean braces = this.tokens.next().isSign("(") && Token.has(BEFORE_CONDITIONS, this.tokens.ahead(1).text())
                && this.tokens.ahead(2).isSign(")");
        boolean word = this.tokens.next().is(Kind.NAME) && Token.has(BEFORE_CONDITIONS, this.tokens.next().text());
        this.tokens.skip(braces ? 3 : word ? 1 : 0);
        addUnlessLast(value);
        this.tokens.take(",");
    }

    /** What follows the bracket of {@code Piecewise}: pairs, in a list or not. */
    Expression pairs(Token open) {
        boolean list = this.tokens.next().isSign("(") && this.tokens.ahead(1).isSign("(");
        if (list) {
            this.tokens.skip(1);
        }
        do {
            Token pair = this.tokens.next();
            if (!this.tokens.take("(")) {
                this.otherwise = this.parser.expression();
                break;
            }
            Expression value = this.parser.expression();
            this.tokens.close(pair, ",");
            addUnlessLast(value);
            this.tokens.close(pair, ")");
        }
        while (this.tokens.take(","));
        if (list) {
            this.tokens.close(open, ")");
            if (this.tokens.take(",")) {
                this.otherwise = this.parser.expression();
            }
        }
        this.tokens.close(open, ")");
        // Wolfram has 0 where no condition holds.
        if (this.tokens.shown(open).equals("[")) {
            this.nowhere = number(0);
        }
        return expression();
    }

    /**
     * What follows the bracket of NumPy's {@code select}: conditions, values, and 0
     * unless it says other.
     */
    Expression selection(Token open) {
        this.conditions.addAll(list(open));
        this.tokens.close(open, ",");
        this.values.addAll(list(open));
        this.otherwise = number(0);
        if (this.tokens.take(",")) {
            if (this.tokens.next().text().equals("default") && this.tokens.ahead(1).isSign("=")) {
                this.tokens.skip(2);
            }
            this.otherwise = this.parser.expression();
        }
        this.tokens.close(open, ")");
        if (this.conditions.size() != this.values.size()) {
            throw open.problem("formula-choice");
        }
        return expression();
    }

    /**
     * What follows the bracket of NumPy's {@code piecewise}: x, conditions, and values,
     * of which one may be left over; 0 unless it is.
     */
    Expression ofNumpy(Token open) {
        Token x = this.tokens.take();
        if (!x.text().equals("x")) {
            throw x.problem("formula-variable", this.tokens.shown(x));
        }
        this.tokens.close(open, ",");
        this.conditions.addAll(list(open));
        this.tokens.close(open, ",");
        this.values.addAll(list(open));
        this.tokens.close(open, ")");
        int more = this.values.size() - this.conditions.size();
        if (more != 0 && more != 1) {
            throw open.problem("formula-choice");
        }
        this.otherwise = (more == 1) ? this.values.remove(this.values.size() - 1) : null;
        // Of several that hold the last is taken.
        Collections.reverse(this.conditions);
        Collections.reverse(this.values);
        this.nowhere = number(0);
        return expression();
    }

    /**
     * What follows the bracket of a spreadsheet's IFS, or of Maple's {@code piecewise},
     * which may end with a value of its own and is 0 elsewhere: conditions, each with its
     * value behind it.
     * @param zero whether it is 0 where none holds
     */
    Expression alternatives(Token open, boolean zero) {
        this.nowhere = zero ? number(0) : this.nowhere;
        do {
            Token condition = this.tokens.next();
            if (Token.has(OTHERWISE, condition.text()) && this.tokens.ahead(1).isSign(",")) {
                this.tokens.skip(2);
                this.otherwise = this.parser.expression();
                break;
            }
            Expression holds = this.parser.condition();
            if (!this.tokens.take(",")) {
                this.otherwise = holds;
                break;
            }
            add(this.parser.expression(), holds);
        }
        while (this.tokens.take(","));
        this.tokens.close(open, ")");
        if (this.values.isEmpty()) {
            throw open.problem("formula-choice");
        }
        return expression();
    }

    private List<Expression> list(Token open) {
        List<Expression> list = new ArrayList<>();
        this.tokens.close(open, "(");
        do {
            // A value may be a function of x.
            boolean function = this.tokens.next().text().equals("lambda") && this.tokens.ahead(1).text().equals("x")
                    && this.tokens.ahead(2).isSign(":");
            this.tokens.skip(function ? 3 : 0);
            list.add(this.parser.expression());
        }
        while (this.tokens.take(","));
        this.tokens.close(open, ")");
        return list;
    }

    private void addUnlessLast(Expression value) {
        if (this.otherwise != null) {
            throw this.tokens.next().problem("formula-choice");
        }
        if (isWord(OTHERWISE)) {
            this.tokens.skip(1);
            this.otherwise = value;
        }
        else {
            add(value, this.parser.condition());
        }
    }

    void add(Expression value, Expression condition) {
        if (this.values.size() == MOST) {
            throw new InvalidInputException("f", "formula-too-deep", MOST);
        }
        this.values.add(value);
        this.conditions.add(condition);
    }

    private boolean isWord(String words) {
        Token token = this.tokens.next();
        return token.is(Kind.NAME) && Token.has(words, token.text()) && !this.tokens.ahead(1).isSign("(");
    }

    /** The choice; where no condition holds there is no value. */
    Expression expression() {
        int last = this.values.size();
        Expression rest = this.otherwise;
        if (rest == null && last > 1 && isOpposite(this.conditions.get(last - 1), this.conditions.get(last - 2))) {
            rest = this.values.get(--last);
        }
        if (rest == null) {
            rest = this.nowhere;
        }
        for (int i = last - 1; i >= 0; i--) {
            rest = choice(this.conditions.get(i), this.values.get(i), rest);
        }
        return rest;
    }

    /** Whether one of two comparisons holds wherever the other does not. */
    private static boolean isOpposite(Expression one, Expression other) {
        Operator operator = one.operator();
        return operator.isComparison() && other.operator() == operator.opposite()
                && one.operand(0).equals(other.operand(0)) && one.operand(1).equals(other.operand(1));
    }

}
