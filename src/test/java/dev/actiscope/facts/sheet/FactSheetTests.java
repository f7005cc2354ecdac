package dev.actiscope.facts.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Saturation.Tail;
import dev.actiscope.facts.shape.Monotonicity;
import dev.actiscope.facts.shape.Symmetry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FactSheetTests {

    static Stream<Definition> catalogue() {
        return Catalogue.definitions().stream();
    }

    /** What a formula tells without knowing the name is what the named function is. */
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
            binary-step | 0         | 0        | Infinity
            sin(10*x)   | -10       | 10       | 10
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
            x+sin(x)              | undecided
            """)
    void whichWayItGoesIsDecidedByAlgebraOrBounds(String f, Monotonicity monotonicity) {
        assertThat(sheet(f).monotonicity()).isEqualTo(monotonicity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tanh          | ODD
            hard-tanh     | ODD
            softsign      | ODD
            sign(x)       | ODD
            tan(x)        | ODD
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
            tanh               | 0.0
            swish              | 0.0
            elu                | 0.0..Infinity
            softplus           | ''
            """)
    void fixedPointsAreWhereItGivesItsInputBack(String f, String points) {
        assertThat(text(sheet(f).fixedPoints())).isEqualTo(points);
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

    @Test
    void kinksAreToldInOrder() {
        assertThat(sheet("hard-sigmoid").kinks()).containsExactly(-3.0, 3.0);
        assertThat(sheet("elu").kinks()).isEmpty();
        assertThat(sheet("abs(abs(x)-1)").kinks()).containsExactly(-1.0, 0.0, 1.0);
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
