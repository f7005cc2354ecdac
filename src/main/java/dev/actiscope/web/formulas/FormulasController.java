package dev.actiscope.web.formulas;

import java.util.List;
import java.util.Locale;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.formula.Formula;
import dev.actiscope.web.error.Problems;
import dev.actiscope.web.page.PageHeaders;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The page that says how formulas are written.
 */
@Controller
class FormulasController {

    /** Each has its name in the messages. */
    private static final List<String> FIRST = List.of("max(0,x)^2", "x+sin(a*x)^2/a", "x*tanh(softplus(beta*x)):beta=2",
            "(x+sqrt(x^2+b))/2:b=4", "sign(x)*log(1+abs(x))", "exp(-x^2)");

    private static final List<String> PARTS = List.of("0.5*x", "1e-3*x", "x", "pi*x", "e^x", "alpha*x", "(x>0)*x");

    private static final List<String> PRODUCTS = List.of("2x+1", "2(x+1)", "(x+1)(x-1)", "x(x+1)", "2sin(x)", "2βx+1",
            "wx+b");

    private static final List<String> REFUSED = List.of("1/2x+1", "e^2x", "2 x+1", "alpha x", "sinx");

    private static final List<String> CHOICES = List.of("if(x>0,x,0.1*x)", "max(0,x)", "min(max(0,x),6)",
            "clip(x,-1,1)");

    private static final List<String> FORGIVEN = List.of("2×x÷3", "−x²", "e^(−βx)", "√(1+x²)", "（x＋１）＊２", "[x+1]*{x-1}",
            "log₂(1+eˣ)", "\\frac{1}{2}x\\left(x+1\\right)", "x**2", "LN(1+x)", "if(x≥0,x,0)", "where(x>0,x,0)",
            "x>0 ? x : 0.1x", "x if x>0 else 0", "if x>0 then x else 0", "{x<0: 0, x}", "Piecewise[{{x, x>0}}, 0]",
            "-1<x<1", "\\begin{cases} x, & x \\ge 0 \\\\ 0, & x < 0 \\end{cases}", "x*[x>0]", "(x)_+",
            "f(z) = max(0, z)", "def f(x, a=0.1): return np.where(x > 0, x, a*x)", "@(x) x./(1+abs(x))",
            "=1/(1+EXP(-A1))", "x^2{x>0}", "x mod 2", "10%*x", "\\sin^2 x", "\\mathbf{1}_{[0,\\infty)}(x)",
            "max([0, x])", "当x>0时为x，否则为0");

    private final Vocabulary vocabulary;

    private final Problems problems;

    FormulasController(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    @GetMapping("/formulas")
    String formulas(HttpServletResponse response, Locale locale, Model model) {
        PageHeaders.set(response, locale);
        model.addAttribute("here",
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/formulas").toUriString());
        model.addAttribute("first", readings(FIRST));
        model.addAttribute("parts", readings(PARTS));
        model.addAttribute("precedence", precedence());
        model.addAttribute("products", readings(PRODUCTS));
        model.addAttribute("refused", REFUSED.stream().map((text) -> refusal(text, locale)).toList());
        model.addAttribute("choices", readings(CHOICES));
        model.addAttribute("forgiven", readings(FORGIVEN));
        model.addAttribute("elementary", this.vocabulary.elementary());
        model.addAttribute("catalogue", this.vocabulary.catalogue(locale));
        model.addAttribute("longest", Curve.LONGEST);
        model.addAttribute("mostParameters", Formula.MOST_PARAMETERS);
        model.addAttribute("mostFunctions", View.MOST_CURVES);
        return "formulas";
    }

    /** How one sign binds beside another. */
    static List<Meaning> precedence() {
        return List.of(Meaning.of("-x^2", "-(x^2)"), Meaning.of("2^-x", "2^(-x)"), Meaning.of("2^x^2", "2^(x^2)"),
                Meaning.of("x/2*pi", "(x/2)*pi"), Meaning.of("1-x-x^2", "(1-x)-(x^2)"),
                Meaning.of("x+1>2*x", "(x+1)>(2*x)"));
    }

    private static List<Reading> readings(List<String> texts) {
        return texts.stream().map(Reading::of).toList();
    }

    private Refusal refusal(String text, Locale locale) {
        try {
            throw new IllegalStateException("read as " + Formula.parse(text).notation());
        }
        catch (InvalidInputException ex) {
            return new Refusal(text, this.problems.of(ex, locale).detail());
        }
    }

}
