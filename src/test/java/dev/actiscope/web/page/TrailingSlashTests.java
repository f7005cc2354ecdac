package dev.actiscope.web.page;

import dev.actiscope.web.error.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses with a slash behind them.
 */
@WebMvcTest(TrailingSlashController.class)
@Import(Problems.class)
class TrailingSlashTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({ "/lab/, /lab", "/lab/claims/, /lab/claims", "/lab/gradient-flow/, /lab/gradient-flow",
            "/formulas/, /formulas", "/api/, /api", "/lab/race/?f=relu&lang=zh, /lab/race?f=relu&lang=zh" })
    void leadToThePageWithoutIt(String asked, String page) {
        assertThat(this.mvc.get().uri(asked)).hasStatus(HttpStatus.MOVED_PERMANENTLY).hasRedirectedUrl(page);
    }

    @Test
    void leadToNoOtherHost() {
        assertThat(this.mvc.get().uri("/lab/evil.example/")).hasStatus(HttpStatus.NOT_FOUND);
    }

}
