package dev.actiscope.web.api;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import dev.actiscope.BrowserTestBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page about the API, in a browser that obeys our policy.
 */
class ApiPageTests extends BrowserTestBase {

    @Test
    void anOperationCanBeTriedWithItsExamples() {
        Page page = open("/api");
        openForms(page);
        Locator operation = page.locator("#operations-numbers-evaluate");
        operation.locator(".opblock-summary-control").click();
        assertThat(operation.locator("tr[data-param-name=f] input").first()).hasValue("swish:beta=1.5");
        operation.locator("button.execute").press("Enter");
        assertThat(operation.locator(".live-responses-table .response-col_status").last()).containsText("200");
        assertThat(operation.locator(".live-responses-table .response-col_description").last())
            .containsText("\"f\": \"swish:beta=1.5\"");
    }

    @Test
    void theFormsAreLoadedWhenSomebodyWantsThem() {
        Page page = open("/api");
        List<String> loaded = new ArrayList<>();
        page.onRequest((Request request) -> loaded.add(request.url()));
        page.reload();
        assertThat(page.locator("#open-try")).isVisible();
        assertThat(loaded).isNotEmpty().noneMatch((address) -> address.contains("swagger"));
        openForms(page);
        assertThat(loaded).anyMatch((address) -> address.contains("swagger"));
        assertThat(page.locator("#open-try")).isHidden();
        assertThat(page.locator("#swagger")).isFocused();
    }

    @Test
    void withoutTheScriptNothingIsShownThatCannotWork() {
        Page page = open("/api", new NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.locator("#open-try")).isHidden();
        assertThat(page.locator("#try-without")).isVisible();
        Locator call = page.locator(".calls a", new Page.LocatorOptions().setHasText("/api/curves")).first();
        assertThat(page.request().get(call.getAttribute("href")).text())
            .contains("\"curves\":[{\"f\":\"swish:beta=1.5\"");
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
    void everybodyCanReadAndUseIt(ColorScheme scheme) {
        Page page = open("/api", new NewContextOptions().setColorScheme(scheme));
        assertAccessible(page);
        openForms(page);
        for (Locator operation : page.locator("#swagger .opblock-summary-control").all()) {
            operation.click();
        }
        assertThat(page.locator("#swagger button.execute")).hasCount(page.locator("article").count());
        assertAccessible(page);
    }

    @Test
    void itFitsAPhone() {
        Page page = open("/api?lang=zh", new NewContextOptions().setViewportSize(320, 640));
        page.locator("summary").all().forEach(Locator::click);
        openForms(page);
        for (Locator operation : page.locator("#swagger .opblock-summary-control").all()) {
            operation.click();
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    private static void openForms(Page page) {
        page.locator("#open-try").click();
        page.locator("#swagger .opblock").first().waitFor();
    }

}
