package dev.actiscope.web.explorer;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What a card's details say that its function is like.
 */
class FactsBrowserTests extends ExplorerTestBase {

    @Test
    void theDetailsOfACardSayWhatItsFunctionIsLike() {
        Page page = explorer("/?f=gelu&f=relu");
        Locator facts = open(page, 1);
        assertThat(fact(facts, "Range")).hasText("0 to ∞");
        assertThat(fact(facts, "Zeros")).hasText("(−∞, 0]");
        assertThat(fact(facts, "Kinks")).hasText("0");
        assertThat(fact(facts, "Gain (forward)")).hasText("1.414214");
        page.keyboard().press("Escape");
        assertThat(fact(open(page, 0), "Gain (forward)")).hasText("1.533530");
    }

    @Test
    void theyAreThoseOfTheFormulaThatWasTypedAtItsParameters() {
        Page page = explorer("/?f=max(x,leak*x):leak=0.1");
        Locator facts = open(page, 0);
        assertThat(fact(facts, "Slope")).hasText("0.1 to 1");
        assertThat(fact(facts, "Zeros")).hasText("0");
    }

    @Test
    void ofARandomFunctionTheyAreThoseOfTheExpectation() {
        Page page = explorer("/?f=nrelu&f=relu");
        Locator random = page.locator("#facts .random");
        open(page, 0);
        assertThat(random).hasText("The function is random. These are properties of the expectation.");
        assertThat(random).isVisible();
        page.keyboard().press("Escape");
        open(page, 1);
        assertThat(random).isHidden();
    }

    @Test
    void whenTheyCannotBeHadThePageSaysSoAndTriesAgain() {
        Page page = explorer("/?f=gelu");
        page.route("**/api/facts*", (route) -> route.fulfill(new Route.FulfillOptions().setBody("a proxy's page")));
        Locator facts = open(page, 0);
        assertThat(facts.getByRole(AriaRole.STATUS)).hasText("The properties could not be loaded.");
        page.unroute("**/api/facts*");
        facts.locator("button").click();
        assertThat(facts).isFocused();
        assertThat(fact(facts, "Gain (forward)")).hasText("1.533530");
    }

    @Test
    void whenTheServerIsBusyItSaysWhyAndMayBeAskedAgain() {
        Page page = explorer("/?f=gelu");
        page.route("**/api/facts*",
                (route) -> route.fulfill(new Route.FulfillOptions().setStatus(503)
                    .setContentType("application/problem+json")
                    .setBody("{\"detail\": \"Busy.\"}")));
        Locator facts = open(page, 0);
        assertThat(facts.getByRole(AriaRole.STATUS)).hasText("Busy.");
        facts.locator("button").click();
        assertThat(facts.getByRole(AriaRole.STATUS)).hasText("Busy.");
        assertThat(facts.locator("button")).isVisible();
        assertThat(facts).isFocused();
        errors().clear();
    }

    @Test
    void aScreenReaderHearsThatTheyAreThere() {
        Page page = explorer("/?f=gelu");
        open(page, 0);
        assertThat(page.locator("#details-status")).hasText("The properties are there.");
    }

    @Test
    void theTitleAndTheWayOutStayInViewBesideThem() {
        Page page = explorer("/?f=gelu", new NewContextOptions().setViewportSize(740, 360));
        Locator facts = open(page, 0);
        fact(facts, "Share of zeros").scrollIntoViewIfNeeded();
        page.locator("#details-heading").hover();
        assertThat(page.locator("#details [data-close]")).isInViewport();
    }

    @Test
    void whatStandsBelowThemKeepsItsPlaceAsTheyArrive() {
        Page page = explorer("/?f=gelu", new NewContextOptions().setViewportSize(360, 800));
        List<Route> held = new ArrayList<>();
        page.route("**/api/facts*", held::add);
        open(page, 0);
        page.waitForCondition(() -> !held.isEmpty());
        double before = page.locator("#targets").boundingBox().y;
        held.get(0).resume();
        assertThat(page.locator("#facts dt").first()).isAttached();
        assertThat(page.locator("#targets").boundingBox().y).isCloseTo(before, within(24.0));
    }

    @Test
    void withoutANetworkTheCardSaysSoAndThrowsNothing() {
        Page page = explorer("/?f=gelu");
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        page.context().setOffline(true);
        page.locator("[name=code]").first().click();
        assertThat(page.locator("#problems")).containsText("could not be loaded");
        button(page, "Share").click();
        page.waitForTimeout(300);
        assertThat(errors).isEmpty();
        errors().clear();
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
