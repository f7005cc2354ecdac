package dev.actiscope.activation.math;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.actiscope.activation.catalogue.Precise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.quicktheories.generators.SourceDSL.doubles;

/**
 * The functions that {@link Math} does not have everywhere, against high precision.
 */
class ElementaryTests {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static final BigDecimal SQRT_TWO = Precise.sqrt(Precise.TWO);

    static Stream<Arguments> functions() {
        return Stream.of(
        // @formatter:off
                function("expm1", Exponential::expm1, Precise::expm1, -700, 700),
                function("log1p", Logarithms::log1p, Precise::log1p, -0.999, 1e300),
                function("logistic", Elementary::logistic, Precise::logistic, -700, 1e300),
                function("tanh", Elementary::tanh, Precise::tanh, -1e300, 1e300),
                function("sinh", Elementary::sinh, ElementaryTests::sinh, -710, 710),
                function("cosh", Elementary::cosh, ElementaryTests::cosh, -710, 710),
                function("asinh", Elementary::asinh, ElementaryTests::asinh, -1e300, 1e300),
                function("softplus", Elementary::softplus, Precise::softplus, -700, 1e300),
                function("erf", ErrorFunction::erf, ElementaryTests::erf, -40, 40),
                function("erfc", ErrorFunction::erfc, ElementaryTests::erfc, -40, 26.5),
                function("erfcx", ErrorFunction::erfcx, ElementaryTests::erfcx, 0, 40),
                function("erfinv", ErrorFunction::erfinv, ElementaryTests::erfinv, -0.9999999999999999, 0.9999999999999999),
                function("erfcinv", ErrorFunction::erfcinv, ElementaryTests::erfcinv, 1e-300, 1.9999999999999998));
        // @formatter:on
    }

