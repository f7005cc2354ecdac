package dev.actiscope.formula.kinks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

class KinksTests {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static final Interval WINDOW = new Interval(-6, 6);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "max(0,x); 0,0,0,0,1", "relu(x); 0,0,0,0,1", "abs(x-0.1); 0.1,0,-1,0,1",
            "abs(x-1/3); 0.3333333333333333,0,-1,0,1", "abs(3*x-1); 0.3333333333333333,0,-3,0,3",
            "max(0,min(1,(x+3)/6)); -3,0,0,0,0.16666666666666666 3,1,0.16666666666666666,1,0",
            "min(max(0,x),6)*2; 0,0,0,0,2 6,12,2,12,0", "clip(x,-1,1); -1,-1,0,-1,1 1,1,1,1,0", "sign(x); 0,-1,0,1,0",
            "if(x>=2,1,x); 2,2,1,1,0", "x>1; 1,0,0,1,0", "if(x==0,5,x); 0,0,1,0,1",
            "abs(x^2-4); -2,0,-4,0,4 2,0,-4,0,4", "abs(abs(x)-1); -1,0,-1,0,1 0,1,1,1,-1 1,0,-1,0,1",
            "max(x,1-x); 0.5,0.5,-1,0.5,1", "min(x,2*x-3); 3,3,2,3,1", "x*if(x>0,1,0); 0,0,0,0,1",
            "if(x>2,if(x>3,1,0),x); 2,2,1,0,0 3,0,0,1,0", "round(x/4); -6,-2,0,-1,0 -2,-1,0,0,0 2,0,0,1,0 6,1,0,2,0",
            "hard_sigmoid(2*x); -1.5,0,0,0,0.3333333333333333 1.5,1,0.3333333333333333,1,0",
            "abs((x-1)*(x+2)); -2,0,-3,0,3 1,0,-3,0,3", "abs((x-1)/(x^2+1)); 1,0,-0.5,0,0.5", "x/abs(x); 0,-1,0,1,0",
            "abs(x)*abs(x-1); 0,0,-1,0,1 1,0,-1,0,1", "if(x-1,2,x); 1,2,0,2,0", "if(max(0,x),1,2); 0,2,0,1,0",
            "relu(x+binary_step(x)); 0,0,0,1,1", "relu(if(x<0,x,x+3)); 0,0,0,3,1", "max(0,if(x>0,x+3,x)); 0,0,0,3,1",
            "abs(if(x<0,x,x+3)); 0,0,-1,3,1", "hard_tanh(if(x<1,x,-0.5)); -1,-1,0,-1,1 1,1,1,-0.5,0",
            "clip(if(x>-1,2*x+3,x),-1,5); -1,-1,0,1,2 1,5,2,5,0" })
    void cornersAndJumpsAreExact(String formula, String expected) {
        List<Kink> kinks = new ArrayList<>();
        for (String kink : expected.split(" ")) {
            double[] n = Arrays.stream(kink.split(",")).mapToDouble(Double::parseDouble).toArray();
            kinks.add(new Kink(n[0], new Limit(n[1], n[2]), new Limit(n[3], n[4])));
        }
        assertThat(positive(kinks(formula))).isEqualTo(kinks);
    }

    private static List<Kink> positive(List<Kink> kinks) {
        return kinks.stream().map((kink) -> new Kink(kink.x(), positive(kink.left()), positive(kink.right()))).toList();
    }

    private static Limit positive(Limit limit) {
        return new Limit(limit.value() + 0.0, limit.derivative() + 0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "5", "sin(x)", "1/(1+exp(-x))", "(exp(x)-exp(-x))/(exp(x)+exp(-x))", "x/(1+abs(x))",
            "max(0,x)^2", "abs(x)^3", "abs(x^2-2x+1)", "abs(cos(x)-1)", "abs(x^2+1)", "celu(x,alpha=0.3)",
            "elu(x,alpha=1)", "if(x>0,x,exp(x)-1)", "log(1+exp(x))", "sqrt(x^2+1)", "if(x>0,exp(-1/x),0)",
            "if(x>pi/2,1,sin(x))", "1/(x^2+x+1)", "x*sigmoid(2*x)", "max(x^2+1,0)", "log(x^4+x+1)", "min(sin(x),2)" })
    void whatIsSmoothHasNone(String formula) {
        assertThat(kinks(formula)).isEmpty();
    }

    /** Too slowly for any polynomial to tell where to. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            erfinv(x^4);           1;  Infinity, NaN
            erfinv(x^4)*x^2;       1;  Infinity, NaN
            erfinv(x^4)*x^2;      -1;  NaN, Infinity
            x/erfinv(x);           1;  0, NaN
            x/erfinv(x);          -1;  NaN, 0
            1/erfinv(x);           1;  0, NaN
            1/log(x);              0;  NaN, 0
            2-1/log(x);            0;  NaN, 2
            1/log(abs(x));         0;  0, 0
            if(x==0,5,1/log(abs(x))); 0; 0, 0
            tanh(erfinv(x)^0.5);   1;  1, NaN
            log(-log(x));          0;  NaN, Infinity
            """)
    void whatIsReachedSlowlyIsReached(String formula, double x, String limits) {
        assertThat(kinks(formula)).filteredOn((kink) -> kink.x() == x).singleElement().satisfies((kink) -> {
            double[] expected = Arrays.stream(limits.split(",")).mapToDouble(Double::parseDouble).toArray();
            assertThat(new double[] { kink.left().value() + 0.0, kink.right().value() + 0.0 }).isEqualTo(expected);
        });
    }

    @Test
    void jumpsThatCrowdSomewhereAreStillFoundElsewhere() {
        List<Kink> kinks = kinks("floor(3/x)");
        for (int n = 1; n <= 30; n++) {
            double x = 3.0 / n;
            double step = n;
            assertThat(kinks).as("%s", x).filteredOn((kink) -> kink.x() == x).singleElement().satisfies((kink) -> {
                assertThat(kink.left()).isEqualTo(new Limit(step, 0));
                assertThat(kink.right().value()).isEqualTo(step - 1);
            });
        }
        assertThat(kinks).hasSizeLessThan(1000);
    }

    @ParameterizedTest
    @CsvSource({ "1/x, 0, -Infinity, Infinity", "1/x^2, 0, Infinity, Infinity", "x^-3, 0, -Infinity, Infinity",
            "1/(x-1), 1, -Infinity, Infinity", "1/(3*x-1), 0.3333333333333333, -Infinity, Infinity",
            "1/(exp(x)-3), 1.0986122886681098, -Infinity, Infinity", "log(x), 0, NaN, -Infinity",
            "log(abs(x)), 0, -Infinity, -Infinity", "log(2-x), 2, -Infinity, NaN", "sqrt(x), 0, NaN, 0",
            "x^0.3, 0, NaN, 0", "x*log(x), 0, NaN, 0", "x^x, 0, NaN, 1", "1/(x^2-2x+1), 1, Infinity, Infinity",
            "log1p(x), -1, NaN, -Infinity", "'log(if(x>x,2,x))', 0, NaN, -Infinity",
            "sqrt(exp(x)-3), 1.0986122886681098, NaN, 0" })
    void polesAndEdgesHaveTheirLimits(String formula, double x, double left, double right) {
        assertThat(kinks(formula)).singleElement().satisfies((kink) -> {
            assertThat(kink.x()).isEqualTo(x);
            assertThat(kink.left().value() + 0.0).isEqualTo(Double.valueOf(left));
            assertThat(kink.right().value() + 0.0).isEqualTo(Double.valueOf(right));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "asin(x)", "acos(x)", "sqrt(1-x^2)", "log(1-x^2)" })
    void whatIsDefinedBetweenTwoPointsBeginsAtTheOneAndEndsAtTheOther(String formula) {
        List<Kink> kinks = kinks(formula);
        assertThat(kinks).extracting(Kink::x).containsExactly(-1.0, 1.0);
        assertThat(kinks.get(0).left().value()).isNaN();
        assertThat(kinks.get(0).right().value()).isNotNaN();
        assertThat(kinks.get(1).left().value()).isNotNaN();
        assertThat(kinks.get(1).right().value()).isNaN();
    }

    @Test
    void tangentHasItsPolesAtOddMultiplesOfAQuarterTurn() {
        assertThat(kinks("tan(x)")).hasSize(4).allSatisfy((kink) -> {
            assertThat(kink.left()).isEqualTo(new Limit(INFINITY, INFINITY));
            assertThat(kink.right()).isEqualTo(new Limit(-INFINITY, INFINITY));
        }).extracting(Kink::x).contains(Math.PI / 2, -Math.PI / 2);
    }

    @ParameterizedTest
    @CsvSource({ "sin(x)/x, 0, 1, 0", "(exp(x)-1)/x, 0, 1, 0.5", "(1-cos(x))/x^2, 0, 0.5, 0", "(x^2-1)/(x-1), 1, 2, 1",
            "sin(pi*x)/(x-1), 1, -3.141592653589793, 0", "x/(exp(x)-1), 0, 1, -0.5" })
    void aHoleThatCanBeFilledHasTheLimitOnBothSides(String formula, double x, double value, double slope) {
        assertThat(kinks(formula)).singleElement().satisfies((kink) -> {
            assertThat(kink.x()).isEqualTo(x);
            assertThat(kink.isJump()).isFalse();
            assertThat(kink.left()).isEqualTo(kink.right());
            assertThat(kink.left().value()).isCloseTo(value, within(1e-10));
            assertThat(kink.left().derivative()).isCloseTo(slope, within(1e-6));
        });
    }

    @ParameterizedTest
    @CsvSource({ "abs(x^3-x-0.1), 3", "abs(tanh(x)-x/2), 3", "abs(exp(x)-3*x), 2", "abs(sin(x)-cos(x)), 4",
            "sign(sin(x)), 3", "floor(x^2/4), 18", "erf(x)>0.5, 1", "floor(exp(x)/100), 4", "mish(x)>0.5, 1" })
    void whatCannotBeSolvedIsClosedInOn(String formula, int count) {
        Activation activation = activation(formula);
        assertThat(kinks(formula)).hasSize(count).allSatisfy((kink) -> {
            double h = 1e-7;
            assertThat(activation.value(kink.x() - h)).isCloseTo(kink.left().value(), within(1e-5));
            assertThat(activation.value(kink.x() + h)).isCloseTo(kink.right().value(), within(1e-5));
            assertThat(activation.derivative(kink.x() - h)).isCloseTo(kink.left().derivative(), within(1e-5));
            assertThat(activation.derivative(kink.x() + h)).isCloseTo(kink.right().derivative(), within(1e-5));
        });
    }

    @Test
    void aCornerMovesWithItsParameters() {
        Formula formula = Formula.parse("max(x,a*x+b)");
        assertThat(formula.activation(List.of(3.0, 1.0)).kinks(WINDOW)).containsExactly(Kink.corner(-0.5, -0.5, 1, 3));
        assertThat(formula.activation(List.of(1.0, 1.0)).kinks(WINDOW)).isEmpty();
    }

    @Test
    void onlyThoseOfThePartAreTold() {
        assertThat(activation("floor(x)").kinks(new Interval(0.5, 3))).extracting(Kink::x)
            .containsExactly(1.0, 2.0, 3.0);
        assertThat(activation("abs(x-1e5)").kinks()).extracting(Kink::x).containsExactly(1e5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "floor(1000*x)", "floor(1e300*x)", "sign(sin(1e6*x))", "tan(1e9*x)", "floor(1/x)*0+1/x*0" })
    void moreThanAThousandAreNotTold(String formula) {
        assertThat(kinks(formula)).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "tan(1/x)", "1/sin(1/x)", "abs(sin(1e6*x)+cos(1e5*x))", "floor(log(x))", "x^x^x^x^x",
            "floor(x^x^x)", "abs(sin(x^9))", "1/(sin(x)+sin(1e5*x))", "max(sin(1e8*x),cos(x/1e8))",
            "round(tan(tan(tan(x))))", "abs(abs(abs(abs(abs(abs(x)-1)-1)-1)-1)-1)", "1/(x^2-2x+1+sin(x)/1e16)",
            "floor(1e308*x*x)", "1/(exp(exp(exp(x)))-2)", "sqrt(x-1e-300)", "1/0", "log(0)*x", "if(log(-1),x,1/x)" })
    void whateverIsTypedTheyAreInOrderAndOfThePart(String formula) {
        Activation activation = activation(formula);
        for (Interval part : List.of(WINDOW, new Interval(-1e6, 1e6), new Interval(1, 1.000001))) {
            List<Kink> kinks = activation.kinks(part);
            assertThat(kinks).hasSizeLessThanOrEqualTo(1000).allMatch((kink) -> part.contains(kink.x()));
            assertThat(kinks).extracting(Kink::x).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void cornersOfAnyPolygonAreFoundWhereTheyAre() {
        qt().forAll(integers().between(-500, 500), integers().between(1, 200), integers().between(1, 200),
                integers().between(-9, 9))
            .check((first, gap, next, slope) -> {
                double a = first / 100.0;
                double b = (first + gap) / 100.0;
                double c = (first + gap + next) / 100.0;
                String formula = "abs(x-(" + a + "))+max(0,x-(" + b + "))*" + (slope * 2 + 1) + "+min(x,(" + c + "))";
                List<Double> x = activation(formula).kinks(new Interval(-10, 10)).stream().map(Kink::x).toList();
                return x.equals(List.of(a, b, c));
            });
    }

    @ParameterizedTest
    @CsvSource({ "sin(x), -1, 1", "relu(x), 0, Infinity", "x^2+1, 1, Infinity", "3*tanh(x), -3, 3", "exp(-x^2), 0, 1",
            "1/(1+exp(-x)), 0, 1", "sign(x), -1, 1", "1/x, -Infinity, Infinity" })
    void theRangeHoldsEveryValue(String formula, double low, double high) {
        assertThat(activation(formula).range()).isEqualTo(new Interval(low, high));
    }

    @Test
    void thereIsNoSlopeWhereThereIsNoValue() {
        assertThat(activation("log(x)").derivative(-1)).isNaN();
        assertThat(activation("log(x)").derivative(2)).isEqualTo(0.5);
    }

    private static Activation activation(String formula) {
        return Formula.parse(formula).activation();
    }

    private static List<Kink> kinks(String formula) {
        return activation(formula).kinks(WINDOW);
    }

}
