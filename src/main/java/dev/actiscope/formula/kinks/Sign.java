package dev.actiscope.formula.kinks;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Which signs an expression can have on a part of the axis, and between what its values
 * lie. Nothing is left out: bounds are rounded outwards, and what is never 0, such as an
 * exponential, stays so where its double is.
 */
public final class Sign {

    private static final int BELOW = 1;

    private static final int NOUGHT = 2;

    private static final int ABOVE = 4;

    private static final int ANY = BELOW | NOUGHT | ABOVE;

    /** Of which numbers are multiples that are taken for exact, inverted. */
    private static final double UNIT = 1024;

    private static final double LARGEST = 0x1p53;

    private static final int MOST_FACTORS = 8;

    private static final Sign NONE = new Sign(Bounds.NONE, 0);

    private final Bounds values;

    /** Those signs that are possible, as bits. */
    private final int signs;

    private Sign(Bounds values, int signs) {
        this.values = values;
        this.signs = signs;
    }

    /**
     * The signs of an expression without parameters and applications.
     * @param x from where to where, both ends included and infinite ones allowed
     * @param work counts the nodes that are visited
     */
    public static Sign of(Expression e, Interval x, Work work) {
        return new Walk(new Bounds(x.low(), x.high()), work).of(e);
    }

    /** Whether it is above 0 wherever it has a value, and has one. */
    public boolean isPositive() {
        return this.signs == ABOVE;
    }

    /** Whether it is below 0 wherever it has a value, and has one. */
    public boolean isNegative() {
        return this.signs == BELOW;
    }

    /** Whether it is nothing but 0. */
    public boolean isZero() {
        return this.signs == NOUGHT;
    }

    /** Whether it is nowhere below 0, and has a value. */
    public boolean isNowhereNegative() {
        return this.signs != 0 && (this.signs & BELOW) == 0;
    }

    /** Whether it is nowhere above 0, and has a value. */
    public boolean isNowherePositive() {
        return this.signs != 0 && (this.signs & ABOVE) == 0;
    }

    /** Whether it may be 0 somewhere. */
    public boolean mayBeZero() {
        return (this.signs & NOUGHT) != 0;
    }

    /**
     * Whether this, changing from one point on no faster than a slope says, stays off 0.
     * @param slope that of the expression on the whole part
     * @param left how far the part reaches to the left of the point
     * @param right how far to the right
     */
    public boolean staysOffZero(Sign slope, double left, double right) {
        Bounds around = this.values.plus(slope.values.times(new Bounds(-left, right))).outward();
        return !around.isNone() && !around.contains(0);
    }

    /** How far apart the bounds of its values are: at a point, what rounding may be. */
    public double width() {
        return this.values.high() - this.values.low();
    }

    /** Whether it is one known number. */
    boolean isOne() {
        return this.values.isOne();
    }

    /** The number that it is. */
    double number() {
        return this.values.low();
    }

    /** By these bounds, which need not be exact, and by these signs. */
    private static Sign by(Bounds computed, int signs) {
        return exactly(computed.outward(), signs);
    }

    private static Sign exactly(Bounds values, int signs) {
        if (values.isNone() || signs == 0) {
            return NONE;
        }
        int both = signs & signs(values);
        int known = (both != 0) ? both : signs;
        double low = ((known & BELOW) == 0) ? Math.max(0, values.low()) : values.low();
        double high = ((known & ABOVE) == 0) ? Math.min(0, values.high()) : values.high();
        return new Sign(new Bounds(low, Math.max(low, high)), known);
    }

    private static int signs(Bounds values) {
        return ((values.low() < 0) ? BELOW : 0) | (values.contains(0) ? NOUGHT : 0) | ((values.high() > 0) ? ABOVE : 0);
    }

    private static Sign number(double value) {
        return exactly(Bounds.only(value), ANY);
    }

    private static int flipped(int signs) {
        return (signs & NOUGHT) | ((signs & BELOW) != 0 ? ABOVE : 0) | ((signs & ABOVE) != 0 ? BELOW : 0);
    }

    private Sign negative() {
        return new Sign(this.values.negative(), flipped(this.signs));
    }

