package dev.actiscope.formula.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import dev.actiscope.activation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Formulas as people write them in programs, papers, spreadsheets and on paper. */
class SpellingsTests {

    private static final String MEANS = " ⇒ ";

    private static final String REFUSED = " ✗ ";

    /** What could be understood and is refused. */
    private static final String MISSED = " ⇏ ";

    private static List<String> lines() throws IOException {
        try (InputStream in = SpellingsTests.class.getResourceAsStream("/formula/spellings.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter((line) -> !line.startsWith("#"))
                .filter((line) -> Stream.of(MEANS, REFUSED, MISSED).anyMatch(line::contains))
                .map((line) -> line.replace('↵', '\n'))
                .toList();
        }
    }

    private static Stream<String[]> understood() throws IOException {
        return lines().stream().filter((line) -> line.contains(MEANS)).map((line) -> line.split(MEANS));
    }

    private static Stream<String[]> refused() throws IOException {
        return lines().stream()
            .filter((line) -> !line.contains(MEANS))
            .map((line) -> line.split(line.contains(REFUSED) ? REFUSED : MISSED));
    }

    @ParameterizedTest
    @MethodSource
    void understood(String typed, String meaning) {
        String canonical = Parser.parse(typed).toString();
        assertThat(canonical).isEqualTo(Parser.parse(meaning).toString());
        assertThat(Parser.parse(canonical)).hasToString(canonical);
    }

    @ParameterizedTest
    @MethodSource
    void refused(String typed, String code) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse(typed))
            .extracting(InvalidInputException::code)
            .isEqualTo(code);
    }

    @Test
    void nearlyAllAreUnderstood() throws IOException {
        long understood = understood().count();
        long missed = lines().stream().filter((line) -> line.contains(MISSED)).count();
        System.out.println(understood + " spellings are understood of " + (understood + missed)
                + " that could be, none is misread; " + (lines().size() - understood - missed) + " must be refused.");
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(600);
        assertThat(understood).isGreaterThanOrEqualTo((understood + missed) * 95 / 100);
    }

    /**
     * Whatever is typed of what programs, papers and spreadsheets have is read, or
     * refused with words.
     */
    @Test
    void anythingIsReadOrRefused() {
        String[] parts = { "def ", "f", "(", "x", ")", ":", "return ", "\n", ";", "=", "lambda ", "=>", "<-",
                "function", "@", "{", "}", "[", "import ", "double ", "x.dtype", "a", "2", "1.5", "+", "-", "*", "/",
                "^", ",", "A1", "$A$1", "EXP(", "{\\displaystyle", "torch.", "to(", "float", "erf.value(", "std::",
                "::", ".*", ".", "if", "else", "?", "\\begin{cases}", "\\end{cases}", "&", "\\\\", "|", "max(",
                "np.nan", "y", "const " };
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < 30_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = 1 + random.nextInt(10); length > 0; length--) {
                typed.append(parts[random.nextInt(parts.length)]);
            }
            try {
                Parser.parse(typed.toString());
                read++;
            }
            catch (InvalidInputException refused) {
                assertThat(refused.code()).startsWith("formula-");
            }
        }
        assertThat(read).isGreaterThan(100);
    }

}
