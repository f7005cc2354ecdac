package dev.actiscope.web.error;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Errors from wherever they come: the application, the framework, the server in front of
 * both.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ErrorTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "GET /api/nothing|404", "GET /api/%zz|400", "GET /api/a%2Fb|400",
            "GET /api/curves|400", "POST /api/curves|405", "TRACE /api/curves|405", "FOO /plot.svg|405",
            "GET /api/activations/nothing|404", "GET /actuator|404", "GET /actuator/env|404", "GET /error|404" })
    void aProgramGetsAProblemDetail(String request, int status) throws IOException {
        String answer = send(request, "Accept: application/json");
        assertThat(answer).startsWith("HTTP/1.1 " + status)
            .contains("Content-Type: application/problem+json")
            .contains("\"status\":" + status)
            .containsPattern("\"title\":\"[^\"]{5,}\"")
            .containsPattern("\"detail\":\"[^\"]{10,}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "GET /nothing|404|Not found|未找到", "GET /%zz|400|Bad request|请求有误",
            "POST /|405|Method not allowed|不支持该方法" })
    void aPersonGetsAPageInTheirLanguage(String request, int status, String english, String chinese)
            throws IOException {
        assertThat(send(request, "Accept: text/html,*/*;q=0.8")).startsWith("HTTP/1.1 " + status)
            .containsIgnoringCase("Content-Type: text/html;charset=UTF-8")
            .contains("<html lang=\"en\">", "<h1>" + english + "</h1>");
        assertThat(send(request, "Accept: text/html\r\nAccept-Language: zh-CN")).contains("<html lang=\"zh\">",
                "<h1>" + chinese + "</h1>");
    }

    /** Once: two headers that say it would be two languages. */
    @ParameterizedTest
    @ValueSource(strings = { "/", "/formulas", "/api", "/functions.json", "/workshop", "/code", "/sharing",
            "/openapi.json", "/plot.svg?f=relu", "/nothing", "/api/curves?f=swisch", "/api/%zz" })
    void whatIsInWordsSaysInWhichLanguage(String address) throws IOException {
        for (String language : List.of("en", "zh")) {
            String query = (address.contains("?") ? "&" : "?") + "lang=" + language;
            assertThat(send("GET " + address + query, "Accept: */*")).as(address + query)
                .containsOnlyOnce("Content-Language: " + language);
        }
    }

    @Test
    void whatIsInNumbersSaysNoLanguage() throws IOException {
        assertThat(send("GET /api/evaluate?f=relu&x=1", "Accept: */*")).doesNotContainIgnoringCase("content-language");
    }

    @Test
    void aPageThatIsNotThereLooksLikeTheOthersAndLeadsHome() throws IOException {
        assertThat(send("GET /nothing?lang=zh", "Accept: text/html")).contains("<html lang=\"zh\">",
                "href=\"/?lang=zh\"", "/app/style/base", "class=\"foot\"");
    }

    @Test
    void whoseTurnDidNotComeGetsWhatWasAskedForInAMoment(@Autowired WebApplicationContext application)
            throws Exception {
        MockMvcBuilders.webAppContextSetup(application)
            .build()
            .perform(get("/error").accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 429)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/"))
            .andExpect(status().isTooManyRequests())
            .andExpect(header().string("Refresh", matchesPattern("[2-5]")))
            .andExpect(content().string(containsString("<a class=\"button primary\" href=\"\">Ask again now</a>")))
            .andExpect(content().string(containsString("asks again by itself")));
        assertThat(send("GET /nothing", "Accept: text/html")).doesNotContain("Refresh:", "Ask again");
    }

    @Test
    void whoAcceptsNothingIsToldWhatThereIs() throws IOException {
        assertThat(send("GET /functions.json", "Accept: image/png")).startsWith("HTTP/1.1 406")
            .contains("application/problem+json", "that this address has: application/json.");
        assertThat(send("GET /functions.json?lang=zh", "Accept: text/html")).startsWith("HTTP/1.1 406")
            .contains("<h1>无可接受的格式</h1>", "任何一种格式：application/json。");
    }

    @Test
    void aRefusedMethodIsToldWhichOnesWork() throws IOException {
        for (String method : new String[] { "PUT", "TRACE", "FOO" }) {
            assertThat(send(method + " /api/curves", "Accept: */*")).contains("\r\nAllow: GET, HEAD, OPTIONS\r\n");
        }
    }

    /** Wherever they come from. */
    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "TRACE /|A: b", "TRACE /api/curves|A: b", "GET /%zz|A: b", "GET /|Expect: foo",
                    "GET /nothing|A: b", "GET /|Transfer-Encoding: telepathy", "GET /app/nothing.js|A: b" })
    void whatIsRefusedIsAsSafeAsWhatIsNot(String request, String header) throws IOException {
        assertThat(send(request, header)).startsWith("HTTP/1.1 4")
            .containsOnlyOnce("Content-Security-Policy: default-src 'none'; ")
            .containsOnlyOnce("X-Content-Type-Options: nosniff")
            .containsOnlyOnce("Referrer-Policy: strict-origin-when-cross-origin");
        if (!request.endsWith(".js")) {
            assertThat(send(request, header)).containsOnlyOnce("Permissions-Policy: camera=()")
                .containsOnlyOnce("Cross-Origin-Opener-Policy: same-origin");
        }
    }

    @Test
    void aThousandLongPointsFitIntoAnAddress() throws IOException {
        String points = "-1.2345678901234567e-100,".repeat(999) + "1";
        assertThat(send("GET /api/evaluate?f=relu&x=" + points, "Accept: */*")).startsWith("HTTP/1.1 200");
    }

    @Test
    void anAddressThatIsTooLongIsRefusedInWords() throws IOException {
        assertThat(send("GET /api/evaluate?f=" + "a".repeat(70_000), "Accept: */*")).startsWith("HTTP/1.1 4")
            .contains("application/problem+json", "64 KB");
    }

    @Test
    void charactersThatAreNotEscapedReachTheApplication() throws IOException {
        assertThat(send("GET /api/curves?f=x^2|<>[]{}", "Accept: */*")).contains("\"parameter\":\"f\"");
    }

    @Test
    void aBrokenEscapeDoesNotCostAPage() throws IOException {
        assertThat(send("GET /?f=relu&x=%zz&at=%ff", "Accept: text/html")).startsWith("HTTP/1.1 200");
    }

    @Test
    void whatNobodySpeaksIsTheClientsFault() throws IOException {
        assertThat(send("GET /api/activations", "Transfer-Encoding: telepathy")).startsWith("HTTP/1.1 400");
    }

    /** Its size and its content are another's. */
    @Test
    void anErrorInThePlaceOfAFileHasNothingOfTheFile() throws IOException {
        String answer = send("GET /swagger-ui/swagger-ui-bundle.js",
                "Accept: */*\r\nAccept-Encoding: br, gzip\r\nRange: bytes=99999999-");
        assertThat(answer).startsWith("HTTP/1.1 416")
            .contains("Content-Type: application/problem+json", "Content-Range: bytes */", "\"status\":416")
            .doesNotContainIgnoringCase("content-encoding:")
            .doesNotContainIgnoringCase("etag:")
            .doesNotContainIgnoringCase("content-disposition:");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/app/nothing.js", "/api/activations/nothing.exe", "/api/nothing.bat" })
    void anErrorIsNoFileToSave(String address) throws IOException {
        assertThat(send("GET " + address, "Accept: application/json")).startsWith("HTTP/1.1 404")
            .contains("Content-Type: application/problem+json")
            .doesNotContainIgnoringCase("content-disposition:");
    }

    private String send(String request, String header) throws IOException {
        try (Socket socket = new Socket("localhost", this.port)) {
            socket.setSoTimeout(5000);
            String head = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

}
