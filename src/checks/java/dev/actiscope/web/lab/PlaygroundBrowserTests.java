package dev.actiscope.web.lab;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.actiscope.BrowserTestBase;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The drawn neuron and the playground, as a visitor uses them.
 */
class PlaygroundBrowserTests extends BrowserTestBase {

    private static final String PLAYGROUND = "/lab/nonlinearity?seeds=1&steps=60";

    private Page ended(String address) {
        return ended(open(address));
    }

    private static Page ended(Page page) {
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        assertThat(page.locator("#lab")).not().hasClass("is-stale");
        return page;
    }

    private static Pattern having(String setting) {
        return Pattern.compile(".*[?&]" + setting.replace(".", "\\.") + "(&.*)?$");
    }

    @Test
    void aPressedUnitTellsItsFormulaAndTakesAnotherWeight() {
        Page page = ended(PLAYGROUND + "&layers=2&f=relu");
        page.locator(".play-unit:not(.is-feature)").first().click();
        Locator weight = page.locator(".play-fields input").first();
        weight.fill("2.5");
        weight.press("Enter");
        assertThat(page.locator(".play-formula")).containsText("z = 2.5 x₁");
    }

    @Test
    void layersUnitsAndTheirFunctionsAreInTheAddress() {
        Page page = ended(PLAYGROUND + "&layers=3");
        page.locator(".is-tools button").click();
        assertThat(page).hasURL(having("layers=3,3"));
        Locator functions = page.locator(".play-column input");
        assertThat(functions).hasCount(2);
        functions.nth(1).fill("relu");
        functions.nth(1).press("Tab");
        assertThat(page).hasURL(having("f=tanh&f=relu"));
        page.locator(".play-head").first().locator("button").nth(1).click();
        assertThat(page).hasURL(having("layers=4,3"));
        page.locator(".play-head").nth(1).locator("button").nth(2).click();
        assertThat(page).hasURL(having("layers=4"));
    }

    @Test
    void aPresetSetsAllThatItNeeds() {
        Page page = ended(PLAYGROUND + "&noise=0.5");
        page.locator(".play-presets summary").click();
        page.locator(".play-presets button").nth(2).click();
        assertThat(page).hasURL(Pattern.compile(".*\\?f=relu&layers=4&data=xor$"));
        ended(page);
        assertThat(page.locator(".play-plane canvas").first()).hasAttribute("aria-label", Pattern.compile(".*300.*"));
    }

    @Test
    void pastedPointsAreLearnedAndAPressAddsOne() {
        Page page = ended(PLAYGROUND + "&test=0");
        page.locator(".play-points summary").click();
        page.locator(".play-points textarea").fill("x1,x2,t\n1,1,1\n-1,1,-1\n-1,-1,1\n1,-1,-1");
        page.locator(".play-points .button").first().click();
        assertThat(page).hasURL(having("data=1,1,1/-1,1,-1/-1,-1,1/1,-1,-1"));
        ended(page);
        Locator plane = page.locator(".play-plane canvas").first();
        assertThat(plane).hasAttribute("aria-label", Pattern.compile(".* 4 .*"));
        page.locator(".play-points input[type=checkbox]").check();
        plane.click();
        assertThat(plane).hasAttribute("aria-label", Pattern.compile(".* 5 .*"));
    }

    @Test
    void theNetworkIsAProgram() {
        Page page = ended(PLAYGROUND + "&layers=2&f=x*tanh(x)");
        page.locator(".play-code summary").click();
        assertThat(page.locator(".play-code code")).containsText("tf.keras.layers.Dense(2, activation=f)");
        page.locator(".play-code select").selectOption("numpy");
        assertThat(page.locator(".play-code code")).containsText("def network(a):");
    }

    @Test
    void anAddressMayChooseTheControls() {
        Page page = ended(PLAYGROUND + "&controls=network,rate");
        assertThat(page.locator(".play-network")).isVisible();
        assertThat(page.locator(".play-presets")).hasCount(0);
        assertThat(page.locator("[data-setting=rate]")).isVisible();
        assertThat(page.locator("[data-setting=batch]")).isHidden();
    }

    @Test
    void theDrawnNeuronIsDraggedAndGetsAnotherInput() {
        Page page = ended("/lab/neuron");
        Locator handle = page.locator(".neuron-handle[data-list=b]");
        handle.hover();
        var box = handle.boundingBox();
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 48, box.y + box.height / 2);
        page.mouse().up();
        assertThat(page).hasURL(having("b=3"));
        assertThat(page.locator(".neuron-drawing")).hasAttribute("aria-label", Pattern.compile(".*y = 2\\.6\\..*"));
        page.locator(".neuron-controls .button").first().click();
        assertThat(page).hasURL(having("w=0.8,-0.6,0.5"));
    }

}
