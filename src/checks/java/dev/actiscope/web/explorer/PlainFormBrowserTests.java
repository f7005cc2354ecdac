package dev.actiscope.web.explorer;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page where its script, or a part of it, never arrives: what cannot work is not
 * shown, and the form is.
 */
class PlainFormBrowserTests extends ExplorerTestBase {

    /** Every control of the page, as far as it can be seen. */
    private static final String PLACES = """
            () => [...document.querySelectorAll('main :is(h2, h3, button, input, select, legend, .card, .formula)')]
              .filter((element) => !element.closest('dialog, .without-script, #chart') && element.checkVisibility())
              .map((element) => {
                const { x, y, width, height } = element.getBoundingClientRect();
                return [element.className || element.name, x, y, width, height].join(' ');
              })""";

    @AfterEach
    void forgetWhatWasBlocked() {
        errors().clear();
    }

    @Test
    void whereTheScriptIsBlockedTheFormTakesOver() {
        String blocked = "**/app/explorer/explorer*.js";
        Page page = without(blocked);
        assertThat(button(page, "Add")).isHidden();
        assertThat(button(page, "Write a formula")).isHidden();
        assertThat(button(page, "Share")).isHidden();
        assertThat(button(page, "Zoom in")).isHidden();
        assertThat(page.locator(".slider")).isHidden();
        assertFormWorks(page, blocked);
    }

    @ParameterizedTest
    @ValueSource(strings = { "**/chartjs*.js", "**/core/core*.{wasm,js}" })
    void whereTheLivePartCannotStartThePageSaysSoAndTheFormTakesOver(String blocked) {
        Page page = without(blocked);
        assertThat(page.locator("#problems")).containsText("The form works without it");
        assertThat(page.locator("#chart > svg:visible")).hasCount(1);
        assertThat(button(page, "Add")).isHidden();
        assertThat(page.locator(".slider")).isHidden();
        assertFormWorks(page, blocked);
    }

    @Test
    void noSliderIsShownBeforeItCanBeDragged() {
        Page page = open("/formulas");
        page.route("**/core/core*.{wasm,js}", (route) -> {
        });
        page.navigate("/?f=swish");
        assertThat(page.locator(".track")).isVisible();
        assertThat(page.locator(".slider")).isHidden();
    }

    @Test
    void whereTheLanguageOfFormulasIsBlockedAFormulaIsStillEditedInTheForm() {
        String blocked = "**/core/formulas*.{wasm,js}";
        Page page = without(blocked, "/?f=a*x");
        assertThat(page.locator("#problems")).containsText("The form works without it");
        page.locator("textarea[name=f]").fill("a*x^3");
        page.unroute(blocked);
        button(page, "Apply").click();
        assertThat(page).hasURL(Pattern.compile("/\\?f=a\\*x%5E3:a=1&"));
    }

    @Test
    void theFormHasAllThatTheLivePageHas() {
        Page page = open("/?f=relu&f=tanh&f=swish", new NewContextOptions().setJavaScriptEnabled(false));
        page.getByLabel("Second derivative").check();
        page.getByLabel("Extrema, zeros, intersections").check();
        page.getByLabel("Cursor x").fill("−0.5");
        page.getByLabel("f′ from").fill("-1");
        page.getByLabel("f′ to").fill("2");
        page.getByLabel("Difference: of this curve").selectOption("3");
        page.getByLabel("Difference: minus this curve").selectOption("1");
        button(page, "Apply").click();
        assertThat(page).hasURL(Pattern
            .compile("&dy=-1\\.\\.2&minus=3,1&show=value,derivative,second,marks&at=-0\\.5&share=1&seed=1$"));
        assertThat(page.getByLabel("Cursor x")).hasValue("−0.5");
        assertThat(page.getByLabel("Difference: of this curve")).hasValue("3");
        button(page, "Remove Tanh, curve 2").click();
        assertThat(page.getByLabel("Difference: of this curve")).hasValue("2");
    }

    @ParameterizedTest
    @ValueSource(ints = { 360, 1280 })
    void nothingMovesWhenTheScriptArrives(int width) {
        NewContextOptions options = new NewContextOptions().setLocale("en-GB").setViewportSize(width, 900);
        String address = "/?f=rrelu&f=swish&f=tanh&hide=3&show=value,derivative,draws";
        Page page = open("/formulas", options);
        page.route("**/app/explorer/explorer*.js", Route::abort);
        page.navigate(address);
        List<?> before = (List<?>) page.evaluate(PLACES);
        page.unroute("**/app/explorer/explorer*.js");
        page.navigate(address);
        List<?> after = (List<?>) ready(page).evaluate(PLACES);
        assertThat(after).isNotEmpty();
        assertThat(before.containsAll(after)).as("%s%n%s", before, after).isTrue();
    }

    private Page without(String blocked) {
        return without(blocked, "/?f=swish&f=relu");
    }

    private Page without(String blocked, String address) {
        Page page = open("/formulas");
        page.route(blocked, Route::abort);
        page.navigate(address);
        return page;
    }

    private static void assertFormWorks(Page page, String blocked) {
        Locator apply = button(page, "Apply");
        assertThat(apply).isVisible();
        page.locator("[name='1.beta']").fill("2");
        page.locator("select[name=add]").selectOption("mish");
        page.unroute(blocked);
        apply.click();
        assertThat(page).hasURL(Pattern.compile("/\\?f=swish:beta=2&f=relu&f=mish&"));
    }

}
