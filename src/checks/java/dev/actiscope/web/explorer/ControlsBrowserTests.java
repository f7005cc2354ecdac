package dev.actiscope.web.explorer;

import java.util.List;
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
 * What stands around the chart, and how it is reached.
 */
class ControlsBrowserTests extends ExplorerTestBase {

    @Test
    void whatIsSeldomUsedIsTuckedAwayUnlessTheAddressHasIt() {
        Page page = explorer("/?f=relu&f=tanh");
        assertThat(page.getByLabel("Cursor x")).isHidden();
        button(page, "Analyse").click();
        assertThat(page.getByLabel("Cursor x")).isVisible();
        button(page, "Analyse").click();
        assertThat(page.getByLabel("Cursor x")).isHidden();
        assertThat(explorer("/?f=relu&f=tanh&minus=1,2").getByLabel("Cursor x")).isVisible();
    }

    @Test
    void theSecondDerivativeAndTheMarksAreAskedFor() {
        Page page = analysed("/?f=relu");
        page.getByLabel("Second derivative").check();
        assertThat(page).hasURL(baseUrl() + "/?f=relu&show=value,derivative,second");
        page.getByLabel("Extrema, zeros, intersections").check();
        assertThat(page).hasURL(baseUrl() + "/?f=relu&show=value,derivative,second,marks");
        page.getByLabel("Function", new Page.GetByLabelOptions().setExact(true)).uncheck();
        page.getByLabel("Derivative", new Page.GetByLabelOptions().setExact(true)).uncheck();
        assertThat(page).hasURL(baseUrl() + "/?f=relu&show=second,marks");
        page.getByLabel("Second derivative").uncheck();
        assertThat(page.getByLabel("Function", new Page.GetByLabelOptions().setExact(true))).isChecked();
    }

    @Test
    void theCursorIsPinnedAtAnExactPlaceAndLetGo() {
        Page page = analysed("/?f=relu");
        Locator at = page.getByLabel("Cursor x");
        at.fill("−1.2345");
        at.press("Enter");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&at=-1.2345");
        at.fill("");
        at.press("Enter");
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
        at.fill("far away");
        at.press("Enter");
        assertThat(page.locator("#window-error")).isVisible();
        assertThat(at).hasAttribute("aria-invalid", "true");
    }

    @Test
    void theDerivativeHasAWindowOfItsOwn() {
        Page page = analysed("/?f=relu");
        page.getByLabel("f′ to").fill("2");
        page.getByLabel("f′ to").press("Enter");
        assertThat(page).hasURL(Pattern.compile("&dy=-?[\\d.]+\\.\\.2$"));
        page.locator("#fit-dy").click();
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
        page.locator("#fit-dy").click();
        assertThat(page).hasURL(Pattern.compile("&dy="));
        button(page, "Reset").click();
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
    }

