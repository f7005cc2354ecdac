package dev.actiscope.browser;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.listing.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.assertj.core.api.Assertions.within;

class FormulaCoreTests {

    static final List<Definition> FUNCTIONS = Catalogue.definitions();

    @Test
    void aFormulaSaysWhatThePageElseKnowsOfAFunction() {
        JsonNode curve = json(FormulaCore.read("f=x*sigmoid(beta*x)%2Bleak:leak=0.5")).at("/curves/0");
        assertThat(curve.at("/name").asString()).isEqualTo("x*sigmoid(beta*x)+leak");
        assertThat(curve.at("/entry/title").asString()).isEqualTo("x·σ(βx) + leak");
        assertThat(curve.at("/entry/parameters/0").toString())
            .isEqualTo("{\"name\":\"beta\",\"symbol\":\"β\",\"low\":\"0\",\"high\":\"5\"}");
        assertThat(curve.at("/settings").toString()).isEqualTo("[1,0.5]");
        assertThat(json(FormulaCore.read("f=swish")).at("/curves/0").has("entry")).isFalse();
    }

    @Test
    void anErrorInAFormulaTellsItsPlace() {
        JsonNode problem = json(LanguageCore.read("f=x*sigmod(beta*x)")).at("/problems/0");
        assertThat(problem.at("/code").asString()).isEqualTo("formula-unknown-function");
        assertThat(problem.at("/arguments/0").asString()).isEqualTo("3");
        assertThat(problem.at("/arguments/1").asString()).isEqualTo("sigmod");
    }

    @Test
    void aFormulaWrittenInAnotherWayTakesTheLanguage() {
        assertThat(json(FormulaCore.read("f=wx%2Bb&f=relu")).at("/problems/0/code").asString())
            .isEqualTo("formula-needed");
        assertThat(json(LanguageCore.read("f=wx%2Bb")).at("/curves/0/f").asString()).isEqualTo("w*x+b");
    }

    @Test
    void digitsAreInDoubtWhereDoublesCancel() {
        assertThat(FormulaCore.isDoubtful("x-tanh(x)", -1e-6, 1e-6)).isTrue();
        assertThat(FormulaCore.isDoubtful("x-tanh(x)", 1e-8, 1e-8)).isTrue();
        assertThat(FormulaCore.isDoubtful("x-tanh(x)", -6, 6)).isFalse();
        assertThat(FormulaCore.isDoubtful("x^2/(1+x^2)", -1e160, 1e160)).isTrue();
        assertThat(FormulaCore.isDoubtful("relu&x-tanh(x)", -1e-6, 1e-6)).isTrue();
    }

    /** Values by fifty digits. */
    @Test
    void theLanguageHasTheDigitsThatDoublesLose() {
        assertThat(LanguageCore.evaluate("x-tanh(x)", 1e-8)[0]).isCloseTo(1e-24 / 3, withinPercentage(1e-10));
        double[] samples = LanguageCore.sample("(exp(x)-1-x)/x^2", 1e-7, 2e-7, 2);
        assertThat(samples[2]).isCloseTo(0.5 + 1e-7 / 6, withinPercentage(1e-10));
        assertThat(samples[4]).isCloseTo(1 / 6.0, withinPercentage(1e-5));
        for (int i = 0; i < 500; i++) {
            assertThat(LanguageCore.evaluate("x^2/(1+x^2)", 1e160 + i * 1e157)[0]).isEqualTo(1);
        }
    }

    /** At a seventh of where the window ends. */
    private static void assertDrawn(String f, double x) {
        double[] samples = LanguageCore.sample(f, -7 * x, 7 * x, 15);
        assertThat(samples[15 + 8]).isCloseTo(x * x * x / 3, withinPercentage(1e-4));
        assertThat(samples[30 + 8]).isCloseTo(x * x, withinPercentage(1e-4));
    }

    /** By doubles it is 0, or off by more than itself. */
    private static boolean isDrawnOfDoubles(String f, double x) {
        double sample = LanguageCore.sample(f, -7 * x, 7 * x, 15)[15 + 8];
        return Math.abs(sample - x * x * x / 3) > x * x * x / 6;
    }

