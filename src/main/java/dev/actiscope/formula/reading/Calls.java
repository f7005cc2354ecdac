package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.formula.reading.tokens.Token;
import dev.actiscope.formula.reading.tokens.Token.Kind;
import dev.actiscope.formula.reading.tokens.Tokens;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Reads the arguments of a call, as the languages have them: by their places, by name, in
 * two pairs of brackets, or with the first of them before the name.
 */
final class Calls {

    private static final String SWITCHES = " true false none dtype float float32 float64 ";

    /** Functions that take their arguments as a list, too. */
    private static final String LISTED = " min max clip amin amax minimum maximum ";

    private static final int MOST_PLACES = 10;

    /** Methods of one object, one after the other. */
    private static final int MOST_METHODS = 20;

    private final Parser parser;

    private final Tokens tokens;

    private final Nesting nesting;

    /** Whether LOG has the base 10, as in a spreadsheet. */
    private final boolean sheet;

    Calls(Parser parser, Tokens tokens, Nesting nesting, boolean sheet) {
        this.parser = parser;
        this.tokens = tokens;
        this.nesting = nesting;
        this.sheet = sheet;
    }

    private Token next() {
        return this.tokens.next();
    }

    private Token ahead(int places) {
        return this.tokens.ahead(places);
    }

    /**
     * Reads the methods that are called of an object, {@code x.sigmoid()}.
     * @param doubtful whether it could be doubted of what they are called
     */
    Expression methods(Expression object, boolean doubtful) {
        Expression result = object;
        for (int methods = 0; next().isSign("."); methods++) {
            if (doubtful) {
                throw next().problem("formula-doubtful", this.tokens.shownBefore(),
                        "." + this.tokens.shown(ahead(1)) + "(…)");
            }
            if (methods == MOST_METHODS) {
                throw new InvalidInputException("f", "formula-too-deep", Nesting.DEEPEST);
            }
            result = method(result);
        }
        return result;
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
        List<Call.Argument> arguments = arguments(this.tokens.take(), false, false);
        // The condition comes first: x.where(x>0, 0).
        boolean where = name.text().equals("where") && !arguments.isEmpty();
        arguments.add(where ? 1 : 0, new Call.Argument(null, object));
        // One that ends so puts its result in the object's place: x.sigmoid_().
        String called = name.text();
        return new Call(name.as("torch.", called.endsWith("_") ? called.substring(0, called.length() - 1) : called),
                arguments)
            .expression();
    }

    /** What is in the brackets that come next, and what it means behind a name. */
    Expression call(Token name) {
        Token open = this.tokens.take();
        boolean selects = name.text().equals("select");
        if (selects || name.text().equals("piecewise")) {
            Piecewise pieces = new Piecewise(this.parser, this.tokens);
            int outside = this.nesting.enterBrackets(false);
            boolean numpy = ahead(1).isSign(",") && next().is(Kind.NAME);
            Expression choice = selects ? pieces.selection(open)
                    : numpy ? pieces.ofNumpy(open) : (this.tokens.isList() || ahead(1).isSign("(")) ? pieces.pairs(open)
                            : pieces.alternatives(open, true);
            this.nesting.restore(outside);
            return choice;
        }
        if (name.text().equals("ifs") || name.text().equals("which")) {
            int outside = this.nesting.enterBrackets(false);
            Expression choice = new Piecewise(this.parser, this.tokens).alternatives(open, false);
            this.nesting.restore(outside);
            return choice;
        }
        if (Token.has(" activation get ", name.text()) && next().qualifier().equals(Token.QUOTE)) {
            return activation(name, open);
        }
        boolean lists = Token.has(LISTED, name.text());
        List<Call.Argument> arguments = arguments(open, Call.isChoice(name.text()), lists);
        if (name.text().equals("clip") && this.tokens.shown(open).equals("[") && arguments.size() == 1) {
            // Wolfram's bounds unless others are given.
            arguments.add(new Call.Argument(null, Expression.number(-1)));
            arguments.add(new Call.Argument(null, Expression.number(1)));
        }
        // A layer of a framework is made with its settings, and then called:
        // nn.ELU(0.5)(x).
        if (isLayer(name, arguments)) {
            List<Call.Argument> input = arguments(this.tokens.take(), false, false);
            input.addAll(Framework.ofLayer(name, arguments));
            return new Call(name.asLayer(), input).expression();
        }
        if (isLayerAlone(name, arguments)) {
            List<Call.Argument> input = new ArrayList<>();
            input.add(new Call.Argument(null, Expression.X));
            input.addAll(Framework.ofLayer(name, arguments));
            return new Call(name.asLayer(), input).expression();
        }
        return new Call(name.text().equals("log") ? logarithm(name, open, arguments) : rounding(name, arguments),
                arguments)
            .expression();
    }

