package dev.actiscope.browser;

import com.microsoft.playwright.Page;
import dev.actiscope.BrowserTestBase;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The core as a browser runs it: WebAssembly, and JavaScript where that is missing.
 */
@Import(CorePage.class)
class CompiledCoreTests extends BrowserTestBase {

    @Test
    void runsAsWebAssembly() {
        Page page = corePage();
        assertThat(page.evaluate("() => core.evaluate('sigmoid', 0)[0]")).isEqualTo(0.5);
        assertThat(page.evaluate("() => performance.getEntriesByType('resource').map((e) => e.name).join()")).asString()
            .contains(".wasm")
            .doesNotContain("core-fallback");
    }

    private Page corePage() {
        Page page = open("/core-page");
        page.evaluate("""
                async () => {
                  const addresses = JSON.parse(document.getElementById('core').textContent);
                  const { loadCore } = await import(addresses.core);
                  globalThis.core = await loadCore(addresses);
                }""");
        return page;
    }

}
