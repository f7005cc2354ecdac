package dev.actiscope;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The running application and a real browser. Every test has a fresh context of it, and
 * no page may report an error: neither an exception nor anything that the
 * Content-Security-Policy refused.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class BrowserTestBase {

    private static final Playwright PLAYWRIGHT = Chromium.playwright();

    /** In milliseconds; nothing here takes long, but for a machine that is busy. */
    private static final double TIMEOUT = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    /** Started when a test first needs it. */
    private static final class PagesAlone {

        private static final Browser BROWSER = Chromium.launchPagesAlone(PLAYWRIGHT);

    }

    /** Started when a test first needs it. */
    private static final class Whole {

        private static final Browser BROWSER = Chromium.launch(PLAYWRIGHT);

    }

    private final List<String> errors = new CopyOnWriteArrayList<>();

    private BrowserContext context;

    @LocalServerPort
    private int port;

    @AfterEach
    void closeContext() {
        if (this.context != null) {
            this.context.close();
            this.context = null;
        }
        assertThat(this.errors).as("errors on the browser's console").isEmpty();
    }

    /** What pages are opened in: no more than pages, unless a test says otherwise. */
    protected Browser browser() {
        return PagesAlone.BROWSER;
    }

    /** As a visitor has it. */
    protected static Browser wholeBrowser() {
        return Whole.BROWSER;
    }

    /**
     * Opens an address of the application, such as {@code /?f=relu}, in a desktop browser
     * in English.
     */
    protected Page open(String address) {
        return open(address, new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 900));
    }

    /** Opens an address in a browser with these settings. */
    protected Page open(String address, Browser.NewContextOptions options) {
        closeContext();
        this.context = browser().newContext(options.setBaseURL(baseUrl()));
        this.context.setDefaultTimeout(TIMEOUT);
        Page page = this.context.newPage();
        page.onPageError((error) -> this.errors.add(error));
        page.onConsoleMessage(this::note);
        page.navigate(address);
        return page;
    }

    /** The context of the page that was opened last. */
    protected BrowserContext context() {
        return this.context;
    }

    /**
     * What the console has reported as an error so far; a test that provokes one takes it
     * out.
     */
    protected List<String> errors() {
        return this.errors;
    }

    protected String baseUrl() {
        return "http://localhost:" + this.port;
    }

    /**
     * Lets axe judge the page, but for two rules that copy its style sheets into elements
     * of their own, which the policy refuses.
     */
    protected static void assertAccessible(Page page) {
        // Of what is right one place is told for each rule: all of them would take most
        // of the time.
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        assertThat(new AxeBuilder(page).options(options)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .setLegacyMode(true)
            .disableRules(List.of("css-orientation-lock", "no-autoplay-audio"))
            .analyze()
            .getViolations()
            .stream()
            .map((rule) -> rule.getId() + ": " + rule.getNodes())).isEmpty();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            this.errors.add(message.text());
        }
    }

}
