package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Parameter;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.Limit;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.text.Decimal;

import static dev.actiscope.formula.tree.Precedence.ATOM;
import static dev.actiscope.formula.tree.Precedence.FACTOR;
import static dev.actiscope.formula.tree.Precedence.NEGATIVE;
import static dev.actiscope.formula.tree.Precedence.POWER;
import static dev.actiscope.formula.tree.Precedence.PRODUCT;
import static dev.actiscope.formula.tree.Precedence.SUM;

/**
 * Writes one expression in the language of a target.
 * <p>
 * What does not depend on x is plain Python for TensorFlow and PyTorch, since a tensor of
 * their default type would not do with one of another.
 */
final class Code {

    private static final Expression ZERO = Formula.parse("0").expression();

    private static final Expression ONE = Formula.parse("1").expression();

    /** A piece of code, and how tightly it holds together. */
    record Piece(String text, int level) {
    }

    private final Source source;

    private final Target target;

    private final List<String> names;

    private final List<String> written;

    private final Evaluation constants;

    private final Extremes extremes = new Extremes(this);

    private final Locals locals;

    private final Choices choices;

    /** What stands for x: in a branch something that is no danger to it elsewhere. */
    private String x = "x";

    /**
     * @param source takes the functions that are called
     * @param names of the parameters in the expression
     * @param written what they are called in the code
     * @param settings their values, which decide only what cannot be left open
     */
    Code(Source source, List<String> names, List<String> written, List<Double> settings) {
        this.source = source;
        this.target = source.target();
        this.names = names;
        this.written = written;
        this.constants = new Evaluation(names, settings);
        this.locals = new Locals(!isPython(), written);
        this.choices = new Choices(this, this.locals);
    }

    /** What to execute before {@link #of} is right. */
    List<String> statements() {
        return this.locals.statements();
    }

    String of(Expression e) {
        return e.varies() ? text(e, 0) : everywhere(e).text;
    }

    /** A constant for every x. */
    Piece everywhere(Expression e) {
        if (isPython() && (e.is(0) || e.is(1))) {
            String word = word("everywhere", true);
            return new Piece(word.substring(4).replace("ones", e.is(0) ? "zeros" : "ones"), ATOM);
        }
        return isPython() ? everywhere(text(e, PRODUCT)) : piece(e);
    }

    Piece everywhere(String constant) {
        return new Piece(Dialect.fill(word("everywhere", true), constant), isPython() ? PRODUCT : ATOM);
    }

    boolean isPython() {
        return this.target != Target.JAVA;
    }

    Target target() {
        return this.target;
    }

    private boolean needsTensors() {
        return this.target == Target.TENSORFLOW || this.target == Target.PYTORCH;
    }

    private String word(String word, boolean varies) {
        boolean plain = !varies && needsTensors();
        this.source.use(word, plain);
        return Dialect.word(word, plain ? Dialect.PLAIN : this.target.ordinal());
    }

    String text(Expression e, int lowest) {
        return bracketed(piece(e), lowest);
    }

    private static String bracketed(Piece piece, int lowest) {
        return (piece.level < lowest) ? "(" + piece.text + ")" : piece.text;
    }

    /** A word of the target with its operands. */
    Piece phrase(String word, boolean varies, String... operands) {
        String written = word(word, varies);
        return new Piece(Dialect.fill(written, operands), Dialect.level(written));
    }

    /**
     * A word of one operand, which has a name where it stands in several places: else
     * such words within each other would grow without end.
     */
    Piece phrase(String word, Piece operand) {
        String written = word(word, true);
        boolean repeated = written.indexOf('#') < written.lastIndexOf('#') && !operand.text.equals("x");
        String text = repeated ? this.locals.of("u", operand.text) : bracketed(operand, SUM);
        return new Piece(Dialect.fill(written, text), Dialect.level(written));
    }

    /** A piece in which something else stands for x. */
    Piece piece(Expression e, String other) {
        String outside = this.x;
        this.x = other;
        Piece piece = piece(e);
        this.x = outside;
        return piece;
    }

    String x() {
        return this.x;
    }

    Piece piece(Expression e) {
        if (!e.varies() && !e.operands().isEmpty()) {
            double value = value(e);
            if (e.is(Operator.APPLICATION) || !(Math.abs(value) < Double.POSITIVE_INFINITY)) {
                return number(value);
            }
        }
        return switch (e.operator()) {
            case NUMBER -> number(e.value());
            case SYMBOL -> symbol(e);
            case SUM -> sum(e);
            case NEGATIVE -> negative(e.operand(0));
            case PRODUCT -> product(e);
            case QUOTIENT -> led(e.operand(0), " / " + text(e.operand(1), FACTOR));
            case POWER -> power(e);
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> this.choices.of(e, ONE, ZERO);
            case IF -> this.choices.of(e.operand(0), e.operand(1), e.operand(2));
            case MIN, MAX -> this.extremes.of(e);
            case CLIP -> this.extremes.clip(e);
            case CALL -> this.locals.known(call(e));
            case APPLICATION -> application(e);
        };
    }

