package dev.actiscope.activation.catalogue;

import java.math.BigDecimal;

import ch.obermuhlner.math.big.BigDecimalMath;

import static dev.actiscope.activation.catalogue.Precise.DIGITS;
import static dev.actiscope.activation.catalogue.Precise.TWO;

/**
 * A number that depends on x, with its derivative, in high precision: arithmetic on jets
 * differentiates by itself.
 *
 * @param f the number
 * @param d its derivative by x
 */
record Jet(BigDecimal f, BigDecimal d) implements Comparable<Jet> {

    static Jet variable(BigDecimal x) {
        return new Jet(x, BigDecimal.ONE);
    }

    static Jet of(BigDecimal constant) {
        return new Jet(constant, BigDecimal.ZERO);
    }

    static Jet of(double constant) {
        return of(new BigDecimal(constant));
    }

    int signum() {
        return this.f.signum();
    }

    @Override
    public int compareTo(Jet o) {
        return this.f.compareTo(o.f);
    }

    Jet plus(Jet o) {
        return new Jet(this.f.add(o.f, DIGITS), this.d.add(o.d, DIGITS));
    }

    Jet negate() {
        return new Jet(this.f.negate(), this.d.negate());
    }

    Jet abs() {
        return (signum() < 0) ? negate() : this;
    }

    Jet times(Jet o) {
        return new Jet(product(this.f, o.f), product(this.d, o.f).add(product(this.f, o.d), DIGITS));
    }

    Jet over(Jet o) {
        BigDecimal i = inverse(o.f);
        return times(o.apply(i, product(i, i).negate()));
    }

    Jet to(Jet exponent) {
        BigDecimal n = exponent.f.stripTrailingZeros();
        if (exponent.d.signum() == 0 && n.scale() <= 0 && n.abs().compareTo(BigDecimal.TEN) <= 0) {
            BigDecimal power = this.f.pow(n.intValueExact(), DIGITS);
            return apply(power, (n.signum() == 0) ? n : product(n, this.f.pow(n.intValueExact() - 1, DIGITS)));
        }
        return (signum() == 0 && n.signum() > 0) ? of(0) : exponent.times(log()).exp();
    }

    Jet exp() {
        BigDecimal e = Precise.exp(this.f);
        return apply(e, e);
    }

    Jet expm1() {
        return apply(Precise.expm1(this.f), Precise.exp(this.f));
    }

    Jet log() {
        return apply(BigDecimalMath.log(this.f, DIGITS), inverse(this.f));
    }

    Jet log1p() {
        return apply(Precise.log1p(this.f), inverse(BigDecimal.ONE.add(this.f, DIGITS)));
    }

    Jet logistic() {
        BigDecimal s = Precise.logistic(this.f);
        return apply(s, product(s, Precise.logistic(this.f.negate())));
    }

    Jet softplus() {
        return apply(Precise.softplus(this.f), Precise.logistic(this.f));
    }

    Jet tanh() {
        BigDecimal twice = TWO.multiply(this.f);
        return apply(Precise.tanh(this.f),
                BigDecimal.valueOf(4).multiply(product(Precise.logistic(twice), Precise.logistic(twice.negate()))));
    }

    Jet atan() {
        return apply(Precise.atan(this.f), inverse(BigDecimal.ONE.add(product(this.f, this.f), DIGITS)));
    }

    Jet asinh() {
        BigDecimal root = Precise.sqrt(BigDecimal.ONE.add(product(this.f, this.f), DIGITS));
        BigDecimal a = this.f.abs();
        BigDecimal rest = product(a, a).divide(BigDecimal.ONE.add(root, DIGITS), DIGITS);
        BigDecimal magnitude = Precise.log1p(a.add(rest, DIGITS));
        return apply((signum() < 0) ? magnitude.negate() : magnitude, inverse(root));
    }

    Jet sin() {
        return apply(BigDecimalMath.sin(this.f, DIGITS), BigDecimalMath.cos(this.f, DIGITS));
    }

    Jet cos() {
        return apply(BigDecimalMath.cos(this.f, DIGITS), BigDecimalMath.sin(this.f, DIGITS).negate());
    }

    /** At 0, where it is infinitely steep, the slope of a constant. */
    Jet sqrt() {
        BigDecimal root = Precise.sqrt(this.f);
        return (signum() == 0) ? of(0) : apply(root, inverse(TWO.multiply(root)));
    }

    Jet asin() {
        return over(of(1).plus(times(this).negate()).sqrt()).atan();
    }

    Jet erf() {
        return apply(Precise.erf(this.f), erfSlope());
    }

    Jet erfc() {
        return apply(Precise.erfc(this.f), erfSlope().negate());
    }

    /** 2 e^(−x²) / √π. */
    private BigDecimal erfSlope() {
        BigDecimal root = Precise.sqrt(BigDecimalMath.pi(DIGITS));
        return TWO.multiply(Precise.exp(product(this.f, this.f).negate())).divide(root, DIGITS);
    }

    /** The chain rule: what g makes of this, given g and g′ here. */
    private Jet apply(BigDecimal g, BigDecimal slope) {
        return new Jet(g, product(slope, this.d));
    }

    private static BigDecimal product(BigDecimal a, BigDecimal b) {
        return a.multiply(b, DIGITS);
    }

    private static BigDecimal inverse(BigDecimal a) {
        return BigDecimal.ONE.divide(a, DIGITS);
    }

}
