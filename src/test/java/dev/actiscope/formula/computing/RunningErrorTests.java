package dev.actiscope.formula.computing;

import java.math.BigDecimal;
import java.util.List;

import dev.actiscope.formula.PreciseEvaluation;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.Expression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RunningErrorTests {

    private static final double[] PLACES = { -700, -37.3, -6.1, -1, -0.3, -1e-8, 1e-30, 1e-8, 0.7, 1.1, 5.3, 20.2,
            709.1, 1e8, 1e15 };

    private static final int DIGITS = 200;

    private static RunningError.Results at(Expression e, double x) {
        return new RunningError(e, e, Expression.X, List.of(), List.of()).at(x);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x-tanh(x)", "(1+1/x)^x", "(exp(x)-1)/x", "x*((1+exp(x))^2-1)/((1+exp(x))^2+1)",
            "sin(x)-x+x^3/6", "log(1+x)-x", "sqrt(x^2+1)-x", "exp(x)-exp(x-0.1)", "1/3-x/(3*x+1)", "x*0.1-x/10",
            "pi*x-3.14*x", "abs(x)-sqrt(x^2)", "max(x,x^2)-min(x,x^2)", "if(x>0.7,exp(x),x)/7", "erf(x)+erfc(x)-1",
            "sigmoid(x)-1/(1+exp(-x))", "x^1.5-x*sqrt(x)", "atan(x)+atan(1/x)-pi/2", "log(2)*x-log(2^x)" })
    void aResultIsOffByNoMoreThanItsBound(String formula) {
        Expression e = Parser.parse(formula);
        int told = 0;
        for (double x : PLACES) {
            RunningError.Results results = at(e, x);
            BigDecimal exact = PreciseEvaluation.at(e, new BigDecimal(x), BigDecimal.ONE, BigDecimal.ONE, DIGITS);
            if (exact != null && results.firstError() < Double.POSITIVE_INFINITY) {
                double off = exact.subtract(new BigDecimal(results.first())).abs().doubleValue();
                assertThat(off).as("%s at %s", formula, x).isLessThanOrEqualTo(results.firstError());
                told++;
            }
        }
        assertThat(told).isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "x*sigmoid(x); 2.3", "tanh(x)/(1+x^2); -0.7", "exp(-x^2)*sin(x); 1.9",
            "log(1+exp(x)); 11", "max(0,min(1,(x+3)/6)); 1.1" })
    void whereNothingCancelsTheBoundIsNarrow(String formula, double x) {
        RunningError.Results results = at(Parser.parse(formula), x);
        assertThat(results.firstError()).isLessThan(0x1p-48 * Math.abs(results.first()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "tanh(exp(x)); 800", "1/(1+1/x); 0", "if(sin(x)^2+cos(x)^2==1,x,2); 0.7",
            "if(x/10*10==x,x,2); 3" })
    void whatNobodyKnowsHasNoBound(String formula, double x) {
        assertThat(at(Parser.parse(formula), x).firstError()).isInfinite();
    }

}
