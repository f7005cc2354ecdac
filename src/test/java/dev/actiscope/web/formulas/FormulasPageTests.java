package dev.actiscope.web.formulas;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.View;
import dev.actiscope.curve.query.Query;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.typeset.Typeset;
import dev.actiscope.web.error.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

@WebMvcTest(FormulasController.class)
@ComponentScan({ "dev.actiscope.web.explorer", "dev.actiscope.web.formulas", "dev.actiscope.web.page" })
@Import(Problems.class)
class FormulasPageTests {

    private static final Pattern EXAMPLE = Pattern.compile("href=\"/\\?(f=[^\"]*)\"");

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = { "en", "zh" })
    void everyExampleOpensTheExplorerWithoutAnError(String language) throws Exception {
        List<String> queries = EXAMPLE.matcher(page(language))
            .results()
            .map((result) -> HtmlUtils.htmlUnescape(result.group(1)))
            .toList();
        assertThat(queries).hasSizeGreaterThan(80).allSatisfy((query) -> {
            assertThat(query).endsWith("&lang=" + language);
            View.Reading reading = View.read(Query.parse(query));
            assertThat(reading.problems()).as(query).isEmpty();
            assertThat(reading.view().query().print() + "&lang=" + language).isEqualTo(query);
        });
    }

    @Test
    void theExplorersViewIsCarriedAndLedBackTo() throws Exception {
        String page = page("en&f=SiLU:beta=2&y=-1..1");
        assertThat(page).contains("href=\"/?f=swish:beta=2&amp;y=-1..1&amp;lang=en\"",
                "href=\"?f=swish:beta=2&amp;y=-1..1&amp;lang=zh\"",
                "href=\"/api?f=swish:beta=2&amp;y=-1..1&amp;lang=en\"",
                "<link rel=\"canonical\" href=\"http://localhost/formulas?lang=en\">");
    }

    @Test
    void everyFunctionIsThereWithItsOtherNamesAndItsSlope() throws Exception {
        String page = page("en");
        for (ElementaryFunction function : ElementaryFunction.values()) {
            Formula formula = Formula.parse(function.key() + "(x)");
            assertThat(page).contains("<code>" + function.key() + "(x)</code>", Typeset.mathMl(formula.expression()),
                    Typeset.mathMl(formula.derivative(1)));
            for (String alias : function.aliases()) {
                assertThat(page).contains("<code>" + alias + "</code>");
            }
        }
        for (Definition definition : Catalogue.definitions()) {
            String name = definition.name().replace('-', '_');
            assertThat(page).containsPattern("<code>" + name + "(\\(x|</code>)");
        }
        assertThat(page).contains("<code>leaky_relu(x, leak=0.01)</code>");
    }

    @Test
    void whatTextbooksSayIsWhatIsComputed() {
        Vocabulary.BRIEF.forEach((call, brief) -> {
            Formula computed = Formula.parse(call);
            for (double x : new double[] { -3.5, -0.7, -0.2, 0.4, 0.9, 1.2, 5 }) {
                assertSame(computed, x, Formula.parse(brief.get(0)));
                double slope = Formula.parse(brief.get(1)).activation(List.of()).value(x);
                if (Double.isFinite(computed.activation(List.of()).value(x))) {
                    assertThat(slope).as("%s at %s", call, x)
                        .isCloseTo(computed.activation(List.of()).derivative(x), withPercentage(1e-7));
                }
            }
        });
    }

    private static void assertSame(Formula computed, double x, Formula brief) {
        double value = computed.activation(List.of()).value(x);
        assertThat(brief.activation(List.of()).value(x)).satisfiesAnyOf((same) -> assertThat(same).isEqualTo(value),
                (near) -> assertThat(near).isCloseTo(value, withPercentage(1e-7)));
    }

    @Test
    void whatARuleSaysIsHowTheParserReads() {
        for (Meaning rule : FormulasController.precedence()) {
            assertThat(Formula.parse(rule.meaning())).as(rule.meaning())
                .isEqualTo(Formula.parse(rule.reading().typed()));
        }
    }

    @Test
    void whatIsRefusedIsShownWithItsReason() throws Exception {
        assertThat(page("en")).contains("<code>1/2x+1</code>", "Write 2*x, or put it in brackets");
        assertThat(page("zh")).contains("请写成 2*x");
    }

    @Test
    void thePageSpeaksBothLanguagesAndSaysWhereEachIs() throws Exception {
        assertThat(page("en")).contains("<html lang=\"en\">", "<title>How to write a formula · Actiscope</title>",
                "hreflang=\"zh\" href=\"http://localhost/formulas?lang=zh\"",
                "rel=\"canonical\" href=\"http://localhost/formulas?lang=en\"");
        assertThat(page("zh")).contains("<html lang=\"zh\">", "<title>公式写法 · Actiscope</title>");
    }

    private String page(String language) throws Exception {
        MvcTestResult answer = this.mvc.get().uri(URI.create("/formulas?lang=" + language)).exchange();
        assertThat(answer).hasStatusOk().headers().hasValue("Cache-Control", "no-cache");
        assertThat(answer.getResponse().getHeaders("Vary")).contains("Accept-Language");
        String page = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("??formulas", " style=\"", "<script>");
        return page;
    }

}
