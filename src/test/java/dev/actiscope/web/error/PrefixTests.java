package dev.actiscope.web.error;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the application is says nothing of who reads its errors.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.servlet.context-path=/our/api/tools")
class PrefixTests {

    private static final String FORWARDED = "\r\nX-Forwarded-Prefix: /an/api/of/others";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({ "/nothing, 404", "/nothing/plot.svg, 404", "/%zz, 400", "/our, 404" })
    void aPersonGetsAPage(String path, int status) throws IOException {
        for (String header : new String[] { "", FORWARDED }) {
            assertThat(send(path, header)).startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("Content-Type: text/html");
        }
    }

    @ParameterizedTest
    @CsvSource({ "/api/nothing, 404", "/api/curves, 406", "/api/%zz, 400", "/plot.svg, 400" })
    void aProgramGetsAProblemDetail(String path, int status) throws IOException {
        for (String header : new String[] { "", FORWARDED }) {
            assertThat(send(path, header)).startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource({ "//our/api/tools/, 200", "///our/api/tools/plot.svg?f=relu, 200", "//our/api/tools/nothing, 404" })
    void slashesInFrontDoNoHarm(String path, int status) throws IOException {
        assertThat(sendTo(path, "")).startsWith("HTTP/1.1 " + status);
    }

    private String send(String path, String header) throws IOException {
        return sendTo("/our/api/tools" + path, header);
    }

    private String sendTo(String path, String header) throws IOException {
        try (Socket socket = new Socket("localhost", this.port)) {
            socket.setSoTimeout(5000);
            String head = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html"
                    + header + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

}
