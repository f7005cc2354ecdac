package dev.actiscope.web.explorer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What the explorer tells a visitor of the functions.
 */
class WordsBrowserTests extends ExplorerTestBase {

    @Test
    void aCardSaysWhatItsFunctionIsForWhoeverHasAddedIt() {
        Page page = explorer("/?f=swish");
        assertThat(page.locator(".about")).containsText("β → ∞ is ReLU");
        button(page, "Add").click();
        page.keyboard().type("softplus");
        page.keyboard().press("Enter");
        assertThat(page.locator(".about").last()).containsText("A smooth ReLU");
        page.goBack();
        assertThat(page.locator(".about")).hasCount(1);
    }

    @Test
    void aFormulaHasNoSentence() {
        assertThat(explorer("/?f=x*tanh(x)").locator(".about")).isHidden();
    }

    @Test
    void theDifferenceAndTheSecondDerivativeAreToldInWordsAndNumbersToo() {
        Page page = explorer("/?f=sigmoid&f=tanh&minus=2,1&hide=1,2&show=value,derivative,second,marks");
        page.locator("#data summary").click();
        assertThat(page.locator("#description")).containsText("Second derivative f″(x); x from −6 to 6.");
        assertThat(page.locator("#description")).containsText("Tanh − Sigmoid: values from");
        assertThat(page.locator("#description")).containsText("Second derivative from");
        assertThat(page.locator("#description")).containsText("Tanh − Sigmoid: zero at (0.8814, 0).");
        assertThat(page.locator("#table thead tr").first()).hasText("xTanh − Sigmoid");
        assertThat(page.locator("#table thead tr").last()).hasText("f(x)f′(x)f″(x)");
    }

    @ParameterizedTest
    @CsvSource({ "relu, ReLU", "silu, Swish", "elu, ELU", "雙曲正切, Tanh", "线性整流, ReLU", "软加函数, Softplus",
            "噪声修正线性单元, Noisy ReLU", "hard swish, Hard swish" })
    void theNameThatWasTypedIsTheFirstChoice(String text, String title) {
        Page page = search("/?f=sigmoid", text);
        assertThat(page.locator(".choice-title").first()).hasText(title);
        assertThat(page.locator(".choice").first()).hasAttribute("aria-selected", "true");
    }

    @Test
    void softmaxIsExplainedAndTheSigmoidOfferedInItsPlace() {
        Page page = search("/?f=relu", "softmax");
        assertThat(page.locator(".elsewhere")).containsText("Of two outputs it is the sigmoid of their difference.");
        assertThat(page.locator("#found")).containsText("Softmax");
        page.keyboard().press("Enter");
        assertThat(page.locator(".card-title").last()).hasText("Sigmoid");
    }

    @Test
    void maxoutIsShownAsAFormula() {
        Page page = search("/?f=relu", "maxout");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Formula of curve 2")))
            .hasValue("max(-x/2,x-1)");
    }

    @Test
    void whereThereIsNothingToChooseThereIsNoListButWhatIsSaid() {
        Page page = search("/?f=relu", "batch norm");
        assertThat(page.locator(".elsewhere")).containsText("Batch normalization");
        assertThat(page.locator("#choices")).isHidden();
        assertThat(page.locator("#search")).hasAttribute("aria-expanded", "false");
        page.keyboard().press("Enter");
        page.locator("#search").fill("qwertz");
        assertThat(page.locator(".nothing")).isVisible();
        page.locator("#search").fill("relu");
        assertThat(page.locator("#choices")).isVisible();
        assertThat(page.locator("#remarks")).isEmpty();
        assertThat(page.locator("#search")).hasAttribute("aria-expanded", "true");
    }

    @ParameterizedTest
    @CsvSource({ "glu, .elsewhere", "batch norm, .elsewhere", "qwertz, .nothing", "softm, .elsewhere" })
    void theListIsReadableToEverybody(String text, String said) {
        Page page = search("/?f=relu&lang=zh", text);
        assertThat(page.locator(said).first()).isVisible();
        assertThat(page.locator("#choices [role=group]:not(:has([role=option]))")).hasCount(0);
        assertAccessible(page);
    }

    @Test
    void whoIsNewIsToldWhatAnActivationFunctionIsUntilItIsRead() {
        Page page = explorer("/");
        Locator line = page.locator("#welcome");
        assertThat(line).containsText("any stack of layers would collapse into a single linear layer");
        button(page, "Close this explanation").click();
        assertThat(line).hasCount(0);
        ready(page).reload();
        assertThat(ready(page).locator("#welcome")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/?f=relu", "/?x=-3..3&lang=zh" })
    void aViewThatWasSharedIsShownWithoutIt(String address) {
        assertThat(explorer(address).locator("#welcome")).hasCount(0);
    }

    @Test
    void theLineCanBeReadWithoutAScript() {
        Page page = open("/?lang=zh", new NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.locator("#welcome")).containsText("激活函数");
        assertThat(page.locator("#welcome button")).isHidden();
    }

    @Test
    void theReadOutSaysThatACornerHasNoDerivative() {
        Page page = explorer("/?f=relu&f=sigmoid&at=0");
        Locator readout = page.locator(".chart-readout");
        assertThat(readout).containsText("0*");
        assertThat(page.locator(".chart-readout-note")).containsText("No derivative at a corner");
        page.locator("#chart [tabindex='0']").first().press("ArrowRight");
        assertThat(page.locator(".chart-readout-note")).isHidden();
    }

    @Test
    void theReadOutDoesNotRoundOntoALimit() {
        Page page = explorer("/?f=tanh&at=-9&x=-10..10");
        assertThat(page.locator(".chart-readout")).containsText("−1 + 3.0×10⁻⁸");
    }

    private Page search(String address, String text) {
        Page page = explorer(address);
        page.locator("#open-picker").click();
        assertThat(page.locator(".family")).not().hasCount(1);
        page.keyboard().type(text);
        return page;
    }

    @ParameterizedTest
    @CsvSource({ "en, value", "zh, 值" })
    void whereTheCursorIsIsSaid(String language, String word) {
        Page page = explorer("/?f=swish&f=relu&lang=" + language);
        page.locator(".chart-surface").press("ArrowRight");
        assertThat(page.locator(".chart [role=status]")).containsText("x = ");
        assertThat(page.locator(".chart [role=status]")).containsText(word);
    }

}
