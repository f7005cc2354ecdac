package dev.actiscope.web.request;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = { "X-Forwarded-Host|curves.example|http://curves.example/api/curves",
                    "X-Forwarded-Host|curves.example:8443, inner|http://curves.example:8443/api/curves",
                    "X-Forwarded-Host|[2001:db8::1]|http://[2001:db8::1]/api/curves",
                    "X-Forwarded-Proto|https|https://localhost/api/curves",
                    "X-Forwarded-Port|8080|http://localhost:8080/api/curves",
                    "X-Forwarded-Prefix|/tools/actiscope/|http://localhost/tools/actiscope/api/curves",
                    "X-Forwarded-Prefix|/tools/actiscope|http://localhost/tools/actiscope/api/curves",
                    "Forwarded|host=curves.example;proto=https|https://curves.example/api/curves" })
    void theVisitorsAddressIsWhatTheProxySays(String header, String value, String address) throws Exception {
        assertThat(addressWith(header, value)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = { "X-Forwarded-Host|][", "X-Forwarded-Host|a b", "X-Forwarded-Proto|javascript",
                    "X-Forwarded-Port|x", "X-Forwarded-Port|999999", "X-Forwarded-Prefix|/%zz<>",
                    "X-Forwarded-Prefix|/\"onload", "X-Forwarded-Prefix|//elsewhere.example",
                    "X-Forwarded-Prefix|/tools//elsewhere.example", "Forwarded|host=\"[\";proto=x" })
    void whatCannotBeAnAddressIsNotBelieved(String header, String value) throws Exception {
        assertThat(addressWith(header, value)).isEqualTo("http://localhost/api/curves");
    }

    @Test
    void aQueryIsLeftAsItWasSent() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setQueryString("f=%zz");
        request.setParameter("f", "read by the container");
        MockFilterChain chain = new MockFilterChain();
        new RawQueries().doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest().getParameterMap()).isEmpty();
        assertThat(((HttpServletRequest) chain.getRequest()).getQueryString()).isEqualTo("f=%zz");
    }

    private static String addressWith(String header, String value) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/curves");
        request.addHeader(header, value);
        MockFilterChain chain = new MockFilterChain();
        new ForwardedHeaders().doFilter(request, new MockHttpServletResponse(), chain);
        return ((HttpServletRequest) chain.getRequest()).getRequestURL().toString();
    }

}