    @Test
    void aPictureHasTheDigitsWhereItBegins() {
        assertDrawn("x-tanh(x)*1", 1e-9);
        assertThat(LanguageCore.look("x-tanh(x)*1", -7e-9, 7e-9)).isFalse();
    }

    @Test
    void andWhereItIsDraggedTo() {
        for (double x = 1; x > 1e-9; x /= 1.1) {
            LanguageCore.sample("1*x-tanh(x)", -7 * x, 7 * x, 15);
        }
        assertDrawn("1*x-tanh(x)", 1e-9);
        for (double from = -6; from < -0.5e-8; from /= 1.2) {
            LanguageCore.sample("x-1*tanh(x)", from, from + 1e-8, 15);
        }
        LanguageCore.look("x-1*tanh(x)", -7e-9, 7e-9);
        assertDrawn("x-1*tanh(x)", 1e-9);
    }

    @Test
    void whereAParameterTakesDigitsAwayTheyAreThereAtRest() {
        String f = "x-a*tanh(x)";
        LanguageCore.sample(f + ":a=0.5", -7e-9, 7e-9, 15);
        assertThat(isDrawnOfDoubles(f, 1e-9)).isTrue();
        assertThat(LanguageCore.look(f, -7e-9, 7e-9)).isTrue();
        assertDrawn(f, 1e-9);
        assertThat(LanguageCore.look(f, -7e-9, 7e-9)).isFalse();
        assertThat(LanguageCore.look(f + ":a=0.5", -7e-9, 7e-9)).isFalse();
        assertThat(isDrawnOfDoubles(f, 1e-9)).isTrue();
    }

    @Test
    void whatIsNotSampledIsNotToBeSampledAnewAgainAndAgain() {
        assertThat(LanguageCore.look("x-tanh(x)/1", -7e-9, 7e-9)).isTrue();
        assertThat(LanguageCore.look("x-tanh(x)/1", -7e-9, 7e-9)).isFalse();
        assertThat(LanguageCore.look("tanh", -7e-9, 7e-9)).isFalse();
    }

    @Test
    void theLanguageKnowsDifferencesToo() {
        assertThat(LanguageCore.evaluate("tanh&x-tanh(x)", 2)).isEqualTo(FormulaCore.evaluate("tanh&x-tanh(x)", 2));
    }

    /** Whoever sees them cannot tell. */
    @ParameterizedTest
    @ValueSource(strings = { "x*tanh(exp(x))", "log(x)", "sqrt(x)*sin(x)", "1/x", "x*sigmoid(1.702*x)", "exp(-x^2/2)",
            "tan(x)", "sin(x)/x", "x*exp(-abs(x))", "(exp(x)-exp(-x))/2", "(x+0.1)^2-0.01", "x^3-3*x", "floor(x)*x",
            "x*relu6(x+3)/6", "relu(x-1)^2", "if(x>0,x,0)*exp(-x)" })
    void noDigitsAreInDoubtWhereDoublesDoWell(String f) {
        assertThat(FormulaCore.isDoubtful(f, -6, 6)).isFalse();
    }

    @Test
    void aSliderOfAFormulaReachesFromEndToEnd() {
        assertThat(setting("max(x,leak*x)", 0)).isZero();
        assertThat(setting("max(x,leak*x)", 1)).isEqualTo(1);
        assertThat(setting("a*x", 0)).isEqualTo(-5);
    }

    private static double setting(String f, double position) {
        return json(FormulaCore.move(f, 0, position)).at("/settings/0").asDouble();
    }

    @ParameterizedTest
    @FieldSource("FUNCTIONS")
    void everyFunctionIsTypesetAndInCode(Definition function) {
        for (int order = 0; order <= 2; order++) {
            JsonNode set = json(CodeCore.typeset(function.name(), order, "otherwise"));
            assertThat(set.at("/mathMl").asString()).startsWith("<math");
            assertThat(set.at("/latex").asString()).isNotEmpty();
        }
        for (Target target : Target.values()) {
            assertThat(json(CodeCore.listing(function.name(), target.key())).at("/code").asString()).contains("x");
        }
    }

