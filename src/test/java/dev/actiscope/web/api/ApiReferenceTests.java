package dev.actiscope.web.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import dev.actiscope.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page about the API, as the server writes it.
 */
@SpringBootTest
@AutoConfigureMockMvc
class ApiReferenceTests {

    private static final Pattern CALL = Pattern.compile("<li><a href=\"/((?:api/|plot)[^\"]*)\"><code>curl ");

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = { "en", "zh" })
    void everyCallIsALinkThatAnswers(String language) throws Exception {
        List<String> calls = CALL.matcher(page(language))
            .results()
            .map((call) -> "/" + HtmlUtils.htmlUnescape(call.group(1)))
            .toList();
        assertThat(calls).contains("/api/activations", "/api/activations/silu")
            .anyMatch((call) -> call.startsWith("/api/evaluate?f=swish:beta=1.5&f=max(0.1*x,x)&x=0.5,1,-2")
                    && call.endsWith("&format=csv"))
            .anyMatch((call) -> call.startsWith("/plot.svg?") && call.contains("lang=zh") == language.equals("zh"));
        assertThat(calls)
            .anyMatch((call) -> call.startsWith("/plot.svg?") && call.contains("lang=zh") == language.equals("zh"));
        for (String call : calls) {
            boolean wrong = call.contains("swich") || call.contains("exp(-x&");
            assertThat(this.mvc.get().uri(URI.create(call)).exchange()).as(call)
                .hasStatus(!wrong ? HttpStatus.OK
                        : call.contains("swich") ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    void aParameterSaysWhatItMayBe() throws Exception {
        String page = page("en").replaceAll("\\s+", " ");
        assertThat(page).contains("<dt id=\"sampleCurves-points\"> <code>points</code>",
                "<span>whole number</span> <span>2 to 5001</span>", "default <code>601</code>",
                "<code>light</code> <code>dark</code>", "<span>up to 8 times</span>",
                "<code>f</code> <span class=\"needed\">required</span>");
        assertThat(page).containsOnlyOnce("is a formula in x, and so is").contains("href=\"#sampleCurves-f\"");
    }

    @Test
    void anAnswerSaysWhatItHas() throws Exception {
        assertThat(page("en")).contains("<code>curves[].kinks</code>",
                "<code>activations[].parameters[].default</code>", "<code>gated</code>", "<code>position</code>");
    }

    @Test
    void linksKeepTheLanguageThatIsAskedFor() throws Exception {
        assertThat(page("zh")).contains("href=\"formulas?lang=zh\"", "href=\"/openapi.json?lang=zh\"");
        assertThat(page("en")).contains("href=\"formulas?lang=en\"", "href=\"/openapi.json\"");
    }

    @Test
    void theDocumentIsEnglishUnlessChineseIsAskedFor() throws Exception {
        assertThat(text("/openapi.json")).contains("Every function there is").isEqualTo(text("/openapi.json?lang=en"));
        assertThat(text("/openapi.json?lang=zh")).contains("\"summary\":\"全部函数\"").doesNotContain("Every function");
        assertThat(this.mvc.get().uri("/openapi.json").header("Accept-Language", "zh").exchange()).bodyText()
            .contains("Every function there is");
    }

    @ParameterizedTest
    @ValueSource(strings = { "lang=fr", "lang=", "lang=en&lang=zh", "language=zh" })
    void theDocumentRefusesWhatItDoesNotKnow(String query) {
        assertThat(this.mvc.get().uri("/openapi.json?" + query).exchange()).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void itsWordsAreThereInBothLanguages() throws Exception {
        Messages.assertSameInBothLanguages("api");
        Messages.assertWithoutApostrophes("api");
    }

    private String page(String language) throws Exception {
        MvcTestResult answer = this.mvc.get().uri("/api?lang=" + language).exchange();
        assertThat(answer).hasStatusOk().headers().hasValue("Cache-Control", "no-cache");
        String page = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("<html lang=\"" + language + "\">").doesNotContain("??api", " style=\"");
        return page;
    }

    private String text(String address) throws Exception {
        return this.mvc.get().uri(address).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

}
