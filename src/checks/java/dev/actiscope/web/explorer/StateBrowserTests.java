package dev.actiscope.web.explorer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A view is never lost: links carry it, the history has each of its steps, and nothing
 * that was just done is forgotten.
 */
class StateBrowserTests extends ExplorerTestBase {

    @Test
    void theOtherLanguageShowsWhatIsOnScreen() {
        Page page = explorer("/?f=swish&f=relu");
        page.locator(".slider").press("End");
        named(page, AriaRole.LINK, "中文").click();
        assertThat(page).hasURL(baseUrl() + "/?f=swish:beta=inf&f=relu&lang=zh");
        ready(page);
        page.locator(".slider").press("Home");
        named(page, AriaRole.LINK, "English").click();
        assertThat(page).hasURL(baseUrl() + "/?f=swish:beta=0&f=relu&lang=en");
    }

    @ParameterizedTest
    @CsvSource({ "Formulas, /formulas", "API, /api" })
    void anotherPageLeadsBackToWhatWasOnScreen(String name, String path) {
        Page page = explorer("/?f=swish&f=relu");
        page.locator(".slider").press("End");
        button(page, "Hide ReLU, curve 2").click();
        named(page, AriaRole.LINK, name).click();
        String view = "?f=swish:beta=inf&f=relu&hide=2";
        assertThat(page).hasURL(baseUrl() + path + view);
        named(page, AriaRole.LINK, "中文").click();
        assertThat(page).hasURL(baseUrl() + path + view + "&lang=zh");
        page.locator(".wordmark").click();
        assertThat(page).hasURL(baseUrl() + "/" + view + "&lang=zh");
    }

    @Test
    void everyLinkWithinThePageFollowsEveryKindOfChange() {
        Page page = explorer("/?f=swish");
        Locator links = page.locator("a[data-carries]");
        page.locator(".setting .number").fill("2");
        assertThat(page.locator(".wordmark")).hasAttribute("href", baseUrl() + "/?f=swish:beta=2");
        button(page, "Zoom in").click();
        assertThat(page.locator(".wordmark")).hasAttribute("href", Pattern.compile("beta=2&x=-4\\.8\\.\\.4\\.8$"));
        page.goBack();
        assertThat(page.locator(".wordmark")).hasAttribute("href", baseUrl() + "/?f=swish:beta=2");
        assertThat((boolean) links.evaluateAll("all => all.every((link) => link.href.includes('f=swish:beta=2'))"))
            .isTrue();
    }

    @Test
    void theGrammarIsLinkedToWithTheViewThatIsOnScreen() {
        Page page = explorer("/?f=relu");
        page.keyboard().press("f");
        Locator grammar = page.locator(".editor a");
        page.locator(".editor textarea").fill("x^3");
        page.locator(".editor textarea").press("Enter");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=x%5E3");
        grammar.hover();
        assertThat(grammar).hasAttribute("href", baseUrl() + "/formulas?f=relu&f=x%5E3");
    }

