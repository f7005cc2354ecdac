package dev.actiscope.web.lab;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What an experiment's page says that it has found, while it goes on and at its end.
 */
class LabFindingsTests extends LabTestBase {

    private Page going(String address) {
        Page page = open(address);
        assertThat(page.locator("#lab")).hasAttribute("data-state", "going");
        return page;
    }

    @Test
    void aResultOfTheServerIsSaidToBeItsAsLongAsTheRunOfThePageGoesOn() {
        Page page = going("/lab/race?speed=0");
        Locator title = page.locator("#verdicts h2");
        assertThat(title).containsText("from the server");
        assertThat(page.locator("#figures")
            .locator("xpath=preceding-sibling::*[1][self::p and contains(@class,'lab-held')]"))
            .containsText("from the server");
        page.locator("#lab-speed").fill("4");
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        assertThat(title).hasText("Verdicts");
        assertThat(page.locator(".lab-held")).hasCount(0);
    }

    @Test
    void aFunctionThatIsMissingIsAddedByALinkInTheSamePage() {
        Page page = open("/lab/race?f=relu&f=tanh&steps=10&seeds=8&heats=1");
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        Locator verdict = page.locator("[data-claim='6.6']");
        assertThat(verdict.locator(".holds")).hasText("needs ELU");
        verdict.locator("summary").click();
        verdict.getByText("Add ELU").click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]f=relu&f=tanh&f=elu&.*"));
        assertThat(verdict.locator("summary")).isFocused();
        assertThat(verdict.locator(".add-lacking")).hasCount(0);
        assertThat(verdict.locator(".holds")).not().containsText("needs");
        assertThat(page.locator("#settings .function").nth(2)).hasValue("elu");
    }

    @Test
    void whatIsFoundAtOtherSettingsIsSaidToBeOfThePageAlone() {
        Page page = going("/lab/race?speed=0");
        page.locator("#setting-steps").fill("30");
        page.locator("#setting-steps").press("Enter");
        assertThat(page.locator(".lab-held")).hasCount(0);
        assertThat(page.locator("#verdicts .holds").first()).containsText("so far");
    }

}
