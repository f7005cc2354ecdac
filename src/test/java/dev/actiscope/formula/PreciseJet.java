package dev.actiscope.formula;

import java.math.BigDecimal;
import java.util.Map;

import dev.actiscope.formula.PreciseInterval.NoValue;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.ElementaryFunction.COS;
import static dev.actiscope.formula.tree.ElementaryFunction.COSH;
import static dev.actiscope.formula.tree.ElementaryFunction.EXP;
import static dev.actiscope.formula.tree.ElementaryFunction.LOG;
import static dev.actiscope.formula.tree.ElementaryFunction.SIGMOID;
import static dev.actiscope.formula.tree.ElementaryFunction.SIN;
import static dev.actiscope.formula.tree.ElementaryFunction.SINH;
import static dev.actiscope.formula.tree.ElementaryFunction.SQRT;

/**
 * A number that depends on x, with its first two derivatives, each between bounds that so
 * many digits keep apart: arithmetic on jets differentiates by itself. Made for tests,
 * and of nothing that they test but the tree that the parser gives.
 *
 * @param f the number
 * @param d its derivative by x; null where only numbers are asked for
 * @param s its second derivative
 */
public record PreciseJet(PreciseInterval f, PreciseInterval d, PreciseInterval s) {

    /** A corner or a jump, or where a root has no slope: what is there is convention. */
    public static final class Corner extends RuntimeException {

        Corner() {
            super(null, null, false, false);
        }

    }

    /**
     * The value of an expression as it is written.
     * @param digits with which it is computed
     * @throws NoValue where there is none
     * @throws PreciseInterval.Undecided where more digits may tell
     */
    public static PreciseInterval value(Expression e, BigDecimal x, Map<String, Double> settings, int digits) {
        return new Evaluator(new PreciseJet(PreciseInterval.of(x, digits), null, null), settings, digits).of(e).f;
    }

    /**
     * The same with its derivatives.
     * @throws Corner where it depends on convention what they are
     */
    public static PreciseJet of(Expression e, BigDecimal x, Map<String, Double> settings, int digits) {
        PreciseJet variable = new PreciseJet(PreciseInterval.of(x, digits), PreciseInterval.of(1.0, digits),
                PreciseInterval.of(0.0, digits));
        return new Evaluator(variable, settings, digits).of(e);
    }

    private static boolean isZero(PreciseInterval number) {
        return number.isExact() && number.low().signum() == 0;
    }

    private PreciseInterval number(double number) {
        return PreciseInterval.of(number, this.f.digits());
    }

    private PreciseJet constant(PreciseInterval value) {
        return new PreciseJet(value, (this.d == null) ? null : number(0), (this.d == null) ? null : number(0));
    }

    private PreciseJet plus(PreciseJet o) {
        return new PreciseJet(this.f.plus(o.f), (this.d == null) ? null : this.d.plus(o.d),
                (this.s == null) ? null : this.s.plus(o.s));
    }

    private PreciseJet negate() {
        return new PreciseJet(this.f.negate(), (this.d == null) ? null : this.d.negate(),
                (this.s == null) ? null : this.s.negate());
    }

    private PreciseJet times(PreciseJet o) {
        if (this.d == null) {
            return new PreciseJet(this.f.times(o.f), null, null);
        }
        PreciseInterval both = this.d.times(o.d);
        return new PreciseJet(this.f.times(o.f), this.d.times(o.f).plus(this.f.times(o.d)),
                this.s.times(o.f).plus(both).plus(both).plus(this.f.times(o.s)));
    }

    private PreciseJet over(PreciseJet o) {
        PreciseInterval q = this.f.over(o.f);
        if (this.d == null) {
            return new PreciseJet(q, null, null);
        }
        PreciseInterval slope = this.d.minus(q.times(o.d)).over(o.f);
        PreciseInterval both = slope.times(o.d);
        return new PreciseJet(q, slope, this.s.minus(both).minus(both).minus(q.times(o.s)).over(o.f));
    }

    /** The chain rule: what g makes of this, given g, g′ and g″ here. */
    private PreciseJet chain(PreciseInterval g, PreciseInterval g1, PreciseInterval g2) {
        return new PreciseJet(g, g1.times(this.d), g2.times(this.d).times(this.d).plus(g1.times(this.s)));
    }

