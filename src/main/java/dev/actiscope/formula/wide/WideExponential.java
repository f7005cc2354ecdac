package dev.actiscope.formula.wide;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.formula.tree.ElementaryFunction;

/**
 * Exponential functions and logarithms of numbers that are {@linkplain Wide#isNarrow
 * narrow}, exact or rays, and what is made of them.
 */
final class WideExponential {

    private static final double[] LOG_2_PARTS = { 0.6931471805599453, 2.3190468138462996e-17, 5.707708438416212e-34 };

    private static final Wide LOG_2 = Wide.constant(LOG_2_PARTS[0], LOG_2_PARTS[1]);

    private static final Wide LOG_10 = Wide.constant(2.302585092994046, -2.1707562233822494e-16);

    /** An exponent from here on is out of all bounds. */
    private static final int FAR = 53;

    /** Below this power of two four terms of a series are enough. */
    static final int SERIES = -50;

    private WideExponential() {
    }

    static Wide exp(Wide u) {
        if (isFar(u)) {
            return farExp(u);
        }
        double steps = steps(u);
        return Wide.ONE.plus(restLessOne(u, steps)).scaled((long) steps);
    }

    static Wide expm1(Wide u) {
        return (!isFar(u) && steps(u) == 0) ? restLessOne(u, 0) : exp(u).minus(Wide.ONE);
    }

    private static boolean isFar(Wide u) {
        return u.isRay() || u.exponent() >= FAR;
    }

    /** e<sup>u</sup> is beyond 2<sup>u</sup>. */
    private static Wide farExp(Wide u) {
        long least = (u.exponent() >= FAR) ? Wide.FARTHEST : (u.exponent() < 0) ? 0 : 1L << u.exponent();
        return (u.sign() > 0) ? Wide.ray(1, least) : Wide.upTo(1, -least);
    }

    private static double steps(Wide u) {
        return Math.floor(u.toDouble() / LOG_2_PARTS[0] + 0.5);
    }

    private static Wide restLessOne(Wide u, double steps) {
        return NearZero.hyperbolic(rest(u, steps, LOG_2_PARTS)).exponentialLessOne();
    }

    /**
     * What is left when a step has been taken so often.
     * @param times a whole number below 2<sup>60</sup>
     * @param step of three doubles
     */
    static Wide rest(Wide u, double times, double[] step) {
        if (times == 0) {
            return u;
        }
        Accumulation rest = new Accumulation().add(u, 0);
        for (double part : step) {
            rest.addProduct(-times, part);
        }
        return rest.blur(Math.abs(times) * 0x1p-160).times(0);
    }

    static Wide log(Wide u) {
        return isNoPositiveNumber(u) ? rayLog(u) : Wide.of(binary(u)).times(LOG_2).plus(mantissaLog(u));
    }

    static Wide log2(Wide u) {
        return isNoPositiveNumber(u) ? rayLog(u).over(LOG_2) : Wide.of(binary(u)).plus(mantissaLog(u).over(LOG_2));
    }

    static Wide log10(Wide u) {
        return log(u).over(LOG_10);
    }

    static Wide log1p(Wide u) {
        return (u.isRay() || u.exponent() >= -2) ? WideFunctions.of(ElementaryFunction.LOG, Wide.ONE.plus(u))
                : nearLog(u);
    }

    private static boolean isNoPositiveNumber(Wide u) {
        return u.isRay() || u.sign() != 1;
    }

    /** The logarithm is beyond 2/3 of the exponent. */
    private static Wide rayLog(Wide u) {
        if (u.sign() != 1) {
            return Wide.NONE;
        }
        return (u.exponent() < 2) ? Wide.ANY : Wide.ray(1, Accumulation.binaryExponent(u.exponent() * 0.6875));
    }

    /**
     * The power of two that is taken out, so that at least 0.7 and at most 1.4 is left.
     */
    private static long binary(Wide u) {
        return (u.head() > 1.4) ? u.exponent() + 1 : u.exponent();
    }

    private static Wide mantissaLog(Wide u) {
        return nearLog(u.scaled(-binary(u)).minus(Wide.ONE));
    }

    /**
     * log(1 + u) for |u| up to 0.41. What the logarithm of the nearest double lacks is 2
     * artanh d, where d = (u − v) / (2 + u + v) and v is its exponential less 1.
     */
    private static Wide nearLog(Wide u) {
        if (u.exponent() < SERIES) {
            Wide square = u.times(u);
            return u.minus(square.scaled(-1))
                .plus(square.times(u).over(Wide.of(3)))
                .plus(square.times(square).around());
        }
        Wide near = Wide.of(Logarithms.log1p(u.toDouble()));
        Wide v = restLessOne(near, 0);
        Wide d = u.minus(v).over(Wide.of(2).plus(u).plus(v));
        return near.plus(d.scaled(1)).plus(d.times(d).times(d).around());
    }

    static Wide sinh(Wide u) {
        if (isSmall(u)) {
            return NearZero.hyperbolic(u).sine();
        }
        Wide e = exp(u.abs());
        return signed(e.minus(Wide.ONE.over(e)).scaled(-1), u);
    }

    static Wide cosh(Wide u) {
        if (isSmall(u)) {
            return NearZero.hyperbolic(u).cosine();
        }
        Wide e = exp(u.abs());
        return e.plus(Wide.ONE.over(e)).scaled(-1);
    }

    static Wide tanh(Wide u) {
        if (isSmall(u)) {
            return NearZero.hyperbolic(u).tangent();
        }
        Wide rest = Wide.of(2).over(Wide.ONE.plus(exp(u.abs().scaled(1))));
        return signed(Wide.ONE.minus(rest), u);
    }

    private static boolean isSmall(Wide u) {
        return u.exponent() < -1 && !u.isRay();
    }

    /**
     * log(a + √(1 + a²)), of which 1 is taken away; far out that is log 2a and little
     * more.
     */
    static Wide asinh(Wide u) {
        Wide a = u.abs();
        Wide square = a.times(a);
        if (a.exponent() > FAR) {
            return signed(log(a.scaled(1)).plus(Wide.ONE.over(square).around()), u);
        }
        Wide root = WideFunctions.of(ElementaryFunction.SQRT, Wide.ONE.plus(square));
        return signed(WideFunctions.of(ElementaryFunction.LOG1P, a.plus(square.over(Wide.ONE.plus(root)))), u);
    }

    static Wide sigmoid(Wide u) {
        return Wide.ONE.over(Wide.ONE.plus(exp(u.negative())));
    }

    static Wide softplus(Wide u) {
        return Wide.ZERO.max(u).plus(WideFunctions.of(ElementaryFunction.LOG1P, exp(u.abs().negative())));
    }

    /** A magnitude with the sign of something. */
    static Wide signed(Wide magnitude, Wide sign) {
        return (sign.head() < 0) ? magnitude.negative() : magnitude;
    }

}