    private Sign plus(Sign o) {
        double sum = this.values.low() + o.values.low();
        if (isOne() && o.isOne() && roundOff(sum, this.values.low(), o.values.low()) == 0) {
            return number(sum);
        }
        int both = this.signs | o.signs;
        boolean opposite = (both & BELOW) != 0 && (both & ABOVE) != 0;
        boolean nought = this.mayBeZero() && o.mayBeZero();
        int signs = opposite ? ANY : both & ~NOUGHT | (nought ? NOUGHT : 0);
        Bounds values = this.values.plus(o.values);
        boolean least = roundOff(values.low(), this.values.low(), o.values.low()) == 0;
        boolean most = roundOff(values.high(), this.values.high(), o.values.high()) == 0;
        Bounds outward = values.outward();
        return exactly(new Bounds(least ? values.low() : outward.low(), most ? values.high() : outward.high()), signs);
    }

    /** What a sum of two numbers is off by. */
    private static double roundOff(double sum, double one, double other) {
        double rest = sum - one;
        return (one - (sum - rest)) + (other - rest);
    }

    private Sign times(Sign o) {
        double product = this.values.low() * o.values.low();
        if (isOne() && o.isOne() && isExact(product, this.values.low(), o.values.low())) {
            return number(product);
        }
        int above = this.signs & o.signs & ABOVE | ((this.signs & o.signs & BELOW) != 0 ? ABOVE : 0);
        int below = (this.signs & ABOVE) != 0 && (o.signs & BELOW) != 0
                || (this.signs & BELOW) != 0 && (o.signs & ABOVE) != 0 ? BELOW : 0;
        int signs = above | below | (this.signs | o.signs) & NOUGHT;
        Bounds values = this.values.times(o.values);
        return (isRound(this.values) && isRound(o.values) && isRound(values)) ? exactly(values, signs)
                : by(values, signs);
    }

    /** Whether both ends are such numbers. */
    private static boolean isRound(Bounds bounds) {
        return isExact(bounds.low(), bounds.low(), 1) && isExact(bounds.high(), bounds.high(), 1);
    }

    /**
     * Whether a product is of whole numbers, or multiples of a power of two, that fit.
     */
    private static boolean isExact(double product, double one, double other) {
        double p = Math.abs(product * UNIT * UNIT);
        return one * UNIT == Math.floor(one * UNIT) && other * UNIT == Math.floor(other * UNIT) && p < LARGEST;
    }

    /** The same, not beyond what its values tend to: no sigmoid is more than 1. */
    private Sign within(Bounds limits) {
        return (this.signs == 0) ? this
                : exactly(this.values.most(Bounds.only(limits.low())).least(Bounds.only(limits.high())), this.signs);
    }

    private Sign hull(Sign o) {
        return new Sign(this.values.hull(o.values), this.signs | o.signs);
    }

    /** Walks over a tree. */
    private record Walk(Bounds x, Work work) {

        private Sign of(Expression e) {
            this.work.spend(1);
            return switch (e.operator()) {
                case NUMBER -> number(e.value());
                case SYMBOL -> e.varies() ? exactly(this.x, ANY) : new Sign(Bounds.ALL, ANY);
                case NEGATIVE -> of(e.operand(0)).negative();
                case SUM, PRODUCT -> chain(e);
                case QUOTIENT -> quotient(of(e.operand(0)), of(e.operand(1)), Share.of(e));
                case POWER -> power(of(e.operand(0)), e.operand(1));
                case IF -> choice(of(e.operand(0)), e);
                case MAX -> most(of(e.operand(0)), of(e.operand(1)));
                case MIN -> least(of(e.operand(0)), of(e.operand(1)));
                case CLIP -> least(most(of(e.operand(0)), of(e.operand(1))), of(e.operand(2)));
                case CALL -> Excess.isLogarithmOfShare(e) ? of(Excess.softplus(e)) : isLogarithmOfShare(e)
                        ? share(of(e.operand(0)), e.function()) : call(e.function(), of(e.operand(0)));
                case APPLICATION -> new Sign(Bounds.ALL, ANY);
                default -> comparison(e.operator(), of(e.operand(0)), of(e.operand(1)));
            };
        }

