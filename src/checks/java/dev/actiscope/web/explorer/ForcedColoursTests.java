package dev.actiscope.web.explorer;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer where the system chooses the colours, as Windows' contrast themes do.
 */
class ForcedColoursTests extends ExplorerTestBase {

    private static final String FOUR = "/?f=relu&f=elu&f=swish&f=binary-step&hide=3";

    private static final String SYSTEM = """
            (name) => {
              const probe = document.body.appendChild(document.createElement('i'));
              probe.style.color = name;
              const { color } = getComputedStyle(probe);
              probe.remove();
              return color;
            }""";

    /** Of every pixel of the chart that covers what lies below. */
    private static final String ON_THE_CANVAS = """
            () => {
              const seen = new Set();
              for (const canvas of document.querySelectorAll('#chart canvas')) {
                const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                for (let i = 0; i < data.length; i += 4) {
                  if (data[i + 3] === 255) {
                    seen.add(`rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`);
                  }
                }
              }
              return [...seen];
            }""";

    @Test
    void curvesAndCardsAreDrawnInTheSystemsColours() {
        Page page = forced(FOUR, true);
        assertThat(page.locator(".swatch path").nth(0)).hasCSS("stroke", system(page, "CanvasText"));
        assertThat(page.locator(".swatch path").nth(1)).hasCSS("stroke", system(page, "LinkText"));
        assertThat(page.locator(".swatch path").nth(1)).hasCSS("stroke-dasharray", "8px, 4px");
        assertThat(coloursOnTheCanvas(page)).contains(system(page, "LinkText"), system(page, "Canvas"));
    }

    @Test
    void theServersPictureIsDrawnInThemToo() {
        Page page = forced(FOUR, false);
        assertThat(page.locator("#chart svg [stroke='var(--curve-2)']").first()).hasCSS("stroke",
                system(page, "LinkText"));
        assertThat(page.locator("#chart svg text").first()).hasCSS("fill", system(page, "CanvasText"));
    }

    @Test
    void whatIsDrawnByGradientsStays() {
        Page page = forced(FOUR, true);
        assertThat(page.locator(".cases").first().evaluate("(cases) => getComputedStyle(cases).backgroundImage"))
            .asString()
            .contains("gradient");
    }

    @Test
    void whatIsPressedDiffersFromWhatIsNot() {
        Page page = forced(FOUR, true);
        Locator toggles = page.locator("#cards [name=toggle]");
        assertThat(toggles.nth(2)).hasCSS("background-color", system(page, "Highlight"));
        assertThat(toggles.nth(0)).not().hasCSS("background-color", system(page, "Highlight"));
    }

    @Test
    void everybodyCanUseIt() {
        Page page = forced(FOUR, true);
        assertAccessible(page);
    }

    private Page forced(String address, boolean script) {
        Page page = open(address,
                new NewContextOptions().setForcedColors(ForcedColors.ACTIVE)
                    .setViewportSize(1280, 900)
                    .setJavaScriptEnabled(script));
        return script ? ready(page) : page;
    }

    /** What a colour of the system is in this browser. */
    private static String system(Page page, String name) {
        return (String) page.evaluate(SYSTEM, name);
    }

    private static List<String> coloursOnTheCanvas(Page page) {
        return ((List<?>) page.evaluate(ON_THE_CANVAS)).stream().map(Object::toString).toList();
    }

}