    @Test
    void whatIsSharedIsWhatIsOnScreenWhateverTheAddressAskedFor() {
        Page page = explorer("/?f=swish:0.1&f=gelu&lang=en");
        assertThat(page.locator("#problems")).isVisible();
        page.keyboard().press("s");
        assertThat(page.locator("#address")).hasValue(baseUrl() + "/?f=gelu&lang=en");
        assertThat(page.locator("#qr")).hasAttribute("src", Pattern.compile("qr\\.svg\\?f=gelu&lang=en$"));
        assertThat(button(page, "Copy")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Remove Tanh, curve 2", "Duplicate Swish, curve 5" })
    void otherFunctionsGetAWindowOfTheirOwn(String change) {
        Page page = explorer("/");
        button(page, change).click();
        assertThat(page.getByLabel("y from")).hasValue("");
        assertThat(page).not().hasURL(Pattern.compile("[?&]y="));
    }

    @Test
    void theFirstWindowGoesWithTheFirstSettings() {
        Page page = explorer("/");
        page.locator(".slider").last().press("End");
        assertThat(page).hasURL(Pattern.compile("beta=inf$"));
        page.goBack();
        assertThat(page.getByLabel("y from")).hasValue("−1.5");
    }

    @Test
    void aWindowThatTheVisitorChoseStaysWithOtherFunctions() {
        Page page = explorer("/");
        page.getByLabel("y to").fill("4");
        page.getByLabel("y to").press("Enter");
        button(page, "Remove Tanh, curve 2").click();
        assertThat(page).hasURL(Pattern.compile("&y=-1\\.5\\.\\.4$"));
    }

    @Test
    void aDragIsOneStepAndItsAddressIsThereAtOnce() {
        Page page = explorer("/?f=swish");
        drag(page, page.locator(".slider"), 0.5, 0.8);
        String dragged = (String) page.evaluate("location.href");
        assertThat(dragged).contains("beta=");
        page.goBack();
        assertThat(page.locator(".setting .number")).hasValue("1");
        assertThat(page).hasURL(baseUrl() + "/?f=swish");
        page.goForward();
        assertThat(page).hasURL(dragged);
    }

    @Test
    void reloadingRightAfterAChangeLosesNothing() {
        Page page = explorer("/?f=swish");
        page.evaluate("() => { const slider = document.querySelector('.slider'); slider.value = 1;"
                + " slider.dispatchEvent(new InputEvent('input', { bubbles: true })); }");
        page.keyboard().press("F5");
        page.reload();
        assertThat(page).hasURL(baseUrl() + "/?f=swish:beta=inf");
        ready(page);
        assertThat(page.locator(".setting .number")).hasValue("∞");
    }

    @Test
    void reloadingRightAfterAKeyOrAClickLosesNothing() {
        Page page = explorer("/?f=swish");
        page.locator(".slider").press("End");
        page.reload();
        ready(page);
        page.locator(".chart-surface").click();
        page.reload();
        assertThat(page).hasURL(Pattern.compile("\\?f=swish:beta=inf&at="));
    }

    @Test
    void goingBackRightAfterAChangeLosesNothing() {
        Page page = explorer("/?f=swish");
        page.evaluate("() => { const slider = document.querySelector('.slider'); slider.value = 1;"
                + " slider.dispatchEvent(new InputEvent('input', { bubbles: true })); history.back(); }");
        assertThat(page.locator(".setting .number")).hasValue("1");
        page.goForward();
        assertThat(page.locator(".setting .number")).hasValue("∞");
        assertThat(page).hasURL(baseUrl() + "/?f=swish:beta=inf");
    }

    @ParameterizedTest
    @CsvSource({ "Control+z, Control+Shift+z", "Meta+z, Meta+Shift+z", "Control+z, Control+y" })
    void everyChangeIsUndoneAndRedoneByKeys(String undo, String redo) {
        Page page = explorer("/?f=swish&f=relu");
        page.locator(".slider").press("End");
        button(page, "Remove ReLU, curve 2").click();
        page.getByLabel("Saturation").check();
        button(page, "Zoom in").click();
        String last = "/?f=swish:beta=inf&x=-4.8..4.8&show=value,derivative,saturation";
        assertThat(page).hasURL(baseUrl() + last);
        for (String before : new String[] { "/?f=swish:beta=inf&show=value,derivative,saturation", "/?f=swish:beta=inf",
                "/?f=swish:beta=inf&f=relu", "/?f=swish&f=relu" }) {
            page.keyboard().press(undo);
            assertThat(page).hasURL(baseUrl() + before);
        }
        page.keyboard().press(undo);
        for (int step = 0; step < 5; step++) {
            page.keyboard().press(redo);
        }
        assertThat(page).hasURL(baseUrl() + last);
        assertThat(page.locator(".card")).hasCount(1);
        assertThat(page.getByLabel("Saturation")).isChecked();
    }

    @Test
    void whereTextIsTypedUndoIsTheFieldsOwn() {
        Page page = explorer("/?f=swish&f=relu");
        button(page, "Remove ReLU, curve 2").click();
        page.locator("[name=x-from]").click();
        page.keyboard().press("Control+z");
        assertThat(page.locator(".card")).hasCount(1);
    }

    @Test
    void aDoubleClickOnTheChartIsOneStep() {
        Page page = explorer("/?f=relu&x=-2..2");
        page.locator("#chart").dblclick();
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
        page.keyboard().press("Control+z");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&x=-2..2");
    }

    @Test
    void undoKeepsTheFocusAmongTheCards() {
        Page page = explorer("/?f=relu");
        button(page, "Duplicate ReLU, curve 1").click();
        button(page, "Hide ReLU, curve 2").focus();
        page.keyboard().press("Control+z");
        assertThat(page.locator(".card")).hasCount(1);
        assertThat(page.locator(".card :focus")).hasCount(1);
    }

    @Test
    void whatWaitsForTheLanguageOfFormulasForgetsNothingThatWasDoneMeanwhile() {
        Page page = explorer("/?f=swish&f=relu");
        page.route("**/language-*.wasm", (route) -> {
            page.locator(".slider").press("End");
            route.resume();
        });
        page.getByLabel("Second derivative").check();
        assertThat(page.locator("#chart canvas")).hasCount(3);
        assertThat(page.locator(".setting .number")).hasValue("∞");
        assertThat(page).hasURL(Pattern.compile("f=swish:beta=inf&f=relu&show=value,derivative,second$"));
    }

    @Test
    void changesThatWaitForTheLanguageOfFormulasAddUp() {
        Page page = explorer("/?f=relu&f=tanh&dy=-1..2");
        page.route("**/language-*.wasm", (route) -> {
            page.getByLabel("Extrema, zeros, intersections").check();
            page.getByLabel("f′ from").fill("−3");
            page.getByLabel("f′ from").press("Enter");
            page.getByLabel("Difference: of this curve").selectOption("1");
            page.getByLabel("Cursor x").fill("0");
            page.getByLabel("Cursor x").press("Enter");
            assertThat(page.getByLabel("Extrema, zeros, intersections")).isChecked();
            assertThat(page.getByLabel("Second derivative")).isChecked();
            assertThat(page.getByLabel("Difference: minus this curve")).hasValue("2");
            assertThat(page).hasURL(baseUrl() + "/?f=relu&f=tanh&dy=-3..2&at=0");
            route.resume();
        });
        page.getByLabel("Second derivative").check();
        assertThat(page)
            .hasURL(baseUrl() + "/?f=relu&f=tanh&dy=-3..2&minus=1,2&at=0&show=value,derivative,second,marks");
    }

    @Test
    void whatCannotBeHadIsNotTicked() {
        Page page = explorer("/?f=relu");
        page.route("**/workshop?lang=*", Route::abort);
        page.getByLabel("Second derivative").click();
        assertThat(page.locator("#problems")).isVisible();
        assertThat(page.getByLabel("Second derivative")).not().isChecked();
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
        errors().clear();
    }

}
