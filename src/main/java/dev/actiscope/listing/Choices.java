package dev.actiscope.listing;

import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.listing.Code.Piece;

import static dev.actiscope.formula.tree.Precedence.ATOM;
import static dev.actiscope.formula.tree.Precedence.SUM;

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
            return chosen("number", new Test(condition, false).holds());
        }
        Test test = new Test(condition, undefined || Math.max(danger(then), danger(otherwise)) > Danger.NONE);
        String yes = branch(condition, test.holds(), then, true);
        String no = branch(condition, test.holds(), otherwise, false);
        if (!undefined) {
            return where(test.holds(), yes, then, otherwise, no);
        }
        // What cannot be compared is neither.
        String neither = where(test.holdsNot(), no, otherwise, null, nan()).text();
        return chosen("where", test.holds(), then.varies() ? yes : constant(then), neither);
    }

    /** A choice in which the parameters decide for every x. */
    private Piece settled(Expression condition, Expression then, Expression otherwise) {
        boolean varies = then.varies() || otherwise.varies();
        if (Double.isNaN(this.code.value(condition))) {
            return varies ? this.code.everywhere(nan()) : new Piece(nan(), ATOM);
        }
        String test = condition.operator().isComparison() ? new Test(condition, false).holds()
                : this.code.text(condition, SUM) + " != 0.0";
        String yes = settled(then, varies, "# if " + test + " else x");
        String no = settled(otherwise, varies, "x if " + test + " else #");
        return this.code.isPython() ? new Piece(yes + " if " + test + " else " + no, 0)
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
        return this.code.phrase(word, true, operands);
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

    /** A condition in code, of which each side is written once. */
    private final class Test {

        private final Operator operator;

        private final String left;

        private final String right;

        /**
         * @param repeated whether there is more than one place for it
         */
        Test(Expression condition, boolean repeated) {
            boolean comparison = condition.operator().isComparison();
            this.operator = comparison ? condition.operator() : Operator.UNEQUAL;
            this.left = side(comparison ? condition.operand(0) : condition, repeated);
            this.right = comparison ? side(condition.operand(1), repeated) : "0";
        }

        /**
         * What varies has a name where it is repeated, or nested conditions would grow
         * without end.
         */
        private String side(Expression e, boolean repeated) {
            return (e.isNumber() && e.value() == (int) e.value()) ? Integer.toString((int) e.value())
                    : (repeated && e.varies() && !e.operands().isEmpty()) ? Choices.this.locals.of("u", text(e))
                            : Choices.this.code.text(e, SUM);
        }

        String holds() {
            return this.left + " " + this.operator.notation() + " " + this.right;
        }

        /** Where it does not hold, NaN apart. */
        String holdsNot() {
            return this.left + " " + this.operator.opposite().notation() + " " + this.right;
        }

    }

}
