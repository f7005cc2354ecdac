package dev.actiscope.formula.wide;

import dev.actiscope.formula.tree.ElementaryFunction;

/**
 * Powers by whole numbers and by others.
 */
final class WidePower {

    /** Up to here a base is multiplied with itself. */
    private static final double MOST = 1024;

    private WidePower() {
    }

    /**
     * @param power not 0
     */
    static Wide of(Wide base, Wide power) {
        Wide whole = WideFunctions.of(ElementaryFunction.ROUND, power);
        int off = power.minus(whole).sign();
        if (off == 0) {
            return ofWhole(base, power, WideFunctions.isEven(power));
        }
        if (base.sign() == -1) {
            return (off == Wide.UNCERTAIN) ? Wide.ANY : Wide.NONE;
        }
        return (base.sign() == Wide.UNCERTAIN && base.end(-1).sign() != 0) ? Wide.ANY : ofPositive(base, power);
    }

    private static Wide ofWhole(Wide base, Wide power, boolean isEven) {
        double n = power.toDouble();
        if (base.sign() != Wide.UNCERTAIN && Math.abs(n) <= MOST) {
            Wide product = product(base, (int) Math.abs(n));
            return (n < 0) ? Wide.ONE.over(product) : product;
        }
        Wide magnitude = ofPositive(base.abs(), power);
        return isEven ? magnitude
                : (base.sign() == Wide.UNCERTAIN) ? magnitude.around() : WideExponential.signed(magnitude, base);
    }

    private static Wide product(Wide base, int times) {
        Wide power = Wide.ONE;
        Wide square = base;
        for (int rest = times; rest > 0; rest /= 2) {
            power = (rest % 2 != 0) ? power.times(square) : power;
            square = square.times(square);
        }
        return power;
    }

    /** Of a base that is not below 0. */
    private static Wide ofPositive(Wide base, Wide power) {
        int sign = power.sign();
        if (base.sign() == 0) {
            return (sign == 1) ? Wide.ZERO : (sign == -1) ? Wide.NONE : Wide.ANY;
        }
        if (base.sign() == Wide.UNCERTAIN) {
            return (sign == 1) ? ofPositive(base.end(1), power).magnitude() : Wide.ANY;
        }
        return WideFunctions.of(ElementaryFunction.EXP, power.times(WideFunctions.of(ElementaryFunction.LOG, base)));
    }

}
