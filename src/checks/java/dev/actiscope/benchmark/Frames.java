package dev.actiscope.benchmark;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * How long it takes from frame to frame: on the explorer at rest, on a page of the lab
 * while its workers train networks, and on the explorer while another page trains.
 */
final class Frames {

    private static final String TRAINING = "/lab/nonlinearity?data=spiral&steps=100000&seeds=8";

    private static final int MILLISECONDS = 6000;

    private static final String GAPS = """
            (milliseconds) => new Promise((done) => {
              const gaps = [];
              const end = performance.now() + milliseconds;
              let last;
              const frame = () => {
                const now = performance.now();
                if (last !== undefined) {
                  gaps.push(now - last);
                }
                last = now;
                if (now < end) {
                  requestAnimationFrame(frame);
                } else {
                  done(gaps);
                }
              };
              requestAnimationFrame(frame);
            })""";

    private final Browser browser;

    private final String site;

    Frames(Browser browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    Table measure() {
        Table table = new Table("page, screen", "frames", "median ms", "p95 ms", "p99 ms", "late");
        measure("1440 × 900", new NewContextOptions().setViewportSize(1440, 900), table);
        measure("360 × 800 at 2 pixels",
                new NewContextOptions().setViewportSize(360, 800)
                    .setDeviceScaleFactor(2)
                    .setIsMobile(true)
                    .setHasTouch(true),
                table);
        return table;
    }

    private void measure(String screen, NewContextOptions options, Table table) {
        try (BrowserContext context = this.browser.newContext(options)) {
            Page explorer = context.newPage();
            explorer.navigate(this.site + "/?" + Drag.NAMES);
            explorer.locator("#chart canvas").first().waitFor();
            row("explorer at rest, " + screen, explorer, table);
            Page lab = context.newPage();
            lab.navigate(this.site + TRAINING);
            lab.locator("#lab[data-state=going] :is(#own, .lab-figure) canvas").first().waitFor();
            row("lab while it trains, " + screen, lab, table);
            explorer.bringToFront();
            row("explorer while the lab trains, " + screen, explorer, table);
        }
    }

    private static void row(String name, Page page, Table table) {
        List<Double> gaps = new ArrayList<>();
        for (Object gap : (List<?>) page.evaluate(GAPS, MILLISECONDS)) {
            gaps.add(((Number) gap).doubleValue());
        }
        long late = gaps.stream().filter((gap) -> gap > 25).count();
        Sample sample = Sample.of(gaps);
        table.row(name, sample.size(), sample.cells(), "%.1f %%".formatted(100.0 * late / sample.size()));
    }

}
