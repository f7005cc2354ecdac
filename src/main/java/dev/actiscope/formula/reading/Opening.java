package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.formula.reading.tokens.Letters;
import dev.actiscope.formula.reading.tokens.Token;
import dev.actiscope.formula.reading.tokens.Token.Kind;
import dev.actiscope.formula.reading.tokens.Tokens;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * What people write around a formula, and is none of it: {@code f(x) =}, {@code y =},
 * {@code lambda x:}, {@code x =>}, the equals sign of a spreadsheet, and a function of a
 * program with what it assigns before it returns.
 */
final class Opening {

    /** What stands before a name in a program. */
    private static final String BEFORE_NAMES = " def fn func fun function public private static inline final double float const let var ";

    private final Parser parser;

    private final Tokens tokens;

    /** Whether a cell of a spreadsheet may stand for x. */
    private final boolean cells;

    /** What stands for x, if another name does. */
    private Token input;

    /** The names that a program has for values, the latest first. */
    private final List<String> names = new ArrayList<>();

    private final List<Expression> values = new ArrayList<>();

    /** Whether what was skipped is an arrow. */
    private boolean arrow;

    Opening(Parser parser, Tokens tokens) {
        this.parser = parser;
        this.tokens = tokens;
        this.cells = tokens.areOfSheet();
    }

    /**
     * Whether it is of a language whose remainder has the sign of what is divided, which
     * has arrows.
     */
    boolean truncates() {
        return this.arrow;
    }

    /** The value that a name stands for, else null. */
    Expression valueOf(Token name) {
        boolean x = name.text().equals("x");
        if (this.cells && (x || Letters.areCell(name.text()))) {
            this.input = (this.input == null) ? name : this.input;
            if (!name.text().equals(this.input.text())) {
                throw name.problem("formula-cells", this.tokens.shown(this.input), this.tokens.shown(name));
            }
            return Expression.X;
        }
        int place = name.qualifier().isEmpty() ? this.names.indexOf(name.text()) : -1;
        if (place < 0 && this.input != null && x) {
            throw this.input.problem("formula-variable", this.tokens.shown(this.input));
        }
        return (place < 0) ? null : this.values.get(place);
    }

    private void set(Token name, Expression value) {
        this.names.add(0, name.text());
        this.values.add(0, value);
    }

    /** Reads a formula, or what a function of a program returns. */
    Expression read() {
        while (isNamed(0, "import") || isNamed(0, "from")) {
            do {
                this.tokens.skip(1);
            }
            while (!isEnd() && !this.tokens.isOnNewLine());
        }
        boolean program = skipWords();
        this.tokens.take("=");
        boolean function = skipLeftSide(program) | skipArguments();
        Token open = this.tokens.next();
        boolean braces = function && this.tokens.shown(open).equals("{");
        this.tokens.skip((braces || function && isSign(0, ":")) ? 1 : 0);
        Expression value = statements(program, function);
        if (braces) {
            this.tokens.close(open, ")");
        }
        return value;
    }

    /** What is assigned, to be put in where it stands, and what is returned. */
    private Expression statements(boolean program, boolean function) {
        while (true) {
            skipWords();
            Token name = this.tokens.next();
            Token equals = this.tokens.ahead(1);
            boolean assigned = name.is(Kind.NAME) && equals.isSign("=");
            this.tokens.skip(assigned ? 2 : isNamed(0, "return") ? 1 : 0);
            Expression value = this.parser.expression();
            boolean apart = (assigned || program || function) && this.tokens.takeSemicolon()
                    || this.tokens.isOnNewLine() || function;
            if (!assigned || isEnd() && (program || !this.names.isEmpty())) {
                return value;
            }
            if (!apart || isEnd()) {
                // x is not what comes out.
                boolean output = name.text().equals("x") && value.varies() && !value.is(Operator.IF);
                throw output ? name.problem("formula-instead", "x=…", "y=…") : equals.problem("formula-equals");
            }
            set(name, value);
        }
    }

    /**
     * Skips f(x) = or y =, or a function's name and arguments in a program.
     * @return whether it was that of a function in a program
     */
    private boolean skipLeftSide(boolean program) {
        if (this.tokens.isNextSigmoidOfSomeKind() && isSign(4, ")") && isSign(5, "=")) {
            this.tokens.skip(1);
        }
        Token name = this.tokens.next();
        if (!name.is(Kind.NAME)) {
            return false;
        }
        boolean plain = isNamed(0, "y") || isNamed(0, "f") || isNamed(0, "g") || isFunction(2);
        int assigned = (isSign(1, "=") && plain) ? 2
                : (isSign(1, "<") && isSign(2, "-") && isNamed(3, "function")) ? 3 : 0;
        if (assigned > 0) {
            this.tokens.skip(assigned);
            return false;
        }
        int close = 2;
        while (isSign(1, "(") && !isSign(close, "(") && !isSign(close, ")") && !this.tokens.ahead(close).is(Kind.END)) {
            close++;
        }
        boolean applied = isSign(1, "(") && isSign(close + 1, "=") && this.tokens.ahead(2).is(Kind.NAME);
        if (!applied && !(program && isSign(1, "("))) {
            return false;
        }
        ElementaryFunction function = ElementaryFunction.find(name.text());
        if (applied && (Letters.CALLED.contains(name.text())
                || function != null && Catalogue.find(function.key()).isEmpty())) {
            throw this.tokens.ahead(close + 1).problem("formula-equation", this.tokens.shown(name) + "(x)");
        }
        this.tokens.skip(1);
        readArguments();
        this.tokens.take("=");
        if (isArrow(0)) {
            this.tokens.skip(3);
        }
        return program;
    }

