package dev.actiscope.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.actiscope.BrowserTestBase;
import dev.actiscope.Traffic;
import org.junit.jupiter.api.Test;

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
