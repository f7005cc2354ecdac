package dev.actiscope.web.lab;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(page.locator("#settings .function").nth(2)).hasValue("elu");
        assertThat(verdict.locator(".holds")).hasText("needs the comparison with batch normalisation");
        verdict.locator(".add-lacking").click();
        assertThat(page.locator("#setting-normalisation")).hasValue("with-and-without");
        assertThat(verdict.locator(".add-lacking")).hasCount(0);
        assertThat(verdict.locator(".holds")).not().containsText("needs");
    }

    @Test
    void aSettingThatIsMissingIsSetByALinkInTheSamePage() {
        Page page = open("/lab/race?f=swish&f=swish:beta=2&data=circle&steps=5&heats=1");
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        Locator verdict = page.locator("[data-claim='7.1']");
        assertThat(verdict.locator(".holds")).hasText("needs batch normalisation");
        verdict.locator("summary").click();
        verdict.getByText("Add batch normalisation").click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]normalisation=batch.*"));
        assertThat(page.locator("#setting-normalisation")).hasValue("batch");
        assertThat(page.locator("#settings .function").nth(1)).hasValue("swish:beta=2");
        assertThat(verdict.locator(".add-lacking")).hasCount(0);
        assertThat(verdict.locator(".holds")).not().containsText("needs");
    }

    @Test
    void whatIsLackingIsSaidWhileTheRunGoesOn() {
        Page page = going("/lab/race?speed=0&data=circle&steps=300&heats=1");
        assertThat(page.locator("[data-claim='6.6'] .holds")).hasText("needs ELU");
        assertThat(page.locator("[data-claim='6.6'] .add-lacking")).hasCount(1);
        assertThat(page.locator("[data-claim='4.2'] .holds")).hasText("so far: undecided");
        assertThat(page.locator("#lab")).hasAttribute("data-state", "going");
    }

    @Test
    void manyVerdictsAreNotMuchLongerThanThePictureBesideThem() {
        Page page = open("/lab/race", new NewContextOptions().setViewportSize(1440, 900));
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        Object empty = page.evaluate("""
                () => document.querySelector('#verdicts').getBoundingClientRect().bottom
                  - document.querySelector('#first').getBoundingClientRect().bottom""");
        assertThat(((Number) empty).doubleValue()).isBetween(-80.0, 80.0);
    }

    @Test
    void whatAnAddressAsksForInVainStaysInItsFieldAndNoOtherResultPassesForItsOwn() {
        Page page = open("/lab/race?data=circle&steps=5x&heats=1");
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        Locator steps = page.locator("#setting-steps");
        assertThat(steps).hasValue("5x");
        assertThat(steps).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#setting-steps-error")).containsText("5x");
        assertThat(page.locator("#lab")).hasClass("is-kept");
        Locator told = page.locator(".lab-told:not([hidden])");
        assertThat(told).hasCount(1);
        assertThat(told).containsText("this is not the result of what was asked for");
        page.locator("#setting-seeds").fill("9");
        page.locator("#setting-seeds").press("Enter");
        assertThat(page.locator("#problems")).isHidden();
        assertThat(steps).hasValue("5x");
        assertThat(told).containsText("this is not the result of what was asked for");
        steps.fill("5");
        steps.press("Enter");
        assertThat(told).hasCount(0);
        assertThat(page.locator("#lab")).not().hasClass("is-kept");
        assertThat(page).hasURL(Pattern.compile(".*[?&]steps=5&seeds=9$"));
    }

    @Test
    void ofTheFunctionsOfAnAddressThoseThatCannotBeHadAreNamed() {
        Page page = open("/lab/race?data=circle&steps=5&heats=1&f=rellu&f=tanh");
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        Locator fields = page.locator("#settings .function");
        assertThat(fields.nth(0)).hasValue("rellu");
        assertThat(fields.nth(0)).hasAttribute("aria-invalid", "true");
        assertThat(fields.nth(1)).hasValue("tanh");
        assertThat(fields.nth(1)).not().hasAttribute("aria-invalid", "true");
        fields.nth(0).fill("relu");
        fields.nth(0).press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*[?&]f=relu&f=tanh&.*"));
        assertThat(page.locator("#lab")).not().hasClass("is-kept");
    }

    @Test
    void whatDoesNotGoTogetherIsSaidToBeShownAtTheDefaults() {
        Page page = open("/lab/neuron?x=1,2,3&w=1");
        assertThat(page.locator("#lab")).hasAttribute("data-state", "refused");
        assertThat(page.locator(".lab-told:not([hidden])")).containsText("at the default settings");
    }

    @Test
    void whereThereAreButTwoColoursFormsTellFunctionsApart() {
        Page page = open("/lab/race?data=circle&steps=5&heats=1&f=relu&f=tanh&f=sigmoid&f=elu&f=swish",
                new NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        for (String place : new String[] { "#settings", "#figures" }) {
            Locator swatches = page.locator(place + " .swatch[data-f]:not([data-f=''])");
            assertThat(swatches).hasCount(5);
            assertThat(swatches.nth(0)).not().hasCSS("border-radius", "0px");
            assertThat(swatches.nth(2)).hasCSS("border-radius", "0px");
            assertThat(swatches.nth(2)).hasCSS("clip-path", "none");
            assertThat(swatches.nth(4)).hasCSS("clip-path", Pattern.compile("polygon.*"));
        }
    }

    @Test
    void whatIsLackingLeavesRoomForTheClaimOnAPhone() {
        Page page = open("/lab", new NewContextOptions().setViewportSize(360, 740));
        Object narrow = page.evaluate("""
                () => Math.min(...[...document.querySelectorAll('.experiments .claim')]
                  .map((claim) => claim.getBoundingClientRect().width))""");
        assertThat(((Number) narrow).doubleValue()).isGreaterThan(110);
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
