package dev.actiscope.web.api;

import java.util.List;
import java.util.stream.Collectors;

import dev.actiscope.text.Decimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the API promises to those who script against it, example by example.
 */
@ApiTest
class ContractTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aCurveComesWithItsWindowInShortestNumbers() throws Exception {
        assertThat(body("/api/curves?f=swish:beta=1.5")).startsWith("""
                {"window":{"from":-6,"to":6,"points":601},"curves":[{"f":"swish:beta=1.5","activation":"swish",\
                "parameters":{"beta":1.5},"kinks":[],"x":[-6,-5.98,-5.96,""");
        JsonNode curve = json("/api/curves?f=swish:beta=1.5").at("/curves/0");
        for (String column : List.of("x", "value", "derivative")) {
            assertThat(curve.get(column).size()).isEqualTo(601);
        }
    }

    @Test
    void anEvaluationAnswersPointByPoint() throws Exception {
        assertThat(body("/api/evaluate?f=relu&x=0.5,1,-2")).isEqualTo("""
                {"results":[{"f":"relu","activation":"relu","parameters":{},"x":[0.5,1,-2],"value":[0.5,1,0],\
                "derivative":[1,1,0]}]}""");
    }

    @Test
    void anActivationSaysWhichSettingsItTakes() throws Exception {
        JsonNode swish = json("/api/activations/swish");
        assertThat(swish.get("name").asString()).isEqualTo("swish");
        assertThat(swish.get("aliases").toString()).contains("\"silu\"");
        assertThat(swish.get("parameters").toString()).contains("\"name\":\"beta\"")
            .contains("\"default\":1")
            .contains("\"max\":\"inf\"");
        assertThat(swish.at("/range/0").asDouble()).isBetween(-0.2785, -0.2784);
        assertThat(swish.at("/range/1").isNull()).isTrue();
    }

    @Test
    void theListHoldsEveryActivation() throws Exception {
        JsonNode list = json("/api/activations").get("activations");
        assertThat(list.size()).isGreaterThan(5);
        for (JsonNode activation : list) {
            assertThat(json("/api/activations/" + activation.get("name").asString())).isEqualTo(activation);
        }
    }

    @Test
    void aliasesAndCaseAndUnderscoresComeBackCanonical() throws Exception {
        assertThat(json("/api/activations/SiLU").get("name").asString()).isEqualTo("swish");
        assertThat(json("/api/curves?f=Leaky_ReLU:leak=0.10").at("/curves/0/f").asString())
            .isEqualTo("leaky-relu:leak=0.1");
        assertThat(json("/api/curves?f=logistic").at("/curves/0/f").asString()).isEqualTo("sigmoid");
        assertThat(json("/api/curves?f=swish:beta=1.0").at("/curves/0/f").asString()).isEqualTo("swish");
    }

    @Test
    void theSameFunctionMayStandSeveralTimes() throws Exception {
        JsonNode curves = json("/api/curves?f=swish:beta=0.1&f=swish&f=swish:beta=10").get("curves");
        assertThat(curves.findValuesAsString("f")).containsExactly("swish:beta=0.1", "swish", "swish:beta=10");
    }

    @Test
    void swishAtInfiniteBetaIsRelu() throws Exception {
        JsonNode curve = json("/api/evaluate?f=swish:beta=inf&x=-3,3").at("/results/0");
        assertThat(curve.get("parameters").toString()).isEqualTo("{\"beta\":\"inf\"}");
        assertThat(curve.get("value").toString()).isEqualTo("[0,3]");
    }

    @Test
    void aKinkHasBothOneSidedLimits() throws Exception {
        JsonNode curve = json("/api/curves?f=relu&x=-1..1&points=3").at("/curves/0");
        assertThat(curve.get("kinks").toString()).isEqualTo("[0]");
        assertThat(curve.get("x").toString()).isEqualTo("[-1,0,0,1]");
        assertThat(curve.get("derivative").toString()).isEqualTo("[0,0,1,1]");
    }

    @Test
    void infinitiesAreWordsOnTheWayInAndNullOnTheWayOut() throws Exception {
        JsonNode result = json("/api/evaluate?f=relu&x=inf,-inf").at("/results/0");
        assertThat(result.get("x").toString()).isEqualTo("[\"inf\",\"-inf\"]");
        assertThat(result.get("value").toString()).isEqualTo("[null,0]");
    }

    @Test
    void numbersWithMoreDigitsThanADoubleHoldsAreNotWrittenAsWholeOnes() throws Exception {
        JsonNode result = json("/api/evaluate?f=identity&x=123456789012345680000,9007199254740992").at("/results/0");
        assertThat(result.get("value").toString()).isEqualTo("[1.2345678901234568E20,9007199254740992]");
    }

    @Test
    void theBoundsOfAParameterAreAcceptedAndNothingBeyond() throws Exception {
        for (JsonNode activation : json("/api/activations").get("activations")) {
            for (JsonNode parameter : activation.get("parameters")) {
                for (String end : List.of("min", "max")) {
                    String bound = parameter.get(end).asString();
                    String f = "/api/curves?points=2&f=" + activation.get("name").asString() + ":"
                            + settings(activation, bound);
                    assertThat(this.mvc.get().uri(f)).as(f).hasStatusOk();
                    if (!bound.endsWith("inf")) {
                        double value = Double.parseDouble(bound);
                        String beyond = settings(activation,
                                Decimal.print(end.equals("min") ? Math.nextDown(value) : Math.nextUp(value)));
                        assertThat(this.mvc.get().uri(f.substring(0, f.indexOf(':') + 1) + beyond)).as(beyond)
                            .hasStatus(HttpStatus.BAD_REQUEST);
                    }
                }
            }
        }
    }

    /**
     * The same setting for every parameter of a function, since some must not exceed
     * others.
     */
    private static String settings(JsonNode activation, String number) {
        return activation.get("parameters")
            .valueStream()
            .map((parameter) -> parameter.get("name").asString() + "=" + number)
            .collect(Collectors.joining(","));
    }

    @Test
    void csvQuotesNotationsWithCommas() throws Exception {
        String expected = """
                f,x,value,derivative
                "rrelu:lower=0.1,upper=0.3",-2,-0.4,0.2
                "rrelu:lower=0.1,upper=0.3",inf,inf,1
                relu,-2,0,0
                relu,inf,inf,1
                """.replace("\n", "\r\n");
        assertThat(body("/api/evaluate?f=rrelu:lower=0.1,upper=0.3&f=relu&x=-2,inf&format=csv")).isEqualTo(expected);
    }

    @Test
    void theSecondDerivativeIsThereWhenItIsAskedFor() throws Exception {
        assertThat(body("/api/evaluate?f=relu&f=x^3&x=-1,0,2&order=2"))
            .contains("\"derivative\":[0,0,1],\"second\":[0,null,0]}")
            .contains("\"derivative\":[3,0,12],\"second\":[-6,0,12]}");
        JsonNode curves = json("/api/curves?f=elu:alpha=2&f=elu&x=-1..1&points=3&order=2").get("curves");
        assertThat(curves.at("/0/second").toString()).isEqualTo("[0.7357588823428847,2,0,0]");
        assertThat(curves.at("/1/second").toString()).isEqualTo("[0.36787944117144233,null,0]");
        assertThat(body("/api/evaluate?f=relu&x=1&order=1")).isEqualTo(body("/api/evaluate?f=relu&x=1"))
            .doesNotContain("second");
    }

    @Test
    void inCsvTheSecondDerivativeIsAColumn() throws Exception {
        assertThat(body("/api/curves?f=relu&x=-1..1&points=3&order=2&format=csv")).isEqualTo("""
                f,x,value,derivative,second
                relu,-1,0,0,0
                relu,0,0,0,0
                relu,0,0,1,0
                relu,1,1,1,0
                """.replace("\n", "\r\n"));
        assertThat(body("/api/evaluate?f=relu&x=0&order=2&format=csv")).endsWith("relu,0,0,0,nan\r\n");
    }

    @Test
    void thereIsNoThirdDerivative() {
        for (String address : List.of("/api/curves?f=relu&order=", "/api/evaluate?f=relu&x=1&order=")) {
            for (String order : List.of("0", "3", "two")) {
                assertThat(this.mvc.get().uri(address + order)).hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.parameter")
                    .isEqualTo("order");
            }
        }
    }

    @Test
    void aMissingFunctionIsTheFaultOfF() {
        assertThat(this.mvc.get().uri("/api/curves")).hasStatus(HttpStatus.BAD_REQUEST)
            .hasContentType("application/problem+json")
            .bodyJson()
            .extractingPath("$.parameter")
            .isEqualTo("f");
    }

    @Test
    void anUnknownFunctionIsNotFoundAndTheNearestNamesAreTold() {
        for (String address : List.of("/api/curves?f=swich", "/api/evaluate?f=swich&x=1", "/api/activations/swich")) {
            assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("swich", "swish");
        }
    }

    private String body(String address) throws Exception {
        var answer = this.mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private JsonNode json(String address) throws Exception {
        return new JsonMapper().readTree(body(address));
    }

}