    private static Arguments function(String name, DoubleUnaryOperator function, UnaryOperator<BigDecimal> exact,
            double low, double high) {
        return arguments(name, function, exact, low, high);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void isAccurateToAFewUnitsInTheLastPlace(String name, DoubleUnaryOperator function, UnaryOperator<BigDecimal> exact,
            double low, double high) {
        Gen<Double> magnitudes = doubles().between(-46, 6.6)
            .mix(doubles().between(-46, Math.log(high)), 30)
            .map((exponent) -> Math.exp(exponent));
        Gen<Double> points = magnitudes.mix(magnitudes.map((x) -> -x)).mix(doubles().between(low, high));
        QuickTheory.qt()
            .withFixedSeed(1)
            .withExamples(300)
            .forAll(points)
            .assuming((x) -> x >= low && x <= high)
            .checkAssert((x) -> assertThat(ulps(function.applyAsDouble(x), exact.apply(new BigDecimal(x))))
                .as("error of %s(%s) in units in the last place", name, x)
                .isLessThan(4));
    }

    @Test
    void oddFunctionsKeepTheSignOfZero() {
        for (DoubleUnaryOperator odd : odd()) {
            assertThat(odd.applyAsDouble(-0.0)).isEqualTo(-0.0);
            assertThat(odd.applyAsDouble(0.0)).isEqualTo(0.0);
            assertThat(odd.applyAsDouble(-Double.MIN_VALUE)).isEqualTo(-Double.MIN_VALUE);
        }
    }

    private static DoubleUnaryOperator[] odd() {
        return new DoubleUnaryOperator[] { Exponential::expm1, Logarithms::log1p, Elementary::tanh, Elementary::sinh,
                Elementary::asinh };
    }

    @Test
    void limitsAreExact() {
        assertThat(Exponential.expm1(-INFINITY)).isEqualTo(-1);
        assertThat(Exponential.expm1(INFINITY)).isEqualTo(INFINITY);
        assertThat(Logarithms.log1p(-1)).isEqualTo(-INFINITY);
        assertThat(Logarithms.log1p(INFINITY)).isEqualTo(INFINITY);
        assertThat(Elementary.tanh(-INFINITY)).isEqualTo(-1);
        assertThat(Elementary.tanh(745)).isEqualTo(1);
        assertThat(Elementary.sinh(-INFINITY)).isEqualTo(-INFINITY);
        assertThat(Elementary.cosh(-INFINITY)).isEqualTo(INFINITY);
        assertThat(ErrorFunction.erf(-INFINITY)).isEqualTo(-1);
        assertThat(ErrorFunction.erfc(-INFINITY)).isEqualTo(2);
        assertThat(ErrorFunction.erfc(INFINITY)).isEqualTo(0);
        assertThat(ErrorFunction.erfcx(INFINITY)).isEqualTo(0);
        assertThat(ErrorFunction.erfinv(1)).isEqualTo(INFINITY);
        assertThat(ErrorFunction.erfinv(-1)).isEqualTo(-INFINITY);
        assertThat(ErrorFunction.erfcinv(0)).isEqualTo(INFINITY);
        assertThat(ErrorFunction.erfcinv(2)).isEqualTo(-INFINITY);
        assertThat(ErrorFunction.erfcinv(1)).isEqualTo(0);
        assertThat(new double[] { ErrorFunction.erfinv(1.0000000000000002), ErrorFunction.erfinv(-INFINITY),
                ErrorFunction.erfcinv(-Double.MIN_VALUE), ErrorFunction.erfcinv(2.0000000000000004) })
            .containsOnly(Double.NaN);
    }

    @Test
    void theInverseOfTheHyperbolicSineUndoesIt() {
        QuickTheory.qt().withFixedSeed(1).withExamples(300).forAll(doubles().between(-700, 700)).checkAssert((x) -> {
            assertThat(Elementary.asinh(Elementary.sinh(x))).isCloseTo(x, within(4 * Math.ulp(x)));
            assertThat(Elementary.asinh(-Elementary.sinh(x))).isEqualTo(-Elementary.asinh(Elementary.sinh(x)));
        });
        assertThat(Elementary.asinh(INFINITY)).isEqualTo(INFINITY);
        assertThat(Elementary.asinh(-INFINITY)).isEqualTo(-INFINITY);
    }

    @Test
    void aProductWithAnExponentialIsRoundedOnceHoweverSmallItIs() {
        QuickTheory.qt()
            .withFixedSeed(1)
            .withExamples(100)
            .forAll(doubles().between(-1e20, 1e20), doubles().between(-800, 0))
            .checkAssert((factor, x) -> {
                BigDecimal exact = new BigDecimal(factor);
                assertThat(ulps(Elementary.timesExp(factor, x), exact.multiply(Precise.exp(new BigDecimal(x)))))
                    .isLessThan(4);
                assertThat(
                        ulps(Elementary.timesLogistic(factor, x), exact.multiply(Precise.logistic(new BigDecimal(x)))))
                    .isLessThan(4);
            });
        assertThat(Elementary.timesExp(INFINITY, -INFINITY)).isZero();
        assertThat(Elementary.timesLogistic(INFINITY, -INFINITY)).isZero();
    }

    @Test
    void hyperbolicFunctionsReachTheLargestDoubles() {
        assertThat(Elementary.sinh(710.4758600739439)).isFinite().isGreaterThan(1.79e308);
        assertThat(Elementary.cosh(-710.4758600739439)).isFinite().isGreaterThan(1.79e308);
    }

    @Test
    void nothingComesOfNothing() {
        functions().map((arguments) -> (DoubleUnaryOperator) arguments.get()[1])
            .forEach((function) -> assertThat(function.applyAsDouble(Double.NaN)).isNaN());
    }

    private static double ulps(double actual, BigDecimal exact) {
        BigDecimal unit = new BigDecimal(Math.ulp(exact.doubleValue()));
        return new BigDecimal(actual).subtract(exact).abs().divide(unit, MathContext.DECIMAL64).doubleValue();
    }

    private static BigDecimal sinh(BigDecimal x) {
        return Precise.expm1(x).subtract(Precise.expm1(x.negate())).divide(Precise.TWO);
    }

    private static BigDecimal asinh(BigDecimal x) {
        BigDecimal magnitude = x.abs();
        BigDecimal square = magnitude.multiply(magnitude, Precise.DIGITS);
        BigDecimal root = Precise.sqrt(square.add(BigDecimal.ONE, Precise.DIGITS));
        BigDecimal inverse = Precise
            .log1p(magnitude.add(square.divide(root.add(BigDecimal.ONE), Precise.DIGITS), Precise.DIGITS));
        return (x.signum() < 0) ? inverse.negate() : inverse;
    }

    private static BigDecimal cosh(BigDecimal x) {
        return Precise.exp(x).add(Precise.exp(x.negate())).divide(Precise.TWO);
    }

    /** Near 0 by its power series, since 1 − erfc would cancel. */
    private static BigDecimal erf(BigDecimal x) {
        if (x.abs().compareTo(new BigDecimal("1e-9")) > 0) {
            return BigDecimal.ONE.subtract(erfc(x));
        }
        BigDecimal slope = Precise.density(BigDecimal.ZERO).multiply(Precise.TWO).multiply(SQRT_TWO);
        BigDecimal bend = BigDecimal.ONE.subtract(x.multiply(x).divide(BigDecimal.valueOf(3), Precise.DIGITS));
        return slope.multiply(x).multiply(bend);
    }

    private static BigDecimal erfc(BigDecimal x) {
        return Precise.TWO.multiply(Precise.distribution(x.multiply(SQRT_TWO).negate()));
    }

    private static BigDecimal erfinv(BigDecimal x) {
        boolean central = x.abs().doubleValue() < 0.5;
        BigDecimal y = new BigDecimal(ErrorFunction.erfinv(x.doubleValue()));
        return undone(y, (v) -> central ? x.subtract(erf(v)) : erfc(v).subtract(BigDecimal.ONE.subtract(x)));
    }

    private static BigDecimal erfcinv(BigDecimal x) {
        return undone(new BigDecimal(ErrorFunction.erfcinv(x.doubleValue())), (v) -> erfc(v).subtract(x));
    }

    /** By Newton's steps, each of which doubles the digits. */
    private static BigDecimal undone(BigDecimal near, UnaryOperator<BigDecimal> lack) {
        BigDecimal y = near;
        for (int i = 0; i < 2; i++) {
            BigDecimal slope = Precise.density(y.multiply(SQRT_TWO)).multiply(Precise.TWO).multiply(SQRT_TWO);
            y = y.add(lack.apply(y).divide(slope, Precise.DIGITS));
        }
        return y;
    }

    private static BigDecimal erfcx(BigDecimal x) {
        return Precise.exp(x.multiply(x)).multiply(erfc(x));
    }

}
