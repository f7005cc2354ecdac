package dev.actiscope.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

import dev.actiscope.activation.Kink;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Slope;
import dev.actiscope.curve.Stated;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.facts.Mark.Kind;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.PreciseEvaluation;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MarksTests {

    static final List<Definition> DEFINITIONS = Catalogue.definitions();

    /** As close as a root can be told from the numbers beside it, relative to its x. */
    private static final double CLOSE = 8 * Math.ulp(1.0);

    /** The points as mpmath has them, to seventeen digits. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f=swish          | MINIMUM      | VALUE      | -1.2784645427610738 | -0.27846454276107380
            f=swish          | MAXIMUM      | DERIVATIVE |  2.3993572805154677 |  1.0998393201288670
            f=swish          | MINIMUM      | DERIVATIVE | -2.3993572805154677 | -0.099839320128866954
            f=gelu           | MINIMUM      | VALUE      | -0.75179152469356445 | -0.16997120747990366
            f=gelu           | MAXIMUM      | DERIVATIVE |  1.4142135623730950 |  1.1289041451851547
            f=mish           | MINIMUM      | VALUE      | -1.1924312145154952 | -0.30884341301725050
            f=hard-swish     | MINIMUM      | VALUE      | -1.5                | -0.375
            f=sigmoid&f=tanh | INTERSECTION | VALUE      |  0.88137358701954303 | 0.70710678118654752
            f=gelu-tanh      | ZERO         | VALUE      |  0                  |  0
            f=x*tanh(x)      | MAXIMUM      | DERIVATIVE |  1.1996786402577338 |  1.1996786402577338
            f=x^2&f=2^x      | INTERSECTION | VALUE      | -0.76666469596212309 | 0.58777475603469462
            f=x^x            | MINIMUM      | VALUE      |  0.36787944117144233 | 0.69220062755534635
            """)
    void aMarkIsWhereItIs(String query, Kind kind, Show chart, double x, double y) {
        assertThat(marks(query).all()).filteredOn((mark) -> mark.kind() == kind && mark.chart() == chart)
            .anySatisfy((mark) -> {
                assertThat(mark.x()).isCloseTo(x, within(CLOSE * Math.abs(x)));
                assertThat(mark.y()).isCloseTo(y, within(CLOSE * Math.abs(y)));
            });
    }

    /** Every mark in a chart of functions, and none besides. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f=relu                      | []
            f=sigmoid                   | []
            f=sigmoid&x=-1000..1000     | []
            f=exp(x)&x=-1000..1000      | []
            f=binary-step               | []
            f=softplus&x=-800..800      | []
            f=relu(x)^2                 | []
            f=0*x                       | []
            f=1/x                       | []
            f=leaky-relu                | [zero 0.0]
            f=elu                       | [zero 0.0]
            f=gelu&x=-60..60            | [zero 0.0, minimum -0.752]
            f=mish&x=-800..800          | [zero 0.0, minimum -1.192]
            f=swish&x=0..6              | [zero 0.0]
            f=swish&x=-1..6             | [zero 0.0]
            f=x^2                       | [zero 0.0, minimum 0.0]
            f=x^3                       | [zero 0.0]
            f=x^2-2*x%2B1               | [zero 1.0, minimum 1.0]
            f=(x-1)^2*exp(x)            | [zero 1.0, maximum -1.0, minimum 1.0]
            f=abs(x)-1                  | [zero -1.0, zero 1.0, minimum 0.0]
            f=sqrt(abs(x))              | [zero 0.0, minimum 0.0]
            f=if(x>0,x,x^2)             | [zero 0.0, minimum 0.0]
            f=if(x>0,x%2B2,1-x)         | []
            f=floor(x)                  | []
            f=sign(x)                   | [zero 0.0]
            f=tan(x)&x=-2..2            | [zero 0.0]
            f=log(x)                    | [zero 1.0]
            f=exp(-x^2-800)             | [maximum 0.0]
            f=max(x,x^2)&x=-2..2        | [zero 0.0, minimum 0.0]
            f=relu&f=leaky-relu&x=-3..3 | [zero 0.0]
            f=hard-tanh&f=identity      | [zero 0.0, zero 0.0]
            f=swish&f=x*sigmoid(x)&hide=2 | [zero 0.0, minimum -1.278]
            f=sigmoid&f=tanh&hide=1     | [zero 0.0]
            f=tanh&f=relu               | [zero 0.0, intersection 0.0]
            """)
    void onlyWhatThereIsIsMarked(String query, String expected) {
        Marks marks = marks(query + "&show=value");
        assertThat(rounded(marks)).hasToString(expected);
        assertThat(marks.areUndecided()).isFalse();
        assertThat(marks.areTruncated()).isFalse();
    }

    /** Where the function has another value than its limits, or none, or jumps. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f=if(x!=0,x^2,1)                  | []
            f=if(x!=0,-x^2,1)                 | []
            f=if(x==0,5,x^2%2B1)              | []
            f=if(x==1,0.000000001,x-1)        | []
            f=if(x==3,0,x^2%2B1)              | [zero 3.0, minimum 0.0, zero 0.0]
            f=if(x==2,9,(x-2)^2)&f=0.5*x-1    | [zero 2.0, intersection 2.5]
            f=if(sin(x)==0,1,sin(x))&x=-1..1  | []
            f=log(-1-x^2)                     | []
            f=sqrt(-1-x^2)                    | []
            f=x*sqrt(-1-x^2)                  | []
            f=1/log(-1-x^2)                   | []
            f=x^2/x                           | []
            f=x^3/x                           | []
            f=abs(x)*x/x                      | []
            f=(x-1)^2/(x-1)                   | []
            f=atan(1/x)                       | []
            f=tanh(1/x)                       | []
            f=x*log(abs(x))&x=-0.3..0.3       | []
            f=x/abs(x)*sin(x)&x=-1..1         | []
            f=x^2/x&f=x/2                     | [zero 0.0]
            f=sign(x)*(x^2%2B1)               | [zero 0.0]
            f=if(x>=0,x^2,x^2%2B1)            | [zero 0.0]
            """)
    void aPointThatIsNotTheFunctionsOwnIsNotMarked(String query, String expected) {
        Marks marks = marks(query);
        assertThat(rounded(marks)).hasToString(expected);
        assertThat(marks.areUndecided()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=sin(x)/x&x=-1..1", "f=(1-cos(x))/x&x=-1..1", "f=(1-cos(x))/x^2&x=-1..1",
            "f=sqrt(cos(x)-1)", "f=sqrt(x)*sqrt(-x)", "f=if(x==0,0.0000000001,abs(x))" })
    void whatIsAtOnePointOnlyOrNotThereIsLeftOut(String query) {
        assertThat(marks(query).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=sin(x)^2", "f=abs(sin(x))", "f=(x^2-2)^2", "f=abs(x^2-2)" })
    void whereAMinimumTouchesZeroItIsZero(String query) {
        List<Mark> all = marks(query + "&show=value").all();
        assertThat(all).filteredOn((mark) -> mark.kind() == Kind.MINIMUM)
            .hasSizeGreaterThan(1)
            .allSatisfy((minimum) -> {
                assertThat(minimum.y()).isZero();
                assertThat(all).contains(new Mark(Kind.ZERO, Show.VALUE, minimum.x(), 0, minimum.curves()));
            });
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=sigmoid&f=tanh&x=-60..60", "f=abs(x^2-2)%2B1e-16",
            "f=max(0,cos(x)-1%2Bx^2/2)%2B1&show=value" })
    void whatCannotBeDecidedIsSaid(String query) {
        assertThat(marks(query).areUndecided()).isTrue();
    }

    @Test
    void ofEndlesslyManyPointsSomeAreToldAndThatThereAreMore() {
        Marks marks = marks("f=sin(1/x)&show=value");
        assertThat(marks.areTruncated()).isTrue();
        assertThat(marks.all()).hasSizeGreaterThan(100).allSatisfy((mark) -> {
            double half = Math.round(2 / (Math.PI * mark.x()));
            assertThat(mark.x()).isCloseTo(2 / (Math.PI * half), within(1e-12 * Math.abs(mark.x())));
        });
    }

    /** Between the two is a place where the functions hardly differ. */
    @Test
    void workRunsOutEvenlyAndNotFromLeftToRight() {
        Marks marks = marks("f=gelu&f=gelu-tanh&show=value");
        assertThat(rounded(marks)).contains("intersection -1.885", "intersection 1.885");
        assertThat(marks.areUndecided()).isTrue();
    }

    @Test
    void aDifferenceThatWouldBeTooLargeHasNoMarksAndThatIsSaid() {
        String f = "x";
        for (int i = 0; i < 3; i++) {
            f = "max(x^2-@,sin(3*@))".replace("@", f);
        }
        Marks marks = marks("f=" + f + "&f=" + f + "%2B1&minus=1,2");
        assertThat(marks.all()).noneMatch((mark) -> mark.curves().contains(SampledCurve.DIFFERENCE));
        assertThat(marks.areUndecided()).isTrue();
    }

    /**
     * Both are 0 at 0 by algebra. That they meet nowhere else beside it would take more
     * digits than doubles have.
     */
    @Test
    void whereTwoFunctionsAreZeroForCertainTheyMeet() {
        Marks marks = marks("f=gelu&f=gelu-tanh&minus=1,2&show=value");
        assertThat(rounded(marks, List.of(0, 1))).containsExactly("intersection -1.885", "intersection 0.0",
                "intersection 1.885");
        assertThat(rounded(marks, List.of(SampledCurve.DIFFERENCE))).contains("zero 0.0");
        assertThat(marks.areUndecided()).isTrue();
        assertThat(rounded(marks("f=gelu&f=gelu-tanh&minus=1,2&hide=1,2&x=0.01..1&show=value"))).isEmpty();
    }

    @Test
    void whereWorkIsShortForAllTheLastCurveHasItsShare() {
        Marks marks = marks("f=x*sin(1/x)&f=sin(k*x):k=50&f=tan(20*x)&f=sin(x^3)&f=cos(30*x)*x&f=sin(1/x)"
                + "&f=sin(exp(x))&f=swish");
        assertThat(marks.areUndecided()).isTrue();
        assertThat(marks.all()).filteredOn((mark) -> mark.curves().equals(List.of(7))).hasSize(5);
        assertThat(marks.all()).filteredOn((mark) -> mark.curves().equals(List.of(2)))
            .anyMatch((mark) -> mark.x() < -4)
            .anyMatch((mark) -> mark.x() > 4);
    }

    @Test
    void onlyTheChartsThatAreShownAreMarked() {
        assertThat(marks("f=swish&show=derivative").all()).isNotEmpty()
            .allSatisfy((mark) -> assertThat(mark.chart()).isEqualTo(Show.DERIVATIVE));
        assertThat(marks("f=swish&show=second").all()).isEmpty();
    }

    /** What is marked on the curve of a difference, in both charts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    f=relu&f=swish&minus=1,2                     | [zero 0.0, maximum -1.278, maximum 1.278, minimum 0.0]
                    f=relu&f=swish&minus=2,1&hide=1              | [zero 0.0, minimum -1.278, minimum 1.278, maximum 0.0]
                    f=relu&f=swish&minus=1,2&hide=1,2            | [zero 0.0, maximum -1.278, maximum 1.278, minimum 0.0]
                    f=x^3&f=identity&minus=1,2                   | [zero -1.0, zero 0.0, zero 1.0, maximum -0.577, minimum 0.577]
                    f=x^3&f=identity&minus=1,2&show=derivative   | [zero -0.577, zero 0.577, minimum 0.0]
                    f=swish&f=x*sigmoid(x)&minus=1,2             | []
                    f=hard-tanh&f=binary-step&minus=1,2          | []
                    f=leaky-relu&f=relu&minus=1,2                | []
                    """)
    void theDifferenceIsMarkedAsACurveIs(String query, String expected) {
        Marks marks = marks(query.contains("show") ? query : query + "&show=value");
        assertThat(rounded(marks, List.of(SampledCurve.DIFFERENCE))).hasToString(expected);
    }

    @ParameterizedTest
    @FieldSource("DEFINITIONS")
    void everyMarkOfADifferenceHoldsInHighPrecision(Definition definition) {
        Curve one = Curve.of(definition, definition.defaults());
        Curve two = Curve.parse("softplus:beta=2");
        Marks marks = marks("f=" + one.notation() + "&f=" + two.notation() + "&minus=1,2&hide=1,2");
        assertThat(marks.all()).allSatisfy((mark) -> {
            int order = ((mark.chart() == Show.DERIVATIVE) ? 1 : 0) + ((mark.kind() == Kind.ZERO) ? 0 : 1);
            Expression difference = Expression.difference(expression(one, order), expression(two, order));
            double off = 1e-12 * Math.max(1, Math.abs(mark.x()));
            assertThat(isKink(one, mark.x()) || changesSign(difference, mark.x(), off)).as("%s: %s", definition, mark)
                .isTrue();
        });
    }

    /**
     * In high precision: beside each mark the function, its derivative or the difference
     * of two has different signs, or touches 0.
     */
    @ParameterizedTest
    @FieldSource("DEFINITIONS")
    void everyMarkHoldsInHighPrecision(Definition definition) {
        for (Curve curve : curves(definition)) {
            for (Mark mark : marks("f=" + curve.notation()).all()) {
                int order = ((mark.chart() == Show.DERIVATIVE) ? 1 : 0) + ((mark.kind() == Kind.ZERO) ? 0 : 1);
                if (!isKink(curve, mark.x())) {
                    assertThat(changesSign(expression(curve, order), mark.x(), CLOSE * Math.abs(mark.x()) + 1e-20))
                        .as("%s: %s", curve.notation(), mark)
                        .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("DEFINITIONS")
    void twoFunctionsMeetWhereTheyAreMarkedInHighPrecision(Definition definition) {
        Curve one = Curve.of(definition, definition.defaults());
        int place = DEFINITIONS.indexOf(definition);
        for (Definition other : DEFINITIONS.subList(place + 1, Math.min(place + 5, DEFINITIONS.size()))) {
            Curve two = Curve.of(other, other.defaults());
            Marks marks = marks("f=" + one.notation() + "&f=" + two.notation() + "&show=value");
            Expression difference = Expression.difference(expression(one, 0), expression(two, 0));
            for (Mark mark : marks.all()) {
                if (mark.kind() == Kind.INTERSECTION && !isKink(one, mark.x()) && !isKink(two, mark.x())) {
                    assertThat(mark.x() == 0 || changesSign(difference, mark.x(), room(one, two, mark.x())))
                        .as("%s, %s: %s", definition, other, mark)
                        .isTrue();
                }
            }
        }
    }

    /** What changes its sign from one sample to the next has a mark between them. */
    @ParameterizedTest
    @FieldSource("DEFINITIONS")
    void noneIsMissing(Definition definition) {
        for (Curve curve : curves(definition)) {
            Marks marks = marks("f=" + curve.notation());
            assertThat(marks.areUndecided()).as(curve.notation()).isFalse();
            for (int order = 0; order <= 2; order++) {
                Kind[] kinds = (order == 0) ? new Kind[] { Kind.ZERO } : new Kind[] { Kind.MAXIMUM, Kind.MINIMUM };
                Show chart = (order == 2) ? Show.DERIVATIVE : Show.VALUE;
                assertMarked(curve, order,
                        marks.all()
                            .stream()
                            .filter((mark) -> mark.chart() == chart && List.of(kinds).contains(mark.kind()))
                            .map(Mark::x)
                            .toList());
            }
        }
    }

    private static void assertMarked(Curve curve, int order, List<Double> marked) {
        Slope slope = Slope.of(curve);
        DoubleUnaryOperator f = (order == 0) ? curve.activation()::value
                : (order == 1) ? slope::value : slope::derivative;
        double step = 0.0371;
        for (double x = -6; x < 6 - step; x += step) {
            double from = x;
            double to = x + step;
            boolean jumps = curve.activation().kinks().stream().map(Kink::x).anyMatch((k) -> from <= k && k <= to);
            if (f.applyAsDouble(from) * f.applyAsDouble(to) < 0 && !jumps) {
                assertThat(marked).as("%s from %s to %s", curve.notation(), from, to)
                    .anyMatch((mark) -> from <= mark && mark <= to);
            }
        }
    }

    /** How far a point where two functions meet may be off: the flatter the farther. */
    private static double room(Curve one, Curve two, double x) {
        double slope = Math.abs(one.activation().derivative(x) - two.activation().derivative(x));
        return CLOSE * (Math.abs(x) + Math.abs(one.activation().value(x)) / slope) + 1e-15;
    }

    private static boolean changesSign(Expression expression, double x, double off) {
        return sign(expression, x - off) * sign(expression, x + off) < 0;
    }

    private static int sign(Expression expression, double x) {
        BigDecimal value = PreciseEvaluation.at(expression, x, 0, 0);
        return (value != null) ? value.signum() : 0;
    }

    private static boolean isKink(Curve curve, double x) {
        return curve.activation().kinks(new Interval(-6, 6)).stream().anyMatch((kink) -> kink.x() == x);
    }

    private static Expression expression(Curve curve, int order) {
        return Stated.of(curve, Formula::parse).expression(order, new Algebra(Budget.ofFormula()));
    }

    /** A function at its defaults, and at others of everyday size. */
    private static List<Curve> curves(Definition definition) {
        return Stream.of(1.0, 0.4, 1.5)
            .map((factor) -> Curve.of(definition,
                    definition.parameters()
                        .stream()
                        .map((parameter) -> Math.min(parameter.defaultValue() * factor, parameter.bounds().high()))
                        .toList()))
            .distinct()
            .toList();
    }

    private static List<String> rounded(Marks marks, List<Integer> curves) {
        return rounded(marks.all().stream().filter((mark) -> mark.curves().equals(curves)));
    }

    private static List<String> rounded(Marks marks) {
        return rounded(marks.all().stream());
    }

    private static List<String> rounded(Stream<Mark> marks) {
        return marks.map((mark) -> mark.kind().key() + " " + Math.round(1000 * mark.x()) / 1000.0).toList();
    }

    private static Marks marks(String query) {
        return Marks.of(View.read(Query.parse(query)).view());
    }

}
