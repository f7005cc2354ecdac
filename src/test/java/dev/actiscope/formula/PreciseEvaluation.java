package dev.actiscope.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.actiscope.activation.catalogue.Precise;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

/**
 * What an expression is, as it is written, computed with so many digits that neither
 * cancellation nor overflow is left.
 */
public final class PreciseEvaluation {

    private static final int DIGITS = 80;

    private static final int FAR_FROM_ONE = 10;

    private static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(100_000);

    private final Map<String, BigDecimal> symbols;

    private final MathContext digits;

    private PreciseEvaluation(Map<String, BigDecimal> symbols, int digits) {
        this.symbols = symbols;
        this.digits = new MathContext(digits);
    }

    /**
     * @return null where there is no value, or none that can be had
     */
    public static BigDecimal at(Expression e, double x, double a, double b) {
        return at(e, new BigDecimal(x), new BigDecimal(a), new BigDecimal(b));
    }

    public static BigDecimal at(Expression e, BigDecimal x, BigDecimal a, BigDecimal b) {
        return at(e, x, a, b, DIGITS);
    }

    /**
     * @param digits with which it is computed, more of them where more cancel
     */
    public static BigDecimal at(Expression e, BigDecimal x, BigDecimal a, BigDecimal b, int digits) {
        try {
            return new PreciseEvaluation(Map.of("x", x, "a", a, "b", b), digits).of(e);
        }
        catch (ArithmeticException | UnsupportedOperationException ex) {
            return null;
        }
    }

    private BigDecimal of(Expression e) {
        return switch (e.operator()) {
            case NUMBER -> new BigDecimal(e.value());
            case SYMBOL -> symbol(e.name());
            case NEGATIVE -> of(e.operand(0)).negate();
            case SUM -> e.operands().stream().map(this::of).reduce(BigDecimal.ZERO, (u, v) -> u.add(v, this.digits));
            case PRODUCT ->
                e.operands().stream().map(this::of).reduce(BigDecimal.ONE, (u, v) -> u.multiply(v, this.digits));
            case QUOTIENT -> of(e.operand(0)).divide(of(e.operand(1)), this.digits);
            case POWER -> power(of(e.operand(0)), of(e.operand(1)));
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> comparison(e);
            case IF -> (of(e.operand(0)).signum() != 0) ? of(e.operand(1)) : of(e.operand(2));
            case MIN -> of(e.operand(0)).min(of(e.operand(1)));
            case MAX -> of(e.operand(0)).max(of(e.operand(1)));
            case CLIP -> of(e.operand(0)).max(of(e.operand(1))).min(of(e.operand(2)));
            case CALL -> call(e.function(), of(e.operand(0)));
            case APPLICATION -> of(Expansion.expand(e));
        };
    }

    private BigDecimal symbol(String name) {
        return switch (name) {
            case "pi" -> BigDecimalMath.pi(this.digits);
            case "e" -> BigDecimalMath.e(this.digits);
            default -> this.symbols.get(name);
        };
    }

