package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Says of each of several cases when it applies, the ones before it not applying: as long
 * as all compare the same thing, by the interval that they leave.
 */
final class Conditions {

    private static final String SIGNS = "<≤>≥=≠";

    private static final Operator[] OPPOSITES = { Operator.AT_LEAST, Operator.GREATER, Operator.AT_MOST, Operator.LESS,
            Operator.UNEQUAL, Operator.EQUAL };

    private static final Operator[] MIRRORED = { Operator.GREATER, Operator.AT_LEAST, Operator.LESS, Operator.AT_MOST,
            Operator.EQUAL, Operator.UNEQUAL };

    private final Typesetter typesetter;

    private final List<String> texts = new ArrayList<>();

    private Expression first;

    /** The comparison that bounds what is left from below, if one does. */
    private Expression low;

    private Expression high;

    /** Whether the two bounds say all about what is left. */
    private boolean clear = true;

    Conditions(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    private static int index(Expression comparison) {
        return comparison.operator().ordinal() - Operator.LESS.ordinal();
    }

    static char sign(Expression comparison) {
        return SIGNS.charAt(index(comparison));
    }

    /** The comparison that holds where this one does not. */
    static Expression opposite(Expression e) {
        return Expression.comparison(OPPOSITES[index(e)], e.operand(0), e.operand(1));
    }

    private static Expression mirrored(Expression e) {
        return Expression.comparison(MIRRORED[index(e)], e.operand(1), e.operand(0));
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
        boolean below = condition.is(Operator.LESS) || condition.is(Operator.AT_MOST);
        boolean above = condition.is(Operator.GREATER) || condition.is(Operator.AT_LEAST);
        this.clear = this.clear && (below || above) && condition.operand(0).equals(this.first.operand(0));
        Expression bound = below ? this.low : this.high;
        this.texts.add((!this.clear || bound == null) ? this.typesetter.condition(condition)
                : below ? interval(bound, condition) : interval(condition, bound));
        if (below) {
            this.clear &= bound == null || isOrdered(bound, condition);
            this.low = opposite(condition);
        }
        else if (above) {
            this.clear &= bound == null || isOrdered(condition, bound);
            this.high = opposite(condition);
        }
    }

    /** Whether the later of two bounds is surely the tighter one. */
    private static boolean isOrdered(Expression low, Expression high) {
        return low.operand(1).isNumber() && high.operand(1).isNumber()
                && low.operand(1).value() <= high.operand(1).value();
    }

    /**
     * When none applies; null if that takes words.
     */
    String rest() {
        if (this.texts.size() == 1) {
            return this.first.operator().isComparison() ? this.typesetter.condition(opposite(this.first))
                    : this.typesetter.compared(this.first, '=', Expression.ZERO);
        }
        if (!this.clear) {
            return null;
        }
        return (this.low == null) ? this.typesetter.condition(this.high)
                : (this.high == null) ? this.typesetter.condition(this.low) : interval(this.low, this.high);
    }

    private String interval(Expression low, Expression high) {
        return this.typesetter.condition(mirrored(low)) + this.typesetter.sign(sign(high))
                + this.typesetter.set(high.operand(1));
    }

}