    /** A call whose settings stand below the line, before its arguments. */
    Expression afterSettings(Token name) {
        this.tokens.skip(1);
        List<Call.Argument> settings = arguments(this.tokens.take(), false, false);
        Token open = this.tokens.take();
        if (!open.isSign("(")) {
            throw name.problem("formula-not-called", name.text());
        }
        List<Call.Argument> arguments = arguments(open, false, false);
        arguments.addAll(settings);
        return new Call(name, arguments).expression();
    }

    /**
     * Whether a layer of a framework has been made, which is called next: its settings
     * have no x, {@code nn.ELU(0.5)(x)}.
     */
    private boolean isLayer(Token name, List<Call.Argument> settings) {
        char first = this.tokens.shown(name).charAt(0);
        boolean isClass = !name.qualifier().isEmpty() || first >= 'A' && first <= 'Z';
        boolean layer = isClass && next().isSign("(") && next().start() == this.tokens.previous().end()
                && isOfLayers(name.text());
        for (Call.Argument setting : settings) {
            layer &= !setting.value().varies();
        }
        return layer;
    }

    /**
     * Whether a layer of a framework has been made and not called, as it stands in a
     * model: {@code nn.LeakyReLU(0.2)}.
     * @throws InvalidInputException if only its capital says that it is a layer
     */
    private boolean isLayerAlone(Token name, List<Call.Argument> settings) {
        String shown = this.tokens.shown(name);
        char first = shown.charAt(shown.lastIndexOf('.') + 1);
        boolean layer = first >= 'A' && first <= 'Z' && shown.length() > 1 && isOfLayers(name.text());
        boolean alone = next().is(Kind.END) && name.start() == 0;
        for (Call.Argument setting : settings) {
            layer &= !setting.value().varies();
            alone &= setting.value().isNumber();
        }
        if (layer && alone && name.qualifier().isEmpty() && !settings.isEmpty() && !this.sheet
                && Catalogue.find(name.text())
                    .map((known) -> settings.size() <= known.parameters().size())
                    .orElse(true)) {
            throw name.problem("formula-run-together-power", shown + "(…)", shown + "(…)(x)", name.text() + "(…)");
        }
        return layer && new Framework(name.qualifier()).hasLayers();
    }

    private static boolean isOfLayers(String name) {
        return Catalogue.find(name).isPresent() || Derived.standard(name) != null
                || Token.has(" threshold tanhshrink ", name);
    }

    /** Keras' layer that is told the name of its function. */
    private Expression activation(Token name, Token open) {
        Token function = this.tokens.take();
        this.tokens.close(open, ")");
        List<Call.Argument> input = new ArrayList<>();
        if (next().isSign("(")) {
            input.addAll(arguments(this.tokens.take(), false, false));
        }
        else {
            input.add(new Call.Argument(null, Expression.X));
        }
        return new Call(function.as("keras.activations.", function.text()), input).expression();
    }

    /**
     * Whole numbers as where they come from has them: a spreadsheet's INT is rounded
     * down, a program's int towards 0, and a spreadsheet rounds halves away from 0.
     */
    private Token rounding(Token name, List<Call.Argument> arguments) {
        boolean capitals = this.sheet || this.tokens.shown(name).endsWith("T") || this.tokens.shown(name).endsWith("D");
        if (name.text().equals("int")) {
            return name.as(capitals ? "floor" : "trunc");
        }
        boolean digits = name.text().equals("round") && arguments.size() == 2;
        if (digits && arguments.get(1).value().is(0)) {
            arguments.remove(1);
            return capitals ? name.as("", "round_away") : name.as("", "round");
        }
        if (digits && arguments.get(1).value().isNumber()) {
            double places = arguments.get(1).value().value();
            String power = (places > 0 && places < MOST_PLACES) ? "1" + "0".repeat((int) places) : "10^n";
            throw name.problem("formula-instead", this.tokens.shown(name) + "(…," + arguments.get(1).value() + ")",
                    (capitals ? "round_away" : "round") + "(" + power + "*…)/" + power);
        }
        return name;
    }

