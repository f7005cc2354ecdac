package dev.actiscope.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import dev.actiscope.BrowserTestBase;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.browser.CompiledCoreTests.Compiled;
import dev.actiscope.formula.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The core gives the same digits on the JVM, in WebAssembly and in JavaScript: each bit
 * of values and derivatives at some 10,000 points.
 */
@Import(CorePage.class)
class SameDigitsTests extends BrowserTestBase {

    private static final int POINTS = 2001;

    private static final List<Interval> WINDOWS = List.of(new Interval(-6, 6), new Interval(-0.7, 0.9),
            new Interval(-45, 41), new Interval(-760, 750), new Interval(-1e6, 1.1e6));

    /** NaN has many bits, and JavaScript may choose among them. */
    private static final String HASH = """
            (numbers) => {
              const words = new Int32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);
              let hash = 0;
              for (let i = 0; i < words.length; i += 2) {
                const nan = Number.isNaN(numbers[i / 2]);
                hash = (Math.imul(31, hash) + (nan ? 1 : words[i])) | 0;
                hash = (Math.imul(31, hash) + (nan ? 1 : words[i + 1])) | 0;
              }
              return hash;
            }""";

    @ParameterizedTest
    @EnumSource
    void aFunctionOfTheCatalogueHasTheSameDigitsEverywhere(Compiled compiled) {
        List<String> curves = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            curves.add(definition.name());
        }
        curves.addAll(List.of("swish:beta=1.7", "elu:alpha=0.3", "celu:alpha=2.9", "softplus:beta=13.1",
                "noisy-relu:sigma=0.6"));
        assertSameDigits(compiled, curves);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*FORMULAS")
    void aFormulaHasTheSameDigitsEverywhere(Compiled compiled) {
        assertSameDigits(compiled, FormulaSuite.formulas());
    }

    private void assertSameDigits(Compiled compiled, List<String> curves) {
        Page page = open("/core-page");
        compiled.load(page);
        page.evaluate("() => { globalThis.hash = " + HASH + "; }");
        Door door = new FormulaDoor(new Recent<>(Formula::parse));
        List<String> differences = new ArrayList<>();
        for (String f : curves) {
            for (Interval window : WINDOWS) {
                double[] expected = door.sample(f, window.low(), window.high(), POINTS);
                List<Object> arguments = List.of(f, window.low(), window.high(), POINTS);
                Object hash = page.evaluate("([f, low, high, n]) => hash(core.sample(f, low, high, n))", arguments);
                if (((Number) hash).intValue() != hash(expected)) {
                    differences.add(f + " in " + window + ": " + firstDifference(page, arguments, expected));
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static int hash(double[] numbers) {
        int hash = 0;
        for (double number : numbers) {
            long bits = Double.isNaN(number) ? 1L << 32 | 1 : Double.doubleToRawLongBits(number);
            hash = 31 * (31 * hash + (int) bits) + (int) (bits >>> 32);
        }
        return hash;
    }

    private static String firstDifference(Page page, List<Object> arguments, double[] expected) {
        List<?> actual = (List<?>) page.evaluate(
                """
                        ([f, low, high, n]) => [...core.sample(f, low, high, n)].map((x) => (Object.is(x, -0) ? '-0' : String(x)))
                        """,
                arguments);
        for (int i = 0; i < expected.length && i < actual.size(); i++) {
            if (Double.compare(Double.parseDouble((String) actual.get(i)), expected[i]) != 0) {
                return "%s of %s is %s, but %s on the server".formatted(i, expected.length, actual.get(i), expected[i]);
            }
        }
        return actual.size() + " numbers, but " + expected.length + " on the server";
    }

}
