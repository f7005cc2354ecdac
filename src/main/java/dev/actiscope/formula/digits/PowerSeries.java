package dev.actiscope.formula.digits;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.formula.wide.Wide;
import dev.actiscope.formula.wide.WideFunctions;

import static dev.actiscope.formula.wide.Wide.ONE;
import static dev.actiscope.formula.wide.Wide.ZERO;

/**
 * A function near 0, or far out, as a sum of powers of x, or of 1/x: what cancels there
 * has cancelled before a number is put in for x. The last coefficient is that of all
 * powers from there on, and holds it wherever x is between 0 and the place where it is
 * asked for.
 *
 * @see <a href="https://bt.pa.msu.edu/pub/papers/taylormodels/">Makino and Berz, Taylor
 * models and other validated functional inclusion methods, 2003</a>
 */
final class PowerSeries implements Arithmetic<PowerSeries> {

    /** So many powers. */
    private static final int TERMS = 13;

    /**
     * The last coefficient depends on x; as a share of itself it changes by no more than
     * so many times the share by which x does.
     */
    private static final double CHANGE = 0x1p10;

    /** What is so near to a whole number is one. */
    private static final double SAME = 0x1p-80;

    /** No power is higher. */
    private static final double MOST = 500;

    private final Place place;

    /** The power that the first coefficient belongs to. */
    private final int low;

    /** None for a function that is no such sum. */
    private final Wide[] coefficients;

    /**
     * @param t where it is asked for
     * @param range all from 0 to there
     * @param isFar whether t is 1/x
     */
    private record Place(Wide t, Wide range, boolean isFar) {
    }

    private PowerSeries(Place place, int low, Wide[] all) {
        Wide[] coefficients = areNumbers(all) ? all : new Wide[0];
        this.place = place;
        int zeros = 0;
        while (zeros < coefficients.length - 1 && coefficients[zeros].sign() == 0) {
            zeros++;
        }
        boolean isExact = coefficients.length > 0 && coefficients[coefficients.length - 1].sign() == 0;
        this.low = (coefficients.length > 0 && coefficients[zeros].sign() == 0) ? 0 : low + zeros;
        this.coefficients = new Wide[isExact ? TERMS : coefficients.length - zeros];
        for (int i = 0; i < this.coefficients.length; i++) {
            this.coefficients[i] = (zeros + i < coefficients.length) ? coefficients[zeros + i] : ZERO;
        }
    }

    private static boolean areNumbers(Wide[] coefficients) {
        for (Wide coefficient : coefficients) {
            if (coefficient.isNone()) {
                return false;
            }
        }
        return true;
    }

    /**
     * x itself.
     * @param x not 0
     */
    static PowerSeries of(double x, boolean isFar) {
        Wide t = isFar ? ONE.over(Wide.of(x)) : Wide.of(x);
        return new PowerSeries(new Place(t, ZERO.hull(t), isFar), isFar ? -1 : 1, new Wide[] { ONE, ZERO });
    }

    /** A constant. */
    PowerSeries constant(Wide number) {
        return new PowerSeries(this.place, 0, new Wide[] { number, ZERO });
    }

    private PowerSeries none() {
        return new PowerSeries(this.place, 0, new Wide[0]);
    }

    /** Whether the function is no such sum. */
    boolean isNone() {
        return this.coefficients.length == 0;
    }

    /** Whether it is 0 everywhere. */
    private boolean isZero() {
        return !isNone() && this.coefficients[0].sign() == 0;
    }

    private int last() {
        return this.coefficients.length - 1;
    }

    private Wide coefficient(int index) {
        return (index >= 0 && index < this.coefficients.length) ? this.coefficients[index] : ZERO;
    }

    /**
     * Value and slope at another place.
     * @param x that of this series, or nearer to 0; farther out if the series is that of
     * 1/x
     */
    Moving at(double x) {
        Wide t = this.place.isFar ? ONE.over(Wide.of(x)) : Wide.of(x);
        return new PowerSeries(new Place(t, this.place.range, this.place.isFar), this.low, this.coefficients).there();
    }

    /** What value and slope tend to at 0. */
    Moving atZero() {
        boolean isOne = !isNone() && !this.place.isFar && this.low >= 0 && this.low + last() > 1;
        return isOne ? new Moving(coefficient(-this.low), coefficient(1 - this.low), false) : Moving.ANY;
    }

    /** Value and slope there. */
    Moving there() {
        if (isNone()) {
            return Moving.ANY;
        }
        Wide slope = ZERO;
        Wide power = this.place.t.power(Wide.of(this.low)).over(this.place.t);
        for (int i = 0; i <= last(); i++) {
            Wide term = this.coefficients[i].times(power);
            Wide change = term.times(Wide.of(this.low + i));
            slope = slope.plus((i < last()) ? change : change.plus(around(term.times(Wide.of(CHANGE)))));
            power = power.times(this.place.t);
        }
        Wide byX = this.place.isFar ? slope.times(this.place.t).times(this.place.t).negative() : slope;
        return new Moving(value(this.place.t).times(this.place.t.power(Wide.of(this.low))), byX, false);
    }

