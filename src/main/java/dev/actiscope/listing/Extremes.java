package dev.actiscope.listing;

import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.listing.Code.Piece;

/**
 * Writes minima, maxima and clipping: libraries have words of their own for those with a
 * number, and for the most usual of them.
 */
final class Extremes {

    private final Code code;

    Extremes(Code code) {
        this.code = code;
    }

    /** The smaller or larger of two, of which the one that varies comes first. */
    Piece of(Expression e) {
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
                return this.code.phrase("clip", true, this.code.text(one.operand(1 - bound), 0),
                        this.code.text(max ? other : far, 0), this.code.text(max ? far : other, 0));
            }
        }
        if (max && one.varies() && other.is(0)) {
            return this.code.phrase("relu", true, this.code.text(one, 0));
        }
        return extreme(max, this.code.text(one, 0), one.varies(), other);
    }

    private Piece extreme(boolean max, String one, boolean varies, Expression other) {
        boolean both = other.varies() || !varies;
        String word = both ? (max ? "max" : "min") : max ? "at-least" : "at-most";
        return this.code.phrase(word, varies || other.varies(), one, this.code.text(other, 0));
    }

    /**
     * A framework clips only between numbers, and does not agree on bounds in the wrong
     * order.
     */
    Piece clip(Expression e) {
        Expression of = e.operand(0);
        Expression low = e.operand(1);
        Expression high = e.operand(2);
        if (of.varies() && low.isNumber() && high.isNumber() && low.value() <= high.value()) {
            return this.code.phrase("clip", true, this.code.text(of, 0), this.code.text(low, 0),
                    this.code.text(high, 0));
        }
        if (of.varies() || !low.varies()) {
            return between(this.code.text(of, 0), of.varies(), low, high);
        }
        return between(this.code.text(low, 0), true, of, high);
    }

    /** No less than one and no more than the other, in this order. */
    private Piece between(String of, boolean varies, Expression low, Expression high) {
        String inner = extreme(true, of, varies, low).text();
        boolean innerVaries = varies || low.varies();
        return (innerVaries || !high.varies()) ? extreme(false, inner, innerVaries, high)
                : this.code.phrase("at-most", true, this.code.text(high, 0), inner);
    }

}
