package dev.actiscope.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The functions that the others are made of, at exact numbers and to so many digits,
 * whether the result is large or small.
 */
final class PreciseFunctions {

    private static final BigDecimal ONE = BigDecimal.ONE;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final BigDecimal SMALL = new BigDecimal("0.1");

    private static final Map<Integer, BigDecimal> PI = new ConcurrentHashMap<>();

    private static final Map<Integer, BigDecimal> LOG_10 = new ConcurrentHashMap<>();

    private final int digits;

    private final MathContext context;

    private PreciseFunctions(int digits) {
        this.digits = digits + 12;
        this.context = new MathContext(this.digits);
    }

    static PreciseFunctions to(int digits) {
        return new PreciseFunctions(digits);
    }

    /** The power of ten that a number reaches. */
    static int magnitude(BigDecimal u) {
        return u.precision() - u.scale() - 1;
    }

    private PreciseFunctions with(int more) {
        return new PreciseFunctions(this.digits - 12 + Math.max(0, more));
    }

    /** 16 arctan 1/5 − 4 arctan 1/239, after Machin. */
    BigDecimal pi() {
        return PI.computeIfAbsent(this.digits, (digits) -> {
            BigDecimal fifth = odd(new BigDecimal("0.2"), -1).multiply(BigDecimal.valueOf(16));
            BigDecimal small = odd(ONE.divide(BigDecimal.valueOf(239), this.context), -1);
            return fifth.subtract(small.multiply(BigDecimal.valueOf(4)), this.context);
        });
    }

    /** 6 artanh 1/3 + 2 artanh 1/9. */
    private BigDecimal log10() {
        return LOG_10.computeIfAbsent(this.digits, (digits) -> {
            BigDecimal two = odd(ONE.divide(BigDecimal.valueOf(3), this.context), 1).multiply(BigDecimal.valueOf(6));
            BigDecimal rest = odd(ONE.divide(BigDecimal.valueOf(9), this.context), 1).multiply(TWO);
            return two.add(rest, this.context);
        });
    }

    /**
     * @param u up to 10<sup>9</sup> either way
     */
    BigDecimal exp(BigDecimal u) {
        if (u.abs().compareTo(ONE) <= 0) {
            return ONE.add(expm1(u), this.context);
        }
        BigDecimal step = with(magnitude(u)).log10();
        BigInteger tens = u.divide(step, this.context).setScale(0, RoundingMode.HALF_EVEN).unscaledValue();
        BigDecimal rest = u.subtract(step.multiply(new BigDecimal(tens)));
        return ONE.add(halved(rest.round(this.context)), this.context).scaleByPowerOfTen(tens.intValueExact());
    }

    BigDecimal expm1(BigDecimal u) {
        return (u.abs().compareTo(ONE) > 0) ? exp(u).subtract(ONE, this.context)
                : (u.abs().compareTo(SMALL) > 0) ? halved(u) : series(u);
    }

    /**
     * By e<sup>2u</sup> − 1 = (e<sup>u</sup> − 1) (e<sup>u</sup> + 1), of arguments up to
     * 2.
     */
    private BigDecimal halved(BigDecimal u) {
        int times = 8 + this.digits / 60;
        PreciseFunctions precise = with(6 + times / 3);
        BigDecimal less = precise.series(u.divide(TWO.pow(times), precise.context));
        for (int i = 0; i < times; i++) {
            less = less.multiply(less.add(TWO), precise.context);
        }
        return less.round(this.context);
    }

    private BigDecimal series(BigDecimal u) {
        BigDecimal term = u.round(this.context);
        BigDecimal sum = term;
        for (int k = 2; !isDone(term, sum); k++) {
            term = term.multiply(u, this.context).divide(BigDecimal.valueOf(k), this.context);
            sum = sum.add(term, this.context);
        }
        return sum;
    }

    private boolean isDone(BigDecimal term, BigDecimal sum) {
        return term.signum() == 0 || magnitude(term) < magnitude(sum) - this.digits;
    }

