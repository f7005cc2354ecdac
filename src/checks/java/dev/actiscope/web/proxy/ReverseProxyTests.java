package dev.actiscope.web.proxy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.actiscope.BrowserTestBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application behind an nginx that ends TLS, and that serves it on a sub-path of
 * which it tells the application in {@code X-Forwarded-Prefix}.
 */
class ReverseProxyTests extends BrowserTestBase {

    private static final String PREFIX = "/tools/actiscope";

    static final URI HOME = URI.create("https://charts.example" + PREFIX + "/");

    private static final Pattern CANONICAL = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\"");

    private String baseUrl;

    @Test
    void everyAddressOfTheSiteIsBelowTheSubPathAndAnswers() throws Exception {
        try (Nginx nginx = nginx("https", "charts.example")) {
            Crawl crawl = crawl(nginx.port());
            List<Visit> visits = crawl.visits();
            assertThat(visits).filteredOn((visit) -> visit.status() != 200)
                .allSatisfy(ReverseProxyTests::assertShownAsAnError);
            assertThat(crawl.strays()).isEmpty();
            assertThat(visits).extracting(Visit::type)
                .contains("text/html", "text/css", "text/javascript", "application/wasm");
        }
    }

    /**
     * Over all of the site. A page is a page whatever its query says, so that twelve of
     * one are enough.
     */
    protected Crawl crawl(int port) {
        return new Crawl(HOME, port, 12);
    }

    /** The API's page has two addresses that are refused, to show how. */
    private static void assertShownAsAnError(Visit visit) {
        assertThat(visit.foundOn().getPath()).endsWith("/api");
        assertThat(visit.type()).isEqualTo("application/problem+json");
    }

    @Test
    void theCanonicalAddressIsTheVisitors() throws Exception {
        try (Nginx nginx = nginx("https", "charts.example")) {
            String page = new Crawl(HOME, nginx.port()).fetch(HOME.resolve("?f=relu")).body();
            Matcher canonical = CANONICAL.matcher(page);
            assertThat(canonical.find()).isTrue();
            assertThat(canonical.group(1)).startsWith(HOME + "?f=relu");
        }
    }

    /** What the proxy neither sets nor clears, it passes on. */
    @ParameterizedTest
    @ValueSource(strings = { "Forwarded: host=forged.example;proto=http", "X-Forwarded-Host: forged.example",
            "X-Forwarded-Proto: http", "X-Forwarded-Port: 81", "X-Forwarded-Ssl: off", "X-Forwarded-Prefix: /forged",
            "X-Forwarded-For: 10.0.0.1" })
    void aVisitorsOwnWordsChangeNothing(String header) throws Exception {
        try (Nginx nginx = nginx("https", "charts.example")) {
            Crawl crawl = new Crawl(HOME, nginx.port());
            for (String address : List.of("?f=relu", "qr.svg?f=relu", "openapi.json")) {
                assertThat(crawl.fetch(HOME.resolve(address), header.split(": ")).body())
                    .isEqualTo(crawl.fetch(HOME.resolve(address)).body());
            }
        }
    }

    @Test
    void theApiDocumentNamesTheVisitorsServer() throws Exception {
        try (Nginx nginx = nginx("https", "charts.example")) {
            URI address = HOME.resolve("openapi.json");
            String document = new Crawl(HOME, nginx.port()).fetch(address).body();
            String server = new JsonMapper().readTree(document).at("/servers/0/url").asString();
            assertThat(address.resolve(server)).isEqualTo(HOME);
        }
    }

    @Test
    void thePageComesAliveInABrowser() throws Exception {
        try (Nginx nginx = nginx("$scheme", "$http_host")) {
            this.baseUrl = "http://127.0.0.1:" + nginx.port() + PREFIX + "/";
            Page page = open("?f=leaky-relu");
            PlaywrightAssertions.assertThat(page.locator("#chart canvas").first()).isVisible();
        }
    }

    /**
     * What the proxy does with a request below the sub-path.
     */
    protected String forward(String application) {
        return "proxy_pass " + application + "/; proxy_set_header X-Forwarded-Prefix " + PREFIX + ";";
    }

    @Override
    protected String baseUrl() {
        return (this.baseUrl != null) ? this.baseUrl : super.baseUrl();
    }

    private Nginx nginx(String scheme, String host) throws IOException {
        return Nginx.start("""
                location %s/ {
                  %s
                  proxy_set_header X-Forwarded-Proto %s;
                  proxy_set_header X-Forwarded-Host %s;
                  proxy_set_header X-Forwarded-Port "";
                  proxy_set_header X-Forwarded-Ssl "";
                  proxy_set_header X-Forwarded-For $remote_addr;
                  proxy_set_header Forwarded "";
                  proxy_max_temp_file_size 0;
                }
                """.formatted(PREFIX, forward(super.baseUrl()), scheme, host));
    }

}
