package dev.actiscope.formula.wide;

/**
 * The error function and its complement, of numbers that are narrow.
 */
final class WideErrorFunction {

    /** 2/√π. */
    private static final Wide FACTOR = Wide.constant(1.1283791670955126, 1.533545961316588e-17);

    /** From 2<sup>this</sup> on e<sup>−x²</sup> is out of all bounds. */
    private static final int FAR = 27;

    /** From 2 on erfc is computed by itself. */
    private static final int TAIL = 1;

    private static final double NOTHING = 0x1p-114;

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

}
