package dev.actiscope.activation.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.elementary.Linear;
import dev.actiscope.activation.exponential.Celu;
import dev.actiscope.activation.exponential.Elu;
import dev.actiscope.activation.exponential.Softplus;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.rectified.NoisyRelu;
import dev.actiscope.curve.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.quicktheories.generators.SourceDSL.doubles;

/**
 * What holds for every x: of all functions of the catalogue, and of each family.
 */
class ActivationPropertiesTests {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** From the smallest doubles to ∞ by factors of 1.01. */
    private static final double[] ALL_SCALES = DoubleStream
        .iterate(1e-315, (x) -> (x < INFINITY) ? 1.01 * x : Double.NaN)
        .takeWhile((x) -> !Double.isNaN(x))
        .toArray();

    static List<Definition> definitions() {
        return Catalogue.definitions();
    }

    /** Every function at every setting that it is tried at. */
    static Stream<Arguments> curves() {
        return Catalogue.definitions()
            .stream()
            .flatMap(AccuracySuite::curves)
            .map((curve) -> arguments(named(curve.notation(), curve)));
    }

    private static QuickTheory qt() {
        return QuickTheory.qt().withFixedSeed(1);
    }

    /** Every double, and more of those that people use. */
    private static Gen<Double> anyNumber() {
        return doubles().any().mix(doubles().between(-10, 10)).mix(doubles().between(-800, 800));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void everyValueIsInTheRange(Curve curve) {
        Activation activation = curve.activation();
        Interval range = activation.range();
        qt().withExamples(100)
            .forAll(anyNumber())
            .checkAssert((x) -> assertThat(range.contains(activation.value(x)))
                .as("%s at x = %s is %s, outside its range() of %s", curve.notation(), x, activation.value(x), range)
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("curves")
    void theRangeIsNoWiderThanTheValues(Curve curve) {
        Activation activation = curve.activation();
        assertReached(curve, "low", activation.range().low(), least(activation::value));
        assertReached(curve, "high", activation.range().high(), -least((x) -> -activation.value(x)));
    }

    private static void assertReached(Curve curve, String end, double stated, double extreme) {
        double allowed = Double.isInfinite(stated) ? 0 : 2 * Math.ulp(stated);
        boolean isReached = (Double.isInfinite(stated)) ? extreme * Math.signum(stated) > 1e300
                : Math.abs(extreme - stated) <= allowed;
        assertThat(isReached)
            .as("the %s end of range() of %s is %s, but the values end at %s", end, curve.notation(), stated, extreme)
            .isTrue();
    }

    /** The least value at all scales, and at the bottom of the dip that it is in. */
    private static double least(DoubleUnaryOperator function) {
        double lowest = 0;
        for (double scale : ALL_SCALES) {
            for (double x : new double[] { scale, -scale }) {
                lowest = (function.applyAsDouble(x) < function.applyAsDouble(lowest)) ? x : lowest;
            }
        }
        for (double step = Math.abs(lowest) / 4096; step > Math.abs(lowest) * 0x1p-40; step /= 64) {
            double centre = lowest;
            for (int i = -128; i <= 128; i++) {
                double x = centre + i * step;
                lowest = (function.applyAsDouble(x) < function.applyAsDouble(lowest)) ? x : lowest;
            }
        }
        return function.applyAsDouble(lowest);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void manyPointsAreComputedAsOneIs(Definition definition) {
        Activation activation = definition.activation();
        double[] x = DoubleStream.iterate(-7, (point) -> point + 0.11).limit(130).toArray();
        double[] values = new double[x.length];
        double[] slopes = new double[x.length];
        activation.sample(x, values, slopes);
        assertThat(values).containsExactly(DoubleStream.of(x).map(activation::value).toArray());
        assertThat(slopes).containsExactly(DoubleStream.of(x).map(activation::derivative).toArray());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aPartOfTheAxisHasTheKinksWithinItAndAtItsEnds(Definition definition) {
        Activation activation = definition.activation();
        for (Interval part : List.of(new Interval(-3, 0), new Interval(0, 6), new Interval(0.25, 0.75))) {
            assertThat(activation.kinks(part))
                .isEqualTo(activation.kinks().stream().filter((kink) -> part.contains(kink.x())).toList());
        }
    }

    /** It is another record, or none. */
    @ParameterizedTest
    @ValueSource(doubles = { 0, -1, INFINITY, Double.NaN })
    void aRecordRefusesASettingAtWhichItIsAnotherFunction(double setting) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Elu(setting));
        assertThatIllegalArgumentException().isThrownBy(() -> new Celu(setting));
        assertThatIllegalArgumentException().isThrownBy(() -> new Softplus(setting));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoisyRelu(setting));
    }

    @Test
    void whatIsFlatBelowZeroIsZeroThereAndNotMinusZero() {
        for (String name : List.of("leaky-relu", "prelu", "elu", "celu", "noisy-relu")) {
            Activation flat = activation(name, 0);
            assertThat(1 / flat.value(-1)).as(name).isEqualTo(INFINITY);
            assertThat(1 / flat.derivative(-1)).as(name).isEqualTo(INFINITY);
        }
    }

    @ParameterizedTest
    @MethodSource("curves")
    void valuesRiseWhereTheSlopeIsNeverNegative(Curve curve) {
        Activation activation = curve.activation();
        if (least(activation::derivative) >= 0) {
            qt().withExamples(100).forAll(anyNumber(), anyNumber()).checkAssert((a, b) -> {
                double before = activation.value(Math.min(a, b));
                double after = activation.value(Math.max(a, b));
                assertThat(after - before >= -4 * Math.ulp(before) || before == after || after != after)
                    .as("%s falls from %s at %s to %s at %s", curve.notation(), before, Math.min(a, b), after,
                            Math.max(a, b))
                    .isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("curves")
    void theSlopeAtAKinkIsBetweenThoseOfItsSides(Curve curve) {
        for (Kink kink : curve.activation().kinks()) {
            double left = kink.left().derivative();
            double right = kink.right().derivative();
            assertThat(curve.activation().derivative(kink.x())).as("slope of %s at %s", curve.notation(), kink.x())
                .isBetween(Math.min(left, right), Math.max(left, right));
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void theDerivativeIsTheSlopeOfTheValues(Definition definition) {
        Activation activation = definition.activation();
        double h = 0x1p-17;
        qt().withExamples(300)
            .forAll(doubles().between(-10, 10))
            .assuming((x) -> activation.kinks().stream().noneMatch((kink) -> Math.abs(kink.x() - x) <= h))
            .checkAssert((x) -> {
                double slope = (activation.value(x + h) - activation.value(x - h)) / (2 * h);
                assertThat(activation.derivative(x)).as("slope of %s at %s", definition.name(), x)
                    .isCloseTo(slope, within(1e-8 * (1 + Math.abs(slope))));
            });
    }

    @ParameterizedTest
    @MethodSource("curves")
    void kinksTellTheLimitsFromBothSides(Curve curve) {
        for (Kink kink : curve.activation().kinks()) {
            assertLimit(curve, kink.left(), Math.nextDown(kink.x()));
            assertLimit(curve, kink.right(), Math.nextUp(kink.x()));
            assertThat(kink.left()).as("sides of a kink of %s", curve.notation()).isNotEqualTo(kink.right());
        }
    }

    private static void assertLimit(Curve curve, Kink.Limit limit, double beside) {
        assertThat(curve.activation().value(beside)).as("value of %s at %s", curve.notation(), beside)
            .isCloseTo(limit.value(), within(1e-14 * (1 + Math.abs(limit.value()))));
        assertThat(curve.activation().derivative(beside)).as("slope of %s at %s", curve.notation(), beside)
            .isCloseTo(limit.derivative(), within(1e-14 * (1 + Math.abs(limit.derivative()))));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void valueAndSlopeAreContinuousWhereThereIsNoKink(Definition definition) {
        Activation activation = definition.activation();
        List<Double> kinks = activation.kinks().stream().map(Kink::x).toList();
        for (int i = -512; i <= 512; i++) {
            double x = i / 64.0;
            if (!kinks.contains(x)) {
                assertContinuous("value of " + definition.name(), activation::value, x);
                assertContinuous("slope of " + definition.name(), activation::derivative, x);
            }
        }
    }

    private static void assertContinuous(String what, DoubleUnaryOperator function, double x) {
        double h = 1e-9;
        double change = function.applyAsDouble(x + h) - function.applyAsDouble(x - h);
        assertThat(change).as("%s jumps at %s, of which kinks() says nothing", what, x).isCloseTo(0, within(1e-8));
        assertThat(function.applyAsDouble(x)).as("%s at %s", what, x)
            .isCloseTo(function.applyAsDouble(x + h), within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(strings = { "identity", "tanh", "hard-tanh", "softsign", "arctan" })
    void oddFunctionsAreOdd(String name) {
        Activation activation = activation(name);
        qt().forAll(anyNumber()).check((x) -> activation.value(-x) == -activation.value(x));
        qt().forAll(anyNumber()).check((x) -> activation.derivative(-x) == activation.derivative(x));
        assertThat(activation.value(-0.0)).isEqualTo(-0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "sigmoid", "hard-sigmoid" })
    void sigmoidsAreSymmetricAboutOneHalf(String name) {
        Activation activation = activation(name);
        qt().forAll(anyNumber())
            .check((x) -> Math.abs(activation.value(x) + activation.value(-x) - 1) <= Math.ulp(1.0));
        qt().forAll(anyNumber()).check((x) -> activation.derivative(-x) == activation.derivative(x));
    }

    @ParameterizedTest
    @ValueSource(strings = { "swish", "hard-swish", "gelu", "gelu-tanh" })
    void symmetricGatesPassXOnceInAll(String name) {
        Activation activation = activation(name);
        qt().forAll(anyNumber())
            .assuming(Double::isFinite)
            .check((x) -> Math.abs(activation.value(x) - activation.value(-x) - x) <= 4 * Math.ulp(x));
    }

    @Test
    void swishOfTheOppositeBetaIsSwishTurnedHalfRound() {
        for (double beta : new double[] { 1e-300, 0.3, 1, 7, 1e300, INFINITY }) {
            Activation mirrored = activation("swish", -beta);
            Activation swish = activation("swish", beta);
            qt().forAll(anyNumber()).check((x) -> mirrored.value(-x) == -swish.value(x));
            qt().forAll(anyNumber()).check((x) -> mirrored.derivative(-x) == swish.derivative(x));
            assertThat(mirrored.range()).isEqualTo(new Interval(0 - swish.range().high(), 0 - swish.range().low()));
        }
    }

    @Test
    void theSharpestSwishHasACornerWhicheverWayItOpens() {
        assertThat(activation("swish", INFINITY).kinks()).containsExactly(Kink.corner(0, 0, 0, 1));
        assertThat(activation("swish", -INFINITY).kinks()).containsExactly(Kink.corner(0, 0, 1, 0));
    }

    @Test
    void tanhIsASigmoidRescaled() {
        assertSame((x) -> 2 * activation("sigmoid").value(2 * x) - 1, activation("tanh")::value);
    }

    @Test
    void softplusGrowsFromLogSigmoidTurnedHalfRoundAndHasTheSigmoidForItsSlope() {
        Activation softplus = activation("softplus");
        qt().forAll(anyNumber()).assuming(Double::isFinite).checkAssert((x) -> {
            double y = -activation("log-sigmoid").value(-x);
            assertThat(softplus.value(x)).isCloseTo(y, within(2 * Math.ulp(y)));
        });
        qt().forAll(anyNumber()).check((x) -> softplus.derivative(x) == activation("sigmoid").value(x));
    }

    @Test
    void familiesEndInTheirLimits() {
        Activation relu = activation("relu");
        assertEqual(activation("leaky-relu", 0), relu);
        assertEqual(activation("prelu", 0), relu);
        assertEqual(activation("rrelu", 0, 0), relu);
        assertEqual(activation("noisy-relu", 0), relu);
        assertEqual(activation("elu", 0), relu);
        assertEqual(activation("celu", 0), relu);
        assertEqual(activation("softplus", INFINITY), relu);
        assertEqual(activation("swish", INFINITY), relu);
        assertEqual(activation("leaky-relu", 1), activation("identity"));
        assertEqual(activation("prelu", 1), activation("identity"));
        assertEqual(activation("celu", INFINITY), activation("identity"));
        assertEqual(activation("celu", 1), activation("elu", 1));
        assertEqual(activation("rrelu", 0.2, 0.2), activation("leaky-relu", 0.2));
        assertEqual(activation("swish", 0), new Linear(0.5));
    }

    @Test
    void aLeakOfMinusOneIsTheAbsoluteValue() {
        assertSame(activation("leaky-relu", -1)::value, Math::abs);
    }

    @Test
    void swishOfAnEndlesslyNegativeBetaIsTheNegativePart() {
        assertSame(activation("swish", -INFINITY)::value, (x) -> Math.min(0, x));
        assertThat(activation("swish", -INFINITY).derivative(0)).isZero();
    }

    @Test
    void familiesApproachTheirLimits() {
        qt().forAll(doubles().between(-10, 10)).checkAssert((x) -> {
            assertThat(activation("swish", 1e9).value(x)).isCloseTo(Math.max(0, x), within(1e-9));
            assertThat(activation("swish", 1e-12).value(x)).isCloseTo(x / 2, within(1e-9));
            assertThat(activation("softplus", 1e9).value(x)).isCloseTo(Math.max(0, x), within(1e-9));
            assertThat(activation("noisy-relu", 1e-9).value(x)).isCloseTo(Math.max(0, x), within(1e-9));
            assertThat(activation("celu", 1e12).value(x)).isCloseTo(x, within(1e-9));
            assertThat(activation("celu", 1e-9).value(x)).isCloseTo(Math.max(0, x), within(2e-9));
        });
    }

    @Test
    void aBendIsACornerAndAStepAJump() {
        assertThat(activation("elu", 2).kinks()).containsExactly(Kink.corner(0, 0, 2, 1));
        assertThat(activation("binary-step").kinks()).containsExactly(Kink.jump(0, 0, 1));
    }

    @Test
    void theStepIsOneAtZeroWithoutASlope() {
        assertThat(activation("binary-step").value(0)).isEqualTo(1);
        assertThat(activation("binary-step").value(-0.0)).isEqualTo(1);
        assertThat(activation("binary-step").derivative(0)).isZero();
    }

    private static Activation activation(String name, double... settings) {
        Definition definition = Catalogue.find(name).orElseThrow();
        List<Double> values = new ArrayList<>();
        for (double setting : settings) {
            values.add(setting);
        }
        return (settings.length == 0) ? definition.activation() : definition.activation(values);
    }

    private static void assertEqual(Activation actual, Activation expected) {
        assertSame(actual::value, expected::value);
        assertSame(actual::derivative, expected::derivative);
        assertThat(actual.kinks()).isEqualTo(expected.kinks());
        assertThat(actual.range()).isEqualTo(expected.range());
    }

    private static void assertSame(DoubleUnaryOperator actual, DoubleUnaryOperator expected) {
        qt().forAll(anyNumber()).checkAssert((x) -> {
            double y = expected.applyAsDouble(x);
            assertThat(actual.applyAsDouble(x)).as("at %s", x).isCloseTo(y, within(1e-15 * (1 + Math.abs(y))));
        });
        for (double end : new double[] { -INFINITY, INFINITY }) {
            assertThat(actual.applyAsDouble(end) + 0).isEqualTo(expected.applyAsDouble(end) + 0);
        }
    }

}
