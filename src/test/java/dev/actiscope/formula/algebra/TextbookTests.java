package dev.actiscope.formula.algebra;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

import dev.actiscope.activation.Activation;
import dev.actiscope.formula.Formula;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.atan;
import static java.lang.Math.cos;
import static java.lang.Math.cosh;
import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.pow;
import static java.lang.Math.signum;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.tanh;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Formulas beside their values and slopes, differentiated by hand.
 */
class TextbookTests {

    private static final double[] POINTS = { -5.5, -2.25, -1, -0.75, -1e-3, 1e-3, 0.3, 1, 1.7, 3, 6.25 };

    static Stream<Arguments> formulas() {
        return Stream.of(formula("x*exp(-x^2)", (x) -> x * exp(-x * x), (x) -> (1 - 2 * x * x) * exp(-x * x)),
                formula("log(1+x^2)", (x) -> log(1 + x * x), (x) -> 2 * x / (1 + x * x)),
                formula("sqrt(x^2+1)-1", (x) -> x * x / (sqrt(x * x + 1) + 1), (x) -> x / sqrt(x * x + 1)),
                formula("sin(3x)/x", (x) -> sin(3 * x) / x, (x) -> (3 * x * cos(3 * x) - sin(3 * x)) / (x * x)),
                formula("|x|^2.5", (x) -> pow(abs(x), 2.5), (x) -> 2.5 * pow(abs(x), 1.5) * signum(x)),
                formula("atan(exp(x))", (x) -> atan(exp(x)), (x) -> 1 / (2 * cosh(x))),
                formula("x^3*log(abs(x))", (x) -> x * x * x * log(abs(x)), (x) -> x * x * (3 * log(abs(x)) + 1)),
                formula("if(x>1,2x-1,x^2)", (x) -> (x > 1) ? 2 * x - 1 : x * x, (x) -> (x > 1) ? 2 : 2 * x),
                formula("x+sin(pi*x)^2/pi", (x) -> x + pow(sin(PI * x), 2) / PI, (x) -> 1 + sin(2 * PI * x)),
                formula("2^x/(1+2^x)", (x) -> 1 / (1 + pow(2, -x)),
                        (x) -> log(2) / pow(pow(2, x / 2) + pow(2, -x / 2), 2)),
                formula("x*tanh(log(1+exp(x)))", (x) -> x * tanh(log(1 + exp(x))),
                        (x) -> tanh(log(1 + exp(x))) + x / (1 + exp(-x)) / pow(cosh(log(1 + exp(x))), 2)));
    }

    private static Arguments formula(String text, DoubleUnaryOperator value, DoubleUnaryOperator derivative) {
        return Arguments.of(text, value, derivative);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formulas")
    void hasTheValuesAndSlopesOfAHandWrittenFunction(String text, DoubleUnaryOperator value,
            DoubleUnaryOperator derivative) {
        Activation activation = Formula.parse(text).activation(List.of());
        for (double x : POINTS) {
            assertThat(activation.value(x)).as("%s at %s", text, x).isCloseTo(value.applyAsDouble(x), within(value, x));
            assertThat(activation.derivative(x)).as("slope of %s at %s", text, x)
                .isCloseTo(derivative.applyAsDouble(x), within(derivative, x));
        }
    }

    /** The hand-written form is computed in floating point too. */
    private static Offset<Double> within(DoubleUnaryOperator function, double x) {
        return Offset.offset(1e-13 + 1e-12 * abs(function.applyAsDouble(x)));
    }

}
