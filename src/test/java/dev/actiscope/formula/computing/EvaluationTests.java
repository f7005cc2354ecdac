package dev.actiscope.formula.computing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.formula.AnyFormula;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.PreciseEvaluation;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

class EvaluationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -x^2 | 3 | -9
            2^-x | 1 | 0.5
            2^3^2 | 0 | 512
            x^3 | -2 | -8
            x^0.5 | 4 | 2
            e^x | 0 | 1
            6/3/2 | 0 | 1
            1-2-3 | 0 | -4
            2x(x+1) | 3 | 24
            x*(x>0) | 2 | 2
            x*(x>0) | -2 | 0
            (x>=2)+(x<=2)+(x==2)+(x!=2)+(x<2)+(x>2) | 2 | 3
            (x>=2)+(x<=2)+(x==2)+(x!=2)+(x<2)+(x>2) | 1 | 3
            if(x,7,8) | 0.1 | 7
            if(x,7,8) | 0 | 8
            max(1,x,3) | 2 | 3
            min(1,x,3) | -2 | -2
            clip(x,-1,1) | 5 | 1
            round(x) | 2.5 | 2
            round(x) | 3.5 | 4
            round(x) | -0.5 | 0
            round(x) | 2.6 | 3
            floor(x) | -0.5 | -1
            ceil(x) | 0.5 | 1
            log2(8)*x | 1 | 3
            log10(x) | 1000 | 3
            square(x) | -3 | 9
            leaky_relu(x, 0.5) | -4 | -2
            leaky_relu(x, negative_slope=0.25) | -4 | -1
            prelu(x, a=x) | -4 | 16
            asinh(x) | 1e300 | 691.46867498
            """)
    void anExpressionIsComputedAsMathematicsHasIt(String formula, double x, double value) {
        assertThat(Formula.parse(formula).activation().value(x)).isCloseTo(value,
                within(1e-9 * Math.abs(value) + 1e-12));
    }

    @Test
    void parametersTakeTheirSettings() {
        Formula formula = Formula.parse("b*x+a*x^2");
        assertThat(formula.activation(List.of(10.0, 1.0)).value(3)).isEqualTo(39);
        assertThat(formula.activation(List.of(10.0, 1.0)).derivative(3)).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(strings = { "if(x>0,1,2)", "x>0", "x!=0", "x<=0", "max(x,0)", "clip(x,0,1)", "sigmoid(x)", "round(x)",
            "if(x==x,1,2)" })
    void whatIsNotANumberStaysNotANumber(String formula) {
        assertThat(Formula.parse(formula).activation().value(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = { "sqrt(x)", "log(x)", "x^0.5", "asin(x-2)" })
    void outsideItsDomainAFunctionIsNotANumber(String formula) {
        assertThat(Formula.parse(formula).activation().value(-1)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x*sigmoid(x) | 0 | inf
            x*exp(x) | 0 | inf
            sin(x) | nan | nan
            1/x | 0 | 0
            x-x | 0 | 0
            tanh(x) | -1 | 1
            """)
    void atInfinityItIsTheLimit(String formula, String below, String above) {
        Activation activation = Formula.parse(formula).activation();
        assertThat(print(activation.value(Double.NEGATIVE_INFINITY))).isEqualTo(below);
        assertThat(print(activation.value(Double.POSITIVE_INFINITY))).isEqualTo(above);
    }

    private static String print(double value) {
        return dev.actiscope.text.Decimal.print(value + 0.0);
    }

    /**
     * That of the function that is written out, else of PyTorch's maximum; TensorFlow's
     * gives the whole slope to the first.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max(0,x) | 0
            max(x,0) | 0
            min(x,3*x) | 3
            max(x,3*x) | 2
            min(x,0) | 0.5
            abs(x) | 0
            relu(x) | 0
            clip(x,0,1) | 1
            if(x>0,x,0.1*x) | 0.1
            """)
    void atAKinkTheSlopeIsTheFrameworks(String formula, double slope) {
        assertThat(Formula.parse(formula).activation().derivative(0)).isEqualTo(slope);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x*sigmoid(beta*x)", "if(x>0,x,alpha*(exp(x)-1))", "x*tanh(softplus(x))", "max(x,a*x)+1/x",
            "swish(x,beta=2)+swish(x,beta=2)^2+gelu(x)", "floor(x)*sin(x)", "min(x,x^2)+max(1/x,x)", "2^x+abs(x)^1.5",
            "if(x<=1,-x,2)+if(x<-1,x/3,x)", "if(floor(x)==floor(x+0.3),x,2)", "clip(x,-1.5,2*x+1)", "x>=ceil(x)-0.5" })
    void manyPointsAreComputedAsOneIs(String text) {
        Activation activation = Formula.parse(text).activation();
        double[] x = DoubleStream.iterate(-7, (point) -> point + 0.11).limit(150).toArray();
        double[] values = new double[x.length];
        double[] slopes = new double[x.length];
        activation.sample(x, values, slopes);
        for (int i = 0; i < x.length; i++) {
            assertThat(values[i]).isEqualTo(activation.value(x[i]));
            assertThat(slopes[i]).isEqualTo(activation.derivative(x[i]));
        }
    }

    @Test
    void whatTwoExpressionsShareIsComputedOnce() {
        Evaluation evaluation = new Evaluation(List.of(), List.of());
        int[] calls = { 0 };
        int shared = evaluation.tape().call((x) -> ++calls[0], evaluation.tape().x());
        int sum = evaluation.tape().operation(Operator.SUM, shared, shared);
        int product = evaluation.tape().operation(Operator.PRODUCT, shared, sum);
        assertThat(evaluation.tape().operation(Operator.SUM, shared, shared)).isEqualTo(sum);
        assertThat(evaluation.tape().at(product, 5)).isEqualTo(2);
        assertThat(calls[0]).isOne();
        for (String text : List.of("exp(x)+1", "swish(x,beta=2)", "max(x,2)", "x^2.5")) {
            assertThat(evaluation.place(Parser.parse(text))).isEqualTo(evaluation.place(Parser.parse(text)));
        }
        assertThat(evaluation.place(Parser.parse("swish(x,beta=2)")))
            .isNotEqualTo(evaluation.place(Parser.parse("swish(x,beta=3)")))
            .isNotEqualTo(evaluation.place(Parser.parse("softplus(x,beta=2)")));
    }

    @Test
    void whatDoesNotDependOnXIsAConstant() {
        Evaluation evaluation = new Evaluation(List.of("a"), List.of(2.0));
        int place = evaluation.place(Formula.parse("sqrt(2/pi)*a^3+if(a>1,1,x)").expression());
        assertThat(evaluation.tape().isConstant(evaluation.place(Formula.parse("sqrt(2/pi)*a^3").expression())))
            .isTrue();
        assertThat(evaluation.tape().at(place, 0)).isEqualTo(Math.sqrt(2 / Math.PI) * 8 + 1);
    }

    @Test
    void aFunctionOfTheCatalogueIsComputedAsTheCatalogueDoes() {
        Activation typed = Formula.parse("gelu(x)").activation();
        Activation record = Catalogue.find("gelu").orElseThrow().activation();
        for (double x : new double[] { -38, -12, -1, 0, 1e-300, 3 }) {
            assertThat(typed.value(x)).isEqualTo(record.value(x));
        }
    }

    @Test
    void aSettingOutOfBoundsIsRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
            .isThrownBy(() -> Formula.parse("softplus(x,beta=b)").activation(List.of(-1.0)))
            .satisfies((problem) -> assertThat(problem.code()).isEqualTo("parameter-too-small"));
    }

    /** Where digits cancel a few have an error that is larger. */
    @Test
    void anyFormulaHasTheValueThatItHasInHighPrecision() {
        int[] compared = new int[2];
        qt().withExamples(300).forAll(AnyFormula.texts(), doubles().between(-3, 3)).checkAssert((text, x) -> {
            Expression formula = Parser.parse(text);
            BigDecimal exact = PreciseEvaluation.at(formula, x, 1.25, 0.75);
            if (exact != null && exact.abs().doubleValue() < 1e12) {
                double value = new Evaluation(List.of("a", "b"), List.of(1.25, 0.75)).of(formula).applyAsDouble(x);
                double bound = bound(formula).applyAsDouble(x);
                compared[0]++;
                compared[1] += (isClose(value, exact) && isClose(bound, exact)) ? 0 : 1;
            }
        });
        assertThat(compared[0]).isGreaterThan(120);
        assertThat(compared[1]).isLessThan(compared[0] / 50);
    }

    private static DoubleUnaryOperator bound(Expression formula) {
        Expression bound = Binding.of(Expansion.expandAll(formula), List.of("a", "b"), List.of(1.25, 0.75));
        return new Evaluation(List.of(), List.of()).of(bound);
    }

    private static boolean isClose(double value, BigDecimal exact) {
        return Math.abs(value - exact.doubleValue()) <= 1e-9 * (1e-3 + Math.abs(exact.doubleValue()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a*x+sqrt(b) | 1.25*x+2
            x+a*b | x+5
            e^x | exp(x)
            log(-1)+x | log(-1)+x
            if(x<=x,1,x) | if(1,1,x)
            if(x>=x,1,x) | if(1,1,x)
            if(x==x,1,x) | if(1,1,x)
            if(x<x,1,x) | if(0,1,x)
            if(x>x,1,x) | if(0,1,x)
            if(x!=x,1,x) | if(0,1,x)
            if(x<2,1,x) | if(x<2,1,x)
            if(log(x)<=log(x),1,x) | if(log(x)<=log(x),1,x)
            """)
    void parametersAndWhatDoesNotVaryAreNumbersWhenTheyAreBound(String text, String bound) {
        assertThat(Binding.of(Parser.parse(text), List.of("a", "b"), List.of(1.25, 4.0))).hasToString(bound);
    }

    @Test
    void aTapeHoldsAsManyOperationsAsItTakes() {
        StringBuilder text = new StringBuilder("0.5");
        double expected = 0.5;
        for (int i = 1; i <= 40; i++) {
            text.append("+").append(i).append("*x^").append(i + 3);
            expected += i * Math.pow(1.01, i + 3);
        }
        assertThat(Formula.parse(text.toString()).activation().value(1.01)).isCloseTo(expected,
                within(1e-9 * expected));
    }

    @Test
    void aConstantFillsAsManyPointsAsThereAre() {
        double[] values = new double[130];
        double[] slopes = new double[130];
        Formula.parse("2+0*x").activation().sample(new double[130], values, slopes);
        assertThat(values).containsOnly(2);
        assertThat(slopes).containsOnly(0);
    }

    @Test
    void workIsSpentUntilThereIsNoneLeft() {
        Work work = new Work(10);
        work.spend(4);
        work.spend(6);
        assertThat(work.spent()).isEqualTo(10);
        assertThat(work.isExceeded()).isFalse();
        work.spend(1);
        assertThat(work.isExceeded()).isTrue();
    }

}
