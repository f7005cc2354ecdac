package dev.actiscope.web.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a visitor does with formulas.
 */
class FormulaBrowserTests extends ExplorerTestBase {

    @Test
    void aFormulaIsTypedWrongThenRightThenSharedAndReopened() {
        Page page = explorer("/?f=relu");
        page.keyboard().press("f");
        assertThat(editor(page)).isFocused();
        page.keyboard().type("x*tahn(a*x)");
        assertThat(error(page)).containsText("Character 3 of the formula: there is no function “tahn”");
        assertThat(page.locator(".formula-error mark")).hasText("tahn");
        assertThat(editor(page)).hasAttribute("aria-invalid", "true");
        editor(page).fill("x * tanh(a*x) + 1");
        assertThat(error(page)).isEmpty();
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=x*tanh(a*x)%2B1");
        assertThat(editor(page)).hasValue("x * tanh(a*x) + 1");
        slider(page, "a of x·tanh(ax) + 1, curve 2").press("End");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=x*tanh(a*x)%2B1:a=5");
        assertThat(editor(page)).hasValue("x*tanh(a*x)+1");
        Page fresh = explorer(page.url().substring(baseUrl().length()));
        assertThat(editor(fresh)).hasValue("x*tanh(a*x)+1");
        assertThat(fresh.locator(".setting .number")).hasValue("5");
        assertThat(fresh.locator("#problems")).isHidden();
    }

    @Test
    void whatIsWrittenInAnotherWayIsReadInALinkAndInTheField() {
        Page page = explorer("/?f=ax/(1%2Be^{-x})");
        assertThat(editor(page)).hasValue("a*x/(1+e^-x)");
        assertThat(page.locator("#problems")).isHidden();
        Page small = explorer("/?f=x*exp(x)");
        editor(small).fill("wx+b");
        assertThat(small).hasURL(baseUrl() + "/?f=w*x%2Bb");
        assertThat(error(small)).isEmpty();
    }

    @Test
    void aLinkThatCannotBeReadIsExplained() {
        Page page = explorer("/?f=x*exp(x)&f=sinx^2");
        assertThat(page.locator("#problems")).containsText("sin(x");
        page.locator("[name=x-to]").fill("7");
        page.locator("[name=x-to]").press("Enter");
        assertThat(page.locator("#problems")).isHidden();
        page.goBack();
        assertThat(page.locator("#problems")).containsText("sin(x");
        assertThat(page.locator("#problems")).containsText("It was left out.");
    }

    /** By doubles x − tanh(x) is −1.65e-24 there, and 3.33e-25 by fifty digits. */
    @Test
    void aReadingHasTheDigitsOfTheFunction() {
        Page page = explorer("/?f=x-tanh(x)&at=1e-8");
        assertThat(page.locator(".chart-readout")).containsText("3.333×10⁻²⁵");
    }

    /** The slope is 1/6 at 0; doubles say anything between −60,000 and 60,000. */
    @Test
    void aPictureIsDrawnOfTheDigitsOfTheFunction() {
        Page page = explorer("/?f=(exp(x)-1-x)/x^2&x=-1e-6..1e-6");
        page.locator("#data summary").click();
        Locator slopes = page.locator("#data td:nth-child(3)");
        assertThat(slopes.nth(1)).hasText("0.1667");
        assertThat(slopes.nth(5)).hasText("0.1667");
    }

    /** x³/3: by doubles 2e-7 − tanh(2e-7) is 2.673e-21 or 2.647e-21. */
    @Test
    void itIsSoAtRestHoweverOneCameThere() {
        String digits = "2.667×10⁻²¹";
        Page typed = explorer("/?f=x&x=-1e-6..1e-6");
        editor(typed).fill("x - tanh(x)");
        typed.locator("#data summary").click();
        assertThat(typed.locator("#data")).containsText(digits);
        editor(typed).fill("x - a*tanh(x)");
        assertThat(typed.locator("#data")).containsText(digits);
        typed.locator(".setting .number").fill("0.5");
        assertThat(typed.locator("#data")).not().containsText(digits);
        typed.locator(".setting .number").fill("1");
        assertThat(typed.locator("#data")).containsText(digits);
        Page dragged = explorer("/?f=x-tanh(x)");
        editor(dragged).fill("x - tanh(x)*1");
        dragged.locator("#data summary").click();
        dragged.locator("[name=x-from]").fill("-1e-6");
        dragged.locator("[name=x-to]").fill("1e-6");
        dragged.locator("[name=x-to]").press("Enter");
        assertThat(dragged.locator("#data")).containsText(digits);
    }

