package dev.actiscope.web.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description of the API tells the truth.
 */
@SpringBootTest
@AutoConfigureMockMvc
class OpenApiTests {

    private final JsonMapper json = new JsonMapper();

    @Autowired
    private MockMvcTester mvc;

    private JsonNode document;

    private Schema schemas;

    @BeforeEach
    void readTheDocument() throws Exception {
        this.document = this.json.readTree(this.mvc.get()
            .uri("/openapi.json")
            .exchange()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
        this.schemas = new Schema(this.document);
    }

    @Test
    void itIsOpenApi31() {
        assertThat(this.document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(this.document.get("paths").propertyNames()).contains("/api/curves", "/api/evaluate", "/plot.svg");
    }

    @Test
    void everyOperationAnswersItsExamplesAsDescribed() throws Exception {
        for (Map.Entry<String, JsonNode> path : this.document.get("paths").properties()) {
            JsonNode content = path.getValue().at("/get/responses/200/content");
            for (String type : content.propertyNames()) {
                MvcTestResult answer = this.mvc.get().uri(example(path)).header("Accept", type).exchange();
                assertThat(answer).as(path.getKey()).hasStatusOk();
                assertThat(answer.getResponse().getContentType()).startsWith(type);
                if (type.equals("application/json")) {
                    this.schemas.check(content.get(type).get("schema"),
                            this.json.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8)),
                            path.getKey());
                }
            }
        }
    }

    @Test
    void everyParameterIsKnownAndRefusesWhatItsSchemaDoes() {
        for (Map.Entry<String, JsonNode> path : this.document.get("paths").properties()) {
            for (JsonNode parameter : parameters(path)) {
                for (String value : wrong(parameter.get("schema"))) {
                    String name = parameter.get("name").asString();
                    URI address = UriComponentsBuilder.fromUri(example(path))
                        .replaceQueryParam(name, value)
                        .build()
                        .toUri();
                    MvcTestResult answer = this.mvc.get().uri(address).exchange();
                    assertThat(answer).as(address.toString()).hasStatus(HttpStatus.BAD_REQUEST);
                    assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(name);
                    assertThat(answer).bodyJson()
                        .satisfies((body) -> this.schemas.check(this.document.at("/components/schemas/Problem"),
                                this.json.readTree(body.getJson()), name));
                }
            }
        }
    }

    /** Values just beyond what a schema allows. */
    private static List<String> wrong(JsonNode schema) {
        List<String> values = new ArrayList<>();
        if (schema.has("minimum")) {
            values.add(String.valueOf(schema.get("minimum").asInt() - 1));
            values.add(String.valueOf(schema.get("maximum").asInt() + 1));
        }
        if (schema.has("exclusiveMinimum")) {
            values.add(schema.get("exclusiveMinimum").asString());
            values.add(schema.get("exclusiveMaximum").asString());
        }
        if (schema.has("enum") || schema.path("type").asString().matches("integer|number")) {
            values.add("nonsense");
        }
        return values;
    }

    /** The address of an operation with the examples of its parameters. */
    private URI example(Map.Entry<String, JsonNode> path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path.getKey());
        Map<String, String> variables = new HashMap<>();
        for (JsonNode parameter : parameters(path)) {
            JsonNode example = parameter.path("example");
            if (parameter.get("in").asString().equals("path")) {
                variables.put(parameter.get("name").asString(), example.asString());
            }
            else {
                Stream<JsonNode> values = example.isArray() ? example.valueStream() : Stream.of(example);
                values.filter((value) -> !value.isMissingNode())
                    .forEach((value) -> address.queryParam(parameter.get("name").asString(), value.asString()));
            }
        }
        return address.buildAndExpand(variables).toUri();
    }

    private List<JsonNode> parameters(Map.Entry<String, JsonNode> path) {
        return path.getValue().at("/get/parameters").valueStream().map(this.schemas::resolve).toList();
    }

}
