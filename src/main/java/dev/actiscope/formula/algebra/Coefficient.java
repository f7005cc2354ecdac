package dev.actiscope.formula.algebra;

import dev.actiscope.activation.math.Power;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * A number that multiplies: a fraction of whole numbers as long as it is one exactly,
 * else a decimal over 1.
 *
 * @param numerator any finite number
 * @param denominator whole and above 0, without a common divisor with the numerator
 */
public record Coefficient(double numerator, double denominator) {

    /** Up to here every whole number is a double. */
    private static final double EXACT = 0x1p53;

    public static final Coefficient ONE = new Coefficient(1, 1);

    /**
     * A number as a coefficient.
     */
    public static Coefficient of(double number) {
        return new Coefficient(number, 1);
    }

    private static Coefficient reduced(double numerator, double denominator) {
        if (!isExact(numerator) || !isExact(denominator)) {
            return of(numerator / denominator);
        }
        double divisor = Math.copySign(greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator)), denominator);
        return new Coefficient(numerator / divisor + 0.0, denominator / divisor);
    }

    private static boolean isExact(double number) {
        return number == Math.floor(number) && Math.abs(number) <= EXACT;
    }

    private static double greatestCommonDivisor(double a, double b) {
        return (b == 0) ? a : greatestCommonDivisor(b, a % b);
    }

    /**
     * The product, not {@linkplain #isFinite finite} where it overflows.
     */
    public Coefficient times(Coefficient other) {
        return reduced(this.numerator * other.numerator, this.denominator * other.denominator);
    }

    /**
     * The sum, not {@linkplain #isFinite finite} where it overflows.
     */
    public Coefficient plus(Coefficient other) {
        return reduced(this.numerator * other.denominator + other.numerator * this.denominator,
                this.denominator * other.denominator);
    }

    /**
     * @return null where it is not a finite number
     */
    public Coefficient inverse() {
        return (this.numerator == 0) ? null : reduced(this.denominator, this.numerator);
    }

    /** To a whole power, or null if the result is not exact. */
    Coefficient toThe(double power) {
        if (power == 1) {
            return this;
        }
        double n = Power.pow(this.numerator, Math.abs(power));
        double d = Power.pow(this.denominator, Math.abs(power));
        if (power != Math.floor(power) || !isExact(n) || !isExact(d)) {
            return null;
        }
        Coefficient result = new Coefficient(n, d);
        return (power < 0) ? result.inverse() : result;
    }

    /**
     * The same with the other sign.
     */
    public Coefficient negated() {
        return new Coefficient(-this.numerator + 0.0, this.denominator);
    }

    /**
     * The double nearest to it.
     */
    public double value() {
        return this.numerator / this.denominator;
    }

    Coefficient magnitude() {
        return isNegative() ? negated() : this;
    }

    /** The greatest number of which both are whole multiples; 1 for decimals. */
    Coefficient common(Coefficient other) {
        if (!isExact() || !other.isExact()) {
            return ONE;
        }
        double n = greatestCommonDivisor(Math.abs(this.numerator), Math.abs(other.numerator));
        double d = greatestCommonDivisor(this.denominator, other.denominator);
        return reduced(n, this.denominator / d * other.denominator);
    }

    /**
     * Whether it has not overflowed.
     */
    public boolean isFinite() {
        return Math.abs(this.numerator) < Double.POSITIVE_INFINITY;
    }

    /**
     * Whether it is a whole number, exactly.
     */
    public boolean isWhole() {
        return this.denominator == 1 && isExact();
    }

    /** Whether it is a fraction of whole numbers. */
    boolean isExact() {
        return isExact(this.numerator);
    }

    /**
     * Whether it is below 0.
     */
    public boolean isNegative() {
        return this.numerator < 0;
    }

    /**
     * Whether it is this whole number or decimal.
     */
    public boolean is(double number) {
        return this.numerator == number && this.denominator == 1;
    }

    /**
     * A number, a quotient of whole numbers, or the negative of one.
     */
    public Expression expression() {
        Expression top = Expression.number(this.numerator);
        return (this.denominator == 1) ? top : (this.numerator < 0)
                ? Expression.negative(
                        Expression.quotient(Expression.number(-this.numerator), Expression.number(this.denominator)))
                : Expression.quotient(top, Expression.number(this.denominator));
    }

    /** The number that an expression is, else null. */
    public static Coefficient of(Expression e) {
        if (e.isNumber()) {
            return of(e.value());
        }
        if (e.is(Operator.NEGATIVE)) {
            Coefficient inner = of(e.operand(0));
            return (inner != null) ? inner.negated() : null;
        }
        if (e.is(Operator.QUOTIENT) && e.operand(0).isNumber() && e.operand(1).isNumber() && !e.operand(1).is(0)) {
            Coefficient quotient = reduced(e.operand(0).value(), e.operand(1).value());
            return quotient.isFinite() ? quotient : null;
        }
        return null;
    }

}