    private Piece negative(Expression of) {
        return of.is(Operator.NEGATIVE) ? piece(of.operand(0)) : new Piece("-" + text(of, PRODUCT), NEGATIVE);
    }

    private Piece product(Expression e) {
        StringBuilder others = new StringBuilder();
        for (int i = 1; i < e.operands().size(); i++) {
            others.append(" * ").append(text(e.operand(i), FACTOR));
        }
        return led(e.operand(0), others.toString());
    }

    /** A product or a quotient: the sign of what comes first is the sign of all. */
    private Piece led(Expression first, String others) {
        Piece piece = piece(first);
        return (piece.level == NEGATIVE) ? new Piece(piece.text + others, NEGATIVE)
                : new Piece(bracketed(piece, PRODUCT) + others, PRODUCT);
    }

    private Piece call(Expression e) {
        String key = e.function().key();
        int lowest = word(key, e.varies()).contains("* #") ? FACTOR : 0;
        return phrase(key, e.varies(), text(e.operand(0), lowest));
    }

    /** Of what does not depend on x. */
    double value(Expression e) {
        return function(e).applyAsDouble(0);
    }

    /** At the present parameters. */
    DoubleUnaryOperator function(Expression e) {
        return this.constants.of(e);
    }

    Piece number(double value) {
        if (value != value) {
            return phrase("nan", false, "");
        }
        String magnitude;
        if (Math.abs(value) == Double.POSITIVE_INFINITY) {
            magnitude = phrase("inf", false, "").text;
        }
        else {
            magnitude = Decimal.print(Math.abs(value));
            if (magnitude.indexOf('.') < 0 && magnitude.indexOf('e') < 0) {
                magnitude += ".0";
            }
        }
        return (value < 0) ? new Piece("-" + magnitude, NEGATIVE) : new Piece(magnitude, ATOM);
    }

    private Piece symbol(Expression e) {
        if (e.varies()) {
            return new Piece(this.x, ATOM);
        }
        int index = this.names.indexOf(e.name());
        return (index < 0) ? phrase(e.name(), false, "") : new Piece(this.written.get(index), ATOM);
    }

    private Piece sum(Expression e) {
        StringBuilder sum = new StringBuilder(text(e.operand(0), SUM));
        for (int i = 1; i < e.operands().size(); i++) {
            Piece term = piece(e.operand(i));
            if (term.level == NEGATIVE) {
                sum.append(" - ").append(term.text, 1, term.text.length());
            }
            else {
                sum.append(" + ").append(bracketed(term, NEGATIVE));
            }
        }
        return new Piece(sum.toString(), SUM);
    }

    private Piece power(Expression e) {
        Expression base = e.operand(0);
        Expression exponent = e.operand(1);
        if (base.is(Operator.SYMBOL) && base.name().equals("e")) {
            return phrase("exp", e.varies(), text(exponent, 0));
        }
        if (isPython()) {
            boolean whole = exponent.isNumber() && exponent.value() > 0 && exponent.value() == (int) exponent.value();
            String above = whole ? Integer.toString((int) exponent.value()) : text(exponent, POWER);
            return new Piece(text(base, ATOM) + " ** " + above, POWER);
        }
        if (base.is(Operator.SYMBOL) && (exponent.is(2) || exponent.is(3))) {
            String factor = text(base, FACTOR);
            return new Piece(factor + " * " + factor + (exponent.is(3) ? " * " + factor : ""), PRODUCT);
        }
        return new Piece("Math.pow(" + text(base, 0) + ", " + text(exponent, 0) + ")", ATOM);
    }

    private Piece application(Expression e) {
        List<Double> settings = new ArrayList<>();
        boolean fixed = true;
        for (int i = 1; i < e.operands().size(); i++) {
            fixed &= !e.operand(i).varies();
            settings.add(fixed ? value(e.operand(i)) : 0);
        }
        Activation activation = fixed ? e.definition().activation(settings) : null;
        Formula limit = fixed ? Limit.of(e.definition(), activation) : null;
        if (limit != null) {
            return piece(limit.expression(), text(e.operand(0), ATOM));
        }
        String name = this.source.define(e.definition());
        StringBuilder call = new StringBuilder(name).append('(').append(text(e.operand(0), 0));
        List<Parameter> parameters = e.definition().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Expression setting = e.operand(i + 1);
            if (!isPython()) {
                call.append(", ").append(text(setting, 0));
            }
            else if (!setting.is(parameters.get(i).defaultValue())) {
                call.append(", ").append(parameters.get(i).name()).append('=').append(text(setting, 0));
            }
        }
        return new Piece(call.append(')').toString(), ATOM);
    }

}
