package dev.actiscope.curve;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Saturation.Tail;
import dev.actiscope.text.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

class SaturationTests {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static final double STEP = 0x1p-7;

    private static final double[] GRID = IntStream.rangeClosed(-6400, 6400).mapToDouble((i) -> STEP * i).toArray();

    @ParameterizedTest
    @ValueSource(doubles = { 0.001, 0.01, 0.1, 0.5, 0.9, 0.999 })
    void sigmoidSaturatesWhereItsSlopeFallsBelowTheShare(double share) {
        // σ′ = s/4 where 1/cosh²(x/2) = s.
        double root = 1 / Math.sqrt(share);
        double edge = 2 * Math.log(root + Math.sqrt(root * root - 1));
        List<Tail> tails = tails("sigmoid", share);
        assertThat(tails).hasSize(2).noneMatch(Tail::off);
        assertThat(tails.get(0).x().low()).isEqualTo(-INFINITY);
        assertThat(tails.get(0).x().high()).isCloseTo(-edge, offset(1e-6));
        assertThat(tails.get(1).x().low()).isCloseTo(edge, offset(1e-6));
        assertThat(tails.get(1).x().high()).isEqualTo(INFINITY);
    }

    @Test
    void sigmoidSaturatesBeyondSixAtOnePercent() {
        assertThat(tails("sigmoid", 0.01).get(1).x().low()).isCloseTo(5.99, within(0.005));
    }

    @Test
    void reluIsOffBelowZeroAndTheLineNeverSaturates() {
        assertThat(tails("relu", 0.01)).containsExactly(new Tail(new Interval(-INFINITY, 0), true));
        assertThat(tails("identity", 0.99)).isEmpty();
    }

    @Test
    void aLeakSaturatesOnlyIfItIsBelowTheShareAndIsOffOnlyAtZero() {
        assertThat(tails("leaky-relu:leak=0.1", 0.01)).isEmpty();
        assertThat(tails("leaky-relu:leak=0.1", 0.2)).containsExactly(new Tail(new Interval(-INFINITY, 0), false));
        assertThat(tails("leaky-relu:leak=0", 0.01)).containsExactly(new Tail(new Interval(-INFINITY, 0), true));
    }

    @ParameterizedTest
    @ValueSource(doubles = { 1e-12, 1e-6, 1e-3, 0.1, 1, 3, 10, 1e3, 1e6, 1e12 })
    void swishSaturatesOnTheLeftAloneAndNotAtItsMinimumAtEveryScale(double beta) {
        List<Tail> tails = tails("swish:beta=" + Decimal.print(beta), 0.01);
        assertThat(tails).hasSize(1);
        assertThat(tails.get(0).x().high() * beta).isBetween(-6.15, -6.14);
        assertThat(tails.get(0).off()).isFalse();
    }

    @Test
    void aBumpBeyondAFlatPlaceIsNotOverlooked() {
        // Swish's slope has an extremum of −0.0998 at −2.4; the share is a thousandth
        // below it.
        Tail tail = tails("swish", 0.0998 / 1.0998 * 0.999).get(0);
        assertThat(tail.x().high()).isBetween(-2.6, -2.39);
    }

    @Test
    void hardTanhIsOffFromItsCornersOn() {
        Activation hardTanh = activation((x) -> (Math.abs(x) < 1) ? 1 : 0,
                List.of(Kink.corner(-1, -1, 0, 1), Kink.corner(1, 1, 1, 0)));
        assertThat(Saturation.of(hardTanh, 0.01).tails()).containsExactly(new Tail(new Interval(-INFINITY, -1), true),
                new Tail(new Interval(1, INFINITY), true));
    }

    @Test
    void whatHasNoSlopeAnywhereIsOffEverywhere() {
        Activation step = activation((x) -> 0, List.of(Kink.jump(0, 0, 1)));
        assertThat(Saturation.of(step, 0.01).tails()).containsExactly(new Tail(Interval.REALS, true));
    }

    @Test
    void aSlopeThatUnderflowsIsNotOff() {
        Activation bell = activation((x) -> Math.exp(-x * x), List.of());
        assertThat(Saturation.of(bell, 1e-300).tails()).hasSize(2).noneMatch(Tail::off);
    }

