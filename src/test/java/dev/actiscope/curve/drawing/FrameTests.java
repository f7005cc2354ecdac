package dev.actiscope.curve.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;
import dev.actiscope.curve.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

class FrameTests {

    @Test
    void aViewWithItsOwnHeightKeepsIt() {
        assertThat(frame("f=relu&y=-1..2").value()).isEqualTo(new Interval(-1, 2));
        assertThat(Frame.of(View.FIRST).value()).isEqualTo(new Interval(-1.5, 3));
    }

    @Test
    void everyVisibleCurveFitsWithALittleRoom() {
        Frame frame = frame("f=tanh&f=relu&x=-3..3");
        assertThat(frame.value().low()).isBetween(-1.5, -1.01);
        assertThat(frame.value().high()).isBetween(3.01, 3.5);
        assertThat(frame.derivative().low()).isBetween(-0.1, -0.01);
        assertThat(frame.derivative().high()).isBetween(1.01, 1.1);
    }

    @Test
    void hiddenCurvesTakeNoRoom() {
        assertThat(frame("f=tanh&f=relu&hide=2")).isEqualTo(frame("f=tanh"));
    }

    @Test
    void theBandOfARandomFunctionFitsWhereItIsShown() {
        Interval without = frame("f=rrelu:lower=0,upper=1&x=-6..0").value();
        Interval with = frame("f=rrelu:lower=0,upper=1&x=-6..0&show=value,draws").value();
        assertThat(without.low()).isBetween(-3.5, -3.0);
        assertThat(with.low()).isLessThan(-6);
    }

    @Test
    void theBandFitsOnBothSides() {
        Interval value = frame("f=noisy-relu:sigma=2&x=-1..1&show=value,draws").value();
        assertThat(value.low()).isNegative();
        assertThat(value.high()).isGreaterThan(1 + 1.64 * 2);
    }

