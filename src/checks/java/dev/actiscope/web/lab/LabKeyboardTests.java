package dev.actiscope.web.lab;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import dev.actiscope.BrowserTestBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lab for who has a keyboard alone, or hears what others see.
 */
class LabKeyboardTests extends BrowserTestBase {

    /**
     * Of what has the focus whether it had it before, or null where the page has ended;
     * and what is wrong with it.
     */
    private static final String REACHED = """
            () => {
              const { activeElement } = document;
              if (!activeElement || activeElement === document.body) {
                return null;
              }
              const { outlineStyle, outlineWidth, boxShadow, stroke } = getComputedStyle(activeElement);
              const { width, top, bottom } = activeElement.getBoundingClientRect();
              const isMarked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
                  || (activeElement instanceof SVGPathElement && stroke === focusColour);
              const isThere = width > 0 && bottom > 0 && top < innerHeight;
              const wasHere = reached.has(activeElement);
              reached.add(activeElement);
              const name = activeElement.outerHTML.slice(0, 100);
              return { wasHere, wrong: [isMarked ? '' : `not marked: ${name}`, isThere ? '' : `out of sight: ${name}`] };
            }""";

    private static final String BEGIN = """
            () => {
              globalThis.reached = new Set();
              const probe = document.body.appendChild(document.createElement('i'));
              probe.style.color = 'var(--focus)';
              globalThis.focusColour = getComputedStyle(probe).color;
              probe.remove();
            }""";

    /** What can be used with a mouse and was not reached. */
    private static final String MISSED = """
            () => [...document.querySelectorAll(
                'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]')]
              .filter((control) => control.checkVisibility() && !reached.has(control))
              .map(({ outerHTML }) => outerHTML.slice(0, 100))""";

    /** Pictures that are to be seen and say nothing. */
    private static final String SILENT = """
            () => [...document.querySelectorAll('canvas, svg')]
              .filter((picture) => picture.checkVisibility() && !picture.closest('[aria-hidden=true], button, a'))
              .filter((picture) => !picture.getAttribute('aria-label') && !picture.querySelector('title'))
              .map(({ outerHTML }) => outerHTML.slice(0, 100))""";

    private Page ended(String address) {
        Page page = open(address);
        if (page.locator("#lab").count() > 0) {
            assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
            assertThat(page.locator("#lab .lab-still")).hasCount(0);
        }
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = { "/lab", "/lab/claims", "/lab/neuron", "/lab/race?steps=10&seeds=2",
            "/lab/nonlinearity?steps=20&seeds=2&beside=steps%3D20%26seeds%3D2%26f%3Drelu" })
    void everyControlIsReachedAndSeenToHaveTheFocus(String address) {
        Page page = ended(address);
        page.evaluate(BEGIN);
        page.keyboard().press("Tab");
        for (Object step = page.evaluate(REACHED); step != null; step = page.evaluate(REACHED)) {
            Map<?, ?> reached = (Map<?, ?>) step;
            if (Boolean.TRUE.equals(reached.get("wasHere"))) {
                break;
            }
            assertThat((List<?>) reached.get("wrong")).allMatch(""::equals);
            page.keyboard().press("Tab");
        }
        assertThat((List<?>) page.evaluate(MISSED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/lab", "/lab/neuron", "/lab/zero-centre",
            "/lab/nonlinearity?steps=20&seeds=2&beside=steps%3D20%26seeds%3D2%26f%3Drelu" })
    void everyPictureSaysWhatItShows(String address) {
        assertThat((List<?>) ended(address).evaluate(SILENT)).isEmpty();
    }

}
