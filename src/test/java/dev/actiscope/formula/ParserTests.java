package dev.actiscope.formula;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.QuickTheory;

import dev.actiscope.Messages;
import dev.actiscope.activation.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

class ParserTests {

    /** What formulas are made of, and what is typed by mistake. */
    private static final String PIECES = "x x x 1 2.5 . , ( ) [ ] { } | + - * / ^ ** < <= == = != > sin exp( if( max( "
            + "swish( beta= leaf \\frac{ \\alpha np. torch. ½ ² ⁻ √ π β − × ？ ? \uD83D\uDE00 \uD800 \u0000 e 1e5 .e5 1e999 _ f(x)= y=";

    private static QuickTheory qt() {
        return QuickTheory.qt().withFixedSeed(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "2x; 2*x", "2(x+1); 2*(x+1)", "(x+1)(x-1); (x+1)*(x-1)", "βx; beta*x", "2πx; 2*pi*x",
                    "0.5x; 0.5*x", "x**2; x^2", "x²; x^2", "x⁻¹; x^-1", "e^(-x); e^-x", "ln(x); log(x)", "－x × ２; -x*2",
                    "x ÷ 2 − 1; x/2-1", "max(0, x); max(0,x)", "MAX(0, X); max(0,x)", "pow(x, 3); x^3",
                    "where(x ≥ 0, x, 0); if(x>=0,x,0)", "silu(x); swish(x)", "swish(x, 2); swish(x,beta=2)",
                    "leaky_relu(x, negative_slope=0.2); leaky_relu(x,leak=0.2)" })
    void readsWhatPeopleTypeOnPaper(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "np.exp(-x); exp(-x)", "torch.sigmoid(x); sigmoid(x)", "tf.nn.relu(x); relu(x)",
                    "math.exp(x)*np.pi; exp(x)*pi", "torch.nn.functional.gelu(x); gelu(x)",
                    "np.where(x>0,x,0); if(x>0,x,0)", "jnp.maximum(x,0); max(x,0)" })
    void leavesOutWhatPythonPutsBeforeAName(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "\\alpha*x; alpha*x", "\\beta x; beta*x", "\\frac{1}{1+e^{-x}}; 1/(1+e^-x)",
            "\\sqrt{x}; sqrt(x)", "x\\cdot 2; x*2", "\\left(x\\right)^2; x^2", "x \\le 1; x<=1" })
    void readsTheLatexOfAFormula(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "f(x) = x^2; x^2", "y = 2x; 2*x", "g=x; x", "|x|; abs(x)", "x/(1+|x|); x/(1+abs(x))",
                    "||x|-1|; abs(abs(x)-1)", "2|x|; 2*abs(x)", "|x|+|x-1|; abs(x)+abs(x-1)", "|2(|x|)|; abs(2*abs(x))",
                    "x^½; x^(1/2)", "½x; 1/2*x", "√x; sqrt(x)", "√2*x; sqrt(2)*x", "√(2π); sqrt(2*pi)",
                    "sin^2(x); sin(x)^2" })
    void readsWaysOfWritingThatAreUsualInMathematics(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "x +; formula-unfinished; 4", "x + * 2; formula-operand; 5", "(x; formula-unclosed; 1",
                    "x); formula-unopened; 2", "|x; formula-unclosed; 1", "x y; formula-sign-missing; 3",
                    "1/2x; formula-doubtful; 4", "e^2x; formula-doubtful; 4", "x = 2; formula-equals; 3",
                    "1,5*x; formula-comma; 2", "x > 0 ? x; formula-choice; 7", "x if x>0 else 0; formula-choice; 3",
                    "lambda x; formula-equals; 8", "0 < x < 1; formula-chained; 7", "exp x; formula-not-called; 1",
                    "2 + sin; formula-not-called; 5", "sgmoid(x); formula-unknown-function; 1",
                    "sin(x,2); formula-arguments; 1", "max(x); formula-arguments; 1",
                    "swish(x,gamma=2); formula-unknown-setting; 9", "sin(x,a=2); formula-arguments; 1",
                    "swish(x,2,beta=3); formula-arguments; 1", "swish(x,beta=3,beta=3); formula-arguments; 1",
                    "rrelu(x,0.1,lower=0.2); formula-repeated-setting; 13", "1.2.3; formula-number; 1",
                    "1e999; formula-number; 1", "x # 1; formula-character; 3", "foo.exp(x); formula-character; 4",
                    "2½; formula-sign-missing; 2", "x^½x½; formula-doubtful; 4", "x + 😀; formula-character; 5",
                    "2 + .e5; formula-character; 5" })
    void pointsAtThePlaceOfAMistake(String typed, String code, int place) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse(typed)).satisfies((ex) -> {
            assertThat(ex.code()).isEqualTo(code);
            assertThat(ex.arguments().get(0)).isEqualTo(place);
        });
    }

    @Test
    void saysWhatADecimalCommaShouldBe() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse("1,5*x"))
            .satisfies((ex) -> assertThat(ex.arguments()).containsExactly(2, "1.5"));
    }

    @Test
    void namesTheNearestFunctions() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse("sgmoid(x)"))
            .satisfies((ex) -> assertThat(ex.arguments().get(2).toString()).startsWith("sigmoid"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "(", "-", "sin(", "2^", "|", "√", "max(x,", "if(x>0,x,", "\\frac{", "½(" })
    void nestingHasAnEnd(String opening) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse(opening.repeat(100_000)));
        assertThatExceptionOfType(InvalidInputException.class)
            .isThrownBy(() -> Parser.parse(opening.repeat(2000) + "x"));
    }

    @Test
    void anyTextIsAFormulaOrAMistakeThatIsExplained() throws IOException {
        Properties messages = Messages.read("problems");
        qt().withExamples(20_000).forAll(longs().all()).check((seed) -> isExplained(text(seed), messages));
        qt().withExamples(2000)
            .forAll(strings().allPossible().ofLengthBetween(0, 40))
            .check((text) -> isExplained(text, messages));
        qt().withExamples(5000)
            .forAll(AnyFormula.texts(), longs().all())
            .check((text, seed) -> isExplained(mutated(text, seed), messages));
    }

    private static boolean isExplained(String text, Properties messages) {
        try {
            return Parser.parse(text).size() > 0;
        }
        catch (InvalidInputException ex) {
            List<Object> arguments = ex.arguments();
            String message = messages.getProperty("problem." + ex.code());
            boolean placed = message.startsWith("Character {0}");
            return ex.parameter().equals("f")
                    && (!placed || (int) arguments.get(0) >= 1 && (int) arguments.get(0) <= text.length() + 1);
        }
    }

    private static String text(long seed) {
        Random random = new Random(seed);
        String[] pieces = PIECES.split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]).append((random.nextInt(4) == 0) ? " " : "");
        }
        return text.toString();
    }

    private static String mutated(String text, long seed) {
        Random random = new Random(seed);
        String[] pieces = PIECES.split(" ");
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(3));
        return text.substring(0, from) + pieces[random.nextInt(pieces.length)] + text.substring(to);
    }

}