    @Test
    void theSlopeIsMeasuredFromZero() {
        Interval derivative = frame("f=identity").derivative();
        assertThat(derivative.low()).isNegative();
        assertThat(derivative.high()).isBetween(1.01, 1.1);
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0, 1, -3, 1e-320, 1e300, -1.7e308, Double.NaN, Double.POSITIVE_INFINITY })
    void aConstantHasAChartAsWell(double constant) {
        assertUsable(Frame.of(view((x) -> constant)));
        assertUsable(Frame.of(view((x) -> constant * (1 + 1e-15 * Math.sin(x)))));
    }

    @ParameterizedTest
    @ValueSource(doubles = { 5, -0.25, 1e6 })
    void aConstantIsInTheMiddleOfAChartAsHighAsItself(double constant) {
        Interval value = Frame.of(view((x) -> constant)).value();
        assertThat((value.low() + value.high()) / 2).isCloseTo(constant, withinPercentage(1e-9));
        assertThat(value.high() - value.low()).isCloseTo(Math.abs(constant), withinPercentage(10));
    }

    @Test
    void theHeightOfTheFirstViewIsOutgrownByOtherFunctionsAndByOtherSettings() {
        List<String> first = notations("");
        assertThat(Frame.isOutgrown(first, View.FIRST.y(), notations("f=relu&f=tanh"))).isTrue();
        assertThat(Frame.isOutgrown(first, View.FIRST.y(),
                notations("f=sigmoid&f=tanh&f=relu&f=leaky-relu:leak=0.1&f=swish:beta=2")))
            .isTrue();
        assertThat(Frame.isOutgrown(first, View.FIRST.y(), first)).isFalse();
    }

    @Test
    void aHeightThatSomebodyChoseStays() {
        List<String> first = notations("");
        assertThat(Frame.isOutgrown(first, Optional.of(new Interval(-1, 3)), List.of("relu"))).isFalse();
        assertThat(Frame.isOutgrown(first, Optional.empty(), List.of("relu"))).isFalse();
        assertThat(Frame.isOutgrown(List.of("tanh"), View.FIRST.y(), List.of("relu"))).isFalse();
    }

    private static List<String> notations(String query) {
        return View.read(Query.parse(query)).view().curves().stream().map(Curve::notation).toList();
    }

    @Test
    void endsAreRound() {
        assertThat(frame("f=sigmoid").value()).isEqualTo(new Interval(-0.1, 1.1));
        assertThat(frame("f=tanh").value()).isEqualTo(new Interval(-1.2, 1.2));
        assertThat(frame("f=relu").value()).isEqualTo(new Interval(-0.5, 6.5));
        assertThat(frame("f=1000*x").value()).isEqualTo(new Interval(-7000, 7000));
    }

    @Test
    void aCurveThatChangesALittleKeepsItsChart() {
        Set<Frame> frames = new HashSet<>();
        for (int i = 0; i <= 100; i++) {
            frames.add(frame("f=swish:beta=" + (0.5 + i / 25.0)));
        }
        assertThat(frames).hasSizeLessThan(5);
    }

    @Test
    void roundingIsNoShape() {
        Interval value = Frame.of(view((x) -> 1e6 + 1e-6 * Math.sin(x))).value();
        assertThat(value.high() - value.low()).isGreaterThan(1e5);
    }

    @Test
    void anInfiniteValueTakesNoRoom() {
        Interval value = Frame.of(view((x) -> (x == 0) ? Double.POSITIVE_INFINITY : x)).value();
        assertThat(value.low()).isBetween(-7.0, -6.0);
        assertThat(value.high()).isBetween(6.0, 7.0);
    }

    @Test
    void valuesBeyondAllBoundsHaveAChart() {
        assertUsable(frame("f=exp(exp(x))/x&x=-20..20"));
        assertUsable(
                Frame.of(view((x) -> Double.NaN, Kink.jump(0, -Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))));
        assertUsable(Frame.of(view((x) -> 1 / x)));
        assertUsable(Frame.of(view((x) -> (x < 0) ? -Double.MAX_VALUE : Double.MAX_VALUE)));
        assertUsable(Frame.of(view((x) -> Math.exp(1000 * x))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1/x", "1/x^2", "1/(x-0.003)", "log(x)", "1/(x-1)+x", "100+1/x", "-100-1/x^2" })
    void aPoleDoesNotMakeTheChartHigherThanTheRest(String formula) {
        Interval value = frame("f=" + formula.replace("+", "%2B")).value();
        assertThat(value.high() - value.low()).isBetween(3.0, 40.0);
    }

    @Test
    void nothingIsCutThatHasNoPole() {
        Interval value = frame("f=max(0,20*(x-5.9))").value();
        assertThat(value.high()).isBetween(2.0, 2.2);
    }

    @Test
    void aPoleHidesNoneOfTheRest() {
        assertThat(frame("f=1/(x-1)-3*x").value().low()).isLessThan(-18);
        assertThat(frame("f=100%2B1/x^2").value().low()).isBetween(99.5, 100.0 + 1.0 / 36);
    }

    @Test
    void aRootIsShownToItsTopAlthoughItBeginsInfinitelySteep() {
        Frame frame = frame("f=sqrt(x)");
        assertThat(frame.value().high()).isBetween(2.5, 3.0);
        assertThat(frame.derivative().high()).isBetween(0.5, 3.0);
    }

    @Test
    void everyFunctionHasAChartInEveryWindow() {
        for (Definition definition : Catalogue.definitions()) {
            for (String window : List.of("-6..6", "-1e6..1e6", "0..1e-6", "-1e6..-999999", "20..800")) {
                assertUsable(frame("f=" + definition.name() + "&show=value,draws&x=" + window));
            }
        }
    }

    private static void assertUsable(Frame frame) {
        for (Interval interval : List.of(frame.value(), frame.derivative())) {
            double height = interval.high() - interval.low();
            assertThat(height).isPositive().isFinite();
            assertThat(interval.low() + height / 2).isStrictlyBetween(interval.low(), interval.high());
        }
    }

    private static Frame frame(String query) {
        return Frame.of(View.read(Query.parse(query)).view());
    }

    private static View view(DoubleUnaryOperator function, Kink... kinks) {
        Activation activation = new Activation() {

            @Override
            public double value(double x) {
                return function.applyAsDouble(x);
            }

            @Override
            public double derivative(double x) {
                return function.applyAsDouble(x);
            }

            @Override
            public Interval range() {
                return Interval.REALS;
            }

            @Override
            public List<Kink> kinks() {
                return List.of(kinks);
            }

        };
        Curve curve = new Curve(Catalogue.definitions().get(0), List.of(), activation);
        return new View(List.of(curve), Window.DEFAULT, Optional.empty(), Optional.empty(), Set.of(), Optional.empty(),
                OptionalDouble.empty(), View.DEFAULT_SHOW, View.DEFAULT_SEED, View.DEFAULT_SHARE);
    }

}
