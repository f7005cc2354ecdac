package dev.actiscope.web.request;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A host that says in its settings which address its visitors know.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "actiscope.public-url=https://curves.example/tools/actiscope/", "server.servlet.context-path=/inside" })
class PublicUrlTests {

    @LocalServerPort
    private int port;

    @Test
    void everyAddressOfAPageIsBelowTheFixedOne() throws Exception {
        String page = get("/inside/?f=relu");
        assertThat(page)
            .contains("<link rel=\"canonical\" href=\"https://curves.example/tools/actiscope/?f=relu\"",
                    "href=\"/tools/actiscope/app/style/")
            .doesNotContain("other.example", "/inside", "/other", "127.0.0.1");
    }

    @Test
    void soIsTheAddressOfAnErrorsPage() throws Exception {
        assertThat(get("/inside/nothing")).contains("href=\"/tools/actiscope/").doesNotContain("/inside", "/other");
    }

    private String get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address))
            .headers("Accept", "text/html", "X-Forwarded-Host", "other.example", "X-Forwarded-Prefix", "/other",
                    "Forwarded", "host=other.example")
            .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

}