    @Test
    void aFunctionWhoseSlopeReturnsFarOutDoesNotSaturate() {
        assertThat(Saturation.of(activation(Math::cos, List.of()), 0.01).tails()).isEmpty();
    }

    @Test
    void anInfiniteOrUnknownSlopeDoesNotHideTheOthers() {
        Activation spike = activation((x) -> 1 / Math.abs(x), List.of());
        assertThat(Saturation.of(spike, 0.5).tails()).hasSize(2);
        assertThat(Saturation.of(activation((x) -> Double.NaN, List.of()), 0.5).tails())
            .containsExactly(new Tail(Interval.REALS, true));
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0.001, 0.01, 0.2, 0.5, 0.9 })
    void everyFunctionSaturatesWhereASearchPointByPointSaysSo(double share) {
        for (Definition definition : Catalogue.definitions()) {
            Activation activation = definition.activation();
            double level = share * DoubleStream.of(GRID).map((x) -> slope(activation, x)).max().orElseThrow();
            if (level > 0) {
                List<Tail> tails = Saturation.of(activation, share).tails();
                assertEdge(definition, level, tails, 1);
                assertEdge(definition, level, tails, -1);
                assertThat(tails).as(definition.name()).allMatch((tail) -> tail.off() == isFlat(activation, tail));
            }
        }
    }

    private static void assertEdge(Definition definition, double level, List<Tail> tails, int side) {
        double[] outside = DoubleStream.of(GRID)
            .map((x) -> side * x)
            .takeWhile((x) -> slope(definition.activation(), x) < level)
            .toArray();
        String what = "%s on side %s".formatted(definition.name(), -side);
        List<Tail> tail = tails.stream().filter((any) -> Double.isInfinite(end(any, -side))).toList();
        if (outside.length == 0) {
            assertThat(tail).as(what).isEmpty();
        }
        else {
            double last = outside[outside.length - 1];
            assertThat(tail).as(what).hasSize(1);
            assertThat(end(tail.get(0), side)).as(what).isCloseTo(last, within(STEP));
        }
    }

    private static double end(Tail tail, int side) {
        return (side < 0) ? tail.x().low() : tail.x().high();
    }

    private static boolean isFlat(Activation activation, Tail tail) {
        return DoubleStream.of(GRID)
            .filter((x) -> tail.x().low() < x && x < tail.x().high())
            .allMatch((x) -> activation.derivative(x) == 0);
    }

    private static double slope(Activation activation, double x) {
        return Math.abs(activation.derivative(x));
    }

    private static List<Tail> tails(String f, double share) {
        return Saturation.of(Curve.parse(f).activation(), share).tails();
    }

    private static Activation activation(DoubleUnaryOperator derivative, List<Kink> kinks) {
        return new Activation() {

            @Override
            public double value(double x) {
                throw new UnsupportedOperationException();
            }

            @Override
            public double derivative(double x) {
                return derivative.applyAsDouble(x);
            }

            @Override
            public Interval range() {
                return Interval.REALS;
            }

            @Override
            public List<Kink> kinks() {
                return kinks;
            }

        };
    }

    @ParameterizedTest
    @ValueSource(strings = { "1/x", "log(x)", "sqrt(x)", "1/x^2", "tan(x)", "abs(x)^0.5" })
    void whatBecomesInfinitelySteepDoesNotSaturate(String formula) {
        assertThat(Saturation.of(Curve.parse(formula).activation(), 0.01).tails()).isEmpty();
    }

    @Test
    void whatBecomesInfinitelySteepMayBeOff() {
        assertThat(Saturation.of(Curve.parse("if(x<0,0,sqrt(x))").activation(), 0.01).tails())
            .containsExactly(new Saturation.Tail(new Interval(Double.NEGATIVE_INFINITY, 0), true));
    }

    @Test
    void aTypedFormulaSaturatesWhereTheFunctionDoes() {
        assertThat(Saturation.of(Curve.parse("max(0,min(1,(x+3)/6))").activation(), 0.01))
            .isEqualTo(Saturation.of(Curve.parse("hard-sigmoid").activation(), 0.01));
    }

}
