package dev.actiscope.formula.kinks;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * The quotients u/(c + |u|), u/(c + u) and u/(c − u) with c above 0: softsign and its
 * halves. They rise all along, so that the ends of u tell theirs, where those of dividend
 * and divisor would tell much less.
 */
final class Share {

    private final double rest;

    private final boolean absolute;

    private final int side;

    /**
     * @param rest what there is besides u
     * @param absolute whether u counts without its sign
     * @param side 1 if u is added, −1 if it is subtracted
     */
    private Share(double rest, boolean absolute, int side) {
        this.rest = rest;
        this.absolute = absolute;
        this.side = side;
    }

    /**
     * A quotient as such a one; null if it is another.
     */
    static Share of(Expression quotient) {
        Expression whole = quotient.operand(1);
        if (!whole.is(Operator.SUM) || whole.operands().size() != 2) {
            return null;
        }
        int number = whole.operand(0).isNumber() ? 0 : 1;
        Expression c = whole.operand(number);
        return (c.isNumber() && c.value() > 0) ? of(quotient.operand(0), c.value(), whole.operand(1 - number)) : null;
    }

    private static Share of(Expression u, double rest, Expression part) {
        boolean absolute = part.is(ElementaryFunction.ABS);
        boolean negative = part.is(Operator.NEGATIVE);
        Expression counted = (absolute || negative) ? part.operand(0) : part;
        return counted.equals(u) ? new Share(rest, absolute, negative ? -1 : 1) : null;
    }

    /**
     * Between what it stays.
     * @param u between what u stays
     * @return null where that does not tell, since there is a pole
     */
    Bounds values(Bounds u) {
        boolean pole = !this.absolute && !((this.side > 0) ? u.low() > -this.rest : u.high() < this.rest);
        return pole ? null : new Bounds(at(u.low()), at(u.high()));
    }

    /** What it comes to far out, where there is no pole. */
    Bounds limits() {
        return new Bounds((this.absolute || this.side < 0) ? -1 : Bounds.ALL.low(),
                (this.absolute || this.side > 0) ? 1 : Bounds.ALL.high());
    }

    private double at(double u) {
        double part = this.absolute ? Math.abs(u) : this.side * u;
        return (Math.abs(u) == Double.POSITIVE_INFINITY) ? (this.absolute ? Math.signum(u) : this.side)
                : u / (this.rest + part);
    }

    /**
     * The slope by u, which is the rest over the square of the divisor.
     * @param divisor between what that stays
     */
    Bounds slope(Bounds divisor) {
        return Bounds.only(this.rest).over(divisor.to(Bounds.only(2)));
    }

}
