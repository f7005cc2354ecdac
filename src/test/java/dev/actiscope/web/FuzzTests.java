package dev.actiscope.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Throws generated requests at the running application, most of them broken somewhere.
 * Whatever comes, it answers, in time, without a 5xx and without showing its insides.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class FuzzTests {

    private static final int REQUESTS = 3000;

    private static final int FORMULAS = 1000;

    private static final int PATIENCE_MILLIS = 5000;

    private static final int MOST_TRIES = 5;

    private static final Pattern INSIDES = Pattern.compile(
            "at dev\\.actiscope|org\\.apache|java\\.lang|org\\.springframework|Exception|Apache Tomcat|Whitelabel");

    /**
     * Reads what it needs, and leaves the end of a chunk and what follows a pipelined
     * request.
     */
    private final JsonMapper json = JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();

    @LocalServerPort
    private int port;

    @Test
    void whateverComesIsAnsweredProperly(CapturedOutput log) throws IOException {
        for (long seed = 1; seed <= REQUESTS; seed++) {
            FuzzRequest request = FuzzRequest.generate(new Random(seed));
            check(request, send(request.bytes()), "request " + seed + ": " + request.head());
        }
        assertThat(log.getAll()).as("what a client does wrong is not logged")
            .doesNotContain(" ERROR ", " WARN ", "\tat ");
    }

    /**
     * Whatever is typed as a formula: deep, long, enormous, in any script, and with as
     * many values and samples as one request may ask for.
     */
    @Test
    void whateverFormulaComesIsAnsweredProperly(CapturedOutput log) throws IOException {
        int read = 0;
        for (long seed = 1; seed <= FORMULAS; seed++) {
            FuzzRequest request = FuzzRequest.ofFormula(new Random(seed));
            byte[] answer = send(request.bytes());
            check(request, answer, "formula " + seed + ": " + request.head());
            read += new String(answer, 0, 13, StandardCharsets.UTF_8).equals("HTTP/1.1 200 ") ? 1 : 0;
        }
        assertThat(read).as("requests that could be answered").isBetween(FORMULAS / 10, FORMULAS * 9 / 10);
        assertThat(log.getAll()).doesNotContain(" ERROR ", " WARN ", "\tat ");
    }

    private void check(FuzzRequest request, byte[] bytes, String description) {
        String answer = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^HTTP/1.1 100 \r\n\r\n", "");
        assertThat(INSIDES.matcher(answer).find()).as(description + "\n" + answer).isFalse();
        if (!request.isHttp() && !answer.startsWith("HTTP/1.1 ")) {
            return;
        }
        assertThat(answer).as(description).startsWith("HTTP/1.1 ");
        int status = Integer.parseInt(answer.substring(9, 12));
        assertThat(status).as(description + "\n" + answer).isBetween(200, 499);
        if (status >= 400 && request.isApi()) {
            checkProblem(status, answer, request, description + "\n" + answer);
        }
    }

    private void checkProblem(int status, String answer, FuzzRequest request, String description) {
        int end = answer.indexOf("\r\n\r\n");
        assertThat(answer.substring(0, end)).as(description).containsIgnoringCase("application/problem+json");
        if (request.isHead()) {
            return;
        }
        JsonNode problem = this.json.readTree(answer.substring(answer.indexOf('{', end)));
        assertThat(problem.get("status").asInt()).as(description).isEqualTo(status);
        assertThat(problem.get("title").asString()).as(description).isNotBlank();
        assertThat(problem.get("detail").asString()).as(description).isNotBlank();
    }

    /**
     * Sends a request as it is, and reads until the server closes the connection. A
     * server may refuse to read on; what it said before that still counts, unless the
     * reset overtook it: then it is asked again.
     */
    private byte[] send(byte[] request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        boolean reset = true;
        for (int tries = 0; reset && answer.size() == 0 && tries < MOST_TRIES; tries++) {
            reset = !read(request, answer);
        }
        return answer.toByteArray();
    }

    private boolean read(byte[] request, ByteArrayOutputStream answer) throws IOException {
        try (Socket socket = new Socket("localhost", this.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            socket.getInputStream().transferTo(answer);
            return true;
        }
        catch (SocketException ex) {
            assertThat(ex).hasMessageMatching("(?i).*(reset|broken pipe|abort).*");
            return false;
        }
    }

    /** The cases that are worth naming. */
    @Test
    void knownTricksAreAnsweredProperly() throws IOException {
        List<String> lines = List.of("GET /api/..;/actuator/env HTTP/1.1", "GET /api/curves;f=relu?f=relu HTTP/1.1",
                "GET /api/%2e%2e/%2e%2e/etc/passwd HTTP/1.1", "GET /api/activations/%2F HTTP/1.1",
                "GET /api/activations/%00 HTTP/1.1", "GET /api/activations/%5c..%5c HTTP/1.1",
                "GET //api//curves HTTP/1.1", "GET /api/curves?f=%00 HTTP/1.1", "GET /api/curves?%66=relu HTTP/1.1",
                "GET /api/curves?f=relu%zz HTTP/1.1", "GET /api/curves?" + "a&".repeat(20000) + " HTTP/1.1",
                "GET /api/curves?f=" + "a".repeat(60000) + " HTTP/1.1", "GET /api/" + "a".repeat(70000) + " HTTP/1.1",
                "TRACE /api/curves HTTP/1.1", "FOO /api/curves HTTP/1.1", "f\u00fc /api/curves HTTP/1.1",
                "GET /api/curves HTTP/9.9", "CONNECT /api/curves HTTP/1.1", "OPTIONS * HTTP/1.1",
                "GET http://elsewhere.example/api/curves HTTP/1.1", "PROPFIND /api/curves HTTP/1.1",
                "PATCH /plot.svg HTTP/1.1", "GET /compose?f=" + "x+".repeat(1000) + "&f=x".repeat(30) + " HTTP/1.1",
                "GET /compose?f=" + "+".repeat(60000) + " HTTP/1.1", "DELETE /app/api.js HTTP/1.1");
        for (String line : lines) {
            FuzzRequest request = new FuzzRequest(line, List.of("Host: localhost", "Connection: close"), "");
            check(request, send(request.bytes()), line.substring(0, Math.min(100, line.length())));
        }
    }

}