    private PreciseJet to(PreciseJet o, boolean varies) {
        PreciseInterval g = this.f.power(o.f);
        if (this.d == null) {
            return constant(g);
        }
        if (varies) {
            if (this.f.signum() <= 0) {
                throw new Corner();
            }
            PreciseJet exponent = o.times(call(LOG));
            return exponent.call(EXP);
        }
        PreciseInterval n = o.f;
        boolean isOne = n.isExact() && n.low().signum() == 0;
        if (isOne) {
            return constant(g);
        }
        boolean isPolynomial = n.isExact() && n.low().signum() > 0 && n.low().stripTrailingZeros().scale() <= 0;
        if (!isPolynomial && this.f.signum() == 0) {
            throw new Corner();
        }
        PreciseInterval g1 = n.times(this.f.power(n.minus(number(1))));
        PreciseInterval g2 = n.times(n.minus(number(1)));
        g2 = isZero(g2) ? g2 : g2.times(this.f.power(n.minus(number(2))));
        return chain(g, g1, g2);
    }

    private PreciseJet call(ElementaryFunction function) {
        PreciseInterval g = this.f.call(function);
        if (this.d == null) {
            return constant(g);
        }
        PreciseInterval u = this.f;
        PreciseInterval one = number(1);
        return switch (function) {
            case EXP, EXPM1 -> chain(g, u.call(EXP), u.call(EXP));
            case LOG -> reciprocal(g, u, one);
            case LOG1P -> reciprocal(g, u.plus(one), one);
            case LOG2 -> reciprocal(g, u, number(2).call(LOG));
            case LOG10 -> reciprocal(g, u, number(10).call(LOG));
            case SQRT -> {
                notAt(u);
                PreciseInterval g1 = one.over(g.plus(g));
                yield chain(g, g1, g1.over(u.plus(u)).negate());
            }
            case ABS -> (notAt(u) > 0) ? this : negate();
            case SIGN -> {
                notAt(u);
                yield constant(g);
            }
            case FLOOR, CEIL -> step(g, u.minus(g));
            case ROUND -> step(g, u.minus(g).abs().minus(number(0.5)));
            case SIN -> chain(g, u.call(COS), g.negate());
            case COS -> chain(g, u.call(SIN).negate(), g.negate());
            case TAN -> {
                PreciseInterval g1 = g.times(g).plus(one);
                yield chain(g, g1, g1.times(g.plus(g)));
            }
            case ASIN -> arc(g, one);
            case ACOS -> arc(g, one.negate());
            case ATAN -> {
                PreciseInterval g1 = one.over(u.times(u).plus(one));
                yield chain(g, g1, u.plus(u).times(g1).times(g1).negate());
            }
            case SINH -> chain(g, u.call(COSH), g);
            case COSH -> chain(g, u.call(SINH), g);
            case TANH -> {
                PreciseInterval root = one.over(u.call(COSH));
                PreciseInterval g1 = root.times(root);
                yield chain(g, g1, g.plus(g).times(g1).negate());
            }
            case ASINH -> {
                PreciseInterval square = u.times(u).plus(one);
                PreciseInterval g1 = one.over(square.call(SQRT));
                yield chain(g, g1, u.times(g1).over(square).negate());
            }
            case ERF -> bell(g, number(2));
            case ERFC -> bell(g, number(-2));
            case ERFINV -> inverse(g, number(0.5));
            case ERFCINV -> inverse(g, number(-0.5));
            case SIGMOID -> logistic(g);
            case SOFTPLUS -> chain(g, u.call(SIGMOID), u.call(SIGMOID).times(u.negate().call(SIGMOID)));
            case RELU -> (notAt(u) > 0) ? this : constant(g);
        };
    }

    private PreciseJet reciprocal(PreciseInterval g, PreciseInterval u, PreciseInterval factor) {
        PreciseInterval g1 = number(1).over(u.times(factor));
        return chain(g, g1, g1.over(u).negate());
    }

    private static int notAt(PreciseInterval corner) {
        int sign = corner.signum();
        if (sign == 0) {
            throw new Corner();
        }
        return sign;
    }

    private PreciseJet step(PreciseInterval g, PreciseInterval edge) {
        notAt(edge);
        return constant(g);
    }

    private PreciseJet arc(PreciseInterval g, PreciseInterval sign) {
        PreciseInterval one = number(1);
        PreciseInterval square = one.minus(this.f).times(one.plus(this.f));
        notAt(square);
        PreciseInterval g1 = sign.over(square.call(SQRT));
        return chain(g, g1, this.f.times(g1).over(square));
    }

