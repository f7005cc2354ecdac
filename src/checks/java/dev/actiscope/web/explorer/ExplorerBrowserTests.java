package dev.actiscope.web.explorer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.View;
import dev.actiscope.curve.drawing.Frame;
import dev.actiscope.curve.query.Query;
import dev.actiscope.text.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class ExplorerBrowserTests extends ExplorerTestBase {

    @Test
    void aSliderMovesItsCurveAndTheAddressWithoutTheNetwork() {
        Page page = explorer("/?f=swish&f=relu");
        byte[] before = chart(page).screenshot();
        List<String> requests = new CopyOnWriteArrayList<>();
        page.onRequest((request) -> requests.add(request.url()));
        Locator slider = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("β of Swish, curve 1"));
        drag(page, slider, 0.5, 0.8);
        Locator number = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("β of Swish, curve 1"));
        assertThat(number).hasValue(Pattern.compile("[2-9].*"));
        page.waitForFunction("(number) => location.search === `?f=swish:beta=${number.value}&f=relu`",
                number.elementHandle());
        assertThat(chart(page).screenshot()).isNotEqualTo(before);
        assertThat(requests).isEmpty();
    }

    @Test
    void theFarEndOfBetaIsInfinity() {
        Page page = explorer("/?f=swish");
        page.locator(".slider").press("End");
        assertThat(page).hasURL(Pattern.compile("f=swish:beta=inf$"));
        assertThat(page.locator(".setting .number")).hasValue("∞");
        assertThat(page.locator(".slider")).hasAttribute("aria-valuetext", "∞");
    }

    /** What the button writes into the address is what the live chart has chosen. */
    @ParameterizedTest
    @ValueSource(strings = { "f=swish&f=elu:alpha=2&x=-3..5", "f=1/x&f=relu", "f=tanh&f=x^3&hide=2",
            "f=rrelu:lower=0,upper=1&x=-6..0&show=value,draws", "f=floor(x)&points=50" })
    void theLiveChartChoosesTheWindowThatTheServerDoes(String query) {
        View view = View.read(Query.parse(query)).view();
        Interval y = Frame.of(view).value();
        Page page = explorer("/?" + query);
        page.locator("#fit-y").click();
        String chosen = Decimal.print(y.low()) + ".." + Decimal.print(y.high());
        assertThat(page).hasURL(Pattern.compile("&y=" + chosen.replace(".", "\\.") + "(&|$)"));
    }

    @Test
    void backAndForwardRetraceTheSteps() {
        Page page = explorer("/?f=relu&f=tanh");
        button(page, "Remove ReLU, curve 1").click();
        button(page, "Duplicate Tanh, curve 1").click();
        assertThat(page.locator(".card")).hasCount(2);
        page.goBack();
        assertThat(titles(page)).hasText(new String[] { "Tanh" });
        page.goBack();
        assertThat(titles(page)).hasText(new String[] { "ReLU", "Tanh" });
        page.goForward();
        assertThat(titles(page)).hasText(new String[] { "Tanh" });
        assertThat(page).hasURL(baseUrl() + "/?f=tanh");
    }

    @Test
    void aFunctionIsAddedWithTheKeyboardAlone() {
        Page page = explorer("/?f=relu");
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
        page.keyboard().type("leaky");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=leaky-relu");
        assertThat(page.getByRole(AriaRole.SLIDER)).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(page).hasURL(Pattern.compile("f=leaky-relu:leak=0\\.\\d+$"));
    }

    @Test
    void whatWasJustAddedIsNotRemovedByTheNextKey() {
        Page page = explorer("/?f=relu");
        page.keyboard().press("/");
        page.keyboard().type("mish");
        page.keyboard().press("Enter");
        assertThat(page.locator(".card-title").last()).isFocused();
        page.keyboard().press("Enter");
        assertThat(titles(page)).hasText(new String[] { "ReLU", "Mish" });
    }

    @ParameterizedTest
    @CsvSource({ "740, 360", "720, 450", "844, 390" })
    void onALowScreenTheWholeChartIsInViewAtOnce(int width, int height) {
        NewContextOptions options = new NewContextOptions().setLocale("en-GB").setViewportSize(width, height);
        Page page = explorer("/", options);
        assertThat(page.locator(".bar").boundingBox().height).isLessThan(40);
        var chart = page.locator(".chart-surface").boundingBox();
        assertThat(chart.y + chart.height).isLessThanOrEqualTo(height);
    }

    @Test
    void keysWorkAsSoonAsADialogHasClosed() {
        Page page = explorer("/?f=relu");
        for (int round = 0; round < 5; round++) {
            page.keyboard().press("a");
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            assertThat(page.locator("#shortcuts")).isVisible();
            page.keyboard().press("Escape");
        }
    }

    @Test
    void eightFunctionsAreTheMost() {
        Page page = explorer("/?f=relu" + "&f=tanh".repeat(6));
        button(page, "Duplicate ReLU, curve 1").click();
        assertThat(page.getByText("Eight functions at most")).isVisible();
        assertThat(button(page, "Add")).isDisabled();
        assertThat(button(page, "Duplicate ReLU, curve 1")).isDisabled();
        button(page, "Remove ReLU, curve 1").click();
        assertThat(button(page, "Add")).isEnabled();
    }

    @Test
    void theLastFunctionStays() {
        Page page = explorer("/?f=relu");
        assertThat(button(page, "Remove ReLU, curve 1")).isDisabled();
    }

    @Test
    void aHiddenCurveStaysInTheAddress() {
        Page page = explorer("/?f=relu&f=tanh");
        button(page, "Hide Tanh, curve 2").click();
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=tanh&hide=2");
        assertThat(button(page, "Hide Tanh, curve 2")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void aTypoKeepsTheLastGoodValueAndSaysWhatWouldBeRight() {
        Page page = explorer("/?f=leaky-relu:leak=0.2");
        Locator field = page.locator(".setting .number");
        field.fill("3");
        field.press("Enter");
        assertThat(page.locator(".setting .error")).hasText("a must be at most 1, but was 3.");
        assertThat(field).hasAttribute("aria-invalid", "true");
        field.press("Tab");
        assertThat(field).hasValue("0.2");
        assertThat(page.locator(".setting .error")).hasText("a must be at most 1, but was 3.");
        assertThat(page).hasURL(baseUrl() + "/?f=leaky-relu:leak=0.2");
        field.fill("−0.5");
        assertThat(page).hasURL(baseUrl() + "/?f=leaky-relu:leak=-0.5");
        assertThat(page.locator(".setting .error")).isHidden();
    }

    @Test
    void theWindowIsTypedAndReset() {
        Page page = explorer("/?f=relu");
        page.getByLabel("x from").fill("-2");
        page.getByLabel("x from").press("Enter");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&x=-2..6");
        page.getByLabel("x to").fill("-3");
        page.getByLabel("x to").press("Enter");
        assertThat(page.locator("#window-error")).containsText("from a lower number to a higher one");
        assertThat(page).hasURL(baseUrl() + "/?f=relu&x=-2..6");
        button(page, "Reset").click();
        assertThat(page).hasURL(baseUrl() + "/?f=relu");
        assertThat(page.getByLabel("x to")).hasValue("6");
    }

    @Test
    void theFirstViewIsResetToItsOwnWindow() {
        Page page = explorer("/");
        button(page, "Zoom in").click();
        assertThat(page).hasURL(Pattern.compile("x=-4.8..4.8"));
        chart(page).dblclick();
        assertThat(page).hasURL(baseUrl() + "/");
        assertThat(page.getByLabel("y from")).hasValue("−1.5");
        assertThat(page.getByLabel("y to")).hasValue("3");
    }

    @Test
    void saturationIsSaidInWordsAndItsShareIsTheVisitorsToChoose() {
        Page page = explorer("/?f=sigmoid");
        page.getByLabel("Saturation").check();
        assertThat(page.locator(".note")).hasText("saturates below −5.99 and above 5.99");
        page.locator("[name=share]").fill("10");
        page.locator("[name=share]").press("Enter");
        assertThat(page.locator(".note")).hasText("saturates below −3.64 and above 3.64");
        assertThat(page).hasURL(Pattern.compile("share=10$"));
    }

    @Test
    void theShareDialogGivesTheViewAway() {
        Page page = explorer("/?f=relu&f=tanh&hide=2&x=-2..2");
        context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        button(page, "Share").click();
        button(page, "Copy").click();
        assertThat(page.locator("#copied")).hasText("Copied.");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
        assertThat(page.locator("#qr")).hasJSProperty("complete", true);
        assertThat((int) page.evaluate("document.getElementById('qr').naturalWidth")).isPositive();
        for (String link : List.of("#as-svg", "#as-csv", "#as-json")) {
            String address = (String) page.locator(link).evaluate("link => link.href");
            assertThat(page.request().get(address).status()).as(address).isEqualTo(200);
        }
        assertThat((String) page.locator("#as-csv").getAttribute("href")).contains("f=relu").doesNotContain("f=tanh");
        assertThat(page.waitForDownload(() -> button(page, "PNG").click()).suggestedFilename())
            .isEqualTo("actiscope-relu.png");
    }

    @Test
    void aCopiedLinkShowsTheSameInAFreshBrowser() {
        Page page = explorer("/?f=swish");
        page.locator(".slider").press("ArrowRight");
        button(page, "Duplicate Swish, curve 1").click();
        String address = page.url();
        Object settings = page.locator(".setting .number").evaluateAll("fields => fields.map(field => field.value)");
        Page fresh = explorer(address.substring(baseUrl().length()));
        assertThat(fresh.locator(".setting .number").evaluateAll("fields => fields.map(field => field.value)"))
            .isEqualTo(settings);
    }

    @Test
    void theChartIsThereInWordsAndNumbers() {
        Page page = explorer("/?f=relu&x=-2..2");
        page.getByText("The chart in words and numbers").click();
        assertThat(page.locator("#description")).containsText("ReLU");
        assertThat(named(page, AriaRole.ROWHEADER, "−2")).isVisible();
    }

    @Test
    void aBrokenAddressIsExplainedUntilTheVisitorMovesOn() {
        Page page = explorer("/?f=swisch&f=relu&f=tanh");
        assertThat(page.getByText("There is no function “swisch”")).isVisible();
        button(page, "Hide ReLU, curve 1").click();
        assertThat(page.locator("#problems")).isHidden();
    }

    @Test
    void theChineseFindFunctionsByTheirOwnNames() {
        Page page = explorer("/?f=relu&lang=zh");
        button(page, "添加").click();
        page.keyboard().type("阶跃");
        page.keyboard().press("Enter");
        assertThat(titles(page)).hasText(new String[] { "修正线性单元 ReLU", "阶跃函数 Binary step" });
        assertThat(page).hasURL(baseUrl() + "/?f=relu&f=binary-step&lang=zh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "/", "/?lang=zh&show=value,derivative,saturation,draws&f=rrelu&f=swish:beta=-12.3456789012345",
                    "/?f=swisch&x=5..1" })
    void aPhoneNeedsNoSidewaysScroll(String address) {
        Page page = explorer(address, new NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        page.locator(".card").last().scrollIntoViewIfNeeded();
        assertThat(chart(page).boundingBox().y).isGreaterThanOrEqualTo(0);
        assertThat(chart(page).boundingBox().height).isGreaterThan(250);
    }

    @ParameterizedTest
    @EnumSource(names = { "LIGHT", "DARK" })
    void nobodyIsShutOut(ColorScheme scheme) {
        Page page = explorer("/?f=rrelu&f=swish&f=swisch&hide=2&show=value,derivative,saturation,draws",
                new NewContextOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        assertAccessible(page);
        for (String key : List.of("a", "s", "?")) {
            page.keyboard().press(key);
            page.locator("dialog[open]").waitFor();
            assertAccessible(page);
            page.keyboard().press("Escape");
        }
    }

    @Test
    void withoutAScriptTheFormWorks() {
        Page page = open("/?f=swish&f=relu&hide=2&points=11", new NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.locator("#chart > svg:visible")).hasCount(1);
        page.locator("[name='1.beta']").fill("2");
        page.locator("select[name=add]").selectOption("mish");
        page.locator("[name=x-from]").fill("-3");
        button(page, "Apply").click();
        assertThat(page).hasURL(Pattern.compile("/\\?f=swish:beta=2&f=relu&f=mish&x=-3\\.\\.6&hide=2&.*points=11"));
        assertThat(titles(page)).hasText(new String[] { "Swish", "ReLU", "Mish" });
        button(page, "Remove Swish, curve 1").click();
        assertThat(titles(page)).hasText(new String[] { "ReLU", "Mish" });
        assertThat(button(page, "Hide ReLU, curve 1")).hasAttribute("aria-pressed", "true");
    }

    @ParameterizedTest
    @CsvSource({ "568, 320", "600, 500", "800, 1100", "1920, 1080" })
    void everyScreenWithoutAScriptHasOnePicture(int width, int height) {
        Page page = open("/", new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, height));
        assertThat(page.locator("#chart > svg:visible")).hasCount(1);
    }

    @Test
    void whatIsSharedRightAfterAMoveIsWhatIsSeen() {
        Page page = explorer("/?f=swish");
        page.evaluate("""
                () => {
                  const slider = document.querySelector('.slider');
                  slider.value = 1;
                  slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
                  document.getElementById('open-share').click();
                }""");
        assertThat(page.locator("#address")).hasValue(Pattern.compile("swish:beta=inf"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/?f=rrelu&show=value,draws&x=-2..2&lang=zh" })
    void aPhoneWithoutAScriptHasAPictureThatItCanRead(String address) {
        Page page = open(address,
                new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740).setHasTouch(true));
        Locator picture = page.locator("#chart > svg:visible");
        assertThat(picture).hasCount(1);
        assertThat(picture).hasClass(Pattern.compile("sheet-tall"));
        assertThat(picture.locator("text").first().boundingBox().height).isGreaterThan(11);
    }

    private static Locator chart(Page page) {
        return page.locator("#chart");
    }

    private static Locator titles(Page page) {
        return page.locator(".card-title");
    }

}
