package dev.actiscope.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.microsoft.playwright.Page;
import dev.actiscope.BrowserTestBase;
import dev.actiscope.browser.lab.LabCore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A seed gives the same network on the JVM, in WebAssembly and in JavaScript, to the last
 * bit of everything that it has learned.
 */
@Import(CorePage.class)
class LabCoreTests extends BrowserTestBase {

    private static final String LOAD = """
            async (old) => {
              if (old) {
                WebAssembly.validate = () => false;
              }
              const addresses = JSON.parse(document.getElementById('core').textContent);
              const { loadCore } = await import(addresses.core);
              globalThis.lab = await loadCore({ ...addresses, ...addresses.lab });
            }""";

    /** The bits of all that is learned, and of how it does, in hexadecimal words. */
    private static final String TRAIN = """
            ([query, steps]) => {
              const problem = lab.openTraining(query);
              if (problem) {
                return problem;
              }
              const work = lab.workOfStep();
              for (let i = 0; i < 4; i++) {
                lab.train((work * steps) / 4);
              }
              const numbers = [...lab.theta(), ...lab.trained(), ...lab.examine()];
              const words = new BigUint64Array(Float64Array.from(numbers).buffer);
              return [...words].map((word, i) => (Number.isNaN(numbers[i]) ? 'nan' : word.toString(16))).join(' ');
            }""";

    private static final int STEPS = 60;

    private static Stream<String> trainings() {
        return Stream.of("data=circle&noise=0.1&f=tanh&units=8&units=8&output=tanh",
                "data=xor&f=relu&units=8&weights=he-normal&optimiser=adam&loss=logistic&normalisation=batch",
                "data=gaussians&distance=3&noise=0.2&f=sigmoid&units=5&optimiser=momentum&weights=orthogonal",
                "data=spiral&f=gelu&units=6&units=6&optimiser=adamw&normalisation=layer&weights=xavier-uniform",
                "data=moons&noise=0.2&f=noisy-relu&units=7&optimiser=nesterov&dropout=0.2",
                "data=plane&f=rrelu&units=5&optimiser=rmsprop&rate=0.003",
                "data=multi-gaussian&f=nrelu&units=9&dropout=0.1",
                "data=sine&f=prelu&learns=yes&units=9&weights=gain&gain=1.4&batch=7",
                "data=circle&f=swish&learns=yes&units=5&optimiser=adam",
                "data=xor&f=x*sin(a*x):a=1.5&learns=yes&units=5&optimiser=adam&rate=0.01",
                "data=moons&f=gelu&units=5&loss=softmax&weights=lecun-uniform", "data=moons&loss=hinge",
                "data=xor&units=4.7", "data=circle&f=tann", "data=spiral&f=mish&units=4&rate=1e6",
                "data=circle&f=log(x%2B1)&units=4",
                "data=digits&f=relu&units=32&loss=softmax&batch=32&optimiser=adam&rate=0.003",
                "data=digits&f=softplus&units=16&units=16&loss=softmax&batch=33&normalisation=batch");
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aSeedGivesTheSameNetworkEverywhere(boolean old) throws IOException {
        String digits = digits();
        LabCore.takeDigits(digits);
        Page page = open("/core-page");
        page.evaluate(LOAD, old);
        page.evaluate("(digits) => lab.takeDigits(digits)", digits);
        assertThat(page.evaluate("() => performance.getEntriesByType('resource').map((e) => e.name).join()")).asString()
            .contains(old ? "lab-fallback" : ".wasm");
        assertThat(trainings())
            .allSatisfy((query) -> assertThat((String) page.evaluate(TRAIN, List.of(query, STEPS))).as(query)
                .isEqualTo(bits(query)));
    }

    private static String bits(String query) {
        String problem = LabCore.openTraining(query);
        if (!problem.isEmpty()) {
            return problem;
        }
        LabCore.train(LabCore.workOfStep() * STEPS);
        StringBuilder text = new StringBuilder();
        for (double[] numbers : List.of(LabCore.theta(), LabCore.trained(), LabCore.examine())) {
            for (double number : numbers) {
                text.append(text.isEmpty() ? "" : " ");
                text.append(Double.isNaN(number) ? "nan" : Long.toHexString(Double.doubleToLongBits(number)));
            }
        }
        return text.toString();
    }

    private static String digits() throws IOException {
        try (InputStream file = LabCoreTests.class.getResourceAsStream("/data/digits.csv.gz");
                InputStream text = new GZIPInputStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

}
