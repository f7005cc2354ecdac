package dev.actiscope.formula.stability;

import java.math.BigDecimal;
import java.util.List;

import dev.actiscope.formula.Formula;
import dev.actiscope.formula.PreciseEvaluation;
import dev.actiscope.formula.reading.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FindingTests {

    @Test
    void tellsWhereAnExponentialOverflowsAndWhereItIsLost() {
        List<Finding> findings = Formula.parse("log(1+exp(x))").findings(List.of());
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).written()).hasToString("log(1+exp(x))");
        assertThat(findings.get(0).computed()).hasToString("softplus(x)");
        assertThat(findings.get(0).x()).isEqualTo(710);
        assertThat(findings.get(0).naive()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(findings.get(0).value()).isEqualTo(710);
        assertThat(findings.get(1).x()).isBetween(-37.5, -36.5);
        assertThat(findings.get(1).naive()).isZero();
        assertThat(findings.get(1).value()).isEqualTo(Math.exp(findings.get(1).x()), within(1e-20));
    }

    @Test
    void namesThePartAndNotTheWhole() {
        Finding finding = Formula.parse("x*tanh(log(1+exp(x)))").findings(List.of()).get(0);
        assertThat(finding.written()).hasToString("log(1+exp(x))");
    }

    @Test
    void looksTowardsZeroWhereNothingShowsFarOut() {
        List<Finding> findings = Formula.parse("exp(x)-1").findings(List.of());
        assertThat(findings).hasSize(1);
        assertThat(Math.abs(findings.get(0).x())).isBetween(1e-17, 1e-15);
    }

    @Test
    void dependsOnTheParameters() {
        assertThat(Formula.parse("log(1+exp(beta*x))").findings(List.of(10.0)).get(0).x()).isEqualTo(71);
    }

    @Test
    void leavesOutWhatTheFormulaHides() {
        assertThat(Formula.parse("if(x>0,0,log(1+exp(x)))").findings(List.of()))
            .allSatisfy((finding) -> assertThat(finding.x()).isNegative());
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "sin(x)", "x^2+1", "sigmoid(x)", "tanh(x)", "if(x>0,x,0)" })
    void findsNothingWhereNothingIsWrong(String formula) {
        assertThat(Formula.parse(formula).findings(List.of())).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = { "(x+sqrt(x^2+4))/2", "x-log(1+x)", "log(1+exp(x))-x", "log(1+exp(x))-x-exp(-x)",
            "sqrt(1+x)-1-x/2", "exp(x)-1-x", "1-cos(x)-x^2/2", "log(1+exp(x))-softplus(x)", "log(1-sigmoid(x))+x",
            "(exp(x)-1)*exp(-x^2)", "sin(log(1+exp(x)))" })
    void neverSaysAnythingFalse(String formula) {
        for (Finding finding : Formula.parse(formula).findings(List.of())) {
            BigDecimal x = new BigDecimal(finding.x());
            BigDecimal exact = PreciseEvaluation.at(Parser.parse(formula), x, x, x, 1000);
            assertThat(exact).as("at %s", finding.x()).isNotNull();
            assertThat(finding.value()).as("at %s", finding.x())
                .isNotZero()
                .isEqualTo(exact.doubleValue(), within(1e-9 * Math.abs(exact.doubleValue())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "log(1-sigmoid(x))", "log(1+tanh(x))", "log(1-exp(-x))", "log(2+exp(x))",
            "log(1+exp(x))-x", "x+sqrt(x^2+1)", "log2(1+x)", "2^x-1", "log(1+exp(x))",
            "(exp(x)-exp(x)-exp(-x))/(exp(x)+exp(-x))", "x/2*(1+erf(x/sqrt(2)))", "1-tanh(x)^2", "log(x+sqrt(x^2+1))",
            "exp(x)-1", "sqrt(1+x)-1", "1-cos(x)", "x*exp(x)/(1+exp(x))" })
    void saysWhatIsRightToAllDigits(String formula) {
        List<Finding> findings = Formula.parse(formula).findings(List.of());
        assertThat(findings).isNotEmpty();
        for (Finding finding : findings) {
            BigDecimal x = new BigDecimal(finding.x());
            BigDecimal exact = PreciseEvaluation.at(Parser.parse(formula), x, x, x, 400);
            assertThat(finding.value()).isEqualTo(exact.doubleValue(),
                    within(Double.MIN_VALUE + 1e-13 * Math.abs(exact.doubleValue())));
            assertThat(Math.abs(finding.naive() - finding.value()) < 1e-6 * Math.abs(finding.value())).isFalse();
        }
    }

}