    private BigDecimal comparison(Expression e) {
        int sign = snapped(of(e.operand(0)).subtract(of(e.operand(1)), this.digits)).signum();
        boolean holds = switch (e.operator()) {
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case GREATER -> sign > 0;
            case AT_LEAST -> sign >= 0;
            case EQUAL -> sign == 0;
            default -> sign != 0;
        };
        return holds ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private BigDecimal power(BigDecimal base, BigDecimal exponent) {
        if (exponent.stripTrailingZeros().scale() <= 0 && exponent.abs().compareTo(BigDecimal.valueOf(10_000)) < 0) {
            if (base.signum() == 0 && exponent.signum() <= 0) {
                throw new ArithmeticException("0 to a power that is not above 0");
            }
            return BigDecimalMath.pow(base, exponent.intValueExact(), this.digits);
        }
        if (base.signum() <= 0) {
            throw new ArithmeticException("a power of what is not above 0");
        }
        return exp(exponent.multiply(log(base), this.digits));
    }

    private BigDecimal exp(BigDecimal u) {
        if (u.abs().compareTo(LARGEST_EXPONENT) > 0) {
            throw new UnsupportedOperationException("an exponential far out");
        }
        return BigDecimalMath.exp(u, this.digits);
    }

    /** Far from 1 by its power of ten, since the library begins with a double. */
    private BigDecimal log(BigDecimal u) {
        int exponent = u.precision() - u.scale();
        if (Math.abs(exponent) <= FAR_FROM_ONE) {
            return BigDecimalMath.log(u, this.digits);
        }
        BigDecimal power = BigDecimalMath.log(BigDecimal.TEN, this.digits).multiply(BigDecimal.valueOf(exponent));
        return BigDecimalMath.log(u.scaleByPowerOfTen(-exponent), this.digits).add(power, this.digits);
    }

    private static BigDecimal small(BigDecimal u) {
        if (u.abs().compareTo(BigDecimal.valueOf(1e9)) > 0) {
            throw new UnsupportedOperationException("an angle far out");
        }
        return u;
    }

    private BigDecimal call(ElementaryFunction function, BigDecimal u) {
        BigDecimal one = BigDecimal.ONE;
        return switch (function) {
            case EXP -> exp(u);
            case EXPM1 -> exp(u).subtract(one, this.digits);
            case LOG -> log(u);
            case LOG1P -> log(u.add(one));
            case LOG2 -> log(u).divide(log(BigDecimal.valueOf(2)), this.digits);
            case LOG10 -> log(u).divide(log(BigDecimal.TEN), this.digits);
            case SQRT -> u.sqrt(this.digits);
            case ABS -> u.abs();
            case SIGN -> BigDecimal.valueOf(snapped(u).signum());
            case FLOOR -> snapped(u).setScale(0, RoundingMode.FLOOR);
            case CEIL -> snapped(u).setScale(0, RoundingMode.CEILING);
            case ROUND -> snapped(u).setScale(0, RoundingMode.HALF_EVEN);
            case SIN -> BigDecimalMath.sin(small(u), this.digits);
            case COS -> BigDecimalMath.cos(small(u), this.digits);
            case TAN -> BigDecimalMath.tan(small(u), this.digits);
            case ASIN -> BigDecimalMath.asin(u, this.digits);
            case ACOS -> BigDecimalMath.acos(u, this.digits);
            case ATAN -> BigDecimalMath.atan(u, this.digits);
            case SINH -> exp(u).subtract(exp(u.negate()), this.digits).divide(BigDecimal.valueOf(2), this.digits);
            case COSH -> exp(u).add(exp(u.negate()), this.digits).divide(BigDecimal.valueOf(2), this.digits);
            case TANH -> {
                BigDecimal square = exp(u.multiply(BigDecimal.valueOf(2)));
                yield square.subtract(one, this.digits).divide(square.add(one, this.digits), this.digits);
            }
            case ASINH -> {
                BigDecimal inverse = log(u.abs().add(u.multiply(u).add(one).sqrt(this.digits), this.digits));
                yield (u.signum() < 0) ? inverse.negate() : inverse;
            }
            case ERF -> one.subtract(complement(u), this.digits);
            case ERFC -> complement(u);
            case ERFINV -> PreciseFunctions.to(60).erfinv(u);
            case ERFCINV ->
                (u.compareTo(one) > 0) ? PreciseFunctions.to(60).erfcinv(BigDecimal.valueOf(2).subtract(u)).negate()
                        : PreciseFunctions.to(60).erfcinv(u);
            case SIGMOID -> one.divide(one.add(exp(u.negate()), this.digits), this.digits);
            case SOFTPLUS -> log(one.add(exp(u), this.digits));
            case RELU -> u.max(BigDecimal.ZERO);
        };
    }

    /** Before a jump: without what rounding has left. */
    private static BigDecimal snapped(BigDecimal u) {
        return u.setScale(40, RoundingMode.HALF_EVEN);
    }

    /** To fifty digits only, but those of the smaller of two tails. */
    private static BigDecimal complement(BigDecimal u) {
        BigDecimal z = u.multiply(BigDecimal.valueOf(2).sqrt(Precise.DIGITS), Precise.DIGITS);
        return Precise.distribution(z.negate()).multiply(BigDecimal.valueOf(2));
    }

}
