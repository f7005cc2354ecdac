package dev.actiscope.activation.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;

import ch.obermuhlner.math.big.BigDecimalMath;

/**
 * The functions that activations are made of, to some thirty digits or more, small
 * results and small differences from 1 included.
 */
public final class Precise {

    public static final MathContext DIGITS = new MathContext(50);

    public static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final BigDecimal SQRT_TWO_PI = sqrt(TWO.multiply(BigDecimalMath.pi(DIGITS)));

    /**
     * e to this is far larger than all doubles, whatever it is divided by.
     */
    private static final BigDecimal FAR = BigDecimal.valueOf(5000);

    /** What stands for what is so small, or, inverted, so large. */
    private static final BigDecimal NOTHING = new BigDecimal("1e-2000000");

    private static final BigDecimal TINY = new BigDecimal("1e-60");

    private static final BigDecimal SMALL = new BigDecimal("1e-12");

    private Precise() {
    }

    public static BigDecimal exp(BigDecimal x) {
        if (x.abs().compareTo(FAR) > 0) {
            return (x.signum() < 0) ? NOTHING : BigDecimal.ONE.divide(NOTHING);
        }
        return (x.abs().compareTo(TINY) < 0) ? BigDecimal.ONE.add(x, DIGITS) : BigDecimalMath.exp(x, DIGITS);
    }

    public static BigDecimal expm1(BigDecimal x) {
        if (x.abs().compareTo(SMALL) > 0) {
            return exp(x).subtract(BigDecimal.ONE, DIGITS);
        }
        BigDecimal tail = BigDecimal.ONE.add(x.divide(BigDecimal.valueOf(3), DIGITS), DIGITS);
        return x.add(x.multiply(x, DIGITS).divide(TWO, DIGITS).multiply(tail, DIGITS), DIGITS);
    }

    public static BigDecimal log1p(BigDecimal x) {
        if (x.abs().compareTo(SMALL) > 0) {
            return BigDecimalMath.log(BigDecimal.ONE.add(x, DIGITS), DIGITS);
        }
        BigDecimal tail = BigDecimal.ONE.subtract(x.multiply(TWO)
            .divide(BigDecimal.valueOf(3), DIGITS)
            .subtract(x.multiply(x, DIGITS).divide(TWO, DIGITS), DIGITS), DIGITS);
        return x.subtract(x.multiply(x, DIGITS).divide(TWO, DIGITS).multiply(tail, DIGITS), DIGITS);
    }

    public static BigDecimal logistic(BigDecimal x) {
        BigDecimal e = exp(x.abs().negate());
        return ((x.signum() < 0) ? e : BigDecimal.ONE).divide(BigDecimal.ONE.add(e, DIGITS), DIGITS);
    }

    public static BigDecimal softplus(BigDecimal x) {
        return x.max(BigDecimal.ZERO).add(log1p(exp(x.abs().negate())), DIGITS);
    }

    public static BigDecimal tanh(BigDecimal x) {
        BigDecimal t = expm1(x.abs().multiply(TWO).negate());
        BigDecimal magnitude = t.negate().divide(TWO.add(t, DIGITS), DIGITS);
        return (x.signum() < 0) ? magnitude.negate() : magnitude;
    }

    public static BigDecimal atan(BigDecimal x) {
        if (x.abs().compareTo(BigDecimal.ONE) > 0) {
            BigDecimal quarter = BigDecimalMath.pi(DIGITS).divide(TWO, DIGITS);
            BigDecimal rest = atan(BigDecimal.ONE.divide(x, DIGITS));
            return ((x.signum() < 0) ? quarter.negate() : quarter).subtract(rest, DIGITS);
        }
        if (x.abs().compareTo(SMALL) < 0) {
            return x.subtract(x.pow(3, DIGITS).divide(BigDecimal.valueOf(3), DIGITS), DIGITS);
        }
        return BigDecimalMath.atan(x, DIGITS);
    }

    public static BigDecimal sqrt(BigDecimal x) {
        return x.sqrt(DIGITS);
    }

    /** The density of the standard normal distribution. */
    public static BigDecimal density(BigDecimal z) {
        return exp(z.multiply(z, DIGITS).divide(TWO, DIGITS).negate()).divide(SQRT_TWO_PI, DIGITS);
    }

    /** The distribution function of the standard normal distribution. */
    public static BigDecimal distribution(BigDecimal z) {
        BigDecimal tail = isSmall(z.abs()) ? new BigDecimal("0.5").subtract(middle(z.abs()), DIGITS)
                : tailByContinuedFraction(z.abs());
        return (z.signum() < 0) ? tail : BigDecimal.ONE.subtract(tail, DIGITS);
    }

    public static BigDecimal erf(BigDecimal x) {
        BigDecimal z = x.abs().multiply(sqrt(TWO), DIGITS);
        BigDecimal magnitude = isSmall(z) ? TWO.multiply(middle(z)) : BigDecimal.ONE.subtract(erfc(x.abs()), DIGITS);
        return (x.signum() < 0) ? magnitude.negate() : magnitude;
    }

    public static BigDecimal erfc(BigDecimal x) {
        return TWO.multiply(distribution(x.multiply(sqrt(TWO), DIGITS).negate()));
    }

    private static boolean isSmall(BigDecimal z) {
        return z.compareTo(BigDecimal.valueOf(3)) < 0;
    }

    /** Φ(z) − 1/2 = φ(z) (z + z³/3 + z⁵/(3·5) + …), after Laplace. */
    private static BigDecimal middle(BigDecimal z) {
        BigDecimal term = z;
        BigDecimal sum = z;
        for (int k = 3; term.compareTo(new BigDecimal("1e-45").multiply(sum, DIGITS)) > 0; k += 2) {
            term = term.multiply(z.multiply(z, DIGITS), DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return density(z).multiply(sum, DIGITS);
    }

    /** φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))), after Laplace. */
    private static BigDecimal tailByContinuedFraction(BigDecimal z) {
        BigDecimal density = density(z);
        if (density.compareTo(NOTHING) <= 0) {
            return density;
        }
        BigDecimal fraction = z;
        for (int k = 130; k > 0; k--) {
            fraction = z.add(BigDecimal.valueOf(k).divide(fraction, DIGITS), DIGITS);
        }
        return density.divide(fraction, DIGITS);
    }

}
