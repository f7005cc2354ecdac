package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.formula.reading.Token.Kind;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

/**
 * What people write around a formula, and is none of it: {@code f(x) =}, {@code y =},
 * {@code lambda x:}, {@code x =>}, the equals sign of a spreadsheet, and a function of a
 * program with what it assigns before it returns.
 */
final class Opening {

    /** What stands before a name in a program. */
    private static final String BEFORE_NAMES = " def function public private static final double float const let var ";

    private final Parser parser;

    private final Tokens tokens;

    /** What stands for x, if another name does. */
    private Token input;

    /** The names that a program has for values. */
    private final List<String> names = new ArrayList<>();

    private final List<Expression> values = new ArrayList<>();

    Opening(Parser parser, Tokens tokens) {
        this.parser = parser;
        this.tokens = tokens;
    }

    /** The value that a name stands for, else null. */
    Expression valueOf(Token name) {
        int last = name.qualifier().isEmpty() ? this.names.lastIndexOf(name.text()) : -1;
        if (last < 0 && this.input != null && name.text().equals("x")) {
            throw this.input.problem("formula-variable", this.tokens.shown(this.input));
        }
        return (last < 0) ? null : this.values.get(last);
    }

    private void set(Token name, Expression value) {
        this.names.add(name.text());
        this.values.add(value);
    }

    /** Reads a formula, or what a function of a program returns. */
    Expression body() {
        boolean program = skipWords(BEFORE_NAMES);
        boolean function = program && (isSign(0, "(") || isSign(1, "("));
        Token brace = function ? head() : this.tokens.next();
        Expression result = null;
        while (result == null) {
            skipWords(BEFORE_NAMES);
            Token name = this.tokens.next();
            Token equals = this.tokens.ahead(1);
            boolean assigned = name.is(Kind.NAME) && equals.isSign("=");
            this.tokens.skip(assigned ? 2 : isNamed(0, "return") ? 1 : 0);
            Expression value = this.parser.expression();
            boolean apart = this.tokens.takeSemicolon() || this.tokens.isOnNewLine() || function;
            boolean last = this.tokens.next().is(Kind.END) && (program || !this.names.isEmpty());
            if (!assigned || last) {
                result = value;
            }
            else if (!apart || this.tokens.next().is(Kind.END)) {
                throw equals.problem("formula-equals");
            }
            else {
                set(name, value);
            }
        }
        if (function && this.tokens.shown(brace).equals("{")) {
            this.tokens.close(brace, ")");
        }
        return result;
    }

    /** Skips a function's name and arguments, and says what comes next. */
    private Token head() {
        this.tokens.skip(isSign(0, "(") ? 0 : 1);
        Token open = this.tokens.take();
        readArguments(true);
        this.tokens.close(open, ")");
        if (isSign(0, "-") && isSign(1, ">")) {
            this.tokens.skip(3);
        }
        Token begin = this.tokens.next();
        this.tokens.skip((begin.isSign(":") || this.tokens.shown(begin).equals("{")) ? 1 : 0);
        return begin;
    }

    /** The input first; others stand for what they are unless they are set. */
    private void readArguments(boolean typed) {
        boolean first = true;
        do {
            // A type stands apart from the name.
            while (this.tokens.ahead(1).is(Kind.NAME) && this.tokens.ahead(1).start() > this.tokens.next().end()) {
                this.tokens.skip(1);
            }
            Token name = this.tokens.next();
            if (first) {
                setInput(0);
            }
            this.tokens.skip(1);
            this.tokens.skip((typed && this.tokens.take(":")) ? 1 : 0);
            if (this.tokens.take("=")) {
                set(name, this.parser.expression());
            }
            first = false;
        }
        while (this.tokens.take(","));
    }

    private boolean skipWords(String words) {
        boolean there = false;
        while (this.tokens.next().is(Kind.NAME) && Token.has(words, this.tokens.next().text())
                && (this.tokens.ahead(1).is(Kind.NAME) || isNamed(0, "function"))) {
            this.tokens.skip(1);
            there = true;
        }
        return there;
    }

    /**
     * Skips it, if there is one.
     * @return whether it is one of languages whose remainder has the sign of what is
     * divided: an arrow
     */
    boolean skip() {
        while (isNamed(0, "import") || isNamed(0, "from")) {
            do {
                this.tokens.skip(1);
            }
            while (!this.tokens.next().is(Kind.END) && !this.tokens.isOnNewLine());
        }
        if (this.tokens.next().isSign("=")) {
            this.tokens.skip(1);
        }
        skipLeftSide();
        return skipArguments();
    }

    /**
     * Skips {@code lambda x:}, {@code x =>}, {@code (x) ->} and the like.
     * @return whether it was an arrow
     */
    private boolean skipArguments() {
        if (isNamed(0, "lambda") && (isSign(2, ":") || isSign(2, ","))) {
            Token lambda = this.tokens.take();
            readArguments(false);
            this.tokens.close(lambda, ":");
            return false;
        }
        boolean brackets = isSign(0, "(") && isSign(2, ")");
        int arrow = brackets ? 3 : 1;
        if (isSign(arrow + 1, ">") && (isSign(arrow, "=") || isSign(arrow, "-")) && setInput(brackets ? 1 : 0)) {
            this.tokens.skip(arrow + 2);
            if (this.tokens.next().is(Kind.NUMBER) && (isSign(1, "?") || this.tokens.ahead(1).is(Kind.END))) {
                throw this.tokens.next().problem("formula-arrow");
            }
            return true;
        }
        return false;
    }

    /** Skips f(x) = or y =. */
    private void skipLeftSide() {
        Token name = this.tokens.next();
        boolean applied = isSign(1, "(") && this.tokens.ahead(2).is(Kind.NAME) && isSign(3, ")");
        int equals = applied ? 4 : 1;
        boolean plain = isNamed(0, "y") || isNamed(0, "f") || isNamed(0, "g") || isNamed(2, "lambda");
        if (name.is(Kind.NAME) && isSign(equals, "=") && (applied || plain)) {
            if (applied && !setInput(2)) {
                return;
            }
            ElementaryFunction function = ElementaryFunction.find(name.text());
            if (applied && function != null && Catalogue.find(function.key()).isEmpty()) {
                throw this.tokens.ahead(equals).problem("formula-equation", this.tokens.shown(name) + "(x)");
            }
            this.tokens.skip(equals + 1);
        }
    }

    /** Whether the input comes some places ahead, by its own name or another. */
    private boolean setInput(int places) {
        Token name = this.tokens.ahead(places);
        if (name.is(Kind.NAME) && !name.text().equals("x")) {
            if (Tokens.isConstant(name)) {
                throw name.problem("formula-variable", this.tokens.shown(name));
            }
            this.input = name;
            set(name, Expression.X);
        }
        return name.is(Kind.NAME);
    }

    private boolean isNamed(int places, String name) {
        Token token = this.tokens.ahead(places);
        return token.is(Kind.NAME) && token.text().equals(name);
    }

    private boolean isSign(int places, String sign) {
        return this.tokens.ahead(places).isSign(sign);
    }

}
