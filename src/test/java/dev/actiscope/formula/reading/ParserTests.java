package dev.actiscope.formula.reading;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.Random;

import dev.actiscope.Messages;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.AnyFormula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.QuickTheory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

class ParserTests {

    /** What formulas are made of, and what is typed by mistake. */
    private static final String PIECES = "x x x 1 2.5 . , ( ) [ ] { } | + - * / ^ ** < <= == = != > sin exp( if( max( "
            + "swish( beta= leaf \\frac{ \\alpha np. torch. ½ ² ⁻ √ π β − × ？ ? \uD83D\uDE00 \uD800 \u0000 e 1e5 .e5 1e999 _ f(x)= y= "
            + "\\left \\right) \\operatorname{ \\log_ \\sqrt[ \\, \\{ _{ } ˣ ₂ ₓ ⌊ ⌋ ⌉ Φ ϕ ∞ & and inf leaky- relu(x) f(t)=";

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
    @CsvSource(delimiter = ';', value = { "x +; formula-unfinished; 4", "x + * 2; formula-operand; 5",
            "(x; formula-unclosed; 1", "x); formula-unopened; 2", "|x; formula-bar; 1", "x y; formula-sign-missing; 3",
            "1/2x; formula-doubtful; 4", "e^2x; formula-doubtful; 4", "x = 2; formula-equals; 3",
            "x > 0 ? x; formula-choice; 10", "0 < x > 1; formula-chained; 7", "x and 1; formula-conditions; 3",
            "x if x>0; formula-choice; 9", "(x>0) or x; formula-conditions; 7", "1,5*x; formula-comma; 2",
            "lambda x; formula-equals; 8", "exp x^2; formula-not-called; 1", "2 + sin; formula-not-called; 5",
            "sgmoid(x); formula-unknown-function; 1", "sin(x,2); formula-arguments; 1", "max(x); formula-arguments; 1",
            "swish(x,gamma=2); formula-unknown-setting; 9", "sin(x,a=2); formula-arguments; 1",
            "swish(x,2,beta=3); formula-arguments; 1", "swish(x,beta=3,beta=3); formula-arguments; 1",
            "rrelu(x,0.1,lower=0.2); formula-repeated-setting; 13", "1.2.3; formula-digits; 1",
            "1e999; formula-too-great; 1", "x # 1; formula-character; 3", "foo.exp(x); formula-character; 4",
            "2½; formula-sign-missing; 2", "x^½x½; formula-doubtful; 4", "x + 😀; formula-character; 5",
            "2 + .e5; formula-character; 5" })
    void pointsAtThePlaceOfAMistake(String typed, String code, int place) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse(typed)).satisfies((ex) -> {
            assertThat(ex.code()).isEqualTo(code);
            assertThat(ex.arguments().get(0)).isEqualTo(place);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "β(x+1); beta*(x+1)", "\\beta(x+1); beta*(x+1)", "β₁(x+1); beta1*(x+1)", "σ(x); sigmoid(x)",
                    "(x+1)x; (x+1)*x", "sin(x)cos(x); sin(x)*cos(x)", "x√x; x*sqrt(x)", "a√x; a*sqrt(x)",
                    "x²(x+1); x^2*(x+1)", "x²y; x^2*y", "½(x+1); 1/2*(x+1)" })
    void readsAProductThatNobodyCouldDoubt(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "eˣ; e^x", "x/(1+e⁻ˣ); x/(1+e^-x)", "e²ˣ; e^(2*x)", "e⁻²ˣ; e^(-2*x)", "eˣ(x+1); e^x*(x+1)",
                    "log₂(1+eˣ); log2(1+e^x)", "log₁₀(x); log10(x)", "x₀+a₁₂; x_0+a12", "aₓ; a_x", "β₁x; beta1*x",
                    "⌊x⌋; floor(x)", "⌈x/2⌉; ceil(x/2)", "2⌊x⌋(x+1); 2*floor(x)*(x+1)", "x⌊x⌋; x*floor(x)",
                    "a⌈x⌉; a*ceil(x)", "ϕ+ϵ+µ+ϑ; phi+epsilon+mu+theta", "tanh²(x); tanh(x)^2", "−x²; -x^2" })
    void readsWhatItShowsItself(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "2\\left(x+1\\right); 2*(x+1)", "x\\left(x+1\\right); x*(x+1)",
            "\\sin^{2}(x); sin(x)^2", "\\tanh^{2}\\left(x\\right); tanh(x)^2", "\\log_{10}(x); log10(x)",
            "\\log_2(x); log2(x)", "\\operatorname{ReLU}(x); relu(x)", "\\operatorname{Leaky ReLU}(x); leaky_relu(x)",
            "\\mathrm{max\\_leak}x; max_leak*x", "\\max\\{0,x\\}; max(0,x)", "\\max\\left\\{0,x\\right\\}; max(0,x)",
            "x\\,\\tanh(x); x*tanh(x)", "x\\tanh(x); x*tanh(x)", "\\dfrac{1}{2}x; 1/2*x", "\\frac{1}{2}x; 1/2*x",
            "\\frac{1}{2}\\left(x+1\\right); 1/2*(x+1)", "e^{2}x; e^2*x", "\\varepsilon x; epsilon*x",
            "\\beta_1 x; beta_1*x", "\\beta_{12}x; beta_12*x", "x_{max}; x_max", "\\lvert x\\rvert; abs(x)",
            "\\lfloor x\\rfloor; floor(x)", "x \\ne 1; x!=1", "x\\,y; x*y", "\\alpha\\beta; alpha*beta" })
    void readsWhatEditorsOfLatexWrite(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "\\sqrt[3]x; formula-root; 9", "√2x; formula-root; 1",
            "1+√x²; formula-root; 3", "2*sin⁻¹(x); formula-inverse; 3", "\\exp^{-1}(x); formula-negative-power; 1",
            "tan^-1(x); formula-inverse; 1", "√x(x+1); formula-root; 1", "clip(x,0,inf); formula-constant; 10",
            "np.clip(x,0,np.inf); formula-constant; 13", "max(x,-np.inf); formula-constant; 8",
            "\\infty; formula-constant; 1", "x+∞; formula-constant; 3", "max(x,None); formula-constant; 7",
            "Math.E2*x; formula-constant; 1", "np.x; formula-constant; 1", "x*True; formula-constant; 3",
            "x+NaN; formula-constant; 3", "1_000*x; formula-instead; 1", "0x10+x; formula-digits; 1",
            "leaky-relu(x); formula-hyphen; 1", "2*hard-swish(x); formula-hyphen; 3", "h-swish(x); formula-hyphen; 1",
            "log-sigmoid(x); formula-hyphen; 1", "Ψ(x); formula-absent; 1", "\\Gamma(x); formula-absent; 1",
            "θ(x); formula-unknown-function; 1", "⌊x⌉; formula-unopened; 3", "\\foo*x; formula-character; 1",
            "eˣ²; formula-sign; 3", "\\beta_{x; formula-unfinished; 9", "\\mathrm{a+b}; formula-character; 10",
            "2^x²y; formula-doubtful; 5", "x^\\frac{1}{2}x; formula-doubtful; 14", "1/(x+1)x; formula-doubtful; 8" })
    void refusesWhatCouldMeanSomethingElse(String typed, String code, int place) {
        pointsAtThePlaceOfAMistake(typed, code, place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "(|x); formula-bar; 2", "max(|x,1); formula-bar; 5", "sin(x|); formula-bar; 6",
                    "x|; formula-bar; 2", "swish(beta=2,x); formula-named-first; 7",
                    "swish(beta=2); formula-not-called; 1", "if x>0 then 1; formula-choice; 14",
                    "\\text{if }x>0; formula-choice; 14", "\\mathrm{a} x; formula-sign-missing; 12",
                    "f(t)=x*t^2; formula-variable; 3", "lambda t; formula-equals; 8" })
    void namesTheMistakeThatWasMade(String typed, String code, int place) {
        pointsAtThePlaceOfAMistake(typed, code, place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "2/3(x+1); 3; (…)", "x^2(x+1); 2; (…)", "1/(x+1)(x-1); (…); (…)", "2 sin(x); 2; sin(…)",
                    "x½; x; ½", "½ x; ½; x", "(x+1) x; (…); x", "2 \\left(x\\right); 2; (…)", "1/x²y; x²; y",
                    "1/(x+1)²(x+2); (…)²; (…)", "x y; x; y" })
    void quotesNothingThatNobodyTyped(String typed, String left, String right) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse(typed))
            .satisfies((ex) -> assertThat(ex.arguments().subList(1, 3)).containsExactly(left, right));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "max(x); 2–8; 1", "sin(x,2); 1; 2", "swish(x,1,2); 1–2; 3", "if(x,1); 3; 2" })
    void saysHowManyArgumentsThereMayBe(String typed, String right, int count) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse(typed))
            .satisfies((ex) -> assertThat(ex.arguments().subList(2, 4)).containsExactly(right, count));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "leaky - relu(x); (leaky)-relu(x)", "2*h -swish(x)^2; 2*(h)-swish(x)^2",
            "x-relu(x); x-relu(x)", "leaky-(relu(x)); (leaky)-relu(x)", "leaky_relu(x); leaky_relu(x)" })
    void aDifferenceComesBackAsOne(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
        assertThat(Parser.parse(canonical)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "wx+b; w*x+b", "ax^2+bx+c; a*x^2+b*x+c", "1/(1+e^{-kx}); 1/(1+e^(-k*x))", "xe^{-x}; x*e^-x",
                    "tanh(ax); tanh(a*x)", "2ax; 2*a*x", "x/sqrt(1+ax^2); x/sqrt(1+a*x^2)", "kx(x+1); k*x*(x+1)",
                    "xx; x*x", "xσ(x); x*sigmoid(x)", "aβx; a*beta*x", "xβ; x*beta", "xi*x; xi*x", "lg(x); log10(x)",
                    "swish(x,beta=ab); swish(x,beta=a*b)", "AX; a*x", "temperature*x; temperature*x",
                    "x_0+max_leak; x_0+max_leak", "σ₁x; sigma1*x" })
    void twoLettersThatAreNoNameAreTheirProduct(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
        assertThat(Parser.parse(canonical)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "sinx^2; formula-run-together-power; sinx^2, sin(x^2), sin(x)^2",
            "sinx²; formula-run-together-power; sinx², sin(x²), sin(x)²", "sinx; formula-run-together; sinx, sin(x)",
            "1+xsinx; formula-run-together; xsinx, x*sin(x)", "sin2x; formula-run-together; sin2x, sin(2*x)",
            "lnx; formula-run-together; lnx, ln(x)", "abx; formula-run-together; abx, a*b*x",
            "abx^2; formula-run-together; abx^2, a*b*x^2", "betax; formula-run-together; betax, beta*x",
            "tanhz*x; formula-run-together; tanhz, tanh(z)", "xtanh(x); formula-run-together; xtanh(…), x*tanh(…)",
            "axmax(x,0); formula-run-together; axmax(…), a*x*max(…)", "taxation*x; formula-letters; taxation",
            "\\frac{d}{dx}x^2; formula-operation; dx", "\\mathrm{ab}x; formula-run-together; ab, a*b",
            "sin(x)=2*x; formula-equation; sin(x)"

    })

    void moreLettersThatMayBeAProductAreRefusedWithWhatWasMeant(String typed, String code, String told) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse(typed)).satisfies((ex) -> {
            assertThat(ex.code()).isEqualTo(code);
            assertThat(ex.arguments().subList(1, ex.arguments().size())).containsExactly((Object[]) told.split(", "));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒',
            textBlock = """
                    x>0 ? x : 0.01*x              ⇒ if(x>0,x,0.01*x)
                    x>1 ? 1 : x<-1 ? -1 : x       ⇒ if(x>1,1,if(x<-1,-1,x))
                    x if x>0 else 0.01*x          ⇒ if(x>0,x,0.01*x)
                    1 if x>1 else -1 if x<-1 else x ⇒ if(x>1,1,if(x<-1,-1,x))
                    {x>0: x, 0}                   ⇒ if(x>0,x,0)
                    {x>0: x, x<=0: 0}             ⇒ if(x>0,x,0)
                    {x<0: -x, x>1: 1}             ⇒ if(x<0,-x,if(x>1,1,0/0))
                    \\left\\{x>0:x,0\\right\\}       ⇒ if(x>0,x,0)
                    2*{x>0:x,0}+1                 ⇒ 2*if(x>0,x,0)+1
                    \\begin{cases} x, & x \\ge 0 \\\\ 0, & x < 0 \\end{cases} ⇒ if(x>=0,x,0)
                    \\begin{cases}x&\\text{if }x>0\\\\0.01x&\\text{otherwise}\\end{cases} ⇒ if(x>0,x,0.01*x)
                    \\begin{cases} -1 & x<-1 \\\\ x & -1\\le x\\le 1 \\\\ 1 & x>1 \\end{cases} ⇒ if(x<-1,-1,if((-1<=x)*(x<=1),x,if(x>1,1,0/0)))
                    Piecewise((x, x>0), (0, True)) ⇒ if(x>0,x,0)
                    Piecewise[{{x, x>0}, {0, x<=0}}] ⇒ if(x>0,x,0)
                    Piecewise[{{x, x>0}}, 0]      ⇒ if(x>0,x,0)
                    np.select([x<-1, x>1], [-1, 1], x) ⇒ if(x<-1,-1,if(x>1,1,x))
                    np.select([x>0], [x])         ⇒ if(x>0,x,0)
                    np.select([x>0], [x], default=-1) ⇒ if(x>0,x,-1)
                    IF(x>0, x, 0)                 ⇒ if(x>0,x,0)
                    =MAX(0,x)                     ⇒ max(0,x)
                    (x)_+                         ⇒ max(0,x)
                    x_+                           ⇒ max(0,x)
                    (1-x)_{+}^2                   ⇒ max(0,1-x)^2
                    [x>0]                         ⇒ x>0
                    x*[x>0]                       ⇒ x*(x>0)
                    \\mathbb{1}_{x>0}              ⇒ x>0
                    x\\mathbf{1}_{x>0}             ⇒ x*(x>0)
                    1_{x>0}                       ⇒ x>0
                    -1<x<1                        ⇒ (-1<x)*(x<1)
                    x*(0<=x<=1)                   ⇒ x*(0<=x)*(x<=1)
                    x>0 and x<1                   ⇒ (x>0)*(x<1)
                    x>0 && x<1                    ⇒ (x>0)*(x<1)
                    (x>0)and(x<1)                 ⇒ (x>0)*(x<1)
                    x<0 or x>1                    ⇒ max(x<0,x>1)
                    x<0 || x>1                    ⇒ max(x<0,x>1)
                    x<-1 or x>1 and x<2           ⇒ max(x<-1,(x>1)*(x<2))
                    若(x>0, x, 0)                 ⇒ if(x>0,x,0)
                    最大(0, x)                    ⇒ max(0,x)
                    如果(x>0，x，0)                ⇒ if(x>0,x,0)
                    \\begin{cases}x,&x>0\\\\0,&其他\\end{cases} ⇒ if(x>0,x,0)
                    x>0 ？ x ： 0。                ⇒ if(x>0,x,0)
                    """)
    void readsChoicesAsPeopleHaveThem(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
        assertThat(Parser.parse(canonical)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            tf.nn.leaky_relu(x)                    ⇒ leaky_relu(x,leak=0.2)
            tf.keras.activations.leaky_relu(x)     ⇒ leaky_relu(x,leak=0.2)
            keras.ops.leaky_relu(x)                ⇒ leaky_relu(x,leak=0.2)
            tf.keras.layers.LeakyReLU()(x)         ⇒ leaky_relu(x,leak=0.3)
            tf.nn.leaky_relu(x, alpha=0.1)         ⇒ leaky_relu(x,leak=0.1)
            torch.nn.functional.leaky_relu(x)      ⇒ leaky_relu(x)
            jax.nn.leaky_relu(x)                   ⇒ leaky_relu(x)
            leaky_relu(x)                          ⇒ leaky_relu(x)
            jax.nn.gelu(x)                         ⇒ gelu_tanh(x)
            keras.ops.gelu(x)                      ⇒ gelu_tanh(x)
            jax.nn.gelu(x, approximate=False)      ⇒ gelu(x)
            tf.nn.gelu(x)                          ⇒ gelu(x)
            keras.activations.gelu(x)              ⇒ gelu(x)
            F.gelu(x, approximate='tanh')          ⇒ gelu_tanh(x)
            F.gelu(x, approximate="none")          ⇒ gelu(x)
            torch.clamp(x, min=0)                  ⇒ max(x,0)
            torch.clamp(x, max=6)                  ⇒ min(x,6)
            torch.clamp(x, min=0, max=6)           ⇒ clip(x,0,6)
            nn.ReLU()(x)                           ⇒ relu(x)
            nn.ReLU(inplace=True)(x)               ⇒ relu(x)
            nn.ELU(alpha=0.5)(x)                   ⇒ elu(x,alpha=0.5)
            torch.nn.LeakyReLU(0.2)(x)             ⇒ leaky_relu(x,leak=0.2)
            x.sigmoid()                            ⇒ sigmoid(x)
            x*x.tanh()                             ⇒ x*tanh(x)
            (x+1).clamp(min=0)                     ⇒ max(x+1,0)
            torch.zeros_like(x)                    ⇒ 0
            torch.where(x>0, x, torch.zeros_like(x)) ⇒ if(x>0,x,0)
            np.ones_like(x)*x                      ⇒ 1*x
            np.heaviside(x, 0)                     ⇒ if(x>0,1,if(x<0,0,0))
            np.heaviside(x, 0.5)                   ⇒ if(x>0,1,if(x<0,0,0.5))
            """)
    void whatAFrameworkCallsSoIsWhatItMeansThere(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', textBlock = """
            sec(x)          ⇒ 1/cos(x)
            x*coth(x)       ⇒ x*(1/tanh(x))
            cbrt(2x)        ⇒ sign(2*x)*abs(2*x)^(1/3)
            sinc(x)         ⇒ if(x==0,1,sin(x)/x)
            np.sinc(x)      ⇒ if(x==0,1,sin(pi*x)/(pi*x))
            arctanh(x)      ⇒ log1p(2*x/(1-x))/2
            acosh(x)        ⇒ log1p(x-1+sqrt(x-1)*sqrt(x+1))
            x*Φ(x)          ⇒ x*(erfc(-x/sqrt(2))/2)
            x\\Phi(x)        ⇒ x*(erfc(-x/sqrt(2))/2)
            norm.cdf(x)     ⇒ erfc(-x/sqrt(2))/2
            φ(x)            ⇒ exp(-x^2/2)/sqrt(2*pi)
            mod(x,2)        ⇒ x-2*floor(x/2)
            x % 2           ⇒ x-2*floor(x/2)
            log(x,10)       ⇒ log10(x)
            log(x, 3)       ⇒ log(x)/log(3)
            log_3(x)        ⇒ log(x)/log(3)
            \\log_{3}(x)     ⇒ log(x)/log(3)
            erfcx(x)        ⇒ exp(x^2)*erfc(x)
            expf(x)+fabsf(x) ⇒ exp(x)+abs(x)
            fmaxf(x,0.f)    ⇒ max(x,0)
            """)
    void readsFunctionsByWhatTheyAre(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
        assertThat(Parser.parse(canonical)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', textBlock = """
            \\begin{cases}x,&\\text{ if }x>0\\\\[4pt]0,&\\text{ otherwise}\\end{cases} ⇒ if(x>0,x,0)
            \\begin{cases}x,&\\text{当 }x>0\\\\0,&\\text{其他情况}\\end{cases} ⇒ if(x>0,x,0)
            (x-1)^{3}_+        ⇒ max(0,x-1)^3
            (x-1)^3_+          ⇒ max(0,x-1)^3
            x²_+               ⇒ max(0,x)^2
            2^{(x)_+}          ⇒ 2^max(0,x)
            x.where(x>0, 0.1*x) ⇒ if(x>0,x,0.1*x)
            LeakyReLU(0.2)(x)  ⇒ leaky_relu(x,leak=0.2)
            nn.PReLU(1)(x)     ⇒ prelu(x)
            layers.LeakyReLU()(x) ⇒ leaky_relu(x,leak=0.3)
            keras.layers.PReLU()(x) ⇒ prelu(x,a=0)
            nn.gelu(x)         ⇒ gelu_tanh(x)
            nn.GELU()(x)       ⇒ gelu(x)
            -x % 2             ⇒ -x-2*floor((-x)/2)
            1-x % 2            ⇒ 1-(x-2*floor(x/2))
            Log[2, x]          ⇒ log2(x)
            =LOG(x)            ⇒ log10(x)
            \\mathbf{1}-x       ⇒ 1-x
            (x)1_{x>0}         ⇒ x*(x>0)
            f = lambda x: max(0,x) ⇒ max(0,x)
            x<-1||x>1          ⇒ max(x<-1,x>1)
            (x<-1)|(x>1)       ⇒ max(x<-1,x>1)
            (x<-1)||(x>1)      ⇒ max(x<-1,x>1)
            x if (x > 0) else 0 ⇒ if(x>0,x,0)
            x若x>0否则0         ⇒ if(x>0,x,0)
            𝑚𝑎𝑥(0,𝑥)           ⇒ max(0,x)
            𝟏𝟎𝑥                ⇒ 10*x
            |x<1|              ⇒ abs(x<1)
            x*Phi(x)           ⇒ x*(erfc(-x/sqrt(2))/2)
            phi(x)             ⇒ exp(-x^2/2)/sqrt(2*pi)
            Piecewise[{{x, x > 0}}] ⇒ if(x>0,x,0)
            swish(1)(x-1)      ⇒ swish(1)*(x-1)
            x.sinc()           ⇒ if(x==0,1,sin(pi*x)/(pi*x))
            =np.log(x)         ⇒ log(x)
            =lambda x: log(x)  ⇒ log(x)
            F.gelu(x, approximate=1) ⇒ gelu_tanh(x)
            tg(x)+sh(x)        ⇒ tan(x)+sinh(x)
            2\\begin{cases}x&x>0\\\\0&x\\le0\\end{cases} ⇒ 2*if(x>0,x,0)
            f(x)=\\left\\{\\begin{cases}x&x>0\\\\0&x\\le0\\end{cases}\\right. ⇒ if(x>0,x,0)
            """)
    void readsWhatCouldHaveBeenReadOtherwise(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            clip(x,max=1,2)    ⇒ formula-named-first
            clip(min=0,x,1)    ⇒ formula-named-first
            x.clamp(max=1,2)   ⇒ formula-named-first
            α(ex-1)            ⇒ formula-run-together-power
            2ex                ⇒ formula-run-together-power
            x2                 ⇒ formula-run-together-power
            x=>0?x:0.1*x       ⇒ formula-arrow
            0.1(x)_-           ⇒ formula-character
            x_-1               ⇒ formula-character
            \\mathrm{2}x        ⇒ formula-character
            xtanh+1            ⇒ formula-run-together
            x².tanh()          ⇒ formula-doubtful
            e^{-x}.sigmoid()+1 ⇒ formula-doubtful
            2x.tanh()          ⇒ formula-doubtful
            x²^3               ⇒ formula-doubtful
            Piecewise((x,True),(0,x<0)) ⇒ formula-choice
            \\begin{cases}\\end{cases} ⇒ formula-choice
            max(0,5;x)         ⇒ formula-comma
            F.gelu(x, approximate='foo') ⇒ formula-unknown-setting
            x=>0               ⇒ formula-arrow
            re(x)              ⇒ formula-unknown-function
            x+not              ⇒ formula-constant
            x*else             ⇒ formula-choice
            'x'+1              ⇒ formula-character
            """)
    void refusesWhatCouldHaveBeenMisread(String typed, String code) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse(typed))
            .extracting(InvalidInputException::code)
            .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', textBlock = """
            $x^2$                ⇒ x^2
            $$x^2$$              ⇒ x^2
            \\(x^2\\)            ⇒ x^2
            \\displaystyle x^2   ⇒ x^2
            \\frac12x            ⇒ 1/2*x
            \\frac{1}2x          ⇒ 1/2*x
            x\\quad+1            ⇒ x+1
            \\left|x\\right|     ⇒ abs(x)
            ln|x|                ⇒ log(abs(x))
            \\ln\\left|x\\right| ⇒ log(abs(x))
            |x||x-1|             ⇒ abs(x)*abs(x-1)
            x^2;                 ⇒ x^2
            x^2.                 ⇒ x^2
            x+1.                 ⇒ x+1
            lambda x: max(0,x)   ⇒ max(0,x)
            x => x^2             ⇒ x^2
            x -> x^2             ⇒ x^2
            (x) => x^2           ⇒ x^2
            𝜎(𝛽𝑥)                ⇒ sigmoid(beta*x)
            𝑥\u2062tanh\u2061(𝑥) ⇒ x*tanh(x)
            1.f*x+0.5f           ⇒ 1*x+0.5
            cos(x)2              ⇒ cos(x)*2
            (2+3)2*x             ⇒ (2+3)*2*x
            2(7-4)3*x            ⇒ 2*(7-4)*3*x
            """)
    void readsWhatStandsAroundFormulas(String typed, String canonical) {
        assertThat(Parser.parse(typed)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "ln -x; formula-not-called; 1", "2+arcsin -x; formula-not-called; 3", "x+0xFF; formula-digits; 3",
                    "x+0xfe; formula-digits; 3", "2^ax; formula-doubtful; 4", "1/ax; formula-doubtful; 4" })
    void neverTakesAFunctionOrANumberForAParameter(String typed, String code, int place) {
        pointsAtThePlaceOfAMistake(typed, code, place);
    }

    @Test
    void namesACharacterThatNobodyCanSee() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse("x+\u00AD1"))
            .satisfies((ex) -> assertThat(ex.code()).isEqualTo("formula-invisible"))
            .satisfies((ex) -> assertThat(ex.arguments()).containsExactly(3, "U+00AD"));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Parser.parse("\0"))
            .satisfies((ex) -> assertThat(ex.arguments()).containsExactly(1, "U+0000"));
    }

    @Test
    void passesOverCharactersThatNobodyCanSeeAndThatSayNothing() {
        assertThat(Parser.parse("\uFEFFtanh\u200D(\u200Ex)")).hasToString("tanh(x)");
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
    @ValueSource(strings = { "(", "-", "sin(", "2^", "|", "√", "max(x,", "if(x>0,x,", "x?", "x if x>0 else ", "x>0?x:",
            "{x>0:", "\\begin{cases}", "Piecewise((", ".5.abs().abs()", "\\frac{", "½(" })
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
