package dev.actiscope.web.api;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.actiscope.BrowserTestBase;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The page to try the API, in a browser that obeys our policy.
 */
class ApiPageTests extends BrowserTestBase {

    @Test
    void anOperationCanBeTriedWithItsExamples() {
        Page page = open("/api");
        Locator operation = page.locator("#operations-numbers-evaluate");
        operation.locator(".opblock-summary-control").click();
        operation.locator("button.execute").click();
        assertThat(operation.locator(".live-responses-table .response-col_status").last()).containsText("200");
        assertThat(operation.locator(".live-responses-table .response-col_description").last())
            .containsText("\"f\": \"swish:beta=1.5\"");
    }

}
