package dev.actiscope.formula.algebra;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.SameValues;
import dev.actiscope.formula.Unbounded;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

class SimplificationTests {

    /** What one formula may allocate, which grows with the nodes that are made. */
    private static final long MOST_BYTES = 1L << 30;

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "x+x; 2*x", "x*x; x^2", "2*3*x; 6*x", "x-x; 0", "x/x; 1", "0*x; 0", "x^1; x", "(x^2)^3; x^6",
                    "(x^2)^(1/2); sqrt(x^2)", "(x^2)^1.5; (x^2)^1.5", "sqrt(2)*sqrt(pi)*x; sqrt(2*pi)*x",
                    "x*2/sqrt(2); sqrt(2)*x", "exp(x)*exp(-x); 1", "exp(x)^2; exp(2*x)", "log(exp(x)); x",
                    "cos(x)^2+sin(x)^2; 1", "cosh(x)^2-sinh(x)^2; 1", "tanh(-x); -tanh(x)", "cosh(-x); cosh(x)",
                    "sign(x)*x; abs(x)", "if(0>x,1,2); if(x<0,1,2)", "if((x+3)/6<1,1,2); if(x<3,1,2)",
                    "x*if(x>0,1,0); if(x>0,x,0)", "if(x>0,abs(x),0); if(x>0,x,0)", "if(min(1,x)>0,1,0); if(x>0,1,0)",
                    "if(x<3,0,if(x<=1,1,0)); 0", "if(x<=3,if(x<5,x,2),0); if(x<=3,x,0)",
                    "if(x>3,0,if(x>=3,1,x)); if(x>3,0,if(x>=3,1,x))", "11+12*x+3*x^2; 3*x^2+12*x+11" })
    void writesShorter(String formula, String simple) {
        assertThat(Unbounded.algebra().simplified(Parser.parse(formula))).hasToString(simple);
    }

    @Test
    void keepsEveryValue() {
        SameValues.assertKept((formula) -> {
            Algebra algebra = Unbounded.algebra();
            return algebra.tidy(algebra.simplified(formula));
        });
    }

    static Stream<String> formulasThatGrow() {
        return Stream.of(join(40, "*", "(x+%d)"), join(24, "*", "(x^2+x+%d)"), "x" + "^x".repeat(50),
                nested("", "^2)", 50), nested("sin", ")", 30), nested("sin", ")", 55), nested("swish", ")", 10),
                nested("mish", ")", 8), nested("gelu", ")", 6), nested("tanh", ")", 12), nested("1+1/", ")", 25),
                nested("sqrt(1+", "^2))", 14), nested("log(1+exp", "))", 18), join(200, "+", "exp(%d*x)"),
                join(60, "*", "(1+exp(%d*x))"), "1" + join(60, "", "/(1+exp(%d*x))"), join(300, "*", "sin(%d*x)"),
                "x" + "*x".repeat(900), "x" + "+x".repeat(900), join(60, "*", "max(x,%d)"),
                join(60, "*", "if(x>%d,x,1)"), "x^1e300", "(x^1e200)^1e200", "(2*x)^1e308", "1/0*x", "0^-1*x",
                "(0*x)^-2", "x^(1/0)", "1e308*1e308*x", "9007199254740993*x/9007199254740991", "2^".repeat(50) + "x");
    }

    private static String join(int count, String sign, String term) {
        return IntStream.rangeClosed(1, count).mapToObj((i) -> term.formatted(i)).collect(joining(sign));
    }

    private static String nested(String open, String close, int depth) {
        return (open + "(").repeat(depth) + "x" + close.repeat(depth);
    }

    @ParameterizedTest
    @MethodSource("formulasThatGrow")
    void worksNoLongerThanABoundOnWhateverIsTyped(String formula) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int order = 1; order <= 3; order++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            try {
                Formula parsed = Formula.parse(formula);
                assertThat(parsed.derivative(order).size()).isLessThanOrEqualTo(Expression.MOST_NODES);
                parsed.activation(List.of());
            }
            catch (InvalidInputException ex) {
                assertThat(ex.code()).isIn("formula-too-large", "formula-too-deep", "too-much-work");
            }
            assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
        }
    }

}
