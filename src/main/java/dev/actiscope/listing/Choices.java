package dev.actiscope.listing;

import dev.actiscope.formula.Expression;
import dev.actiscope.formula.Operator;
import dev.actiscope.listing.Code.Piece;

import static dev.actiscope.formula.Precedence.ATOM;
import static dev.actiscope.formula.Precedence.SUM;

/**
 * Writes distinctions of cases so that what is not chosen does no harm.
 */
final class Choices {

    private final Code code;

    private final Locals locals;

    private final Harmless harmless;

    Choices(Code code, Locals locals) {
        this.code = code;
        this.locals = locals;
        this.harmless = new Harmless(code);
    }

    Piece of(Expression condition, Expression then, Expression otherwise) {
        if (!condition.varies()) {
            return settled(condition, then, otherwise);
        }
        boolean comparison = condition.operator().isComparison();
        boolean undefined = condition.operator().isInequality() && isUndefined(condition);
        if (comparison && !undefined && then.is(1) && otherwise.is(0)) {
            return chosen("number", test(condition, condition.operator(), false));
        }
        boolean repeated = undefined || Math.max(danger(then), danger(otherwise)) > Danger.NONE;
        String test = test(condition, condition.operator(), repeated);
        String yes = branch(condition, test, then, true);
        String no = branch(condition, test, otherwise, false);
        if (!undefined) {
            return where(test, yes, then, otherwise, no);
        }
        // What cannot be compared is neither.
        String opposite = test(condition, condition.operator().opposite(), repeated);
        String neither = where(opposite, no, otherwise, null, nan()).text();
        return chosen("where", test, then.varies() ? yes : constant(then), neither);
    }

    /** A choice in which the parameters decide for every x. */
    private Piece settled(Expression condition, Expression then, Expression otherwise) {
        boolean varies = then.varies() || otherwise.varies();
        if (Double.isNaN(this.code.value(condition))) {
            return varies ? this.code.everywhere(nan()) : new Piece(nan(), ATOM);
        }
        String test = condition.operator().isComparison() ? test(condition, condition.operator(), false)
                : this.code.text(condition, SUM) + " != 0.0";
        String yes = settled(then, varies, "# if " + test + " else x");
        String no = settled(otherwise, varies, "x if " + test + " else #");
        return this.code.isPython() ? new Piece("(" + yes + " if " + test + " else " + no + ")", ATOM)
                : chosen("where", test, yes, no);
    }

    private String settled(Expression branch, boolean varies, String guard) {
        String outside = this.locals.guard(guard);
        String text = (varies && !branch.varies()) ? this.code.everywhere(branch).text() : this.code.text(branch, SUM);
        this.locals.restore(outside);
        return text;
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

    /**
     * @param repeated whether this is not the only place for what is compared
     */
    private String test(Expression condition, Operator operator, boolean repeated) {
        return operator.isComparison() ? compared(condition.operand(0), repeated) + " " + operator.notation() + " "
                + compared(condition.operand(1), repeated) : repeated(condition, repeated) + " != 0";
    }

    private String compared(Expression e, boolean repeated) {
        return e.isNumber() && e.value() == (int) e.value() ? Integer.toString((int) e.value()) : repeated(e, repeated);
    }

    /**
     * What varies has a name where it is repeated, or nested conditions would grow
     * without end.
     */
    private String repeated(Expression e, boolean repeated) {
        return (repeated && e.varies() && !e.operands().isEmpty()) ? this.locals.of("u", text(e))
                : this.code.text(e, SUM);
    }

    private static boolean isUndefined(Expression comparison) {
        return Math.max(Danger.of(comparison.operand(0)), Danger.of(comparison.operand(1))) == Danger.UNDEFINED;
    }

    /**
     * A branch of a choice. Arrays have both branches computed everywhere, and where the
     * other one is chosen an infinite slope times 0 would spoil the gradient: there the
     * branch is given a harmless x.
     */
    private String branch(Expression condition, String test, Expression branch, boolean then) {
        int danger = danger(branch);
        if (danger == Danger.NONE) {
            return text(branch);
        }
        Expression harmless = this.harmless.place(condition, branch, then, danger);
        String x = this.code.x();
        String safe = then ? chosen("where", test, x, text(harmless)).text()
                : chosen("where", test, constant(harmless), x).text();
        return this.code.piece(branch, this.locals.of("safe", safe)).text();
    }

    private int danger(Expression branch) {
        return this.code.isPython() ? Danger.of(branch) : Danger.NONE;
    }

}
