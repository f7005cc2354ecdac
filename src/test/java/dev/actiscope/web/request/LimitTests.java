package dev.actiscope.web.request;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * What a real browser may send is served, and what none sends is refused in words, as it
 * comes out of a socket.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LimitTests {

    @LocalServerPort
    private int port;

    static Stream<Arguments> accepted() {
        return Stream.of(argumentSet("twenty languages", "Accept-Language: " + list(20, "l%d;q=0.%d")),
                argumentSet("as many languages as there is room for",
                        "Accept-Language: " + "zh,".repeat(20_000) + "en"),
                argumentSet("languages that are none", "Accept-Language: *;q=9,,;,-,x-\u00ff,en_US;q=a,i-klingon"),
                argumentSet("languages in many lines",
                        IntStream.range(0, 50)
                            .mapToObj((i) -> "Accept-Language: en")
                            .collect(Collectors.joining("\r\n"))),
                argumentSet("a thousand cookies", "Cookie: " + list(1000, "c%d=%d").replace(",", "; ")),
                argumentSet("cookies of every kind",
                        "Cookie: a=\"b; $Version=1; JSESSIONID=x; =; ;;; \u00fc=\u00fc; {\"a\":[1,2]}; b="
                                + "c".repeat(4096)),
                argumentSet("cookies in many lines",
                        IntStream.range(0, 60)
                            .mapToObj((i) -> "Cookie: a" + i + "=b")
                            .collect(Collectors.joining("\r\n"))),
                argumentSet("ninety headers",
                        IntStream.range(0, 90).mapToObj((i) -> "X-H" + i + ": y").collect(Collectors.joining("\r\n"))),
                argumentSet("48 KB of a header", "X-Long: " + "x".repeat(48 * 1024)),
                argumentSet("a long referrer", "Referer: http://localhost/?f=" + "x".repeat(16_000)),
                argumentSet("many encodings", "Accept-Encoding: " + list(300, "e%d;q=0.%d") + ",gzip"),
                argumentSet("many types", "Accept: " + list(300, "text/t%d;q=0.%d") + ",*/*;q=0.1"),
                argumentSet("many tags", "If-None-Match: " + list(1000, "W/\"%d-%d\"")),
                argumentSet("an upgrade", "Connection: keep-alive, Upgrade\r\nUpgrade: h2c, websocket"),
                argumentSet("an old date", "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT"),
                argumentSet("an address of two kinds", "Forwarded: for=a:b"),
                argumentSet("proxies without end", "X-Forwarded-For: " + "10.0.0.1,".repeat(6_000)));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatABrowserMaySendIsServed(String headers) throws IOException {
        for (String path : new String[] { "/", "/api/activations", "/plot.svg?f=relu" }) {
            assertThat(send("GET " + path, "Host: localhost", headers)).startsWith("HTTP/1.1 200");
        }
        assertThat(send("GET /nothing", "Host: localhost", headers)).startsWith("HTTP/1.1 404");
    }

    /** Also where the request does not come as far as the application. */
    @Test
    void aReaderOfManyLanguagesIsRefusedInTheirOwn() throws IOException {
        String languages = "Accept-Language: " + list(20, "l%d;q=0.9%d") + ",zh;q=0.8\r\nAccept: text/html";
        assertThat(send("GET /%zz", "Host: localhost", languages)).startsWith("HTTP/1.1 400")
            .contains("<html lang=\"zh\">");
    }

    @ParameterizedTest
    @CsvSource({ "my_app,http://my_app/", "my_app:81,http://my_app:81/", "_,http://_/", "a_b.c_d,http://a_b.c_d/",
            "localhost.,http://localhost./", "LOCALHOST:8080,http://LOCALHOST:8080/", "[::1]:81,http://[::1]:81/",
            "127.0.0.1,http://127.0.0.1/", "xn--fsq.example,http://xn--fsq.example/" })
    void everyNameOfAHostIsServed(String host, String home) throws IOException {
        assertThat(send("GET /", "Host: " + host, "Accept: text/html")).startsWith("HTTP/1.1 200")
            .contains("<link rel=\"canonical\" href=\"" + home + "\"");
        assertThat(send("GET http://" + host + "/", "Host: " + host, "Accept: text/html")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "a b", "my_app:x", "my_app/", "my_<app>", "my_app:80:80", "a..b_", "my_\u00fcpp" })
    void whatIsNoHostIsRefused(String host) throws IOException {
        assertThat(send("GET /", "Host: " + host, "Accept: */*")).startsWith("HTTP/1.1 400")
            .contains("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatNoBrowserSendsIsRefusedInWords(String request, String headers) throws IOException {
        assertThat(send(request, "Host: localhost", headers)).containsPattern("^HTTP/1.1 4\\d\\d")
            .contains("application/problem+json", "\"detail\":\"");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet("two hundred headers", "GET /",
                        IntStream.range(0, 200).mapToObj((i) -> "X-H" + i + ": y").collect(Collectors.joining("\r\n"))),
                argumentSet("70 KB of a header", "GET /", "X-Long: " + "x".repeat(70_000)),
                argumentSet("seven thousand parameters", "GET /api/curves?" + "a&".repeat(7_000), "Accept: */*"),
                argumentSet("parts", "POST /", "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 0"),
                argumentSet("a form", "POST /compose",
                        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0"));
    }

    /** The form's own page asks with hundreds. */
    @Test
    void aPageAsksWithAsManyParametersAsItLikes() throws IOException {
        assertThat(send("GET /?" + "a=b&".repeat(2_000) + "f=relu", "Host: localhost", "Accept: text/html"))
            .startsWith("HTTP/1.1 200");
    }

    private static String list(int count, String pattern) {
        return IntStream.range(0, count)
            .mapToObj((i) -> pattern.replaceFirst("%d", "" + i).replaceFirst("%d", "" + i % 10))
            .collect(Collectors.joining(","));
    }

    private String send(String request, String host, String headers) throws IOException {
        try (Socket socket = new Socket("localhost", this.port)) {
            socket.setSoTimeout(10_000);
            String head = request + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n" + headers + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

}
