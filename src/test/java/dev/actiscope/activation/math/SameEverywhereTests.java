package dev.actiscope.activation.math;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.actiscope.activation.catalogue.Precise;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * The elementary functions of the core's own, against high precision and beside the
 * JVM's, which may be wrong by a unit in the last place itself.
 */
@Tag("slow")
class SameEverywhereTests {

    private static final int POINTS = 2_000;

    private static final int POINTS_BESIDE_THE_JVM = 50_000;

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /**
     * A function, what it should give, where it is asked, and its largest error in units
     * in the last place.
     */
    private record Case(DoubleUnaryOperator function, UnaryOperator<BigDecimal> exact, DoubleUnaryOperator onTheJvm,
            DoubleUnaryOperator place, double most) {

        /**
         * @param random between 0 and 1, from which a place is made
         */
        double x(double random) {
            return this.place.applyAsDouble(random);
        }

    }

    static Stream<Arguments> functions() {
        return Stream.of(
        // @formatter:off
                argumentSet("exp", new Case(Exponential::exp, Precise::exp, Math::exp, between(-6, 6), 0.51)),
                argumentSet("exp of all", new Case(Exponential::exp, Precise::exp, Math::exp, between(-745, 710), 1)),
                argumentSet("exp near 0", new Case(Exponential::exp, Precise::exp, Math::exp, around(0, -40, 0), 0.51)),
                argumentSet("expm1", new Case(Exponential::expm1, Precise::expm1, Math::expm1, between(-40, 40), 1.5)),
                argumentSet("expm1 near 0", new Case(Exponential::expm1, Precise::expm1, Math::expm1, around(0, -40, 0), 2)),
                argumentSet("expm1 in its first steps", new Case(Exponential::expm1, Precise::expm1, Math::expm1, between(-0.02, 0.02), 2)),
                argumentSet("log", new Case(Logarithms::log, PreciseCircle::log, Math::log, between(0.5, 2), 0.51)),
                argumentSet("log near 1", new Case(Logarithms::log, PreciseCircle::log, Math::log, around(1, -36, -3), 0.51)),
                argumentSet("log of all", new Case(Logarithms::log, PreciseCircle::log, Math::log, around(0, -745, 709.7), 0.51)),
                argumentSet("log1p", new Case(Logarithms::log1p, Precise::log1p, Math::log1p, between(-1, 1), 0.8)),
                argumentSet("log1p near 0", new Case(Logarithms::log1p, Precise::log1p, Math::log1p, around(0, -40, -3), 0.8)),
                argumentSet("log2", new Case(Logarithms::log2, PreciseCircle::log2, null, around(1, -36, 9), 0.51)),
                argumentSet("log10", new Case(Logarithms::log10, PreciseCircle::log10, Math::log10, around(1, -36, 9), 0.51)),
                argumentSet("sin", new Case(Circular::sin, PreciseCircle::sin, Math::sin, between(-10, 10), 0.8)),
                argumentSet("sin far out", new Case(Circular::sin, PreciseCircle::sin, Math::sin, around(0, 0, 709), 0.8)),
                argumentSet("sin near its zeros", new Case(Circular::sin, PreciseCircle::sin, Math::sin, nearRightAngles(), 0.8)),
                argumentSet("cos", new Case(Circular::cos, PreciseCircle::cos, Math::cos, between(-10, 10), 0.8)),
                argumentSet("cos far out", new Case(Circular::cos, PreciseCircle::cos, Math::cos, around(0, 0, 709), 0.8)),
                argumentSet("cos near its zeros", new Case(Circular::cos, PreciseCircle::cos, Math::cos, nearRightAngles(), 0.8)),
                argumentSet("tan", new Case(Circular::tan, PreciseCircle::tan, Math::tan, between(-10, 10), 2)),
                argumentSet("tan near its poles", new Case(Circular::tan, PreciseCircle::tan, Math::tan, nearRightAngles(), 2)),
                argumentSet("asin", new Case(InverseCircular::asin, PreciseCircle::asin, Math::asin, between(-1, 1), 1)),
                argumentSet("acos", new Case(InverseCircular::acos, PreciseCircle::acos, Math::acos, between(-1, 1), 1)),
                argumentSet("atan", new Case(InverseCircular::atan, Precise::atan, Math::atan, between(-4, 4), 1)),
                argumentSet("atan of all", new Case(InverseCircular::atan, Precise::atan, Math::atan, around(0, -40, 709), 1)));
        // @formatter:on
    }

    private static DoubleUnaryOperator between(double low, double high) {
        return (random) -> low + random * (high - low);
    }

    /** On both sides of a place, a magnitude e to any power in an interval away. */
    private static DoubleUnaryOperator around(double middle, double low, double high) {
        return (random) -> {
            double side = (random * 1024 % 1 < 0.5 && (middle != 0 || high < 100)) ? -1 : 1;
            double x = middle + side * Math.exp(low + random * (high - low));
            return (middle == 1 && x <= 0) ? 2 - x : x;
        };
    }

