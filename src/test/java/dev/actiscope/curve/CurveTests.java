package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.text.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

class CurveTests {

    @Test
    void everyFunctionIsReadByItsNameAndItsAliasesAndPrintedUnderItsName() {
        for (Definition definition : Catalogue.definitions()) {
            List<String> names = new ArrayList<>(definition.aliases());
            names.add(definition.name());
            names.add(definition.name().toUpperCase().replace('-', '_'));
            for (String name : names) {
                assertThat(Curve.parse(name).notation()).isEqualTo(definition.name());
            }
        }
    }

    @Test
    void everyParameterIsReadAndPrintedUnlessItHasItsDefault() {
        for (Definition definition : Catalogue.definitions()) {
            for (Parameter parameter : definition.parameters()) {
                String standard = Decimal.print(parameter.defaultValue());
                assertThat(Curve.parse(definition.name() + ":" + parameter.name() + "=" + standard).notation())
                    .isEqualTo(definition.name());
                double other = otherThanDefault(parameter);
                String notation = definition.name() + ":" + parameter.name() + "=" + Decimal.print(other);
                assertThat(Curve.parse(notation).notation()).isEqualTo(notation);
                assertThat(Curve.parse(notation.toUpperCase().replace('-', '_').replace("E_", "E-")).notation())
                    .isEqualTo(notation);
            }
        }
    }

