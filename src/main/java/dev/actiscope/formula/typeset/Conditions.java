package dev.actiscope.formula.typeset;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.algebra.Cases;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Says of each of several cases when it applies, the ones before it not applying: as long
 * as all compare the same thing, by the interval that they leave.
 */
final class Conditions {

    private static final String SIGNS = "<≤>≥=≠";

    private final Typesetter typesetter;

    private final List<String> texts = new ArrayList<>();

    private Expression first;

    /** The comparison that bounds what is left from below, if one does. */
    private Expression low;

    private Expression high;

    /**
     * Whether no condition has cases of its own, which nobody would want to read twice.
     */
    private boolean brief = true;

    /** Whether the two bounds say all about what is left. */
    private boolean clear = true;

    Conditions(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    static char sign(Expression comparison) {
        return SIGNS.charAt(comparison.operator().ordinal() - Operator.LESS.ordinal());
    }

    private static Expression mirrored(Expression e) {
        return Expression.comparison(e.operator().mirrored(), e.operand(1), e.operand(0));
    }

    /** What has been said of each. */
    List<String> texts() {
        return this.texts;
    }

    /**
     * @param given set with what varies on the left of a comparison
     */
    void add(Expression given) {
        boolean mirrored = given.operator().isComparison() && !given.operand(0).varies() && given.operand(1).varies();
        Expression condition = mirrored ? mirrored(given) : given;
        this.first = this.texts.isEmpty() ? condition : this.first;
        boolean inequality = condition.operator().isInequality();
        boolean below = condition.operator().isBelow();
        this.brief &= !hasCases(condition);
        this.clear = this.clear && this.brief && inequality && condition.operand(0).equals(this.first.operand(0));
        Expression bound = below ? this.low : this.high;
        String interval = (!this.clear || bound == null) ? null
                : below ? interval(bound, condition) : interval(condition, bound);
        this.texts.add((interval != null) ? interval : this.typesetter.condition(condition));
        if (below) {
            this.clear &= bound == null || isOrdered(bound, condition);
            this.low = Cases.opposite(condition);
        }
        else if (inequality) {
            this.clear &= bound == null || isOrdered(condition, bound);
            this.high = Cases.opposite(condition);
        }
    }

    /** Whether the later of two bounds is surely the tighter one. */
    private static boolean isOrdered(Expression low, Expression high) {
        return low.operand(1).isNumber() && high.operand(1).isNumber()
                && low.operand(1).value() <= high.operand(1).value();
    }

    private static boolean hasCases(Expression e) {
        boolean has = e.is(Operator.IF);
        for (Expression operand : e.operands()) {
            has |= hasCases(operand);
        }
        return has;
    }

    /**
     * When none applies; null if that takes words.
     */
    String rest() {
        if (!this.brief) {
            return null;
        }
        if (this.texts.size() == 1) {
            return this.first.operator().isComparison() ? this.typesetter.condition(Cases.opposite(this.first))
                    : this.typesetter.compared(this.first, '=', Expression.ZERO);
        }
        if (!this.clear) {
            return null;
        }
        return (this.low == null) ? this.typesetter.condition(this.high)
                : (this.high == null) ? this.typesetter.condition(this.low) : interval(this.low, this.high);
    }

    /** What is between two bounds; null if nothing is. */
    private String interval(Expression low, Expression high) {
        Expression from = low.operand(1);
        Expression to = high.operand(1);
        if (from.equals(to)) {
            return (low.is(Operator.AT_LEAST) && high.is(Operator.AT_MOST))
                    ? this.typesetter.compared(low.operand(0), '=', from) : null;
        }
        if (from.isNumber() && to.isNumber() && from.value() > to.value()) {
            return null;
        }
        return this.typesetter.condition(mirrored(low)) + this.typesetter.sign(sign(high)) + this.typesetter.set(to);
    }

}
