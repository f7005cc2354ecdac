package dev.actiscope.formula.kinks;

import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Between which bounds an expression and its slope stay on a part of the axis.
 *
 * @param value holds every value; none where there is none
 * @param slope holds the slope of every secant, as long as the expression is continuous;
 * null if nobody asked
 */
public record Enclosure(Bounds value, Bounds slope) {

    /** No more is known than that it has values. */
    private static final Enclosure ANY = new Enclosure(Bounds.ALL, Bounds.ALL);

    /**
     * The values of an expression without parameters and applications.
     */
    public static Bounds values(Expression e, Bounds x) {
        return new Walk(x, null).of(e).value;
    }

    /**
     * The values and slopes of an expression without parameters and applications.
     */
    static Enclosure of(Expression e, Bounds x, ElementarySlopes slopes) {
        return new Walk(x, slopes).of(e);
    }

    /** Walks over a tree; without slopes if there are none to ask. */
    private record Walk(Bounds x, ElementarySlopes slopes) {

        private Enclosure of(Expression e) {
            return switch (e.operator()) {
                case NUMBER -> fixed(e.value());
                case SYMBOL -> e.varies() ? new Enclosure(this.x, Bounds.only(1)) : ANY;
                case SUM -> sum(e.operands());
                case NEGATIVE -> negative(of(e.operand(0)));
                case PRODUCT -> product(e.operands());
                case QUOTIENT -> quotient(of(e.operand(0)), of(e.operand(1)), Share.of(e));
                case POWER -> power(of(e.operand(0)), of(e.operand(1)));
                case IF -> choice(of(e.operand(0)).value, e);
                case MIN -> least(of(e.operand(0)), of(e.operand(1)));
                case MAX -> most(of(e.operand(0)), of(e.operand(1)));
                case CLIP -> least(most(of(e.operand(0)), of(e.operand(1))), of(e.operand(2)));
                case CALL ->
                    Excess.isLogarithmOfShare(e) ? of(Excess.softplus(e)) : call(e.function(), of(e.operand(0)));
                case APPLICATION -> ANY;
                default -> comparison(e.operator(), of(e.operand(0)).value, of(e.operand(1)).value);
            };
        }

        private static Enclosure fixed(double value) {
            return new Enclosure(Bounds.only(value), Bounds.ZERO);
        }

        private Enclosure sum(List<Expression> terms) {
            Enclosure sum = of(terms.get(0));
            for (int i = 1; i < terms.size(); i++) {
                Enclosure next = of(terms.get(i));
                sum = new Enclosure(sum.value.plus(next.value), sum.slope.plus(next.slope));
            }
            return sum;
        }

        private static Enclosure negative(Enclosure u) {
            return new Enclosure(u.value.negative(), u.slope.negative());
        }

        private Enclosure product(List<Expression> factors) {
            Enclosure product = of(factors.get(0));
            for (int i = 1; i < factors.size(); i++) {
                Enclosure next = of(factors.get(i));
                product = new Enclosure(product.value.times(next.value),
                        product.slope.times(next.value).plus(product.value.times(next.slope)));
            }
            return product;
        }

        private static Enclosure quotient(Enclosure u, Enclosure v, Share share) {
            Bounds known = (share != null) ? share.values(u.value) : null;
            Bounds rise = (known != null) ? share.slope(v.value) : null;
            Bounds value = (known != null) ? known : u.value.over(v.value);
            return (rise != null) ? new Enclosure(value, rise.times(u.slope))
                    : new Enclosure(value, u.slope.plus(value.times(v.slope).negative()).over(v.value));
        }

        private Enclosure power(Enclosure u, Enclosure v) {
            Bounds value = u.value.to(v.value);
            if (this.slopes == null || value.isNone()) {
                return new Enclosure(value, Bounds.ALL);
            }
            Bounds byBase = v.value.times(u.value.to(v.value.plus(Bounds.only(-1)))).times(u.slope);
            if (v.value.isOne()) {
                return new Enclosure(value, byBase);
            }
            Bounds byExponent = value.times(u.value.through(ElementaryFunction.LOG)).times(v.slope);
            return new Enclosure(value, u.value.isOne() ? byExponent : byBase.plus(byExponent));
        }

        private static Enclosure comparison(Operator operator, Bounds u, Bounds v) {
            if (u.isNone() || v.isNone()) {
                return new Enclosure(Bounds.NONE, Bounds.NONE);
            }
            boolean less = u.high() < v.low();
            boolean more = u.low() > v.high();
            boolean same = u.isOne() && u.equals(v);
            if (!less && !more && !same) {
                return new Enclosure(Bounds.TRUTH, Bounds.ALL);
            }
            return fixed(switch (operator) {
                case LESS -> less;
                case AT_MOST -> less || same;
                case GREATER -> more;
                case AT_LEAST -> more || same;
                case EQUAL -> same;
                default -> !same;
            } ? 1 : 0);
        }

        private Enclosure choice(Bounds condition, Expression e) {
            if (condition.isNone()) {
                return new Enclosure(Bounds.NONE, Bounds.NONE);
            }
            if (!condition.contains(0) || condition.isOne()) {
                return of(e.operand(condition.contains(0) ? 2 : 1));
            }
            return new Enclosure(of(e.operand(1)).value.hull(of(e.operand(2)).value), Bounds.ALL);
        }

        private static Enclosure least(Enclosure u, Enclosure v) {
            if (u.value.high() < v.value.low() || v.value.high() < u.value.low()) {
                return (u.value.high() < v.value.low()) ? u : v;
            }
            return new Enclosure(u.value.least(v.value), u.slope.hull(v.slope));
        }

        private static Enclosure most(Enclosure u, Enclosure v) {
            return negative(least(negative(u), negative(v)));
        }

        private Enclosure call(ElementaryFunction function, Enclosure u) {
            Bounds value = u.value.through(function);
            if (Crossing.isStep(function)) {
                return new Enclosure(value, value.isOne() ? Bounds.ZERO : Bounds.ALL);
            }
            if (this.slopes == null || value.isNone()) {
                return new Enclosure(value, Bounds.ALL);
            }
            return new Enclosure(value, values(this.slopes.expression(function), u.value).times(u.slope));
        }

    }

}