    /**
     * A logarithm as where it comes from has it: Wolfram's base comes first, a
     * spreadsheet's is 10.
     */
    private Token logarithm(Token name, Token open, List<Call.Argument> arguments) {
        if (arguments.size() == 2 && this.tokens.shown(open).equals("[")) {
            arguments.add(arguments.remove(0));
        }
        return (this.sheet && arguments.size() == 1 && name.qualifier().isEmpty()) ? name.as("log10") : name;
    }

    /**
     * @param choice whether the first of them is a condition
     */
    private List<Call.Argument> arguments(Token open, boolean choice, boolean lists) {
        List<Call.Argument> arguments = new ArrayList<>();
        int outside = this.nesting.enterBrackets(false);
        String separator = "";
        boolean more = !next().isSign(")");
        while (more) {
            if (lists && this.tokens.isList()) {
                addList(arguments);
                more = this.tokens.take(",");
                continue;
            }
            arguments
                .add((choice && arguments.isEmpty()) ? new Call.Argument(null, this.parser.condition()) : argument());
            Token comma = next();
            more = this.tokens.take(",");
            separator = more ? separator(comma, separator) : separator;
        }
        this.nesting.restore(outside);
        this.tokens.close(open, ")");
        return arguments;
    }

    /** Numbers in a bracket of their own, {@code max([0, x])}. */
    private void addList(List<Call.Argument> arguments) {
        Token open = this.tokens.take();
        do {
            arguments.add(new Call.Argument(null, this.parser.expression()));
        }
        while (this.tokens.take(","));
        this.tokens.close(open, ")");
    }

    /** What separates arguments: where a semicolon does, a comma is decimal. */
    private String separator(Token comma, String before) {
        String typed = this.tokens.shown(comma);
        String shown = typed.equals("；") ? ";" : typed;
        if (!before.isEmpty() && !shown.equals(before) && (shown.equals(";") || before.equals(";"))) {
            throw comma.problem("formula-comma", "0.5");
        }
        return shown;
    }

    private Call.Argument argument() {
        skipToType();
        Token name = next();
        if (name.qualifier().equals(Token.QUOTE) && isBeforeEnd(1)) {
            // The only word without its setting's name: GELU('tanh').
            return new Call.Argument(name.as("", Application.APPROXIMATE),
                    Expression.symbol(this.tokens.take().text()));
        }
        if (isSwitch(name) && isBeforeEnd(1)) {
            return new Call.Argument(name, Expression.symbol(this.tokens.take().text()));
        }
        if (!name.is(Kind.NAME) || !ahead(1).isSign("=")) {
            return new Call.Argument(null, this.parser.expression());
        }
        this.tokens.skip(2);
        skipToType();
        boolean word = next().is(Kind.NAME) && isBeforeEnd(1) && Application.isWordOfSetting(name);
        return new Call.Argument(name, word ? Expression.symbol(this.tokens.take().text()) : this.parser.expression());
    }

    /** Of {@code x.dtype} only the type is said, which is no matter here. */
    private void skipToType() {
        this.tokens.skip((ahead(1).isSign(".") && ahead(2).text().equals("dtype")) ? 2 : 0);
    }

    /** Whether an argument ends some places ahead. */
    private boolean isBeforeEnd(int places) {
        return ahead(places).isSign(",") || ahead(places).isSign(")");
    }

    /**
     * Whether a name switches something on or off and is no number: {@code
     * nn.ReLU(True)}.
     */
    static boolean isSwitch(Token name) {
        return name.is(Kind.NAME) && Token.has(SWITCHES, name.text());
    }

}
