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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.doubles;

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

    /** A double cannot tell tanh(500) from 1, but tanh never is 1; hard tanh is. */
    @Test
    void onlyWhatIsNeverReachedIsApproached() {
        Saturation tanh = Saturation.of(Curve.parse("tanh").activation(), 0.01);
        assertThat(tanh.isApproachAt(500)).isTrue();
        assertThat(tanh.isApproachAt(-500)).isTrue();
        assertThat(tanh.isApproachAt(0)).isFalse();
        Saturation hardTanh = Saturation.of(Curve.parse("hard-tanh").activation(), 0.01);
        assertThat(hardTanh.isApproachAt(500)).isFalse();
        assertThat(Saturation.isLevel(Curve.parse("tanh").activation().derivative(9))).isFalse();
        assertThat(Saturation.isLevel(Curve.parse("tanh").activation().derivative(500))).isTrue();
    }

    /** Of a slope without bounds nothing is one percent. */
    @ParameterizedTest
    @ValueSource(strings = { "exp(x)", "sin(1/x)", "sin(1/(x-1))", "x*sin(1/x)", "exp(-x)", "sinh(x)", "x*exp(x)",
            "sin(exp(x))", "1/x", "log(x)", "sqrt(x)", "x^3", "exp(x)-1", "cosh(x)" })
    void whatHasNoLargestSlopeDoesNotSaturate(String formula) {
        assertThat(tails(formula, 0.01)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "sigmoid(x)", "sin(x)*exp(-x^2)", "1/(1+exp(-x))", "exp(-x^2)", "atan(x)", "x/sqrt(1+x^2)",
            "exp(-exp(-x))", "1-exp(-exp(x))", "exp(-exp(x))", "x*exp(-x^2/2)", "(exp(x)-exp(-x))/(exp(x)+exp(-x))" })
    void whatHasALargestSlopeDoes(String formula) {
        assertThat(tails(formula, 0.01)).hasSize(2);
    }

    @Test
    void whatHasNoLargestSlopeMayBeOff() {
        assertThat(tails("relu(x)^2", 0.01)).containsExactly(new Tail(new Interval(-INFINITY, 0), true));
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

    /**
     * A bell-shaped slope, of whose top no grid knows: it is steepest at c, and steep
     * enough within w·√log(1/share) of it.
     */
    @Test
    void aPeakIsFoundWhereverItLiesAndHoweverNarrowItIs() {
        qt().withExamples(300)
            .forAll(doubles().between(-63.7, 63.7), doubles().between(-4.6, 1), doubles().between(0.001, 0.99),
                    booleans().all())
            .checkAssert((octave, narrowness, share, mirrored) -> {
                double c = (mirrored ? -1 : 1) * Math.pow(2, octave);
                double w = Math.abs(c) * Math.exp(narrowness);
                double reach = w * Math.sqrt(-Math.log(share));
                List<Tail> tails = Saturation.of(bell(c, w), share).tails();
                assertThat(tails).hasSize(2);
                assertThat(tails.get(0).x().high()).isCloseTo(c - reach, within(1e-6 * reach));
                assertThat(tails.get(1).x().low()).isCloseTo(c + reach, within(1e-6 * reach));
            });
    }

    /** A lower one beside the highest, that reaches the level between two points only. */
    @Test
    void aSecondPeakIsFoundWhereverItLies() {
        qt().withExamples(300)
            .forAll(doubles().between(4, 60), doubles().between(0.2, 0.9))
            .checkAssert((octave, h) -> {
                double c = Math.pow(2, octave);
                Activation first = bell(0, 1);
                Activation second = bell(c, 0.15 * c);
                Activation both = activation((x) -> first.derivative(x) + h * second.derivative(x), List.of());
                double reach = 0.15 * c * Math.sqrt(-Math.log(0.95));
                assertThat(Saturation.of(both, 0.95 * h).tails().get(1).x().low()).isCloseTo(c + reach,
                        within(1e-6 * c));
            });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            tanh(x)+tanh(20*(x-5.2));          -1.44363; 5.34967
            tanh(x)+sigmoid(5*(x-25));         -2.99322; 26.24212
            sigmoid(x)+sigmoid(12*(x-7.2));    -3.44340; 7.70012
            sigmoid(5000*(x-5.3));             5.298803; 5.301197
            sigmoid(-5000*(x+3e4));            -30000.0011973; -29999.9988027
            tanh(x)+tanh(3*(x-5e5));           -2.43884; 500000.99774
            max(0,min(1,1e6*(x-3.3)));         3.3; 3.300001
            """)
    void aStepBetweenTwoPointsIsNotOverlooked(String formula, double low, double high) {
        List<Tail> tails = tails(formula, 0.01);
        assertThat(tails).hasSize(2);
        assertThat(tails.get(0).x().high()).isCloseTo(low, within(1e-5));
        assertThat(tails.get(1).x().low()).isCloseTo(high, within(1e-5));
    }

    @Test
    void aBumpNearZeroIsNotOverlooked() {
        // The slope of exp(−u²) is steepest at u = ±√½.
        Tail tail = tails("tanh(x)+exp(-100*(x-5.2)^2)", 0.01).get(1);
        assertThat(tail.x().low()).isBetween(5.45, 5.46);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1/(1+x^2)", "x^2/(1+x^2)" })
    void whatLevelsOutSaturatesThoughNothingIsKnownAtInfinity(String formula) {
        List<Tail> tails = tails(formula, 0.01);
        assertThat(tails).hasSize(2).noneMatch(Tail::off);
        // 2x/(1 + x²)² is 1 % of 3√3/8 at 6.64.
        assertThat(tails.get(1).x().low()).isBetween(6.6, 6.7);
    }

    /** Each peak takes a search. */
    @Test
    void thousandsOfLowPeaksAreNotAllClimbed() {
        int[] asked = new int[1];
        Activation bumpy = activation((x) -> {
            asked[0]++;
            return (Math.abs(x) < 1e-3) ? 1 : (Math.abs(x) < 1e9) ? 0.6 + 0.01 * Math.sin(1e6 * x) : 0;
        }, List.of());
        assertThat(Saturation.of(bumpy, 0.9).tails()).hasSize(2);
        assertThat(asked[0]).isLessThan(20_000);
    }

    private static Activation bell(double centre, double width) {
        return activation((x) -> Math.exp(-(x - centre) / width * (x - centre) / width), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = { "tanh(100*(x-1.1))", "sigmoid(300*(x+1.1))", "tanh(20000*(x-1.0001))" })
    void aSteepStepAwayFromZeroSaturatesOnBothSides(String formula) {
        assertThat(Saturation.of(Curve.parse(formula).activation(), 0.01).tails()).hasSize(2);
    }

    /** Its slope is e^(k(x − c)) before c and nothing from there on. */
    @ParameterizedTest
    @ValueSource(doubles = { -3.3, -1e-9, 0, 0.7, 1.1, 1e12 })
    void theSlopeJustBesideAKinkCounts(double c) {
        double k = 1e6 / Math.max(Math.abs(c), 1e-6);
        Kink end = Kink.corner(c, 0, 1, 0);
        Kink start = Kink.corner(-c, 0, 0, 1);
        List<Tail> before = Saturation.of(activation((x) -> (x < c) ? Math.exp(k * (x - c)) : 0, List.of(end)), 0.5)
            .tails();
        List<Tail> after = Saturation.of(activation((x) -> (x > -c) ? Math.exp(-k * (x + c)) : 0, List.of(start)), 0.5)
            .tails();
        assertThat(before).hasSize(2);
        assertThat(before.get(0).x().high()).isCloseTo(c - Math.log(2) / k, within(1e-12 * Math.abs(c) + 1e-15));
        assertThat(before.get(1)).isEqualTo(new Tail(new Interval(c, INFINITY), true));
        assertThat(after).hasSize(2);
        assertThat(after.get(0)).isEqualTo(new Tail(new Interval(-INFINITY, 0.0 - c), true));
        assertThat(after.get(1).x().low()).isEqualTo(0.0 - before.get(0).x().high());
    }

    @Test
    void aTailThatIsFlatAtItsEdgeButNotBeyondIsNotOff() {
        Activation shelf = activation((x) -> (Math.abs(x) < 1) ? 1 : (Math.abs(x) < 3) ? 0 : 0.001,
                List.of(Kink.corner(-3, 0, 0.001, 0), Kink.corner(-1, 0, 0, 1), Kink.corner(1, 0, 1, 0),
                        Kink.corner(3, 0, 0, 0.001)));
        assertThat(Saturation.of(shelf, 0.01).tails()).containsExactly(new Tail(new Interval(-INFINITY, -1), false),
                new Tail(new Interval(1, INFINITY), false));
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
    void aSlopeThatGrowsWithoutBoundHasNoShareAndAnUnknownOneIsNone() {
        Activation spike = activation((x) -> 1 / Math.abs(x), List.of());
        assertThat(Saturation.of(spike, 0.5).tails()).isEmpty();
        assertThat(Saturation.of(activation((x) -> Double.NaN, List.of()), 0.5).tails())
            .containsExactly(new Tail(Interval.REALS, true));
    }

    @ParameterizedTest
    @ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY })
    void aSlopeThatIsMissingAtOnePointIsMeasuredByTheOthers(double hole) {
        Activation atan = activation((x) -> (x == 0) ? hole : 1 / (1 + x * x), List.of());
        List<Tail> tails = Saturation.of(atan, 0.01).tails();
        assertThat(tails).hasSize(2);
        assertThat(tails.get(0).x().high()).isCloseTo(-Math.sqrt(99), within(1e-9));
        assertThat(tails.get(1).x().low()).isCloseTo(Math.sqrt(99), within(1e-9));
    }

    @Test
    void aSlopeThatIsUnknownAroundItsTopIsMeasuredBesideIt() {
        Activation bell = bell(1.1, 1);
        Activation topless = activation((x) -> (Math.abs(x - 1.1) < 1e-3) ? Double.NaN : bell.derivative(x), List.of());
        List<Tail> tails = Saturation.of(topless, 0.01).tails();
        assertThat(tails).hasSize(2);
        assertThat(tails.get(0).x().high()).isCloseTo(1.1 - 2.146, within(0.01));
        assertThat(tails.get(1).x().low()).isCloseTo(1.1 + 2.146, within(0.01));
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
        assertThat(Saturation.of(Curve.parse("if(x<-1,0,sqrt(x+1))").activation(), 0.01).tails())
            .containsExactly(new Tail(new Interval(-INFINITY, -1), true));
        assertThat(Saturation.of(Curve.parse("if(x>1,0,sqrt(1-x))").activation(), 0.01).tails())
            .containsExactly(new Tail(new Interval(1, INFINITY), true));
    }

    @Test
    void aTypedFormulaSaturatesWhereTheFunctionDoes() {
        assertThat(Saturation.of(Curve.parse("max(0,min(1,(x+3)/6))").activation(), 0.01))
            .isEqualTo(Saturation.of(Curve.parse("hard-sigmoid").activation(), 0.01));
    }

}
