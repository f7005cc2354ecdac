package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.Expression;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.Operator;
import dev.actiscope.listing.Code.Piece;
import dev.actiscope.text.Decimal;

import static dev.actiscope.formula.Precedence.ATOM;
import static dev.actiscope.formula.Precedence.SUM;

/**
 * Writes distinctions of cases so that what is not chosen does no harm.
 */
final class Choices {

    private final Code code;

    private final List<String> taken;

    private final List<String> locals = new ArrayList<>();

    /**
     * @param taken the names that no variable may have
     */
    Choices(Code code, List<String> taken) {
        this.code = code;
        this.taken = taken;
    }

    /** The variables to assign before. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < this.locals.size(); i++) {
            statements.add(name(i) + " = " + this.locals.get(i));
        }
        return statements;
    }

    Piece of(Expression condition, Expression then, Expression otherwise) {
        if (!condition.varies()) {
            return settled(condition, then, otherwise);
        }
        String test = test(condition);
        if (!condition.operator().isComparison()) {
            return where(test, text(then), then, otherwise, text(otherwise));
        }
        if (condition.operator().isInequality() && isUndefined(condition)) {
            // What cannot be compared is neither.
            String opposite = comparison(condition, condition.operator().opposite());
            String neither = where(opposite, text(otherwise), otherwise, null, nan()).text();
            return chosen("where", test, constant(then), neither);
        }
        if (then.is(1) && otherwise.is(0)) {
            return chosen("number", test);
        }
        String yes = branch(condition, test, then, true);
        String no = branch(condition, test, otherwise, false);
        return where(test, yes, then, otherwise, no);
    }

    /** A choice in which the parameters decide for every x. */
    private Piece settled(Expression condition, Expression then, Expression otherwise) {
        boolean varies = then.varies() || otherwise.varies();
        if (Double.isNaN(this.code.value(condition))) {
            return varies ? this.code.everywhere(nan()) : new Piece(nan(), ATOM);
        }
        String test = condition.operator().isComparison() ? test(condition)
                : this.code.text(condition, SUM) + " != 0.0";
        String yes = (varies && !then.varies()) ? this.code.everywhere(then).text() : this.code.text(then, SUM);
        String no = (varies && !otherwise.varies()) ? this.code.everywhere(otherwise).text()
                : this.code.text(otherwise, SUM);
        return this.code.isPython() ? new Piece("(" + yes + " if " + test + " else " + no + ")", ATOM)
                : chosen("where", test, yes, no);
    }

    private String text(Expression e) {
        return this.code.text(e, 0);
    }

    private String nan() {
        return this.code.number(Double.NaN).text();
    }

    /** A choice in each place of an array; in Java, an operator. */
    private Piece chosen(String word, String... operands) {
        return new Piece(this.code.atom(word, true, operands).text(), this.code.isPython() ? ATOM : 0);
    }

    /**
     * @param otherwise null if what is chosen otherwise is no expression
     */
    private Piece where(String test, String yes, Expression then, Expression otherwise, String no) {
        String first = then.varies() ? yes : constant(then);
        boolean plain = !then.varies() && (otherwise == null || !otherwise.varies());
        String second = (otherwise != null && plain) ? constant(otherwise) : no;
        Piece where = chosen("where", test, first, second);
        return (plain && this.code.target() == Target.PYTORCH) ? new Piece(where.text() + ".to(x.dtype)", ATOM) : where;
    }

    /** A constant where TensorFlow takes the type of what it chooses from. */
    private String constant(Expression e) {
        if (this.code.target() != Target.TENSORFLOW || e.varies()) {
            return text(e);
        }
        return (e.is(0) || e.is(1)) ? this.code.everywhere(e).text() : "tf.constant(" + text(e) + ", x.dtype)";
    }

    private String test(Expression condition) {
        return condition.operator().isComparison() ? comparison(condition, condition.operator())
                : this.code.text(condition, SUM) + " != 0";
    }

    private String comparison(Expression e, Operator operator) {
        return bare(e.operand(0)) + " " + operator.notation() + " " + bare(e.operand(1));
    }

    private String bare(Expression e) {
        return e.isNumber() && e.value() == (int) e.value() ? Integer.toString((int) e.value())
                : this.code.text(e, SUM);
    }

    private static boolean isUndefined(Expression comparison) {
        return Math.max(Danger.of(comparison.operand(0)), Danger.of(comparison.operand(1))) == Danger.UNDEFINED;
    }

    /**
     * A branch of a choice between x on one side of a number and x on the other. Arrays
     * have both branches computed everywhere, and where the other one is chosen an
     * infinite slope times 0 would spoil the gradient: there the branch is given a
     * harmless x.
     */
    private String branch(Expression condition, String test, Expression branch, boolean then) {
        int danger = this.code.isPython() ? Danger.of(branch) : Danger.NONE;
        boolean mirrored = condition.operand(1).equals(Expression.X);
        Expression place = condition.operand(mirrored ? 0 : 1);
        if (danger == Danger.NONE || !condition.operator().isInequality() || !place.isNumber()
                || !mirrored && !condition.operand(0).equals(Expression.X)) {
            return text(branch);
        }
        boolean above = condition.operator().isBelow() == mirrored;
        double harmless = place.value() + ((danger == Danger.OVERFLOW) ? 0 : (above == then) ? 1 : -1);
        Expression there = Formula.parse(Decimal.print(harmless)).expression();
        String x = this.code.x();
        String safe = then ? chosen("where", test, x, text(there)).text()
                : chosen("where", test, constant(there), x).text();
        return this.code.piece(branch, local(safe)).text();
    }

    /** A variable for a value. */
    private String local(String value) {
        int index = this.locals.indexOf(value);
        if (index < 0) {
            index = this.locals.size();
            this.locals.add(value);
        }
        return name(index);
    }

    private String name(int index) {
        String name = (index == 0) ? "safe" : "safe_" + (index + 1);
        return this.taken.contains(name) ? name + "_x" : name;
    }

}
