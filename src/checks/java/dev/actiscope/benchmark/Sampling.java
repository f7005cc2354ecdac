package dev.actiscope.benchmark;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;

/**
 * How long the compiled core takes in a browser for 601 samples of a function and its
 * derivative, by its name and typed as its formula.
 */
final class Sampling {

    private static final String LOAD = """
            async (webAssembly) => {
              const { loader } = document.getElementById('page').dataset;
              const { wasm, fallback } = document.getElementById('workshop').dataset;
              window.measured = webAssembly ? (await (await import(loader)).load(wasm)).exports : await import(fallback);
            }""";

    /**
     * Microseconds of each, in turns of some milliseconds, since the page's clock is
     * coarse.
     */
    private static final String MEASURE = """
            (functions) => {
              const turn = (f, times) => {
                const start = performance.now();
                for (let i = 0; i < times; i++) {
                  window.measured.sample(f, -6, 6, 601);
                }
                return (1000 * (performance.now() - start)) / times;
              };
              const times = functions.map((f) => {
                turn(f, 200);
                return Math.ceil(5000 / turn(f, 200));
              });
              const turns = functions.map(() => []);
              for (let i = 0; i < 11; i++) {
                functions.forEach((f, j) => turns[j].push(turn(f, times[j])));
              }
              return turns;
            }""";

    private final Browser browser;

    private final String page;

    Sampling(Browser browser, String site) {
        this.browser = browser;
        this.page = site + "/?f=x^2";
    }

    Table measure() {
        Table table = new Table("", "by name, µs", "typed, µs", "typed / by name", "as JavaScript: by name, µs",
                "typed, µs", "typed / by name");
        try (BrowserContext context = this.browser.newContext()) {
            Page webAssembly = open(context, true);
            Page javaScript = open(context, false);
            for (Definition definition : Catalogue.definitions()) {
                table.row(definition.name(), cells(webAssembly, definition), cells(javaScript, definition));
            }
        }
        return table;
    }

    private Page open(BrowserContext context, boolean webAssembly) {
        Page opened = context.newPage();
        opened.navigate(this.page);
        opened.evaluate(LOAD, webAssembly);
        return opened;
    }

    private static List<String> cells(Page page, Definition definition) {
        Curve curve = Curve.of(definition, definition.defaults());
        List<?> turns = (List<?>) page.evaluate(MEASURE, List.of(curve.notation(), curve.asFormula().notation()));
        double named = median(turns.get(0));
        double typed = median(turns.get(1));
        return List.of(Sample.print(named), Sample.print(typed), Sample.print(typed / named));
    }

    private static double median(Object turns) {
        return Sample.of(((List<?>) turns).stream().map((time) -> ((Number) time).doubleValue()).toList()).median();
    }

}
