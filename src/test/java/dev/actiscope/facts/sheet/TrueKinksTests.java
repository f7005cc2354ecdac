package dev.actiscope.facts.sheet;

import java.util.List;
import java.util.stream.Stream;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.facts.shape.Monotonicity;
import dev.actiscope.facts.shape.Smoothness;
import dev.actiscope.facts.shape.Symmetry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Kinks and zeros are those of the function and not of its doubles, or it is said that
 * they are not known.
 */
class TrueKinksTests {

    /** The truth by hand: what underflows, or is lost beside 1, never is 0. */
    @ParameterizedTest
    @CsvSource({ "sign(erfc(x)), '', ''", "sign(x*x*exp(x)), 0, 0", "relu(x*erfc(x)), 0, -Infinity..0",
            "step(x-tanh(x)), 0, -Infinity..0", "step(x-0.5-tanh(x-0.5)), 0.5, -Infinity..0.5",
            "'min(step(x),elu(x))', 1, 0", "relu(1-tanh(x)), '', ''", "abs(x-sin(x)), '', 0", "step(exp(-x)), '', ''" })
    void whatIsThereForDoublesAloneIsNotTold(String f, String kinks, String zeros) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.kinks()).isEqualTo(numbers(kinks));
        assertThat(sheet.kinksUndecided()).isFalse();
        assertThat(sheet.zeros().places()).isEqualTo(intervals(zeros));
    }

    private static List<Double> numbers(String text) {
        return text.isEmpty() ? List.of() : Stream.of(text.split(" ")).map(Double::valueOf).toList();
    }

    private static List<Interval> intervals(String text) {
        return text.isEmpty() ? List.of()
                : Stream.of(text.split(" "))
                    .map((place) -> place.split("\\.\\."))
                    .map((ends) -> new Interval(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1])))
                    .toList();
    }

    /** Their steps come ever closer, or doubles cannot tell where they are. */
    @ParameterizedTest
    @ValueSource(strings = { "sign(sin(x*x))", "sign(cos(x)-1+x^2/2)" })
    void whereKinksMayBeMissingThatIsSaid(String f) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.kinksUndecided()).isTrue();
        assertThat(sheet.smoothness()).isNull();
        assertThat(sheet.zeros().undecided()).isTrue();
        assertThat(sheet.moments().undecided()).isTrue();
    }

    /** Between two kinks it is the one or the other: told by hand. */
    @ParameterizedTest
    @CsvSource({ "'floor(elu(min(x,0.5)))+x', 0", "'max(x+x,log_sigmoid(x))', -0.48121182505960347",
            "leaky_relu(x+4)-sign(gelu(x)), -4 0", "'min(x,hard_tanh(x))/erf(x^3)', 0 1",
            "log_sigmoid(log_sigmoid(x)), ''", "'exp(max(mish(x),x-x))', 0",
            "step(x-2/3-tanh(x-2/3)), 0.6666666666666666", "sign(x^3-1e-21), 1e-7",
            "'min(log_sigmoid(x),x-1)', 0.541324854612918", "sign(sinh(x-0.1)-x+0.1), 0.1", "sign(selu(logcosh(x))), 0",
            "logcosh(logcosh(x)*selu(x)), ''", "squareplus(celu(1.5+x)), ''",
            "'(erf(tanhshrink(x)))*max(binary_step(x),softsign(x))', ''", "relu(erfc(x))*sech(x*x), ''",
            "'tanhshrink(min(binary_step(x),erf(x)))', ''" })
    void kinksAreThoseOfTheFunction(String f, String kinks) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.kinks()).isEqualTo(numbers(kinks));
        assertThat(sheet.kinksUndecided()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "relu", "hard-swish", "sin(x)", "abs(sin(x))", "floor(x)", "abs(cos(max(-0.5,x)))",
            "x*sin(x)", "tan(x)" })
    void kinksThatAreKnownAreNotDoubtful(String f) {
        assertThat(sheet(f).kinksUndecided()).isFalse();
    }

    /** Far to the left its values are larger than any double. */
    @Test
    void whatOverflowsDoesNotJump() {
        FactSheet sheet = sheet("relu(sin(x)*exp(-x))");
        assertThat(sheet.smoothness()).isEqualTo(new Smoothness(0));
        assertThat(sheet.moments().undecided()).isFalse();
        assertThat(sheet.moments().mean()).isCloseTo(0.123788554520602322, within(1e-12));
        assertThat(sheet.moments().slopeSecondMoment()).isCloseTo(1.53826705894647113, within(1e-11));
    }

    /** By hand: a step of a half at ±0.5, and slopes of mish are above −0.12. */
    @ParameterizedTest
    @CsvSource({ "hardshrink(x)+mish(x), INCREASING", "'min(step(x),elu(x))', INCREASING", "x/sqrt(x^2-1), NO",
            "4*x+abs(sin(3*x)), INCREASING" })
    void itGoesWhereItsSlopesAndStepsSay(String f, Monotonicity ways) {
        assertThat(sheet(f).monotonicity()).isEqualTo(ways);
    }

    @Test
    void anIntervalOfZerosIsPartedWhereTheFunctionIsNotZero() {
        Interval left = new Interval(Double.NEGATIVE_INFINITY, 0);
        Interval right = new Interval(0, Double.POSITIVE_INFINITY);
        assertThat(sheet("x==0").zeros().places()).containsExactly(left, right);
        assertThat(sheet("if(x==0,1,x)").fixedPoints().places()).containsExactly(left, right);
    }

    @Test
    void whereThereIsNoValueThereIsNoZero() {
        double endless = Double.POSITIVE_INFINITY;
        assertThat(sheet("sqrt(x)^2").fixedPoints().places()).containsExactly(new Interval(0, endless));
        assertThat(sheet("log1p(x)*binary_step(x)").zeros().places()).containsExactly(new Interval(-1, 0));
        assertThat(sheet("step(x)*sqrt(x)").zeros().places()).containsExactly(new Interval(0, 0));
        assertThat(sheet("(4+x)/hard_sigmoid(x)").zeros().places()).isEmpty();
        assertThat(sheet("hard_swish(max(x,x))").fixedPoints().places()).containsExactly(new Interval(0, 0),
                new Interval(3, endless));
    }

    /** By series: x/(exp(x) − 1) is 1 − x/2 + x²/12, and x/x is 1. */
    @Test
    void aCornerIsSeenWhereRoundingIsLarge() {
        assertThat(sheet("x/elu(x)").kinks()).containsExactly(0.0);
        assertThat(sheet("x/elu(x)").smoothness()).isEqualTo(new Smoothness(0));
    }

    /** At 12.5π it is 39, and at 40 it jumps over its input. */
    @Test
    void whatJumpsOverItsInputDoesNotMeetItBeforeTheJump() {
        assertThat(sheet("floor(floor(x))-leaky_relu(cos(x))").fixedPoints().places())
            .noneMatch((place) -> place.low() > 39.1 && place.low() < 39.9);
    }

    /** Digits that rounding leaves beside a step of log(cosh(log(sigmoid(n)))). */
    @Test
    void whatRoundingLeavesIsNoStep() {
        assertThat(sheet("logcosh(log_sigmoid(ceil(x)))").monotonicity()).isEqualTo(Monotonicity.DECREASING);
        assertThat(sheet("log1p(ceil(x))").monotonicity()).isEqualTo(Monotonicity.INCREASING);
    }

    /** By hand: x − tanh(x) is x³/3 near 0, of which doubles keep nothing. */
    @Test
    void aPoleGoesWhereTheFunctionGoes() {
        FactSheet even = sheet("x/tanhshrink(x)");
        assertThat(even.extent().range()).isEqualTo(new Interval(1, Double.POSITIVE_INFINITY));
        assertThat(even.extent().slope()).isEqualTo(Interval.REALS);
        assertThat(even.symmetry()).isEqualTo(Symmetry.EVEN);
        FactSheet odd = sheet("1/tanhshrink(x)");
        assertThat(odd.extent().range()).isEqualTo(Interval.REALS);
        assertThat(odd.extent().slope().high()).isZero();
        assertThat(odd.monotonicity()).isEqualTo(Monotonicity.NO);
        assertThat(odd.symmetry()).isEqualTo(Symmetry.ODD);
        assertThat(odd.kinks()).containsExactly(0.0);
    }

    /** A level that is touched at a single point. */
    @Test
    void aValueAloneIsAJump() {
        FactSheet sheet = sheet("atan(floor(sech(x)))");
        assertThat(sheet.kinks()).containsExactly(0.0);
        assertThat(sheet.smoothness()).isEqualTo(new Smoothness(-1));
        assertThat(sheet.monotonicity()).isEqualTo(Monotonicity.NO);
    }

    @Test
    void noIntervalOfZerosIsToldBeyondWhatIsKnown() {
        FactSheet sheet = sheet("binary_step(sin(3*x))");
        assertThat(sheet.zeros().places()).hasSizeGreaterThan(20).allSatisfy((zeros) -> {
            double third = Math.PI / 3;
            assertThat(zeros.high() - zeros.low()).isCloseTo(third, within(1e-12));
            assertThat(Math.IEEEremainder(zeros.high(), 2 * third)).isCloseTo(0, within(1e-12));
        });
        assertThat(sheet.zeros().undecided()).isTrue();
        assertThat(sheet("floor(exp(x))").zeros().places()).isEmpty();
    }

    @Test
    void whatIsZeroSomewhereHasZeroInItsRange() {
        assertThat(sheet("abs(cos(max(-0.5,x)))").extent().range()).isEqualTo(new Interval(0, 1));
    }

    /** Beyond where the waves' kinks are known there is a jump. */
    @Test
    void whatIsFartherThanItsKinksAreKnownIsNotForgotten() {
        assertThat(sheet("abs(sin(3*x))+if(x>2000,1,0)").smoothness()).isNull();
        assertThat(sheet("abs(sin(3*x))").smoothness()).isEqualTo(new Smoothness(0));
        assertThat(sheet("abs(sin(x))*x").smoothness()).isEqualTo(new Smoothness(0));
    }

    private static FactSheet sheet(String f) {
        return FactSheet.of(Curve.parse(f));
    }

}
