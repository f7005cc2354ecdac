package dev.actiscope.formula.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.Formula;
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
     * Factors as people write them, and after each what it is, behind and before others
     * and in each other's brackets.
     */
    private static final String[] FACTORS = { "(w_1x)", "w_1*x", "m_π", "m_pi", "M_PI", "pi", "math.tau", "2*pi",
            "sin(30°)", "sin(30*pi/180)", "x°", "x*pi/180", "(x)^+", "max(0,x)", "(x)_+", "max(0,x)", "[x]_+",
            "max(0,x)", "\\sin^2 x", "sin(x)^2", "\\tanh\\frac{x}{2}", "tanh(x/2)", "\\sqrt2", "sqrt(2)",
            "\\mathbb{I}(x>0)", "(x>0)", "\\mathbf{1}_{[0,\\infty)}(x)", "(x>=0)", "1_{x>0}", "(x>0)",
            "\\mathbb{1}_{\\{x>0\\}}", "(x>0)", "~(x>0)", "(x<=0)", "!(x>0)", "(x<=0)", "max([0,x])", "max(0,x)",
            "np.clip(x,-1,1)", "clip(x,-1,1)", "Clip[x,{-2,2}]", "clip(x,-2,2)", "nn.GELU('tanh')(x)", "gelu_tanh(x)",
            "keras.layers.ReLU(6)(x)", "min(relu(x),6)", "F.softplus(x,threshold=1)", "if(x>1,x,softplus(x))",
            "norm.cdf(x,1,2)", "erfc(-((x-1)/2)/sqrt(2))/2", "NORM.S.DIST(x,TRUE)", "(erfc(-x/sqrt(2))/2)",
            "np.exp2(x)", "2^x", "x.neg()", "-x", "(-x).exp()", "exp(-x)", "x.clamp_min(0)", "max(x,0)", "取整(x)",
            "floor(x)", "正弦(x)", "sin(x)", "∛x", "(sign(x)*abs(x)^(1/3))", "(10%)", "0.1", "(２ｘ)", "2*x",
            "if(x>5%,x,0)", "if(x>0.05,x,0)", "(x//2)", "floor(x/2)", "(x mod 2)", "(x-2*floor(x/2))", "{x>0: x, 0}",
            "if(x>0,x,0)", "(x \\bmod 3)", "(x-3*floor(x/3))", "σ.(x)", "sigmoid(x)", "hardσ(x)", "hard_sigmoid(x)",
            "(x∈[0,1))", "(x>=0)*(x<1)", "(e的x次方)", "e^x", "f32::consts::PI", "pi", "GELU (tanh)(x)", "gelu_tanh(x)",
            "I_{x>0}", "(x>0)", "(float)x", "x", "2.5_f32", "2.5" };

    /** What stands around two factors, and what it is. */
    private static final String[] AROUND = { "A+B", "(A)+(B)", "A-B", "(A)-(B)", "A*B", "(A)*(B)", "A/B", "(A)/(B)",
            "-A", "-(A)", "2*A+B", "2*(A)+(B)", "A + B", "(A)+(B)", "(A)^2*B", "(A)^2*(B)", "tanh(A)*B", "tanh(A)*(B)",
            "max(A,B)", "max(A,B)", "A>B", "(A)>(B)", "A乘以B", "(A)*(B)", "x>0 ? A : B", "if(x>0,A,B)",
            "A if x>0 else B", "if(x>0,A,B)", "{x>0: A, B}", "if(x>0,A,B)", "A{x>0}+B", "if(x>0,A,0/0)+(B)",
            "f(x) = A + B", "(A)+(B)", "当x>0时为A，否则为B", "if(x>0,A,B)", "AB", "(A)*(B)", "A B + 1", "(A)*(B)+1", "2A",
            "2*(A)", "A^B", "(A)^(B)", "(A)_+", "max(0,A)", "A//B", "floor((A)/(B))", "\\frac{A}{B}", "(A)/(B)",
            "np.where(A>0, A, B)", "if((A)>0,A,B)", "def f(x):\n    return A + B", "(A)+(B)", "A mod B",
            "(A)-(B)*floor((A)/(B))", "A x", "(A)*x", "x A", "x*(A)" };

    @Test
    void combinedTheyMeanTheSameOrAreRefused() {
        Random random = new Random(13);
        int read = 0;
        int all = 4000;
        List<String> misread = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            int a = 2 * random.nextInt(FACTORS.length / 2);
            int b = 2 * random.nextInt(FACTORS.length / 2);
            int around = 2 * random.nextInt(AROUND.length / 2);
            String typed = put(AROUND[around], FACTORS[a], FACTORS[b]);
            // Digits behind digits are another number.
            char second = FACTORS[AROUND[around].equals("2A") ? a : b].charAt(0);
            if (Character.isDigit(second) && AROUND[around].matches("2A|AB")) {
                continue;
            }
            String meaning = put(AROUND[around + 1], FACTORS[a + 1], FACTORS[b + 1]);
            String expected = computed(meaning);
            try {
                if (!computed(typed).equals(expected)) {
                    misread.add(typed);
                }
                read++;
            }
            catch (InvalidInputException refused) {
                assertThat(refused.code()).as(typed).startsWith("formula-");
            }
        }
        System.out.println(read + " of " + all + " combined spellings are read.");
        assertThat(misread).isEmpty();
        assertThat(read).isGreaterThan(all / 2);
    }

    private static String put(String around, String a, String b) {
        StringBuilder put = new StringBuilder();
        for (char c : around.toCharArray()) {
            put.append((c == 'A') ? a : (c == 'B') ? b : String.valueOf(c));
        }
        return put.toString();
    }

    /** Its values at some numbers, as text, to ten digits. */
    private static String computed(String text) {
        StringBuilder values = new StringBuilder();
        Formula formula = Formula.parse(text);
        List<Double> settings = formula.parameters().stream().map((one) -> 1.3 + one.name().length()).toList();
        for (double x : new double[] { -2.7, -1.3, -0.4, 0.3, 0.8, 1.6, 3.9 }) {
            values.append(String.format(Locale.ROOT, "%.9e ", formula.activation(settings).value(x)));
        }
        return values.toString();
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
