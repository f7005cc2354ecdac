package dev.actiscope.web.explorer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * For an audience: the chart large, the code large, a picture to take along.
 */
class PresentingBrowserTests extends ExplorerTestBase {

    @Test
    void presentingShowsChartAndSlidersLargeAndAlone() {
        Page page = explorer("/?f=swish&f=relu", new NewContextOptions().setViewportSize(1920, 1080));
        double before = captionHeight(page);
        button(page, "Present").click();
        page.waitForCondition(() -> captionHeight(page) > 1.5 * before);
        assertThat(page.locator(".masthead")).isHidden();
        assertThat(page.locator(".slider")).isVisible();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(1920);
        assertThat(page.locator(".chart-surface").boundingBox().height).isGreaterThan(900);
        page.locator(".slider").press("ArrowRight");
        assertThat(page.locator(".setting .number")).not().hasValue("1");
        button(page, "Present").click();
        page.waitForCondition(() -> captionHeight(page) == before);
        assertThat(page.locator(".masthead")).isVisible();
    }

    @Test
    void theCodeFillsTheScreen() {
        Page page = explorer("/?f=swish");
        button(page, "Share").click();
        page.locator("#enlarge").click();
        assertThat(page.locator("#qr").boundingBox().height).isGreaterThan(700);
        page.locator("#enlarge").click();
        assertThat(page.locator("#qr").boundingBox().height).isLessThan(200);
    }

    @Test
    void aPictureIsLightOrDarkAndCalledByWhatItShows() {
        Page page = explorer("/?f=swish:beta=2&f=relu&hide=2");
        button(page, "Share").click();
        page.getByLabel("Dark").check();
        assertThat(page.locator("#as-svg")).hasAttribute("download", "actiscope-swish-beta-2-dark.svg");
        String address = (String) page.locator("#as-svg").evaluate("link => link.href");
        assertThat(page.request().get(address).text()).contains("#0f1216");
        assertThat(page.waitForDownload(() -> button(page, "PNG").click()).suggestedFilename())
            .isEqualTo("actiscope-swish-beta-2-dark.png");
    }

    @Test
    void marksAndThirdChartComeWhenTheyAreWanted() {
        Page page = explorer("/?f=swish&f=tanh");
        page.getByLabel("Second derivative").check();
        assertThat(page.locator("#chart canvas")).hasCount(3);
        button(page, "Analyse").click();
        page.getByLabel("Extrema, zeros, intersections").check();
        page.locator("#data summary").click();
        assertThat(page.locator("#description")).containsText("minimum at (−1.2785, −0.2785)");
        page.goBack();
        assertThat(page.locator("#description")).not().containsText("minimum");
    }

    private static double captionHeight(Page page) {
        return ((Number) page.evaluate("Object.values(Chart.instances)[0].titleBlock.height")).doubleValue();
    }

}
