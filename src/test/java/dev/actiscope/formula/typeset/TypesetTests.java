package dev.actiscope.formula.typeset;

import java.util.List;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.text.Symbols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypesetTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            2*i*x;                      2·ix
            x*sigmoid(beta*x);             x·σ(βx)
            max(x,a*x);                    max(x, ax)
            max(max(x,a),max(b,1));        max(x, a, b, 1)
            min(max(0,x),6);               min(max(0, x), 6)
            x*tanh(softplus(x));           x·tanh(softplus(x))
            -x^2;                          −x²
            (-x)^2;                        (−x)²
            x^-10;                         x⁻¹⁰
            2^-x;                          2⁻ˣ
            x^x^x;                         x^(xˣ)
            x^(a+1);                       x^(a + 1)
            1/(1+exp(-x));                 1/(1 + e⁻ˣ)
            exp(-x^2/2);                   exp(−x²/2)
            x/2*(1+erf(x/sqrt(2)));        x/2·(1 + erf(x/√2))
            x/(2*a);                       x/(2a)
            a-(b-x);                       a − (b − x)
            a-(-x);                        a − (−x)
            x*(-2);                        x·(−2)
            2*3;                           2·3
            x*1.5e-7;                      x·(1.5e−7)
            "if(x>0,x,alpha*(exp(x)-1))";  "if(x > 0, x, α(eˣ − 1))"
            x>0;                           [x > 0]
            abs(x)+floor(x)+ceil(x);       |x| + ⌊x⌋ + ⌈x⌉
            sqrt(1+x^2)+sqrt(x);           √(1 + x²) + √x
            leak*x;                        leak·x
            leak*(x+1);                    leak·(x + 1)
            a_1*x+a2;                      a₁x + a₂
            a_max*x;                       a_max·x
            "swish(x,beta=2)";             "Swish(x, β=2)"
            swish(x);                      Swish(x)
            gelu_tanh(x);                  GELU_tanh(x)
            log2(x)+log(x)+log10(x);       log₂(x) + ln(x) + log₁₀(x)
            tanh(x)^2;                     tanh²(x)
            """)
    void aLineOfTextReadsAsPeopleWriteFormulas(String formula, String line) {
        assertThat(Typeset.plain(parse(formula))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            1/(1+exp(-x));                   \\frac{1}{1 + e^{-x}}
            x*sigmoid(beta*x);               x\\,\\sigma(\\beta x)
            x/2*(1+erf(x/sqrt(2)));          \\frac{x}{2}(1 + \\operatorname{erf}(x/\\sqrt{2}))
            exp(-x^2/2);                     e^{-x^2/2}
            e^(x/alpha);                     e^{x/\\alpha}
            exp(-(x-a)^2/(2*b));             \\exp\\left(-\\frac{(x - a)^2}{2b}\\right)
            exp(exp(exp(x)));                \\exp(e^{e^x})
            2^(x/(a+1));                     2^{x/(a + 1)}
            (x/2)^2;                         \\left(\\frac{x}{2}\\right)^2
            (x^a)^b;                         (x^a)^b
            x^a^b;                           x^{a^b}
            exp(x)^2;                        (e^x)^2
            sqrt(x)^2;                       (\\sqrt{x})^2
            tanh(x)^2;                       \\tanh^2(x)
            tanh(x)^-1;                      \\tanh(x)^{-1}
            expm1(x)*a;                      (e^x - 1)a
            a-expm1(x);                      a - (e^x - 1)
            log1p(-x);                       \\ln(1 - x)
            log1p(a-x);                      \\ln(1 + a - x)
            1.5e-7*x;                        1.5 \\times 10^{-7}\\,x
            2*3^x;                           2 \\cdot 3^x
            2*(x/3);                         2 \\cdot \\frac{x}{3}
            sigma*(x+1);                     \\sigma \\cdot (x + 1)
            sigma*sigmoid(x);                \\sigma\\operatorname{sigmoid}(x)
            2*sin(x)*cos(x);                 2\\sin(x)\\cos(x)
            negative_slope*x;                \\mathrm{negative\\_slope}\\,x
            b_max+beta_1;                    b_{\\mathrm{max}} + \\beta_1
            -x/2;                            -\\frac{x}{2}
            x+(-2)*x;                        x - 2x
            a+(-x)/2;                        a - \\frac{x}{2}
            "swish(x,beta=a/2)";             \\operatorname{Swish}_{\\beta=a/2}(x)
            leaky_relu(x);                   \\operatorname{Leaky\\ ReLU}(x)
            abs(x/2);                        \\left\\lvert\\frac{x}{2}\\right\\rvert
            floor(x);                        \\lfloor x\\rfloor
            (x>0)*x;                         [x > 0]x
            "clip(x,-1,1)";                  "\\operatorname{clip}(x, -1, 1)"
            1/(1+1/(1+1/(1+x)));             \\frac{1}{1 + \\frac{1}{1 + 1/(1 + x)}}
            """)
    void latexIsWhatAMathematicianWouldWrite(String formula, String latex) {
        assertThat(Typeset.latex(parse(formula))).isEqualTo(latex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            if(x>0,x,a*x);                           x > 0 | x \\le 0
            if(0<=x,x,a*x);                          x \\ge 0 | x < 0
            if(x==0,1,sin(x)/x);                     x = 0 | x \\ne 0
            if(a,1,x);                               a \\ne 0 | a = 0
            if(x<-1,-1,if(x>1,1,x));                 x < -1 | x > 1 | -1 \\le x \\le 1
            if(x>=b,1,if(x<=a,0,x));                 x \\ge b | x \\le a | a < x < b
            if(x<-1,1,if(x<=1,x,2));                 x < -1 | -1 \\le x \\le 1 | x > 1
            if(x>1,1,if(x>=0,2,if(x>-1,3,4)));       x > 1 | 0 \\le x \\le 1 | -1 < x < 0 | x \\le -1
            if(x<a,1,if(x<b,x,2));                   x < a | a \\le x < b | otherwise
            if(x<1,1,if(x<0,x,2));                   x < 1 | x < 0 | otherwise
            if(x<0,1,if(a>0,x,2));                   x < 0 | a > 0 | otherwise
            if(a,1,if(x>0,x,2));                     a \\ne 0 | x > 0 | otherwise
            if(x<6,if(a>0,1,2),3);                   x \\ge 6 | a > 0 | otherwise
            """)
    void casesSayWhenTheyApply(String formula, String conditions) {
        String latex = Typeset.latex(parse(formula));
        StringBuilder found = new StringBuilder();
        for (String row : latex.replace(" \\end{cases}", "").split(" \\\\\\\\ ")) {
            found.append(found.isEmpty() ? "" : " | ").append(row.substring(row.indexOf("& ") + 2));
        }
        assertThat(found.toString().replace("\\text{otherwise}", "otherwise")).isEqualTo(conditions);
        assertThat(latex).containsOnlyOnce("\\begin{cases}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "2*if(x>0,x,0)+1", "max(if(x>0,x,0),1)", "if(x>0,x,0)>1",
            "if(x>0,if(a>0,1,2),if(b>0,3,4))", "if(x>0,x,0)*x" })
    void casesAreInBracketsWhereSomethingFollowsThem(String formula) {
        assertThat(Typeset.latex(parse(formula))).contains("\\end{cases}\\right)");
    }

    @Test
    void casesNeedNoBracketsAtTheEnd() {
        assertThat(Typeset.latex(parse("1+2*if(x>0,x,0)"))).doesNotContain("\\left");
    }

    @Test
    void theLastCaseSpeaksTheReadersLanguage() {
        Expression e = parse("if(x<0,1,if(a>0,x,2))");
        assertThat(Typeset.mathMl(e, "其他")).contains("<mtext>其他</mtext>");
        assertThat(Typeset.latex(e, "其他")).contains("\\text{其他}");
        assertThat(Typeset.mathMl(e, "a<b&c")).contains("<mtext>a&lt;b&amp;c</mtext>");
    }

    @Test
    void mathMlHasItsPartsAsElements() {
        assertThat(Typeset.mathMl(parse("1/(1+exp(-x))"))).isEqualTo("<math displaystyle=\"true\"><mfrac><mn>1</mn>"
                + "<mrow><mn>1</mn><mo>+</mo><msup><mi>e</mi><mrow><mrow><mo>−</mo><mi>x</mi></mrow></mrow></msup></mrow>"
                + "</mfrac></math>");
        assertThat(Typeset.mathMl(parse("2*tanh(x)"))).isEqualTo("<math displaystyle=\"true\"><mn>2</mn>"
                + "<mo>\u2062</mo><mspace width=\"0.17em\"/><mi>tanh</mi><mo>\u2061</mo>"
                + "<mrow><mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo></mrow></math>");
        assertThat(Typeset.mathMl(parse("if(x<0,sqrt(x),a_1)"))).isEqualTo("<math displaystyle=\"true\">"
                + "<mrow class=\"brace\"><mo>{</mo><mtable class=\"cases\">"
                + "<mtr><mtd><msqrt><mi>x</mi></msqrt><mo>,</mo></mtd><mtd><mi>x</mi><mo>&lt;</mo><mn>0</mn></mtd></mtr>"
                + "<mtr><mtd><msub><mi>a</mi><mn>1</mn></msub><mo>,</mo></mtd>"
                + "<mtd><mi>x</mi><mo>≥</mo><mn>0</mn></mtd></mtr></mtable></mrow></math>");
    }

    @ParameterizedTest
    @CsvSource({ "1.0507009873554805, 1.0507…", "0.044715, 0.044715", "0.3183098861837907, 0.31830…",
            "0.00012345678, 0.00012345…", "1234567.8754321, 1234567.8…", "123456789, 123456789", "3.14159, 3.14159",
            "0.7978845, 0.7978845" })
    void aLongNumberIsCutShortOnThePageAlone(String number, String shown) {
        assertThat(Typeset.mathMl(parse(number))).contains(">" + shown + "</mn>").contains(number);
        assertThat(Typeset.latex(parse(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "erfinv(x/2); \\operatorname{erfinv}(x/2)", "erf(x/sqrt(2)); \\operatorname{erf}(x/\\sqrt{2})",
                    "tanh(-x/2); \\tanh(-x/2)", "tanh(2*beta*x/3); \\tanh(2\\beta x/3)", "sin(pi/x^2); \\sin(\\pi/x^2)",
                    "tanh((x+1)/2); \\tanh\\left(\\frac{x + 1}{2}\\right)",
                    "erfc(x/(a*b)); \\operatorname{erfc}\\left(\\frac{x}{a\\,b}\\right)",
                    "tanh(x/2+1); \\tanh\\left(\\frac{x}{2} + 1\\right)" })
    void aSlightFractionStandsOnTheLineInACall(String formula, String latex) {
        assertThat(Typeset.latex(parse(formula))).isEqualTo(latex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "x*1e20; x \\cdot 10^{20}", "2*1e20*x; 2 \\cdot 10^{20}\\,x", "(1e20)^x; (10^{20})^x",
                    "log1p(x)^2; \\ln^2(1 + x)", "log(x)^2; \\ln^2(x)", "2^x*x; 2^x\\,x", "exp(x)*x; e^x\\,x",
                    "x^2*a; x^{2}a" })
    void factorsAreToldApart(String formula, String latex) {
        assertThat(Typeset.latex(parse(formula))).isEqualTo(latex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "if(x>0,1,if(x<0,-1,0)); x = 0", "if(x<=0,0,if(x>=0,x,1)); otherwise",
            "if(x>2,1,if(x<-2,-1,0)); -2 \\le x \\le 2", "if(if(x>0,x,1),x,2); otherwise" })
    void theLastCaseSaysWhatIsLeft(String formula, String condition) {
        assertThat(Typeset.latex(parse(formula)).replaceAll("\\\\text\\{(.*?)}", "$1"))
            .contains(condition + " \\end{cases}");
    }

    @Test
    void choicesWithinConditionsAreSetOnce() {
        assertThat(Typeset.mathMl(parse("if(".repeat(18) + "x" + ",x,1)".repeat(18))).length()).isLessThan(10_000);
    }

    @Test
    void whatIsComputedIsCalledByItsName() {
        assertThat(Typeset.calls(parse("expm1(x)*log1p(x)"))).contains("<mi>expm1</mi>").contains("<mi>log1p</mi>");
        assertThat(Typeset.mathMl(parse("expm1(x)*log1p(x)"))).doesNotContain("1p").doesNotContain("m1");
    }

    @Test
    void bracketsStretchOnlyAroundWhatIsTall() {
        assertThat(Typeset.mathMl(parse("(x+1)^2"))).contains("<mo stretchy=\"false\">(</mo>");
        assertThat(Typeset.mathMl(parse("(x/2)^2"))).contains("<mo>(</mo>").doesNotContain("stretchy");
    }

    @Test
    void anEquationNamesTheFunctionAndItsDerivatives() {
        Expression e = parse("x");
        assertThat(Typeset.latex("f", 0, e, "")).isEqualTo("f(x) = x");
        assertThat(Typeset.latex("f", 1, e, "")).isEqualTo("f'(x) = x");
        assertThat(Typeset.latex("f", 3, e, "")).isEqualTo("f'''(x) = x");
        assertThat(Typeset.latex("f", 4, e, "")).isEqualTo("f^{(4)}(x) = x");
        assertThat(Typeset.latex("Swish", 2, e, "")).isEqualTo("\\operatorname{Swish}''(x) = x");
        assertThat(Typeset.mathMl("f", 2, e, "")).contains("<mi>f</mi><mo lspace=\"0\" rspace=\"0\">″</mo>");
    }

    @Test
    void functionsOfTheCatalogueShowTheSymbolsOfTheirParameters() {
        Definition leaky = Catalogue.find("leaky-relu").orElseThrow();
        Expression e = Typeset.withSymbols(parse(leaky.formula()), leaky.parameters());
        assertThat(Typeset.plain(e)).isEqualTo("if(x > 0, x, ax)");
        Definition noisy = Catalogue.find("noisy-relu").orElseThrow();
        assertThat(Typeset.latex(Typeset.withSymbols(parse(noisy.formula()), noisy.parameters()))).contains("\\sigma");
        assertThat(Typeset.withSymbols(parse("x"), List.of())).isEqualTo(Expression.X);
    }

    @Test
    void parametersGetTheSymbolsThatPeopleWouldGiveThem() {
        assertThat(Symbols.of("beta")).isEqualTo("β");
        assertThat(Symbols.of("beta_1")).isEqualTo("β₁");
        assertThat(Symbols.of("a12")).isEqualTo("a₁₂");
        assertThat(Symbols.of("a_max")).isEqualTo("a_max");
        assertThat(Symbols.of("leak")).isEqualTo("leak");
        assertThat(Symbols.of("negative_slope")).isEqualTo("negative_slope");
        assertThat(List.of(Symbols.of("a_"), Symbols.of("_"), Symbols.of("_1"), Symbols.of("__"))).containsExactly("a_",
                "_", "_1", "__");
        assertThat(Symbols.isGreek("beta")).isTrue();
        assertThat(Symbols.isGreek("a_1")).isFalse();
    }

    private static Expression parse(String formula) {
        return Formula.parse(formula).expression();
    }

}
