package dev.actiscope.formula.kinks;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Binding;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

/**
 * What an expression is on a part of the axis where it is known which branch is taken:
 * max(0,x) is x where x is positive.
 *
 * @param x the part
 * @param inside a point of it that tells for all of it, since nothing in the expression
 * passes a level there; NaN if that is not known
 */
public record Branches(Interval x, double inside, Work work, Algebra algebra) {

    /**
     * On a part of the axis where something may pass a level.
     */
    public Branches(Interval x, Work work, Algebra algebra) {
        this(x, Double.NaN, work, algebra);
    }

    /**
     * The expression, without parameters and applications, with only those branches left
     * that can be taken, and simplified.
     */
    public Expression of(Expression e) {
        return this.algebra.simplified(taken(e));
    }

    private Expression taken(Expression e) {
        this.algebra.spend(1);
        if (!e.varies()) {
            return Binding.folded(e);
        }
        Expression inner = e.map(this::taken);
        return switch (inner.operator()) {
            case IF -> choice(inner);
            case MAX -> extreme(inner, inner.operand(0), inner.operand(1));
            case MIN -> extreme(inner, inner.operand(1), inner.operand(0));
            case CLIP -> taken(Expression.min(Expression.max(inner.operand(0), inner.operand(1)), inner.operand(2)));
            case CALL -> call(inner.function(), inner);
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> comparison(inner);
            default -> inner;
        };
    }

    private Expression choice(Expression e) {
        Sign condition = sign(e.operand(0));
        return condition.isZero() ? e.operand(2) : condition.mayBeZero() ? e : e.operand(1);
    }

    private Expression comparison(Expression e) {
        Sign holds = sign(e);
        return holds.isZero() ? Expression.ZERO : holds.isPositive() && !holds.mayBeZero() ? Expression.ONE : e;
    }

    /** The one that is the greater, or the other. */
    private Expression extreme(Expression e, Expression ifGreater, Expression otherwise) {
        Expression difference = this.algebra.simplified(Expression.difference(e.operand(0), e.operand(1)));
        Sign sign = sign(difference);
        return sign.isNowherePositive() ? otherwise : sign.isNowhereNegative() ? ifGreater : e;
    }

    private Expression call(ElementaryFunction function, Expression e) {
        if (Crossing.isStep(function) && sign(e).isOne()) {
            return Expression.number(sign(e).number());
        }
        if (function != ElementaryFunction.ABS && function != ElementaryFunction.RELU) {
            return e;
        }
        Expression u = e.operand(0);
        Sign sign = sign(u);
        if (sign.isNowherePositive()) {
            return (function == ElementaryFunction.ABS) ? Expression.negative(u) : Expression.ZERO;
        }
        return sign.isNowhereNegative() ? u : e;
    }

    private Sign sign(Expression e) {
        Sign sign = Sign.of(e, this.x, this.work);
        if (sign.isOne() || !sign.mayBeZero() || Double.isNaN(this.inside)) {
            return sign;
        }
        Sign there = Sign.of(e, new Interval(this.inside, this.inside), this.work);
        return (there.isOne() || !there.mayBeZero()) ? there : sign;
    }

}
