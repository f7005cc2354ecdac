package dev.actiscope.formula.wide;

import dev.actiscope.formula.tree.ElementaryFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WideTests {

    private static Wide call(ElementaryFunction function, double u) {
        return WideFunctions.of(function, Wide.of(u));
    }

    @Test
    void whatIsExactStaysSo() {
        assertThat(Wide.of(6).over(Wide.of(3)).minus(Wide.of(2)).sign()).isZero();
        assertThat(Wide.of(3).times(Wide.of(0.1)).minus(Wide.of(0.1)).minus(Wide.of(0.2)).isExact()).isTrue();
        assertThat(call(ElementaryFunction.SQRT, 9).minus(Wide.of(3)).sign()).isZero();
        assertThat(Wide.of(-3).power(Wide.of(3)).plus(Wide.of(27)).sign()).isZero();
        assertThat(call(ElementaryFunction.LOG2, 8).minus(Wide.of(3)).sign()).isZero();
        assertThat(Wide.of(1e300).times(Wide.of(1e300)).over(Wide.of(1e300)).minus(Wide.of(1e300)).sign()).isZero();
    }

    /** However far the second digit is behind the first. */
    @ParameterizedTest
    @CsvSource({ "1e-16", "1e-100", "1e-290" })
    void whatIsAddedCanBeTakenAway(double little) {
        assertThat(Wide.ONE.plus(Wide.of(little)).minus(Wide.ONE).toDouble()).isEqualTo(little);
    }

    @Test
    void neitherOverflowsNorUnderflows() {
        Wide far = WideFunctions.of(ElementaryFunction.EXP, call(ElementaryFunction.EXP, 20));
        assertThat(far.toDouble()).isInfinite();
        assertThat(WideFunctions.of(ElementaryFunction.LOG, far).toDouble()).isEqualTo(485165195.4097903);
        Wide near = Wide.of(1e-200).times(Wide.of(1e-200));
        assertThat(near.toDouble()).isZero();
        assertThat(near.sign()).isOne();
        assertThat(near.over(Wide.of(1e-300)).toDouble()).isEqualTo(9.999999999999999e-101);
    }

    @Test
    void whatIsTooLargeKeepsItsSign() {
        Wide far = WideFunctions.of(ElementaryFunction.EXP, call(ElementaryFunction.EXP, 800));
        assertThat(far.isRay()).isTrue();
        assertThat(far.negative().sign()).isEqualTo(-1);
        assertThat(far.negative().toDouble()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(far.vouches(0, 0)).isTrue();
        assertThat(WideFunctions.of(ElementaryFunction.TANH, far).toDouble()).isOne();
        assertThat(Wide.ONE.over(far).toDouble()).isZero();
        assertThat(far.minus(far).vouches(1, Double.MAX_VALUE)).isFalse();
    }

    @Test
    void whereThereIsNoValueItSaysSo() {
        assertThat(call(ElementaryFunction.LOG, 0).isNone()).isTrue();
        assertThat(call(ElementaryFunction.ASIN, 1.5).isNone()).isTrue();
        assertThat(Wide.ONE.over(Wide.ZERO).isNone()).isTrue();
        assertThat(Wide.of(-8).power(Wide.of(1).over(Wide.of(3))).isNone()).isTrue();
        assertThat(Wide.ZERO.power(Wide.of(-1)).isNone()).isTrue();
        assertThat(Wide.ZERO.power(Wide.of(0.5)).sign()).isZero();
        assertThat(Wide.ZERO.power(Wide.ZERO).toDouble()).isOne();
        assertThat(Wide.NONE.plus(Wide.ANY).isNone()).isTrue();
        assertThat(Wide.NONE.toDouble()).isNaN();
    }

    @Test
    void whatMayBeZeroHasNoSign() {
        Wide nothing = WideFunctions.of(ElementaryFunction.SIN, Wide.PI);
        assertThat(nothing.sign()).isEqualTo(Wide.UNCERTAIN);
        assertThat(nothing.error()).isLessThan(1e-30);
        assertThat(Wide.ONE.over(nothing).vouches(1, Double.MAX_VALUE)).isFalse();
        assertThat(Wide.ONE.over(nothing).error()).isInfinite();
    }

    /** An angle far out may be any. */
    @Test
    void aSineFarOutIsSomewhereBetweenItsBounds() {
        Wide sine = WideFunctions.of(ElementaryFunction.SIN, Wide.PI.scaled(900));
        assertThat(sine.toDouble()).isZero();
        assertThat(sine.error()).isBetween(1.0, 1.000001);
        Wide whole = WideFunctions.of(ElementaryFunction.FLOOR, Wide.PI.scaled(5000));
        assertThat(whole.minus(Wide.PI.scaled(5000)).error()).isGreaterThanOrEqualTo(0.5);
    }

    /** As well as doubles know it: sin(1e300) = −0.8178819121159085. */
    @Test
    void aSineOfADoubleIsKnownHoweverFarOut() {
        Wide sine = call(ElementaryFunction.SIN, 1e300);
        assertThat(sine.toDouble()).isEqualTo(-0.8178819121159085, within(1e-15));
        assertThat(sine.error()).isBetween(1e-16, 1e-15);
    }

    /** σ(1e−76) is a little more than a half. */
    @Test
    void aStepIsTakenAtItsEdge() {
        Wide half = call(ElementaryFunction.SIGMOID, 1e-76);
        assertThat(WideFunctions.of(ElementaryFunction.ROUND, half).toDouble()).isOne();
        assertThat(WideFunctions.of(ElementaryFunction.CEIL, half.minus(Wide.of(0.5))).toDouble()).isOne();
    }

    /** 1 + 2^−1074 lies between two halves, and decides. */
    @ParameterizedTest
    @CsvSource({ "1, 0, 4.9e-324", "0.5, 0, 0", "0.5, 1e-30, 4.9e-324", "1.5, 0, 1e-323", "2.5, 0, 1e-323",
            "2.5, 1e-30, 1.5e-323", "1.5, -1e-30, 4.9e-324", "0.25, 0, 0", "-2.5, -1e-30, -1.5e-323" })
    void aSubnormalDoubleIsRoundedOnce(double units, double more, double expected) {
        assertThat(Wide.of(units).plus(Wide.of(more)).scaled(-1074).toDouble()).isEqualTo(expected);
    }

    @Test
    void vouchesForWhatItKnows() {
        Wide third = Wide.ONE.over(Wide.of(3));
        assertThat(third.vouches(0x1p-100, 0)).isTrue();
        assertThat(third.vouches(0x1p-120, 0)).isFalse();
        assertThat(third.vouches(0, 1e-31)).isTrue();
        assertThat(third.minus(third).vouches(0x1p-60, 0)).isFalse();
        assertThat(third.error()).isPositive().isLessThan(1e-31);
    }

    /** (1 + 1/x)^x, the nearer to e the farther out. */
    @ParameterizedTest
    @CsvSource({ "1e15, 2.7182818284590438", "1e30, 2.718281828459045", "1e250, 2.718281828459045" })
    void aLimitIsKnownFarOut(double x, double expected) {
        Wide power = Wide.ONE.plus(Wide.ONE.over(Wide.of(x))).power(Wide.of(x));
        assertThat(power.toDouble()).isEqualTo(expected);
        assertThat(power.vouches(0x1p-50, 0)).isTrue();
    }

    /** Where a double has no digit left: x − tanh x is x³/3. */
    @Test
    void whatCancelsKeepsADoublesDigits() {
        Wide x = Wide.of(1e-8);
        Wide difference = x.minus(WideFunctions.of(ElementaryFunction.TANH, x));
        assertThat(difference.toDouble()).isEqualTo(3.3333333333333335e-25);
        assertThat(difference.vouches(0x1p-50, 0)).isTrue();
    }

}
