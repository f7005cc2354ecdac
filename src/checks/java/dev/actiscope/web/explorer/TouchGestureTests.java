package dev.actiscope.web.explorer;

import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Fingers, as the browser itself gets them: it decides which of them scroll the page.
 */
class TouchGestureTests extends ExplorerTestBase {

    private static final int STEPS = 10;

    /** Two taps within this time are one gesture, in milliseconds. */
    private static final int DOUBLE_TAP = 500;

    private Page page;

    private CDPSession session;

    private void phone(int width, int height) {
        this.page = explorer("/?f=swish&f=leaky-relu:leak=0.1",
                new NewContextOptions().setLocale("en-GB")
                    .setViewportSize(width, height)
                    .setDeviceScaleFactor(2)
                    .setIsMobile(true)
                    .setHasTouch(true));
        this.session = context().newCDPSession(this.page);
    }

    @ParameterizedTest
    @CsvSource({ "360, 740", "740, 360" })
    void oneFingerAlongTheCurvesMovesTheCursorAndStays(int width, int height) {
        phone(width, height);
        double[] middle = middle(0.3);
        drag(middle[0] - 80, middle[1], middle[0] + 60, middle[1] + 5);
        assertThat(this.page).hasURL(Pattern.compile("&at=1\\.\\d+$|&at=2\\.\\d+$"));
        assertThat(this.page.locator(".chart-readout")).isVisible();
        assertThat(scrolled()).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "360, 740", "740, 360" })
    void oneFingerAcrossTheCurvesScrollsThePage(int width, int height) {
        phone(width, height);
        double[] middle = middle(0.5);
        drag(middle[0], middle[1], middle[0] + 5, middle[1] - 120);
        this.page.waitForFunction("scrollY > 60");
        assertThat(this.page).hasURL(baseUrl() + "/?f=swish&f=leaky-relu:leak=0.1");
    }

    @ParameterizedTest
    @CsvSource({ "0.3, y", "0.8, dy" })
    void twoFingersZoomTheChartTheyAreOnAndNotThePage(double down, String window) {
        phone(360, 740);
        double[] middle = middle(down);
        touch("touchStart", middle[0] - 30, middle[1], middle[0] + 30, middle[1]);
        for (int step = 1; step <= STEPS; step++) {
            touch("touchMove", middle[0] - 30 - 3 * step, middle[1], middle[0] + 30 + 3 * step, middle[1]);
            frame();
        }
        touch("touchEnd", middle[0] - 60, middle[1]);
        touch("touchEnd");
        assertThat(this.page)
            .hasURL(Pattern.compile("&x=-[\\d.]+\\.\\.[\\d.]+&" + window + "=-?[\\d.]+\\.\\.-?[\\d.]+$"));
        assertThat(this.page.evaluate("visualViewport.scale")).isEqualTo(1);
        assertThat(scrolled()).isZero();
    }

    @Test
    void aSecondFingerThatJoinsMakesNoSecondStep() {
        phone(360, 740);
        double[] middle = middle(0.3);
        touch("touchStart", middle[0] - 40, middle[1]);
        touch("touchMove", middle[0] - 20, middle[1]);
        touch("touchMove", middle[0], middle[1]);
        touch("touchStart", middle[0], middle[1], middle[0] + 60, middle[1]);
        touch("touchMove", middle[0] - 10, middle[1], middle[0] + 90, middle[1]);
        touch("touchEnd", middle[0] - 10, middle[1]);
        touch("touchEnd");
        assertThat(this.page).hasURL(Pattern.compile("&x=.*&at="));
        this.page.goBack();
        assertThat(this.page).hasURL(baseUrl() + "/?f=swish&f=leaky-relu:leak=0.1");
    }

    @ParameterizedTest
    @CsvSource({ "360, 740", "740, 360" })
    void aSliderFollowsAFingerAlongItAndThePageOneAcross(int width, int height) {
        phone(width, height);
        Locator slider = this.page.locator(".slider").first();
        slider.evaluate("(slider) => slider.scrollIntoView({ block: 'end' })");
        BoundingBox box = slider.boundingBox();
        double across = box.x + box.width / 2;
        double down = box.y + box.height / 2;
        double before = scrolled();
        drag(across, down, across + box.width / 4, down + 4);
        assertThat(this.page).hasURL(Pattern.compile("swish:beta=[\\d.]+&"));
        assertThat(slider).hasValue(Pattern.compile("0\\.(7\\d*|8[0-4]\\d*)"));
        double moved = Double.parseDouble(slider.inputValue());
        assertThat(scrolled()).isEqualTo(before);
        drag(across + box.width / 4, down, across + box.width / 4, down - 100);
        this.page.waitForFunction("(before) => scrollY > before", before);
        assertThat(Double.parseDouble(slider.inputValue())).isCloseTo(moved, within(0.05));
    }

    @Test
    void aTapPinsTheCursorAndASecondLetsItGo() {
        phone(360, 740);
        double[] middle = middle(0.3);
        tap(middle);
        assertThat(this.page).hasURL(Pattern.compile("&at="));
        this.page.waitForTimeout(DOUBLE_TAP);
        tap(middle);
        assertThat(this.page.locator(".chart-readout")).isHidden();
        assertThat(this.page).hasURL(baseUrl() + "/?f=swish&f=leaky-relu:leak=0.1");
    }

    /** So far down the chart, between its sides. */
    private double[] middle(double down) {
        BoundingBox surface = this.page.locator(".chart-surface").boundingBox();
        return new double[] { surface.x + surface.width / 2, surface.y + down * surface.height };
    }

    private double scrolled() {
        return ((Number) this.page.evaluate("scrollY")).doubleValue();
    }

    /** The browser takes touches up once a frame. */
    private void frame() {
        this.page.evaluate("() => new Promise((drawn) => requestAnimationFrame(drawn))");
    }

    private void tap(double[] place) {
        touch("touchStart", place);
        touch("touchEnd");
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        touch("touchStart", fromX, fromY);
        for (int step = 1; step <= STEPS; step++) {
            double share = (double) step / STEPS;
            touch("touchMove", fromX + (toX - fromX) * share, fromY + (toY - fromY) * share);
            frame();
        }
        touch("touchEnd");
        frame();
        frame();
    }

    /** All fingers that are down then, each as x and y. */
    private void touch(String type, double... places) {
        JsonArray points = new JsonArray();
        for (int i = 0; i < places.length; i += 2) {
            JsonObject point = new JsonObject();
            point.addProperty("x", places[i]);
            point.addProperty("y", places[i + 1]);
            point.addProperty("id", i / 2);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        this.session.send("Input.dispatchTouchEvent", event);
    }

}
