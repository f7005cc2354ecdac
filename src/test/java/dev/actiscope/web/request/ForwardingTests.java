package dev.actiscope.web.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which address a visitor asked for, as the application sees it behind proxies.
 */
class ForwardingTests {

    private static final String UNTOLD = "http://inside:8080/api/curves";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "X-Forwarded-Host: curves.example|http://curves.example/api/curves",
            "X-Forwarded-Host: curves.example:8443|http://curves.example:8443/api/curves",
            "X-Forwarded-Host: my_app:81|http://my_app:81/api/curves",
            "X-Forwarded-Host: [2001:db8::1]|http://[2001:db8::1]/api/curves",
            "X-Forwarded-Proto: https|https://inside:8080/api/curves",
            "X-Forwarded-Ssl: on|https://inside:8080/api/curves", "X-Forwarded-Port: 81|http://inside:81/api/curves",
            "X-Forwarded-Host: a.example; X-Forwarded-Proto: HTTPS|https://a.example/api/curves",
            "X-Forwarded-Host: a.example; X-Forwarded-Proto: https; X-Forwarded-Port: 444|https://a.example:444/api/curves",
            "X-Forwarded-Host: a.example:80; X-Forwarded-Proto: https; X-Forwarded-Port: 443|https://a.example/api/curves",
            "X-Forwarded-Prefix: /tools/actiscope/|http://inside:8080/tools/actiscope/api/curves",
            "X-Forwarded-Prefix: /tools/actiscope|http://inside:8080/tools/actiscope/api/curves" })
    void theVisitorsAddressIsWhatTheProxySays(String headers, String address) throws Exception {
        assertThat(addressBehind("10.0.0.1", headers.split("; "))).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = { "host=curves.example;proto=https|https://curves.example/api/curves",
                    "for=a:b;Host=\"curves.example:81\"|http://curves.example:81/api/curves",
                    "for=\"[2001:db8::1]:4711\"; proto=https; host=a.example|https://a.example/api/curves",
                    "proto=https|https://inside:8080/api/curves" })
    void theStandardsHeaderCountsIfThereIsNoOther(String value, String address) throws Exception {
        assertThat(addressBehind("10.0.0.1", "Forwarded: " + value)).isEqualTo(address);
        assertThat(addressBehind("10.0.0.1", "Forwarded: " + value, "X-Forwarded-Proto: http")).isEqualTo(UNTOLD);
    }

    /**
     * The proxy next to us has the last word, then the one that it asked for, and so on.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "X-Forwarded-Host: forged.example, real.example|http://real.example/api/curves",
            "X-Forwarded-Host: forged.example; X-Forwarded-Host: real.example|http://real.example/api/curves",
            "X-Forwarded-Host: real.example, inner; X-Forwarded-For: 203.0.113.9, 10.0.0.2|http://real.example/api/curves",
            "X-Forwarded-Host: forged, real.example, inner; X-Forwarded-For: 10.0.0.9, 203.0.113.9, [fc00::2]:4711|http://real.example/api/curves",
            "X-Forwarded-Proto: http, https; X-Forwarded-Host: real.example; X-Forwarded-For: x|https://real.example/api/curves",
            "X-Forwarded-Prefix: /forged, /tools|http://inside:8080/tools/api/curves",
            "X-Forwarded-Prefix: /tools/, /scope; X-Forwarded-For: 203.0.113.9, 10.0.0.2:80|http://inside:8080/tools/scope/api/curves",
            "Forwarded: host=forged.example, for=203.0.113.9;host=real.example|http://real.example/api/curves",
            "Forwarded: host=real.example;proto=https, for=10.0.0.2;host=inner|https://real.example/api/curves",
            "Forwarded: host=forged.example;proto=https; X-Forwarded-For: 203.0.113.9|http://inside:8080/api/curves" })
    void aVisitorsOwnWordsDoNotWin(String headers, String address) throws Exception {
        assertThat(addressBehind("10.0.0.1", headers.split("; (?=X-)"))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "203.0.113.7", "2001:db8::1", "11.0.0.1", "172.32.0.1", "localhost", "" })
    void whoeverComesFromOutsideIsNotBelieved(String sender) throws Exception {
        assertThat(addressBehind(sender, "X-Forwarded-Host: forged.example", "X-Forwarded-Proto: https",
                "X-Forwarded-Prefix: /forged", "X-Forwarded-Port: 1"))
            .isEqualTo(UNTOLD);
        assertThat(addressBehind(sender, "Forwarded: host=forged.example")).isEqualTo(UNTOLD);
    }

    @Test
    void otherProxiesAreBelievedIfTheyAreNamed() throws Exception {
        Proxies named = new Proxies(List.of("203.0.113.0/24", "2001:db8::/32"));
        assertThat(address(visitors(named), "203.0.113.7", "X-Forwarded-Host: a.example"))
            .isEqualTo("http://a.example/api/curves");
        assertThat(address(visitors(named), "2001:db8:1::1", "X-Forwarded-Host: a.example"))
            .isEqualTo("http://a.example/api/curves");
        assertThat(address(visitors(named), "10.0.0.1", "X-Forwarded-Host: a.example")).isEqualTo(UNTOLD);
        assertThat(address(visitors(new Proxies(List.of())), "127.0.0.1", "X-Forwarded-Host: a.example"))
            .isEqualTo(UNTOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = { "X-Forwarded-Host: ][", "X-Forwarded-Host: a b", "X-Forwarded-Host: a.example/b",
            "X-Forwarded-Host: ,,", "X-Forwarded-Proto: javascript", "X-Forwarded-Port: x", "X-Forwarded-Port: 999999",
            "X-Forwarded-Port: 65536", "X-Forwarded-Port: 0", "X-Forwarded-Prefix: /%zz<>",
            "X-Forwarded-Prefix: /\"onload", "X-Forwarded-Prefix: //elsewhere.example",
            "X-Forwarded-Prefix: /tools//elsewhere.example", "X-Forwarded-Prefix: /..", "X-Forwarded-Prefix: /a/./b",
            "X-Forwarded-For: a:b", "Forwarded: for=a:b", "Forwarded: host=\"[\";proto=x", "Forwarded: ;=;,\"",
            "Forwarded: host=" })
    void whatCannotBeAnAddressIsNotBelieved(String header) throws Exception {
        assertThat(addressBehind("10.0.0.1", header)).isEqualTo(UNTOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "/a", "a.", "a,", "/a,", ";", "for=1.1.1.1,", "host=\"", "1.1.1.1," })
    void whatIsEndlessDoesNoHarm(String part) throws Exception {
        String value = part.repeat(60_000 / part.length());
        for (String name : List.of("X-Forwarded-Host", "X-Forwarded-Prefix", "X-Forwarded-For", "Forwarded")) {
            assertThat(addressBehind("10.0.0.1", name + ": " + value)).endsWith("/api/curves").hasSizeLessThan(50);
        }
    }

    @Test
    void spacesWithoutEndDoNoHarm() throws Exception {
        String spaces = " ".repeat(1_000_000);
        assertThat(addressBehind("10.0.0.1", "Forwarded: host=" + spaces + "\"")).isEqualTo(UNTOLD);
        assertThat(addressBehind("10.0.0.1", "Forwarded: " + spaces + "host=a.example" + spaces))
            .isEqualTo("http://a.example/api/curves");
    }

    @Test
    void aFixedAddressIsTheSameWhateverIsSaid() throws Exception {
        Visitors fixed = new Visitors(new Forwarding(new Proxies(List.of("private"))),
                PublicAddress.parse("https://curves.example/tools/"));
        assertThat(address(fixed, "10.0.0.1", "X-Forwarded-Host: other.example", "X-Forwarded-Prefix: /other"))
            .isEqualTo("https://curves.example/tools/api/curves");
    }

    @Test
    void aPrefixTakesTheContextPathsPlace() throws Exception {
        MockHttpServletRequest request = request("10.0.0.1", Stream.of("X-Forwarded-Prefix: /tools"));
        request.setContextPath("/inside");
        request.setRequestURI("/inside/api/curves");
        assertThat(through(visitors(new Proxies(List.of("private"))), request).getRequestURL().toString())
            .isEqualTo("http://inside:8080/tools/api/curves");
    }

    /** A container says of all of them that the application is at /inside. */
    @ParameterizedTest
    @ValueSource(strings = { "/inside/api/curves", "//inside/api/curves", "////inside/api/curves" })
    void slashesInFrontChangeNothing(String path) throws Exception {
        MockHttpServletRequest request = request("10.0.0.1", Stream.of());
        request.setContextPath("/inside");
        request.setRequestURI(path);
        assertThat(through(visitors(new Proxies(List.of("private"))), request).getRequestURI())
            .isEqualTo("/inside/api/curves");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "203.0.113.9|X-Forwarded-For: 198.51.100.1|203.0.113.9", "10.0.0.1|X-Other: 1|10.0.0.1",
                    "10.0.0.1|X-Forwarded-For: 203.0.113.9|203.0.113.9",
                    "10.0.0.1|X-Forwarded-For: 198.51.100.1, 203.0.113.9, 10.0.0.2|203.0.113.9",
                    "10.0.0.1|X-Forwarded-For: [2001:db8::7]:4711|2001:db8:0:0:0:0:0:7",
                    "10.0.0.1|X-Forwarded-For: unknown|10.0.0.1",
                    "10.0.0.1|Forwarded: for=\"[2001:db8::7]\", for=10.0.0.2|2001:db8:0:0:0:0:0:7" })
    void theVisitorIsWhoTheFirstOfOurProxiesHasSeen(String sender, String header, String visitor) throws Exception {
        HttpServletRequest request = request(sender, Stream.of(header));
        assertThat(through(visitors(new Proxies(List.of("private"))), request).getRemoteAddr()).isEqualTo(visitor);
    }

    private static String addressBehind(String proxy, String... headers) throws Exception {
        return address(visitors(new Proxies(List.of("private"))), proxy, headers);
    }

    private static Visitors visitors(Proxies proxies) {
        return new Visitors(new Forwarding(proxies), Optional.empty());
    }

    private static String address(Visitors visitors, String sender, String... headers) throws Exception {
        HttpServletRequest request = through(visitors, request(sender, Stream.of(headers)));
        assertThat(request.isSecure()).isEqualTo(request.getScheme().equals("https"));
        return request.getRequestURL().toString();
    }

    private static MockHttpServletRequest request(String sender, Stream<String> headers) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/curves");
        request.setServerName("inside");
        request.setServerPort(8080);
        request.setRemoteAddr(sender);
        headers.map((header) -> header.split(": ", 2)).forEach((header) -> request.addHeader(header[0], header[1]));
        return request;
    }

    private static HttpServletRequest through(Visitors visitors, HttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        visitors.doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }

}
