package dev.actiscope.curve;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Catalogue;
import dev.actiscope.activation.Definition;
import dev.actiscope.activation.Interval;
import dev.actiscope.activation.Kink;
import dev.actiscope.curve.Saturation.Tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

class SaturationTests {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

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

    @Test
    void onTheTailsOfEveryFunctionTheSlopeStaysBelowTheShare() {
        for (Definition definition : Catalogue.definitions()) {
            Activation activation = definition.activation();
            for (double share : new double[] { 0.001, 0.01, 0.2 }) {
                double steepest = 0;
                for (double x = -50; x <= 50; x += 0.01) {
                    steepest = Math.max(steepest, Math.abs(activation.derivative(x)));
                }
                for (Tail tail : Saturation.of(activation, share).tails()) {
                    for (double x = -50.005; x <= 50; x += 0.01) {
                        if (tail.x().contains(x)) {
                            assertThat(Math.abs(activation.derivative(x))).as("%s at %s", definition.name(), x)
                                .isLessThanOrEqualTo(share * steepest * 1.0001);
                        }
                    }
                }
            }
        }
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

}
