package dev.actiscope.listing;

import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.formula.tree.Precedence;
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
                return clipped(one.operand(1 - bound), max ? other : far, max ? far : other);
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
     * Between two numbers. Where that is ReLU6, hard tanh or hard sigmoid the slope is 0
     * at both, which it is not where a framework clips.
     */
    private Piece clipped(Expression of, Expression low, Expression high) {
        boolean trained = this.code.target() != Target.NUMPY && this.code.target() != Target.JAVA;
        if (trained && low.is(0) && high.is(6)) {
            return this.code.phrase("relu6", this.code.piece(of));
        }
        if (trained && low.is(-1) && high.is(1)) {
            return this.code.phrase("hardtanh", this.code.piece(of));
        }
        if (trained && low.is(0) && high.is(1) && isOfHardSigmoid(of)) {
            Piece six = of.is(Operator.QUOTIENT) ? this.code.piece(of.operand(0))
                    : new Piece("6.0 * " + this.code.text(of, Precedence.FACTOR), Precedence.PRODUCT);
            return new Piece(this.code.phrase("relu6", six).text() + " / 6.0", Precedence.PRODUCT);
        }
        return this.code.phrase("clip", true, this.code.text(of, 0), this.code.text(low, 0), this.code.text(high, 0));
    }

    /** Whether it is (v + 3)/6, or v/6 + 1/2. */
    private static boolean isOfHardSigmoid(Expression of) {
        String text = of.toString();
        return of.is(Operator.QUOTIENT) ? text.endsWith("+3)/6") : text.endsWith("+0.5") || text.endsWith("+1/2");
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
            return clipped(of, low, high);
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
