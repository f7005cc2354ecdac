package dev.actiscope.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import dev.actiscope.BrowserTestBase;
import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.catalogue.AccuracyCase;
import dev.actiscope.activation.catalogue.AccuracySuite;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.listing.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The core as a browser runs it: WebAssembly, and JavaScript where that is missing. Both
 * under the policy of every page.
 */
@Import(CorePage.class)
class CompiledCoreTests extends BrowserTestBase {

    enum Compiled {

        WEBASSEMBLY, JAVASCRIPT, WEBASSEMBLY_WITH_FORMULAS, JAVASCRIPT_WITH_FORMULAS;

        boolean isWebAssembly() {
            return name().startsWith("WEBASSEMBLY");
        }

        boolean knowsFormulas() {
            return name().endsWith("FORMULAS");
        }

        /** Makes it the page's {@code core}. */
        void load(Page page) {
            load(page, knowsFormulas() ? "formulas" : "names");
        }

        /** Makes a part of it the page's {@code core}. */
        void load(Page page, String part) {
            page.evaluate("""
                    async ([old, part]) => {
                      if (old) {
                        WebAssembly.validate = () => false;
                      }
                      const addresses = JSON.parse(document.getElementById('core').textContent);
                      const { loadCore } = await import(addresses.core);
                      globalThis.core = await loadCore({ ...addresses, ...addresses[part] });
                    }""", List.of(!isWebAssembly(), part));
        }

    }

    private static final List<String> FORMULAS = List.of("x*sigmoid(beta*x):beta=1.5", "if(x>0,x,alpha*(exp(x)-1))",
            "x/(1+abs(x)^k)^(1/k):k=3", "log(1+exp(a*x))/a", "sin(x)/x", "mish(x)+swish(x,beta=2)", "x^x",
            "floor(x)/2");

    @ParameterizedTest
    @EnumSource
    void comesAsTheBrowserCanRunIt(Compiled compiled) {
        Page page = corePage(compiled);
        assertThat(page.evaluate("() => core.evaluate('sigmoid', 0)[0]")).isEqualTo(0.5);
        assertThat(page.evaluate("() => performance.getEntriesByType('resource').map((e) => e.name).join()")).asString()
            .contains(compiled.isWebAssembly() ? ".wasm" : "-fallback")
            .doesNotContain(compiled.isWebAssembly() ? "-fallback" : ".wasm");
    }

