package dev.actiscope.formula.wide;

import dev.actiscope.activation.math.ErrorFunction;
import dev.actiscope.activation.math.Logarithms;

/**
 * The error function and its complement, and what undoes them, of numbers that are
 * narrow.
 */
final class WideErrorFunction {

    /** 2/√π. */
    private static final Wide FACTOR = Wide.constant(1.1283791670955126, 1.533545961316588e-17);

    /** From 2<sup>this</sup> on e<sup>−x²</sup> is out of all bounds. */
    private static final int FAR = 27;

    /** From 2 on erfc is computed by itself. */
    private static final int TAIL = 1;

    private static final double NOTHING = 0x1p-114;

    private static final Wide HALF = Wide.of(0.5);

    /** Below 2<sup>this</sup> erfinv is √π/2 u and little more. */
    private static final int TINY = -60;

    /** What is less is no double. */
    private static final int LEAST = -1074;

    /** Each leaves a thousandth of what is wrong, or less. */
    private static final int STEPS = 6;

    private WideErrorFunction() {
    }

    static Wide erf(Wide u) {
        Wide a = u.abs();
        return (a.isRay() || a.exponent() >= TAIL) ? WideExponential.signed(Wide.ONE.minus(tail(a)), u) : near(u);
    }

    static Wide erfc(Wide u) {
        if (!u.isRay() && u.exponent() < TAIL) {
            return Wide.ONE.minus(near(u));
        }
        Wide tail = tail(u.abs());
        return (u.head() < 0) ? Wide.of(2).minus(tail) : tail;
    }

    /** 2/√π e<sup>−u²</sup> (u + 2 u³/3 + 4 u⁵/(3·5) + …). */
    private static Wide near(Wide u) {
        Wide square = u.times(u);
        Wide term = u;
        Wide sum = u;
        double step = 2 * square.toDouble();
        double share = 1;
        for (int n = 3; share > NOTHING; n += 2) {
            term = term.times(square.scaled(1)).over(Wide.of(n));
            sum = sum.plus(term);
            share *= step / n;
        }
        // All that follows is less than the last term: by then each is half of the one
        // before.
        return sum.plus(term.around()).times(FACTOR).times(WideExponential.exp(square.negative()));
    }

    /**
     * e<sup>−u²</sup>/√π / (u + 1/2 / (u + 2/2 / (u + 3/2 / (u + …)))), from 2 on. What
     * stands at n/2 is less than t = (u + √(u² + 2n)) / 2, at which it would stay the
     * same, and more than t (1 − 1/(2n)), since so it is for each n if it is for the
     * next.
     */
    private static Wide tail(Wide u) {
        if (u.isRay() || u.exponent() >= FAR) {
            return WideExponential.exp(u.times(u).negative());
        }
        double near = u.toDouble();
        int terms = (int) (760 / near / near) + 12;
        Wide rest = Wide.of((near + Math.sqrt(near * near + 2 * terms)) / 2);
        Wide fraction = rest.plus(rest.over(Wide.of(terms)).around());
        for (int n = terms - 1; n > 0; n--) {
            fraction = u.plus(Wide.of(n / 2.0).over(fraction));
        }
        return WideExponential.exp(u.times(u).negative()).times(FACTOR.scaled(-1)).over(fraction);
    }

    static Wide erfinv(Wide u) {
        if (u.abs().minus(HALF).sign() == -1) {
            return nearInverse(u);
        }
        Wide rest = Wide.ONE.minus(u.abs());
        return ends(rest, u) ? ofEnds(erfinv(u.end(-1)), erfinv(u.end(1)))
                : WideExponential.signed(tailInverse(rest), u);
    }

    static Wide erfcinv(Wide u) {
        if (u.minus(HALF).sign() == -1) {
            return tailInverse(u);
        }
        Wide rest = Wide.ONE.minus(u);
        return ends(rest, u) ? ofEnds(erfcinv(u.end(-1)), erfcinv(u.end(1))) : erfinv(rest);
    }

    /** Whether so much was taken away that what is left is not narrow. */
    private static boolean ends(Wide rest, Wide u) {
        return !u.isExact() && !rest.isNarrow();
    }

    private static Wide ofEnds(Wide one, Wide other) {
        return (one.isNone() || other.isNone()) ? Wide.ANY : one.hull(other);
    }

    private static Wide nearInverse(Wide u) {
        if (u.sign() == 0) {
            return u;
        }
        if (u.exponent() < TINY) {
            return u.over(FACTOR).plus(u.times(u).times(u).around());
        }
        Wide near = Wide.of(ErrorFunction.erfinv(u.toDouble()));
        return refined(near, u.minus(near(near)));
    }

    /** What erfc makes this of, up to a half. */
    private static Wide tailInverse(Wide u) {
        if (u.sign() != 1) {
            return (u.sign() == Wide.UNCERTAIN) ? Wide.ANY : Wide.NONE;
        }
        Wide near = Wide.of((u.exponent() < LEAST) ? farInverse(u) : ErrorFunction.erfcinv(u.toDouble()));
        return refined(near, erfc(near).minus(u));
    }

    /**
     * About what erfc makes something of that is too small for a double: y² is −log(√π y
     * u) + log(1 − 1/(2 y²) + 3/(4 y⁴)).
     */
    private static double farInverse(Wide u) {
        double log = u.exponent() * Logarithms.log(2) + Logarithms.log(u.head());
        double y = Math.sqrt(-log);
        for (int i = 0; i < STEPS; i++) {
            double inverse = 0.5 / y / y;
            y = Math
                .sqrt(-log - Logarithms.log(Math.sqrt(Math.PI) * y) + Logarithms.log1p(inverse * (3 * inverse - 1)));
        }
        return y;
    }

    /**
     * With h for what erf lacks at y, and s for its slope: y + h/s + y (h/s)², and no
     * more than (4 y² + 1)/3 (h/s)³, twice to be sure.
     */
    private static Wide refined(Wide y, Wide lack) {
        Wide square = y.times(y);
        Wide step = lack.over(FACTOR.times(WideExponential.exp(square.negative())));
        Wide cube = step.times(step).times(step);
        return y.plus(step).plus(y.times(step).times(step)).plus(cube.times(square.scaled(2).plus(Wide.ONE)).around());
    }

}
