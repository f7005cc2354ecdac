package dev.actiscope.web.explorer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The live chart takes the place of the server's picture, and nothing jumps: frame,
 * ticks, captions, names and curves stay where they were.
 */
class TakeOverTests extends ExplorerTestBase {

    private static final String VIEW = "/?f=swish&f=tanh&f=relu&show=value,derivative,saturation";

    /**
     * What the server wrote: the text and the middle of each word of the visible sheet.
     */
    private static final String WRITTEN = """
            () => [...document.querySelectorAll('#chart > svg')]
              .filter((sheet) => getComputedStyle(sheet).display !== 'none')
              .flatMap((sheet) => [...sheet.querySelectorAll('text')])
              .map((text) => {
                const { left, right, top, bottom } = text.getBoundingClientRect();
                return { text: text.textContent, x: (left + right) / 2, y: (top + bottom) / 2 };
              })""";

    /** What Chart.js has laid out: its ticks, titles and frames, as it tells of them. */
    private static final String LAID_OUT = """
            () => Object.values(Chart.instances).flatMap((chart) => {
              const { left, top } = chart.canvas.getBoundingClientRect();
              const { x, y } = chart.scales;
              const ticks = (scale, at) => scale.ticks
                .filter(({ label }) => label)
                .map(({ label, value }) => ({ text: label, ...at(scale.getPixelForValue(value)) }));
              return [
                ...ticks(x, (pixel) => ({ x: left + pixel, y: null })),
                ...ticks(y, (pixel) => ({ x: null, y: top + pixel })),
              ];
            })""";

    @ParameterizedTest
    @CsvSource({ "1440, 900", "1920, 1080", "1024, 768", "720, 450", "740, 360", "360, 800", "320, 640" })
    void ticksStayWhereTheyWere(int width, int height) {
        List<Map<String, Object>> written = places(still(VIEW, width, height), WRITTEN);
        List<Map<String, Object>> laidOut = places(explorer(VIEW, size(width, height)), LAID_OUT);
        assertThat(laidOut).hasSizeGreaterThan(8);
        for (Map<String, Object> tick : laidOut) {
            assertThat(written).as("%s", tick).anySatisfy((word) -> {
                assertThat(word.get("text")).isEqualTo(tick.get("text"));
                assertNear(word, tick, "x");
                assertNear(word, tick, "y");
            });
        }
    }

    /**
     * All the rest, curves, captions, names: as few pixels differ as text on a canvas
     * makes.
     */
    @ParameterizedTest
    @CsvSource({ "1440, 900, 1", "1024, 768, 1", "720, 450, 2", "360, 800, 2" })
    void thePictureStaysTheSame(int width, int height, double ratio) throws IOException {
        assertThatNothingMoves(VIEW, width, height, ratio);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/?f=rrelu&f=tanh&show=value,draws", "/?f=swish&f=gelu&minus=1,2&show=value,second",
            "/?f=swish&f=tanh&show=value,derivative,marks&lang=zh", "/?f=binary-step&f=log(x)&x=-2..8" })
    void whatElseIsShownStaysToo(String view) throws IOException {
        assertThatNothingMoves(view, 1280, 800, 1);
    }

    private void assertThatNothingMoves(String view, int width, int height, double ratio) throws IOException {
        NewContextOptions options = size(width, height).setDeviceScaleFactor(ratio);
        BufferedImage before = image(still(view, width, height, ratio).locator("#chart > svg:visible"));
        BufferedImage after = image(explorer(view, options).locator(".chart-surface"));
        assertThat(after.getWidth()).isCloseTo(before.getWidth(), within(1));
        assertThat(after.getHeight()).isCloseTo(before.getHeight(), within(1));
        assertThat(moved(before, after, (int) ratio)).isLessThan(0.008);
    }

    /** The page before its script does anything. */
    private Page still(String address, int width, int height) {
        return still(address, width, height, 1);
    }

    private Page still(String address, int width, int height, double ratio) {
        Page page = open("/formulas", size(width, height).setDeviceScaleFactor(ratio));
        page.route("**/explorer-*.js",
                (route) -> route.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody("")));
        page.navigate(address);
        return page;
    }

    private static NewContextOptions size(int width, int height) {
        return new NewContextOptions().setLocale("en-GB").setViewportSize(width, height);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> places(Page page, String script) {
        return (List<Map<String, Object>>) page.evaluate(script);
    }

    private static void assertNear(Map<String, Object> word, Map<String, Object> tick, String axis) {
        if (tick.get(axis) != null) {
            assertThat(((Number) word.get(axis)).doubleValue()).isCloseTo(((Number) tick.get(axis)).doubleValue(),
                    within(2.0));
        }
    }

    private static BufferedImage image(Locator locator) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(locator.screenshot()));
    }

    /** The share of pixels that have nothing like them in the other picture nearby. */
    private static double moved(BufferedImage one, BufferedImage other, int near) {
        int width = Math.min(one.getWidth(), other.getWidth()) - near;
        int height = Math.min(one.getHeight(), other.getHeight()) - near;
        int moved = 0;
        for (int x = near; x < width; x++) {
            for (int y = near; y < height; y++) {
                moved += (isNew(one, other, x, y, near) || isNew(other, one, x, y, near)) ? 1 : 0;
            }
        }
        return (double) moved / (width * height);
    }

    private static boolean isNew(BufferedImage one, BufferedImage other, int x, int y, int near) {
        for (int dx = -near; dx <= near; dx++) {
            for (int dy = -near; dy <= near; dy++) {
                if (distance(one.getRGB(x, y), other.getRGB(x + dx, y + dy)) < 120) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            distance += Math.abs((one >> shift & 255) - (other >> shift & 255));
        }
        return distance;
    }

}
