package dev.actiscope.web;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.actiscope.BrowserTestBase;
import dev.actiscope.Traffic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a visit weighs on the wire, headers included.
 */
class WeightTests extends BrowserTestBase {

    @Test
    void aFirstVisitIsLight() {
        Traffic traffic = visit("/?f=swish:beta=1&f=leaky-relu:leak=0.1&f=elu&f=softplus");
        assertThat(traffic.bytes()).isLessThan(140_000);
        assertThat(traffic.requests()).isLessThanOrEqualTo(6);
    }

    @Test
    void soIsOneWithAFormula() {
        Traffic traffic = visit("/?f=x*tanh(exp(x))&f=leaky-relu:leak=0.1&f=elu&f=softplus");
        assertThat(traffic.bytes()).isLessThan(215_000);
        assertThat(traffic.requests()).isLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/?f=relu | chartjs.js, core-loader.js, core.wasm, explorer.css, explorer.js",
            "/?f=relu&show=marks | chartjs.js, core-loader.js, core.wasm, explorer.css, explorer.js, marks.wasm",
            "/?f=relu&show=second | chartjs.js, core-loader.js, explorer.css, explorer.js, formulas.wasm, workshop.css, workshop.js",
            "/?f=x*tanh(wx) | chartjs.js, core-loader.js, explorer.css, explorer.js, language.wasm, workshop.css, workshop.js",
            "/?f=x*tanh(x) | chartjs.js, core-loader.js, explorer.css, explorer.js, formulas.wasm, workshop.css, workshop.js",
            "/formulas | base.css, copying.js, formulas.css", "/api | api.css, api.js, base.css" })
    void noPageLoadsWhatItDoesNotUse(String address, String files) {
        assertThat(String.join(", ", loaded(address))).isEqualTo(files);
    }

    @Test
    void aPageThatSaysWhatIsWrongLoadsItsLooksAlone() {
        assertThat(loaded("/nothing")).containsExactly("base.css");
        errors().clear();
    }

    /**
     * The names of the files that a page loads, without what tells one release's from
     * another's.
     */
    private List<String> loaded(String address) {
        Page page = open("/robots.txt");
        errors().clear();
        List<String> files = new CopyOnWriteArrayList<>();
        page.onRequest((request) -> files.add(request.url()));
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return files.stream()
            .map((url) -> URI.create(url).getPath())
            .filter((path) -> path.startsWith("/app/") || path.startsWith("/core/") || path.startsWith("/swagger-ui/"))
            .map((path) -> path.replaceAll(".*/|-[0-9a-f]{8}", ""))
            .sorted()
            .toList();
    }

    private Traffic visit(String address) {
        Page page = open("/robots.txt");
        errors().clear();
        Traffic traffic = new Traffic(page);
        page.navigate(address);
        page.locator("#chart canvas").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return traffic;
    }

}
