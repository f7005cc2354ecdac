package dev.actiscope.formula.kinks;

import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.actiscope.formula.tree.ElementaryFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quicktheories.core.Gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.doubles;

/**
 * What is computed with bounds holds whatever is computed with numbers between them, and
 * where all is finite no more than that.
 */
class BoundsTests {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static final Gen<Double> ENDS = arbitrary().pick(-3.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 3.0)
        .mix(doubles().between(-4, 4));

    private static final Gen<Bounds> FINITE = ENDS.zip(ENDS, (a, b) -> new Bounds(Math.min(a, b), Math.max(a, b)))
        .mix(ENDS.map(Bounds::only), 20);

    private static final Gen<Bounds> ANY = FINITE.mix(FINITE.map((b) -> new Bounds(b.low(), INFINITY)), 20)
        .mix(FINITE.map((b) -> new Bounds(-INFINITY, b.high())), 20)
        .mix(FINITE.map((b) -> Bounds.ALL), 5);

    static Stream<Arguments> operations() {
        return Stream.of(operation("sum", Bounds::plus, Double::sum),
                operation("product", Bounds::times, (a, b) -> a * b),
                operation("quotient", Bounds::over, (a, b) -> a / b), operation("power", Bounds::to, Math::pow),
                operation("minimum", Bounds::least, Math::min), operation("maximum", Bounds::most, Math::max));
    }

