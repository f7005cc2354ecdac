package dev.actiscope.curve;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SlopeTests {

    @ParameterizedTest
    @CsvSource({ "tanh, 0.5, -0.7268619813835874", "sigmoid, 0, 0", "swish, 0, 0.5", "gelu, 0, 0.7978845608028654",
            "x^3, 2, 12", "log(x), 0.5, -4", "sin(a*x):a=2, 0.3, -2.2585698935801415", "softplus:beta=2, 0, 0.5",
            "swish:beta=inf, 3, 0", "softplus:beta=inf, -3, 0", "celu:alpha=inf, -3, 0", "noisy-relu:sigma=0, 1, 0" })
    void hasTheSecondDerivativeForItsSlope(String f, double x, double second) {
        assertThat(slope(f).derivative(x)).isCloseTo(second, within(1e-15 * Math.abs(second)));
    }

    /** In company as alone: 2 tan x / cos² x. */
    @ParameterizedTest
    @CsvSource({ "1e5, 0.6087575947994612", "1e9, -2.167032657704985", "1e12, 1.5919474444444646",
            "1e18, 237.13751555111838", "1e100, -2.9662150809555152" })
    void isToldAtManyPointsFarOut(double scale, double first) {
        double[] x = new double[36];
        for (int i = 0; i < x.length; i++) {
            x[i] = scale * (1.1 + i);
        }
        double[] second = Slope.of(Curve.parse("tan(x)").withAllDigits()).second(x);
        assertThat(second[0]).isCloseTo(first, within(1e-11 * Math.abs(first)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "swish", "mish", "elu:alpha=0.5", "leaky-relu", "x*tanh(x)", "if(x>1,x^2,2*x)" })
    void hasTheDerivativeForItsValue(String f) {
        Activation function = Curve.parse(f).activation();
        for (double x : new double[] { -2.5, -1, 0, 0.3, 1, 7 }) {
            assertThat(slope(f).value(x)).isEqualTo(function.derivative(x));
        }
    }

    /** Each kink as x, f′ and f″ on the left, f′ and f″ on the right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            relu          | [0.0, 0.0, 0.0, 1.0, 0.0]
            binary-step   | [0.0, 0.0, 0.0, 0.0, 0.0]
            elu           | [0.0, 1.0, 1.0, 1.0, 0.0]
            elu:alpha=2   | [0.0, 2.0, 2.0, 1.0, 0.0]
            softsign      | [0.0, 1.0, 2.0, 1.0, -2.0]
            relu(x)^2     | [0.0, 0.0, 0.0, 0.0, 2.0]
            if(x>1,x^2,x) | [1.0, 1.0, 0.0, 2.0, 2.0]
            log(x)        | [0.0, NaN, NaN, Infinity, -Infinity]
            abs(x)        | [0.0, -1.0, 0.0, 1.0, 0.0]
            """)
    void hasAKinkWhereTheFunctionItsSlopeOrTheSecondDerivativeJumps(String f, String kink) {
        assertThat(slope(f).kinks(new Interval(-5, 5))).hasSize(1)
            .first()
            .extracting((only) -> List
                .of(only.x(), only.left().value(), only.left().derivative(), only.right().value(),
                        only.right().derivative())
                .toString())
            .isEqualTo(kink);
    }

    @ParameterizedTest
    @ValueSource(strings = { "sigmoid", "tanh", "swish", "gelu", "mish", "x^3", "abs(x)^3", "relu(x)^3" })
    void hasNoKinkWhereTheSecondDerivativeIsContinuous(String f) {
        assertThat(slope(f).kinks(new Interval(-5, 5))).isEmpty();
    }

    @Test
    void severalKinksComeInOrderAndEachOnce() {
        assertThat(slope("hard-swish").kinks(new Interval(-5, 5))).extracting(Kink::x).containsExactly(-3.0, 3.0);
        assertThat(slope("if(x>0,elu(x-1),x/5)").kinks(new Interval(-5, 5))).extracting(Kink::x)
            .containsExactly(0.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource({ "relu, 0", "elu, 0", "binary-step, 0", "hard-swish, -3", "log(x), -1", "log(x), 0", "relu(x)^2, 0",
            "relu, NaN" })
    void whereTheSecondDerivativeDoesNotExistItIsNoNumber(String f, double x) {
        assertThat(slope(f).derivative(x)).isNaN();
    }

    @Test
    void farOutItIsTheLimit() {
        for (String f : List.of("sigmoid", "swish", "gelu", "mish", "softsign", "log(x)", "relu")) {
            assertThat(slope(f).derivative(Double.POSITIVE_INFINITY)).as(f).isZero();
        }
    }

    @Test
    void aSampledFunctionHasBothLimitsAtItsKinksAndNoneWhereTheSecondDerivativeAloneJumps() {
        assertThat(second("elu:alpha=2", "-1..1", 3)).containsExactly(2 * Math.exp(-1), 2, 0, 0);
        assertThat(second("elu", "-1..1", 3)).containsExactly(Math.exp(-1), Double.NaN, 0);
        assertThat(second("relu", "-1..1", 3)).containsExactly(0, 0, 0, 0);
        assertThat(second("relu", "0..1", 2)).containsExactly(Double.NaN, 0);
        assertThat(second("x^2", "-1..1", 3)).containsExactly(2, 2, 2);
        assertThat(second("log(x)", "-1..1", 3)).containsExactly(Double.NaN, Double.NaN, Double.NEGATIVE_INFINITY, -1);
    }

    private static double[] second(String f, String x, int points) {
        Curve curve = Curve.parse(f);
        return Slope.of(curve).second(Samples.of(curve.activation(), new Window(Window.parseX(x), points)));
    }

    @Test
    void sampledItIsWhatItIsPointByPoint() {
        for (String f : List.of("gelu-tanh", "mish", "x*sin(x)/(1+x^2)")) {
            Slope slope = slope(f);
            Samples samples = Samples.of(slope, Window.DEFAULT);
            for (int i = 0; i < samples.x().length; i += 37) {
                assertThat(samples.value()[i]).isEqualTo(slope.value(samples.x()[i]));
                assertThat(samples.derivative()[i]).isEqualTo(slope.derivative(samples.x()[i]));
            }
        }
    }

    @Test
    void aSecondDerivativeThatWouldBeTooLargeIsRefused() {
        Curve curve = Curve
            .parse("x*tanh(x)".repeat(1) + "*cos(x*sigmoid(x*exp(x*atan(x*sin(x*erf(x*softplus(x)))))))".repeat(2)
                    + "/(1+x^2*cosh(x*sin(x*atan(x))))");
        assertThatThrownBy(() -> Slope.of(curve)).isInstanceOfSatisfying(InvalidInputException.class,
                (problem) -> assertThat(problem.code()).isEqualTo("formula-too-large"));
    }

    private static Slope slope(String f) {
        return Slope.of(Curve.parse(f));
    }

}
