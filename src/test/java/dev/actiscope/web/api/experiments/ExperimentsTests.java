package dev.actiscope.web.api.experiments;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.web.lab.LabTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Experiments as a program asks for them.
 */
@LabTest
class ExperimentsTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void allAreListedWithWhatMayBeSet() throws Exception {
        JsonNode neuron = json("/api/experiments").at("/experiments/0");
        assertThat(neuron.get("name").asString()).isEqualTo("neuron");
        assertThat(neuron.get("title").asString()).isEqualTo("A neuron");
        assertThat(neuron.at("/claims/0").asString()).isEqualTo("1.1");
        assertThat(neuron.at("/settings/0").toString()).isEqualTo("""
                {"name":"f","title":"activation","default":"relu","min":null,"max":null,"values":null}""");
        assertThat(neuron.at("/settings/1").toString()).isEqualTo("""
                {"name":"x","title":"inputs x","default":[1,2],"min":-1000,"max":1000,"values":null}""");
        assertThat(neuron.at("/settings/3/name").asString()).isEqualTo("b");
    }

    @Test
    void aNeuronIsComputedAtItsSettings() throws Exception {
        JsonNode neuron = json("/api/experiments/neuron?f=swish:beta=2&x=1,-1&w=2,0.5&b=0.25&seed=3");
        assertThat(neuron.get("experiment").asString()).isEqualTo("neuron");
        assertThat(neuron.get("settings").toString())
            .isEqualTo("{\"f\":\"swish:beta=2\",\"x\":[1,-1],\"w\":[2,0.5],\"b\":0.25}");
        assertThat(neuron.at("/figures/z").asDouble()).isEqualTo(1.75);
        assertThat(neuron.at("/figures/y").asDouble()).isBetween(1.69, 1.7);
        assertThat(neuron.at("/verdict/claim").asString()).isEqualTo("1.1");
        assertThat(neuron.get("verdict")).isEqualTo(neuron.at("/verdicts/0"));
        assertThat(neuron.at("/verdict/statement").asString()).contains("Swish (β = 2)", "1.75", "1.699");
        assertThat(neuron.get("series").isArray()).isTrue();
    }

    @Test
    void statementsAreInTheLanguageAskedFor() throws Exception {
        String english = json("/api/experiments/neuron").at("/verdict/statement").asString();
        MvcTestResult chinese = this.mvc.get()
            .uri("/api/experiments/neuron")
            .header("Accept-Language", "zh")
            .exchange();
        assertThat(chinese).headers().hasValue("Content-Language", "zh");
        assertThat(chinese).bodyJson().extractingPath("$.verdict.statement").asString().contains("加权和");
        assertThat(json("/api/experiments/neuron?lang=zh").at("/verdict/statement").asString()).contains("加权和");
        assertThat(english).doesNotContain("加权和");
    }

    @Test
    void seriesComeAsATable() throws Exception {
        MvcTestResult csv = this.mvc.get().uri("/api/experiments/neuron").header("Accept", "text/csv").exchange();
        assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(csv).bodyText().startsWith("series,x,y\r\n");
    }

    @ParameterizedTest
    @CsvSource({ "/api/experiments?x=1, x, 400", "/api/experiments?lang=fr, lang, 400",
            "/api/experiments/nouron, name, 404", "/api/experiments/neuron?nonsense=1, nonsense, 400",
            "/api/experiments/neuron?b=x, b, 400", "/api/experiments/neuron?b=, b, 400",
            "/api/experiments/neuron?b=1001, b, 400", "/api/experiments/neuron?b=1&b=2, b, 400",
            "/api/experiments/neuron?f=swich, f, 404", "/api/experiments/neuron?f=relu&f=tanh, f, 400",
            "'/api/experiments/neuron?x=1,2,3', w, 400", "/api/experiments/neuron?claim=9.9, claim, 400",
            "/api/experiments/neuron?seed=-1, seed, 400", "/api/experiments/neuron?format=xml, format, 400" })
    void whatIsNotUnderstoodIsRefused(String address, String parameter, int status) {
        MvcTestResult answer = this.mvc.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
    }

    @Test
    void whatIsTooMuchWorkIsRefusedWithWhatWouldNotBe() throws Exception {
        MvcTestResult answer = this.mvc.get().uri("/api/experiments/race?seeds=16&steps=2000").exchange();
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("too-much-work");
        assertThat(answer).bodyJson()
            .extractingPath("$.detail")
            .asString()
            .contains("http://localhost/lab/race?")
            .containsPattern("accepted.*(steps|seeds)=[0-9]+");
    }

    /** Of work it is little. */
    @ParameterizedTest
    @ValueSource(strings = { "gradient-flow?width=256&depth=50&networks=1&f=relu&steps=0",
            "gradient-flow?width=160&depth=50&networks=1&f=log(x)",
            "race?f=relu&data=circle&width=128&depth=20&seeds=1&steps=1&rates=common&batch=2",
            "initialisation?f=relu&data=circle&width=128&depth=16&seeds=1&steps=1&batch=1",
            "precision?f=relu&width=128&depth=10&seeds=1&steps=1&batch=60&examples=1" })
    void whatTakesTooMuchMemoryIsRefusedWithWhatWouldNotBe(String address) throws Exception {
        MvcTestResult answer = this.mvc.get().uri("/api/experiments/" + address).exchange();
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("too-much-work");
        String detail = new JsonMapper().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
            .get("detail")
            .asString();
        assertThat(detail).contains("MB of memory", "up to 12 MB", "http://localhost/lab/" + address.split("\\?")[0]);
        Matcher accepted = Pattern.compile("(width|depth)=([0-9]+)(?=[,.])").matcher(detail.split("accepted")[1]);
        assertThat(accepted.find()).isTrue();
        String smaller = address.replaceFirst(accepted.group(1) + "=[0-9]+", accepted.group());
        assertThat(this.mvc.get().uri("/api/experiments/" + smaller)).hasStatusOk();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyExperimentTellsAllItsClaimsInBothLanguages(String name) throws Exception {
        for (String language : List.of("en", "zh")) {
            JsonNode result = json("/api/experiments/" + name + "?lang=" + language);
            List<String> claims = Laboratory.find(name).orElseThrow().claims();
            assertThat(result.get("verdicts").valueStream().map((verdict) -> verdict.get("claim").asString()))
                .containsExactlyElementsOf(claims);
            assertThat(result.get("verdicts").valueStream().map((verdict) -> verdict.get("statement").asString()))
                .as(name)
                .allMatch((statement) -> statement.contains("。") || statement.endsWith("."))
                .noneMatch((statement) -> statement.contains("{0}"));
            assertThat(result.get("series").valueStream().map((series) -> series.get("name").asString()))
                .doesNotHaveDuplicates();
            for (String claim : claims) {
                String asked = "/api/experiments/" + name + "?claim=" + claim;
                assertThat(json(asked).at("/verdict/claim").asString()).isEqualTo(claim);
            }
        }
    }

    static Stream<String> experiments() {
        return Laboratory.experiments().stream().map(Experiment::name);
    }

    @Test
    void theNearestNamesAreTold() {
        MvcTestResult answer = this.mvc.get().uri("/api/experiments/nouron").exchange();
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("“nouron”", "neuron");
        assertThat(this.mvc.get().uri("/api/experiments/NEURON").exchange()).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({ "/api/experiments", "/api/experiments/neuron" })
    void anAnswerMayBeKept(String address) {
        MvcTestResult answer = this.mvc.get().uri(address).exchange();
        String tag = answer.getResponse().getHeader("ETag");
        assertThat(answer.getResponse().getHeaders("Vary")).contains("Accept", "Accept-Language");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("public");
        assertThat(answer).headers().hasValue("Access-Control-Allow-Origin", "*");
        assertThat(this.mvc.get().uri(address).header("If-None-Match", tag).exchange())
            .hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(this.mvc.get().uri(address).header("If-None-Match", tag).header("Accept-Language", "zh").exchange())
            .hasStatusOk();
        assertThat(this.mvc.head().uri(address).exchange()).hasStatusOk();
        assertThat(this.mvc.post().uri(address).exchange()).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
        assertThat(this.mvc.get().uri(address).header("Accept", "image/png").exchange())
            .hasStatus(HttpStatus.NOT_ACCEPTABLE);
    }

    private JsonNode json(String address) throws Exception {
        MvcTestResult answer = this.mvc.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return new JsonMapper().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

}
