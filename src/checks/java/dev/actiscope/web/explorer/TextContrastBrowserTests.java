package dev.actiscope.web.explorer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.actiscope.plot.svg.Theme;
import dev.actiscope.plot.svg.Vision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written on the live chart, in the colours of curves too, can be read.
 */
class TextContrastBrowserTests extends ExplorerTestBase {

    private static final String EIGHT = "/?f=sigmoid&f=tanh&f=relu&f=leaky-relu&f=swish&f=elu&f=softsign&f=mish"
            + "&x=-4..4&show=value,derivative,marks,saturation";

    /** Every text that is drawn from here on, with its colour. */
    private static final String WATCH = """
            () => {
              window.written = [];
              const { prototype } = CanvasRenderingContext2D;
              const { fillText } = prototype;
              prototype.fillText = function (text, ...where) {
                window.written.push([text, this.fillStyle]);
                fillText.call(this, text, ...where);
              };
            }""";

    @ParameterizedTest
    @CsvSource({ "LIGHT, DARK", "DARK, LIGHT" })
    void allWordsCanBeReadAfterTheThemeHasChanged(ColorScheme former, ColorScheme scheme) {
        Page page = explorer(EIGHT, new NewContextOptions().setColorScheme(former).setViewportSize(1440, 900));
        page.evaluate(WATCH);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForCondition(() -> words(page).containsKey("(0, 0)") && words(page).containsKey("Softsign"));
        Map<String, String> words = words(page);
        Theme theme = Theme.valueOf(scheme.name());
        assertThat(words).containsEntry("Softsign", theme.text(6));
        assertThat(words).allSatisfy(
                (text, colour) -> assertThat(Vision.contrast(colour, theme.background())).as(text).isGreaterThan(4.5));
    }

    private static Map<String, String> words(Page page) {
        return ((List<?>) page.evaluate("window.written")).stream()
            .map((pair) -> (List<?>) pair)
            .collect(Collectors.toMap((pair) -> (String) pair.get(0), (pair) -> (String) pair.get(1),
                    (first, last) -> last));
    }

}
