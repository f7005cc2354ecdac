package dev.actiscope;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/**
 * The machine's Chromium, without a window.
 */
public final class Chromium {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {
    }

    public static Playwright playwright() {
        return Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** As a visitor has it. */
    public static Browser launch(Playwright playwright) {
        return launch(playwright, BROWSERS);
    }

    /**
     * Its pages without all that a browser has around them, which takes most of the time
     * that a page takes.
     */
    public static Browser launchPagesAlone(Playwright playwright) {
        return launch(playwright, Stream.concat(Stream.of("chromium-headless-shell"), BROWSERS.stream()).toList());
    }

    private static Browser launch(Playwright playwright, List<String> names) {
        return playwright.chromium()
            .launch(new LaunchOptions().setExecutablePath(program(names))
                .setArgs(List.of("--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
    }

    private static Path program(List<String> names) {
        return names.stream()
            .flatMap((name) -> Stream.of(System.getenv("PATH").split(":")).map((folder) -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH"));
    }

}
