package dev.actiscope.web.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class RefusalTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/api/curves?f=|f", "/api/curves?f=relu:leak=1|f",
            "/api/curves?f=swish:beta=1,beta=2|f", "/api/curves?f=swish:beta|f", "/api/curves?f=leaky-relu:leak=x|f",
            "/api/curves?f=relu&f=|f", "/api/curves?f=relu&x=|x", "/api/curves?f=relu&x=1|x",
            "/api/curves?f=relu&x=1..1|x", "/api/curves?f=relu&x=2..1|x", "/api/curves?f=relu&x=0..1000001|x",
            "/api/curves?f=relu&x=0..1e-7|x", "/api/curves?f=relu&x=0..inf|x", "/api/curves?f=relu&x=0..1&x=0..1|x",
            "/api/curves?f=relu&points=1|points", "/api/curves?f=relu&points=5002|points",
            "/api/curves?f=relu&points=1.5|points", "/api/curves?f=relu&points=99999999999|points",
            "/api/curves?f=relu&colour=red|colour", "/api/curves?f=relu&lang=zh|lang", "/api/curves?f=relu&y=0..1|y",
            "/api/curves?f=relu&format=json&format=csv|format", "/api/evaluate?f=relu|x", "/api/evaluate?f=relu&x=|x",
            "/api/evaluate?f=relu&x=1,|x", "/api/evaluate?f=relu&x=1,,2|x", "/api/evaluate?f=relu&x=nan|x",
            "/api/evaluate?f=relu&x=0x1|x", "/api/evaluate?f=relu&x=1d|x", "/api/evaluate?f=relu&x=1&points=2|points",
            "/api/activations?f=relu|f", "/api/activations/relu?x=1|x" })
    void aBadQueryNamesTheParameterAtFault(String address, String parameter) {
        assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.BAD_REQUEST)
            .hasContentType("application/problem+json")
            .bodyJson()
            .satisfies((body) -> {
                assertThat(body).extractingPath("$.parameter").isEqualTo(parameter);
                assertThat(body).extractingPath("$.status").isEqualTo(400);
                assertThat(body).extractingPath("$.title").asString().isNotBlank();
                assertThat(body).extractingPath("$.detail").asString().hasSizeGreaterThan(10);
            });
    }

    @Test
    void whatIsTooMuchWorkIsRefusedWithWhatWouldNotBe() {
        String f = IntStream.rangeClosed(1, 90).mapToObj("sin(%d*x)"::formatted).collect(Collectors.joining("%2B"));
        assertThat(this.mvc.get().uri(URI.create("/api/curves?points=5001&f=" + f))).hasStatus(HttpStatus.BAD_REQUEST)
            .bodyJson()
            .satisfies((body) -> {
                assertThat(body).extractingPath("$.parameter").isEqualTo("points");
                assertThat(body).extractingPath("$.detail").asString().containsPattern("up to [0-9]+ points");
            });
        assertThat(this.mvc.get().uri(URI.create("/api/evaluate?x=1" + ("&f=" + f).repeat(8))))
            .hasStatus(HttpStatus.BAD_REQUEST)
            .bodyJson()
            .extractingPath("$.detail")
            .asString()
            .contains("Together");
    }

    @Test
    void secondDerivativesAreDearerAndComputedAtFewerPoints() {
        String nested = "x";
        for (int depth = 0; depth < 3; depth++) {
            nested = "max(x^2-@,sin(3*@))".replace("@", "(" + nested + ")");
        }
        String functions = ("&f=" + URLEncoder.encode(nested, StandardCharsets.UTF_8)).repeat(8);
        String points = "&x=1" + ",1".repeat(999);
        assertThat(this.mvc.get().uri(URI.create("/api/evaluate?order=1" + points + functions))).hasStatusOk();
        assertThat(this.mvc.get().uri(URI.create("/api/evaluate?order=2&x=1" + functions))).hasStatusOk();
        assertThat(this.mvc.get().uri(URI.create("/api/evaluate?order=2" + points + functions)))
            .hasStatus(HttpStatus.BAD_REQUEST)
            .bodyJson()
            .satisfies((body) -> {
                assertThat(body).extractingPath("$.parameter").isEqualTo("x");
                assertThat(body).extractingPath("$.code").isEqualTo("too-much-work");
                assertThat(body).extractingPath("$.detail").asString().containsPattern("up to [0-9]{3} points");
            });
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/curves", "/api/curves?f=", "/api/curves?f", "/api/evaluate?x=1" })
    void whoNamesNoFunctionIsToldHow(String address) {
        assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.BAD_REQUEST)
            .bodyJson()
            .extractingPath("$.detail")
            .asString()
            .contains("f=relu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/api/curves?f=leaky-relu:leak=2 | leak must be at most 1, but was 2. PReLU | prelu:a=2.",
            "/api/curves?f=leaky_relu(x,leak%3D2.5) | leak must be at most 1 | prelu:a=2.5.",
            "/api/evaluate?f=relu&x=1e+5 | “1e 5”. A plus is written %2B | + stands for a space",
            "/api/evaluate?f=relu&x=1,+5 | “ 5”. A plus | %2B",
            "/api/experiments/nonlinearity?steps=+5 | “ 5”. A plus | %2B",
            "/api/curves?f=relu&x=0..1e+5 | “0..1e 5”. A plus | %2B",
            "/api/curves?f=relu&points=+5 | “ 5”. A plus | %2B", "/api/curves?f=swish:beta=1e+2 | “1e 2”. A plus | %2B",
            "/api/curves?f=x+1 | For a product, write x*1; for a sum, x+1 | x%2B1 in an address",
            "/api/curves?f=--x | put it in brackets: (--x) | function", "/api/curves?f=1e-x | brackets: (1e-x) | if",
            "/api/curves?f=αx | put it in brackets: (αx) | formula" })
    void whatWasProbablyMeantIsSaid(String address, String said, String andSaid) {
        String ascii = address.replace("α", "%CE%B1");
        assertThat(this.mvc.get().uri(URI.create(ascii))).bodyJson()
            .extractingPath("$.detail")
            .asString()
            .contains(said)
            .containsIgnoringCase(andSaid);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/evaluate?f=relu&x=one+2", "/api/evaluate?f=relu&x=five",
            "/api/curves?f=relu&points=a+5", "/api/curves?f=elu:alpha=-1" })
    void whatWasNotMeantIsNot(String address) {
        assertThat(this.mvc.get().uri(URI.create(address))).hasStatus(HttpStatus.BAD_REQUEST)
            .bodyJson()
            .extractingPath("$.detail")
            .asString()
            .doesNotContain("%2B", "prelu");
    }

    @Test
    void aNameIsUnknownHoweverLongItIs() {
        assertThat(this.mvc.get().uri("/api/curves?f=" + "a".repeat(1001))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(this.mvc.get().uri("/api/curves?f=relu:" + "a".repeat(1001))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void eightFunctionsAreTheMost() {
        assertThat(this.mvc.get().uri("/api/curves?f=relu" + "&f=relu".repeat(7))).hasStatusOk();
        assertThat(this.mvc.get().uri("/api/curves?f=relu" + "&f=relu".repeat(8))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aThousandPointsAreTheMost() {
        assertThat(this.mvc.get().uri("/api/evaluate?f=relu&x=1" + ",1".repeat(999))).hasStatusOk();
        assertThat(this.mvc.get().uri("/api/evaluate?f=relu&x=1" + ",1".repeat(1000)))
            .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void fiveThousandAndOneSamplesAreTheMost() {
        assertThat(this.mvc.get().uri("/api/curves?f=relu&points=5001")).hasStatusOk();
        assertThat(this.mvc.get().uri("/api/curves?f=relu&points=2")).hasStatusOk();
    }

    @Test
    void nothingIsChangedByARequest() {
        assertThat(this.mvc.post().uri("/api/evaluate?f=relu&x=1")).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
        assertThat(this.mvc.head().uri("/api/evaluate?f=relu&x=1")).hasStatusOk().headers().containsHeader("ETag");
    }

}