    /**
     * Skips {@code lambda x:}, {@code x =>}, {@code (x) ->}, {@code function(x)} and the
     * like.
     * @return whether a body in braces may follow
     */
    private boolean skipArguments() {
        boolean lambda = isNamed(0, "lambda") && (isSign(2, ":") || isSign(2, ","));
        if (lambda) {
            Token open = this.tokens.take();
            readNames(false);
            this.tokens.close(open, ":");
            return false;
        }
        if (isNamed(0, "function") && isSign(1, "(")) {
            this.tokens.skip(1);
            readArguments();
            return true;
        }
        int brackets = isSign(0, "(") && isSign(2, ")") ? 1 : 0;
        if (!isArrow(1 + 2 * brackets) || !this.tokens.ahead(brackets).is(Kind.NAME)) {
            return false;
        }
        setInput(this.tokens.ahead(brackets));
        this.tokens.skip(3 + 2 * brackets);
        if (this.tokens.next().is(Kind.NUMBER) && (isSign(1, "?") || this.tokens.ahead(1).is(Kind.END))) {
            throw this.tokens.next().problem("formula-arrow");
        }
        this.arrow = true;
        return true;
    }

    /** Skips what a block of a program begins with. */
    boolean skipToBlock() {
        boolean brace = this.tokens.shown(this.tokens.next()).equals("{");
        this.tokens.skip(brace ? 1 : 0);
        this.tokens.skip(isNamed(0, "return") ? 1 : 0);
        return brace;
    }

    /** Skips y = or f(x) = before the value of a piece. */
    void skipName() {
        boolean letter = isNamed(0, "y") || isNamed(0, "f") || isNamed(0, "g");
        int equals = (isSign(1, "(") && isSign(3, ")")) ? 4 : 1;
        this.tokens.skip((letter && isSign(equals, "=")) ? equals + 1 : 0);
    }

    private void readArguments() {
        Token open = this.tokens.take();
        readNames(true);
        this.tokens.close(open, ")");
    }

    /**
     * The input is called x, or comes first; others stand for what they are unless they
     * are set.
     */
    private void readNames(boolean typed) {
        Token first = null;
        do {
            // A type stands apart from the name.
            while (this.tokens.ahead(1).is(Kind.NAME) && this.tokens.ahead(1).start() > this.tokens.next().end()) {
                this.tokens.skip(1);
            }
            Token name = this.tokens.take();
            first = (first == null || name.text().equals("x")) ? name : first;
            boolean type = typed && this.tokens.take(":");
            while (type && this.tokens.take(":")) {
                continue;
            }
            this.tokens.skip(type ? 1 : 0);
            if (this.tokens.take("=")) {
                set(name, this.parser.expression());
            }
        }
        while (this.tokens.take(","));
        setInput(first);
    }

    private void setInput(Token name) {
        if (!name.text().equals("x")) {
            if (Tokens.isConstant(name)) {
                throw name.problem("formula-variable", this.tokens.shown(name));
            }
            this.input = name;
            set(name, Expression.X);
        }
    }

    private boolean skipWords() {
        boolean there = false;
        while (this.tokens.next().is(Kind.NAME) && Token.has(BEFORE_NAMES, this.tokens.next().text())
                && this.tokens.ahead(1).is(Kind.NAME)) {
            this.tokens.skip(1);
            there = true;
        }
        return there;
    }

    /** Whether a function without a name comes some places ahead. */
    private boolean isFunction(int places) {
        return isNamed(places, "lambda") || isNamed(places, "function") || isArrow(places + 1)
                || isSign(places, "(") && isArrow(places + 3);
    }

    private boolean isArrow(int places) {
        return isSign(places + 1, ">") && (isSign(places, "=") || isSign(places, "-"));
    }

    private boolean isEnd() {
        return this.tokens.next().is(Kind.END);
    }

    private boolean isNamed(int places, String name) {
        Token token = this.tokens.ahead(places);
        return token.is(Kind.NAME) && token.text().equals(name);
    }

    private boolean isSign(int places, String sign) {
        return this.tokens.ahead(places).isSign(sign);
    }

}
