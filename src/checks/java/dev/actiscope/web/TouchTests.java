package dev.actiscope.web;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import dev.actiscope.BrowserTestBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page under a finger, and on the narrowest of phones.
 */
class TouchTests extends BrowserTestBase {

    private static final String EXPLORER = "/?f=swish&f=noisy-relu&f=elu:alpha=2&f=x*sin(x)&show=value,derivative,saturation";

    /** The browser's console notes that there is nothing. */
    private static final String NOTHING = "/nothing";

    /**
     * What can be pressed and is less than 44 by 44 pixels. A link in a line of text may
     * be, as may the label of a field that itself is large enough.
     */
    private static final String SMALL = """
            () => [...document.querySelectorAll('a, button, input, select, textarea, summary, label')]
              .filter((element) => element.checkVisibility({ visibilityProperty: true }))
              .filter((element) => !element.closest('.visually-hidden, .skip, .symbol, p, .prose li'))
              .filter((element) => !(element.matches('input') && element.closest('label')))
              .filter((element) => {
                const { width, height } = element.getBoundingClientRect();
                return Math.min(width, height) < 43.95;
              })
              .map((element) => element.outerHTML)""";

    private static final String WIDER = "document.documentElement.scrollWidth > innerWidth";

    @ParameterizedTest
    @ValueSource(strings = { EXPLORER, "/formulas", "/api", NOTHING })
    void whateverCanBePressedIsLargeEnough(String address) {
        Page page = phone(address, 360);
        assertThat(small(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "#open-picker, .choice", "#open-share, .qr", "#cards [name=code], .tabs" })
    void soItIsInDialogs(String button, String content) {
        Page page = phone(EXPLORER, 360);
        page.locator("#chart canvas").first().waitFor();
        page.locator(button).first().click();
        page.locator(content).first().waitFor();
        assertThat(small(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { EXPLORER, "/formulas", "/api", NOTHING })
    void theNarrowestPhoneNeedsNoScrollingSideways(String address) {
        for (String language : List.of("en", "zh")) {
            Page page = phone(address + (address.contains("?") ? "&" : "?") + "lang=" + language, 320);
            assertThat(page.evaluate(WIDER)).as(language).isEqualTo(false);
            assertThat(page.locator(".masthead").boundingBox().height).as("one row in " + language).isLessThan(70);
        }
    }

    private Page phone(String address, int width) {
        Page page = open(address,
                new NewContextOptions().setViewportSize(width, 740)
                    .setDeviceScaleFactor(2)
                    .setIsMobile(true)
                    .setHasTouch(true));
        if (address.startsWith(NOTHING)) {
            errors().clear();
        }
        return page;
    }

    private static List<?> small(Page page) {
        return (List<?>) page.evaluate(SMALL);
    }

}
