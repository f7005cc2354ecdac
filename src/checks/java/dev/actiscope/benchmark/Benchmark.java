package dev.actiscope.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import dev.actiscope.Actiscope;
import dev.actiscope.Chromium;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * Measures the running application and prints tables: a slider's drag, what a visit
 * loads, what a typed formula costs, and how many requests it answers.
 */
public final class Benchmark {

    private Benchmark() {
    }

    public static void main(String[] args) throws Exception {
        SpringApplication application = new SpringApplication(Actiscope.class, ConstantAnswer.class);
        try (var context = (ServletWebServerApplicationContext) application.run("--server.port=0",
                "--server.tomcat.max-keep-alive-requests=-1", "--logging.level.root=warn")) {
            int port = context.getWebServer().getPort();
            measureBrowser("http://localhost:" + port);
            print("Requests a second, over one connection a thread, four threads", new Throughput(port).measure());
        }
    }

    private static void measureBrowser(String site) {
        try (Playwright playwright = Chromium.playwright(); Browser browser = Chromium.launch(playwright)) {
            print("A visit", new PageLoad(browser, site).measure());
            print("From a slider's input to the chart drawn: 4 curves × 601 points, with derivatives",
                    new Drag(browser, site, Drag.NAMES).measure());
            print("The same with the functions typed as formulas", new Drag(browser, site, Drag.FORMULAS).measure());
            print("601 samples of a function in the browser, by its name and typed as its formula",
                    new Sampling(browser, site).measure());
        }
    }

    private static void print(String title, Table table) {
        System.out.println("## " + title + "\n\n" + table);
    }

}
