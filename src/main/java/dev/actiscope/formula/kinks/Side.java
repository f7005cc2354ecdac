package dev.actiscope.formula.kinks;

import java.util.List;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.Power;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * What an expression is on one side of a point: its branches, steps and absolute values
 * are taken as they are at another point on that side, and then value and slope are those
 * of a smooth function, at the point itself too.
 */
final class Side {

    /** What rounding of x may be made of by a slope, with room to spare. */
    private static final double STEEP = 0x1p-26;

    private static final double ROUNDING = 0x1p-40;

    private final ElementarySlopes slopes;

    private final double inside;

    private final double at;

    private final List<Crossing> here;

    /** Whether what is infinite has overflown. */
    private boolean finite;

    /**
     * @param inside a point on this side
     * @param at where the value is taken
     * @param here what passes its level there, whatever rounding says
     */
    Side(ElementarySlopes slopes, double inside, double at, List<Crossing> here) {
        this.slopes = slopes;
        this.inside = inside;
        this.at = at;
        this.here = here;
        this.finite = !here.isEmpty() && !isSingular(here);
    }

    /** Whether nothing has a pole there, so that what is infinite has overflown. */
    boolean isFinite() {
        return this.finite;
    }

    private static boolean isSingular(List<Crossing> here) {
        for (Crossing crossing : here) {
            if (crossing.singular()) {
                return true;
            }
        }
        return false;
    }

    /** The expression at a point that is on no edge. */
    static Jet at(Expression e, double x, ElementarySlopes slopes) {
        return new Side(slopes, x, x, List.of()).of(e);
    }

    /**
     * @param decisive the value inside, by which branches are chosen
     * @param value the value at the point
     * @param slope the slope at the point
     * @param fixed whether it does not depend on x on this side
     */
    record Jet(double decisive, double value, double slope, boolean fixed) {

        private static Jet fixed(double value) {
            return new Jet(value, value, 0, true);
        }

        private Jet negative() {
            return new Jet(-this.decisive, -this.value, -this.slope, this.fixed);
        }

        /** Of a constant factor no slope is asked, were the other infinite. */
        private double times(double factor) {
            return this.fixed ? 0 : this.slope * factor;
        }

    }

    Jet of(Expression e) {
        Jet jet = plain(e);
        for (Crossing crossing : this.here) {
            if (crossing.of() == e && isAt(crossing.level(), jet)) {
                return new Jet(jet.decisive, crossing.level(), jet.slope, jet.fixed);
            }
        }
        return jet;
    }

    /**
     * Whether it comes to a level on this side, but for rounding: where it jumps, it may
     * be there on the other side alone. Where nobody can tell, it does.
     */
    private boolean isAt(double level, Jet jet) {
        double beside = STEEP * Math.abs(jet.slope) * Math.max(1, Math.abs(this.at));
        boolean off = Math.abs(jet.value - level) > beside + ROUNDING * (1 + Math.abs(level));
        return !(off && Math.abs(jet.value) < Double.POSITIVE_INFINITY);
    }

    private Jet plain(Expression e) {
        return switch (e.operator()) {
            case NUMBER -> Jet.fixed(e.value());
            case SYMBOL -> e.varies() ? new Jet(this.inside, this.at, 1, false) : Jet.fixed(Double.NaN);
            case SUM -> sum(e.operands());
            case NEGATIVE -> of(e.operand(0)).negative();
            case PRODUCT -> product(e.operands());
            case QUOTIENT -> quotient(of(e.operand(0)), of(e.operand(1)));
            case POWER -> power(of(e.operand(0)), of(e.operand(1)));
            case IF -> choice(of(e.operand(0)).decisive, e);
            case MIN -> least(of(e.operand(0)), of(e.operand(1)));
            case MAX -> most(of(e.operand(0)), of(e.operand(1)));
            case CLIP -> least(most(of(e.operand(0)), of(e.operand(1))), of(e.operand(2)));
            case CALL -> Excess.isLogarithmOfShare(e) ? of(Excess.softplus(e)) : call(e.function(), of(e.operand(0)));
            case APPLICATION -> Jet.fixed(Double.NaN);
            default -> comparison(e.operator(), of(e.operand(0)).decisive, of(e.operand(1)).decisive);
        };
    }

