package dev.actiscope.activation.math;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.actiscope.activation.catalogue.Precise;

/**
 * Logarithms, circular functions and their inverses to some forty digits, the latter for
 * angles of any size.
 */
final class PreciseCircle {

    private static final MathContext DIGITS = new MathContext(50);

    /** The largest double has 309 digits before the point. */
    private static final MathContext MANY = new MathContext(370);

    private static final BigDecimal HALF_TURN = BigDecimalMath.pi(MANY);

    private static final BigDecimal RIGHT_ANGLE = HALF_TURN.divide(Precise.TWO);

    private static final BigDecimal LOG_2 = log(Precise.TWO);

    private static final BigDecimal LOG_10 = log(BigDecimal.TEN);

    private PreciseCircle() {
    }

    static BigDecimal log(BigDecimal x) {
        return BigDecimalMath.log(x, DIGITS);
    }

    static BigDecimal log2(BigDecimal x) {
        return log(x).divide(LOG_2, DIGITS);
    }

    static BigDecimal log10(BigDecimal x) {
        return log(x).divide(LOG_10, DIGITS);
    }

    static BigDecimal asin(BigDecimal x) {
        return BigDecimalMath.asin(x, DIGITS);
    }

    static BigDecimal acos(BigDecimal x) {
        return BigDecimalMath.acos(x, DIGITS);
    }

    static BigDecimal sin(BigDecimal x) {
        BigDecimal rest = x.subtract(x.divide(HALF_TURN, MANY).setScale(0, RoundingMode.HALF_EVEN).multiply(HALF_TURN));
        BigDecimal halves = x.subtract(rest).divide(HALF_TURN, MANY).setScale(0, RoundingMode.HALF_EVEN);
        BigDecimal sine = series(rest.round(DIGITS));
        return halves.toBigInteger().testBit(0) ? sine.negate() : sine;
    }

    static BigDecimal cos(BigDecimal x) {
        return sin(x.add(RIGHT_ANGLE));
    }

    static BigDecimal tan(BigDecimal x) {
        return sin(x).divide(cos(x), DIGITS);
    }

    /** x − x³/3! + x⁵/5! − … */
    private static BigDecimal series(BigDecimal x) {
        BigDecimal square = x.multiply(x, DIGITS);
        BigDecimal term = x;
        BigDecimal sum = x;
        for (int k = 2; term.abs().compareTo(sum.abs().scaleByPowerOfTen(-45)) > 0; k += 2) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf(-k * (k + 1)), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }

}
