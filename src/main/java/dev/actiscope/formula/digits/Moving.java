package dev.actiscope.formula.digits;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.formula.wide.Wide;
import dev.actiscope.formula.wide.WideFunctions;

/**
 * A number that depends on x, and how it changes with x: forward differentiation.
 *
 * @param slope none where it has none
 * @param fixed whether it is the same for all x nearby, so that nothing that is made of
 * it alone changes
 * @see <a href="https://doi.org/10.1137/1.9780898717761">Griewank and Walther, Evaluating
 * Derivatives, 2008</a>
 */
record Moving(Wide value, Wide slope, boolean fixed) implements Arithmetic<Moving> {

    static final Moving NONE = new Moving(Wide.NONE, Wide.NONE, false);

    static final Moving ANY = new Moving(Wide.ANY, Wide.ANY, false);

    /** From here on a number that grows has gone through all fractions. */
    private static final int ALL_FRACTIONS = 60;

    private static final Wide HALF = Wide.of(0.5);

    private static final Wide FRACTION = Wide.ZERO.hull(Wide.ONE);

    private static final Wide WAVE = Wide.ONE.negative().hull(Wide.ONE);

    static Moving fixed(Wide value) {
        return new Moving(value, value.isNone() ? Wide.NONE : Wide.ZERO, true);
    }

    private static Moving unlessFixed(boolean fixed, Wide value, Wide slope) {
        return fixed ? fixed(value) : new Moving(value, slope, false);
    }

    @Override
    public Moving negative() {
        return new Moving(this.value.negative(), this.slope.negative(), this.fixed);
    }

    @Override
    public Moving plus(Moving other) {
        return unlessFixed(this.fixed && other.fixed, this.value.plus(other.value), this.slope.plus(other.slope));
    }

    @Override
    public Moving times(Moving other) {
        return unlessFixed(this.fixed && other.fixed, this.value.times(other.value),
                slopeTimes(other.value).plus(other.slopeTimes(this.value)));
    }

    /** Of what does not change no slope is asked, be the factor infinite. */
    private Wide slopeTimes(Wide factor) {
        return this.fixed ? Wide.ZERO : this.slope.times(factor);
    }

    @Override
    public Moving over(Moving other) {
        Wide quotient = this.value.over(other.value);
        Wide slope = slopeTimes(Wide.ONE).minus(other.slopeTimes(quotient)).over(other.value);
        return unlessFixed(this.fixed && other.fixed, quotient, slope);
    }

    @Override
    public Moving power(Moving exponent, boolean isFar) {
        if (exponent.fixed) {
            return power(exponent.value);
        }
        int sign = this.value.sign();
        if (this.fixed && sign == 0) {
            return switch (exponent.value.sign()) {
                case 1 -> fixed(Wide.ZERO);
                case 0 -> new Moving(Wide.ONE, Wide.NONE, false);
                default -> NONE;
            };
        }
        if (sign == 1) {
            return power(exponent, this.value.power(exponent.value),
                    WideFunctions.of(ElementaryFunction.LOG, this.value));
        }
        if (sign == Wide.UNCERTAIN) {
            return this.value.isNone() ? NONE : ANY;
        }
        return isFar ? NONE : new Moving(this.value.power(exponent.value), Wide.NONE, false);
    }

    private Moving power(Wide exponent) {
        Wide power = this.value.power(exponent);
        if (this.fixed || exponent.sign() == 0) {
            return fixed(power);
        }
        boolean isZero = this.value.sign() == 0 || this.value.sign() == Wide.UNCERTAIN;
        Wide less = isZero ? this.value.power(exponent.minus(Wide.ONE)) : power.over(this.value);
        return new Moving(power, exponent.times(less).times(this.slope), false);
    }

    @Override
    public Moving onePlusToThe(Moving exponent, boolean isFar) {
        Moving base = plus(fixed(Wide.ONE));
        if (base.value.sign() != 1 || exponent.value.isExact() && exponent.fixed) {
            return base.power(exponent, isFar);
        }
        Wide log = WideFunctions.of(ElementaryFunction.LOG1P, this.value);
        return base.power(exponent, WideFunctions.of(ElementaryFunction.EXP, exponent.value.times(log)), log);
    }

    private Moving power(Moving exponent, Wide power, Wide log) {
        Wide change = exponent.slopeTimes(log).plus(slopeTimes(exponent.value).over(this.value));
        return unlessFixed(this.fixed && exponent.fixed, power, power.times(change));
    }

    @Override
    public Moving compared(Operator comparison, Moving other) {
        Wide difference = this.value.minus(other.value);
        int sign = difference.sign();
        if (sign == Wide.UNCERTAIN || difference.isNone()) {
            return difference.isNone() ? NONE : ANY;
        }
        boolean holds = switch (comparison) {
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case GREATER -> sign > 0;
            case AT_LEAST -> sign >= 0;
            case EQUAL -> sign == 0;
            default -> sign != 0;
        };
        return fixed(holds ? Wide.ONE : Wide.ZERO);
    }

    @Override
    public Moving choose(Moving then, Moving otherwise) {
        int sign = this.value.sign();
        return this.value.isNone() ? NONE : (sign == Wide.UNCERTAIN) ? ANY : (sign != 0) ? then : otherwise;
    }

    @Override
    public Moving nothing() {
        return this.value.isNone() ? NONE : fixed(Wide.ZERO);
    }

    @Override
    public Moving min(Moving other) {
        return (this == other) ? this : negative().max(other.negative()).negative();
    }

    /** At a corner the slope is not known here. */
    @Override
    public Moving max(Moving other) {
        Wide difference = this.value.minus(other.value);
        if (difference.isNone() || this == other) {
            return difference.isNone() ? NONE : this;
        }
        return switch (difference.sign()) {
            case 1 -> this;
            case -1 -> other;
            default -> unlessFixed(this.fixed && other.fixed, this.value.max(other.value), Wide.ANY);
        };
    }

    @Override
    public Moving call(ElementaryFunction function, boolean isFar) {
        if (isFar && !this.fixed && function.isPeriodic() && this.value.exponent() >= ALL_FRACTIONS) {
            return anywhere(function);
        }
        Wide result = WideFunctions.of(function, this.value);
        return this.fixed ? fixed(result) : switch (function) {
            case SIGN, FLOOR, CEIL, ROUND -> result.isNone() ? NONE : new Moving(result, Wide.ZERO, result.isExact());
            case ABS -> (this.value.sign() == -1) ? negative() : (this.value.sign() == 1) ? this : atCorner(result);
            case RELU -> switch (this.value.sign()) {
                case -1 -> fixed(Wide.ZERO);
                case 1 -> this;
                default -> atCorner(result);
            };
            default -> new Moving(result, WideSlopes.of(function, this.value, result).times(this.slope), false);
        };
    }

    /** Rectifier and absolute value have the slope 0 there. */
    private Moving atCorner(Wide result) {
        return result.isNone() ? NONE : new Moving(result, (this.value.sign() == 0) ? Wide.ZERO : Wide.ANY, false);
    }

    /** What comes again and again, of a large number that may be any. */
    private Moving anywhere(ElementaryFunction function) {
        return switch (function) {
            case FLOOR -> new Moving(this.value.minus(FRACTION), Wide.ZERO, false);
            case CEIL -> new Moving(this.value.plus(FRACTION), Wide.ZERO, false);
            case ROUND -> new Moving(this.value.plus(FRACTION).minus(HALF), Wide.ZERO, false);
            case TAN -> ANY;
            default -> new Moving(WAVE, WAVE.times(this.slope), false);
        };
    }

}
