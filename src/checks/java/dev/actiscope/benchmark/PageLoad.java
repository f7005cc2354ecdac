package dev.actiscope.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/**
 * What a visit costs the network: the first one, and a later one to another view.
 */
final class PageLoad {

    private final Browser browser;

    private final String site;

    PageLoad(Browser browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    Table measure() {
        Table table = new Table("visit", "requests", "from the cache", "KB received");
        try (BrowserContext context = this.browser.newContext()) {
            Page page = context.newPage();
            Traffic traffic = new Traffic(page);
            for (String view : new String[] { "/", "/?f=gelu&f=swish" }) {
                page.navigate(this.site + view);
                page.locator("#chart canvas").first().waitFor();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                table.row(view.equals("/") ? "first" : "second", traffic.requests(), traffic.cached(),
                        Sample.print(traffic.bytes() / 1024.0));
                traffic.clear();
            }
        }
        return table;
    }

}