    private static DoubleUnaryOperator nearRightAngles() {
        return (random) -> Math.rint(random * 2_000_000) * (Math.PI / 2)
                * (1 + ((random * 1024 % 1 < 0.5) ? 0 : 0x1p-52));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void isAccurateAsStated(Case test) {
        new Random(3).doubles(POINTS).map(test::x).forEach((x) -> {
            double exact = ulps(test.function.applyAsDouble(x), test.exact.apply(new BigDecimal(x)));
            assertThat(exact).as("error at %s in units in the last place", x).isLessThan(test.most);
        });
    }

    @ParameterizedTest
    @MethodSource("functions")
    void isBesideWhatTheJvmHas(Case test) {
        if (test.onTheJvm != null) {
            new Random(4).doubles(POINTS_BESIDE_THE_JVM).map(test::x).forEach((x) -> {
                double expected = test.onTheJvm.applyAsDouble(x);
                double actual = test.function.applyAsDouble(x);
                assertThat(actual == expected || Math.abs(actual - expected) <= (test.most + 1) * Math.ulp(expected))
                    .as("%s at %s, but the JVM has %s", actual, x, expected)
                    .isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void hasTheLimitsThatTheJvmHas(Case test) {
        if (test.onTheJvm != null) {
            for (double x : new double[] { 0, -0.0, INFINITY, -INFINITY, Double.NaN, Double.MIN_VALUE,
                    -Double.MIN_VALUE, 1e-310, -1e-310, 1, -1, 1.5, -1.5, 745.2, -745.2, -745.1, 709.78, 709.79,
                    Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE, 0x1p1023, Math.nextDown(1), 1e22 }) {
                double expected = test.onTheJvm.applyAsDouble(x);
                double most = Double.isFinite(expected) ? Math.ulp(expected) : 0;
                double actual = test.function.applyAsDouble(x);
                assertThat(
                        Double.compare(actual, expected) == 0 || expected != 0 && Math.abs(actual - expected) <= most)
                    .as("%s at %s, but the JVM has %s", actual, x, expected)
                    .isTrue();
            }
        }
    }

    @Test
    void aPowerIsAccurateToHalfAUnitInTheLastPlace() {
        Random random = new Random(5);
        for (int i = 0; i < POINTS; i++) {
            double x = Math.exp(3 * random.nextGaussian());
            double y = random.nextGaussian() * ((i % 3 == 0) ? 100 : 4);
            BigDecimal exact = Precise.exp(PreciseCircle.log(new BigDecimal(x)).multiply(new BigDecimal(y)));
            assertThat(ulps(Power.pow(x, y), exact)).as("error of %s to the power %s", x, y).isLessThan(0.53);
        }
    }

    @Test
    void aPowerHasTheLimitsThatTheJvmHas() {
        double[] ends = { 0, -0.0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, INFINITY, -INFINITY, Double.NaN, 1e300, -1e300,
                Double.MIN_VALUE, -Double.MIN_VALUE, 1e-300, Double.MAX_VALUE, 0x1p52 + 1, 0x1p53 - 1, 0x1p53 + 2,
                -1e18, 1e-18 };
        DoubleBinaryOperator pow = Power::pow;
        for (double x : ends) {
            for (double y : ends) {
                double expected = (x == x) ? Math.pow(x, y) : Double.NaN;
                double actual = pow.applyAsDouble(x, y);
                assertThat(Double.compare(actual, expected) == 0 || Math.abs(actual - expected) <= Math.ulp(expected))
                    .as("%s to the power %s: %s, but the JVM has %s", x, y, actual, expected)
                    .isTrue();
            }
        }
    }

    @Test
    void whatIsADoubleComesOutExactly() {
        for (int k = -1074; k < 1024; k++) {
            assertThat(Power.pow(2, k)).isEqualTo(Math.scalb(1.0, k));
            assertThat(Logarithms.log2(Math.scalb(1.0, k))).isEqualTo(k);
        }
        for (int k = 0; k < 23; k++) {
            assertThat(Power.pow(10, k)).isEqualTo(Double.parseDouble("1e" + k));
            assertThat(Logarithms.log10(Double.parseDouble("1e" + k))).isEqualTo(k);
        }
        IntStream.range(-2000, 2000).forEach((n) -> {
            assertThat(Power.pow(n, 2)).isEqualTo((double) n * n);
            assertThat(Power.pow(n, 3)).isEqualTo((double) n * n * n);
            assertThat(Power.pow(n * n, 0.5)).isEqualTo(Math.abs(n));
        });
    }

    @Test
    void roundingIsTheJvms() {
        for (double x : new double[] { 0, -0.0, 0.5, -0.5, 1.5, -1.5, -2.5, Math.nextDown(0.5), -0.3, 7.49, 0x1p52 + 1,
                -0x1p52 - 1, 0x1p51 + 0.5, 1e15 + 0.5 }) {
            assertThat(Rounding.nearest(x)).isEqualTo((double) Math.round(x));
        }
    }

    @Test
    void anExponentialNeverFalls() {
        double[] values = DoubleStream.iterate(-746, (x) -> x < 710, (x) -> x + 0x1p-6)
            .flatMap((x) -> DoubleStream.of(x, Math.nextUp(x), Math.nextUp(Math.nextUp(x))))
            .map(Exponential::exp)
            .toArray();
        assertThat(values).isSorted();
    }

    private static double ulps(double actual, BigDecimal exact) {
        double nearest = exact.doubleValue();
        if (Double.isInfinite(nearest) || Double.isInfinite(actual)) {
            return (actual == nearest) ? 0 : INFINITY;
        }
        BigDecimal unit = new BigDecimal(Math.ulp(nearest));
        return new BigDecimal(actual).subtract(exact).abs().divide(unit, MathContext.DECIMAL64).doubleValue();
    }

}
