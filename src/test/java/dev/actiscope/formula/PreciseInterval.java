package dev.actiscope.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

import dev.actiscope.formula.tree.ElementaryFunction;

/**
 * A real number between two others, which its digits keep apart: what it is when it is
 * computed with so many digits, and never outside. Made for tests, and of nothing that
 * they test.
 *
 * @param low null for −∞
 * @param high null for ∞
 * @param digits with which is computed what is made of it
 */
public record PreciseInterval(BigDecimal low, BigDecimal high, int digits) {

    /** There is no value. */
    public static final class NoValue extends RuntimeException {

        NoValue() {
            super(null, null, false, false);
        }

    }

    /** With more digits it could be told. */
    public static final class Undecided extends RuntimeException {

        Undecided() {
            super(null, null, false, false);
        }

    }

    private static final BigDecimal LARGEST_EXPONENT = new BigDecimal("4e8");

    /** From here on e<sup>−x²</sup> is not looked at closely. */
    private static final int FAR = 10_000;

    private static final BigDecimal LEAST = new BigDecimal("1e-160000000");

    private static final BigDecimal MOST = new BigDecimal("1e160000000");

    public PreciseInterval {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " > " + high);
        }
    }

    public static PreciseInterval of(BigDecimal exact, int digits) {
        return new PreciseInterval(exact, exact, digits).rounded();
    }

    public static PreciseInterval of(double exact, int digits) {
        return new PreciseInterval(new BigDecimal(exact), new BigDecimal(exact), digits);
    }

    public static PreciseInterval pi(int digits) {
        return new PreciseInterval(BigDecimal.ONE, BigDecimal.ONE, digits)
            .at((one) -> PreciseFunctions.to(digits).pi());
    }

    private PreciseInterval number(double exact) {
        return of(exact, this.digits);
    }

    private PreciseInterval rounded() {
        return between(this.low, this.high);
    }

    private MathContext down() {
        return new MathContext(this.digits, RoundingMode.FLOOR);
    }

    private MathContext up() {
        return new MathContext(this.digits, RoundingMode.CEILING);
    }

    /** Rounded outwards. What is out of bounds is there in part only. */
    private PreciseInterval between(BigDecimal low, BigDecimal high) {
        BigDecimal from = (low == null || low.compareTo(MOST.negate()) < 0) ? null
                : (low.compareTo(MOST) > 0) ? MOST : low.round(down());
        BigDecimal to = (high == null || high.compareTo(MOST) > 0) ? null
                : (high.compareTo(MOST.negate()) < 0) ? MOST.negate() : high.round(up());
        if (from != null && from.signum() != 0 && from.abs().compareTo(LEAST) < 0) {
            from = (from.signum() < 0) ? LEAST.negate() : BigDecimal.ZERO;
        }
        if (to != null && to.signum() != 0 && to.abs().compareTo(LEAST) < 0) {
            to = (to.signum() < 0) ? BigDecimal.ZERO : LEAST;
        }
        return new PreciseInterval(from, to, this.digits);
    }

    public boolean isExact() {
        return this.low != null && this.high != null && this.low.compareTo(this.high) == 0;
    }

    public boolean contains(BigDecimal x) {
        return (this.low == null || this.low.compareTo(x) <= 0) && (this.high == null || this.high.compareTo(x) >= 0);
    }

    private boolean isBelow(int number) {
        return this.high != null && this.high.compareTo(BigDecimal.valueOf(number)) < 0;
    }

    private boolean isAbove(int number) {
        return this.low != null && this.low.compareTo(BigDecimal.valueOf(number)) > 0;
    }

    /** −1, 0 or 1. */
    public int signum() {
        if (isAbove(0)) {
            return 1;
        }
        if (isBelow(0)) {
            return -1;
        }
        if (isExact()) {
            return 0;
        }
        throw new Undecided();
    }

    public PreciseInterval negate() {
        return new PreciseInterval((this.high == null) ? null : this.high.negate(),
                (this.low == null) ? null : this.low.negate(), this.digits);
    }

    public PreciseInterval plus(PreciseInterval o) {
        return between((this.low == null || o.low == null) ? null : this.low.add(o.low, down()),
                (this.high == null || o.high == null) ? null : this.high.add(o.high, up()));
    }

    public PreciseInterval minus(PreciseInterval o) {
        return plus(o.negate());
    }

    public PreciseInterval times(PreciseInterval o) {
        if (isExact() && this.low.signum() == 0 || o.isExact() && o.low.signum() == 0) {
            return number(0);
        }
        if (canBe(-1) && canBe(1) || o.canBe(-1) && o.canBe(1)) {
            return spread(o);
        }
        if (canBe(-1)) {
            return negate().times(o).negate();
        }
        if (o.canBe(-1)) {
            return times(o.negate()).negate();
        }
        return between(this.low.multiply(o.low, down()),
                (this.high == null || o.high == null) ? null : this.high.multiply(o.high, up()));
    }

    private boolean canBe(int sign) {
        BigDecimal end = (sign < 0) ? this.low : this.high;
        return end == null || end.signum() == sign;
    }

    private PreciseInterval spread(PreciseInterval o) {
        if (this.low == null || this.high == null || o.low == null || o.high == null) {
            return new PreciseInterval(null, null, this.digits);
        }
        BigDecimal a = this.low.multiply(o.low);
        BigDecimal b = this.low.multiply(o.high);
        BigDecimal c = this.high.multiply(o.low);
        BigDecimal d = this.high.multiply(o.high);
        return between(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
    }

    public PreciseInterval over(PreciseInterval o) {
        int sign = o.signum();
        if (sign == 0) {
            throw new NoValue();
        }
        if (sign < 0) {
            return negate().over(o.negate());
        }
        if (o.isExact() && isExact()) {
            return between(this.low.divide(o.low, down()), this.low.divide(o.low, up()));
        }
        return times(between((o.high == null) ? BigDecimal.ZERO : BigDecimal.ONE.divide(o.high, down()),
                BigDecimal.ONE.divide(o.low, up())));
    }

    public PreciseInterval abs() {
        return canBe(-1) ? canBe(1) ? max(negate()).max(number(0)) : negate() : this;
    }

    public PreciseInterval min(PreciseInterval o) {
        return negate().max(o.negate()).negate();
    }

    public PreciseInterval max(PreciseInterval o) {
        return new PreciseInterval((this.low == null) ? o.low : (o.low == null) ? this.low : this.low.max(o.low),
                (this.high == null || o.high == null) ? null : this.high.max(o.high), this.digits);
    }

    private PreciseInterval hull(PreciseInterval o) {
        return new PreciseInterval((this.low == null || o.low == null) ? null : this.low.min(o.low),
                (this.high == null || o.high == null) ? null : this.high.max(o.high), this.digits);
    }

    /** As a real power: of 0 only above 0, or 0; below 0 only whole ones. */
    public PreciseInterval power(PreciseInterval exponent) {
        if (exponent.isExact() && exponent.low.signum() == 0) {
            return number(1);
        }
        if (exponent.isExact() && isWhole(exponent.low)) {
            return wholePower(exponent);
        }
        int sign = signum();
        if (sign < 0) {
            if (!exponent.isExact() && exponent.mayBeWhole()) {
                throw new Undecided();
            }
            throw new NoValue();
        }
        if (sign == 0) {
            if (exponent.signum() < 0) {
                throw new NoValue();
            }
            return number(0);
        }
        return exponent.times(call(ElementaryFunction.LOG)).call(ElementaryFunction.EXP);
    }

    /** Whether a whole number is within; one with more digits than are kept always is. */
    private boolean mayBeWhole() {
        return this.low == null || this.high == null || PreciseFunctions.magnitude(this.low) > this.digits
                || PreciseFunctions.magnitude(this.high) > this.digits
                || whole(this.low, RoundingMode.CEILING).compareTo(this.high) <= 0;
    }

    private static boolean isWhole(BigDecimal x) {
        return x.stripTrailingZeros().scale() <= 0;
    }

    private PreciseInterval wholePower(PreciseInterval exponent) {
        boolean isOdd = PreciseFunctions.magnitude(exponent.low) < 400 && exponent.low.toBigInteger().testBit(0);
        if (!isOdd && canBe(-1)) {
            return abs().wholePower(exponent);
        }
        if (canBe(-1) && canBe(1)) {
            if (exponent.low.signum() < 0) {
                throw new Undecided();
            }
            return between(
                    (this.low == null) ? null
                            : number(0).minus(of(this.low.negate(), this.digits).wholePower(exponent)).low,
                    (this.high == null) ? null : of(this.high, this.digits).wholePower(exponent).high);
        }
        if (canBe(-1)) {
            return negate().wholePower(exponent).negate();
        }
        int n = exponent.low.abs().min(BigDecimal.valueOf(1000)).intValue();
        if (exponent.low.abs().compareTo(BigDecimal.valueOf(1000)) < 0) {
            if (exponent.low.signum() < 0) {
                return number(1).over(wholePower(exponent.negate()));
            }
            PreciseInterval power = number(1);
            for (int i = 31 - Integer.numberOfLeadingZeros(n); i >= 0; i--) {
                power = power.times(power);
                power = ((n >> i & 1) != 0) ? power.times(this) : power;
            }
            return power;
        }
        if (isExact() && this.low.signum() == 0) {
            if (exponent.low.signum() < 0) {
                throw new NoValue();
            }
            return this;
        }
        return exponent.times(call(ElementaryFunction.LOG)).call(ElementaryFunction.EXP);
    }

    public PreciseInterval call(ElementaryFunction f) {
        return switch (f) {
            case EXP -> exp();
            case EXPM1 -> isBelow(2) && isAbove(-2) ? at(functions()::expm1) : exp().minus(number(1));
            case LOG -> positive(0).open(functions()::log);
            case LOG1P -> positive(-1).shifted();
            case LOG2 -> call(ElementaryFunction.LOG).over(number(2).call(ElementaryFunction.LOG));
            case LOG10 -> call(ElementaryFunction.LOG).over(number(10).call(ElementaryFunction.LOG));
            case SQRT -> notNegative().open((u) -> (u.signum() == 0) ? u : functions().sqrt(u));
            case ABS -> abs();
            case SIGN -> number(signum());
            case FLOOR -> step(RoundingMode.FLOOR);
            case CEIL -> step(RoundingMode.CEILING);
            case ROUND -> step(RoundingMode.HALF_EVEN);
            case SIN -> wave(functions()::sin);
            case COS -> wave(functions()::cos);
            case TAN -> wave(functions()::sin).over(wave(functions()::cos));
            case ASIN -> within().over(root()).call(ElementaryFunction.ATAN);
            case ACOS -> arcCosine();
            case ATAN -> angle();
            case SINH -> sinh();
            case COSH -> abs().cosh();
            case TANH -> tanh();
            case ASINH -> asinh();
            case ERF -> erf();
            case ERFC -> erfc();
            case ERFINV -> inside(1).at(functions()::erfinv);
            case ERFCINV -> minus(number(1)).inside(1).negate().inverse(this);
            case SIGMOID -> number(1).over(number(1).plus(negate().exp()));
            case SOFTPLUS -> max(number(0)).plus(abs().negate().exp().call(ElementaryFunction.LOG1P));
            case RELU -> max(number(0));
        };
    }

    private PreciseFunctions functions() {
        return PreciseFunctions.to(this.digits);
    }

    /** A rising function at both ends. */
    private PreciseInterval at(UnaryOperator<BigDecimal> f) {
        BigDecimal atLow = f.apply(this.low);
        BigDecimal atHigh = isExact() ? atLow : f.apply(this.high);
        if (isExact() && this.low.signum() == 0 && atLow.signum() == 0) {
            return number(0);
        }
        return between(atLow.subtract(off(atLow)), atHigh.add(off(atHigh)));
    }

    private BigDecimal off(BigDecimal v) {
        return (v.signum() == 0) ? BigDecimal.ZERO
                : BigDecimal.ONE.scaleByPowerOfTen(PreciseFunctions.magnitude(v) - this.digits);
    }

    /** A rising function without end. */
    private PreciseInterval open(UnaryOperator<BigDecimal> f) {
        if (this.high != null) {
            return at(f);
        }
        BigDecimal v = f.apply(this.low);
        return between(v.subtract(off(v)), null);
    }

    private PreciseInterval exp() {
        BigDecimal from = (this.low == null || this.low.compareTo(LARGEST_EXPONENT.negate()) < 0) ? BigDecimal.ZERO
                : (this.low.compareTo(LARGEST_EXPONENT) > 0) ? MOST : functions().exp(this.low);
        BigDecimal to = (this.high == null || this.high.compareTo(LARGEST_EXPONENT) > 0) ? null
                : (this.high.compareTo(LARGEST_EXPONENT.negate()) < 0) ? LEAST
                        : isExact() ? from : functions().exp(this.high);
        if (isExact() && this.low.signum() == 0) {
            return number(1);
        }
        return between(from.subtract(off(from)).max(BigDecimal.ZERO), (to == null) ? null : to.add(off(to)));
    }

    private PreciseInterval positive(int from) {
        PreciseInterval above = (from == 0) ? this : plus(number(-from));
        if (above.signum() <= 0) {
            throw new NoValue();
        }
        return this;
    }

    private PreciseInterval notNegative() {
        if (canBe(-1)) {
            if (isBelow(0)) {
                throw new NoValue();
            }
            throw new Undecided();
        }
        return this;
    }

    private PreciseInterval shifted() {
        return isBelow(2) ? at(functions()::log1p) : plus(number(1)).call(ElementaryFunction.LOG);
    }

    private PreciseInterval step(RoundingMode mode) {
        if (this.low == null || this.high == null || PreciseFunctions.magnitude(this.low) > 2000) {
            throw new Undecided();
        }
        BigDecimal from = whole(this.low, mode);
        if (from.compareTo(whole(this.high, mode)) != 0) {
            throw new Undecided();
        }
        return new PreciseInterval(from, from, this.digits);
    }

    /** What is tiny might have a billion places. */
    private static BigDecimal whole(BigDecimal u, RoundingMode mode) {
        boolean isTiny = PreciseFunctions.magnitude(u) < -1;
        return (isTiny ? new BigDecimal("0.01").multiply(BigDecimal.valueOf(u.signum())) : u).setScale(0, mode);
    }

    /** A function between −1 and 1 that is nowhere steeper than 1. */
    private PreciseInterval wave(UnaryOperator<BigDecimal> f) {
        PreciseInterval all = new PreciseInterval(BigDecimal.ONE.negate(), BigDecimal.ONE, this.digits);
        if (this.low == null || this.high == null
                || PreciseFunctions.magnitude(this.high.subtract(this.low, up())) >= 0 && !isExact()
                || PreciseFunctions.magnitude(this.high) > 2000 || PreciseFunctions.magnitude(this.low) > 2000) {
            return all;
        }
        BigDecimal v = f.apply(this.low);
        if (isExact() && this.low.signum() == 0) {
            return of(v, this.digits);
        }
        BigDecimal off = off(v).add(this.high.subtract(this.low, up()), up());
        return between(v.subtract(off, down()).max(all.low), v.add(off, up()).min(all.high));
    }

    /** Within −1 and 1. */
    private PreciseInterval within() {
        if (isBelow(-1) || isAbove(1)) {
            throw new NoValue();
        }
        return this;
    }

    /** Within −1 and 1, and at neither. */
    private PreciseInterval inside(int end) {
        if (!isBelow(end) || !isAbove(-end)) {
            if (isBelow(-end) || isAbove(end)) {
                throw new NoValue();
            }
            throw new Undecided();
        }
        return this;
    }

    /** Of 1 − u, which has lost the digits of a small u. */
    private PreciseInterval inverse(PreciseInterval u) {
        return u.isBelow(1) ? u.negate().at((v) -> functions().erfcinv(v.negate())) : at(functions()::erfinv);
    }

    /** √(1 − u²). */
    private PreciseInterval root() {
        PreciseInterval square = number(1).minus(this).times(number(1).plus(this));
        if (square.signum() == 0) {
            return new PreciseInterval(LEAST, LEAST, this.digits);
        }
        return square.call(ElementaryFunction.SQRT);
    }

    private PreciseInterval arcCosine() {
        within();
        PreciseInterval above = number(1).plus(this);
        if (above.signum() == 0) {
            return pi(this.digits);
        }
        PreciseInterval ratio = number(1).minus(this).over(above);
        if (ratio.signum() == 0) {
            return ratio;
        }
        return number(2).times(ratio.call(ElementaryFunction.SQRT).call(ElementaryFunction.ATAN));
    }

    private PreciseInterval angle() {
        PreciseInterval right = pi(this.digits).over(number(2));
        BigDecimal from = (this.low == null) ? right.high.negate() : functions().atan(this.low);
        BigDecimal to = (this.high == null) ? right.high : functions().atan(this.high);
        return between(from.subtract(off(from)), to.add(off(to)));
    }

    private PreciseInterval sinh() {
        if (isBelow(2) && isAbove(-2)) {
            PreciseInterval e = at(functions()::expm1);
            return e.plus(e.over(number(1).plus(e))).over(number(2));
        }
        return exp().minus(negate().exp()).over(number(2));
    }

    private PreciseInterval cosh() {
        return exp().plus(negate().exp()).over(number(2));
    }

    private PreciseInterval tanh() {
        if (isBelow(1) && isAbove(-1)) {
            PreciseInterval t = plus(this).at(functions()::expm1);
            return t.over(t.plus(number(2)));
        }
        return number(1).minus(number(2).over(plus(this).exp().plus(number(1))));
    }

    private PreciseInterval asinh() {
        int sign = signum();
        if (sign <= 0) {
            return (sign == 0) ? this : negate().asinh().negate();
        }
        if (isAbove(1)) {
            PreciseInterval inverse = number(1).over(this);
            PreciseInterval root = inverse.times(inverse).plus(number(1)).call(ElementaryFunction.SQRT);
            return call(ElementaryFunction.LOG).plus(root.plus(number(1)).call(ElementaryFunction.LOG));
        }
        PreciseInterval square = times(this);
        PreciseInterval root = square.plus(number(1)).call(ElementaryFunction.SQRT);
        return plus(square.over(root.plus(number(1)))).call(ElementaryFunction.LOG1P);
    }

    private PreciseInterval erf() {
        return (isBelow(FAR) && isAbove(-FAR)) ? at(functions()::erf) : number(1).minus(erfc());
    }

    private PreciseInterval erfc() {
        if (isAbove(FAR)) {
            return between(BigDecimal.ZERO, times(this).negate().exp().high);
        }
        if (isBelow(0)) {
            return number(2).minus(negate().erfc());
        }
        BigDecimal far = BigDecimal.valueOf(FAR);
        if (this.low == null || this.low.compareTo(far.negate()) < 0) {
            throw new Undecided();
        }
        PreciseInterval near = (this.high == null || this.high.compareTo(far) > 0)
                ? new PreciseInterval(this.low, far, this.digits) : this;
        PreciseInterval tail = near.negate().at((u) -> functions().erfc(u.negate()));
        return (near == this) ? tail : between(BigDecimal.ZERO, tail.high);
    }

}
