package dev.actiscope.formula.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.AnyFormula;
import dev.actiscope.formula.reading.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.QuickTheory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NotationTests {

    static final List<Definition> definitions = Catalogue.definitions();

    private static final String SIGNS = "x2+-*/^()<=>,.eabkh_ 0|";

    private static QuickTheory qt() {
        return QuickTheory.qt().withFixedSeed(1).withExamples(3000);
    }

    private static Optional<Expression> read(String text) {
        try {
            return Optional.of(Notation.read(text));
        }
        catch (InvalidInputException ex) {
            assertThat(ex.code()).isEqualTo("formula-needed");
            return Optional.empty();
        }
    }

    /** Whether a text is not canonical, or means here what it means in the language. */
    private static boolean isReadAlike(String text) {
        Optional<Expression> read = read(text);
        try {
            read.ifPresent((expression) -> assertThat(expression).as(text).isEqualTo(Parser.parse(text)));
            return true;
        }
        catch (InvalidInputException ex) {
            throw new AssertionError(text + " is refused, " + ex.code(), ex);
        }
    }

    @Test
    void whatIsPrintedIsRead() {
        qt().forAll(AnyFormula.texts()).check((text) -> {
            Expression tree = Parser.parse(text);
            return Notation.read(tree.toString()).equals(tree);
        });
    }

    @ParameterizedTest
    @FieldSource("definitions")
    void theFormulasOfTheCatalogueAreRead(Definition definition) {
        assertThat(Notation.read(definition.formula())).isEqualTo(Parser.parse(definition.formula()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "x*tanh(exp(x))", "x*sigmoid(1.702*x)", "2x+1", "2(x-1)/3", "-x^2", "max(0,x)-max(0,x-1)",
            "x/(1+abs(x)^k)^(1/k)", "leaky_relu(x,leak=0.1)", "if(x>0,x,alpha_1*(exp(x)-1))", "1e-3*x+w_0", "(x>0)*x" })
    void whatPeopleWriteLikeThatIsReadToo(String text) {
        assertThat(Notation.read(text)).isEqualTo(Parser.parse(text));
    }

    @Test
    void nothingIsReadInAnotherWayThanTheLanguageReadsIt() throws IOException {
        try (InputStream in = NotationTests.class.getResourceAsStream("/formula/spellings.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .map((line) -> line.split(" [⇒✗⇏] ")[0])
                .forEach((typed) -> assertThat(isReadAlike(typed)).as(typed).isTrue());
        }
        for (char first = 'a'; first <= 'z'; first++) {
            for (String rest : List.of("", "1", "_1", "x", "(x)", "*x", "^2", "^-2", "^x2", "0")) {
                assertThat(isReadAlike(first + rest)).as(first + rest).isTrue();
                assertThat(isReadAlike("x+2" + first + rest)).as("x+2" + first + rest).isTrue();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("definitions")
    void norIsANameWithAHyphen(Definition definition) {
        for (String name : definition.aliases()) {
            assertThat(isReadAlike(name + "(x)")).isTrue();
            assertThat(isReadAlike("x*" + name + "(x)")).isTrue();
        }
    }

    @Test
    void norIsATextWithMistakes() {
        qt().withExamples(20_000).forAll(AnyFormula.texts()).check((text) -> {
            Random random = new Random(text.hashCode());
            StringBuilder wrong = new StringBuilder(text);
            for (int i = random.nextInt(3); i >= 0 && !wrong.isEmpty(); i--) {
                int at = random.nextInt(wrong.length());
                String put = random.nextInt(3) == 0 ? ""
                        : SIGNS.substring(random.nextInt(SIGNS.length())).substring(0, 1);
                wrong.replace(at, at + random.nextInt(2), put);
            }
            return isReadAlike(wrong.toString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "X", "x ", "1e400", "1e-400", "wx+b", "sin x", "|x|", "x**2", "1/2x", "x=1",
            "lambda x: x", "relu6(x", "(x", "x)", "ln(x)", "swish(x,2)", "swish(x,beta=1)", "x<1<2", "h-swish(x)" })
    void allElseIsLeftToTheLanguage(String text) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Notation.read(text))
            .extracting(InvalidInputException::code)
            .isEqualTo("formula-needed");
    }

    @Test
    void whatIsNestedTooDeepIsLeftToIt() {
        String deep = "(".repeat(400) + "x" + ")".repeat(400);
        assertThat(read(deep)).isEmpty();
        assertThat(read("-".repeat(900) + "x")).isEmpty();
    }

}
