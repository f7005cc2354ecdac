package dev.actiscope.formula.kinks;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * The quotients u/(c + |u|), u/(c + u) and u/(c − u) with c above 0, softsign and its
 * halves, and sinh(v)/(c + cosh(v)). They rise all along, so that the ends of u tell
 * theirs, where those of dividend and divisor would tell much less.
 */
final class Share {

    private enum Part {

        PLUS, MINUS, ABSOLUTE, COSH

    }

    /** Numbers whose squares are finite are less. */
    private static final double LARGE = 1e150;

    private final double rest;

    private final Part part;

    /**
     * @param rest what there is besides u
     * @param part how u counts
     */
    private Share(double rest, Part part) {
        this.rest = rest;
        this.part = part;
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
        if (part.is(ElementaryFunction.COSH)) {
            boolean same = u.is(ElementaryFunction.SINH) && u.operand(0).equals(part.operand(0));
            return same ? new Share(rest, Part.COSH) : null;
        }
        Expression counted = (absolute || negative) ? part.operand(0) : part;
        return !counted.equals(u) ? null
                : new Share(rest, absolute ? Part.ABSOLUTE : negative ? Part.MINUS : Part.PLUS);
    }

    /**
     * Between what it stays.
     * @param u between what u stays
     * @return null where that does not tell, since there is a pole
     */
    Bounds values(Bounds u) {
        boolean pole = this.part == Part.PLUS && !(u.low() > -this.rest)
                || this.part == Part.MINUS && !(u.high() < this.rest);
        return pole ? null : new Bounds(at(u.low()), at(u.high()));
    }

    /** What it comes to far out, where there is no pole. */
    Bounds limits() {
        return new Bounds((this.part == Part.PLUS) ? Bounds.ALL.low() : -1,
                (this.part == Part.MINUS) ? Bounds.ALL.high() : 1);
    }

    private double at(double u) {
        double size = Math.abs(u);
        double counted = switch (this.part) {
            case PLUS -> u;
            case MINUS -> -u;
            case ABSOLUTE -> size;
            case COSH -> (size < LARGE) ? Math.sqrt(1 + size * size) : size;
        };
        return (size == Bounds.ALL.high()) ? limit(u) : u / (this.rest + counted);
    }

    private double limit(double infinite) {
        return switch (this.part) {
            case PLUS -> 1;
            case MINUS -> -1;
            default -> Math.signum(infinite);
        };
    }

    /**
     * The slope by u.
     * @param divisor between what that stays
     * @return null where it is not told
     */
    Bounds slope(Bounds divisor) {
        return (this.part == Part.COSH) ? null : Bounds.only(this.rest).over(divisor.to(Bounds.only(2)));
    }

}
