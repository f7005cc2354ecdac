package dev.actiscope.web.security;

import dev.actiscope.web.asset.Assets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(controllers = {})
class SecurityHeadersTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Assets assets;

    @Test
    void scriptsAreOursOrTheImportMapAndNothingElse() {
        assertThat(policy("")).contains("default-src 'none'")
            .contains("script-src 'self' 'wasm-unsafe-eval' '" + this.assets.importMap("").hash() + "'")
            .doesNotContain("unsafe-inline", "'unsafe-eval'", "*");
    }

    @Test
    void thePolicyFollowsTheContextPath() {
        assertThat(policy("/tools")).contains(this.assets.importMap("/tools").hash());
        assertThat(policy("/tools")).isNotEqualTo(policy(""));
    }

    @Test
    void anAnswerIsNeitherFramedNorSniffed() {
        assertThat(policy("")).contains("frame-ancestors 'none'");
        assertThat(this.mvc.get().uri("/nowhere")).headers()
            .hasValue("X-Content-Type-Options", "nosniff")
            .hasValue("Referrer-Policy", "strict-origin-when-cross-origin")
            .containsHeader("Permissions-Policy");
    }

    private String policy(String contextPath) {
        return this.mvc.get()
            .uri(contextPath + "/nowhere")
            .contextPath(contextPath)
            .exchange()
            .getResponse()
            .getHeader("Content-Security-Policy");
    }

}
