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
                log.push('page', first, alone, rest, m.fromEnd, m.default.made);
                export * from 'app/names.js';
                export * as all from 'app/texts.js';
                export { fromEnd as late, default as other } from 'app/end.js';
                import byDefault, { first, alone as /* why */ alone } from 'app/names.js';
                import * as m from 'app/end.js';
                import {
                  // a comment
                  rest,
                } from 'app/names.js'
                import 'app/side.js';
                export default { a: byDefault };
                export const { a: { b }, ...others } = { a: { b: 1 }, c: 2, d: 3 }, [g, , h = 5] = [4, 0];
                const here = 6, async = (await Promise.resolve(7)) / 1;
                export { here as there, async as waited };
                export async function* many() { yield 1 }
                export class Alone { static first
                  *[Symbol.iterator]() {} }
                export function plain() { return typeof this; }
                """);
        this.modules.put("names.js", """
                import { texts } from 'app/texts.js'
                log.push('names');
                export const first = 1, alone = texts.length; export const [, ...rest] = [1, 2, 3];
                export default function named() { return hoisted() }
                function hoisted() { return 'hoisted' }
                """);
        this.modules.put("end.js", """
                log.push('end')
                const fromEnd = () => 'end'
                export { fromEnd }
                export default { made: 'by default' }
                """);
        this.modules.put("side.js", "log.push('side')");
        this.modules.put("texts.js", """
                log.push('texts');
                const value = 8, of = 4
                export const texts = [`
                import { none } from 'app/none.js';
                  // not a comment
                    indented ${`nested ${/}`/.source} /* too */`}
                `, 'http://a/ /* b */', "it's // one", /[/'"`]\\/\\/ /.source, value / of / 2, 1 .toFixed(), value+ +of- -1];
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
        assertThat((String) expected).contains("[\"texts\",\"names\",\"end\",\"side\",\"page\",");
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
