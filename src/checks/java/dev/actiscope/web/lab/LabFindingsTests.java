package dev.actiscope.web.lab;

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
    void whatIsFoundAtOtherSettingsIsSaidToBeOfThePageAlone() {
        Page page = going("/lab/race?speed=0");
        page.locator("#setting-steps").fill("30");
        page.locator("#setting-steps").press("Enter");
        assertThat(page.locator(".lab-held")).hasCount(0);
        assertThat(page.locator("#verdicts .holds").first()).containsText("so far");
    }

}