    private static Wide around(Wide number) {
        return number.hull(number.negative());
    }

    private Wide value() {
        return there().value();
    }

    /** The sum at a place, without the power that all have in common. */
    private Wide value(Wide t) {
        Wide sum = this.coefficients[last()];
        for (int i = last() - 1; i >= 0; i--) {
            sum = sum.times(t).plus(this.coefficients[i]);
        }
        return sum;
    }

    @Override
    public PowerSeries negative() {
        Wide[] negative = new Wide[this.coefficients.length];
        for (int i = 0; i < negative.length; i++) {
            negative[i] = this.coefficients[i].negative();
        }
        return new PowerSeries(this.place, this.low, negative);
    }

    @Override
    public PowerSeries plus(PowerSeries other) {
        if (isNone() || other.isNone()) {
            return none();
        }
        if (isZero() || other.isZero()) {
            return isZero() ? other : this;
        }
        int from = Math.min(this.low, other.low);
        int to = Math.min(this.low + last(), other.low + other.last());
        Wide[] sum = new Wide[Math.max(1, to - from + 1)];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = coefficient(from + i - this.low).plus(other.coefficient(from + i - other.low));
        }
        Wide rest = ZERO;
        for (int i = Math.max(this.low + last(), other.low + other.last()); i >= from + sum.length - 1; i--) {
            rest = rest.times(this.place.range).plus(coefficient(i - this.low).plus(other.coefficient(i - other.low)));
        }
        sum[sum.length - 1] = rest;
        return new PowerSeries(this.place, from, sum);
    }

    @Override
    public PowerSeries times(PowerSeries other) {
        if (isNone() || other.isNone()) {
            return none();
        }
        if (isZero() || other.isZero()) {
            return isZero() ? this : other;
        }
        Wide[] product = new Wide[Math.min(last(), other.last()) + 1];
        Wide rest = ZERO;
        for (int i = last() + other.last(); i >= 0; i--) {
            Wide term = ZERO;
            for (int j = Math.max(0, i - other.last()); j <= Math.min(i, last()); j++) {
                term = term.plus(this.coefficients[j].times(other.coefficients[i - j]));
            }
            if (i >= product.length - 1) {
                rest = rest.times(this.place.range).plus(term);
            }
            product[Math.min(i, product.length - 1)] = (i >= product.length - 1) ? rest : term;
        }
        return new PowerSeries(this.place, this.low + other.low, product);
    }

    @Override
    public PowerSeries over(PowerSeries other) {
        if (isNone() || other.isNone() || other.isZero() || isZero()) {
            boolean isZero = isZero() && !other.isNone() && !other.isZero();
            return isZero ? this : none();
        }
        Wide[] quotient = new Wide[Math.min(last(), other.last()) + 1];
        int end = quotient.length - 1;
        Wide rest = ZERO;
        for (int i = 0; i < end; i++) {
            quotient[i] = lack(quotient, i, i, other).over(other.coefficients[0]);
        }
        for (int i = Math.max(last(), end + other.last()); i >= end; i--) {
            rest = rest.times(this.place.range).plus(lack(quotient, end, i, other));
        }
        quotient[end] = rest.over(other.value(this.place.range));
        return new PowerSeries(this.place, this.low - other.low, quotient);
    }

    /** What a quotient of which so many are known leaves of one power. */
    private Wide lack(Wide[] quotient, int known, int power, PowerSeries other) {
        Wide lack = coefficient(power);
        for (int i = 0; i < known; i++) {
            lack = lack.minus(quotient[i].times(other.coefficient(power - i)));
        }
        return lack;
    }

    /**
     * Σ numbers[m] h<sup>m</sup>, where h is this, and 0 at 0.
     * @param last the last number, which may depend on x
     */
    private PowerSeries polynomial(Wide[] numbers, Wide last) {
        PowerSeries sum = new PowerSeries(this.place, 0, new Wide[] { last });
        for (int m = numbers.length - 2; m >= 0; m--) {
            sum = sum.times(this).plus(constant(numbers[m]));
        }
        return sum;
    }

    private PowerSeries smooth(ElementaryFunction function) {
        if (function == ElementaryFunction.SQRT) {
            return power(constant(Wide.of(0.5)), false);
        }
        if (isNone() || this.low < 0 || this.low == 0 && last() == 0) {
            return none();
        }
        Wide first = coefficient(-this.low);
        PowerSeries rest = withoutConstant();
        return rest.isZero() ? constant(WideFunctions.of(function, first))
                : rest.polynomial(TaylorCoefficients.of(function, first, TERMS),
                        TaylorCoefficients.of(function, whole(), TERMS)[TERMS - 1]);
    }

    /** What is left without the number that is its first coefficient, if that is one. */
    private PowerSeries withoutConstant() {
        Wide[] rest = this.coefficients.clone();
        rest[0] = (this.low == 0) ? ZERO : rest[0];
        return new PowerSeries(this.place, this.low, rest);
    }

    /** What it is from 0 to there, where it has no pole. */
    private Wide whole() {
        return value(this.place.range).times(this.place.range.power(Wide.of(this.low)));
    }

    /** (c x<sup>n</sup> (1 + h)) to a power, of which n times as much is whole. */
    private PowerSeries power(Wide power) {
        Wide product = power.times(Wide.of(this.low));
        double places = Math.floor(product.toDouble() + 0.5);
        boolean isWhole = WideFunctions.of(ElementaryFunction.ROUND, power).minus(power).sign() == 0;
        int side = (this.low % 2 == 0) ? 1 : this.place.t.sign();
        Wide off = product.minus(Wide.of(places));
        boolean isOf = (off.sign() == 0 || off.sign() == Wide.UNCERTAIN && off.error() <= SAME)
                && Math.abs(places) <= MOST && (isWhole || this.coefficients[0].sign() == side);
        return (isOf && last() > 0) ? power(power, (int) places, isWhole) : none();
    }

    private PowerSeries power(Wide power, int places, boolean isWhole) {
        Wide first = this.coefficients[0];
        boolean turns = !isWhole && places % 2 != 0 && this.place.t.sign() < 0;
        Wide factor = (isWhole ? first : first.abs()).power(power);
        PowerSeries h = new PowerSeries(this.place, 0, this.coefficients).over(constant(first)).withoutConstant();
        PowerSeries rest = h.isZero() ? constant(ONE) : h.polynomial(TaylorCoefficients.ofPower(power, ZERO, TERMS),
                TaylorCoefficients.ofPower(power, h.whole(), TERMS)[TERMS - 1]);
        PowerSeries all = rest.times(constant(turns ? factor.negative() : factor));
        return new PowerSeries(this.place, all.low + places, all.coefficients);
    }

    @Override
    public PowerSeries power(PowerSeries exponent, boolean isFar) {
        if (isNone() || exponent.isNone()) {
            return none();
        }
        if (!exponent.isConstant()) {
            return exponent.times(smooth(ElementaryFunction.LOG)).smooth(ElementaryFunction.EXP);
        }
        if (exponent.isZero() || isZero()) {
            return exponent.isZero() ? constant(ONE) : (exponent.sign() == 1) ? this : none();
        }
        return power(exponent.coefficients[0]);
    }

    private boolean isConstant() {
        return isZero() || this.low == 0 && withoutConstant().isZero();
    }

    @Override
    public PowerSeries onePlusToThe(PowerSeries exponent, boolean isFar) {
        return plus(constant(ONE)).power(exponent, isFar);
    }

    /** −1, 0 or 1 where that is certain there. */
    private int sign() {
        return isNone() ? Wide.UNCERTAIN : isZero() ? 0 : value().sign();
    }

    @Override
    public PowerSeries compared(Operator comparison, PowerSeries other) {
        int sign = plus(other.negative()).sign();
        boolean isKnown = sign == 1 || sign == -1 || sign == 0 && !isNone();
        return isKnown ? constant(Moving.fixed(Wide.of(sign)).compared(comparison, Moving.fixed(ZERO)).value())
                : none();
    }

    @Override
    public PowerSeries choose(PowerSeries then, PowerSeries otherwise) {
        int sign = sign();
        return (sign == Wide.UNCERTAIN) ? none() : (sign != 0) ? then : otherwise;
    }

    @Override
    public PowerSeries min(PowerSeries other) {
        return negative().max(other.negative()).negative();
    }

    @Override
    public PowerSeries max(PowerSeries other) {
        int sign = isNone() ? Wide.UNCERTAIN : plus(other.negative()).sign();
        return (sign == Wide.UNCERTAIN) ? none() : (sign < 0) ? other : this;
    }

    @Override
    public PowerSeries nothing() {
        return isNone() ? this : constant(ZERO);
    }

    @Override
    public PowerSeries call(ElementaryFunction function, boolean isFar) {
        return switch (function) {
            case ABS, RELU -> switch (sign()) {
                case 1, 0 -> this;
                case -1 -> (function == ElementaryFunction.ABS) ? negative() : constant(ZERO);
                default -> none();
            };
            case SIGN, FLOOR, CEIL, ROUND -> {
                Wide result = isNone() ? Wide.ANY : WideFunctions.of(function, value());
                yield result.isExact() ? constant(result) : none();
            }
            default -> smooth(function);
        };
    }

}
