package dev.actiscope.web.request;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestTests {

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

}