    private Jet sum(List<Expression> terms) {
        Jet sum = of(terms.get(0));
        for (int i = 1; i < terms.size(); i++) {
            Jet next = of(terms.get(i));
            sum = new Jet(sum.decisive + next.decisive, sum.value + next.value, sum.slope + next.slope,
                    sum.fixed && next.fixed);
        }
        return sum;
    }

    private Jet product(List<Expression> factors) {
        Jet product = of(factors.get(0));
        for (int i = 1; i < factors.size(); i++) {
            Jet next = of(factors.get(i));
            boolean nothing = this.finite && (product.value == 0 || next.value == 0);
            product = new Jet(product.decisive * next.decisive, nothing ? 0 : product.value * next.value,
                    slope(product, next.value) + slope(next, product.value), product.fixed && next.fixed);
        }
        return product;
    }

    private double slope(Jet jet, double factor) {
        return (this.finite && factor == 0) ? 0 : jet.times(factor);
    }

    private Jet quotient(Jet u, Jet v) {
        this.finite &= v.value != 0;
        double value = u.value / v.value;
        return new Jet(u.decisive / v.decisive, value, (u.times(1) - v.times(value)) / v.value, u.fixed && v.fixed);
    }

    private Jet power(Jet u, Jet v) {
        this.finite &= u.value != 0 || v.value >= 0;
        double value = Power.pow(u.value, v.value);
        double slope = u.times(v.value * Power.pow(u.value, v.value - 1)) + v.times(value * Logarithms.log(u.value));
        boolean same = u.decisive == u.value && v.decisive == v.value;
        return new Jet(same ? value : Power.pow(u.decisive, v.decisive), value, slope, u.fixed && v.fixed);
    }

    private static Jet comparison(Operator operator, double u, double v) {
        if (u != u || v != v) {
            return Jet.fixed(Double.NaN);
        }
        return Jet.fixed(switch (operator) {
            case LESS -> u < v;
            case AT_MOST -> u <= v;
            case GREATER -> u > v;
            case AT_LEAST -> u >= v;
            case EQUAL -> u == v;
            default -> u != v;
        } ? 1 : 0);
    }

    private Jet choice(double condition, Expression e) {
        return (condition == condition) ? of(e.operand((condition != 0) ? 1 : 2)) : Jet.fixed(condition);
    }

    private static Jet least(Jet u, Jet v) {
        return (u.decisive <= v.decisive || u.decisive != u.decisive) ? u : v;
    }

    private static Jet most(Jet u, Jet v) {
        return (u.decisive >= v.decisive || u.decisive != u.decisive) ? u : v;
    }

    private Jet call(ElementaryFunction function, Jet u) {
        double decisive = function.value().applyAsDouble(u.decisive);
        if (Crossing.isStep(function)) {
            return Jet.fixed(decisive);
        }
        return switch (function) {
            case ABS -> (u.decisive < 0) ? u.negative() : u;
            case RELU -> (u.decisive <= 0) ? Jet.fixed(0) : u;
            default -> smooth(function, decisive, u);
        };
    }

    private Jet smooth(ElementaryFunction function, double decisive, Jet u) {
        double value = (u.value == u.decisive) ? decisive : function.value().applyAsDouble(u.value);
        boolean overflows = function == ElementaryFunction.EXP || function == ElementaryFunction.EXPM1
                || function == ElementaryFunction.SINH || function == ElementaryFunction.COSH;
        this.finite &= overflows || Math.abs(value) < Double.POSITIVE_INFINITY
                || Math.abs(u.value) == Double.POSITIVE_INFINITY;
        // At −0 that of a root would be −∞.
        return new Jet(decisive, value, u.fixed ? 0 : u.times(this.slopes.at(function, u.value + 0.0)), u.fixed);
    }

}
