package dev.actiscope.web.explorer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.actiscope.BrowserTestBase;

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

}