    @ParameterizedTest
    @FieldSource("FUNCTIONS")
    void asAFormulaAFunctionStaysWhatItIs(Definition function) {
        Curve written = Curve.parse(CodeCore.formula(function.name()));
        assertThat(written.definition()).isEmpty();
        for (double x : new double[] { -3.3, -0.7, 0.4, 2.9, 5 }) {
            double value = function.activation().value(x);
            assertThat(written.activation().value(x)).isCloseTo(value, within(1e-12 * (1 + Math.abs(value))));
        }
    }

    @ParameterizedTest
    @CsvSource({ "leaky-relu:leak=0.3, 'if(x>0,x,leak*x):leak=0.3'", "swish, x*sigmoid(beta*x)",
            "swish:beta=inf, x*sigmoid(beta*x):beta=1000000", "x^2*a:a=3, x^2*a:a=3" })
    void itsSettingsStayAsFarAsAFormulaTakesThem(String f, String formula) {
        assertThat(Curve.parse(CodeCore.formula(f))).isEqualTo(Curve.parse(formula));
    }

    @Test
    void aTypesetFormOfACatalogueFunctionHasItsOwnSymbols() {
        assertThat(json(CodeCore.typeset("leaky-relu", 0, "otherwise")).at("/mathMl").asString()).contains("<mi>a</mi>")
            .doesNotContain("leak");
    }

    @Test
    void whatAVisitorTypesIsNeverMarkup() {
        String set = CodeCore.typeset("if(x<1,x,x>2)", 0, "otherwise");
        assertThat(json(set).at("/mathMl").asString()).contains("&lt;").doesNotContain("<1");
    }

    @Test
    void aDerivativeThatIsTooLargeIsAProblemAndNoCrash() {
        String deep = "sin(".repeat(12) + "x^x" + ")".repeat(12);
        JsonNode set = json(CodeCore.typeset(deep + "*" + deep + "/" + deep, 2, "otherwise"));
        assertThat(set.has("problem") || set.has("mathMl")).isTrue();
    }

    @Test
    void theSecondDerivativeComesAsTheFirstDoes() {
        assertThat(FormulaCore.second("elu", -1, 1, 3)).containsExactly(-1, 0, 0, 1, Math.exp(-1), 1, 1, 1,
                Math.exp(-1), 1, 0, 0, 0, 1, 1, 1, 0, 1, Double.NaN, Math.exp(-1), 1, 0, 1, 0, 1);
        assertThat(FormulaCore.second("x^2*a:a=3", 0, 1, 2)).containsExactly(0, 1, 0, 6, 6, 6, 0, 6, 6, 6, 0, 0);
        assertThat(FormulaCore.evaluateSecond("x^2*a:a=3", 1)).isEqualTo(6);
        assertThat(FormulaCore.evaluateSecond("relu", 0)).isNaN();
    }

    @Test
    void twoCurvesWithAnAmpersandBetweenAreTheirDifference() {
        assertThat(FormulaCore.evaluate("tanh&relu", -1)).startsWith(FormulaCore.evaluate("tanh", -1)[0],
                FormulaCore.evaluate("tanh", -1)[1]);
        assertThat(FormulaCore.evaluate("tanh&relu", 2)[1]).isEqualTo(FormulaCore.evaluate("tanh", 2)[1] - 1);
        assertThat(FormulaCore.sample("identity&relu", -1, 1, 2)).containsExactly(-1, 0, 0, 1, -1, 0, 0, 0, 1, 1, 0, 0,
                0, 0, 1, 0, 0, 0, 1, -1, 0, 0, 1, 0, 1);
    }