    private static double otherThanDefault(Parameter parameter) {
        double standard = parameter.defaultValue();
        return DoubleStream.of(standard / 2, 2 * standard, parameter.slider().low(), parameter.bounds().low())
            .filter((other) -> other != standard && parameter.bounds().contains(other))
            .findFirst()
            .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ "swish:beta=1, swish", "SiLU, swish", "swish:beta=1.50, swish:beta=1.5",
            "Leaky_ReLU:LEAK=1e-1, leaky-relu:leak=0.1", "swish:beta=inf, swish:beta=inf",
            "swish:beta=-inf, swish:beta=-inf", "swish:beta=-0, swish:beta=0", "swish:beta=1e21, swish:beta=1e21",
            "swish:beta=.5, swish:beta=0.5", "leaky-relu:leak=0.01, leaky-relu" })
    void theCanonicalFormHasTheCanonicalNameAndTheShortestNumbers(String text, String canonical) {
        assertThat(Curve.parse(text).notation()).isEqualTo(canonical);
    }

    @Test
    void theActivationHasTheSettings() {
        assertThat(Curve.parse("leaky-relu:leak=0.25").activation().value(-2)).isEqualTo(-0.5);
        assertThat(Curve.parse("leaky-relu:leak=0.25").settings()).containsExactly(0.25);
    }

    @ParameterizedTest
    @CsvSource({ "swsh, swish", "rleu, relu", "tahn, tanh", "leaky, leaky-relu", "Sigmoit, sigmoid",
            "leaki-reloo, leaky-relu", "sigm, sigmoid", "SiLO, silu" })
    void aTypoIsAnsweredWithTheNearestName(String typo, String meant) {
        InvalidInputException problem = problem(typo);
        assertThat(problem.code()).isEqualTo("unknown-function");
        assertThat(problem.parameter()).isEqualTo("f");
        assertThat(problem.arguments().get(0)).isEqualTo(typo);
        assertThat((String) problem.arguments().get(1)).startsWith(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x | x
            X | x
            x*sigmoid(beta * x):beta=2 | x*sigmoid(beta*x):beta=2
            x*sigmoid(beta*x):beta=1 | x*sigmoid(beta*x)
            2/x | 2/x
            max(0, x) | max(0,x)
            (x) | x
            A*x + b_1:B_1=3,a=2 | a*x+b_1:a=2,b_1=3
            x>0 ? x : 0 | if(x>0,x,0)
            x>0 ? x : a*x:a=0.1 | if(x>0,x,a*x):a=0.1
            {x>0: x, a*x}:a=0.1 | if(x>0,x,a*x):a=0.1
            lambda x: x>b:b=2 | x>b:b=2
            x<1?x:x==2?3:4 | if(x<1,x,if(x==2,3,4))
            """)
    void whatIsNoNameIsAFormula(String text, String canonical) {
        assertThat(Curve.parse(text).notation()).isEqualTo(canonical);
        assertThat(Curve.parse(text).definition()).isEmpty();
    }

    /** So it does not come back as a name that does not exist. */
    @ParameterizedTest
    @CsvSource({ "(x-1), (x-1)", "(2x), 2*x", "(0-x), (0-x)", "(x-a):a=2, (x-a):a=2", "(k), (k)", "(5), (5)", "(x), x",
            "(-x), (-x)", "((x-1)), (x-1)", "2.5, 2.5" })
    void aFormulaThatLooksLikeANameIsPutInBrackets(String text, String canonical) {
        assertThat(Curve.parse(text).notation()).isEqualTo(canonical);
        assertThat(Curve.parse(canonical).notation()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x-1", "-x", "2x", "1-x", "2x-1", "x-a", "3-2x", "βx", "2πx", "2βx", "x-2x", "eˣ", "２x",
            "0", "1", "12", "１", "pi", "e", "1e5", "2pi", "-1" })
    void aNameThatLooksLikeAFormulaIsAnsweredWithBrackets(String text) {
        assertThat(problem(text).code()).isEqualTo("unknown-function-or-formula");
        assertThat(problem(text).arguments().get(0)).isEqualTo(text);
        assertThat(Curve.parse("(" + text + ")").definition()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "mix", "h-max", "exp", "ab", "axe" })
    void anXWithinAWordMakesNoFormulaOfIt(String text) {
        assertThat(problem(text).code()).isEqualTo("unknown-function");
    }

    @ParameterizedTest
    @CsvSource({ "lnx, ln(x)", "sinx, sin(x)", "2pix, 2pi*x", "sqrtx, sqrt(x)", "relux, relu(x)", "w1x, w1*x",
            "xtanhx, x*tanh(x)", "x2, x*2 / x^2" })
    void aNameThatSeemsToBeAFormulaIsAnsweredWithHowThatIsWritten(String text, String written) {
        assertThat(problem(text).code()).isEqualTo("unknown-function-or-product");
        assertThat(problem(text).arguments()).contains(text, written);
    }

    @ParameterizedTest
    @CsvSource({ "kx, k*x", "ax, a*x", "xx, x*x", "xe, x*e" })
    void twoLettersOfWhichOneIsXMayBeAProduct(String text, String product) {
        assertThat(problem(text).code()).isEqualTo("unknown-function-or-product");
        assertThat(problem(text).arguments()).contains(text, product);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x（x＋1） | x*(x+1)
            ｘ＋１ | x+1
            ｘ | x
            x－1 | (x-1)
            ｍａｘ（０，ｘ） | max(0,x)
            max（x；1） | max(x,1)
            【x】 | x
            x＊beta：beta=2 | x*beta:beta=2
            x*beta:beta＝－２ | x*beta:beta=-2
            a*x+b：a＝２，b=3 | a*x+b:a=2,b=3
            ｓｗｉｓｈ：beta＝２ | swish:beta=2
            x*a:a= 2 | x*a:a=2
            swish: beta = 2 | swish:beta=2
            rrelu:lower=0.1, upper=0.5 | rrelu:lower=0.1,upper=0.5
            """)
    void whatAChineseKeyboardTypesAndBlanksAroundSettingsAreRead(String text, String canonical) {
        assertThat(Curve.parse(text).notation()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({ "'relu ', formula-not-called", "relu+tanh, formula-not-called", "x:beta=1, no-parameters",
            "a*x:beta=1, unknown-setting", "a*x:a=inf, parameter-too-large", "':a=1', missing-function" })
    void aFormulaThatCannotBeReadSaysWhy(String text, String code) {
        assertThat(problem(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({ "leaky-relu:alpha=0.2, leaky-relu:leak=0.2", "leaky_relu:negative_slope=0.2, leaky-relu:leak=0.2",
            "leaky-relu:NEGATIVE-SLOPE=0.2, leaky-relu:leak=0.2", "leaky-relu:a=0.2, leaky-relu:leak=0.2",
            "prelu:alpha=0.5, prelu:a=0.5", "prelu:weight=0.5, prelu:a=0.5", "prelu:init=0.5, prelu:a=0.5",
            "prelu:slope=0.5, prelu:a=0.5", "prelu:negative_slope=0.5, prelu:a=0.5", "elu:α=2, elu:alpha=2",
            "noisy-relu:stddev=2, noisy-relu:sigma=2", "noisy-relu:σ=2, noisy-relu:sigma=2", "silu:β=2, swish:beta=2",
            "β*x:β=2, beta*x:beta=2" })
    void aParameterMayBeCalledWhatOthersCallIt(String text, String canonical) {
        assertThat(Curve.parse(text).notation()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = { "leaky-relu:leak=0.1,alpha=0.1", "leaky-relu:alpha=0.1,negative_slope=0.2",
            "swish:beta=1,β=1", "prelu:weight=1,a=1" })
    void twoNamesOfOneParameterSetItTwice(String text) {
        InvalidInputException problem = problem(text);
        assertThat(problem.code()).isEqualTo("repeated-setting");
        assertThat(problem.arguments())
            .containsExactly(Curve.parse(text.replaceFirst(",.*", "")).function().parameters().get(0).name());
    }

    @Test
    void noNameStandsForTwoParametersOfOneFunction() {
        for (Definition definition : Catalogue.definitions()) {
            List<String> names = new ArrayList<>();
            for (Parameter parameter : definition.parameters()) {
                names.addAll(parameter.aliases());
                names.add(parameter.name());
                if (!parameter.symbol().equals(parameter.name())) {
                    names.add(parameter.symbol());
                }
            }
            assertThat(names).as(definition.name()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x*exp(-x       | 6
            x^^2           | 3
            2*tahn(x)      | 3
            x*             | 3
            激活*x         | 1
            """)
    void aWrongFormulaIsShownWithThePlaceOfItsError(String text, int position) {
        InvalidInputException problem = problem(text + ":a=2");
        assertThat(problem.text()).isEqualTo(text);
        assertThat(problem.position()).isEqualTo(position);
    }

    @Test
    void whatIsWrongWithAWholeFormulaIsInNoPlace() {
        assertThat(problem("a+b+c+d+g+h+i+j+k").code()).isEqualTo("formula-too-many-parameters");
        assertThat(problem("a+b+c+d+g+h+i+j+k").position()).isZero();
        assertThat(problem("relu:leak=1").text()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                            | missing-function
            :beta=1                       | missing-function
            zzz                           | unknown-function
            2                             | unknown-function-or-formula
            激活                          | unknown-function
            relu:                         | not-a-setting
            swish:                        | not-a-setting
            swish:beta                    | not-a-setting
            swish:=1                      | not-a-setting
            swish:beta=1,                 | not-a-setting
            swish:,beta=1                 | not-a-setting
            relu:leak=1                   | no-parameters
            swish:leak=1                  | unknown-setting
            swish:be ta=1                 | unknown-setting
            swish:beta=1 2                | not-a-number
            swish:beta=- 2                | not-a-number
            swish:beta=_2                 | not-a-number
            swish:beta=ﾐ                  | not-a-number
            swish:beta=1,beta=2           | repeated-setting
            swish:beta=1,BETA=1           | repeated-setting
            swish:beta=                   | not-a-number
            swish:beta=abc                | not-a-number
            swish:beta=nan                | not-a-number
            swish:beta=1=2                | not-a-number
            swish:beta=1:2                | not-a-number
            swish:beta=1.                 | not-a-number
            swish:beta=+1                 | not-a-number
            leaky-relu:leak=inf           | parameter-too-large
            leaky-relu:leak=-inf          | parameter-too-small
            """)
    void wrongNotationIsRefusedWithItsReason(String text, String code) {
        InvalidInputException problem = problem(text);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.parameter()).isEqualTo("f");
    }

    @Test
    void anOutOfBoundsParameterIsNamedWithItsBoundAndItsValue() {
        InvalidInputException problem = problem("leaky-relu:leak=3");
        assertThat(problem.code()).isEqualTo("parameter-too-large");
        assertThat(problem.arguments()).containsExactly("leak", 1.0, 3.0);
    }

    /** So the formula of a card is what the card shows. */
    @Test
    void everyFunctionIsAFormulaOfTheSameParametersAndValues() {
        for (Definition definition : Catalogue.definitions()) {
            String setting = definition.parameters().isEmpty() ? ""
                    : ":" + definition.parameters().get(definition.parameters().size() - 1).name() + "=0.75";
            Curve curve = Curve.parse(definition.name() + setting);
            Curve formula = curve.asFormula();
            assertThat(formula.definition()).isEmpty();
            assertThat(formula.written()).isEqualTo(curve.written()).isSameAs(formula.function());
            for (double x = -3; x <= 3; x += 0.375) {
                assertThat(formula.activation().value(x)).as("%s at %s", curve.notation(), x)
                    .isCloseTo(curve.activation().value(x), within(1e-12));
            }
        }
    }

    @Test
    void aFormulaTakesTheNearestSettingThatItCan() {
        Curve steepest = Curve.parse("swish:beta=inf").asFormula();
        Curve mirrored = Curve.parse("swish:beta=-inf").asFormula();
        Interval bounds = steepest.function().parameters().get(0).bounds();
        assertThat(steepest.settings()).containsExactly(bounds.high());
        assertThat(mirrored.settings()).containsExactly(bounds.low());
    }

    @Test
    void aWrongNameMayComeFromElsewhere() {
        InvalidInputException problem = Curve.unknown("name", "swich");
        assertThat(problem.parameter()).isEqualTo("name");
        assertThat(problem.code()).isEqualTo("unknown-function");
        assertThat((String) problem.arguments().get(1)).startsWith("swish");
    }

    @Test
    void aFormulaMayHaveAThousandCharacters() {
        assertThat(Curve.parse("(x" + " ".repeat(997) + ")").notation()).isEqualTo("x");
        assertThat(problem("(x" + " ".repeat(998) + ")").code()).isEqualTo("function-too-long");
    }

    /** Else an address would be written that nobody can open. */
    @Test
    void whatWouldBeWrittenTooLongIsRefused() {
        assertThat(problem("x" + "+2x".repeat(330)).code()).isEqualTo("function-too-long");
        assertThat(Curve.parse("x" + "+2x".repeat(200)).notation()).hasSizeLessThanOrEqualTo(Curve.LONGEST);
    }

    @Test
    void anOverlongTextIsRefusedAndALongOneIsQuotedInPart() {
        assertThat(problem("relu:" + "a".repeat(996)).arguments()).containsExactly(1000, 1001);
        assertThat(problem("a".repeat(1001)).code()).isEqualTo("unknown-function");
        assertThat((String) problem("a".repeat(1000)).arguments().get(0)).hasSizeLessThan(100);
    }

    private static InvalidInputException problem(String text) {
        return catchThrowableOfType(InvalidInputException.class, () -> Curve.parse(text));
    }

}
