package dev.actiscope.facts.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.Saturation.Tail;
import dev.actiscope.facts.moment.Moments;
import dev.actiscope.facts.shape.Extent;
import dev.actiscope.facts.shape.Monotonicity;
import dev.actiscope.facts.shape.Symmetry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class FactSheetTests {

    private static final double NaN = Double.NaN;

    /** Above or below its input by less than a double tells, however far out. */
    @ParameterizedTest
    @ValueSource(strings = { "softplus:beta=7", "softplus:beta=5.691", "log-sigmoid", "softplus(7*x)/7",
            "log(1+exp(5.691*x))/5.691", "log(sigmoid(x))" })
    void whatComesEverCloserToItsInputHasNoFixedPoint(String f) {
        Levels fixed = FactSheet.of(Curve.parse(f)).fixedPoints();
        assertThat(fixed.places()).isEmpty();
        assertThat(fixed.undecided()).isFalse();
    }

    /** By limits far out and beside seams: in closed form, or by thirty digits. */
    @ParameterizedTest
    @CsvSource({ "x*log(1+x^2), 0, Infinity", "sqrt(abs(x))*x*sigmoid(2*x), -0.078875253917576, Infinity",
            "x*sigmoid(2*x)*sigmoid(x), -0.048649330486818, 1.133524359686122", "'abs(x)*clip(x,-1,2)', 0, 4",
            "x^2*sign(x), 0, Infinity", "abs(x)*atan(x), 0, 1.5707963267948966",
            "asinh(x)/(1+exp(-abs(x))^2), 0, 0.864898185729647", "log(cosh(x)+3), -1, 1",
            "sin(x)/x, -0.436181817271458, 0.436181817271458" })
    void slopesGoAsFarAsTheirLimits(String f, double least, double greatest) {
        Extent extent = FactSheet.of(Curve.parse(f)).extent();
        assertThat(extent.slopeKnown()).isTrue();
        assertThat(extent.slope().low()).isCloseTo(least, within(1e-13));
        assertThat(least == 0 && extent.slope().low() != 0).isFalse();
        if (greatest == Double.POSITIVE_INFINITY) {
            assertThat(extent.slope().high()).isInfinite();
        }
        else {
            assertThat(extent.slope().high()).isCloseTo(greatest, within(1e-13));
        }
    }

    @Test
    void aRangeEndsWhereItsLimitIs() {
        assertThat(FactSheet.of(Curve.parse("sqrt(1+x^2)/(1+x^2)")).extent().range()).isEqualTo(new Interval(0, 1));
    }

    /** Infinite all along is no value, nor are those of a power at single points. */
    @ParameterizedTest
    @ValueSource(strings = { "1/0", "x/0", "0/0", "-1/0", "log(0)", "exp(1/0)", "sqrt(-1-x^2)", "log(-x^2)", "1/(x-x)",
            "floor(1/0)", "(-2)^x", "asin(1+exp(-x))" })
    void whatHasNoValueAnywhereHasNoFacts(String f) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.moments()).isEqualTo(new Moments(NaN, NaN, NaN, NaN, NaN, sheet.moments().undecided()));
        assertThat(sheet.extent()).isEqualTo(Extent.NONE);
        assertThat(sheet.monotonicity()).isNull();
        assertThat(sheet.symmetry()).isNull();
        assertThat(sheet.smoothness()).isNull();
        assertThat(sheet.zeros().places()).isEmpty();
        assertThat(sheet.fixedPoints().places()).isEmpty();
        assertThat(sheet.saturation().tails()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "sqrt(x)", "log(x)", "x^x", "x^x*0", "log(relu(x))", "1/relu(x)", "if(x>0,1/0,x)",
            "log(step(x))", "1/floor(x)", "relu(x)/relu(x)", "log(x+sqrt(x^2-1))", "log(1e7-x)" })
    void whatHasNoValueOnAPartHasNoMoments(String f) {
        assertThat(sheet(f).moments()).isEqualTo(new Moments(NaN, NaN, NaN, NaN, NaN, false));
    }

    @ParameterizedTest
    @CsvSource({ "0*log(x), 0, Infinity", "'if(x>0,0/0,1)', -Infinity, 0", "sqrt(sign(x)), 0, Infinity",
            "1/step(x), 0, Infinity", "sign(x), -Infinity, Infinity" })
    void aLevelTailIsWhereThereAreValues(String f, double low, double high) {
        assertThat(sheet(f).flatness().undecided()).isFalse();
        assertThat(sheet(f).saturation().tails()).containsExactly(new Tail(new Interval(low, high), true));
    }

    /** At a piece that is infinite nothing is steep: 1/⌊x⌋ is level. */
    @ParameterizedTest
    @CsvSource({ "1/relu(x), -Infinity, 0", "1/step(x), 0, 0", "1/floor(x), 0, 0", "acos(cos(x)), -1, 1",
            "'asin(clip(x,-1,1))', 0, Infinity" })
    void slopesAreThoseOfFiniteValues(String f, double least, double greatest) {
        assertThat(sheet(f).extent().slopeKnown()).isTrue();
        assertThat(sheet(f).extent().slope()).isEqualTo(new Interval(least, greatest));
    }

    /** Farther out than any window. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max(x-2e6,0)      | INCREASING | NONE | -Infinity..2000000.0 | 0.0
            step(x-1e7)       | INCREASING | NONE | -Infinity..1.0E7     | 0.0
            min(x,1e7)        | INCREASING | NONE | 0.0                  | -Infinity..1.0E7
            clip(x,-1e7,1e7)  | INCREASING | ODD  | 0.0                  | -1.0E7..1.0E7
            abs(x+3e6)        | NO         | NONE | ''                   | ''
            sqrt(-x-1e7)      | DECREASING | NONE | ''                   | ''
            log(x-2e6)        | INCREASING | NONE | ''                   | ''
            relu(x-1000)      | INCREASING | NONE | -Infinity..1000.0    | 0.0
            """)
    void whatBendsFarOutIsKnownThereToo(String f, Monotonicity monotonicity, Symmetry symmetry, String zeros,
            String fixedPoints) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.monotonicity()).isEqualTo(monotonicity);
        assertThat(sheet.symmetry()).isEqualTo(symmetry);
        assertThat(text(sheet.zeros())).isEqualTo(zeros);
        assertThat(text(sheet.fixedPoints())).isEqualTo(fixedPoints);
    }

    /** Of steps so wide that within sight there is none nothing is told. */
    @ParameterizedTest
    @ValueSource(strings = { "round(1e-7*x)", "step(sin(1e-7*x))", "floor(x/1e7)" })
    void whatIsNotSeenToComeAgainIsNotTakenForConstant(String f) {
        assertThat(sheet(f).monotonicity()).isNotEqualTo(Monotonicity.CONSTANT);
        assertThat(sheet(f).symmetry()).isNotEqualTo(Symmetry.EVEN);
    }

    @ParameterizedTest
    @ValueSource(strings = { "abs(mod(x,2)-1)", "abs(mod(x,1)-0.5)", "abs(ceil(x)-x-0.5)", "abs(x-round(x))" })
    void aTriangleWaveDoesNotJump(String f) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.smoothness().times()).isZero();
        assertThat(sheet.extent().lipschitz()).isEqualTo(1);
        assertThat(sheet.moments().slopeSecondMoment()).isCloseTo(1, within(1e-10));
    }

    /** Though to the other side it goes on without end. */
    @ParameterizedTest
    @CsvSource({ "x^2-2*exp(-1e6*(x-0.3001)^2), -1.909940035029983", "relu(x)-exp(-1e8*(x-0.503)^2), -0.4970000025" })
    void aNarrowDipIsTheLowestPoint(String f, double lowest) {
        assertThat(sheet(f).extent().range().low()).isCloseTo(lowest, within(1e-12));
        assertThat(sheet(f).extent().range().high()).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(strings = { "round(x^3)*swish(x-pi)", "relu(x)+sin(2*x)*softsign(x)" })
    void aRangeThatBoundsDoNotHoldIsNotTold(String f) {
        assertThat(sheet(f).extent().rangeKnown()).isFalse();
    }

    @Test
    void aPeakBesideAPlaceIsNoJumpThere() {
        FactSheet sheet = sheet("abs(gelu_tanh(100*x))^1.5*x");
        assertThat(sheet.kinks()).isEmpty();
        assertThat(sheet.smoothness().times()).isEqualTo(2);
    }

    /** The highest sample is not near the highest peak: by thirty digits. */
    @ParameterizedTest
    @CsvSource({ "sin(x)/tanh(x), -1.0001614642023933, 1.1187151388685377",
            "sin(x)+0.001*exp(-(x-5)^2), -1, 1.0000002901227523", "sin(x)*tanh(x/3), -1, 1" })
    void ofManyPeaksTheHighestIsFound(String f, double low, double high) {
        assertThat(sheet(f).extent().range().low()).isCloseTo(low, within(1e-14));
        assertThat(sheet(f).extent().range().high()).isCloseTo(high, within(1e-14));
    }

    @Test
    void aSlopeThatComesEverNearerToABoundIsNotTold() {
        assertThat(sheet("sin(2*x)*softsign(x)").extent().slopeKnown()).isFalse();
    }

    private static final String[] DEAR = { "tan(tan(tan(tan(x*3))))", "tan(tan(tan(tan(x*5))))",
            "erf(sqrt(abs(sin(5*x))))*gelu(sqrt(abs(cos(7*x))))", "1/sin(x)+1/sin(2*x)+1/sin(3*x)+1/sin(5*x)",
            "sqrt(abs(sin(20*x)))*log(abs(cos(30*x)))", "atan(tan(x))*asin(sin(x))", "sin(exp(sin(exp(x))))*cos(x^3)",
            "floor(10*x)*sin(x)+floor(7*x)" };

    static Stream<Definition> catalogue() {
        return Catalogue.definitions().stream();
    }

    /** What a formula tells without knowing the name is what the named function is. */
    /**
     * Far out they are nearly their input, or nearly a constant, and at 0 nearly
     * straight.
     */
    @ParameterizedTest
    @ValueSource(strings = { "swish", "mish", "gelu-tanh", "tanh", "arctan", "softsign", "softplus" })
    void fixedPointsAreAllThereAre(String f) {
        Levels fixedPoints = FactSheet.of(Curve.parse(f)).fixedPoints();
        assertThat(fixedPoints.undecided()).isFalse();
        assertThat(fixedPoints.places()).isEqualTo(f.equals("softplus") ? List.of() : List.of(new Interval(0, 0)));
    }

    /** At 0 min and max give the mean of both sides, and yet there is no corner. */
    @Test
    void whatIsUsualWhereEqualPiecesMeetIsNoSlope() {
        for (String f : List.of("min(x,max(x,2*x))", "min(x-1,max(x-1,2*(x-1)))")) {
            Interval slope = FactSheet.of(Curve.parse(f)).extent().slope();
            assertThat(slope.low()).as(f).isEqualTo(1);
            assertThat(slope.high()).as(f).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void aTypedFormulaHasTheFactsOfTheFunctionThatItIs(Definition definition) {
        Curve named = Curve.of(definition, definition.defaults());
        FactSheet one = FactSheet.of(named);
        FactSheet other = FactSheet.of(named.asFormula());
        assertThat(other.extent().range().low()).isCloseTo(one.extent().range().low(), within(1e-14));
        assertThat(other.extent().range().high()).isCloseTo(one.extent().range().high(), within(1e-14));
        assertThat(other.extent().lipschitz()).isCloseTo(one.extent().lipschitz(), within(1e-13));
        assertThat(other.monotonicity()).isEqualTo(one.monotonicity()).isNotNull();
        assertThat(other.symmetry()).isEqualTo(one.symmetry()).isNotNull();
        assertThat(other.smoothness()).isEqualTo(one.smoothness());
        assertThat(other.zeros().places()).isEqualTo(one.zeros().places());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sigmoid              | 0         | 1
            1/(1+exp(-x))        | 0         | 1
            tanh(x)+1            | 0         | 2
            swish                | -0.2784645427610738 | Infinity
            x*tanh(softplus(x))  | -0.30884341301725043 | Infinity
            x^3-x                | -Infinity | Infinity
            exp(-x^2)            | 0         | 1
            sin(x)               | -1        | 1
            x*sin(x)             | -Infinity | Infinity
            logcosh(x)+log_sigmoid(x) | -0.881373587019543 | Infinity
            1/x                  | -Infinity | Infinity
            log(x)               | -Infinity | Infinity
            sin(x)/x             | -0.21723362821122166 | 1
            x/sqrt(1+x^2)        | -1        | 1
            clip(x,-2,3)         | -2        | 3
            0*x+3                | 3         | 3
            elu:alpha=2          | -2        | Infinity
            """)
    void theRangeIsFromTheInfimumToTheSupremum(String f, double low, double high) {
        Interval range = sheet(f).extent().range();
        assertThat(range.low()).isCloseTo(low, within(1e-14));
        assertThat(range.high()).isCloseTo(high, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            swish       | -0.09983932012886 | 1.09983932012886 | 1.09983932012886
            gelu        | -0.12890414518515 | 1.12890414518515 | 1.12890414518515
            sigmoid     | 0         | 0.25     | 0.25
            relu        | 0         | 1        | 1
            selu        | 0         | 1.7580993408473768 | 1.7580993408473768
            abs(x)      | -1        | 1        | 1
            exp(x)      | 0         | Infinity | Infinity
            x^2         | -Infinity | Infinity | Infinity
            sqrt(x)     | 0         | Infinity | Infinity
            if(x>0,sqrt(x),-sqrt(-x)) | 0 | Infinity | Infinity
            sqrt(-x)    | -Infinity | 0        | Infinity
            binary-step | 0         | 0        | Infinity
            sin(10*x)   | -10       | 10       | 10
            x+sin(x)^2  | 0         | 2        | 2
            x-floor(x)  | 1         | 1        | Infinity
            x-tan(x)    | -Infinity | 0        | Infinity
            max(mish(x),2+x) | -0.11252612238946257 | 1 | 1
            acos(x)+x^2 | -Infinity | 0        | Infinity
            """)
    void slopesGoFromTheLeastToTheGreatest(String f, double least, double greatest, double lipschitz) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.extent().slope().low()).isCloseTo(least, within(1e-14));
        assertThat(sheet.extent().slope().high()).isCloseTo(greatest, within(1e-14));
        assertThat(sheet.extent().lipschitz()).isCloseTo(lipschitz, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "undecided", textBlock = """
            relu                  | INCREASING
            binary-step           | INCREASING
            floor(100*x)          | INCREASING
            x^3                   | INCREASING
            x-tanh(x)             | INCREASING
            x-atan(x)             | INCREASING
            sinh(x)-x             | INCREASING
            atan(x)-x             | DECREASING
            x-1-atan(x-1)         | INCREASING
            x^3-3*x^2+2.999999*x  | NO
            2*x-2*atan(x)         | INCREASING
            x-1.01*atan(x)        | NO
            x-0.9*atan(x)         | INCREASING
            nrelu                 | INCREASING
            min(x,x^2)            | INCREASING
            -atan(x)              | DECREASING
            if(x>0,1,2)           | DECREASING
            leaky-relu:leak=-0.1  | NO
            swish                 | NO
            1/x                   | NO
            if(x>0,x-1,x)         | NO
            sin(x)                | NO
            0*x+3                 | CONSTANT
            x^2-x^2               | CONSTANT
            x+sin(x)              | INCREASING
            x+sin(x)^2            | INCREASING
            x+sin(2*x)^2/2        | INCREASING
            x+1.001*sin(x)        | NO
            exp(max(mish(x),x-x)) | INCREASING
            squareplus(celu(1.5+x)) | INCREASING
            swish:beta=1e-6       | NO
            (erf(tanhshrink(x)))*max(binary_step(x),softsign(x)) | INCREASING
            logcosh(logcosh(x)*selu(x)) | NO
            sign(selu(logcosh(x))) | NO
            step(x-2/3-tanh(x-2/3)) | INCREASING
            log(x-tanh(x))        | INCREASING
            elu(softsign(4*x))    | INCREASING
            min(softsign(x^2),x)  | INCREASING
            softsign(x)-softsign(abs(x)) | INCREASING
            x-tan(x)              | NO
            tan(x)+tanh(x)        | NO
            4*sigmoid(abs(x))+x   | INCREASING
            4.001*sigmoid(abs(x))+x | NO
            -4*sigmoid(abs(x))-x  | DECREASING
            1/cos(x)-2            | NO
            tan(1/x)              | undecided
            """)
    void whichWayItGoesIsDecidedByAlgebraOrBounds(String f, Monotonicity monotonicity) {
        assertThat(sheet(f).monotonicity()).isEqualTo(monotonicity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tanh          | ODD
            hard-tanh     | ODD
            tanh(logcosh(x))*x | ODD
            softsign      | ODD
            sign(x)       | ODD
            tan(x)        | ODD
            tan(x)/round(x) | EVEN
            x^2+1e-10*x   | NONE
            exp(exp(x))   | NONE
            sigmoid(x)-0.5| ODD
            if(x>0,x,-x)  | EVEN
            abs(sin(x))   | EVEN
            0*x+3         | EVEN
            if(x>0,1,-1)  | NONE
            relu          | NONE
            log(x)        | NONE
            """)
    void symmetryIsDecidedByAlgebraOrBounds(String f, Symmetry symmetry) {
        assertThat(sheet(f).symmetry()).isEqualTo(symmetry);
    }

    /** Doubles of π are no reason to say that there is none. */
    @ParameterizedTest
    @ValueSource(strings = { "cos(x-pi)", "tan(x+pi)", "sin(x+pi/2)" })
    void aSymmetryThatRoundingBreaksIsNotDenied(String f) {
        assertThat(sheet(f).symmetry()).isNotEqualTo(Symmetry.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            binary-step        | -1
            1/x                | -1
            relu               | 0
            elu:alpha=2        | 0
            selu               | 0
            abs(x)^0.5         | 0
            elu                | 1
            celu:alpha=3       | 1
            softsign           | 1
            max(x-0.1,0)^2     | 1
            max(x-0.1,0)^2.5   | 2
            if(x>0,x^4,0)      | 3
            if(x>0.1,sin(x),sin(x)) | 8
            if(x>0,x^9,0)      | 8
            squareplus(celu(1.5+x)) | 1
            (erf(tanhshrink(x)))*max(binary_step(x),softsign(x)) | 2
            logcosh(logcosh(x)*selu(x)) | 5
            sign(selu(logcosh(x))) | -1
            log(x-tanh(x))     | 8
            elu(softsign(4*x)) | 1
            gelu               | 8
            """)
    void smoothnessIsHowOftenItCanBeDifferentiatedContinuously(String f, int times) {
        assertThat(sheet(f).smoothness().times()).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sigmoid            | ''
            exp(-1e9*x^2)      | ''
            relu               | -Infinity..0.0
            hard-swish         | -Infinity..-3.0 0.0
            x^3-x              | -1.0 0.0 1.0
            0*x                | -Infinity..Infinity
            max(x-0.1,0)^2.5   | -Infinity..0.1
            x^2-10000          | -100.0 100.0
            max(0,x^2-x)       | 0.0..1.0
            x^2-2              | -1.4142135623730951 1.4142135623730951
            log(x)             | 1.0
            """)
    void zerosAreThoseOfTheFunctionAndNotOfItsDoubles(String f, String zeros) {
        assertThat(text(sheet(f).zeros())).isEqualTo(zeros);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            identity           | -Infinity..Infinity
            relu               | 0.0..Infinity
            sigmoid            | 0.6590460684074066
            hard-tanh          | -1.0..1.0
            x^2                | 0.0 1.0
            x^3-x              | -1.4142135623730951 0.0 1.4142135623730951
            max(x,x^2)         | 0.0..1.0
            max(x,x^2-1)       | -0.6180339887498948..1.618033988749895
            min(x,x^3)         | -1.0..0.0 1.0..Infinity
            max(x,x^3)         | -Infinity..-1.0 0.0..1.0
            max(x,sin(x))      | 0.0..Infinity
            sqrt(1+x^2)-1      | 0.0
            exp(x-1)           | 1.0
            sqrt(x)+3*x/4-1    | 4.0
            x+cosh(x-1)-1      | 1.0
            tanh               | 0.0
            swish              | 0.0
            elu                | 0.0..Infinity
            softplus           | ''
            """)
    void fixedPointsAreWhereItGivesItsInputBack(String f, String points) {
        assertThat(text(sheet(f).fixedPoints())).isEqualTo(points);
    }

    /** Though far out nothing is left of the digits of a difference: by forty digits. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            log(exp(x)+3)        | ''       | ''
            mish(swish(x))       | 0.0      | 0.0
            min(swish(x),x)      | 0.0      | -Infinity..0.0
            max(log_sigmoid(x),x) | 0.0     | -Infinity..Infinity
            2*x*gelu_tanh(x)     | 0.0      | 0.0 0.6684454078646527
            hard_swish(gelu(abs(x))) | 0.0  | 0.0
            tanhshrink(hard_swish(x-1.702))*x | -Infinity..-1.298 0.0 1.702 | 0.0 3.945938902844067
            x+4*gelu_tanh(x-1.5) | 0.6759401411960216 | 1.5
            celu(x/3)-elu(x+2)   | -3.0     | -1.160384817955957
            log(cosh(x)+3)       | ''       | 1.8184464592320668
            sqrt(1+x^2)-x        | ''       | 0.5773502691896257
            ceil(sigmoid(x))     | ''       | 1.0
            noisy-relu           | ''       | ''
            noisy-relu:sigma=0.1 | ''       | ''
            nrelu                | ''       | ''
            softplus(x)-1e-14    | -32.236191301916634 | 32.236191301916634
            squareplus(celu(1.5+x)) | ''    | ''
            x^2/sqrt(1+x^2)      | 0.0      | 0.0
            x^3/(1+x^2)          | 0.0      | 0.0
            (x+x^3/6)/(1+x^2/10) | 0.0      | 0.0
            exp(x)-exp(2*x)      | 0.0      | 0.0
            """)
    void farOutItIsKnownThatThereAreNoOthers(String f, String zeros, String fixedPoints) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.zeros().undecided() || sheet.fixedPoints().undecided()).isFalse();
        assertThat(text(sheet.zeros())).isEqualTo(zeros);
        assertThat(text(sheet.fixedPoints())).isEqualTo(fixedPoints);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "x^2-3", "x^4-3*x^2+1", "cosh(x)-2", "x^6-5*x^2+1", "exp(-x^2)-0.3", "x^3-7*x", "tanh(x)-x/3" })
    void whatIsAlikeOnBothSidesHasItsZerosAlike(String f) {
        List<Interval> zeros = sheet(f).zeros().places();
        assertThat(zeros).hasSizeGreaterThan(1);
        for (int i = 0; i < zeros.size(); i++) {
            assertThat(zeros.get(i).low()).isEqualTo(-zeros.get(zeros.size() - 1 - i).high() + 0.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "sin(x)", "cos(x)", "x*sin(x)" })
    void ofMoreThanAHundredTheNearestAreTold(String f) {
        Levels zeros = sheet(f).zeros();
        assertThat(zeros.truncated()).isTrue();
        assertThat(zeros.places()).hasSize(Levels.MOST).allSatisfy((zero) -> {
            assertThat(zero.low()).isEqualTo(zero.high());
            assertThat(Math.abs(zero.low())).isLessThan(180);
        });
        assertThat(zeros.places()).isSortedAccordingTo((one, other) -> Double.compare(one.low(), other.low()));
    }

    @Test
    void itSaturatesWhereItsSlopeStaysBelowOnePercent() {
        assertThat(sheet("sigmoid").saturation().tails()).extracting(Tail::off).containsExactly(false, false);
        assertThat(sheet("sigmoid").saturation().tails().get(1).x().low()).isCloseTo(5.98644, within(1e-4));
        assertThat(sheet("relu").saturation().tails()).extracting(Tail::off).containsExactly(true);
    }

    /** The steepest slopes are 1.05 and 2.25, and no mean of two at a corner. */
    @ParameterizedTest
    @CsvSource({ "'max(selu(x),x)', -5.119945943107116", "hard_sigmoid(x)*gelu_tanh(1.5*x), -1.555930816320467" })
    void aTailEndsWhereTheSlopeLeavesItsShare(String f, double edge) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.flatness().undecided()).isFalse();
        assertThat(sheet.saturation().tails()).hasSize(1);
        assertThat(sheet.saturation().tails().get(0).off()).isFalse();
        assertThat(sheet.saturation().tails().get(0).x().high()).isCloseTo(edge, within(1e-9));
    }

    @Test
    void kinksAreToldInOrder() {
        assertThat(sheet("hard-sigmoid").kinks()).containsExactly(-3.0, 3.0);
        assertThat(sheet("elu").kinks()).isEmpty();
        assertThat(sheet("abs(abs(x)-1)").kinks()).containsExactly(-1.0, 0.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            erf(1e5*(x-0.3))         | 0 | 112837.91670955126
            sigmoid(1e6*(x-0.3))     | 0 | 250000
            exp(-1e8*(x-0.5)^2)      | -8577.63884960707 | 8577.63884960707
            exp(-100*(x-777)^2)      | -8.57763884960707 | 8.57763884960707
            exp(-(x-1000)^2)         | -0.857763884960707 | 0.857763884960707
            sin(0.00001*x)           | -1e-5 | 1e-5
            sin(x)^2                 | -1 | 1
            relu(x)-relu(-x)         | 1 | 1
            """)
    void whatIsNarrowOrFarIsAsSteepAsItIs(String f, double least, double greatest) {
        Extent extent = sheet(f).extent();
        assertThat(extent.slopeKnown()).isTrue();
        assertThat(extent.slope().low()).isCloseTo(least, within(1e-12 * Math.abs(greatest)));
        assertThat(extent.slope().high()).isCloseTo(greatest, within(1e-12 * greatest));
        assertThat(sheet(f).saturation().tails()).noneMatch(Tail::off);
    }

    @ParameterizedTest
    @ValueSource(strings = { "exp(-100*(x-777)^2)", "exp(-(x-1000)^2)", "exp(-1e8*(x-0.5)^2)" })
    void aNarrowPeakIsInTheRange(String f) {
        assertThat(sheet(f).extent().rangeKnown()).isTrue();
        assertThat(sheet(f).extent().range().high()).isCloseTo(1, within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sin(1/x)", "x*sin(1/x)", "tan(10*x)" })
    void whatGrowsEverSteeperHasNoGreatestSlope(String f) {
        assertThat(sheet(f).extent().lipschitz()).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(strings = { "log(-1-x^2)", "sqrt(-1)" })
    void ofWhatHasNoValueNothingIsTold(String f) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.monotonicity()).isNull();
        assertThat(sheet.symmetry()).isNull();
        assertThat(sheet.smoothness()).isNull();
        assertThat(sheet.extent().rangeKnown()).isFalse();
        assertThat(sheet.flatness().undecided()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "sin(0.001*x), 3141.592653589793", "sin(0.1*x), 31.41592653589793", "sin(x), 3.141592653589793",
            "sin(50*x), 0.06283185307179587", "sin(100*x), 0.031415926535897934" })
    void zerosThatAreToldHaveNoOtherBetweenThem(String f, double apart) {
        Levels zeros = sheet(f).zeros();
        assertThat(zeros.truncated()).isTrue();
        assertThat(zeros.places()).hasSizeGreaterThan(40);
        for (int i = 1; i < zeros.places().size(); i++) {
            assertThat(zeros.places().get(i).low() - zeros.places().get(i - 1).low()).isCloseTo(apart,
                    within(1e-9 * apart));
        }
    }

    @Test
    void zerosThatAreCloseTogetherAreToldApart() {
        assertThat(text(sheet("x*(x-1e-13)").zeros())).isEqualTo("0.0 1.0E-13");
    }

    @ParameterizedTest
    @ValueSource(strings = { "relu(x)-relu(-x)", "min(x,max(x,2*x))", "sin(x)/x", "tanh(x)/x", "x^2*exp(-x^2)" })
    void whatDoesNotBendHasNoKink(String f) {
        assertThat(sheet(f).smoothness().isEndless()).isTrue();
        assertThat(sheet(f).extent().lipschitz()).isFinite();
    }

    @Test
    void aCornerOfAFormulaNeedNotBeOneOfItsFunction() {
        assertThat(sheet("relu(x)-relu(-x)").kinks()).isEmpty();
        assertThat(sheet("min(x,max(x,2*x))").kinks()).isEmpty();
        assertThat(sheet("if(x==0,5,x)").smoothness().times()).isEqualTo(-1);
        assertThat(sheet("sin(1/x)").smoothness().isEndless()).as("a gap is no jump").isTrue();
        assertThat(sheet("sin(1/x)/x").smoothness().times()).isEqualTo(-1);
        assertThat(sheet("if(x>0,exp(-1/x),0)").smoothness()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "relu(x)^3", "relu(x)^4", "relu(x)^8" })
    void powersOfReluAreOffBelowNought(String f) {
        assertThat(sheet(f).saturation().tails())
            .containsExactly(new Tail(new Interval(Double.NEGATIVE_INFINITY, 0), true));
    }

    /** Where 2 x / (1 + x²)² is 1 % of 3 √3 / 8, and (x² − 1) / (1 + x²)² of 1. */
    @ParameterizedTest
    @CsvSource({ "1/(1+x^2), 6.65289632402081", "x/(1+x^2), 9.84674135098141" })
    void rationalTailsSaturateToo(String f, double from) {
        assertThat(sheet(f).saturation().tails()).hasSize(2);
        assertThat(sheet(f).saturation().tails().get(1).x().low()).isCloseTo(from, within(1e-9));
    }

    /** The catalogue's saturation is that of the explorer. */
    @ParameterizedTest
    @MethodSource("catalogue")
    void theCatalogueIsDecided(Definition definition) {
        Curve curve = Curve.of(definition, definition.defaults()).asFormula();
        FactSheet sheet = FactSheet.of(curve);
        assertThat(sheet.saturation()).isEqualTo(Saturation.of(curve.activation(), 0.01));
        assertThat(sheet.extent().rangeKnown() && sheet.extent().slopeKnown()).isTrue();
        assertThat(sheet.steps()).isLessThan(550_000);
    }

    @Test
    void oneFunctionIsAnsweredAndTooManyAreRefused() {
        for (String f : DEAR) {
            assertThat(FactSheet.together(List.of(Curve.parse(f))).get(0).steps()).as(f).isLessThan(1_450_000);
        }
        List<Curve> all = Stream.of(DEAR).map(Curve::parse).toList();
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> FactSheet.together(all))
            .satisfies((ex) -> assertThat(ex.code()).isEqualTo("too-much-work-together"));
    }

    /**
     * From some x on these two are one and the same, exactly or as doubles are; where
     * else they meet, the function bends.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "relu(swish(x)-x); 0", "relu(mish(x)-x); 0", "max(swish(x),x); 0", "max(mish(x),x); 0",
                    "max(x*sigmoid(x),x); 0", "max(x*erf(x),x); 0", "max(swish(x,beta=2),x); 0", "min(swish(x),x); 0",
                    "abs(x-swish(x)); 0", "max(-x,x*tanh(x)); 0", "max(x,if(x>3,x,x/2)); 0",
                    "max(hard_swish(x),x); -3,0", "abs(x-hard_swish(x)); -3,0,3", "relu(hard_swish(x)-x); -3,0",
                    "max(x,x*hard_sigmoid(x)); -3,0" })
    void whatIsOneFarOutMeetsElsewhere(String f, String kinks) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.kinks()).isEqualTo(Stream.of(kinks.split(",")).map(Double::valueOf).toList());
        assertThat(sheet.smoothness().times()).isZero();
    }

    @Test
    void whatIsZeroFromAnInputOnIsSoInItsMoments() {
        FactSheet sheet = sheet("relu(swish(x)-x)");
        assertThat(sheet.zeros().places()).containsExactly(new Interval(0, Double.POSITIVE_INFINITY));
        assertThat(sheet.moments().mean()).isCloseTo(0.3027816, within(1e-7));
        assertThat(sheet.moments().secondMoment()).isCloseTo(0.3339477, within(1e-7));
        assertThat(sheet.moments().zeroShare()).isEqualTo(0.5);
    }

    /** Limits at a jump are computed otherwise than the value there. */
    @ParameterizedTest
    @ValueSource(strings = { "gelu(step(x))", "softshrink(selu(x))", "max(softshrink(selu(x)),x-2)",
            "sign(tanhshrink(if(x>4,0.1,x)))" })
    void roundingIsNoFall(String f) {
        assertThat(sheet(f).monotonicity()).isEqualTo(Monotonicity.INCREASING);
    }

    @Test
    void ofWhatIsInfiniteAllAlongNothingIsTold() {
        FactSheet sheet = sheet("x/0");
        assertThat(sheet.zeros().places()).isEmpty();
        assertThat(sheet.monotonicity()).isNull();
        assertThat(sheet.smoothness()).isNull();
    }

    /** Doubles do not tell such an exponent from the one before it. */
    @ParameterizedTest
    @ValueSource(strings = { "x^1e300", "x^(2^60)", "x^1000" })
    void whatIsEvenGoesBothWays(String f) {
        assertThat(sheet(f).symmetry()).isEqualTo(Symmetry.EVEN);
        assertThat(sheet(f).monotonicity()).isEqualTo(Monotonicity.NO);
    }

    /**
     * Of sin x / x it is 0.43618181727145849509 at 2.0815759778181006.
     */
    @Test
    void theSteepestSlopeIsTheNearestDouble() {
        FactSheet sheet = FactSheet.of(Curve.parse("sin(x)/x"));
        assertThat(sheet.extent().slope()).isEqualTo(new Interval(-0.4361818172714585, 0.4361818172714585));
    }

    /**
     * With doubles these would be 0.1667, 1.3333181, −0.33398 and 1.0000000000000004.
     */
    @ParameterizedTest
    @CsvSource({ "(x-sin(x))/x^3, 0, 0.16666666666666666", "(sin(x)-x)/x^3+1.5, 1.3333333333333333, 1.5",
            "(tanh(x)-x)/x^3, -0.3333333333333333, 0", "x/(1+abs(x)^30)^(1/30), -1, 1" })
    void anExtremeHasItsDigits(String f, double low, double high) {
        assertThat(sheet(f).extent().range()).isEqualTo(new Interval(low, high));
    }

    /** At a double next to π or π/2 some would be 4e-32, others 1.0000000000000002. */
    @ParameterizedTest
    @CsvSource({ "sin(x)+1, 0, 2", "cos(x)^2, 0, 1", "log(abs(sin(x))), -Infinity, 0", "x+exp(-x), 1, Infinity",
            "x-floor(x), 0, 1", "floor(x)-x, -1, 0", "'mod(x,1)-0.5', -0.5, 0.5", "abs(x-floor(x+0.5)), 0, 0.5",
            "x-round(x), -0.5, 0.5", "exp(-70)+exp(x), 3.975449735908647e-31, Infinity" })
    void anEndIsExact(String f, double low, double high) {
        Extent extent = sheet(f).extent();
        assertThat(extent.rangeKnown()).isTrue();
        assertThat(extent.range().low()).isEqualTo(low);
        assertThat(extent.range().high()).isEqualTo(high);
    }

    @ParameterizedTest
    @ValueSource(strings = { "cos(x)^2", "1-cos(x)" })
    void aSlopeOfOneIsOne(String f) {
        assertThat(sheet(f).extent().slope()).isEqualTo(new Interval(-1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "x-tan(x)", "tanh(x)*tan(x)", "1/cos(x)-2", "1/sin(x)+1" })
    void polesAreJumpsHoweverManyThereAre(String f) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.smoothness().times()).isEqualTo(-1);
        assertThat(sheet.kinks()).hasSizeGreaterThan(20);
        assertThat(sheet.truncated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "floor(1e5*x)", "abs(sin(1/x))" })
    void nothingIsClaimedOfWhatJumpsTooOften(String f) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.smoothness()).isNull();
        assertThat(sheet.zeros().undecided()).isTrue();
        assertThat(sheet.extent().slopeKnown()).isFalse();
        assertThat(sheet.truncated()).isTrue();
    }

    /** One jump is enough. */
    @ParameterizedTest
    @ValueSource(strings = { "floor(exp(x))", "tan(1/x)" })
    void whatJumpsTooOftenToBeToldJumps(String f) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.smoothness().times()).isEqualTo(-1);
        assertThat(sheet.kinksUndecided()).isTrue();
        assertThat(sheet.zeros().undecided()).isTrue();
        assertThat(sheet.extent().slopeKnown()).isFalse();
        assertThat(sheet.truncated()).isTrue();
    }

    /** Between 0 and 1 there is no whole number. */
    @ParameterizedTest
    @CsvSource({ "ceil(sigmoid(x)), 1", "floor(sigmoid(x)), 0" })
    void stepsThatAreNeverTakenAreNone(String f, double value) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.smoothness().isEndless()).isTrue();
        assertThat(sheet.extent().range()).isEqualTo(new Interval(value, value));
        assertThat(sheet.monotonicity()).isEqualTo(Monotonicity.CONSTANT);
        assertThat(sheet.moments().variance()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "(x/x)*cbrt(x)", "cbrt(x)", "sign(x)*sqrt(abs(x))" })
    void whatStandsUprightAtNoughtHasNoGreatestSlope(String f) {
        FactSheet sheet = sheet(f);
        assertThat(sheet.extent().slopeKnown()).isTrue();
        assertThat(sheet.extent().slope()).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
        assertThat(sheet.smoothness().times()).isZero();
        assertThat(sheet.saturation().tails()).isEmpty();
        assertThat(sheet.moments().undecided()).isFalse();
    }

    /** A sum of twelve has 78 poles between two multiples of π. */
    @Test
    void digitsAreNotLookedForWherePolesAreMissing() {
        String tangents = IntStream.rangeClosed(1, 12)
            .mapToObj((n) -> "tan(" + n + "*x)")
            .collect(Collectors.joining("+"));
        assertThat(sheet(tangents).steps()).isLessThan(520_000);
    }

    @Test
    void anExtremeOfWhichTheDigitsAreTooDearIsNotTold() {
        assertThat(sheet("(tan(tan(x))-x)/x^3").extent()).isEqualTo(Extent.NONE);
    }

    @Test
    void eightThatPeopleTypeAreAnsweredTogether() {
        List<String> typed = List.of("x*sigmoid(x)", "max(0,x)", "x*tanh(softplus(x))", "log(1+exp(x))",
                "if(x>0,x,exp(x)-1)", "x/2*(1+erf(x/sqrt(2)))", "x/2*(1+tanh(sqrt(2/pi)*(x+0.044715*x^3)))",
                "x/(1+abs(x))");
        assertThat(FactSheet.together(typed.stream().map(Curve::parse).toList())).hasSize(8)
            .allSatisfy((sheet) -> assertThat(sheet.extent().rangeKnown()).isTrue());
    }

    private static FactSheet sheet(String f) {
        return FactSheet.of(Curve.parse(f));
    }

    private static String text(Levels levels) {
        return levels.places()
            .stream()
            .map((place) -> (place.low() == place.high()) ? "" + place.low() : place.low() + ".." + place.high())
            .collect(Collectors.joining(" "));
    }

}
