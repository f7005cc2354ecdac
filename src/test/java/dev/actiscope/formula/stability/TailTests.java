package dev.actiscope.formula.stability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.PreciseEvaluation;
import dev.actiscope.formula.Unbounded;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.Expression;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Formulas that lose their digits, or overflow, as they are written: beside their values
 * and slopes in high precision, near 0 and far out.
 */
@Tag("slow")
class TailTests {

    private static final double[] MAGNITUDES = { 1e-20, 3e-9, 0.3, 0.9, 1.6, 6.5, 24, 37.5, 720 };

    private static final int DIGITS = 120;

    /** With so many digits 1 − tanh(x) has some left up to here. */
    private static final double FAR = 50;

    /** And 1 − erf(x). */
    private static final double FAR_FOR_A_SQUARE = 5;

    private static final int DIGITS_FAR_OUT = 700;

    /** Smaller numbers have fewer digits, which what they are made of lacks already. */
    private static final double LEAST = 1e-290;

    /** Settings of a and b. */
    private static final double[][] SETTINGS = { { 1, 1 }, { 1.25, 0.75 }, { 3, 2 }, { -0.5, -2 }, { 1e3, 40 } };

    @ParameterizedTest
    @ValueSource(strings = { "log(1-sigmoid(x))", "log(1-1/(1+exp(-x)))", "log1p(-sigmoid(x))", "log(1+tanh(x))",
            "log(1-tanh(x))", "log(1/2-tanh(x/2)/2)", "log(2*sigmoid(x))", "log(3*sigmoid(x))", "log(1-exp(-x))",
            "log(1-exp(x))", "log1p(-exp(-x))", "log(-expm1(x))", "log(exp(x)-1)", "log(exp(x)-2)",
            "log(exp(3*x)-exp(x))", "log(tanh(x))", "log(sinh(x))", "log(1-cos(x))", "log(1-sin(x)^2)", "log(2+exp(x))",
            "log(1+2*exp(x))", "log(1/4+3*exp(-x)/4)", "log((1+exp(x))/2)", "log((exp(x)+exp(-x))/2)",
            "log(exp(2*x)+3*exp(x))", "log(1+exp(x)+exp(2*x))", "log(a+exp(x))", "log(1+a*exp(x))", "log(a+b*exp(-x))",
            "log(a*(1+exp(x)))", "log(x*exp(-x))", "log((1+x)^2)", "log(1/(1+x)^2)", "log2(1+x)", "log10(1+x)",
            "log2(1+exp(x))", "log10(x^2)", "softplus(x)-x", "x-log(1+exp(x))", "log(1+exp(b*x))/b-x", "2^x-1", "a^x-1",
            "3*2^-x-3", "log(1+2^x)", "(x+sqrt(x^2+b))/2", "x-sqrt(x^2+4)", "1/2+x/(2*sqrt(1+x^2))",
            "sqrt(x+1)-sqrt(x)", "log(x^3)" })
    void areAsExactThereAsAnywhere(String formula) {
        compare(formula, formula, 1, 750, FAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "log(1+erf(x)); log(erfc(-x))", "log(1-erf(x)); log(erfc(x))" })
    void areAsExactAsAnExponentialOfARoundedSquare(String formula, String exact) {
        compare(formula, exact, 12, 110, FAR_FOR_A_SQUARE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "log(A+B*exp(x))", "log(A*exp(x)-B*exp(-x))", "A*x+sqrt(B*x^2+1)", "A^x-B",
            "log(A*(1+tanh(B*x)))", "log(A*erfc(B*x))", "log((A*x)^B)", "A*softplus(B*x)-x*B", "log(A^x+B^x)" })
    void needNoUsualNumbers(String formula) {
        String[] numbers = { "1", "0", "1e308", "1e-308", "5e-324", "(1/3)", "-1", "-1e308" };
        for (String a : numbers) {
            for (String b : numbers) {
                Formula parsed = Formula.parse(formula.replace("A", a).replace("B", b));
                assertThatCode(() -> parsed.findings(List.of())).doesNotThrowAnyException();
                assertThatCode(() -> parsed.activation(List.of()).derivative(0.3)).doesNotThrowAnyException();
            }
        }
    }

    private static void compare(String formula, String exact, double tolerance, double farthest, double far) {
        Formula parsed = Formula.parse(formula);
        Expression value = Parser.parse(exact);
        int compared = 0;
        for (double[] ab : parsed.parameters().isEmpty() ? new double[][] { { 1, 1 } } : SETTINGS) {
            List<Double> settings = new ArrayList<>();
            for (String name : parsed.expression().parameters()) {
                settings.add(ab[name.equals("a") ? 0 : 1]);
            }
            Activation activation = parsed.activation(settings);
            for (double magnitude : MAGNITUDES) {
                for (double x = magnitude; x >= -magnitude; x -= 2 * magnitude) {
                    int digits = (magnitude * Math.max(1, Math.abs(ab[1])) < far) ? DIGITS : DIGITS_FAR_OUT;
                    compared += (magnitude < farthest && compare(activation, value, tolerance, x, ab, digits)) ? 1 : 0;
                }
            }
        }
        assertThat(compared).isGreaterThan(MAGNITUDES.length / 2);
    }

    /** Whether there is a value at all. */
    private static boolean compare(Activation activation, Expression value, double tolerance, double x, double[] ab,
            int digits) {
        Expression slope = Unbounded.algebra().derivative(value, 1);
        BigDecimal f = at(value, new BigDecimal(x), ab, digits);
        BigDecimal first = (f == null) ? null : at(slope, new BigDecimal(x), ab, digits);
        if (first == null) {
            return false;
        }
        BigDecimal step = new BigDecimal(x * 1e-30);
        BigDecimal second = at(slope, new BigDecimal(x).add(step), ab, digits).subtract(first)
            .divide(step, new MathContext(30));
        assertThat(error(f, first, x, activation.value(x)))
            .as("f(%s) = %s, not %s, %s", x, f.doubleValue(), activation.value(x), ab)
            .isLessThanOrEqualTo(tolerance);
        assertThat(error(first, second, x, activation.derivative(x)))
            .as("f'(%s) = %s, not %s, %s", x, first.doubleValue(), activation.derivative(x), ab)
            .isLessThanOrEqualTo(tolerance);
        return true;
    }

    private static BigDecimal at(Expression e, BigDecimal x, double[] ab, int digits) {
        return PreciseEvaluation.at(e, x, new BigDecimal(ab[0]), new BigDecimal(ab[1]), digits);
    }

    /** In what a change of x by a few units in its last place would make. */
    private static double error(BigDecimal exact, BigDecimal slope, double x, double actual) {
        if (Math.abs(exact.doubleValue()) < LEAST) {
            return Math.abs(actual) < LEAST ? 0 : Double.POSITIVE_INFINITY;
        }
        if (exact.doubleValue() == actual) {
            return 0;
        }
        if (!(Math.abs(actual) < Double.POSITIVE_INFINITY)) {
            return Double.POSITIVE_INFINITY;
        }
        double change = Math.abs(exact.doubleValue()) + Math.abs(x * slope.doubleValue());
        return exact.subtract(new BigDecimal(actual)).abs().doubleValue() / (8 * Math.ulp(1.0) * change);
    }

}