    @Test
    void soDoesThatOfADifference() {
        assertThat(FormulaCore.evaluateSecond("x^2&x^3", 2)).isEqualTo(2 - 12);
        assertThat(FormulaCore.second("x^2&relu", 1, 2, 2)).containsExactly(1, 2, 1, 3, 2, 2, 1, 3, 2, 2, 0, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "relu; ReLU; ReLU", "x^3-2*x; x³ − 2x; (x³ − 2x)", "(-x); −x; (−x)", "x^2; x²; x²",
                    "exp(x+1); exp(x + 1); exp(x + 1)", "x>0; x > 0; (x > 0)", "a*x+1:a=2; ax + 1; (ax + 1) (a = 2)",
                    "leaky-relu:leak=0.1; Leaky ReLU; Leaky ReLU (a = 0.1)" })
    void aDifferenceIsCalledWhatItIsOf(String f, String title, String subtracted) {
        assertThat(FormulaCore.label("swish&" + f, "Swish&" + title, Double.POSITIVE_INFINITY))
            .isEqualTo("Swish (β = 1) − " + subtracted);
    }

    @Test
    void aSecondDerivativeThatIsTooLargeIsNone() {
        String f = "x*tanh(x)" + "*cos(x*sigmoid(x*exp(x*atan(x*sin(x*erf(x*softplus(x)))))))".repeat(2)
                + "/(1+x^2*cosh(x*sin(x*atan(x))))";
        assertThat(FormulaCore.second(f, -1, 1, 3)).isEmpty();
        assertThat(FormulaCore.evaluateSecond(f, 1)).isNaN();
    }

    /** The page keeps what it had for all that is a problem; to sample never is one. */
    @Test
    void aLongFormulaIsShownAtFewerPointsThanWereAskedFor() {
        String f = IntStream.rangeClosed(1, 90).mapToObj("sin(%d*x)"::formatted).collect(Collectors.joining("+"));
        JsonNode reading = json(FormulaCore.read("points=5001&f=" + f.replace("+", "%2B")));
        assertThat(reading.at("/curves")).hasSize(1);
        assertThat(reading.at("/window/points").asInt()).isEqualTo(601);
        assertThat(reading.at("/problems/0/parameter").asString()).isEqualTo("points");
        assertThat(reading.at("/problems/0/code").asString()).isEqualTo("too-much-work-points");
        assertThat(FormulaCore.sample(f, -6, 6, 5001)).hasSizeGreaterThan(3 * 5001);
        assertThat(FormulaCore.second(f, -6, 6, 5001)).hasSizeGreaterThan(3 * 5001);
    }

    @Test
    void marksComeWithTheirChartsAndCurves() {
        JsonNode answer = json(MarksCore.marks("f=relu&f=sigmoid&f=tanh&hide=1&show=value"));
        assertThat(answer.toString()).isEqualTo("{\"marks\":[{\"kind\":\"zero\",\"chart\":\"value\",\"x\":0,\"y\":0,"
                + "\"label\":\"(0, 0)\",\"curves\":[2]},{\"kind\":\"intersection\",\"chart\":\"value\",\"x\":0.8813735870195429,"
                + "\"y\":0.7071067811865475,\"label\":\"(0.8814, 0.7071)\",\"curves\":[1,2]}],\"undecided\":false,\"truncated\":false}");
        assertThat(json(MarksCore.marks("f=x^2-x&f=swish")).at("/marks").size()).isGreaterThan(4);
    }

    @Test
    void whereNotAllDigitsCanBeTrustedIsTold() {
        JsonNode doubts = json(CodeCore.doubts("exp(x)-exp(x+1e-25)"));
        assertThat(doubts.at("/0/x").asDouble()).isEqualTo(1);
        assertThat(doubts.at("/0/value").isNumber()).isTrue();
        assertThat(doubts.at("/0/digits").asInt()).isBetween(1, 15);
        assertThat(json(CodeCore.doubts("sin(x^4)")).at("/0/value").isNull()).isTrue();
        assertThat(json(CodeCore.doubts("x*tanh(softplus(x))"))).isEmpty();
        assertThat(json(CodeCore.doubts("gelu"))).isEmpty();
    }

    @Test
    void aProgramPlotsTheView() {
        assertThat(CodeCore.program("f=relu&f=x*tanh(a*x):a=2")).contains("import numpy")
            .contains("matplotlib")
            .contains("tanh");
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

}
