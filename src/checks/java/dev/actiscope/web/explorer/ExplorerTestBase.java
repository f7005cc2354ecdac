package dev.actiscope.web.explorer;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.actiscope.BrowserTestBase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer in a browser, where its script has taken the page over.
 */
abstract class ExplorerTestBase extends BrowserTestBase {

    /** In a desktop browser in English. */
    Page explorer(String address) {
        return ready(open(address));
    }

    Page explorer(String address, NewContextOptions options) {
        return ready(open(address, options));
    }

    /** Waits until the script has drawn the chart. */
    static Page ready(Page page) {
        page.locator("#chart canvas").first().waitFor();
        return page;
    }

    static Locator button(Page page, String name) {
        return named(page, AriaRole.BUTTON, name);
    }

    /** What has a role and exactly this name. */
    static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Drags a slider from one share of its length to another. */
    static void drag(Page page, Locator slider, double from, double to) {
        var box = slider.boundingBox();
        double y = box.y + box.height / 2;
        page.mouse().move(box.x + from * box.width, y);
        page.mouse().down();
        for (int step = 1; step <= 10; step++) {
            page.mouse().move(box.x + (from + (to - from) * step / 10) * box.width, y);
        }
        page.mouse().up();
    }

    /**
     * Lets axe judge the page, but for two rules that copy its style sheets into elements
     * of their own, which the policy refuses.
     */
    static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .setLegacyMode(true)
            .disableRules(List.of("css-orientation-lock", "no-autoplay-audio"))
            .analyze()
            .getViolations()
            .stream()
            .map((rule) -> rule.getId() + ": " + rule.getNodes())).isEmpty();
    }

}