    private PreciseJet bell(PreciseInterval g, PreciseInterval factor) {
        PreciseInterval root = PreciseInterval.pi(this.f.digits()).call(SQRT);
        PreciseInterval g1 = this.f.times(this.f).negate().call(EXP).times(factor).over(root);
        return chain(g, g1, this.f.plus(this.f).times(g1).negate());
    }

    private PreciseJet inverse(PreciseInterval g, PreciseInterval factor) {
        PreciseInterval root = PreciseInterval.pi(this.f.digits()).call(SQRT);
        PreciseInterval g1 = g.times(g).call(EXP).times(factor).times(root);
        return chain(g, g1, g.plus(g).times(g1).times(g1));
    }

    private PreciseJet logistic(PreciseInterval g) {
        PreciseInterval rest = this.f.negate().call(SIGMOID);
        PreciseInterval g1 = g.times(rest);
        return chain(g, g1, g1.times(rest.minus(g)));
    }

    /** The greater of both, but at a corner its value alone. */
    private PreciseJet max(PreciseJet o) {
        PreciseInterval g = this.f.max(o.f);
        if (this.d == null) {
            return constant(g);
        }
        int sign = this.f.minus(o.f).signum();
        if (sign == 0 && !equals(o)) {
            throw new Corner();
        }
        return (sign < 0) ? o : this;
    }

    private static final class Evaluator {

        private final PreciseJet x;

        private final Map<String, Double> settings;

        private final int digits;

        private Evaluator(PreciseJet x, Map<String, Double> settings, int digits) {
            this.x = x;
            this.settings = settings;
            this.digits = digits;
        }

        private PreciseJet number(double number) {
            return this.x.constant(PreciseInterval.of(number, this.digits));
        }

        private PreciseJet of(Expression e) {
            if (!e.varies() && this.x.d != null) {
                PreciseJet number = new PreciseJet(this.x.f, null, null);
                return this.x.constant(new Evaluator(number, this.settings, this.digits).of(e).f);
            }
            return switch (e.operator()) {
                case NUMBER -> number(e.value());
                case SYMBOL -> symbol(e.name());
                case NEGATIVE -> of(e.operand(0)).negate();
                case SUM -> e.operands().stream().map(this::of).reduce(PreciseJet::plus).orElseThrow();
                case PRODUCT -> e.operands().stream().map(this::of).reduce(PreciseJet::times).orElseThrow();
                case QUOTIENT -> of(e.operand(0)).over(of(e.operand(1)));
                case POWER -> of(e.operand(0)).to(of(e.operand(1)), e.operand(1).varies());
                case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> comparison(e);
                case IF -> (of(e.operand(0)).f.signum() != 0) ? of(e.operand(1)) : of(e.operand(2));
                case MIN -> min(of(e.operand(0)), of(e.operand(1)));
                case MAX -> of(e.operand(0)).max(of(e.operand(1)));
                case CLIP -> min(of(e.operand(0)).max(of(e.operand(1))), of(e.operand(2)));
                case CALL -> of(e.operand(0)).call(e.function());
                case APPLICATION -> of(Expansion.expand(e));
            };
        }

        private static PreciseJet min(PreciseJet a, PreciseJet b) {
            return a.negate().max(b.negate()).negate();
        }

        private PreciseJet symbol(String name) {
            return switch (name) {
                case "x" -> this.x;
                case "pi" -> this.x.constant(PreciseInterval.pi(this.digits));
                case "e" -> number(1).call(EXP);
                default -> number(this.settings.get(name));
            };
        }

        private PreciseJet comparison(Expression e) {
            PreciseJet difference = of(e.operand(0)).plus(of(e.operand(1)).negate());
            // However inexact, a number is what it is itself.
            boolean isSame = e.operand(0).equals(e.operand(1));
            int sign = isSame ? 0 : difference.f.signum();
            if (sign == 0 && !isSame && difference.d != null) {
                throw new Corner();
            }
            Operator operator = e.operator();
            boolean holds = switch (operator) {
                case LESS -> sign < 0;
                case AT_MOST -> sign <= 0;
                case GREATER -> sign > 0;
                case AT_LEAST -> sign >= 0;
                case EQUAL -> sign == 0;
                default -> sign != 0;
            };
            return number(holds ? 1 : 0);
        }

    }

}
