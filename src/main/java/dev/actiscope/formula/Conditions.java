package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Says of each of several cases when it applies, the ones before it not applying: as long
 * as all compare the same thing, by the interval that they leave.
 */
final class Conditions {

    private static final String SIGNS = "<≤>≥=≠";

    private static final String OPPOSITES = "≥>≤<≠=";

    private final Typesetter typesetter;

    private final List<String> texts = new ArrayList<>();

    private Expression first;

    /** The comparison that did not hold, and so bounds what is left from below. */
    private Expression low;

    private Expression high;

    /** Whether the two bounds say all about what is left. */
    private boolean clear = true;

    Conditions(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    static char sign(Expression comparison) {
        return SIGNS.charAt(comparison.operator().ordinal() - Operator.LESS.ordinal());
    }

    List<String> texts() {
        return this.texts;
    }

    /**
     * @param given set with what varies on the left of a comparison
     */
    void add(Expression given) {
        Expression condition = turned(given);
        this.first = this.texts.isEmpty() ? condition : this.first;
        boolean below = condition.is(Operator.LESS) || condition.is(Operator.AT_MOST);
        boolean above = condition.is(Operator.GREATER) || condition.is(Operator.AT_LEAST);
        this.clear &= (below || above) && condition.operand(0).equals(this.first.operand(0));
        Expression bound = below ? this.low : this.high;
        this.texts.add((!this.clear || bound == null) ? this.typesetter.condition(condition)
                : below ? interval(bound, opposite(bound) == '>', sign(condition) == '<', condition)
                        : interval(condition, sign(condition) == '>', opposite(bound) == '<', bound));
        if (below) {
            this.clear &= bound == null || isOrdered(bound, condition);
            this.low = condition;
        }
        else {
            this.clear &= bound == null || isOrdered(condition, bound);
            this.high = condition;
        }
    }

    private static Expression turned(Expression e) {
        if (!e.operator().isComparison() || e.operand(0).varies() || !e.operand(1).varies()) {
            return e;
        }
        Operator turned = switch (e.operator()) {
            case LESS -> Operator.GREATER;
            case AT_MOST -> Operator.AT_LEAST;
            case GREATER -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            default -> e.operator();
        };
        return Expression.comparison(turned, e.operand(1), e.operand(0));
    }

    private static boolean isOrdered(Expression low, Expression high) {
        return low.operand(1).isNumber() && high.operand(1).isNumber()
                && low.operand(1).value() <= high.operand(1).value();
    }

    /**
     * When none applies; null if that takes words.
     */
    String rest() {
        if (this.texts.size() == 1) {
            return this.first.operator().isComparison() ? comparison(this.first, opposite(this.first))
                    : this.typesetter.compared(this.first, '=', Expression.ZERO);
        }
        if (!this.clear) {
            return null;
        }
        return (this.low == null) ? comparison(this.high, opposite(this.high))
                : (this.high == null) ? comparison(this.low, opposite(this.low))
                        : interval(this.low, opposite(this.low) == '>', opposite(this.high) == '<', this.high);
    }

    private static char opposite(Expression comparison) {
        return OPPOSITES.charAt(comparison.operator().ordinal() - Operator.LESS.ordinal());
    }

    private String comparison(Expression e, char sign) {
        return this.typesetter.compared(e.operand(0), sign, e.operand(1));
    }

    private String interval(Expression low, boolean aboveLow, boolean belowHigh, Expression high) {
        return this.typesetter.compared(low.operand(1), aboveLow ? '<' : '≤', low.operand(0))
                + this.typesetter.sign(belowHigh ? '<' : '≤') + this.typesetter.set(high.operand(1));
    }

}
