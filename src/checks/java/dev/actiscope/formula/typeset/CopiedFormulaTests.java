package dev.actiscope.formula.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.actiscope.BrowserTestBase;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.formula.AnyFormula;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.Expression;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a visitor selects of a typeset formula and copies can be pasted where a formula is
 * typed, and means the same.
 */
class CopiedFormulaTests extends BrowserTestBase {

    private static final int GENERATED = 150;

    private static final String SCRIPT = "/formula/copying";

    /**
     * Sets each formula in a place for one, selects it and copies it; all else of the
     * page would be laid out each time.
     */
    private static final String COPY = """
            (formulas) => {
              const place = document.querySelector('.math');
              document.body.replaceChildren(place);
              return formulas.map((maths) => {
                place.innerHTML = maths;
                getSelection().selectAllChildren(place);
                const clipboardData = new DataTransfer();
                place.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
                return clipboardData.getData('text/plain');
              });
            }""";

    @Test
    void everyFunctionItsSlopesAndAnyFormulaAreRead() {
        List<Expression> expressions = new ArrayList<>();
        ReadingBackTests.functions().forEach((f) -> {
            Curve curve = Curve.parse(f);
            for (int order = 0; order <= 2; order++) {
                Expression expression = (order == 0) ? curve.written().expression() : curve.written().derivative(order);
                expressions.add(Typeset.withSymbols(expression, curve.function().parameters()));
            }
        });
        IntStream.range(0, GENERATED)
            .forEach((seed) -> expressions.add(Formula.parse(AnyFormula.of(seed)).expression()));
        List<?> copies = (List<?>) open("/formulas").evaluate(COPY, expressions.stream().map(Typeset::mathMl).toList());
        List<String> misread = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            if (!isSame(expressions.get(i), (String) copies.get(i))) {
                misread.add(Typeset.plain(expressions.get(i)) + "  as  " + copies.get(i));
            }
        }
        assertThat(misread).isEmpty();
    }

    private static boolean isSame(Expression expression, String copied) {
        try {
            return ReadingBackTests.isSame(ReadingBackTests.plain(expression), Parser.parse(copied));
        }
        catch (InvalidInputException refused) {
            return false;
        }
    }

    @Test
    void aFormulaOnACardIsCopiedByMouseAndKeysAndPasted() {
        Page page = open("/?f=x/sqrt(1%2Bx^2)%2Bx^(-1)");
        context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Locator maths = page.locator(".card .formula math");
        page.locator("html.is-live").waitFor();
        page.waitForRequest((request) -> request.url().contains(SCRIPT), () -> maths.locator("mi").first().dblclick());
        // The page has asked for the script; only what has run as well can copy.
        page.evaluate("() => import(document.getElementById('page').dataset.script)");
        page.keyboard().press("Control+c");
        Locator editor = page.locator(".card textarea");
        editor.fill("");
        editor.press("Control+v");
        assertThat(editor).hasValue("x/(sqrt(1+x^2))+x^(-1)");
    }

    @Test
    void whatIsAroundFormulasIsCopiedAsItWas() {
        Page page = open("/formulas");
        context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("getSelection().selectAllChildren(document.querySelector('#order dl'))");
        page.keyboard().press("Control+c");
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
            .startsWith("-x^2\n-x^2\nmeans -(x^2)\n2^-x\n2^(-x)\nmeans 2^(-x)\n");
        page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))");
        page.keyboard().press("Control+c");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.locator("h1").innerText());
    }

}