        private Sign chain(Expression e) {
            Sign all = of(e.operand(0));
            if (isExponentialLessOne(e)) {
                Sign exponent = of(e.operand(0).operand(0));
                return by(all.values.plus(Bounds.only(-1)), exponent.signs);
            }
            for (int i = 1; i < e.operands().size(); i++) {
                Sign next = of(e.operand(i));
                all = e.is(Operator.SUM) ? all.plus(next) : all.times(next);
            }
            Expression simpler = (e.is(Operator.SUM) && all.mayBeZero() && !all.isOne()) ? Excess.of(e) : null;
            return (simpler != null) ? exactly(all.values, all.signs & of(simpler).signs) : all;
        }

        /** It has the sign of the exponent, however little is left of it. */
        private static boolean isExponentialLessOne(Expression e) {
            return e.is(Operator.SUM) && e.operands().size() == 2 && e.operand(0).is(ElementaryFunction.EXP)
                    && (e.operand(1).is(-1) || e.operand(1).is(Operator.NEGATIVE) && e.operand(1).operand(0).is(1));
        }

        /** Where the denominator is 0 there is no value. */
        private static Sign quotient(Sign u, Sign v, Share share) {
            Sign inverse = new Sign(v.values, v.signs & ~NOUGHT);
            int signs = u.times(inverse).signs;
            Bounds known = (share != null) ? share.values(u.values) : null;
            if (known != null && !u.isOne()) {
                return by(known, signs).within(share.limits());
            }
            Bounds values = u.values.over(v.values);
            boolean exact = v.isOne() && isRound(v.values) && isRound(u.values) && isRound(values)
                    && values.times(v.values).equals(u.values);
            return exact ? exactly(values, signs) : by(values, signs);
        }

        private Sign power(Sign u, Expression exponent) {
            Sign v = of(exponent);
            if (u.isOne() && v.isOne() && isCount(v.number())) {
                Sign product = u;
                for (int i = 1; i < v.number(); i++) {
                    product = product.times(u);
                }
                return product;
            }
            Bounds values = u.values.to(v.values);
            if (!exponent.isNumber()) {
                return by(values, (u.signs == ABOVE) ? ABOVE : ANY);
            }
            double n = exponent.value();
            boolean whole = n == Math.floor(n);
            boolean even = whole && n / 2 == Math.floor(n / 2);
            int signs = u.signs & ABOVE | ((n > 0) ? u.signs & NOUGHT : 0);
            if ((u.signs & BELOW) != 0 && whole) {
                signs |= even ? ABOVE : BELOW;
            }
            return by(values, (n == 0) ? ABOVE : signs);
        }

        private static boolean isCount(double number) {
            return number == Math.floor(number) && number >= 1 && number <= MOST_FACTORS;
        }

        private Sign choice(Sign condition, Expression e) {
            if (condition.signs == 0) {
                return NONE;
            }
            if (!condition.mayBeZero() || condition.isZero()) {
                return of(e.operand(condition.isZero() ? 2 : 1));
            }
            return of(e.operand(1)).hull(of(e.operand(2)));
        }

        private static Sign most(Sign u, Sign v) {
            if (u.signs == 0 || v.signs == 0) {
                return NONE;
            }
            if (u.values.low() > v.values.high() || v.values.low() > u.values.high()) {
                return (u.values.low() > v.values.high()) ? u : v;
            }
            int above = (u.signs | v.signs) & ABOVE;
            boolean nought = u.mayBeZero() && v.signs != ABOVE || v.mayBeZero() && u.signs != ABOVE;
            return exactly(u.values.most(v.values), above | (nought ? NOUGHT : 0) | u.signs & v.signs & BELOW);
        }

        private static Sign least(Sign u, Sign v) {
            return most(u.negative(), v.negative()).negative();
        }

