package dev.actiscope.web.load;

import dev.actiscope.web.error.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What hosts ask for to learn whether the application is well.
 */
@WebMvcTest(HealthController.class)
@Import(Problems.class)
class HealthTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = { "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness" })
    void isToldWhereHostsLookForIt(String address) {
        assertThat(this.mvc.get().uri(address)).hasStatusOk()
            .hasContentType(MediaType.APPLICATION_JSON)
            .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
            .bodyJson()
            .isStrictlyEqualTo("{\"status\": \"UP\"}");
    }

    @Test
    void isToldToWhomeverAsksForNoType() {
        assertThat(this.mvc.get().uri("/actuator/health").accept(MediaType.ALL)).hasStatusOk()
            .bodyText()
            .contains("\"UP\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/actuator", "/actuator/health/db", "/actuator/env" })
    void isAllThatIsTold(String address) {
        assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

}
