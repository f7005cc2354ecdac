package dev.actiscope.web.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What functions are like, as a program reads it.
 */
@ApiTest
class FactsTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theFactsOfReluAreTold() throws Exception {
        JsonNode relu = json("/api/facts?f=relu").at("/facts/0");
        JsonNode normal = ((ObjectNode) relu).remove("normal");
        assertThat(relu.toString()).isEqualTo("""
                {"f":"relu","activation":"relu","parameters":{},"range":[0,null],"monotonic":"increasing",\
                "symmetry":"none","kinks":[0],"smoothness":0,"slope":{"least":0,"greatest":1,"lipschitz":1},\
                "zeros":[[null,0]],"fixedPoints":[[0,null]],"saturation":[{"from":null,"to":0,"off":true}]}""");
        assertThat(normal.get("gain").asDouble()).isCloseTo(Math.sqrt(2), within(1e-14));
        assertThat(normal.get("zeroShare").asDouble()).isEqualTo(0.5);
        assertThat(normal.propertyNames()).containsExactly("mean", "variance", "secondMoment", "slopeSecondMoment",
                "zeroShare", "gain", "deviationGain", "slopeGain");
    }

    @Test
    void aTypedFunctionHasFactsToo() throws Exception {
        JsonNode formula = json("/api/facts?f=x*tanh(softplus(beta*x)):beta=2&f=binary-step").at("/facts/0");
        assertThat(formula.get("f").asString()).isEqualTo("x*tanh(softplus(beta*x)):beta=2");
        assertThat(formula.get("activation").isNull()).isTrue();
        assertThat(formula.get("formula").asString()).isEqualTo("x*tanh(softplus(beta*x))");
        assertThat(formula.at("/parameters/beta").asInt()).isEqualTo(2);
        assertThat(formula.get("monotonic").asString()).isEqualTo("no");
        assertThat(formula.get("smoothness").asString()).isEqualTo("inf");
    }

    @Test
    void whatDoesNotExistIsNull() throws Exception {
        JsonNode step = json("/api/facts?f=binary-step").at("/facts/0");
        assertThat(step.get("smoothness").asInt()).isEqualTo(-1);
        assertThat(step.at("/slope/lipschitz").isNull()).isTrue();
        assertThat(step.at("/normal/slopeSecondMoment").isNull()).isTrue();
        assertThat(json("/api/facts?f=1/x").at("/facts/0/normal/mean").isNull()).isTrue();
        assertThat(json("/api/facts?f=sin(x)").at("/facts/0/truncated").asBoolean()).isTrue();
        assertThat(json("/api/facts?f=x%2Bsin(0.7*x)%5E2/0.7").at("/facts/0/monotonic").isNull()).isTrue();
    }

    @Test
    void whatIsUndecidedIsNamed() throws Exception {
        assertThat(json("/api/facts?f=x%2Bsin(0.7*x)%5E2/0.7").at("/facts/0/undecided").toString())
            .contains("\"monotonic\"");
        JsonNode none = json("/api/facts?f=log(-1-x^2)".replace("^", "%5E")).at("/facts/0");
        assertThat(none.at("/range/0").isNull()).isTrue();
        assertThat(none.get("undecided").toString()).contains("\"range\"", "\"slope\"", "\"saturation\"");
        assertThat(json("/api/facts?f=exp(x)").at("/facts/0/undecided").toString()).doesNotContain("range", "slope");
    }

    @Test
    void severalThatAreTooMuchWorkTogetherAreRefused() {
        String dear = "f=1/sin(x)%2B1/sin(2*x)%2B1/sin(3*x)%2B1/sin(5*x)";
        String all = String.join("&", Collections.nCopies(8, dear));
        assertThat(this.mvc.get().uri(URI.create("/api/facts?" + dear)).exchange()).hasStatusOk();
        MvcTestResult refused = this.mvc.get().uri(URI.create("/api/facts?" + all)).exchange();
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST).bodyJson().extractingPath("$.parameter").isEqualTo("f");
    }

    @Test
    void aTypedFunctionHasAsManyNeighboursAsThereAre() throws Exception {
        assertThat(json("/api/nearest?f=x*sigmoid(x)&n=25").get("nearest").size()).isEqualTo(25);
    }

    @Test
    void theNearestFunctionsComeWithTheirParameters() throws Exception {
        JsonNode nearest = json("/api/nearest?f=gelu&n=2");
        assertThat(nearest.get("f").asString()).isEqualTo("gelu");
        assertThat(nearest.get("nearest").size()).isEqualTo(2);
        assertThat(nearest.at("/nearest/1/activation").asString()).isEqualTo("swish");
        assertThat(nearest.at("/nearest/1/parameters/beta").asDouble()).isCloseTo(1.71, within(0.01));
        assertThat(nearest.at("/nearest/1/distance").asDouble()).isCloseTo(0.006841, within(1e-6));
        assertThat(json("/api/nearest?f=tanh").get("nearest").size()).isEqualTo(5);
        assertThat(json("/api/nearest?f=relu&n=24").toString()).contains("\"beta\":\"inf\"");
    }

    @ParameterizedTest
    @CsvSource({ "/api/facts, f, 400", "/api/facts?f=swich, f, 404", "/api/facts?f=relu&x=1, x, 400",
            "/api/facts?f=x*, f, 400", "/api/facts?f=relu&format=csv, format, 400", "/api/nearest, f, 400",
            "/api/nearest?f=relu&n=0, n, 400", "/api/nearest?f=relu&n=25, n, 400", "/api/nearest?f=relu&n=, n, 400",
            "/api/nearest?f=relu&n=1&n=2, n, 400", "/api/nearest?f=relu&f=tanh, f, 400",
            "/api/nearest?f=nope, f, 404" })
    void whatIsNotUnderstoodIsRefused(String address, String parameter, int status) {
        MvcTestResult answer = this.mvc.get().uri(address).header("Accept-Language", "zh").exchange();
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/facts?f=relu", "/api/nearest?f=relu" })
    void anAnswerMayBeKept(String address) {
        MvcTestResult answer = this.mvc.get().uri(address).exchange();
        String tag = answer.getResponse().getHeader("ETag");
        assertThat(answer).headers().hasValue("Vary", "Accept");
        assertThat(tag).startsWith("W/");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("public");
        assertThat(this.mvc.get().uri(address).header("If-None-Match", tag).exchange())
            .hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(this.mvc.head().uri(address).exchange()).hasStatusOk();
        assertThat(this.mvc.post().uri(address).exchange()).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
        assertThat(answer).headers().hasValue("Access-Control-Allow-Origin", "*");
        assertThat(this.mvc.get().uri(address).header("Accept", "image/png").exchange())
            .hasStatus(HttpStatus.NOT_ACCEPTABLE);
    }

    private JsonNode json(String address) throws Exception {
        MvcTestResult answer = this.mvc.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return new JsonMapper().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

}
