package dev.actiscope.benchmark;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.actiscope.Traffic;

/**
 * How long a slider's input takes until its chart is drawn: four curves of 601 points and
 * their derivatives, while the first slider is dragged to and fro.
 */
final class Drag {

    /** Four functions of the catalogue. */
    static final String NAMES = "f=leaky-relu:leak=0.1&f=swish&f=elu&f=softplus";

    /** The same four, typed. */
    static final String FORMULAS = "f=max(x,leak*x):leak=0.1&f=x*sigmoid(beta*x)&f=if(x%3E0,x,alpha*(exp(x)-1))"
            + "&f=log(1%2Bexp(beta*x))/beta";

    /**
     * The clock starts when the input event is dispatched, before the page hears of it,
     * and stops in the first task after the animation frame in which the chart was drawn:
     * its scripts, layout and painting are done by then. An input after which nothing was
     * drawn on a canvas counts as a failure of the benchmark.
     */
    private static final String STOPWATCH = """
            window.measured = [];
            let strokes = 0;
            const stroke = CanvasRenderingContext2D.prototype.stroke;
            CanvasRenderingContext2D.prototype.stroke = function (...path) {
              strokes++;
              return stroke.apply(this, path);
            };
            window.addEventListener('input', () => {
              const start = performance.now();
              const before = strokes;
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => {
                  window.measured.push(strokes > before ? performance.now() - start : NaN);
                  port1.close();
                };
                port2.postMessage(null);
              });
            }, { capture: true });
            """;

    /**
     * Drags the slider from 0.05 to 0.95 of its way and back in two seconds, in steps so
     * large that each is another value: where nothing changes nothing is drawn. The
     * inputs come from a timer in the page, since a mouse moved from outside waits for
     * each answer and does not reach sixty a second.
     */
    private static final String DRAG = """
            ([inputs, rate]) => new Promise((done) => {
              const slider = document.querySelector('#cards input[type=range]');
              const width = slider.max - slider.min;
              const start = performance.now();
              let input = 0;
              const next = () => {
                const turn = (input % (2 * rate)) / rate;
                slider.value = Number(slider.min) + width * (0.05 + 0.9 * Math.min(turn, 2 - turn));
                slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
                input++;
                const due = start + (input * 1000) / rate - performance.now();
                setTimeout(input < inputs ? next : () => done((1000 * inputs) / (performance.now() - start)), due);
              };
              next();
            })""";

    private static final int RUNS = 5;

    private static final int INPUTS = 180;

    private static final int INPUTS_PER_SECOND = 60;

    private final Browser browser;

    private final String page;

    /**
     * @param functions as an address writes them
     */
    Drag(Browser browser, String site, String functions) {
        this.browser = browser;
        this.page = site + "/?" + functions + "&points=601&show=value,derivative";
    }

    Table measure() {
        Table table = new Table("run", "inputs", "inputs/s", "median ms", "p95 ms", "p99 ms", "requests");
        List<Sample> runs = new ArrayList<>();
        try (BrowserContext context = this.browser.newContext()) {
            Page page = context.newPage();
            page.addInitScript(STOPWATCH);
            page.navigate(this.page);
            page.locator("#chart canvas").first().waitFor();
            drag(page);
            Traffic traffic = new Traffic(page);
            for (int run = 1; run <= RUNS; run++) {
                runs.add(measureRun(page, traffic, run, table));
            }
        }
        Sample all = Sample.merge(runs);
        table.row("all", all.size(), "", all.cells(), "");
        return table;
    }

    private Sample measureRun(Page page, Traffic traffic, int run, Table table) {
        page.evaluate("window.measured.length = 0");
        traffic.clear();
        double rate = drag(page);
        Sample sample = Sample.of(measured(page));
        table.row(run, sample.size(), Math.round(rate), sample.cells(), traffic.requests());
        return sample;
    }

    /** Gives the inputs a second that it came to. */
    private static double drag(Page page) {
        return ((Number) page.evaluate(DRAG, List.of(INPUTS, INPUTS_PER_SECOND))).doubleValue();
    }

    private static double[] measured(Page page) {
        List<?> values = (List<?>) page.evaluate("window.measured");
        double[] milliseconds = values.stream().mapToDouble((value) -> ((Number) value).doubleValue()).toArray();
        for (double value : milliseconds) {
            if (Double.isNaN(value)) {
                throw new IllegalStateException("an input was not followed by a drawing within a frame");
            }
        }
        return milliseconds;
    }

}