    @Test
    void aFieldMayBeLeftBeforeThePageKnowsTheLanguage() {
        Page page = explorer("/?f=x");
        page.route("**/language*.wasm", (route) -> {
            page.waitForTimeout(500);
            route.resume();
        });
        editor(page).fill("x² + 1");
        editor(page).press("Tab");
        assertThat(page).hasURL(baseUrl() + "/?f=x%5E2%2B1");
        assertThat(error(page)).isHidden();
    }

    /** By doubles this is noise, which would be a swing too fast to draw. */
    @Test
    void aCardSaysOfThePictureWhatIsTrueOfItNow() {
        Page page = explorer("/?f=(tan(x)-x)/x^3&x=-1e-6..1e-6");
        page.locator("#data summary").click();
        assertThat(page.locator("#data td:nth-child(2)").nth(1)).hasText("0.3333");
        assertThat(page.locator(".note")).isEmpty();
        Page other = explorer("/?f=sin(300x)");
        assertThat(other.locator(".note")).containsText("swings faster than");
        other.locator("[name=x-from]").fill("-0.05");
        other.locator("[name=x-to]").fill("0.05");
        other.locator("[name=x-to]").press("Enter");
        assertThat(other.locator(".note")).isEmpty();
    }

    @Test
    void slidersComeAndGoWithTheirParametersAndKeepTheirSettings() {
        Page page = explorer("/?f=a*x%2Bb:b=2");
        assertThat(page.locator(".symbol")).hasText(new String[] { "a", "b" });
        editor(page).fill("c*x+b");
        assertThat(page.locator(".symbol")).hasText(new String[] { "c", "b" });
        assertThat(page).hasURL(baseUrl() + "/?f=c*x%2Bb:b=2");
        editor(page).fill("c*x");
        assertThat(page.locator(".slider")).hasCount(1);
        editor(page).fill("c*x+b");
        assertThat(page).hasURL(baseUrl() + "/?f=c*x%2Bb:b=2");
    }

    @Test
    void whileTheTextIsWrongTheLastGoodCurveStaysAndEscapeBringsItsTextBack() {
        Page page = explorer("/?f=x*exp(x)");
        byte[] before = page.locator("#chart").screenshot();
        editor(page).fill("x*exp(x");
        assertThat(error(page)).containsText("this bracket is never closed");
        assertThat(page).hasURL(baseUrl() + "/?f=x*exp(x)");
        assertThat(page.locator("#chart").screenshot()).isEqualTo(before);
        editor(page).press("Escape");
        assertThat(editor(page)).hasValue("x*exp(x)");
        assertThat(error(page)).isEmpty();
        assertThat(editor(page)).not().hasAttribute("aria-invalid", "true");
    }

    @Test
    void theWrongTextIsNotLostWhenTheFieldIsLeft() {
        Page page = explorer("/?f=x*exp(x)&f=tanh");
        editor(page).fill("");
        page.locator("[name=x-from]").focus();
        assertThat(error(page)).hasText("Type a formula in x, such as x*tanh(x).");
        editor(page).fill("q");
        page.locator("[name=x-from]").focus();
        assertThat(error(page)).containsText("“q” alone would be the name of a function");
        assertThat(editor(page)).hasValue("q");
        assertThat(page).hasURL(baseUrl() + "/?f=x*exp(x)&f=tanh");
        editor(page).fill("3");
        page.locator("[name=x-from]").focus();
        assertThat(error(page)).isEmpty();
        assertThat(page).hasURL(baseUrl() + "/?f=(3)&f=tanh");
    }

