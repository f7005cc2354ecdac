package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Parameter;
import dev.actiscope.formula.Evaluation;
import dev.actiscope.formula.Expression;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.Operator;
import dev.actiscope.text.Decimal;

import static dev.actiscope.formula.Precedence.ATOM;
import static dev.actiscope.formula.Precedence.COMPARISON;
import static dev.actiscope.formula.Precedence.FACTOR;
import static dev.actiscope.formula.Precedence.NEGATIVE;
import static dev.actiscope.formula.Precedence.POWER;
import static dev.actiscope.formula.Precedence.PRODUCT;
import static dev.actiscope.formula.Precedence.SUM;

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
    private record Piece(String text, int level) {
    }

    private final Source source;

    private final Target target;

    private final List<String> names;

    private final List<String> written;

    private final Evaluation constants;

    private final List<String> locals = new ArrayList<>();

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
    }

    /** The statements to execute before {@link #of} is right. */
    List<String> locals() {
        return this.locals;
    }

    String of(Expression e) {
        return e.varies() ? text(e, 0) : everywhere(e).text;
    }

    /** A constant for every x. */
    private Piece everywhere(Expression e) {
        String word = word("everywhere", true);
        if (isPython() && (e.is(0) || e.is(1))) {
            return new Piece(word.substring(4).replace("ones", e.is(0) ? "zeros" : "ones"), ATOM);
        }
        return isPython() ? new Piece(Dialect.fill(word, text(e, PRODUCT)), PRODUCT) : piece(e);
    }

    private boolean isPython() {
        return this.target != Target.JAVA;
    }

    private boolean needsTensors() {
        return this.target == Target.TENSORFLOW || this.target == Target.PYTORCH;
    }

    private String word(String word, boolean varies) {
        this.source.use(word);
        return Dialect.word(word, (varies || !needsTensors()) ? this.target.ordinal() : Dialect.PLAIN);
    }

    private String text(Expression e, int lowest) {
        Piece piece = piece(e);
        return (piece.level < lowest) ? "(" + piece.text + ")" : piece.text;
    }

    private Piece atom(String word, boolean varies, String... operands) {
        return new Piece(Dialect.fill(word(word, varies), operands), ATOM);
    }

    /** A choice, which in Java is an operator. */
    private Piece chosen(String word, String... operands) {
        return new Piece(atom(word, true, operands).text, isPython() ? ATOM : 0);
    }

    private Piece piece(Expression e) {
        if (!e.varies() && !e.operands().isEmpty()) {
            double value = this.constants.of(e).applyAsDouble(0);
            if (e.is(Operator.APPLICATION) || !(Math.abs(value) < Double.POSITIVE_INFINITY)) {
                return number(value);
            }
        }
        return switch (e.operator()) {
            case NUMBER -> number(e.value());
            case SYMBOL -> symbol(e);
            case SUM -> sum(e);
            case NEGATIVE -> new Piece("-" + text(e.operand(0), PRODUCT), NEGATIVE);
            case PRODUCT -> {
                StringBuilder product = new StringBuilder(text(e.operand(0), PRODUCT));
                for (int i = 1; i < e.operands().size(); i++) {
                    product.append(" * ").append(text(e.operand(i), FACTOR));
                }
                yield new Piece(product.toString(), PRODUCT);
            }
            case QUOTIENT -> new Piece(text(e.operand(0), PRODUCT) + " / " + text(e.operand(1), FACTOR), PRODUCT);
            case POWER -> power(e);
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> choice(e, ONE, ZERO);
            case IF -> choice(e.operand(0), e.operand(1), e.operand(2));
            case MIN, MAX -> extreme(e);
            case CLIP -> clip(e);
            case CALL -> atom(e.function().key(), e.varies(), text(e.operand(0), 0));
            case APPLICATION -> application(e);
        };
    }

    private Piece number(double value) {
        if (value != value) {
            return atom("nan", false, "");
        }
        String magnitude;
        if (Math.abs(value) == Double.POSITIVE_INFINITY) {
            magnitude = atom("inf", false, "").text;
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
        return (index < 0) ? atom(e.name(), false, "") : new Piece(this.written.get(index), ATOM);
    }

    private Piece sum(Expression e) {
        StringBuilder sum = new StringBuilder(text(e.operand(0), NEGATIVE));
        for (int i = 1; i < e.operands().size(); i++) {
            Piece term = piece(e.operand(i));
            if (term.level == NEGATIVE) {
                sum.append(" - ").append(term.text, 1, term.text.length());
            }
            else {
                sum.append(" + ").append((term.level < NEGATIVE) ? "(" + term.text + ")" : term.text);
            }
        }
        return new Piece(sum.toString(), SUM);
    }

    private Piece power(Expression e) {
        Expression base = e.operand(0);
        Expression exponent = e.operand(1);
        if (base.is(Operator.SYMBOL) && base.name().equals("e")) {
            return atom("exp", e.varies(), text(exponent, 0));
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

    /** The smaller or larger of two, of which the one that varies comes first. */
    private Piece extreme(Expression e) {
        boolean max = e.is(Operator.MAX);
        Expression one = e.operand(0);
        Expression other = e.operand(1);
        if (other.varies() && !one.varies()) {
            one = other;
            other = e.operand(0);
        }
        if (other.isNumber() && one.varies() && one.is(max ? Operator.MIN : Operator.MAX)) {
            int bound = one.operand(0).isNumber() ? 0 : 1;
            Expression far = one.operand(bound);
            if (far.isNumber() && (max ? other.value() <= far.value() : far.value() <= other.value())) {
                return atom("clip", true, text(one.operand(1 - bound), 0), text(max ? other : far, 0),
                        text(max ? far : other, 0));
            }
        }
        if (max && one.varies() && other.is(0)) {
            return atom("relu", true, text(one, 0));
        }
        return extreme(max, text(one, 0), one.varies(), other);
    }

    private Piece extreme(boolean max, String one, boolean varies, Expression other) {
        boolean both = other.varies() || !varies;
        String word = both ? (max ? "max" : "min") : max ? "at-least" : "at-most";
        return atom(word, varies || other.varies(), one, text(other, 0));
    }

    /**
     * A framework clips only between numbers, and does not agree on bounds in the wrong
     * order.
     */
    private Piece clip(Expression e) {
        Expression of = e.operand(0);
        Expression low = e.operand(1);
        Expression high = e.operand(2);
        if (of.varies() && low.isNumber() && high.isNumber() && low.value() <= high.value()) {
            return atom("clip", true, text(of, 0), text(low, 0), text(high, 0));
        }
        if (of.varies() || !low.varies()) {
            return extreme(true, text(of, 0), of.varies(), low, high);
        }
        return extreme(true, text(low, 0), true, of, high);
    }

    private Piece extreme(boolean max, String one, boolean varies, Expression other, Expression next) {
        String inner = extreme(max, one, varies, other).text;
        boolean innerVaries = varies || other.varies();
        return (innerVaries || !next.varies()) ? extreme(!max, inner, innerVaries, next)
                : atom("at-most", true, text(next, 0), inner);
    }

    private Piece choice(Expression condition, Expression then, Expression otherwise) {
        if (!condition.varies() && Double.isNaN(this.constants.of(condition).applyAsDouble(0))) {
            String nan = number(Double.NaN).text;
            return (then.varies() || otherwise.varies())
                    ? new Piece(Dialect.fill(word("everywhere", true), nan), isPython() ? PRODUCT : ATOM)
                    : new Piece(nan, ATOM);
        }
        if (!condition.varies()) {
            boolean holds = condition.operator().isComparison();
            String test = holds ? comparison(condition, condition.operator()) : text(condition, SUM) + " != 0.0";
            boolean varies = then.varies() || otherwise.varies();
            String yes = (varies && !then.varies()) ? everywhere(then).text : text(then, SUM);
            String no = (varies && !otherwise.varies()) ? everywhere(otherwise).text : text(otherwise, SUM);
            return isPython() ? new Piece("(" + yes + " if " + test + " else " + no + ")", ATOM)
                    : chosen("where", test, yes, no);
        }
        if (!condition.operator().isComparison()) {
            return where(text(condition, SUM) + " != 0", text(then, 0), then, otherwise, text(otherwise, 0));
        }
        String test = comparison(condition, condition.operator());
        boolean inequality = condition.operator().isInequality();
        if (inequality && (Danger.of(condition.operand(0)) == Danger.UNDEFINED
                || Danger.of(condition.operand(1)) == Danger.UNDEFINED)) {
            // What cannot be compared is neither.
            String neither = where(comparison(condition, condition.operator().opposite()), text(otherwise, 0),
                    otherwise, null, number(Double.NaN).text).text;
            return chosen("where", test, constant(then), neither);
        }
        if (then.is(1) && otherwise.is(0)) {
            return chosen("number", test);
        }
        String yes = branch(condition, test, then, true);
        String no = branch(condition, test, otherwise, false);
        return where(test, yes, then, otherwise, no);
    }

    private Piece where(String test, String yes, Expression then, Expression otherwise, String no) {
        String first = then.varies() ? yes : constant(then);
        boolean plain = !then.varies() && (otherwise == null || !otherwise.varies());
        String second = (otherwise != null && plain) ? constant(otherwise) : no;
        Piece where = chosen("where", test, first, second);
        return (plain && this.target == Target.PYTORCH) ? new Piece(where.text + ".to(x.dtype)", ATOM) : where;
    }

    /** A constant where TensorFlow takes the type of what it chooses from. */
    private String constant(Expression e) {
        if (this.target != Target.TENSORFLOW || e.varies()) {
            return text(e, 0);
        }
        return (e.is(0) || e.is(1)) ? everywhere(e).text : "tf.constant(" + text(e, 0) + ", x.dtype)";
    }

    private String comparison(Expression e, Operator operator) {
        String sign = " " + operator.notation() + " ";
        return bare(e.operand(0)) + sign + bare(e.operand(1));
    }

    private String bare(Expression e) {
        return e.isNumber() && e.value() == (int) e.value() ? Integer.toString((int) e.value()) : text(e, SUM);
    }

    /**
     * A branch of a choice between x on one side of a number and x on the other. Arrays
     * have both branches computed everywhere, and where the other one is chosen an
     * infinite slope times 0 would spoil the gradient: there the branch is given a
     * harmless x.
     */
    private String branch(Expression condition, String test, Expression branch, boolean then) {
        int danger = isPython() ? Danger.of(branch) : Danger.NONE;
        boolean mirrored = condition.operand(1).equals(Expression.X);
        Expression place = condition.operand(mirrored ? 0 : 1);
        if (danger == Danger.NONE || !condition.operator().isInequality() || !place.isNumber()
                || !mirrored && !condition.operand(0).equals(Expression.X)) {
            return text(branch, 0);
        }
        boolean above = condition.operator().isBelow() == mirrored;
        double harmless = place.value() + ((danger == Danger.OVERFLOW) ? 0 : (above == then) ? 1 : -1);
        String outside = this.x;
        Expression there = Formula.parse(Decimal.print(harmless)).expression();
        String safe = then ? chosen("where", test, outside, text(there, 0)).text
                : chosen("where", test, constant(there), outside).text;
        this.x = local(safe);
        String text = text(branch, 0);
        this.x = outside;
        return text;
    }

    /** A variable for a value. */
    private String local(String value) {
        int index = this.locals.indexOf(value);
        if (index < 0) {
            index = this.locals.size();
            this.locals.add(value);
        }
        return localName(index);
    }

    String localName(int index) {
        String name = (index == 0) ? "safe" : "safe_" + (index + 1);
        return this.written.contains(name) ? name + "_x" : name;
    }

    private Piece application(Expression e) {
        List<Double> settings = new ArrayList<>();
        boolean fixed = true;
        for (int i = 1; i < e.operands().size(); i++) {
            fixed &= !e.operand(i).varies();
            settings.add(fixed ? this.constants.of(e.operand(i)).applyAsDouble(0) : 0);
        }
        Activation activation = fixed ? e.definition().activation(settings) : null;
        Formula limit = fixed ? Limit.of(e.definition(), activation) : null;
        if (limit != null) {
            String outside = this.x;
            this.x = text(e.operand(0), ATOM);
            Piece piece = piece(limit.expression());
            this.x = outside;
            return piece;
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
