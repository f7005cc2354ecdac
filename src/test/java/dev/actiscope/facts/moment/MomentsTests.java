package dev.actiscope.facts.moment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;

import dev.actiscope.activation.math.Normal;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MomentsTests {

    @ParameterizedTest
    @CsvSource({ "tanh, 1.5925", "relu, 1.4142", "selu, 1.0000", "sigmoid, 1.8462", "gelu, 1.5335", "swish, 1.6765",
            "elu, 1.2452", "identity, 1.0000" })
    void theGainIsTheKnownOne(String f, double gain) {
        assertThat(moments(f).gain()).isCloseTo(gain, within(5e-5));
    }

    /** In closed form: E f, E f². */
    @ParameterizedTest
    @CsvSource({ "exp(x), 1.6487212707001282, 7.3890560989306502", "x^2, 1, 3",
            "exp(x^2/8), 1.1547005383792515, 1.4142135623730950", "exp(-1e9*x^2), 2.2360679763e-5, 1.5811388297e-5",
            "abs(x)^(-0.25), 1.2263786525, 1.7200799746", "floor(x), -0.5, 1.33333334430",
            "exp(-1/x^2), 0.2431167344342143, 0.1353352832366127", "sin(100*x), 0, 0.5",
            "exp(10*x), 5.184705528587072e21, NaN" })
    void momentsInClosedForm(String f, double mean, double second) {
        Moments moments = moments(f);
        assertThat(moments.mean()).isCloseTo(mean, within(1e-9 * Math.abs(mean)));
        if (Double.isNaN(second)) {
            assertThat(moments.secondMoment()).isNaN();
        }
        else {
            assertThat(moments.secondMoment()).isCloseTo(second, within(1e-9 * second));
        }
    }

    /**
     * By quadrature with thirty digits: E f, E f². How √(1+x²) is computed has two cases.
     */
    @ParameterizedTest
    @CsvSource({ "sqrt(1+x^2)/(1+relu(x-0.5)^2), 1.19348395447, 1.54325567071",
            "asinh(x)/(1+tanh(x)^2), 0, 0.23388497483", "erf(x)/(1+sqrt(1+x^2)^2), 0, 0.0464140681858",
            "sqrt(1+x^2)/(1+(1/(1+x^2))^2), 1.00687033867, 1.30397721496", "asinh(x)/(1+sin(x)^2), 0, 0.241459613862" })
    void aCaseThatIsNotTakenHidesNothing(String f, double mean, double second) {
        Moments moments = moments(f);
        assertThat(moments.mean()).isCloseTo(mean, within(1e-11));
        assertThat(moments.secondMoment()).isCloseTo(second, within(1e-11));
        assertThat(moments.undecided()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = { 1000, 1e6, 1e12, 1e100 })
    void aSteepSwishComesToReluByHowSteepItIs(double beta) {
        Moments steep = moments("swish:beta=" + (beta == 1e100 ? "1e100" : Long.toString((long) beta)));
        double leading = 0.5 - 1.3125 / (beta * beta * beta);
        assertThat(steep.secondMoment()).isCloseTo(leading, within(2 / (beta * beta * beta) + 1e-15));
        assertThat(steep.mean()).isCloseTo(0.3989422804014327 - 0.65622 / (beta * beta),
                within(1e-3 / (beta * beta) + 1e-15));
        assertThat(steep.zeroShare()).isZero();
    }

    /** E f does not exist, or there is no value on part of the line. */
    @ParameterizedTest
    @ValueSource(strings = { "1/x", "tan(x)", "1/(x^2-1)", "log(x)", "sqrt(x)", "sqrt(50-x)", "exp(x^2)",
            "exp(x^4/10000)", "exp(exp(x))", "x^(-1)" })
    void whatDoesNotExistIsNotTold(String f) {
        Moments moments = moments(f);
        assertThat(moments.mean()).isNaN();
        assertThat(moments.secondMoment()).isNaN();
        assertThat(moments.variance()).isNaN();
        assertThat(moments.gain()).isNaN();
    }

    @ParameterizedTest
    @CsvSource({ "1/x, false", "log(x), false", "exp(x^2), false", "exp(exp(x)), false", "exp(100*x), true",
            "exp(x^4/10000), true", "tanh, false", "abs(x)^(-0.6), false" })
    void whatDoesNotExistIsToldFromWhatCouldNotBeHad(String f, boolean undecided) {
        assertThat(moments(f).undecided()).isEqualTo(undecided);
    }

    /** E tanh(z)² = 0.394294490397838… */
    @ParameterizedTest
    @ValueSource(strings = { "10000+tanh(x)", "1000000+tanh(x)", "tanh(x)-1000000", "1e12+tanh(x)+3" })
    void aConstantBesideItTakesNothingFromAVariance(String f) {
        assertThat(Expectations.of(Curve.parse(f)).moments().variance()).isCloseTo(0.394294490397838, within(1e-11));
    }

    @Test
    void aLargeMeanTakesNothingFromAVariance() {
        assertThat(moments("1000+tanh(x)").variance()).isCloseTo(moments("tanh").variance(), within(4e-11));
        assertThat(moments("1e9*exp(1e-9*tanh(x))").variance()).isNaN();
        assertThat(moments("1e9*exp(1e-9*tanh(x))").undecided()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "exp(x^2/4)", "abs(x)^(-0.6)" })
    void aMeanMayExistWithoutASecondMoment(String f) {
        assertThat(moments(f).mean()).isFinite();
        assertThat(moments(f).secondMoment()).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = { "binary-step", "floor(x)", "sign(x-20)", "floor(100*x)" })
    void whatJumpsHasNoMomentOfItsSlope(String f) {
        assertThat(moments(f).slopeSecondMoment()).isNaN();
    }

    @Test
    void aNarrowPeakIsNotMissed() {
        Moments peak = moments("exp(-(1e6*(x-0.3))^2)");
        double density = Normal.timesDensity(1, 0.3);
        assertThat(peak.mean()).isCloseTo(1e-6 * Math.sqrt(Math.PI) * density, within(1e-16));
    }

    @ParameterizedTest
    @CsvSource({ "relu, 0.5", "tanh, 0", "hard-swish, 0.0013498980316300945", "0*x, 1", "exp(-1e9*x^2), 0",
            "'max(x-1,0)', 0.8413447460685429", "floor(x), 0.3413447460685429" })
    void theShareOfZerosIsThatOfTheFunctionAndNotOfItsDoubles(String f, double share) {
        assertThat(moments(f).zeroShare()).isCloseTo(share, within(1e-15));
    }

    @Test
    void aConstantHasNoVarianceAtAll() {
        Moments constant = moments("0*x+3");
        assertThat(constant).isEqualTo(new Moments(3, 0, 9, 0, 0, false));
        assertThat(constant.deviationGain()).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(strings = { "tanh", "x^3", "sin(3*x)", "softsign" })
    void anOddFunctionHasTheMeanZero(String f) {
        assertThat(moments(f).mean()).isZero();
    }

    /** SELU keeps mean 0 and variance 1; Klambauer et al. 2017. */
    @Test
    void theFixedPointOfSeluIsOne() {
        Moments selu = moments("selu");
        assertThat(selu.mean()).isCloseTo(0, within(1e-14));
        assertThat(selu.variance()).isCloseTo(1, within(1e-14));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void momentsOfAMultiple(double share) {
        double a = between(-50, 50, share);
        Moments one = moments("mish");
        Moments many = moments("(" + plain(a) + ")*x*tanh(softplus(x))");
        double factor = Double.parseDouble(plain(a));
        assertThat(many.mean()).isCloseTo(factor * one.mean(), within(1e-12 * Math.abs(factor)));
        assertThat(many.secondMoment()).isCloseTo(factor * factor * one.secondMoment(),
                within(1e-12 * factor * factor));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void aMirroredFunctionHasTheSameMoments(double share) {
        double corner = between(-3, 3, share);
        Moments one = moments("if(x>c,x^2,sin(x)):c=" + plain(corner));
        Moments mirrored = moments("if(-x>c,x^2,sin(-x)):c=" + plain(corner));
        assertThat(mirrored.mean()).isCloseTo(one.mean(), within(1e-12));
        assertThat(mirrored.secondMoment()).isCloseTo(one.secondMoment(), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void aCornerMayBeAnywhere(double share) {
        double corner = between(-7, 7, share);
        double c = Double.parseDouble(plain(corner));
        Moments moments = moments("max(x-c,0):c=" + plain(corner));
        double tail = Normal.distribution(-c);
        double density = Normal.timesDensity(1, c);
        assertThat(moments.slopeSecondMoment()).isCloseTo(tail, within(1e-11 * tail));
        assertThat(moments.zeroShare()).isCloseTo(1 - tail, within(1e-15));
        double mean = density - c * tail;
        // The closed form cancels in the tail, the integral does not.
        assertThat(moments.mean()).isCloseTo(mean, within(1e-12 * density + 1e-14));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void anInputOfAnotherVarianceIsAScaledInput(double share) {
        double deviation = between(0.01, 6, share);
        String s = plain(deviation);
        double d = Double.parseDouble(s);
        Moments scaled = moments("tanh(s*x):s=" + s);
        Moments wide = expectations("tanh").moments(NormalInput.ofVariance(d * d));
        assertThat(wide.secondMoment()).isCloseTo(scaled.secondMoment(), within(1e-12));
        assertThat(d * d * wide.slopeSecondMoment()).isCloseTo(scaled.slopeSecondMoment(), within(1e-12 * d * d));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void anInputOfAnotherMeanIsAShiftedInput(double share) {
        double mean = between(-4, 4, share);
        String m = plain(mean);
        Moments shifted = moments("if(x+m>0,x+m,exp(x+m)-1):m=" + m);
        Moments moved = expectations("elu").moments(new NormalInput(Double.parseDouble(m), 1));
        assertThat(moved.mean()).isCloseTo(shifted.mean(), within(1e-11));
        assertThat(moved.variance()).isCloseTo(shifted.variance(), within(1e-11));
    }

    /** At random, between 0 and 1. */
    static DoubleStream shares() {
        RandomSource random = new RandomSource(11);
        return DoubleStream.generate(random::nextDouble).limit(25);
    }

    private static double between(double low, double high, double share) {
        return low + (high - low) * share;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static Moments moments(String f) {
        return expectations(f).moments();
    }

    @Test
    void besideAPoleThereIsNoMoment() {
        for (String f : List.of("1/(x-10)", "1/(x-40)")) {
            Moments moments = Expectations.of(Curve.parse(f)).moments();
            assertThat(moments.mean()).as(f).isNaN();
            assertThat(moments.secondMoment()).as(f).isNaN();
        }
    }

    /** Of its square 1 is missing on a width of 2/500, at a density of 1/√(2π). */
    @Test
    void whatIsSteepAndSmoothHasMoments() {
        Moments moments = Expectations.of(Curve.parse("tanh(500*x)")).moments();
        assertThat(moments.mean()).isZero();
        assertThat(moments.secondMoment()).isCloseTo(1 - 0.004 / Math.sqrt(2 * Math.PI), within(1e-8));
    }

    private static Expectations expectations(String f) {
        return Expectations.of(Curve.parse(f));
    }

}
