package dev.actiscope.web.asset.assembly;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import dev.actiscope.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser takes an assembled script as it takes the modules of which it was made.
 */
class AssembledScriptTests {

    private static final String SITE = "https://app.test/";

    /** The exports of a page, without their order, and what its modules did in turn. */
    private static final String OUTCOME = """
            async (address) => {
              globalThis.log = [];
              const { ...exports } = await import(address);
              const called = (value) => { try { return JSON.stringify(value()); } catch ({ message }) { return message; } };
              const seen = (value) => typeof value === 'function' ? `${value.name}: ${called(value)}` : value;
              return JSON.stringify([globalThis.log, Object.keys(exports).sort().map((name) => [name, seen(exports[name])])]);
            }""";

    /** A module that is only parsed, since one before it throws. */
    private static final String SYNTAX = """
            async (script) => {
              const address = URL.createObjectURL(new Blob([`import 'data:text/javascript,throw 0';${script}`],
                { type: 'text/javascript' }));
              try { await import(address); } catch (error) { return String(error); }
            }""";

    private static Playwright playwright;

    private static Page page;

    private final Map<String, String> modules = new TreeMap<>();

    @BeforeAll
    static void openBrowser() {
        playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright);
        page = browser.newPage();
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    static Stream<String> scripts() throws Exception {
        return FrontendTests.scripts();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptOfThePageIsAScript(String name) {
        page.navigate("about:blank");
        assertThat(page.evaluate(SYNTAX, new ScriptAssembler(FrontendTests::text).assemble(name))).isEqualTo("0");
    }

    @Test
    void everyFormOfImportAndExportMeansTheSame() {
        this.modules.put("page.js", """
                import { first, alone as /* why */ all } from 'app/names.js';
                import {
                  // a comment
                  fromEnd,
                } from 'app/end.js';
                log.push('page', first, all, fromEnd());
                export const { b, c } = { b: 1, c: 2 };
                export const here = first / 1;
                export async function waited() { await here }
                export function* many() { yield 1 }
                export async function* manyLater() { yield 1 }
                export class Alone { static first
                  *[Symbol.iterator]() {}
                  get #own() { return 1 }
                  async #later() { return this.#own } }
                export class Other extends Alone {}
                export function plain() { return typeof this; }
                """);
        this.modules.put("names.js", """
                import { texts } from 'app/texts.js';
                log.push('names')
                export const first = named();
                export const alone = texts.length;
                function named() { return hoisted() }
                function hoisted() { return 'hoisted' }
                """);
        this.modules.put("end.js", """
                import { texts, isMinus } from 'app/texts.js';
                log.push('end')
                export const fromEnd = () => [texts, isMinus];
                """);
        this.modules.put("texts.js",
                """
                        log.push('texts');
                        const value = 8, of = 4
                        export const texts = [`
                        import { none } from 'app/none.js';
                          // not a comment
                            indented ${`nested ${/}`/.source} /* too */`}
                        `, 'http://a/ /* b */', "it's // one", /[/'"`]\\/\\/ /.source, value / 4 / 2, 1 .toFixed(), value+ +of- -1];
                        export const isMinus = value
                          -1;
                        """);
        assertThatItMeansTheSame();
    }

    private void assertThatItMeansTheSame() {
        page.route(SITE + "**", this::answer);
        page.navigate(SITE);
        Object expected = page.evaluate(OUTCOME, "/app/page.js");
        page.navigate(SITE);
        assertThat(page.evaluate(OUTCOME, "/assembled.js")).isEqualTo(expected);
        assertThat((String) expected).contains("[\"texts\",\"names\",\"end\",\"page\",");
    }

    private void answer(Route route) {
        String path = route.request().url().substring(SITE.length());
        Route.FulfillOptions options = new Route.FulfillOptions();
        if (path.isEmpty()) {
            options.setContentType("text/html")
                .setBody("<!doctype html><script type=\"importmap\">{\"imports\": {\"app/\": \"/app/\"}}</script>");
        }
        else {
            options.setContentType("text/javascript")
                .setBody(path.equals("assembled.js") ? new ScriptAssembler(this.modules::get).assemble("page.js")
                        : this.modules.get(path.substring("app/".length())));
        }
        route.fulfill(options);
    }

}
