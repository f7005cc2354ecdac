package dev.actiscope.web.security;

import dev.actiscope.web.error.Problems;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(SecurityHeaders.class)
@Import(Problems.class)
class SecurityHeadersTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void scriptsAndStylesAreOursAndInFilesAlone() {
        assertThat(policy()).contains("default-src 'none'")
            .contains("script-src 'self' 'wasm-unsafe-eval';")
            .contains("style-src 'self';")
            .doesNotContain("unsafe-inline", "'unsafe-eval'", "*");
    }

    @Test
    void anAnswerIsNeitherFramedNorSniffed() {
        assertThat(policy()).contains("frame-ancestors 'none'");
        assertThat(this.mvc.get().uri("/nowhere")).headers()
            .hasValue("X-Content-Type-Options", "nosniff")
            .hasValue("Referrer-Policy", "strict-origin-when-cross-origin")
            .containsHeader("Permissions-Policy");
    }

    @Test
    void aScriptOrAStyleHasNoWindowToRule() {
        for (String path : new String[] { "/app/a.js", "/app/a.css", "/core/a.wasm" }) {
            assertThat(this.mvc.get().uri(path)).headers()
                .containsHeaders("Content-Security-Policy", "X-Content-Type-Options")
                .doesNotContainHeader("Permissions-Policy")
                .doesNotContainHeader("Cross-Origin-Opener-Policy");
        }
    }

    @Test
    void whatIsNeitherAPageNorAWorkerRunsNothingByItself() {
        for (String path : new String[] { "/app/a.js", "/app/a.css", "/core/a.wasm" }) {
            assertThat(this.mvc.get().uri(path)).headers()
                .hasValue("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        assertThat(this.mvc.get().uri("/app/lab/worker/a.js")).headers().hasValue("Content-Security-Policy", policy());
    }

    private String policy() {
        return this.mvc.get().uri("/nowhere").exchange().getResponse().getHeader("Content-Security-Policy");
    }

}
