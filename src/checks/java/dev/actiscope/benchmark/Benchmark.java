package dev.actiscope.benchmark;

import java.util.List;
import java.util.concurrent.Callable;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import dev.actiscope.Actiscope;
import dev.actiscope.Chromium;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * Measures the running application and prints tables: a slider's drag, also on slower
 * machines, what a visit loads, what a typed formula costs, how fast networks learn, how
 * smooth a page is meanwhile, and how many requests it answers.
 */
public final class Benchmark {

    /** The one table that needs no browser. */
    private static final String REQUESTS = "Requests a second, over one connection a thread, four threads";

    private final List<String> wanted;

    private Benchmark(List<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * @param wanted words of the titles of the tables to print; without any, all of them
     */
    public static void main(String... wanted) throws Exception {
        SpringApplication application = new SpringApplication(Actiscope.class, ConstantAnswer.class);
        try (var context = (ServletWebServerApplicationContext) application.run("--server.port=0",
                "--server.tomcat.max-keep-alive-requests=-1", "--logging.level.root=warn")) {
            new Benchmark(List.of(wanted)).measure(context.getWebServer().getPort());
        }
    }

    private void measure(int port) throws Exception {
        if (this.wanted.isEmpty() || !this.wanted.stream().allMatch(REQUESTS::contains)) {
            measureBrowser("http://localhost:" + port);
        }
        print(REQUESTS, () -> new Throughput(port).measure());
    }

    private void measureBrowser(String site) throws Exception {
        try (Playwright playwright = Chromium.playwright(); Browser browser = Chromium.launch(playwright)) {
            print("A visit", () -> new PageLoad(browser, site).measure());
            print("From a slider's input to the chart drawn: 4 curves × 601 points, with derivatives",
                    () -> new Drag(browser, site, Drag.NAMES).measure());
            print("The same with the functions typed as formulas",
                    () -> new Drag(browser, site, Drag.FORMULAS).measure());
            print("The same drag on a slowed processor", () -> new SlowedDrag(browser, site).measure());
            print("601 samples of a function in the browser, by its name and typed as its formula",
                    () -> new Sampling(browser, site).measure());
            print("Networks that learn", () -> new Learning(browser, site).measure());
            print("From frame to frame", () -> new Frames(browser, site).measure());
        }
    }

    private void print(String title, Callable<Table> measuring) throws Exception {
        if (this.wanted.isEmpty() || this.wanted.stream().anyMatch(title::contains)) {
            System.out.println("## " + title + "\n\n" + measuring.call());
        }
    }

}
