package dev.actiscope.formula.algebra;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.AnyFormula;
import dev.actiscope.formula.PreciseEvaluation;
import dev.actiscope.formula.Unbounded;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.Expression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.QuickTheory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.doubles;

class DerivativeTests {

    private static final MathContext COARSE = new MathContext(30);

    /** With some fifty digits of each value, half of them are left in a difference. */
    private static final BigDecimal STEP = new BigDecimal("1e-15");

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "x*sigmoid(beta*x); sigmoid(beta*x)*(1+beta*x*(1-sigmoid(beta*x)))",
                    "x*tanh(softplus(x)); tanh(softplus(x))+x*sigmoid(x)*(1-tanh(softplus(x))^2)",
                    "x/(1+abs(x)); 1/(1+abs(x))^2", "x/sqrt(1+x^2); 1/(1+x^2)^(3/2)", "max(0,x); if(x>0,1,0)",
                    "min(max(0,x),6); if(x<=0,0,if(x<6,1,0))", "max(-1,min(1,x)); if(x<=-1,0,if(x<1,1,0))",
                    "max(0,min(1,(x+3)/6)); if(x<=-3,0,if(x<3,1/6,0))", "relu(x)^2; if(x>0,2*x,0)",
                    "if(x>0,x,alpha*(exp(x)-1)); if(x>0,1,alpha*exp(x))", "log(sigmoid(x)); 1-sigmoid(x)",
                    "x/2*erfc(-x/(sigma*sqrt(2)))+sigma/sqrt(2*pi)*exp(-x^2/(2*sigma^2)); erfc(-x/(sigma*sqrt(2)))/2",
                    "(x+1)*(x+2)*(x+3); 3*x^2+12*x+11", "sin(x)/x; (x*cos(x)-sin(x))/x^2",
                    "exp(x)*sin(x); exp(x)*(sin(x)+cos(x))", "x^x; x^x*(log(x)+1)", "2^-x; -2^-x*log(2)",
                    "log(x^2); 2/x", "log(abs(x)); 1/x", "x*log(abs(x)); log(abs(x))+1",
                    "(a*x+b)/(c*x+d); (a*d-c*b)/(c*x+d)^2", "x*relu(x); if(x>0,2*x,0)", "1/x^2; -2/x^3",
                    "x^2/(1+x^2); 2*x/(1+x^2)^2", "x*exp(-x^2/2); exp(-x^2/2)*(1-x^2)" })
    void isWrittenAsAPersonWould(String formula, String derivative) {
        assertThat(Unbounded.algebra().derivative(Parser.parse(formula), 1)).hasToString(derivative);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "sin(x)/x; 2; (2*sin(x)-x^2*sin(x)-2*x*cos(x))/x^3",
                    "x/2*(1+erf(x/sqrt(2))); 2; exp(-x^2/2)*(2-x^2)/sqrt(2*pi)", "atan(x); 3; (6*x^2-2)/(1+x^2)^3",
                    "log(cosh(x)); 2; 1/cosh(x)^2", "sqrt(1+x^2); 3; -3*x/(1+x^2)^(5/2)",
                    "exp(-x^2); 2; 2*exp(-x^2)*(2*x^2-1)", "x^5; 5; 120", "x^5; 6; 0", "sin(x); 4; sin(x)" })
    void ofHigherOrderIsToo(String formula, int order, String derivative) {
        assertThat(Unbounded.algebra().derivative(Parser.parse(formula), order)).hasToString(derivative);
    }

    @ParameterizedTest
    @CsvSource({ "1, 500, 200", "2, 150, 40" })
    void agreesWithADifferenceInHighPrecision(int order, int examples, int least) {
        int[] compared = new int[1];
        QuickTheory.qt()
            .withFixedSeed(order)
            .withExamples(examples)
            .forAll(AnyFormula.smoothTexts(), doubles().between(-2.5, 2.5))
            .check((text, x) -> agrees(Parser.parse(text), x, order, compared));
        assertThat(compared[0]).isGreaterThan(least);
    }

    /** As PyTorch has it: pow_backward_exponent in FunctionsManual.cpp. */
    @ParameterizedTest
    @CsvSource({ "0^x, 0.5, 0", "0^x, 2, 0", "(1-1)^x, 2, 0", "(0*p)^x, 2, 0", "relu(x)^(3+x), -1, 0",
            "abs(x)^(1.5+x), 0, 0", "x^(2+x), 0, 0", "2^x, 0, 0.6931471805599453", "(1+p)^x, 0, 0.8109302162163288" })
    void aPowerOfZeroIsLevel(String formula, double x, double slope) {
        Expression derivative = Unbounded.algebra().derivativeForEvaluation(Parser.parse(formula));
        Evaluation evaluation = new Evaluation(List.of("p"), List.of(1.25));
        assertThat(evaluation.of(derivative).applyAsDouble(x)).isEqualTo(slope);
    }

    @ParameterizedTest
    @CsvSource({ "relu(x)^a, 2, 0", "relu(x)^a, 0, 0", "abs(x+1)^a*x, 2, 0" })
    void aPowerOfZeroDoesNotChangeWithItsExponent(String formula, double a, double slope) {
        Expression derivative = PartialDerivative.of(Unbounded.algebra(), Parser.parse(formula), "a");
        Evaluation evaluation = new Evaluation(List.of("a"), List.of(a));
        assertThat(evaluation.of(derivative).applyAsDouble(-1) + 0.0).isEqualTo(slope);
    }

    private static boolean agrees(Expression formula, double x, int order, int[] compared) {
        Expression derivative;
        try {
            derivative = Unbounded.algebra().derivative(formula, order);
        }
        catch (InvalidInputException ex) {
            return true;
        }
        Function<BigDecimal, BigDecimal> f = (at) -> PreciseEvaluation.at(formula, at, BigDecimal.valueOf(1.25),
                BigDecimal.valueOf(0.75));
        BigDecimal here = new BigDecimal(x);
        BigDecimal exact = PreciseEvaluation.at(derivative, here, BigDecimal.valueOf(1.25), BigDecimal.valueOf(0.75));
        BigDecimal before = f.apply(here.subtract(STEP));
        BigDecimal after = f.apply(here.add(STEP));
        BigDecimal at = f.apply(here);
        if (before == null || after == null || at == null || exact == null
                || at.abs().compareTo(new BigDecimal("1e12")) > 0 || exact.abs().compareTo(new BigDecimal("1e7")) > 0) {
            return true;
        }
        compared[0]++;
        BigDecimal difference = (order == 1) ? after.subtract(before).divide(STEP.add(STEP), COARSE)
                : after.subtract(at).subtract(at.subtract(before)).divide(STEP.multiply(STEP), COARSE);
        return difference.subtract(exact)
            .abs()
            .compareTo(new BigDecimal("1e-6").multiply(exact.abs().add(BigDecimal.ONE))) <= 0;
    }

}