    private static Arguments operation(String name, BinaryOperator<Bounds> bounds, DoubleBinaryOperator numbers) {
        return argumentSet(name, bounds, numbers);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyResultIsWithinTheBounds(BinaryOperator<Bounds> bounds, DoubleBinaryOperator numbers) {
        qt().withExamples(500).forAll(ANY, ANY).checkAssert((one, other) -> {
            Bounds result = bounds.apply(one, other);
            results(one, other, numbers, 7).forEach((number) -> assertHolds(result, number));
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theBoundsAreReached(BinaryOperator<Bounds> bounds, DoubleBinaryOperator numbers) {
        int[] compared = new int[1];
        qt().withExamples(200).forAll(FINITE, FINITE).checkAssert((one, other) -> {
            boolean isPole = numbers.applyAsDouble(1, 0) == INFINITY && other.contains(0)
                    || numbers.applyAsDouble(0, other.low()) == INFINITY && one.contains(0);
            double[] results = results(one, other, numbers, 41).toArray();
            if (!isPole && results.length == 41 * 41 && DoubleStream.of(results).allMatch(Double::isFinite)) {
                compared[0]++;
                assertReached(bounds.apply(one, other), results);
            }
        });
        assertThat(compared[0]).isGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void everyValueOfAFunctionIsWithinTheBounds(ElementaryFunction function) {
        qt().withExamples(300).forAll(ANY).checkAssert((bounds) -> {
            Bounds result = bounds.through(function);
            values(bounds, function.value(), 31).forEach((number) -> assertHolds(result, number));
        });
    }

    @ParameterizedTest
    @EnumSource
    void theBoundsOfAFunctionAreReached(ElementaryFunction function) {
        int[] compared = new int[1];
        qt().withExamples(900).forAll(FINITE).checkAssert((bounds) -> {
            boolean mayHavePole = function == ElementaryFunction.TAN && bounds.high() - bounds.low() >= 0.5;
            double[] values = values(bounds, function.value(), 401).toArray();
            if (!mayHavePole && values.length == 401 && DoubleStream.of(values).allMatch(Double::isFinite)) {
                compared[0]++;
                assertReached(bounds.through(function), values);
            }
        });
        assertThat(compared[0]).isGreaterThan(20);
    }

    private static void assertHolds(Bounds bounds, double number) {
        double room = 1e-14 * Math.abs(number);
        assertThat(Double.isInfinite(number) || bounds.low() - room <= number && number <= bounds.high() + room)
            .as("%s is in %s", number, bounds)
            .isTrue();
    }

    private static void assertReached(Bounds bounds, double[] numbers) {
        double least = DoubleStream.of(numbers).min().orElseThrow();
        double most = DoubleStream.of(numbers).max().orElseThrow();
        double room = 0.01 * (most - least) + 1e-12 * Math.max(Math.abs(least), Math.abs(most));
        if (bounds.isOne() || Double.isFinite(bounds.low()) || Double.isFinite(bounds.high())) {
            assertThat(bounds.low()).isBetween(least - room, least + room);
            assertThat(bounds.high()).isBetween(most - room, most + room);
        }
    }

    private static DoubleStream results(Bounds one, Bounds other, DoubleBinaryOperator operation, int count) {
        return members(one, count).flatMap((a) -> members(other, count).map((b) -> operation.applyAsDouble(a, b)))
            .filter((number) -> !Double.isNaN(number));
    }

    private static DoubleStream values(Bounds bounds, DoubleUnaryOperator function, int count) {
        return members(bounds, count).map(function).filter((number) -> !Double.isNaN(number));
    }

    /** Evenly spread, both ends included; of an infinite end some numbers far out. */
    private static DoubleStream members(Bounds bounds, int count) {
        double low = Math.max(bounds.low(), Math.min(bounds.high(), 0) - 1e3);
        double high = Math.min(bounds.high(), Math.max(bounds.low(), 0) + 1e3);
        return IntStream.range(0, count).mapToDouble((i) -> (i == count - 1) ? high : low + i * ((high - low) / count));
    }

    @Test
    void whereThereIsNoNumberNoneComesOfIt() {
        Bounds one = new Bounds(1, 2);
        operations().forEach((operation) -> {
            @SuppressWarnings("unchecked")
            BinaryOperator<Bounds> bounds = (BinaryOperator<Bounds>) operation.get()[0];
            assertThat(bounds.apply(one, Bounds.NONE).isNone()).isTrue();
            assertThat(bounds.apply(Bounds.NONE, one).isNone()).isTrue();
        });
        for (ElementaryFunction function : ElementaryFunction.values()) {
            assertThat(Bounds.NONE.through(function).isNone()).isTrue();
        }
        assertThat(new Bounds(-3, -2).through(ElementaryFunction.LOG).isNone()).isTrue();
        assertThat(new Bounds(1.5, 2).through(ElementaryFunction.ASIN).isNone()).isTrue();
        assertThat(new Bounds(-2, -1.5).through(ElementaryFunction.LOG1P).isNone()).isTrue();
        assertThat(new Bounds(-2, -1).to(Bounds.only(0.5)).isNone()).isTrue();
    }

    @Test
    void aFunctionIsBoundedWhereItIsDefined() {
        assertThat(new Bounds(-4, 4).through(ElementaryFunction.SQRT)).isEqualTo(new Bounds(0, 2));
        assertThat(new Bounds(-4, 0).through(ElementaryFunction.SQRT)).isEqualTo(new Bounds(0, 0));
        assertThat(new Bounds(-1, 1).through(ElementaryFunction.LOG)).isEqualTo(new Bounds(-INFINITY, 0));
        assertThat(new Bounds(-5, 5).through(ElementaryFunction.ASIN)).isEqualTo(new Bounds(-Math.PI / 2, Math.PI / 2));
        assertThat(new Bounds(1, 2).through(ElementaryFunction.TAN)).isEqualTo(Bounds.ALL);
    }

    @Test
    void theHullHoldsBothAndNoMore() {
        qt().forAll(ANY, ANY).checkAssert((one, other) -> {
            Bounds hull = one.hull(other);
            assertThat(hull.low()).isEqualTo(Math.min(one.low(), other.low()));
            assertThat(hull.high()).isEqualTo(Math.max(one.high(), other.high()));
        });
        assertThat(Bounds.NONE.hull(Bounds.ZERO)).isEqualTo(Bounds.ZERO);
        assertThat(Bounds.ZERO.hull(Bounds.NONE)).isEqualTo(Bounds.ZERO);
    }

    @Test
    void whatIsDividedByAlmostNothingMayBeAnything() {
        assertThat(Bounds.only(1).over(new Bounds(-1, 1))).isEqualTo(Bounds.ALL);
        assertThat(Bounds.only(1).over(Bounds.ZERO)).isEqualTo(Bounds.ALL);
        assertThat(Bounds.only(1).over(new Bounds(0, 2))).isEqualTo(new Bounds(0.5, INFINITY));
        assertThat(Bounds.only(1).over(new Bounds(-2, 0))).isEqualTo(new Bounds(-INFINITY, -0.5));
        assertThat(Bounds.only(1).over(new Bounds(2, INFINITY))).isEqualTo(new Bounds(0, 0.5));
        assertThat(new Bounds(-2, 3).to(Bounds.only(-2))).isEqualTo(new Bounds(1.0 / 9, INFINITY));
    }

}
