package dev.actiscope.web.explorer;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A visitor does not wait for the script: what was done to the form before it came is
 * done to the live page, and what is being typed can be typed on.
 */
class LateScriptTests extends ExplorerTestBase {

    private final List<Route> held = new ArrayList<>();

    @Test
    void whatIsBeingTypedIsTypedOn() {
        Page page = waiting("/?f=swish&f=relu&x=-2..2");
        Locator field = page.locator(".setting .number");
        field.click();
        page.keyboard().press("Control+a");
        page.keyboard().type("1");
        release(page);
        assertThat(field).isFocused();
        page.keyboard().type("0");
        assertThat(field).hasValue("10");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(baseUrl() + "/?f=swish:beta=10&f=relu&x=-2..2");
    }

    @Test
    void theCaretStaysWhereItWas() {
        Page page = waiting("/?f=swish:beta=2");
        page.locator(".setting .number").fill("15");
        page.keyboard().press("ArrowLeft");
        release(page);
        page.keyboard().type(".");
        assertThat(page.locator(".setting .number")).hasValue("1.5");
        assertThat(page).hasURL(baseUrl() + "/?f=swish:beta=1.5");
    }

    @Test
    void whatWasFilledInIsWhatIsShown() {
        Page page = waiting("/?f=swish&f=tanh");
        page.locator(".setting .number").fill("3");
        page.getByLabel("x from").fill("-2");
        page.getByLabel("y to").fill("4");
        page.getByLabel("y from").fill("-1");
        page.getByLabel("Second derivative").check();
        release(page);
        assertThat(page).hasURL(baseUrl() + "/?f=swish:beta=3&f=tanh&x=-2..6&y=-1..4&show=value,derivative,second");
        assertThat(page.locator(".setting .number")).hasValue("3");
        assertThat(page.getByLabel("x from")).hasValue("−2");
        assertThat(page.getByLabel("Second derivative")).isChecked();
        assertThat(page.locator("#chart canvas")).hasCount(3);
    }

    @Test
    void whatCannotBeIsSaidAndNotLeftInItsField() {
        Page page = waiting("/?f=swish");
        page.getByLabel("x from").fill("9");
        page.getByLabel("Saturation").check();
        release(page);
        assertThat(page).hasURL(baseUrl() + "/?f=swish&show=value,derivative,saturation");
        assertThat(page.getByLabel("x from")).hasValue("−6");
    }

    /** A page whose script is on its way. */
    private Page waiting(String address) {
        Page page = open("/formulas");
        page.route("**/explorer-*.js", this.held::add);
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#cards .card").first().waitFor();
        return page;
    }

    private void release(Page page) {
        page.waitForCondition(() -> !this.held.isEmpty());
        this.held.forEach(Route::resume);
        ready(page);
    }

}