    @Test
    void theDerivativesWindowIsDraggedWhereItIs() {
        Page page = explorer("/?f=relu");
        var derivative = page.locator("#chart canvas").nth(1).boundingBox();
        page.mouse().move(derivative.x + derivative.width / 2, derivative.y + derivative.height / 2);
        page.mouse().down();
        page.mouse().move(derivative.x + derivative.width / 2, derivative.y + derivative.height / 2 + 60);
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile("\\?f=relu&dy=-?[\\d.]+\\.\\.[\\d.]+$"));
        page.goBack();
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
    }

    @Test
    void whatIsWrongWithAFieldIsSaidInItsSigns() {
        Page page = explorer("/?f=relu");
        page.getByLabel("x from").fill("−2e6");
        page.getByLabel("x from").press("Enter");
        assertThat(page.locator("#window-error")).hasText("x must lie between −1000000 and 1000000, but was −2e6..6.");
    }

    @Test
    void aDifferenceIsChosenWithOneSelection() {
        Page page = analysed("/?f=relu&f=tanh&f=swish&hide=1");
        Locator of = page.getByLabel("Difference: of this curve");
        Locator minus = page.getByLabel("Difference: minus this curve");
        of.selectOption("3");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=tanh&f=swish&hide=1&minus=3,2");
        assertThat(minus).hasValue("2");
        of.selectOption("2");
        assertThat(page).hasURL(Pattern.compile("&minus=2,3$"));
        button(page, "Remove ReLU, curve 1").click();
        assertThat(page).hasURL(baseUrl() + "/?f=tanh&f=swish&minus=1,2");
        of.selectOption("");
        assertThat(page).hasURL(baseUrl() + "/?f=tanh&f=swish");
        assertThat(minus).hasValue("");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Reset", "back" })
    void whatWasWrongIsForgottenOnceTheVisitorHasMovedOn(String way) {
        Page page = explorer("/?f=relu");
        button(page, "Zoom in").click();
        page.getByLabel("x to").fill("-30");
        page.getByLabel("x to").press("Tab");
        assertThat(page.locator("#window-error")).isVisible();
        if (way.equals("Reset")) {
            button(page, "Reset").click();
        }
        else {
            page.goBack();
        }
        assertThat(page.locator("#window-error")).isHidden();
        assertThat(page.getByLabel("x to")).hasValue("6");
        assertThat(page.getByLabel("x to")).not().hasAttribute("aria-invalid", "true");
    }

    @Test
    void aSliderThatCannotGoFartherSaysWhy() {
        Page page = explorer("/?f=rrelu:lower=0.2");
        Locator slider = page.locator(".slider").first();
        String before = slider.inputValue();
        slider.press("End");
        assertThat(page.locator(".setting .error").first()).hasText("l must be at most u, but was 1, and u 0.3333.");
        assertThat(slider).hasValue(before);
        slider.press("ArrowLeft");
        assertThat(page.locator(".setting .error").first()).isHidden();
        assertThat(slider).not().hasValue(before);
    }

    @ParameterizedTest
    @CsvSource({ "−2.50, −2.5", "1e0, 1", "+3, 3" })
    void aNumberIsWrittenInOneStyleHoweverItWasTyped(String typed, String written) {
        Page page = explorer("/?f=swish");
        page.getByLabel("x from").fill("-7");
        page.getByLabel("x to").fill("7");
        page.getByLabel("x from").fill(typed);
        page.getByLabel("x from").press("Enter");
        assertThat(page.getByLabel("x from")).hasValue(written);
    }

    @ParameterizedTest
    @CsvSource({ "To the functions, #functions", "To the chart, .chart-surface" })
    void whoHasNoMouseSkipsToAPartOfThePage(String name, String target) {
        Page page = explorer("/?f=relu");
        Locator skip = named(page, AriaRole.LINK, name);
        skip.focus();
        assertThat(skip).isInViewport();
        skip.press("Enter");
        assertThat(page.locator(target)).isFocused();
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
    }

    @Test
    void theActionsOfACardAreOneStop() {
        Page page = explorer("/?f=relu&f=swish");
        named(page, AriaRole.LINK, "To the functions").focus();
        page.locator("#functions").focus();
        for (String stop : List.of("Write a formula", "Add", "Formula and code of ReLU, curve 1",
                "Formula and code of Swish, curve 2")) {
            page.keyboard().press("Tab");
            assertThat(button(page, stop)).isFocused();
        }
        page.keyboard().press("Tab");
        assertThat(page.locator(".slider")).isFocused();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("ArrowRight");
        assertThat(button(page, "Hide Swish, curve 2")).isFocused();
        page.keyboard().press("End");
        assertThat(button(page, "Remove Swish, curve 2")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".card")).hasCount(1);
        assertThat(page.locator(".card :focus")).hasCount(1);
    }

    @Test
    void everyIdIsGivenOnce() {
        Page page = explorer("/?f=rrelu&f=rrelu&f=a*x");
        button(page, "Formula and code of RReLU, curve 1").click();
        assertThat((List<?>) page.evaluate("[...document.querySelectorAll('[id]')].map((element) => element.id)"))
            .doesNotHaveDuplicates()
            .noneMatch((id) -> ((String) id).contains("null"));
    }

    @Test
    void aSliderIsWhereItsValueIsBeforeAndAfterTheScript() {
        Page page = explorer("/?f=leaky-relu:leak=0.1");
        assertThat(page.locator(".slider")).hasValue("0.1");
        assertThat(page.locator(".track .fill")).hasAttribute("width", "10%");
        assertThat(page.locator(".setting .number")).hasValue("0.1");
    }

    private Page analysed(String address) {
        Page page = explorer(address);
        button(page, "Analyse").click();
        return page;
    }

    @Test
    void theOtherEndOfAWindowCanBeTypedAtOnce() {
        Page page = analysed("/?f=relu");
        page.getByLabel("f′ from").fill("−1");
        page.getByLabel("f′ to").click();
        page.keyboard().type("2");
        assertThat(page.getByLabel("f′ to")).hasValue("2");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&dy=-1..2");
        page.getByLabel("x from").fill("10");
        page.getByLabel("x to").fill("20");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&x=10..20&dy=-1..2");
    }

    @Test
    void theEndThatNobodyTypedIsFilledIn() {
        Page page = analysed("/?f=relu");
        page.getByLabel("f′ from").fill("−1");
        page.getByLabel("f′ to").click();
        page.getByLabel("Cursor x").click();
        assertThat(page.getByLabel("f′ to")).not().hasValue("");
    }

    @Test
    void escapeTakesBackWhatWasTyped() {
        Page page = explorer("/?f=swish:beta=2");
        page.getByLabel("x from").fill("3");
        page.keyboard().press("Escape");
        assertThat(page.getByLabel("x from")).hasValue("−6");
        page.locator(".setting .number").fill("5");
        page.keyboard().press("Escape");
        assertThat(page.locator(".setting .number")).hasValue("2");
        assertThat(page).hasURL(baseUrl() + "/?f=swish:beta=2");
    }

    @Test
    void backTakesWhatWasTypedOutOfTheFieldAndItDoesNotComeAgain() {
        Page page = explorer("/?f=leaky-relu:leak=0.1");
        Locator field = page.locator(".setting .number");
        field.fill("0.3");
        page.waitForURL("**/?f=leaky-relu:leak=0.3");
        page.goBack();
        assertThat(field).hasValue("0.1");
        page.keyboard().press("Tab");
        page.waitForTimeout(200);
        assertThat(page).hasURL(baseUrl() + "/?f=leaky-relu:leak=0.1");
    }

    @Test
    void aRefusedNumberDoesNotStay() {
        Page page = explorer("/?f=rrelu");
        page.getByLabel("x from").fill("9");
        page.getByLabel("x to").click();
        assertThat(page.getByLabel("x from")).hasValue("9");
        Locator lower = page.locator(".setting .number").first();
        lower.fill("0.9");
        lower.press("Tab");
        assertThat(page.getByLabel("x from")).hasValue("−6");
        assertThat(lower).hasValue("0.125");
        assertThat(page.locator(".setting .error").first()).isVisible();
        page.locator(".setting .number").last().fill("0.95");
        assertThat(page.locator(".setting .error").first()).isHidden();
    }

    @ParameterizedTest
    @CsvSource({ "en, Cursor x, Cursor x must be a number", "zh, 光标 x, 光标 x 应为数字" })
    void whatIsWrongIsSaidInTheWordsOfTheLabel(String language, String label, String said) {
        Page page = explorer("/?f=relu&dy=-1..2&lang=" + language);
        page.getByLabel(label).fill("far");
        page.getByLabel(label).press("Enter");
        assertThat(page.locator("#window-error")).containsText(said);
        page.locator("[name=dy-from]").fill("5");
        page.locator("[name=dy-from]").press("Enter");
        assertThat(page.locator("#window-error")).containsText("f′ ");
    }

    @Test
    void aCursorOutsideTheWindowIsTold() {
        Page page = explorer("/?f=relu&at=9");
        assertThat(page.locator("#window-error")).hasText("The cursor at x = 9 is outside the window.");
        button(page, "Zoom out").click();
        button(page, "Zoom out").click();
        assertThat(page.locator("#window-error")).isHidden();
    }

    @Test
    void escapeFirstMakesTheCodeSmallAgain() {
        Page page = explorer("/?f=relu");
        page.keyboard().press("s");
        Locator enlarge = page.locator("#enlarge");
        enlarge.click();
        assertThat(enlarge).hasAttribute("aria-pressed", "true");
        page.keyboard().press("Escape");
        assertThat(page.locator("#share")).isVisible();
        assertThat(enlarge).hasAttribute("aria-pressed", "false");
        page.keyboard().press("Escape");
        assertThat(page.locator("#share")).isHidden();
    }

    @Test
    void functionsCanBeAddedWhereTheGalleryCannotBeHad() {
        Page page = explorer("/?f=relu");
        page.route("**/functions.json*", Route::abort);
        page.keyboard().press("a");
        page.locator("#search").fill("gelu");
        assertThat(page.locator("#found")).not().isEmpty();
        errors().clear();
        page.unroute("**/functions.json*");
        page.locator("#search").press("Enter");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=gelu");
        assertThat(page.locator(".card").nth(1).locator(".formula math")).isVisible();
    }

}
