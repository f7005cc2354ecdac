package dev.actiscope.web.request;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a visitor says in a header never reaches another one through a cache that both
 * use.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SharedCacheTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = { "/", "/?f=relu", "/functions", "/formulas", "/api", "/openapi.json",
            "/openapi.json?lang=zh", "/api/activations", "/api/activations/relu", "/api/curves?f=relu",
            "/api/evaluate?f=relu&x=1", "/plot.svg?f=relu", "/qr.svg?f=relu", "/app/style/base.css", "/compose?f1=relu",
            "/lab/", "/lab/race/", "/lab/Race", "/workshop?f=x", "/code?f=x", "/sharing?f=x", "/nothing",
            "/api/curves?f=nothing" })
    void whatASharedCacheKeepsDependsOnNoHeaderThatItDoesNotKnow(String address) throws Exception {
        HttpResponse<String> usual = get(address);
        HttpResponse<String> forged = get(address, "X-Forwarded-Host", "forged.example", "X-Forwarded-Proto", "https",
                "X-Forwarded-Prefix", "/forged", "Forwarded", "host=forged.example", "Cookie", "a=b", "User-Agent",
                "forged", "Referer", "https://forged.example/", "Origin", "https://forged.example");
        if (mayBeShared(forged)) {
            assertThat(forged.body()).isEqualTo(usual.body());
            assertThat(forged.headers().map()).usingRecursiveComparison()
                .ignoringFields("date")
                .isEqualTo(usual.headers().map());
        }
        assertThat(mayBeShared(usual)).as("what it says of caches").isEqualTo(mayBeShared(forged));
    }

    /** Without a word on it, a cache may guess. */
    private static boolean mayBeShared(HttpResponse<?> answer) {
        String said = answer.headers().firstValue("Cache-Control").orElse("");
        boolean guessed = said.isEmpty() && List.of(200, 301, 308, 404, 405).contains(answer.statusCode());
        return guessed || said.contains("public") || said.contains("max-age") && !said.contains("private");
    }

    @Test
    void theApiMayBeSharedAndACodeThatShowsTheHostMayNot() throws Exception {
        assertThat(mayBeShared(get("/api/curves?f=relu"))).isTrue();
        assertThat(get("/qr.svg?f=relu").headers().firstValue("Cache-Control")).hasValue("max-age=86400, private");
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

}