    @ParameterizedTest
    @EnumSource(names = { "WEBASSEMBLY", "JAVASCRIPT" })
    void isAccurateOverAllDoubles(Compiled compiled) {
        Page page = corePage(compiled);
        List<String> failures = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            Map<String, List<AccuracyCase>> cases = AccuracySuite.cases(definition)
                .collect(Collectors.groupingBy((point) -> point.curve().notation(), LinkedHashMap::new,
                        Collectors.toList()));
            assertThat(cases).as(definition.name()).isNotEmpty();
            cases.forEach((f, points) -> failures.addAll(failures(page, f, points)));
        }
        assertThat(failures).isEmpty();
    }

    private static List<String> failures(Page page, String f, List<AccuracyCase> points) {
        // Numbers pass as one text: each by itself takes much longer.
        String answers = (String) page.evaluate(
                "([f, points]) => points.split(' ').map((x) => [...core.evaluate(f, Number(x))].join(' ')).join('\\n')",
                List.of(f,
                        points.stream().map((point) -> Double.toString(point.x())).collect(Collectors.joining(" "))));
        String[] lines = answers.split("\n");
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            String[] answer = lines[i].split(" ");
            points.get(i).failures(Double.parseDouble(answer[0]), Double.parseDouble(answer[1])).forEach(failures::add);
        }
        return failures;
    }

    @ParameterizedTest
    @EnumSource
    void readsAnAddressAsTheServerDoes(Compiled compiled) {
        Page page = corePage(compiled);
        for (String query : List.of("", "f=swish:beta=1.50&f=LEAKY_RELU&x=-3..4.5&y=-1e-7..2&hide=2&at=0.1&seed=-7",
                "f=swisch&f=elu:alpha=-1&f=softplus:beta=inf&x=5..1&points=1&share=5&dy=0..2&minus=1,2&show=second,saturation",
                "f=prelu:a=123456.789012345&f=noisy-relu:sigma=4.9e-324&f=swish:beta=-inf&f=x%5E2",
                "f=%E6%BF%80%E6%B4%BB&%f=&&=&x=%ZZ&lang=zh", "f=x*sigmod(x)&f=a*x^2:a=3&f=if(x%3E0,x,leak*x)",
                "f=relu&".repeat(12))) {
            assertThat(page.evaluate("(query) => core.read(query)", query)).as(query)
                .isEqualTo(compiled.knowsFormulas() ? FormulaCore.read(query) : Core.read(query));
            assertThat(page.evaluate("(query) => core.canonical(query)", query)).as(query)
                .isEqualTo(compiled.knowsFormulas() ? FormulaCore.canonical(query) : Core.canonical(query));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*FORMULAS")
    void aFormulaHasTheValuesThatItHasOnTheServer(Compiled compiled) {
        Page page = corePage(compiled);
        for (String f : FORMULAS) {
            for (double x : new double[] { -40.5, -3.25, -1, -1e-9, 0, 1e-9, 0.5, 2, 7.75, 700 }) {
                List<?> answer = (List<?>) page.evaluate("([f, x]) => [...core.evaluate(f, x)].map(String)",
                        List.of(f, x));
                double[] expected = FormulaCore.evaluate(f, x);
                for (int i = 0; i < expected.length; i++) {
                    assertThat(isSame(Double.parseDouble((String) answer.get(i)), expected[i]))
                        .as("%s at %s: %s, but %s", f, x, answer, expected[i])
                        .isTrue();
                }
            }
        }
    }

    private static boolean isSame(double number, double expected) {
        return number == expected || number != number && expected != expected;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*FORMULAS")
    void aFormulaIsTypesetAndWrittenAsCodeAsOnTheServer(Compiled compiled) {
        Page page = corePage(compiled);
        for (String f : FORMULAS) {
            assertThat(page.evaluate("(f) => core.maths(f, '否则')", f)).as(f).isEqualTo(FormulaCore.maths(f, "否则"));
        }
        compiled.load(page, "code");
        for (String f : FORMULAS) {
            for (int order = 0; order <= 2; order++) {
                assertThat(page.evaluate("([f, order]) => core.typeset(f, order, '否则')", List.of(f, order))).as(f)
                    .isEqualTo(CodeCore.typeset(f, order, "否则"));
            }
            for (Target target : Target.values()) {
                assertThat(page.evaluate("([f, target]) => core.listing(f, target)", List.of(f, target.key()))).as(f)
                    .isEqualTo(CodeCore.listing(f, target.key()));
            }
            assertThat(page.evaluate("(f) => core.formula(f)", f)).isEqualTo(CodeCore.formula(f));
        }
        for (String f : List.of("exp(x)-exp(x+1e-25)", "sin(x^4)", "tan(x^3+x)", "(exp(x)-1-x)/x^2")) {
            assertThat(page.evaluate("(f) => core.doubts(f)", f)).as(f).isEqualTo(CodeCore.doubts(f));
        }
        assertThat(page.evaluate("core.program('f=gelu&f=x*tanh(x)&x=-3..3')"))
            .isEqualTo(CodeCore.program("f=gelu&f=x*tanh(x)&x=-3..3"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*FORMULAS")
    void differentiatesTwiceAsTheServerDoes(Compiled compiled) {
        Page page = corePage(compiled);
        for (String f : List.of("swish:beta=1.5", "elu", "gelu", "hard-swish", "x*tanh(a*x):a=2", "mish&relu")) {
            List<?> answer = (List<?>) page.evaluate("(f) => [...core.second(f, -6, 6, 41)].map(String)", f);
            double[] expected = FormulaCore.second(f, -6, 6, 41);
            assertThat(answer).as(f).hasSize(expected.length);
            for (int i = 0; i < expected.length; i++) {
                assertThat(isSame(Double.parseDouble((String) answer.get(i)), expected[i])).as("%s, %s", f, i).isTrue();
            }
            assertThat(page.evaluate("(f) => String(core.evaluateSecond(f, 0))", f)).as(f)
                .isEqualTo(page.evaluate("(number) => String(number)", FormulaCore.evaluateSecond(f, 0)));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*FORMULAS")
    void marksWhatTheServerMarks(Compiled compiled) {
        Page page = corePage(compiled);
        compiled.load(page, "marks");
        for (String query : List.of("", "f=gelu&f=mish&f=swish:beta=3", "f=x^3-2*x&f=tanh", "f=sin(1/x)",
                "f=abs(x)-1&f=hard-swish&x=-9..9")) {
            JsonMapper json = new JsonMapper();
            JsonNode marks = json.readTree((String) page.evaluate("(query) => core.marks(query)", query));
            JsonNode expected = json.readTree(MarksCore.marks(query));
            assertThat(marks.at("/marks").size()).as(query).isEqualTo(expected.at("/marks").size());
            for (int i = 0; i < expected.at("/marks").size(); i++) {
                JsonNode mark = marks.at("/marks/" + i);
                JsonNode other = expected.at("/marks/" + i);
                assertThat(mark.at("/kind")).isEqualTo(other.at("/kind"));
                assertThat(mark.at("/curves")).isEqualTo(other.at("/curves"));
                assertThat(isSame(mark.at("/x").asDouble(), other.at("/x").asDouble())).as("%s %s", query, i).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSliderSaysWhatItSaysOnTheServer(Compiled compiled) {
        Page page = corePage(compiled);
        for (Definition definition : Catalogue.definitions()) {
            for (int i = 0; i < definition.parameters().size(); i++) {
                for (double position : new double[] { 0, 0.1, 1.0 / 3, 0.5, 0.77, 0.999, 1 }) {
                    assertThat(page.evaluate("([name, i, position]) => core.move(name, i, position)",
                            List.of(definition.name(), i, position)))
                        .isEqualTo(Core.move(definition.name(), i, position));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsWhatTheServerDraws(Compiled compiled) {
        Page page = corePage(compiled);
        for (String f : List.of("rrelu", "noisy-relu:sigma=0.5")) {
            List<?> draws = (List<?>) page.evaluate("(f) => [...core.draws(f, -6, 6, 200, 7)]", f);
            assertThat(draws.stream().mapToDouble(CompiledCoreTests::number).toArray())
                .isEqualTo(Core.draws(f, -6, 6, 200, 7));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*_WITH_FORMULAS")
    void computesAFormulaAsTheServerDoes(Compiled compiled) {
        Page page = corePage(compiled);
        List<String> failures = new ArrayList<>();
        for (String f : FormulaSuite.formulas()) {
            Activation activation = Curve.parse(f).activation();
            // Playwright sends 0 as −0, which makes another pole of 1/x.
            List<?> answers = (List<?>) page.evaluate(
                    "([f, points]) => points.map((x) => [...core.evaluate(f, x + 0)])",
                    List.of(f, FormulaSuite.points()));
            for (int i = 0; i < answers.size(); i++) {
                double x = FormulaSuite.points().get(i);
                List<?> answer = (List<?>) answers.get(i);
                compare(f + " at " + x, activation.value(x), number(answer.get(0)), failures);
                compare("slope of " + f + " at " + x, activation.derivative(x), number(answer.get(1)), failures);
            }
        }
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = { "WEBASSEMBLY", "JAVASCRIPT" })
    void givesAllDigitsOfAFormulaAsTheServerDoes(Compiled compiled) {
        Page page = open("/core-page");
        compiled.load(page, "language");
        List<String> failures = new ArrayList<>();
        for (String f : List.of("x-tanh(x)", "(1+1/x)^x", "x^2/(1+x^2)", "sqrt(1+exp(x))", "exp(x^2)*erfc(x)",
                "(exp(x)-1)/x", "wx+b", "x*sigmoid(exp(x))", "sin(x)/x", "(3^x+5^x)^(1/x)", "1/relu(x)")) {
            for (double x : new double[] { 1e-8, -1e-16, -15, 27.5, 710.5, 1e15, 1e160 }) {
                double[] expected = LanguageCore.evaluate(f, x);
                List<?> answer = (List<?>) page.evaluate("([f, x]) => [...core.evaluate(f, x)]", List.of(f, x));
                compare(f + " at " + x, expected[0], number(answer.get(0)), failures);
                compare("slope of " + f + " at " + x, expected[1], number(answer.get(1)), failures);
            }
        }
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*_WITH_FORMULAS")
    void findsTheKinksOfAFormulaWhereTheServerDoes(Compiled compiled) {
        Page page = corePage(compiled);
        List<String> failures = new ArrayList<>();
        for (String f : FormulaSuite.formulas()) {
            List<?> told = (List<?>) page.evaluate("(f) => [...core.sample(f, -6, 6, 2)]", f);
            List<Kink> kinks = Curve.parse(f).activation().kinks(new Interval(-6, 6));
            assertThat(number(told.get(told.size() - 1))).as("kinks of " + f).isEqualTo(kinks.size());
            for (int i = 0; i < kinks.size(); i++) {
                Kink kink = kinks.get(i);
                double[] expected = { kink.x(), kink.left().value(), kink.left().derivative(), kink.right().value(),
                        kink.right().derivative() };
                for (int j = 0; j < expected.length; j++) {
                    int place = told.size() - 6 - 7 * (kinks.size() - i) + j;
                    compare(j + " of a kink of " + f, expected[j], number(told.get(place)), failures);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private static void compare(String what, double onTheServer, double inTheBrowser, List<String> failures) {
        if (!isSame(inTheBrowser, onTheServer)) {
            failures.add(what + ": " + onTheServer + " on the server, " + inTheBrowser + " in the browser");
        }
    }

    private Page corePage(Compiled compiled) {
        Page page = open("/core-page");
        compiled.load(page);
        return page;
    }

    /** Playwright gives whole numbers as integers. */
    private static double number(Object number) {
        return ((Number) number).doubleValue();
    }

}
