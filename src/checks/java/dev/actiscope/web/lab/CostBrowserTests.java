package dev.actiscope.web.lab;

import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What functions cost, by the visitor's own clock.
 */
class CostBrowserTests extends LabTestBase {

    private static final String JUST_NOW = "Measured in this browser just now, in 8 laps";

    /** By function and figure. */
    private static final String FIGURES = """
            async () => {
              const button = [...document.querySelectorAll('.lab-files button')].pop();
              const kept = new Promise((resolve) => {
                const { createObjectURL } = URL;
                URL.createObjectURL = (blob) => {
                  blob.text().then(resolve);
                  return createObjectURL.call(URL, blob);
                };
              });
              button.click();
              const all = {};
              for (const { f, name, value } of JSON.parse(await kept).figures) {
                all[`${f} ${name}`] = value;
              }
              return all;
            }""";

    private Page ended(Page page) {
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        assertThat(page.locator("#notes")).containsText(JUST_NOW);
        return page;
    }

    private static double figure(Page page, String name) {
        return ((Number) ((Map<?, ?>) page.evaluate(FIGURES)).get(name)).doubleValue();
    }

    @Test
    void thePageMeasuresAndEnds() {
        Page page = ended(open("/lab/cost?f=relu&f=softplus&laps=8"));
        assertThat(page.locator("#notes")).not().containsText("As recorded");
        assertThat(figure(page, "relu value")).isBetween(0.05, 100.0);
        assertThat(figure(page, "softplus value")).isGreaterThan(2 * figure(page, "relu value"));
        assertThat(figure(page, "softplus step")).isBetween(1.0, 1e5);
        assertThat(page.locator("#verdicts")).containsText("Softplus");
    }

    @Test
    void nothingRecordedStandsBesideWhatIsBeingMeasured() {
        Page page = open("/lab/cost?laps=64");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause").setExact(true)).click();
        assertThat(page.locator("#lab")).hasAttribute("data-state", "paused");
        assertThat(page.locator("#notes")).not().containsText("As recorded");
    }

    @Test
    void aFormulaThatNobodyRecordedIsMeasuredHere() {
        Page page = ended(open("/lab/cost?f=relu&f=x*sigmoid(x)^2&laps=8"));
        assertThat(page.locator("#notes")).not().containsText("has not been recorded");
        assertThat(figure(page, "x*sigmoid(x)^2 value")).isPositive();
    }

    @Test
    void restartMeasuresAnew() {
        Page page = ended(open("/lab/cost?f=relu&f=tanh&laps=8"));
        Object before = page.evaluate(FIGURES);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restart").setExact(true)).click();
        assertThat(page.locator("#lab")).not().hasAttribute("data-state", "ended");
        ended(page);
        // One figure alone may come out the same: the browser's clock is coarse.
        assertThat(page.evaluate(FIGURES)).isNotEqualTo(before);
    }

    @Test
    void theHostTellsWhatWasRecorded() {
        Page page = open("/lab");
        assertThat(page.request().get("/lab/cost").text())
            .containsPattern("As recorded, not measured just now: Java \\d+")
            .doesNotContainPattern("just now, in \\d+ laps");
        String first = page.request().get("/api/experiments/cost?f=relu&f=tanh").text();
        assertThat(page.request().get("/api/experiments/cost?f=relu&f=tanh").text()).isEqualTo(first);
    }

}
