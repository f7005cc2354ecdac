package dev.actiscope.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.actiscope.Traffic;

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
        Table table = new Table("visit", "requests", "from the cache", "KB received, with headers");
        visits(table, "names: ", "/?f=swish:beta=1&f=leaky-relu:leak=0.1&f=elu&f=softplus", "/?f=gelu&f=swish");
        visits(table, "a formula: ", "/?f=x*tanh(exp(x))&f=leaky-relu:leak=0.1&f=elu&f=softplus");
        return table;
    }

    /** Views that one visitor looks at in turn. */
    private void visits(Table table, String what, String... views) {
        try (BrowserContext context = this.browser.newContext()) {
            Page page = context.newPage();
            Traffic traffic = new Traffic(page);
            String visit = "first";
            for (String view : views) {
                page.navigate(this.site + view);
                page.locator("#chart canvas").first().waitFor();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                table.row(what + visit, traffic.requests(), traffic.cached(), Sample.print(traffic.bytes() / 1000.0));
                traffic.clear();
                visit = "second";
            }
        }
    }

}
