package dev.actiscope.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.actiscope.browser.lab.LabCore;

/**
 * How fast two networks learn, in a browser and on the JVM, beside an object for each
 * neuron, as TensorFlow Playground has it, and beside TensorFlow.js where the development
 * dependencies of {@code frontend} are installed.
 */
final class Learning {

    private static final String OBJECTS = "an object a neuron";

    private static final Path FRONTEND = Path.of("frontend").toAbsolutePath();

    private static final Path TENSORFLOW_WASM = FRONTEND.resolve("node_modules/@tensorflow/tfjs-backend-wasm/wasm-out");

    private static final List<String> ON_THE_JVM = List.of("data=xor&units=8&units=8&output=tanh&batch=10&f=tanh",
            "data=digits&units=32&loss=softmax&batch=32&f=relu");

    private static final int TURNS = 15;

    /** So many turns pass before, in which the JVM finds out what to compile. */
    private static final int WARM_UP = 10;

    private static final long TURN_NANOSECONDS = 200_000_000;

    private final Browser browser;

    private final String site;

    Learning(Browser browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    Table measure() throws IOException, InterruptedException {
        String digits = resource("/data/digits.csv.gz");
        Map<String, List<Double>> speeds = new LinkedHashMap<>();
        speeds.putAll(inTheBrowser(digits));
        speeds.put("JVM", onTheJvm(digits));
        List<Double> objects = speeds.get(OBJECTS);
        Table table = new Table("", "2-8-8-1, tanh, batch 10: steps/s", "× " + OBJECTS,
                "64-32-10, ReLU, batch 32: steps/s", "× " + OBJECTS);
        speeds.forEach((name, speed) -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < speed.size(); i++) {
                cells.add("%.0f".formatted(speed.get(i)));
                cells.add(Sample.print(speed.get(i) / objects.get(i)));
            }
            table.row(name, cells);
        });
        return table;
    }

    private Map<String, List<Double>> inTheBrowser(String digits) throws IOException, InterruptedException {
        boolean tensorFlow = Files.exists(TENSORFLOW_WASM);
        try (BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = context.newPage();
            page.route("**/tensorflow-wasm/*", Learning::serveTensorFlow);
            page.navigate(this.site);
            run(page, resource("object-network.js"));
            run(page, resource("tensorflow-network.js"));
            run(page, resource("learning.js"));
            if (tensorFlow) {
                run(page, bundled("tensorflow.js"));
                page.evaluate("() => tf.setWasmPaths('/tensorflow-wasm/')");
            }
            Map<?, ?> measured = (Map<?, ?>) page
                .evaluate("([digits, tensorFlow]) => measureLearning(digits, tensorFlow)", List.of(digits, tensorFlow));
            Map<String, List<Double>> speeds = new LinkedHashMap<>();
            measured.forEach((name, networks) -> speeds.put((String) name,
                    ((List<?>) networks).stream().map(Learning::median).toList()));
            return speeds;
        }
    }

    private static void run(Page page, String script) {
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(script));
    }

    private static Double median(Object turns) {
        return Sample.of(((List<?>) turns).stream().map((speed) -> ((Number) speed).doubleValue()).toList()).median();
    }

    private static List<Double> onTheJvm(String digits) {
        LabCore.takeDigits(digits);
        List<Double> speeds = new ArrayList<>();
        for (String query : ON_THE_JVM) {
            String problem = LabCore.openTraining(query);
            if (!problem.isEmpty()) {
                throw new IllegalArgumentException(problem);
            }
            double work = 50 * LabCore.workOfStep();
            List<Double> turns = new ArrayList<>();
            for (int i = 0; i < WARM_UP + TURNS; i++) {
                long start = System.nanoTime();
                int steps = 0;
                while (System.nanoTime() - start < TURN_NANOSECONDS) {
                    LabCore.train(work);
                    steps += 50;
                }
                turns.add(1e9 * steps / (System.nanoTime() - start));
            }
            speeds.add(Sample.of(turns.subList(WARM_UP, turns.size())).median());
        }
        return speeds;
    }

    private static void serveTensorFlow(Route route) {
        String path = route.request().url();
        route.fulfill(new Route.FulfillOptions().setContentType("application/wasm")
            .setPath(TENSORFLOW_WASM.resolve(path.substring(path.lastIndexOf('/') + 1))));
    }

    /** A module with all that it imports from the development dependencies. */
    private static String bundled(String name) throws IOException, InterruptedException {
        Path bundle = Files.createTempFile("bundle", ".js");
        Process esbuild = new ProcessBuilder(Path.of("target/esbuild/esbuild").toAbsolutePath().toString(), "--bundle",
                "--format=iife", "--log-level=error", "--outfile=" + bundle)
            .directory(FRONTEND.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
        try (var source = esbuild.getOutputStream()) {
            source.write(resource(name).getBytes(StandardCharsets.UTF_8));
        }
        if (esbuild.waitFor() != 0) {
            throw new IOException("esbuild could not join " + name);
        }
        String text = Files.readString(bundle);
        Files.delete(bundle);
        return text;
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = Learning.class.getResourceAsStream(name);
                InputStream text = name.endsWith(".gz") ? new GZIPInputStream(file) : file) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

}
