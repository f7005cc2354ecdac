package dev.actiscope.activation.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
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

    /** Functions that go down somewhere, at their default parameters. */
    private static final Set<String> NOT_MONOTONIC = Set.of("swish", "hard-swish", "gelu", "gelu-tanh", "mish");

    static List<Definition> definitions() {
        return Catalogue.definitions();
    }

    static Stream<Activation> activations() {
        return Catalogue.definitions()
            .stream()
            .flatMap((definition) -> AccuracySuite.settings(definition).stream().map(definition::activation));
    }

    private static QuickTheory qt() {
        return QuickTheory.qt().withFixedSeed(1);
    }

    /** Every double, and more of those that people use. */
    private static Gen<Double> anyNumber() {
        return doubles().any().mix(doubles().between(-10, 10)).mix(doubles().between(-800, 800));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void everyValueIsInTheRange(Activation activation) {
        Interval range = activation.range();
        qt().withExamples(100).forAll(anyNumber()).check((x) -> range.contains(activation.value(x)));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void theRangeIsNoWiderThanTheValues(Activation activation) {
        double least = activation.value(0);
        double most = activation.value(0);
        for (double x : ALL_SCALES) {
            least = Math.min(least, Math.min(activation.value(-x), activation.value(x)));
            most = Math.max(most, Math.max(activation.value(-x), activation.value(x)));
        }
        assertReached(activation.range().low(), least);
        assertReached(activation.range().high(), most);
    }

    private static void assertReached(double end, double extreme) {
        if (Double.isInfinite(end)) {
            assertThat(extreme * Math.signum(end)).isGreaterThan(1e300);
        }
        else {
            assertThat(extreme).isCloseTo(end, within(1e-3 * Math.abs(end)));
        }
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
    @ValueSource(strings = { "swish", "hard-swish", "gelu", "gelu-tanh", "mish" })
    void theRangeOfAGateEndsAtItsLeastValue(String name) {
        Activation gate = activation(name);
        double lowest = -1;
        for (double step = 0x1p-8; step > 0x1p-34; step /= 128) {
            lowest = lowestAround(gate, lowest, step);
        }
        assertThat(gate.value(lowest)).isCloseTo(gate.range().low(), within(2 * Math.ulp(gate.range().low())));
    }

    private static double lowestAround(Activation activation, double centre, double step) {
        double lowest = centre;
        for (int i = -256; i <= 256; i++) {
            double x = centre + i * step;
            lowest = (activation.value(x) < activation.value(lowest)) ? x : lowest;
        }
        return lowest;
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void valuesNeverFallUnlessTheFunctionIsKnownTo(Definition definition) {
        Activation activation = definition.activation();
        if (NOT_MONOTONIC.contains(definition.name())) {
            assertThat(activation.derivative(-2)).isNegative();
            assertThat(activation.value(-3)).isGreaterThan(activation.value(-1));
        }
        else {
            qt().withExamples(300).forAll(anyNumber(), anyNumber()).check((a, b) -> {
                double rise = activation.value(Math.max(a, b)) - activation.value(Math.min(a, b));
                return Double.isNaN(rise) || rise >= -4 * Math.ulp(activation.value(b));
            });
            qt().withExamples(300).forAll(anyNumber()).check((x) -> activation.derivative(x) >= 0);
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
                assertThat(activation.derivative(x)).isCloseTo(slope, within(1e-8));
            });
    }

    @ParameterizedTest
    @MethodSource("activations")
    void kinksTellTheLimitsFromBothSides(Activation activation) {
        for (Kink kink : activation.kinks()) {
            assertLimit(activation, kink.left(), Math.nextDown(kink.x()));
            assertLimit(activation, kink.right(), Math.nextUp(kink.x()));
            assertThat(kink.left()).isNotEqualTo(kink.right());
        }
    }

    private static void assertLimit(Activation activation, Kink.Limit limit, double beside) {
        assertThat(activation.value(beside)).isCloseTo(limit.value(), within(1e-14));
        assertThat(activation.derivative(beside)).isCloseTo(limit.derivative(),
                within(1e-14 * (1 + Math.abs(limit.derivative()))));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void valueAndSlopeAreContinuousWhereThereIsNoKink(Definition definition) {
        Activation activation = definition.activation();
        List<Double> kinks = activation.kinks().stream().map(Kink::x).toList();
        for (int i = -512; i <= 512; i++) {
            double x = i / 64.0;
            if (!kinks.contains(x)) {
                assertContinuous(activation::value, x);
                assertContinuous(activation::derivative, x);
            }
        }
    }

    private static void assertContinuous(DoubleUnaryOperator function, double x) {
        double h = 1e-9;
        assertThat(function.applyAsDouble(x - h)).isCloseTo(function.applyAsDouble(x + h), within(1e-8));
        assertThat(function.applyAsDouble(x)).isCloseTo(function.applyAsDouble(x + h), within(1e-8));
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
    void onlyBentFunctionsHaveKinks() {
        List<String> bent = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            if (!definition.activation().kinks().isEmpty()) {
                bent.add(definition.name());
            }
        }
        assertThat(bent).containsExactly("binary-step", "hard-sigmoid", "hard-tanh", "relu", "relu6", "leaky-relu",
                "prelu", "rrelu", "selu", "hard-swish");
        assertThat(activation("elu", 2).kinks()).containsExactly(Kink.corner(0, 0, 2, 1));
        assertThat(activation("binary-step").kinks()).allMatch(Kink::isJump);
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
