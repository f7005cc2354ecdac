package dev.actiscope.benchmark;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * What a slider's drag costs on slower machines: Chromium slows its main thread down four
 * and six times, on a desktop's and on a phone's screen, with the curves of {@link Drag}.
 */
final class SlowedDrag {

    /**
     * Adds up what the page's own animation callbacks take. The other part of an input's
     * script is its dispatch, which returns when every listener has. Both are timed in
     * the page: that gives a figure for each input, which Chromium's counters do not, and
     * costs next to nothing, as a trace or a profile would not; and long animation frames
     * begin at 50 ms. What the page might put off past both, to promises or timers, is in
     * the sum that Chromium keeps, which has a column of its own.
     */
    private static final String STOPWATCH = """
            window.script = 0;
            window.unwatched = window.requestAnimationFrame.bind(window);
            window.requestAnimationFrame = (callback) => unwatched((now) => {
              const start = performance.now();
              callback(now);
              script += performance.now() - start;
            });
            """;

    /**
     * Drags the slider from 0.1 to 0.9 of its way and back in two seconds, whatever
     * frames that makes. Chromium tells a page of a pointer once a frame; so here each
     * frame is followed by one input, in a task of its own, and each input by a frame.
     */
    private static final String DRAG = """
            (inputs) => new Promise((done) => {
              const slider = document.querySelector('#cards input[type=range]');
              const width = slider.max - slider.min;
              const measured = { script: [], gap: [] };
              const { port1, port2 } = new MessageChannel();
              const first = performance.now();
              let last = first;
              port1.onmessage = () => {
                const start = performance.now();
                const turn = ((start - first) % 2000) / 1000;
                slider.value = Number(slider.min) + width * (0.1 + 0.8 * Math.min(turn, 2 - turn));
                slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
                script += performance.now() - start;
                unwatched(framed);
              };
              const framed = () => {
                const now = performance.now();
                measured.script.push(script);
                measured.gap.push(now - last);
                script = 0;
                last = now;
                if (measured.gap.length < inputs) {
                  port2.postMessage(null);
                } else {
                  port1.close();
                  done(measured);
                }
              };
              port2.postMessage(null);
            })""";

    /** A round there and back at one input a frame and no slowing. */
    private static final int INPUTS = 120;

    private static final int[] SLOWINGS = { 1, 4, 6 };

    private final Browser browser;

    private final String page;

    SlowedDrag(Browser browser, String site) {
        this.browser = browser;
        this.page = site + "/?" + Drag.NAMES + "&points=601&show=value,derivative";
    }

    Table measure() {
        Table table = new Table("screen", "slowed", "script an input: median ms", "p95 ms", "Chromium's count, mean ms",
                "from frame to frame: median ms", "p95 ms");
        measure(new NewContextOptions().setViewportSize(1440, 900), "1440 × 900", table);
        measure(new NewContextOptions().setViewportSize(360, 800)
            .setDeviceScaleFactor(2)
            .setIsMobile(true)
            .setHasTouch(true), "360 × 800 at 2 pixels", table);
        return table;
    }

    private void measure(NewContextOptions screen, String name, Table table) {
        try (BrowserContext context = this.browser.newContext(screen)) {
            Page page = context.newPage();
            page.addInitScript(STOPWATCH);
            page.navigate(this.page);
            page.locator("#chart canvas").first().waitFor();
            page.locator(".slider").first().scrollIntoViewIfNeeded();
            CDPSession session = context.newCDPSession(page);
            session.send("Performance.enable");
            drag(page);
            for (int slowing : SLOWINGS) {
                slow(session, slowing);
                double before = scriptDuration(session);
                Map<?, ?> measured = drag(page);
                double counted = (scriptDuration(session) - before) / INPUTS;
                table.row(name, slowing + " ×", cells(measured.get("script")), Sample.print(counted),
                        cells(measured.get("gap")));
            }
        }
    }

    private static void slow(CDPSession session, int slowing) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", slowing);
        session.send("Emulation.setCPUThrottlingRate", rate);
    }

    private static Map<?, ?> drag(Page page) {
        return (Map<?, ?>) page.evaluate(DRAG, INPUTS);
    }

    /** Chromium's own count of the page's scripts so far, in milliseconds. */
    private static double scriptDuration(CDPSession session) {
        for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("ScriptDuration")) {
                return 1000 * metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("Chromium counts no scripts");
    }

    private static List<String> cells(Object values) {
        Sample sample = Sample.of(((List<?>) values).stream().map((value) -> ((Number) value).doubleValue()).toList());
        return List.of(Sample.print(sample.median()), Sample.print(sample.percentile(95)));
    }

}
