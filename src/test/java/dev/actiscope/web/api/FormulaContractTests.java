package dev.actiscope.web.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A formula is a function like any other to those who script against the API.
 */
@ApiTest
class FormulaContractTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aFormulaIsAnsweredInItsCanonicalFormWithItsParameters() throws Exception {
        assertThat(body("/api/evaluate?f=max(0.0,%20x)*k:k=2&x=-1,3")).isEqualTo("""
                {"results":[{"f":"max(0,x)*k:k=2","activation":null,"formula":"max(0,x)*k","parameters":{"k":2},\
                "x":[-1,3],"value":[0,6],"derivative":[0,2]}]}""");
    }

    @Test
    void aCurveOfAFormulaHasItsWindowAndEverySample() throws Exception {
        JsonNode curve = json("/api/curves?f=x*tanh(softplus(beta*x)):beta=1.5&points=7").at("/curves/0");
        assertThat(curve.get("f").asString()).isEqualTo("x*tanh(softplus(beta*x)):beta=1.5");
        assertThat(curve.get("activation").isNull()).isTrue();
        assertThat(curve.get("formula").asString()).isEqualTo("x*tanh(softplus(beta*x))");
        assertThat(curve.get("parameters").toString()).isEqualTo("{\"beta\":1.5}");
        assertThat(curve.get("value").size()).isEqualTo(7);
        assertThat(curve.get("derivative").size()).isEqualTo(7);
    }

    @Test
    void aFunctionOfTheCatalogueHasNoFormulaThere() throws Exception {
        assertThat(json("/api/evaluate?f=relu&x=1").at("/results/0").has("formula")).isFalse();
    }

    @Test
    void theFormulaOfEveryActivationIsAnFItself() throws Exception {
        for (Definition definition : Catalogue.definitions()) {
            String formula = json("/api/activations/" + definition.name()).get("formula").asString();
            JsonNode result = new JsonMapper()
                .readTree(answer("/api/evaluate", formula, "&x=0.75").getResponse().getContentAsString())
                .at("/results/0");
            assertThat(result.get("f").asString()).isEqualTo(formula);
            assertThat(result.get("parameters").propertyNames())
                .containsExactlyElementsOf(definition.parameters().stream().map((p) -> p.name()).toList());
        }
    }

    @Test
    void anActivationSaysWhatOthersCallItsParameters() throws Exception {
        assertThat(json("/api/activations/leaky-relu").at("/parameters/0/aliases").toString())
            .isEqualTo("[\"alpha\",\"negative-slope\",\"slope\"]");
        assertThat(body("/api/evaluate?f=leaky-relu:negative_slope=0.2&x=1")).contains("\"f\":\"leaky-relu:leak=0.2\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            x%5E2;                      x^2
            if(x%3E0,x,0);              if(x>0,x,0)
            if(x%3C%3D0,0,x);           if(x<=0,0,x)
            2%2Bx;                      2+x
            3*%CE%B2*x;                 3*beta*x
            %EF%BC%88x%EF%BC%8B1%EF%BC%89%C3%972; (x+1)*2
            %5Bx%2B1%5D*2;              (x+1)*2
            X*TANH(x);                  x*tanh(x)
            """)
    void aFormulaMayBePercentEncoded(String encoded, String canonical) throws Exception {
        assertThat(json("/api/evaluate?x=1&f=" + encoded).at("/results/0/f").asString()).isEqualTo(canonical);
    }

    @Test
    void aFormulaWithCommasIsQuotedInATable() throws Exception {
        assertThat(body("/api/evaluate?f=max(0,x)&f=x%5E2&x=2&format=csv")).isEqualTo("""
                f,x,value,derivative
                "max(0,x)",2,2,1
                x^2,2,4,4
                """.replace("\n", "\r\n"));
    }

    @Test
    void whereAFormulaHasNoValueThereIsNull() throws Exception {
        JsonNode result = json("/api/evaluate?f=log(x)&x=-1,0,1").at("/results/0");
        assertThat(result.get("value").toString()).isEqualTo("[null,null,0]");
        assertThat(body("/api/evaluate?f=log(x)&x=-1,0&format=csv")).contains("log(x),-1,nan,", "log(x),0,-inf,");
    }

    /** With 60 digits: where doubles overflow, cancel, or have no answer. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            x*tanh(exp(x));            703,inf;  [703,null];                [1,1]
            x%5E2/(1%2Bx%5E2);         1e160;    [1];                        [0]
            (1%2B1/x)%5Ex;             inf;      [2.718281828459045];        [0]
            sin(x)/x;                  inf,-inf; [0,0];                      [0,0]
            x-floor(x);                inf;      [null];                     [null]
            1/relu(x);                 -1;       [null];                     [null]
            atan(1/x);                 0;        [null];                     [null]
            exp(-1/x%5E2);             0;        [0];                        [0]
            max(x,0)%5E0.5;            -3;       [0];                        [0]
            max(0,x);                  0;        [0];                        [0]
            x-tanh(x);                 1e-8;     [3.3333333333333335e-25];   [1e-16]
            """)
    void theNumbersOfAFormulaHoldEverywhere(String f, String x, String values, String slopes) throws Exception {
        String body = body("/api/evaluate?f=" + f + "&x=" + x);
        assertThat(body).contains("\"value\":" + values + ",").contains("\"derivative\":" + slopes + "}");
    }

    @Test
    void theNumbersOfACurveHoldEverywhere() throws Exception {
        JsonNode curve = json("/api/curves?f=x*tanh(exp(x))&x=0..710&points=2").at("/curves/0");
        assertThat(curve.get("value").toString()).isEqualTo("[0,710]");
        assertThat(curve.get("derivative").get(1).toString()).isEqualTo("1");
        assertThat(body("/api/curves?f=x*tanh(exp(x))&x=0..710&points=2&format=csv")).endsWith("710,710,1\r\n");
    }

    @Test
    void aFormulaMayBeCached() {
        String address = "/api/curves?f=max(0,x)*k:k=2";
        MvcTestResult answer = this.mvc.get().uri(address).exchange();
        String tag = answer.getResponse().getHeader("ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(answer).headers()
            .hasValue("Cache-Control", "max-age=3600, public")
            .hasValue("Access-Control-Allow-Origin", "*");
        assertThat(this.mvc.get().uri(address).header("If-None-Match", tag)).hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(this.mvc.head().uri(address)).hasStatusOk().headers().hasValue("ETag", tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x*exp(-x              | 6 | closed
            x*tahn(x)             | 3 | tanh
            2x^-                  | 5 | ends
            1/2x                  | 4 | two ways
            x#                    | 2 | #
            x=3                   | 2 | right side
            swish(x,leak=1)       | 9 | beta
            """)
    void aWrongFormulaIsAnsweredWithThePlaceOfItsError(String formula, int position, String words) throws Exception {
        MvcTestResult answer = answer("/api/curves", formula, "");
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).hasContentType("application/problem+json");
        JsonNode problem = new JsonMapper().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(problem.get("parameter").asString()).isEqualTo("f");
        assertThat(problem.get("formula").asString()).isEqualTo(formula);
        assertThat(problem.get("position").asInt()).isEqualTo(position);
        assertThat(problem.get("detail").asString()).contains(words);
    }

    @Test
    void whatIsWrongWithAWholeFormulaHasNoPosition() throws Exception {
        assertThat(answer("/api/curves", "a+b+c+d+g+h+i+j+k", "")).bodyJson()
            .satisfies((body) -> assertThat(body).doesNotHavePath("$.position")
                .extractingPath("$.formula")
                .isEqualTo("a+b+c+d+g+h+i+j+k"));
    }

    /** Written as it is, a plus is a space to everybody who reads an address. */
    @ParameterizedTest
    @ValueSource(strings = { "x+1", "2+x", "1/(1+exp(-x))", "(x+1)*(x+2)", "x*(1+x)", "x+tanh(x)", "exp(x)+exp(-x)" })
    void aPlusThatTheAddressLostIsNeverTakenForAProduct(String formula) {
        assertThat(this.mvc.get().uri(URI.create("/api/curves?f=" + formula))).hasStatus(HttpStatus.BAD_REQUEST)
            .bodyJson()
            .extractingPath("$.detail")
            .asString()
            .contains("%2B");
        assertThat(this.mvc.get().uri(URI.create("/api/curves?f=" + formula.replace("+", "%2B")))).hasStatusOk();
    }

    @Test
    void anUnknownNameIsNotFoundButAFormulaWithOneIsWrong() throws Exception {
        assertThat(answer("/api/curves", "swich", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer("/api/curves", "swich(x)", "")).hasStatus(HttpStatus.BAD_REQUEST)
            .bodyJson()
            .extractingPath("$.detail")
            .asString()
            .contains("swish");
    }

    @Test
    void aFormulaMayHaveAThousandCharacters() throws Exception {
        String longest = "x" + "+1".repeat(499);
        assertThat(answer("/api/curves", longest, "")).hasStatusOk();
        assertThat(answer("/api/curves", longest + "+1", "")).hasStatus(HttpStatus.BAD_REQUEST)
            .bodyJson()
            .extractingPath("$.detail")
            .asString()
            .contains("1000");
    }

    @Test
    void eightFormulasAreTheMost() {
        assertThat(this.mvc.get().uri("/api/curves?points=2&f=x*x" + "&f=x*x".repeat(7))).hasStatusOk();
        assertThat(this.mvc.get().uri("/api/curves?points=2&f=x*x" + "&f=x*x".repeat(8)))
            .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult answer(String path, String formula, String rest) {
        String query = new Query(List.of(new Query.Entry("f", formula))).print();
        return this.mvc.get().uri(URI.create(path + "?" + query + rest)).exchange();
    }

    private String body(String address) throws Exception {
        var answer = this.mvc.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private JsonNode json(String address) throws Exception {
        return new JsonMapper().readTree(body(address));
    }

}
