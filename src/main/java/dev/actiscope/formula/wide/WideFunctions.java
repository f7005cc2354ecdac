package dev.actiscope.formula.wide;

import dev.actiscope.formula.tree.ElementaryFunction;

/**
 * The elementary functions of numbers that know how far off they may be: what comes out
 * holds what the function is of each number within the radius. Where it may have no value
 * nothing is known.
 */
public final class WideFunctions {

    private static final Wide HALF = Wide.of(0.5);

    /**
     * From 2<sup>this</sup> on the places behind the point of a number are not looked at.
     */
    private static final int FAR = 1000;

    private WideFunctions() {
    }

    /**
     * A function at a number.
     */
    public static Wide of(ElementaryFunction function, Wide u) {
        if (u.isNone() || u.isAny()) {
            return u;
        }
        return switch (function) {
            case ABS -> u.abs();
            case RELU -> u.max(Wide.ZERO);
            case SIGN -> (u.sign() == Wide.UNCERTAIN) ? Wide.ONE.around() : Wide.of(u.sign());
            case SIN -> WideAngle.sin(u);
            case COS -> WideAngle.cos(u);
            case TAN -> WideAngle.tan(u);
            case ASIN, ACOS, ERFINV -> (u.abs().minus(Wide.ONE).sign() == 1) ? Wide.NONE : rising(function, u);
            case ERFCINV -> (u.minus(Wide.ONE).abs().minus(Wide.ONE).sign() == 1) ? Wide.NONE : rising(function, u);
            case COSH -> rising(function, u.abs());
            default -> rising(function, u);
        };
    }

    /** Of one that rises everywhere or falls everywhere. */
    private static Wide rising(ElementaryFunction function, Wide u) {
        if (u.isExact() || u.isRay() || u.isNarrow() && !isStepped(function)) {
            return at(function, u);
        }
        Wide low = at(function, u.end(-1));
        Wide high = at(function, u.end(1));
        if (low.isNone() || high.isNone()) {
            return (low.isNone() && high.isNone() && u.sign() != Wide.UNCERTAIN) ? Wide.NONE : Wide.ANY;
        }
        return low.hull(high);
    }

    private static boolean isStepped(ElementaryFunction function) {
        return function == ElementaryFunction.FLOOR || function == ElementaryFunction.CEIL
                || function == ElementaryFunction.ROUND;
    }

    /** Of a narrow one. */
    private static Wide at(ElementaryFunction function, Wide u) {
        return switch (function) {
            case EXP -> WideExponential.exp(u);
            case EXPM1 -> WideExponential.expm1(u);
            case LOG -> WideExponential.log(u);
            case LOG2 -> WideExponential.log2(u);
            case LOG10 -> WideExponential.log10(u);
            case LOG1P -> WideExponential.log1p(u);
            case SINH -> WideExponential.sinh(u);
            case COSH -> WideExponential.cosh(u);
            case TANH -> WideExponential.tanh(u);
            case ASINH -> WideExponential.asinh(u);
            case SIGMOID -> WideExponential.sigmoid(u);
            case SOFTPLUS -> WideExponential.softplus(u);
            case ASIN -> WideAngle.asin(u);
            case ACOS -> WideAngle.acos(u);
            case ATAN -> WideAngle.atan(u);
            case ERF -> WideErrorFunction.erf(u);
            case ERFC -> WideErrorFunction.erfc(u);
            case ERFINV -> WideErrorFunction.erfinv(u);
            case ERFCINV -> WideErrorFunction.erfcinv(u);
            case FLOOR -> floor(u);
            case CEIL -> floor(u.negative()).negative();
            case ROUND -> round(u);
            default -> sqrt(u);
        };
    }

    private static Wide sqrt(Wide u) {
        if (u.sign() != 1) {
            return (u.sign() == 0) ? u : Wide.NONE;
        }
        if (u.isRay()) {
            return Wide.ray(1, u.exponent() >> 1);
        }
        long half = u.exponent() >> 1;
        Wide mantissa = u.scaled(-2 * half);
        double near = Math.sqrt(mantissa.toDouble());
        double rest = mantissa.minus(Wide.of(near).times(Wide.of(near))).toDouble();
        Wide root = Wide.of(near).plus(Wide.of(rest / near / 2)).middle();
        // √u − r = (u − r²) / (√u + r)
        return root.plus(mantissa.minus(root.times(root)).over(root).around()).scaled(half);
    }

    /** Of an exact number or a ray. */
    private static Wide floor(Wide u) {
        if (u.isRay() || u.exponent() >= FAR) {
            return u.minus(HALF).plus(HALF.around());
        }
        if (u.exponent() < 0) {
            return (u.head() < 0) ? Wide.of(-1) : Wide.ZERO;
        }
        double places = Accumulation.powerOfTwo((int) u.exponent());
        double whole = Math.floor(u.head() * places);
        double rest = (whole == u.head() * places) ? Math.floor(u.tail() * places) : 0;
        return Wide.of(whole).plus(Wide.of(rest));
    }

    /** Half to even. */
    private static Wide round(Wide u) {
        Wide above = u.plus(HALF);
        Wide whole = of(ElementaryFunction.FLOOR, above);
        boolean isHalf = above.isExact() && above.minus(whole).sign() == 0;
        return (isHalf && !isEven(whole)) ? whole.minus(Wide.ONE) : whole;
    }

    /** Whether a number is an even one without doubt. */
    static boolean isEven(Wide whole) {
        Wide half = whole.scaled(-1);
        return half.minus(of(ElementaryFunction.FLOOR, half)).sign() == 0;
    }

}
