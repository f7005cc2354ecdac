package dev.actiscope.activation.catalogue;

import java.math.BigDecimal;

import static dev.actiscope.activation.catalogue.Precise.DIGITS;
import static dev.actiscope.activation.catalogue.Precise.TWO;

/**
 * A number that depends on x, with its first and second derivative, in high precision:
 * arithmetic on jets differentiates by itself, so that a reference is just its formula.
 *
 * @param f the number
 * @param d its first derivative by x
 * @param dd its second derivative by x
 */
record Jet(BigDecimal f, BigDecimal d, BigDecimal dd) {

    static Jet variable(BigDecimal x) {
        return new Jet(x, BigDecimal.ONE, BigDecimal.ZERO);
    }

    static Jet of(BigDecimal constant) {
        return new Jet(constant, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static Jet of(double constant) {
        return of(new BigDecimal(constant));
    }

    int signum() {
        return this.f.signum();
    }

    Jet plus(Jet o) {
        return new Jet(this.f.add(o.f, DIGITS), this.d.add(o.d, DIGITS), this.dd.add(o.dd, DIGITS));
    }

    Jet plus(double constant) {
        return plus(of(constant));
    }

    Jet negate() {
        return new Jet(this.f.negate(), this.d.negate(), this.dd.negate());
    }

    Jet abs() {
        return (signum() < 0) ? negate() : this;
    }

    Jet times(Jet o) {
        BigDecimal cross = TWO.multiply(product(this.d, o.d));
        return new Jet(product(this.f, o.f), product(this.d, o.f).add(product(this.f, o.d), DIGITS),
                product(this.dd, o.f).add(cross, DIGITS).add(product(this.f, o.dd), DIGITS));
    }

    Jet times(double constant) {
        return times(of(constant));
    }

    Jet over(Jet o) {
        return times(o.inverse());
    }

    Jet over(double constant) {
        return over(of(constant));
    }

    Jet exp() {
        BigDecimal e = Precise.exp(this.f);
        return apply(e, e, e);
    }

    Jet expm1() {
        BigDecimal e = Precise.exp(this.f);
        return apply(Precise.expm1(this.f), e, e);
    }

    Jet logistic() {
        BigDecimal s = Precise.logistic(this.f);
        BigDecimal rest = Precise.logistic(this.f.negate());
        BigDecimal slope = product(s, rest);
        return apply(s, slope, product(slope, rest.subtract(s, DIGITS)));
    }

    Jet softplus() {
        BigDecimal s = Precise.logistic(this.f);
        return apply(Precise.softplus(this.f), s, product(s, Precise.logistic(this.f.negate())));
    }

    Jet tanh() {
        BigDecimal t = Precise.tanh(this.f);
        BigDecimal twice = TWO.multiply(this.f);
        BigDecimal slope = BigDecimal.valueOf(4)
            .multiply(product(Precise.logistic(twice), Precise.logistic(twice.negate())));
        return apply(t, slope, TWO.multiply(product(t, slope)).negate());
    }

    Jet atan() {
        BigDecimal slope = inverse(BigDecimal.ONE.add(product(this.f, this.f), DIGITS));
        return apply(Precise.atan(this.f), slope, TWO.multiply(product(this.f, product(slope, slope))).negate());
    }

    Jet sqrt() {
        BigDecimal root = Precise.sqrt(this.f);
        BigDecimal slope = inverse(TWO.multiply(root));
        return apply(root, slope, product(slope, inverse(TWO.multiply(this.f))).negate());
    }

    /** φ of the standard normal distribution. */
    Jet density() {
        return times(this).over(-2).exp().times(of(Precise.density(BigDecimal.ZERO)));
    }

    /** Φ of the standard normal distribution. */
    Jet distribution() {
        BigDecimal density = Precise.density(this.f);
        return apply(Precise.distribution(this.f), density, product(this.f, density).negate());
    }

    private Jet inverse() {
        BigDecimal i = inverse(this.f);
        BigDecimal square = product(i, i);
        return apply(i, square.negate(), TWO.multiply(product(square, i)));
    }

    /** The chain rule: what g makes of this, given g, g′ and g″ here. */
    private Jet apply(BigDecimal g, BigDecimal slope, BigDecimal bend) {
        return new Jet(g, product(slope, this.d),
                product(bend, product(this.d, this.d)).add(product(slope, this.dd), DIGITS));
    }

    private static BigDecimal product(BigDecimal a, BigDecimal b) {
        return a.multiply(b, DIGITS);
    }

    private static BigDecimal inverse(BigDecimal a) {
        return BigDecimal.ONE.divide(a, DIGITS);
    }

}