    BigDecimal log(BigDecimal u) {
        int tens = magnitude(u);
        BigDecimal mantissa = u.scaleByPowerOfTen(-tens);
        if (mantissa.compareTo(BigDecimal.valueOf(3)) > 0) {
            tens++;
            mantissa = mantissa.scaleByPowerOfTen(-1);
        }
        return log10().multiply(BigDecimal.valueOf(tens)).add(log1p(mantissa.subtract(ONE)), this.context);
    }

    BigDecimal log1p(BigDecimal t) {
        if (t.abs().compareTo(SMALL) <= 0) {
            return TWO.multiply(odd(t.round(this.context).divide(TWO.add(t, this.context), this.context), 1),
                    this.context);
        }
        BigDecimal above = ONE.add(t);
        if (t.compareTo(TWO) > 0 || above.compareTo(SMALL) < 0) {
            return log(above);
        }
        BigDecimal near = new BigDecimal(Math.log(above.doubleValue()));
        return near.add(log1p(above.multiply(exp(near.negate()), this.context).subtract(ONE)), this.context);
    }

    /** z + sign z³/3 + z⁵/5 + … */
    private BigDecimal odd(BigDecimal z, int sign) {
        BigDecimal square = z.multiply(z, this.context).multiply(BigDecimal.valueOf(sign));
        BigDecimal power = z;
        BigDecimal sum = z;
        for (int k = 3; !isDone(power, sum); k += 2) {
            power = power.multiply(square, this.context);
            sum = sum.add(power.divide(BigDecimal.valueOf(k), this.context), this.context);
        }
        return sum;
    }

    BigDecimal atan(BigDecimal u) {
        if (u.abs().compareTo(SMALL) <= 0) {
            return odd(u.round(this.context), -1);
        }
        if (u.abs().compareTo(ONE) > 0) {
            BigDecimal right = pi().divide(TWO, this.context);
            return ((u.signum() < 0) ? right.negate() : right).subtract(atan(ONE.divide(u, this.context)),
                    this.context);
        }
        BigDecimal near = new BigDecimal(Math.atan(u.doubleValue()));
        BigDecimal sin = sin(near);
        BigDecimal cos = cos(near);
        BigDecimal rest = u.multiply(cos, this.context)
            .subtract(sin)
            .divide(cos.add(u.multiply(sin), this.context), this.context);
        return near.add(odd(rest, -1), this.context);
    }

    BigDecimal sqrt(BigDecimal u) {
        return u.sqrt(this.context);
    }

    BigDecimal sin(BigDecimal u) {
        return sine(u, 0);
    }

    BigDecimal cos(BigDecimal u) {
        return sine(u, 1);
    }

    /** Of an angle and so many right ones. */
    private BigDecimal sine(BigDecimal u, int more) {
        if (u.signum() == 0) {
            return BigDecimal.valueOf(more);
        }
        int lost = Math.max(0, magnitude(u)) + 10;
        BigDecimal[] rest = (magnitude(u) < -2) ? new BigDecimal[] { u, BigDecimal.ZERO } : rest(u, lost);
        if (magnitude(u) >= -2 && (rest[0].signum() == 0 || magnitude(rest[0]) < -5)) {
            rest = rest(u, lost + this.digits);
            rest = rest(u, lost - magnitude(rest[0]));
        }
        BigDecimal r = rest[0].round(this.context);
        int turns = rest[1].toBigInteger().mod(BigInteger.valueOf(4)).intValue() + more;
        BigDecimal term = ((turns & 1) == 0) ? r : ONE;
        BigDecimal sum = term;
        BigDecimal square = r.multiply(r, this.context).negate();
        for (int k = ((turns & 1) == 0) ? 2 : 1; !isDone(term, sum); k += 2) {
            term = term.multiply(square, this.context).divide(BigDecimal.valueOf((long) k * (k + 1)), this.context);
            sum = sum.add(term, this.context);
        }
        return ((turns & 2) == 0) ? sum : sum.negate();
    }