    @Test
    void whatIsClickedStaysUnderThePointerWhileTheTextIsPutInOrder() {
        Page page = explorer("/?f=x^2");
        page.setViewportSize(360, 900);
        editor(page).fill("x*tanh(log(1+exp(β*x)))+γ·max(0,x)²");
        page.getByText("Examples").click();
        assertThat(page.locator(".hints details")).hasAttribute("open", "");
        assertThat(editor(page)).hasValue("x*tanh(log(1+exp(beta*x)))+gamma*max(0,x)^2");
    }

    @Test
    void nothingIsAddedBeforeAFormulaIsMeantAndEscapeTakesItsFieldBack() {
        Page page = explorer("/?f=relu");
        button(page, "Write a formula").click();
        assertThat(editor(page)).isFocused();
        assertThat(editor(page)).isEmpty();
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
        assertThat(page.locator("#count")).hasText("1 of 8");
        editor(page).press("Escape");
        assertThat(page.locator(".card")).hasCount(1);
        assertThat(button(page, "Write a formula")).isFocused();
        assertThat((int) page.evaluate("history.length")).isEqualTo(2);
    }

    @Test
    void escapeTakesBackAFormulaThatIsBeingWritten() {
        Page page = explorer("/?f=relu&x=-2..2");
        page.keyboard().press("f");
        editor(page).pressSequentially("x^3");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=x%5E3&x=-2..2");
        assertThat(page.locator("#count")).hasText("2 of 8");
        editor(page).press("Escape");
        assertThat(page.locator(".card")).hasCount(1);
        assertThat(page).hasURL(baseUrl() + "/?f=relu&x=-2..2");
        assertThat(button(page, "Write a formula")).isFocused();
    }

    @Test
    void escapeTakesBackTheLastFormulaThereIsRoomFor() {
        Page page = explorer("/?f=relu" + "&f=tanh".repeat(6));
        page.keyboard().press("f");
        editor(page).pressSequentially("x^3");
        assertThat(button(page, "Write a formula")).isDisabled();
        editor(page).press("Escape");
        assertThat(page.locator(".card")).hasCount(7);
        assertThat(button(page, "Write a formula")).isFocused();
    }

    @Test
    void aFormulaThatWasEnteredStays() {
        Page page = explorer("/?f=relu");
        page.keyboard().press("f");
        editor(page).pressSequentially("x^3");
        editor(page).press("Enter");
        editor(page).press("Escape");
        assertThat(page.locator(".card")).hasCount(2);
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=x%5E3");
    }

    @Test
    void aFormulaThatWasEnteredIsUndoneAsAWhole() {
        Page page = explorer("/?f=relu");
        page.keyboard().press("f");
        editor(page).press("Escape");
        page.keyboard().press("f");
        editor(page).pressSequentially("x^2");
        editor(page).press("Enter");
        page.keyboard().press("Escape");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=x%5E2");
        page.keyboard().press("Control+z");
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
        assertThat(page.locator(".card")).hasCount(1);
    }

