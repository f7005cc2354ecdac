package dev.actiscope.web.explorer;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is seen together, and in how many rows, where there is little room.
 */
class SmallScreenTests extends ExplorerTestBase {

    private static final String FIVE = "/?f=sigmoid&f=tanh&f=leaky-relu:leak=0.1&f=gelu&f=swish";

    /** What stands alone in a row of the toolbar, or beyond the page's edge. */
    private static final String STRAY = """
            () => {
              const parts = [...document.querySelectorAll('.bar :is(button, input), .window :is(button, input, select)')]
                .filter((part) => part.checkVisibility())
                .map((part) => ({ name: part.id || part.name + part.value, box: part.getBoundingClientRect() }));
              const middle = ({ box }) => box.top + box.height / 2;
              return parts
                .filter((part) => part.box.right > innerWidth || parts.every((other) =>
                  other === part || Math.abs(middle(other) - middle(part)) > 12))
                .map(({ name }) => `${innerWidth}: ${name}`);
            }""";

    @ParameterizedTest
    @CsvSource({ "740, 360, true", "740, 360, false", "720, 450, false", "568, 320, true" })
    void chartSliderAndReadOutAreSeenTogether(int width, int height, boolean touch) {
        Page page = explorer(FIVE + "&at=1", screen(width, height, touch));
        page.locator(".slider").last().evaluate("(slider) => slider.scrollIntoView({ block: 'center' })");
        page.locator(".slider").last().focus();
        BoundingBox chart = page.locator(".chart-surface").boundingBox();
        BoundingBox readout = page.locator(".chart-readout").boundingBox();
        BoundingBox slider = page.locator(".slider").last().boundingBox();
        for (BoundingBox box : List.of(chart, readout, slider)) {
            assertThat(box.y).isNotNegative();
            assertThat(box.y + box.height).isLessThanOrEqualTo(height);
            assertThat(box.x + box.width).isLessThanOrEqualTo(width);
        }
        assertThat(readout.x).isGreaterThanOrEqualTo(chart.x + chart.width);
        assertThat(slider.y >= readout.y + readout.height || slider.y + slider.height <= readout.y).isTrue();
        assertThat(page.evaluate("() => { const { clientHeight, scrollHeight, clientWidth, scrollWidth } ="
                + " document.querySelector('.chart-readout');"
                + " return scrollHeight <= clientHeight && scrollWidth <= clientWidth; }"))
            .isEqualTo(true);
        assertAccessible(page);
    }

    @ParameterizedTest
    @CsvSource({ "en-GB, false", "zh-CN, false", "en-GB, true", "zh-CN, true" })
    void nothingInTheToolbarStandsAlone(String language, boolean touch) {
        Page page = explorer(FIVE + "&f=rrelu&show=value,derivative,marks",
                screen(320, 900, touch).setLocale(language));
        for (int width = 320; width <= 1920; width += (width < 1000) ? 20 : 40) {
            page.setViewportSize(width, 900);
            assertThat((List<?>) page.evaluate(STRAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({ "1280, 800", "1440, 900", "1920, 1080" })
    void whatIsAskedOfTheChartIsInOneRowAndInView(int width, int height) {
        Page page = explorer(FIVE, screen(width, height, false));
        button(page, "Analyse").click();
        BoundingBox marks = page.locator("[value=marks]").boundingBox();
        BoundingBox difference = page.locator("[name=subtrahend]").boundingBox();
        assertThat(marks.y + marks.height / 2).isBetween(difference.y, difference.y + difference.height);
        assertThat(difference.y + difference.height).isLessThanOrEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({ "1280, 800", "1440, 900", "1920, 1080" })
    void theFirstViewHoldsTheChartAndTheWindowBelowIt(int width, int height) {
        Page page = explorer("/", screen(width, height, false));
        assertThat(page.locator("#welcome")).isVisible();
        BoundingBox analyse = button(page, "Analyse").boundingBox();
        assertThat(analyse.y + analyse.height).isLessThanOrEqualTo(height);
    }

    private static NewContextOptions screen(int width, int height, boolean touch) {
        return new NewContextOptions().setLocale("en-GB")
            .setViewportSize(width, height)
            .setHasTouch(touch)
            .setIsMobile(touch);
    }

}