    private BigDecimal[] rest(BigDecimal u, int more) {
        PreciseFunctions precise = with(more);
        BigDecimal right = precise.pi().divide(TWO);
        BigDecimal turns = u.divide(right, precise.context).setScale(0, RoundingMode.HALF_EVEN);
        return new BigDecimal[] { u.subtract(turns.multiply(right)), turns };
    }

    BigDecimal erf(BigDecimal u) {
        if (u.abs().compareTo(ONE) <= 0) {
            return bell(u);
        }
        BigDecimal magnitude = ONE.subtract(erfc(u.abs()), this.context);
        return (u.signum() < 0) ? magnitude.negate() : magnitude;
    }

    BigDecimal erfc(BigDecimal u) {
        if (u.signum() < 0) {
            return TWO.subtract(erfc(u.negate()), this.context);
        }
        double near = u.doubleValue();
        if (near * near < this.digits) {
            PreciseFunctions precise = with((int) (near * near / 2) + 5);
            return ONE.subtract(precise.bell(u), precise.context).round(this.context);
        }
        int terms = (int) (this.digits * 2.31 * this.digits * 2.31 / 8 / near / near) + 10;
        BigDecimal fraction = u;
        for (int n = terms; n > 0; n--) {
            fraction = u.add(BigDecimal.valueOf(n).divide(TWO).divide(fraction, this.context), this.context);
        }
        return exp(u.multiply(u).negate()).divide(fraction, this.context).divide(sqrt(pi()), this.context);
    }

    BigDecimal erfinv(BigDecimal u) {
        if (u.abs().compareTo(HALF) > 0) {
            BigDecimal magnitude = erfcinv(ONE.subtract(u.abs()));
            return (u.signum() < 0) ? magnitude.negate() : magnitude;
        }
        BigDecimal y = u.multiply(sqrt(pi()), this.context).divide(TWO);
        return newton(y, (v) -> u.subtract(erf(v)));
    }

    /**
     * @param u at most 1
     */
    BigDecimal erfcinv(BigDecimal u) {
        if (u.compareTo(HALF) >= 0) {
            return erfinv(ONE.subtract(u));
        }
        double log = -log(u).doubleValue();
        double near = Math.sqrt(log);
        for (int i = 0; i < 30; i++) {
            near = Math.sqrt(log - Math.log(Math.max(near, 0.4) * Math.sqrt(Math.PI)));
        }
        return newton(new BigDecimal(near), (v) -> erfc(v).subtract(u));
    }

    /**
     * Where erf is what it should be.
     * @param lack how much more that is than erf
     */
    private BigDecimal newton(BigDecimal near, UnaryOperator<BigDecimal> lack) {
        BigDecimal y = near;
        for (int i = 0; i < 60; i++) {
            BigDecimal step = lack.apply(y)
                .multiply(exp(y.multiply(y)), this.context)
                .multiply(sqrt(pi()), this.context)
                .divide(TWO);
            y = y.add(step, this.context);
            if (step.signum() == 0 || magnitude(step) < magnitude(y) - this.digits + 8) {
                return y;
            }
        }
        throw new ArithmeticException("no end at " + near);
    }

    /** 2/√π e<sup>−u²</sup> (u + 2 u³/3 + 4 u⁵/(3·5) + …). */
    private BigDecimal bell(BigDecimal u) {
        BigDecimal twice = u.multiply(u, this.context).multiply(TWO);
        BigDecimal term = u.round(this.context);
        BigDecimal sum = term;
        for (int k = 3; !isDone(term, sum); k += 2) {
            term = term.multiply(twice, this.context).divide(BigDecimal.valueOf(k), this.context);
            sum = sum.add(term, this.context);
        }
        return TWO.multiply(exp(u.multiply(u).negate())).multiply(sum, this.context).divide(sqrt(pi()), this.context);
    }

}