    @Test
    void theBeginningOfANameIsNotTakenForAParameter() {
        Page page = explorer("/?f=relu");
        page.keyboard().press("f");
        page.evaluate("""
                () => {
                    window.seen = [];
                    new MutationObserver(() => seen.push(...document.querySelectorAll('.symbol')))
                        .observe(document.getElementById('cards'), { childList: true, subtree: true });
                }""");
        editor(page).pressSequentially("x*sin(x");
        assertThat(error(page)).containsText("this bracket is never closed");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=x");
        editor(page).pressSequentially(")");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=x*sin(x)");
        assertThat((int) page.evaluate("seen.length")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Enter", "Tab" })
    void aNameAtTheEndIsTakenAtOnceByWhoeverIsDone(String key) {
        Page page = explorer("/?f=relu");
        page.keyboard().press("f");
        editor(page).pressSequentially("x*leak");
        editor(page).press(key);
        assertThat(page.locator(".symbol")).hasText("leak");
    }

    @Test
    void aNameAtTheEndIsTakenWhenNoMoreLettersCome() {
        Page page = explorer("/?f=x^2");
        editor(page).pressSequentially("*k");
        assertThat(page.locator(".symbol")).hasText("k");
        assertThat(editor(page)).isFocused();
    }

    @Test
    void anEmptyFieldThatIsLeftIsGone() {
        Page page = explorer("/?f=relu");
        button(page, "Write a formula").click();
        page.getByText("Examples").click();
        assertThat(page.locator(".hints details")).hasAttribute("open", "");
        assertThat(page.locator(".card")).hasCount(2);
        page.locator("[name=x-from]").click();
        assertThat(page.locator(".card")).hasCount(1);
    }

    @Test
    void anExampleIsWhatIsMeant() {
        Page page = explorer("/?f=relu");
        button(page, "Write a formula").click();
        page.getByText("Examples").click();
        button(page, "exp(-x^2/2)").click();
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=exp(-x%5E2/2)");
        assertThat(editor(page)).isFocused();
    }

    @Test
    void aFormulaThatIsNoneYetWaitsBelowTheOthers() {
        Page page = explorer("/?f=relu");
        button(page, "Write a formula").click();
        editor(page).fill("x*tahn(x)");
        button(page, "Duplicate ReLU, curve 1").click();
        assertThat(page.locator(".card-title"))
            .hasText(new Pattern[] { Pattern.compile("ReLU"), Pattern.compile("ReLU"), Pattern.compile("Formula") });
        assertThat(editor(page)).hasValue("x*tahn(x)");
        editor(page).fill("x*tanh(x)");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=relu&f=x*tanh(x)");
        assertThat(page.locator(".card").last()).hasAttribute("data-curve", "3");
    }

    @Test
    void theBackButtonUndoesAFormulaThatWasWrittenAndThenAnEdit() {
        Page page = explorer("/?f=relu");
        button(page, "Write a formula").click();
        editor(page).pressSequentially("x^3");
        page.locator("[name=x-from]").focus();
        editor(page).fill("x^3*tanh(x)");
        page.locator("[name=x-from]").focus();
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=x%5E3*tanh(x)");
        page.goBack();
        assertThat(editor(page)).hasValue("x^3");
        page.goBack();
        assertThat(page.locator(".card")).hasCount(1);
        page.reload();
        ready(page);
        page.goForward();
        assertThat(editor(page)).hasValue("x^3");
    }

    @Test
    void whatIsNoNameInThePickerIsOfferedAsAFormula() {
        Page page = explorer("/?f=relu");
        page.keyboard().press("a");
        page.keyboard().type("max(x,leak*x)");
        assertThat(page.getByRole(AriaRole.OPTION)).hasText("Use as a formulamax(x,leak*x)");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=max(x,leak*x)");
        assertThat(editor(page)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
        assertThat(button(page, "Add")).isFocused();
    }

    @Test
    void aFormulaWithAMistakeInThePickerIsTakenAlongToBeCorrected() {
        Page page = explorer("/?f=relu");
        page.keyboard().press("a");
        page.keyboard().type("maxx(x,1)");
        page.keyboard().press("Enter");
        assertThat(editor(page)).hasValue("maxx(x,1)");
        assertThat(error(page)).containsText("there is no function “maxx”");
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
    }

    @Test
    void anExampleIsABeginning() {
        Page page = explorer("/?f=x^2");
        page.getByText("Examples").click();
        button(page, "max(x, leak*x)").click();
        assertThat(page).hasURL(baseUrl() + "/?f=max(x,leak*x)");
        assertThat(page.locator(".symbol")).hasText("leak");
    }

    @Test
    void aFunctionOfTheCatalogueIsEditedAsAFormula() {
        Page page = explorer("/?f=relu&f=swish:beta=2");
        button(page, "Formula and code of Swish, curve 2").click();
        button(page, "Edit as formula").click();
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=x*sigmoid(beta*x):beta=2");
        assertThat(editor(page)).isFocused();
        page.goBack();
        assertThat(page.locator(".card-title")).hasText(new String[] { "ReLU", "Swish" });
    }

    @Test
    void aFunctionIsShownAsMathematicsWithItsDerivativesOnRequest() {
        Page page = explorer("/?f=swish");
        context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        assertThat(page.locator(".card .formula math")).hasCount(1);
        button(page, "Formula and code of Swish, curve 1").click();
        assertThat(page.locator(".maths-row math")).hasCount(1);
        button(page, "Second derivative f″(x)").click();
        button(page, "Derivative f′(x)").click();
        assertThat(page.locator(".maths-row .of")).hasText(new String[] { "f(x) =", "f′(x) =", "f″(x) =" });
        button(page, "Second derivative f″(x)").click();
        assertThat(page.locator(".maths-row math")).hasCount(2);
        button(page, "Copy LaTeX of f(x)").click();
        assertThat(page.locator("#details-status")).hasText("Copied.");
        assertThat((String) page.evaluate("navigator.clipboard.readText()")).contains("\\sigma").contains("\\beta");
    }

    @Test
    void whereDigitsCannotBeTrustedTheDetailsSaySo() {
        Page page = explorer("/?f=exp(x)-exp(x%2B1e-25)&f=sin(x^4)");
        page.locator("[name=code]").first().click();
        assertThat(page.locator("#findings li").first()).hasText(
                Pattern.compile("At x = 1 no more than \\d+ of the 16 digits of the value, .*, can be trusted\\."));
        page.keyboard().press("Escape");
        page.locator("[name=code]").nth(1).click();
        assertThat(page.locator("#findings li").last()).containsText("not one digit of the value can be trusted");
    }

    @Test
    void theSameInCodeIsReachedWithTheKeyboardAndCopied() {
        Page page = explorer("/?f=elu:alpha=1.5");
        context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        button(page, "Formula and code of ELU, curve 1").focus();
        page.keyboard().press("Enter");
        Locator tabs = page.getByRole(AriaRole.TAB);
        assertThat(tabs).hasText(new String[] { "TensorFlow", "PyTorch", "JAX", "NumPy", "Java" });
        tabs.first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(tabs.nth(1)).isFocused();
        assertThat(tabs.nth(1)).hasAttribute("aria-selected", "true");
        assertThat(page.getByRole(AriaRole.TABPANEL)).containsText("torch");
        page.keyboard().press("End");
        assertThat(page.getByRole(AriaRole.TABPANEL)).containsText("Math.");
        page.locator("#listing button").last().click();
        assertThat(page.locator("#details-status")).hasText("Copied.");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(copied).contains("1.5").isEqualTo(page.locator("#listing pre").last().textContent());
        page.keyboard().press("Escape");
        assertThat(button(page, "Formula and code of ELU, curve 1")).isFocused();
    }

    @Test
    void theWholeViewIsAProgramToSave() throws Exception {
        Page page = explorer("/?f=gelu&f=x*tanh(x)&x=-3..3");
        button(page, "Formula and code of GELU, curve 1").click();
        page.getByText("This whole view as a program").click();
        Download download = page.waitForDownload(() -> button(page, "Download").click());
        assertThat(download.suggestedFilename()).isEqualTo("actiscope.py");
        assertThat(Files.readString(Path.of(download.path().toString()))).contains("matplotlib", "tanh")
            .isEqualTo(page.locator("#program pre").textContent());
    }

    @Test
    void theLanguageOfFormulasIsLoadedOnceAndNotBeforeItIsNeeded() {
        List<String> requests = new CopyOnWriteArrayList<>();
        Page page = explorer("/?f=relu");
        page.onRequest((request) -> requests.add(request.url()));
        button(page, "Duplicate ReLU, curve 1").click();
        assertThat(requests).isEmpty();
        button(page, "Write a formula").click();
        editor(page).waitFor();
        button(page, "Formula and code of ReLU, curve 1").click();
        page.locator("dialog[open]").waitFor();
        assertThat(requests.stream().filter((url) -> url.endsWith(".wasm"))).satisfiesExactly(
                (language) -> assertThat(language).contains("/language-"),
                (code) -> assertThat(code).contains("/code-"));
    }

    @Test
    void aFunctionThatIsAddedIsSetAsMathematicsWithoutTheLanguageOfFormulas() {
        Page page = explorer("/?f=relu");
        List<String> requests = new CopyOnWriteArrayList<>();
        page.onRequest((request) -> requests.add(request.url()));
        button(page, "Add").click();
        page.locator("#search").fill("mish");
        page.keyboard().press("Enter");
        assertThat(page.locator(".card >> nth=1").locator(".formula math")).containsText("softplus");
        assertThat(requests).noneMatch((url) -> url.contains("/core/"));
    }

    @Test
    void whereItsCodeCannotBeLoadedThePageSaysSoAndTriesAgain() {
        Page page = explorer("/?f=relu");
        page.route("**/code-*", Route::abort);
        button(page, "Formula and code of ReLU, curve 1").click();
        assertThat(page.locator("#problems")).containsText("could not be loaded");
        page.unroute("**/code-*");
        errors().clear();
        button(page, "Formula and code of ReLU, curve 1").click();
        assertThat(page.locator("dialog[open]")).containsText("The same in code");
        errors().clear();
    }

    @Test
    void whereTheLanguageCannotBeLoadedThePageSaysSoAndTriesAgain() {
        Page page = explorer("/?f=relu");
        context().setOffline(true);
        button(page, "Write a formula").click();
        assertThat(page.locator("#problems")).containsText("could not be loaded");
        errors().clear();
        context().setOffline(false);
        button(page, "Write a formula").click();
        assertThat(editor(page)).isFocused();
        errors().clear();
    }

    @Test
    void aPageThatBeginsWithAFormulaLoadsOneCoreAndNothingLate() {
        Page page = explorer("/?f=x*tanh(x)");
        assertThat(page.locator("#problems")).isHidden();
        assertThat(page.evaluate("performance.getEntriesByType('resource').map((e) => e.name).join()")).asString()
            .contains("/core/formulas-")
            .doesNotContainPattern("/core/core-\\w+\\.wasm")
            .doesNotContain("/workshop?");
    }

    @Test
    void withoutAScriptAFormulaIsAddedChangedAndExplained() {
        Page page = open("/?f=relu", new NewContextOptions().setJavaScriptEnabled(false));
        page.locator("input[name=add]").fill("x*sigmoid(beta*x)");
        button(page, "Apply").click();
        assertThat(page).hasURL(Pattern.compile("f=relu&f=x\\*sigmoid\\(beta\\*x\\)"));
        page.locator("[name='2.beta']").fill("3");
        button(page, "Apply").click();
        assertThat(page).hasURL(Pattern.compile("beta=3"));
        page.locator("textarea[name=f]").fill("x*sigmod(beta*x)");
        button(page, "Apply").click();
        assertThat(page.locator("#problems")).containsText("Character 3 of the formula");
    }

    @ParameterizedTest
    @EnumSource(names = { "LIGHT", "DARK" })
    void nobodyIsShutOut(ColorScheme scheme) {
        Page page = explorer("/?f=swish&f=x*sigmoid(beta*x)^2/(1%2Bexp(-x^2)*abs(x*gamma)%2Bsin(omega*x^3)/(1%2Bx^2))",
                new NewContextOptions().setColorScheme(scheme).setViewportSize(360, 740).setLocale("en-GB"));
        editor(page).fill("x*sigmod(x)");
        error(page).locator("mark").waitFor();
        assertAccessible(page);
        page.getByText("Examples").click();
        assertAccessible(page);
        button(page, "Formula and code of Swish, curve 1").click();
        button(page, "Second derivative f″(x)").click();
        page.getByText("This whole view as a program").click();
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x*sigmoid(beta*x)^2/(1%2Bexp(-x^2)*abs(x*gamma)%2Bsin(omega*x^3)/(1%2Bx^2))",
            "if(x%3E0,x,a_very_long_parameter*(exp(x/another_long_parameter)-1))&lang=zh" })
    void aLongFormulaNeedsNoSidewaysScroll(String formula) {
        Page page = explorer("/?f=" + formula, new NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        page.locator("[name=code]").click();
        page.locator("[data-order='2']").click();
        assertThat((boolean) page.evaluate("(d => d.scrollWidth <= d.clientWidth)(document.querySelector('#details'))"))
            .isTrue();
    }

    private static Locator editor(Page page) {
        return page.locator(".editor textarea");
    }

    private static Locator error(Page page) {
        return page.locator(".formula-error");
    }

    private static Locator slider(Page page, String name) {
        return named(page, AriaRole.SLIDER, name);
    }

}
