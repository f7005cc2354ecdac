package dev.actiscope.web.explorer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What a card's details say that its function is like.
 */
class FactsBrowserTests extends ExplorerTestBase {

    @Test
    void theDetailsOfACardSayWhatItsFunctionIsLike() {
        Page page = explorer("/?f=gelu&f=relu");
        Locator facts = open(page, 1);
        assertThat(fact(facts, "Range")).hasText("0 to ∞");
        assertThat(fact(facts, "Zeros")).hasText("−∞ to 0");
        assertThat(fact(facts, "Kinks")).hasText("0");
        assertThat(fact(facts, "1/√E f(z)²")).hasText("1.414214");
        page.keyboard().press("Escape");
        assertThat(fact(open(page, 0), "1/√E f(z)²")).hasText("1.533530");
    }

    @Test
    void theyAreThoseOfTheFormulaThatWasTypedAtItsParameters() {
        Page page = explorer("/?f=max(x,leak*x):leak=0.1");
        Locator facts = open(page, 0);
        assertThat(fact(facts, "Slope")).hasText("0.1 to 1");
        assertThat(fact(facts, "Zeros")).hasText("0");
    }

    @Test
    void whenTheyCannotBeHadThePageSaysSoAndTriesAgain() {
        Page page = explorer("/?f=gelu");
        page.route("**/api/facts*", (route) -> route.fulfill(new Route.FulfillOptions().setBody("a proxy's page")));
        Locator facts = open(page, 0);
        assertThat(facts.getByRole(AriaRole.STATUS)).hasText("The facts could not be had.");
        page.unroute("**/api/facts*");
        facts.locator("button").click();
        assertThat(fact(facts, "1/√E f(z)²")).hasText("1.533530");
    }

    @Test
    void theySpeakTheLanguageOfThePage() {
        Page page = explorer("/?f=tanh&lang=zh", new NewContextOptions().setLocale("en-GB"));
        assertThat(fact(open(page, 0), "对称性")).hasText("奇函数");
    }

    private static Locator open(Page page, int card) {
        page.locator("[name=code]").nth(card).click();
        return page.locator("#facts");
    }

    private static Locator fact(Locator facts, String name) {
        return facts.locator("dl div:has(dt:text-is('" + name + "')) dd");
    }

}