        private static Sign comparison(Operator operator, Sign u, Sign v) {
            if (u.signs == 0 || v.signs == 0) {
                return NONE;
            }
            int order = u.values.isOne() && u.values.equals(v.values) ? NOUGHT
                    : v.isZero() ? u.signs : u.isZero() ? flipped(v.signs) : order(u.values, v.values);
            int holds = switch (operator) {
                case LESS -> BELOW;
                case AT_MOST -> BELOW | NOUGHT;
                case GREATER -> ABOVE;
                case AT_LEAST -> ABOVE | NOUGHT;
                case EQUAL -> NOUGHT;
                default -> BELOW | ABOVE;
            };
            return ((order & ~holds) == 0) ? number(1)
                    : ((order & holds) == 0) ? number(0) : exactly(Bounds.TRUTH, ANY);
        }

        private static int order(Bounds u, Bounds v) {
            return ((u.low() < v.high()) ? BELOW : 0) | ((u.low() <= v.high() && v.low() <= u.high()) ? NOUGHT : 0)
                    | ((u.high() > v.low()) ? ABOVE : 0);
        }

        /** A sigmoid is less than 1, however near. */
        private static boolean isLogarithmOfShare(Expression e) {
            return e.operand(0).is(ElementaryFunction.SIGMOID)
                    && (e.is(ElementaryFunction.LOG2) || e.is(ElementaryFunction.LOG10));
        }

        private static Sign share(Sign u, ElementaryFunction logarithm) {
            return by(u.values.through(logarithm), BELOW);
        }

        /** What a function is at a number, where that is a double; else NaN. */
        private static double exact(ElementaryFunction function, double x) {
            double root = Math.sqrt(x);
            return switch (function) {
                case EXP, COSH, COS, ERFC -> (x == 0) ? 1 : Double.NaN;
                case SIGMOID -> (x == 0) ? 0.5 : Double.NaN;
                case SQRT -> (root * root == x && isExact(x, root, root)) ? root : Double.NaN;
                default -> Double.NaN;
            };
        }

        private static Sign call(ElementaryFunction function, Sign u) {
            Bounds values = u.values.through(function);
            if (values.low() == -1 && values.high() == 1
                    && (function == ElementaryFunction.SIN || function == ElementaryFunction.COS)) {
                return exactly(values, ANY);
            }
            double own = u.isOne() ? exact(function, u.number()) : Double.NaN;
            if (own == own) {
                return number(own);
            }
            if (function == ElementaryFunction.SIGN && Integer.bitCount(u.signs) == 1) {
                return number((u.signs == NOUGHT) ? 0 : (u.signs == ABOVE) ? 1 : -1);
            }
            if (Crossing.isStep(function)) {
                return step(function, values, u.signs);
            }
            int signs = switch (function) {
                case EXP, SIGMOID, SOFTPLUS, ERFC, COSH -> ABOVE;
                case EXPM1, LOG1P, SINH, TANH, ASINH, ATAN, ASIN, ERF, ERFINV -> u.signs;
                case SIN, TAN -> (Math.max(-u.values.low(), u.values.high()) < 1.5) ? u.signs : ANY;
                case LOG, LOG2, LOG10 -> order(u.values, Bounds.only(1));
                case SQRT -> u.signs & ~BELOW;
                case ABS -> u.signs & NOUGHT | ((u.signs & ~NOUGHT) != 0 ? ABOVE : 0);
                case RELU -> u.signs & ABOVE | ((u.signs & ~ABOVE) != 0 ? NOUGHT : 0);
                default -> ANY;
            };
            boolean exact = function == ElementaryFunction.ABS || function == ElementaryFunction.RELU;
            return exact ? exactly(values, signs) : by(values, signs).within(limits(function));
        }

        /** What is above 0 is 1 at least when it is rounded up. */
        private static Sign step(ElementaryFunction function, Bounds values, int signs) {
            if (function == ElementaryFunction.CEIL && signs == ABOVE) {
                return exactly(values.most(Bounds.only(1)), ABOVE);
            }
            if (function == ElementaryFunction.FLOOR && signs == BELOW) {
                return exactly(values.least(Bounds.only(-1)), BELOW);
            }
            return exactly(values, (function == ElementaryFunction.SIGN) ? signs : ANY);
        }

        private static Bounds limits(ElementaryFunction function) {
            return switch (function) {
                case SIGMOID -> Bounds.TRUTH;
                case TANH, ERF -> new Bounds(-1, 1);
                default -> Bounds.ALL;
            };
        }

    }

}
